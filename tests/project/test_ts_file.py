"""Translations are carried over where a text changes."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from tests.project.conftest import EMPTY, FRENCH, edit


def french(translate: ModuleType, project: Path) -> dict[str, tuple[tuple[str, ...], bool]]:
    found = translate.messages(project / "translations" / "kpidesk_fr.ts")
    return {message.text.source: (message.forms, message.finished) for message in found}


def test_a_changed_text_keeps_its_translation_for_review_and_is_said_in_english(
    translate: ModuleType, project: Path
) -> None:
    edit(project, "kpidesk/room/said.py", "One text over ", "One long text over ")
    edit(project, "kpidesk/room/said.py", "%n week(s) of", "%n week(s) for")
    translate.update(project)
    found = french(translate, project)
    assert found["One long text over two lines"] == (("Un texte",), False)
    assert found["%n week(s) for {name}"] == (tuple(FRENCH["%n week(s) of {name}"]), False)
    ts = (project / "translations" / "kpidesk_fr.ts").read_text(encoding="utf-8")
    assert "<oldsource>One text over two lines</oldsource>" in ts
    translate.update(project)
    assert (project / "translations" / "kpidesk_fr.ts").read_text(encoding="utf-8") == ts
    assert "kpidesk_fr" not in "\n".join(translate.check(project))
    said = "\n".join(translate.status(project))
    assert "33.3% finished, 0 to translate, 2 to review, not offered" in said
    *_, compiled, _ = translate.compile_all(project, project)
    translator = QTranslator()
    assert translator.load(str(compiled))
    assert translator.translate("Probe", "One long text over two lines", "a button") in (None, "")


def test_a_text_that_became_another_one_starts_empty(translate: ModuleType, project: Path) -> None:
    edit(project, "kpidesk/room/said.py", '"One text over "', '"Nothing"')
    edit(project, "kpidesk/room/said.py", '"two lines"', '" left"')
    translate.update(project)
    assert french(translate, project)["Nothing left"] == (("",), False)


@pytest.mark.parametrize(
    ("old", "new"), [('"a button"', '"a menu"'), ('    "Probe",\n    "One', '    "New",\n    "One')]
)
def test_a_text_with_another_comment_or_place_stays_translated(
    translate: ModuleType, project: Path, old: str, new: str
) -> None:
    edit(project, "kpidesk/room/said.py", old, new)
    translate.update(project)
    assert french(translate, project)["One text over two lines"] == (("Un texte",), True)


def test_one_text_that_became_two_is_translated_in_both(
    translate: ModuleType, project: Path
) -> None:
    edit(
        project,
        "kpidesk/room/said.py",
        "WEEKS",
        'TWICE = QT_TRANSLATE_NOOP("Probe", "One text over two lines")\nWEEKS',
    )
    translate.update(project)
    found = translate.messages(project / "translations" / "kpidesk_fr.ts")
    both = {each.text.comment: each for each in found if each.text.source.startswith("One text")}
    assert both["a button"].finished
    assert (both[""].forms, both[""].finished) == (("Un texte",), False)


def test_equal_translations_of_equal_texts_stay_finished(
    translate: ModuleType, project: Path
) -> None:
    both = 'TWO = QT_TRANSLATE_NOOP("P", "x", "one point"), QT_TRANSLATE_NOOP("P", "x", "points")'
    edit(project, "kpidesk/room/said.py", "WEEKS", f"{both}\nWEEKS")
    translate.update(project)
    edit(project, "translations/kpidesk_fr.ts", EMPTY, "<translation>un</translation>")
    edit(project, "kpidesk/room/said.py", '"one point"', '"exactly one point"')
    edit(project, "kpidesk/room/said.py", '"points"', '"several points"')
    translate.update(project)
    found = translate.messages(project / "translations" / "kpidesk_fr.ts")
    assert [each.finished for each in found if each.text.source == "x"] == [True, True]


def test_texts_that_differ_by_comment_alone_keep_theirs(
    translate: ModuleType, project: Path
) -> None:
    both = 'TWO = QT_TRANSLATE_NOOP("P", "x", "one point"), QT_TRANSLATE_NOOP("P", "x", "points")'
    edit(project, "kpidesk/room/said.py", "WEEKS", f"{both}\nWEEKS")
    translate.update(project)
    ts = project / "translations" / "kpidesk_fr.ts"
    for form in ("un", "plusieurs"):
        text = ts.read_text(encoding="utf-8")
        ts.write_text(
            text.replace(EMPTY, f"<translation>{form}</translation>", 1), encoding="utf-8"
        )
    edit(project, "kpidesk/room/said.py", '"one point"', '"exactly one point"')
    edit(project, "kpidesk/room/said.py", '"points"', '"several points"')
    translate.update(project)
    found = {each.text.comment: each for each in translate.messages(ts)}
    assert (found["exactly one point"].forms, found["several points"].forms) == (
        ("un",), ("plusieurs",),
    )  # fmt: skip
    assert not found["several points"].finished, "which is which is for a person to say"


def test_the_order_is_that_of_a_new_file(translate: ModuleType, project: Path) -> None:
    edit(project, "kpidesk/room/said.py", '"One text over "', '"One more text over "')
    edit(
        project,
        "kpidesk/room/said.py",
        "HELLO =",
        'AHEAD = QT_TRANSLATE_NOOP("Probe", "A")\nHELLO =',
    )
    translate.update(project)
    fresh = translate.fresh_messages(project, "fr")
    found = translate.messages(project / "translations" / "kpidesk_fr.ts")
    assert [each.text for each in found] == [each.text for each in fresh]
