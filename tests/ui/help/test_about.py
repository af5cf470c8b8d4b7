"""About: three places, read and walked through without a mouse, with whatever came along."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTextEdit, QWidget

from kpidesk import __version__
from kpidesk.i18n.changelog import RELEASES
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words
from kpidesk.system import bundled_files as bundle
from kpidesk.ui.help import texts
from kpidesk.ui.help.about import AboutDialog
from kpidesk.ui.help.data_places import DataPlaces, DataPlacesDialog
from kpidesk.ui.help.licences import LicenceList
from kpidesk.ui.help.news import NewsList
from kpidesk.ui.theme.colours import LIGHT
from kpidesk.ui.theme.style import apply

ROOT = Path(__file__).parents[3]
MARKUP = '<img src="file:///etc/hostname"> & <b>bold</b>'
_Key = Qt.Key


@pytest.fixture
def about(qtbot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., AboutDialog]]:
    """Opens the dialog, and has it gone before the application goes."""
    apply(qapp, LIGHT)
    window = QWidget()
    backups = tmp_path / "backups"

    def make(words: Words | None = None, file: Path | None = None) -> AboutDialog:
        dialog = AboutDialog(words or Words("en"), file, backups, window)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield make
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def french() -> Words:
    """Loaded before the program is a packaged one, which would have translations of its own."""
    return Words("fr")


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A packaged program, with markup where text is wanted; its folder of licences."""
    inside = tmp_path / "kpidesk" / "_internal"
    resources = inside / "kpidesk" / "resources"
    resources.mkdir(parents=True)
    (resources / "build.json").write_text('{"built": "2026-11-28"}', encoding="utf-8")
    shutil.copy(ROOT / "resources" / "kpidesk.svg", resources)
    folder = tmp_path / "kpidesk" / "licenses"
    folder.mkdir()
    (folder / "one.txt").write_text(MARKUP, encoding="utf-8")
    parts = [
        {"name": f"<b>{n}</b>", "version": "", "licence": MARKUP, "texts": [f"{n}.txt"]}
        for n in ("one", "two")
    ]
    (folder / "parts.json").write_text(json.dumps(parts), encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(inside), raising=False)
    monkeypatch.setattr(bundle, "PACKAGE", inside / "kpidesk")
    return folder


def page(dialog: AboutDialog, kind: type):
    pages = [dialog.tabs.widget(number) for number in range(dialog.tabs.count())]
    dialog.tabs.setCurrentWidget(next(each for each in pages if isinstance(each, kind)))
    QApplication.processEvents()
    return dialog.tabs.currentWidget()


def read(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def walk(dialog: AboutDialog) -> list[QWidget]:
    """What has the keyboard in turn when Tab is pressed, from the first on round."""
    first = found = dialog.focusWidget()
    seen = [first]
    while len(seen) < 20:
        QTest.keyClick(found, _Key.Key_Tab)
        found = QApplication.focusWidget()
        if found is first:
            return seen
        seen.append(found)
    raise AssertionError(seen)


def test_it_says_what_it_is_and_that_it_was_not_built(about):
    said = read(about())
    assert f"Version {__version__}, running from its source" in said
    assert "on your own computer" in said


def test_a_build_has_its_day_in_the_windows_language(about, french: Words, packaged: Path):
    assert about().version.text() == f"Version {__version__}, built on November 28, 2026"
    assert about(french).version.text().endswith("du 28 novembre 2026")


@pytest.mark.parametrize("language", offered_languages())
def test_what_is_new_is_in_the_windows_language(about, language: str):
    words = Words(language)
    news = page(about(words), NewsList)
    text = news.findChild(QTextEdit).toPlainText()
    assert [text.count(words(note)) for note in RELEASES[0].notes] == [1] * len(RELEASES[0].notes)
    assert __version__ in text
    assert __version__ in read(news), "and which version a newer one must be above"


def test_her_files_are_shown_and_can_be_copied(about, tmp_path: Path, monkeypatch):
    file = tmp_path / ("a long name " * 20) / "practice.kpidesk"
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = about(file=file)
    data = page(dialog, DataPlaces)
    assert [field.text() for field in data.findChildren(QLineEdit)] == [
        str(file),
        str(tmp_path / "backups"),
    ]
    assert dialog.width() <= 832, "a long path does not widen the window"
    practice, backups = data.findChildren(QPushButton)
    assert not practice.isEnabled(), "nothing is there to be shown"
    assert practice.accessibleName() != backups.accessibleName()
    (tmp_path / "backups").mkdir()
    again = page(about(), DataPlaces)
    again.findChild(QPushButton).click()
    assert [Path(each) for each in opened] == [tmp_path / "backups"]
    assert "stay where they are" in read(again)


def test_parts_and_their_licences_are_plain_text(about, packaged: Path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    parts = page(about(), LicenceList)
    assert parts.list.count() == 2
    assert parts.text.toPlainText() == MARKUP
    assert parts.name.text() == "<b>one</b>"
    assert parts.name.textFormat() is Qt.TextFormat.PlainText
    assert parts.licence.text() == MARKUP
    assert parts.text.isReadOnly()
    parts.list.setFocus()
    QTest.keyClick(parts.list, _Key.Key_Down)
    assert parts.name.text() == "<b>two</b>"
    assert parts.text.toPlainText() == "No license text is installed with this part."
    assert "README.txt" in read(parts)
    parts.findChild(QPushButton).click()
    assert [Path(each) for each in opened] == [packaged]


def test_a_path_is_selected_where_no_program_shows_its_folder(about, monkeypatch, tmp_path):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    (tmp_path / "backups").mkdir()
    dialog = about()
    places = dialog.findChild(DataPlaces)
    field = places.findChildren(QLineEdit)[-1]
    places.findChildren(QPushButton)[-1].click()
    assert field.selectedText() == str(tmp_path / "backups")


def test_from_its_source_there_is_no_folder_of_licences(about):
    parts = page(about(), LicenceList)
    assert parts.list.item(0).text().startswith("Python ")
    assert parts.findChild(QPushButton) is None
    assert "LGPL" in read(parts)
    assert "README" not in read(parts)


def test_without_any_file_it_says_less(about, packaged: Path):
    shutil.rmtree(packaged)
    shutil.rmtree(packaged.parent / "_internal")
    dialog = about()
    assert "running from its source" in dialog.version.text()
    parts = page(dialog, LicenceList)
    assert parts.missing.isVisible()
    assert not parts.list.isVisible()


def test_the_keyboard_comes_to_all_of_it_in_the_order_of_reading(about, packaged: Path):
    (packaged.parent.parent / "backups").mkdir()
    dialog = about(file=packaged / "practice.kpidesk")
    bar, close = dialog.tabs.tabBar(), dialog.findChildren(QPushButton)[-1]
    assert dialog.focusWidget() is bar
    assert walk(dialog) == [bar, dialog.findChild(QTextEdit), close]
    QTest.keyClick(bar, _Key.Key_Right)
    data = dialog.tabs.currentWidget()
    one, two = data.findChildren(QLineEdit)
    show, other = data.findChildren(QPushButton)
    assert walk(dialog) == [bar, one, show, two, other, close]
    QTest.keyClick(bar, _Key.Key_Right)
    parts = dialog.tabs.currentWidget()
    assert walk(dialog) == [bar, parts.list, parts.text, parts.findChild(QPushButton), close]
    QTest.keyClick(bar, _Key.Key_Escape)
    assert not dialog.isVisible()


def test_all_that_takes_the_keyboard_has_a_name(about, packaged: Path):
    dialog = about(file=packaged / "practice.kpidesk")
    for number in range(3):
        dialog.tabs.setCurrentIndex(number)
        for widget in walk(dialog):
            said = widget.accessibleName() or (
                widget.text() if isinstance(widget, QPushButton) else ""
            )
            assert said, widget
    listed = page(dialog, LicenceList).list
    spoken = listed.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"<b>one</b>, license: {MARKUP}"


@pytest.mark.parametrize("language", offered_languages())
def test_no_two_letters_are_one(about, language: str):
    dialog = about(Words(language))
    texts = [dialog.tabs.tabText(n) for n in range(3)]
    texts += [each.text() for each in dialog.findChildren(QPushButton)]
    letters = Counter(match[1].lower() for each in texts if (match := re.search(r"&(\w)", each)))
    assert len(letters) == 4
    assert set(letters.values()) == {1}


@pytest.mark.parametrize("language", [*offered_languages(), "stretched"])
def test_it_has_room_in_a_small_window(about, stretched, language: str, qapp: QApplication):
    words = stretched("ar") if language == "stretched" else Words(language)
    qapp.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if words.right_to_left else Qt.LayoutDirection.LeftToRight
    )
    try:
        dialog = about(words, file=Path("/home/somebody/.local/share/kpidesk/practice.kpidesk"))
        assert dialog.width() <= 1024
        assert dialog.height() <= 640
        for number in range(3):
            dialog.tabs.setCurrentIndex(number)
            QApplication.processEvents()
            for label in dialog.findChildren(QLabel):
                if label.isVisible() and label.wordWrap():
                    assert label.height() >= label.heightForWidth(label.width()), label.text()
            page = dialog.tabs.currentWidget()
            assert page.rect().contains(page.childrenRect())
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_where_is_my_data_is_the_same_by_itself(qtbot, tmp_path: Path):
    dialog = DataPlacesDialog(Words("en"), tmp_path / "practice.kpidesk", tmp_path / "backups")
    qtbot.addWidget(dialog)
    dialog.show()
    assert [each.text() for each in dialog.findChildren(QLineEdit)] == [
        str(tmp_path / "practice.kpidesk"),
        str(tmp_path / "backups"),
    ]
    assert dialog.findChildren(QPushButton)[0].isEnabled()
    QTest.keyClick(dialog, _Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.promise("S14")
@pytest.mark.parametrize("language", offered_languages())
def test_it_says_that_the_file_is_not_encrypted(about, language: str):
    assert "not encrypted: use the disk encryption of your system" in Words("en")(texts.SAFE)
    words = Words(language)
    assert words(texts.SAFE) in read(page(about(words), DataPlaces))
