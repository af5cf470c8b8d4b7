"""No text is put together by code, and each kind of join is found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from tests.project.text_joins import ALLOWED, FRAGMENTS, LAYERS, SEARCHED, allowed, fragment, joins

ROOT = Path(__file__).parents[2]


def test_no_text_is_put_together_by_code() -> None:
    modules = (path for layer in LAYERS for path in (ROOT / "kpidesk" / layer).rglob("*.py"))
    found = [each for path in sorted(modules) for each in joins(path, ROOT)]
    assert [each for each in found if allowed(each) is None] == []
    assert {allowed(each) for each in found} == set(ALLOWED), "a place joins nothing any more"


def test_no_text_is_a_part_of_a_sentence(tool: Callable[[str], ModuleType]) -> None:
    texts, _ = tool("marked_texts").marked(sorted((ROOT / "kpidesk").rglob("*.py")), ROOT)
    found = {each.source for each in texts if each.context != SEARCHED and fragment(each.source)}
    assert found == set(FRAGMENTS)


@pytest.mark.parametrize(
    "code",
    [
        'f"{words(TEXT)} {words(MORE)}"',
        'f"{name}: {value}"',
        'f"{sentence}."',
        'f"({unit})"',
        '", ".join(names)',
        '" and ".join(names)',
        '" · ".join(parts)',
        "_BETWEEN.join(parts)",
        'words(TEXT) + "."',
        'words(TEXT) + ("…" if more else "")',
        'name + " (" + unit + ")"',
        'text += " more"',
    ],
)
def test_a_join_is_found(tmp_path: Path, code: str) -> None:
    assert [each.function for each in _found(tmp_path, code)] == ["said"]


@pytest.mark.parametrize(
    "code",
    [
        'words(TEXT, name=f"{path.stem}.csv")',
        '"\\n".join(lines)',
        '" ".join(text.split())',
        'f"<td>{cell}</td>"',
        'f"QLabel {{ color: {colour}; }}"',
        'f"{hours}:{minutes:02}"',
        'f"  {syntax}\\n      {meaning}"',
        'QT_TRANSLATE_NOOP("Probe", "one " + "two")',
    ],
)
def test_what_is_no_sentence_may_be_joined(tmp_path: Path, code: str) -> None:
    assert _found(tmp_path, code) == []


@pytest.mark.parametrize("source", [" left", "right ", ", and", "and %n more", "chart of", "{a} ("])
def test_a_part_of_a_sentence_is_found(source: str) -> None:
    assert fragment(source)


def _found(root: Path, code: str) -> list[object]:
    path = root / "kpidesk" / "probe.py"
    path.parent.mkdir()
    path.write_text(f"def said():\n    {code}\n", encoding="utf-8")
    return list(joins(path, root))
