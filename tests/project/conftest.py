"""A small program with its translations, as `packaging/translate.py` keeps them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PROGRAM = '''"""A program that speaks."""

HELLO = QT_TRANSLATE_NOOP("Probe", "Hello {name}, it’s {share:.1f}", "a greeting")
LONG = marks.QT_TRANSLATE_NOOP(
    "Probe",
    "One text over "
    "two lines",
    "a button",
)
WEEKS = QT_TRANSLATE_NOOP("Probe", "%n week(s) of {name}", "a span", 1)
'''
GAPS = """
name = "the name of a person"
share = "a number"

[Other]
"""
FRENCH = {
    "Hello {name}, it’s {share:.1f}": ["{share:.1f} pour {name}"],
    "One text over two lines": ["Un texte"],
    "%n week(s) of {name}": ["%n semaine de {name}", "%n semaines de {name}"],
}
EMPTY = '<translation type="unfinished"></translation>'


@pytest.fixture
def translate(tool: Callable[[str], ModuleType]) -> ModuleType:
    return tool("translate")


@pytest.fixture
def project(tmp_path: Path, translate: ModuleType) -> Path:
    """A small program with all its texts in French."""
    (tmp_path / "kpidesk" / "room").mkdir(parents=True)
    (tmp_path / "kpidesk" / "room" / "said.py").write_text(PROGRAM, encoding="utf-8")
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "gaps.toml").write_text(GAPS, encoding="utf-8")
    _, french = translate.update(tmp_path, ["fr", "en"])
    text = french.read_text(encoding="utf-8")
    for source, (form, *more) in FRENCH.items():
        before, after = text.split(f"<source>{source}</source>")
        if more:
            after = after.replace('type="unfinished"', "", 1)
            for each in (form, *more):
                after = after.replace("<numerusform><", f"<numerusform>{each}<", 1)
        else:
            after = after.replace(EMPTY, f"<translation>{form}</translation>", 1)
        text = f"{before}<source>{source}</source>{after}"
    french.write_text(text, encoding="utf-8")
    translate.update(tmp_path)
    english = tmp_path / "translations" / "kpidesk_en.ts"
    plurals = english.read_text(encoding="utf-8").replace(' type="unfinished"', "")
    for form in ("%n week of {name}", "%n weeks of {name}"):
        plurals = plurals.replace("<numerusform><", f"<numerusform>{form}<", 1)
    english.write_text(plurals, encoding="utf-8")
    return tmp_path


def edit(project: Path, name: str, old: str, new: str) -> None:
    path = project / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
