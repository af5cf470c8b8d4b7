"""The translations equal the program, and the tool that checks it finds each kind of fault."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from PySide6.QtCore import QTranslator

from kpidesk.i18n.languages import LANGUAGES, offered_languages
from tests.project.conftest import FRENCH, edit

ROOT = Path(__file__).parents[2]


@pytest.mark.long
def test_the_translations_equal_the_program(translate: ModuleType) -> None:
    assert translate.check(ROOT) == []


def test_the_glossary_says_where_the_texts_of_each_context_are(translate: ModuleType) -> None:
    glossary = (ROOT / "translations" / "glossary.md").read_text(encoding="utf-8")
    table = glossary.partition("## Contexts")[2].partition("\n## ")[0]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| ")]
    named = {name.split()[0] for row in rows[1:] for name in row.split(",")}
    found = {message.text.context for message in translate.fresh_messages(ROOT, "fr")}
    assert named - {"---"} == found


def test_each_language_has_its_file(translate: ModuleType) -> None:
    assert set(translate.ts_files(ROOT)) == set(LANGUAGES)


def test_no_text_of_an_offered_language_is_left_in_english(translate: ModuleType) -> None:
    files = translate.ts_files(ROOT)
    left = {
        language: [each.text.source for each in translate.messages(ts) if not each.finished]
        for language, ts in files.items()
        if language in offered_languages()
    }
    assert {language: texts for language, texts in left.items() if texts} == {}


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
        said += [translator.translate("Probe", "%n week(s) of {name}", "a span", n) for n in (1, 2)]
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


@pytest.mark.parametrize("source", ["&Copy", "{name}: {share}", "%n of {name}", "All of it"])
def test_a_short_text_without_a_comment_is_found(
    translate: ModuleType, project: Path, source: str
) -> None:
    plural = ', "", 1' if "%n" in source else ""
    mark = f'QT_TRANSLATE_NOOP("Probe", "{source}"{plural})\n'
    (project / "kpidesk" / "room" / "short.py").write_text(mark, encoding="utf-8")
    assert f"Probe: {source!r} wants a comment" in translate.check(project)


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
    (line,) = [each for each in translate.status(project) if each.startswith("pt-BR")]
    assert line.startswith("pt-BR: 0.0% finished, ")
    assert line.endswith(" to translate, 0 to review, not offered")
    assert " 0 to translate" not in line
    assert translate.check(project) == []
