"""The translations equal the program; and the tool that says so finds each kind of fault."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

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
FRENCH = {
    "Hello {name}, it’s {share:.1f}": ["{share:.1f} pour {name}"],
    "One text over two lines": ["Un texte"],
    "%n week(s) of {name}": ["%n semaine de {name}", "%n semaines de {name}"],
}
EMPTY = '<translation type="unfinished"></translation>'


@pytest.fixture(scope="module")
def translate() -> ModuleType:
    """The tool; its folder is no package, so it is loaded by its path."""
    spec = importlib.util.spec_from_file_location("tool", ROOT / "packaging" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def project(tmp_path: Path, translate: ModuleType) -> Path:
    """A small program with all its texts in French."""
    (tmp_path / "kpidesk" / "room").mkdir(parents=True)
    (tmp_path / "kpidesk" / "room" / "said.py").write_text(PROGRAM, encoding="utf-8")
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


def test_each_shipped_language_has_its_file(translate: ModuleType) -> None:
    assert set(translate.ts_files(ROOT)) == set(LANGUAGES)


def test_a_whole_translation_passes_and_a_second_update_changes_no_byte(
    translate: ModuleType, project: Path
) -> None:
    assert translate.check(project) == []
    files = sorted((project / "translations").iterdir())
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
    made = translate.compile_all(english.parent, project)
    assert [path.name for path in made] == ["kpidesk_en.qm", "kpidesk_fr.qm"]
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
        ("translations/kpidesk_fr.ts", ">Un texte", ' type="unfinished">Un texte', "not transl"),
        ("translations/kpidesk_fr.ts", "%n semaine de", "une semaine de", "other gaps"),
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
    (project / "kpidesk" / "room" / "misread.py").write_text(f"{call}\n", encoding="utf-8")
    (found,) = translate.marked(project)[1]
    assert found.startswith("kpidesk/room/misread.py:1: ")
    assert fault in found


def test_a_text_that_lupdate_overlooks_is_found(
    translate: ModuleType, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translate, "messages", lambda ts: [])
    assert sum("misses" in each for each in translate.check(project)) == len(FRENCH)
