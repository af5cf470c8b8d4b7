"""The translations equal the program, and the tool that checks it finds each kind of fault."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from PySide6.QtCore import QTranslator

from kpidesk.i18n.languages import LANGUAGES

ROOT = Path(__file__).parents[2]
PROGRAM = '''"""A program that speaks."""

HELLO = QT_TRANSLATE_NOOP("Probe", "Hello {name}, it’s {share:.1f}")
LONG = marks.QT_TRANSLATE_NOOP(
    "Probe",
    "One text over "
    "two lines",
    "a button",
)
WEEKS = QT_TRANSLATE_NOOP("Probe", "%n week(s) of {name}", None, 1)
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


def test_the_translations_equal_the_program(translate: ModuleType) -> None:
    assert translate.check(ROOT) == []


def test_each_language_has_its_file(translate: ModuleType) -> None:
    assert set(translate.ts_files(ROOT)) == set(LANGUAGES)


def test_a_whole_translation_passes_and_a_second_update_changes_no_byte(
    translate: ModuleType, project: Path
) -> None:
    assert translate.check(project) == []
    files = sorted((project / "translations").glob("*.ts"))
    before = [path.read_bytes() for path in files]
    assert translate.update(project) == files
    assert [path.read_bytes() for path in files] == before


def test_moved_lines_change_nothing(translate: ModuleType, project: Path) -> None:
    edit(project, "kpidesk/room/said.py", "\nHELLO", "\n\n# moved\n\n\nHELLO")
    assert translate.check(project) == []


def test_english_holds_plurals_only_and_they_work(translate: ModuleType, project: Path) -> None:
    english = project / "translations" / "kpidesk_en.ts"
    assert [message.text.source for message in translate.messages(english)] == [
        "%n week(s) of {name}"
    ]
    *made, shares = translate.compile_all(project, project)
    assert [path.name for path in made] == ["kpidesk_en.qm", "kpidesk_fr.qm"]
    assert shares.read_text(encoding="utf-8") == "en 1.0000\nfr 1.0000\n"
    said = []
    for path in made:
        translator = QTranslator()
        assert translator.load(str(path))
        said += [translator.translate("Probe", "%n week(s) of {name}", "", n) for n in (1, 2)]
    assert said == [
        "%n week of {name}", "%n weeks of {name}", "%n semaine de {name}", "%n semaines de {name}",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "old", "new", "fault"),
    [
        ("kpidesk/room/said.py", "two lines", "three lines", "run update"),
        ("kpidesk/room/said.py", '"a button"', '"a menu"', "run update"),
        ("translations/kpidesk_fr.ts", "Un texte", "", "not translated"),
        ("translations/kpidesk_fr.ts", "%n semaine de {name}", "%n semaine", "other gaps"),
        ("translations/kpidesk_fr.ts", "</numerusform>\n            <num", "", "plural forms"),
        ("translations/kpidesk_fr.ts", "%n semaines de {name}", "", "not translated"),
        ("translations/kpidesk_fr.ts", "pour {name}", "pour {nom}", "other gaps"),
        ("translations/kpidesk_fr.ts", "pour {name}", "pour {name", "broken gap"),
        ("translations/kpidesk_fr.ts", "{share:.1f} pour", "{share} pour", "other gaps"),
        ("translations/kpidesk_en.ts", "%n weeks", "%n weeks or {more}", "other gaps"),
    ],
)
def test_a_fault_is_found(
    translate: ModuleType, project: Path, name: str, old: str, new: str, fault: str
) -> None:
    edit(project, name, old, new)
    assert fault in "\n".join(translate.check(project))


def test_each_text_says_what_its_gaps_hold(translate: ModuleType, project: Path) -> None:
    notes = {
        message.text.source: message.note
        for message in translate.messages(project / "translations" / "kpidesk_fr.ts")
    }
    assert notes == {
        "Hello {name}, it’s {share:.1f}": "{name}: the name of a person; {share}: a number",
        "One text over two lines": "",
        "%n week(s) of {name}": "{name}: the name of a person",
    }


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("share =", "else =", "gaps.toml: Probe has no share: 'Hello {name}"),
        ("share =", "else =", "gaps.toml: no text needs else"),
        ("[Other]", '[Other]\nname = "a place"', "gaps.toml: no text needs name Other"),
        ("[Other]", '[Probe]\nname = "a place"', "no text needs name"),
        ("a number", "a whole number", "has other notes than gaps.toml: run update"),
    ],
)
def test_a_gap_without_a_meaning_is_found(
    translate: ModuleType, project: Path, old: str, new: str, fault: str
) -> None:
    edit(project, "translations/gaps.toml", old, new)
    assert fault in "\n".join(translate.check(project))


def test_a_comment_that_names_a_gap_replaces_its_meaning(
    translate: ModuleType, project: Path
) -> None:
    program = (project / "kpidesk" / "room" / "said.py").read_text(encoding="utf-8")
    more = 'MORE = QT_TRANSLATE_NOOP("Other", "{name}: {share}", "{name} is a place")'
    (project / "kpidesk" / "room" / "said.py").write_text(f"{program}{more}\n", encoding="utf-8")
    translate.update(project)
    found = translate.messages(project / "translations" / "kpidesk_fr.ts")
    assert [each.note for each in found if each.text.comment == "{name} is a place"] == [
        "{share}: a number"
    ]


def test_the_base_has_every_text_with_its_place_and_no_translation(
    translate: ModuleType, project: Path, tmp_path: Path
) -> None:
    first = translate.base(project, tmp_path / "base")
    assert translate.base(project, tmp_path / "base") == first, "made anew"
    found, wanted = translate.messages(first), translate.fresh_messages(project, "fr")
    assert {each.text for each in found} == {each.text for each in wanted}
    assert not any(any(each.forms) or each.finished for each in found)
    content = first.read_text(encoding="utf-8")
    assert content.count('filename="kpidesk/room/said.py" line="') == len(found)
    assert "{share}: a number" in content


def test_the_pictures_are_drawn_once_in_the_language(
    translate: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    commands: list[list[object]] = []

    def run(command: list[object], **_: object) -> SimpleNamespace:
        commands.append(command)
        return SimpleNamespace(returncode=0)

    monkeypatch.setattr(translate.subprocess, "run", run)
    assert translate.main(["pictures", "pt_BR", str(tmp_path)]) == 0
    ((_, gallery, folder, *options),) = commands
    assert Path(str(gallery)).is_file()
    assert folder == tmp_path
    assert options == ["--language", "pt-BR", "--only", "light/1366x768@100"]


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ('self.tr(f"at {x}")', "f-string"),
        ('QT_TRANSLATE_NOOP("Probe", f"at {x}")', "f-string"),
        ("QT_TRANSLATE_NOOP(CONTEXT, 'x')", "wants literals"),
        ("QT_TRANSLATE_NOOP('Probe', TEXT)", "wants literals"),
        ("QT_TRANSLATE_NOOP('Probe', 'x', comment='y')", "in their places"),
        ("QT_TRANSLATE_NOOP('Probe', '%n weeks')", "neither"),
        ("QT_TRANSLATE_NOOP('Probe', 'weeks', None, 1)", "neither"),
        ("QT_TRANSLATE_NOOP('Probe', 'a { brace')", "broken gap"),
        ("from kpidesk.i18n.text import QT_TRANSLATE_NOOP as mark", "another name"),
    ],
)
def test_a_mark_that_lupdate_would_misread_is_found(
    translate: ModuleType, project: Path, call: str, fault: str
) -> None:
    misread = project / "kpidesk" / "room" / "misread.py"
    misread.write_text(f"{call}\n", encoding="utf-8")
    (found,) = translate.marked([misread], project)[1]
    assert found.startswith("kpidesk/room/misread.py:1: ")
    assert fault in found


def test_a_text_that_lupdate_overlooks_is_found(
    translate: ModuleType, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translate, "messages", lambda ts: [])
    assert sum("misses" in each for each in translate.check(project)) == len(FRENCH)


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
    assert "33.3% finished, 2 to review, not offered" in "\n".join(translate.status(project))
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


def test_a_file_saved_by_another_program_passes(translate: ModuleType, project: Path) -> None:
    path = project / "translations" / "kpidesk_fr.ts"
    tree = ET.parse(path)
    ET.indent(tree, "\t")
    tree.write(path, encoding="utf-8", short_empty_elements=True)
    assert translate.check(project) == []


def test_a_plural_form_may_say_its_number_in_words(translate: ModuleType, project: Path) -> None:
    edit(project, "translations/kpidesk_fr.ts", "%n semaine de", "une semaine de")
    assert translate.check(project) == []


def test_a_language_with_a_country_has_qts_file_name(translate: ModuleType, project: Path) -> None:
    for name in ("pt-BR", "zh_CN"):
        translate.update(project, [name])
    assert {"pt-BR", "zh-CN"} < set(translate.ts_files(project))
    portuguese = project / "translations" / "kpidesk_pt_BR.ts"
    assert 'language="pt_BR"' in portuguese.read_text(encoding="utf-8")
    assert "pt-BR: 0.0% finished, 0 to review, not offered" in translate.status(project)
    assert translate.check(project) == []
