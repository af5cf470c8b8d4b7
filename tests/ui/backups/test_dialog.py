"""The dialog that lists backups: what it says, by mouse and by keyboard, in every language."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QStyleOptionViewItem, QWidget

from kpidesk.domain.backup import Backup, BackupContents
from kpidesk.domain.period import parse_period
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words
from kpidesk.ui.backups.dialog import RestoreDialog
from kpidesk.ui.backups.model import BackupDetails
from kpidesk.ui.theme.colours import LIGHT
from kpidesk.ui.theme.style import apply

FOLDER = Path("/home/her/KPI Desk Backups")
MINE = Path("/home/her/practice.kpidesk")
MARKUP = "<b>Acme</b>"


def backup(number):
    at = datetime(2026, 11, number, 12, tzinfo=UTC)
    return Backup(FOLDER / f"{number}.kpidesk", "practice", "0" * 12, number, at, 1001, 1_250_000)


BACKUPS = [backup(3), backup(2), backup(1)]
GOOD = BackupDetails(
    BackupContents(1234, (MARKUP, "Zoë"), parse_period("2025-01"), parse_period("2026-10")),
    "",
    True,
    MINE,
    True,
)
BAD = BackupDetails(None, "It is damaged.", False, MINE, True)


@pytest.fixture
def ask(qtbot):
    parents = []

    def asked(language="en"):
        parent = QWidget()
        parents.append(parent)
        dialog = RestoreDialog(Words(language), parent)
        QAbstractItemModelTester(dialog.model, dialog)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield asked
    for parent in parents:
        parent.deleteLater()


def cells(model: QAbstractItemModel, row: int):
    return [model.index(row, column).data() for column in range(model.columnCount())]


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def test_the_cell_with_the_focus_is_not_cut(ask, qapp):
    apply(qapp, LIGHT)
    dialog = ask()
    dialog.show_backups(FOLDER, BACKUPS)
    QApplication.processEvents()
    table, index = dialog.table, dialog.model.index(0, 0)
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    option.rect, option.text = table.visualRect(index), index.data()
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
    option.state |= QStyle.StateFlag.State_HasFocus
    style = table.style()
    room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, table).width()
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, table) + 1
    assert room - 2 * margin >= option.fontMetrics.horizontalAdvance(option.text)


def chosen(dialog):
    made = []
    dialog.restore_chosen.connect(lambda each: made.append(("restore", each)))
    dialog.view_chosen.connect(lambda each: made.append(("view", each)))
    return made


def test_a_row_says_what_is_in_a_backup_as_soon_as_that_is_known(ask):
    dialog = ask()
    assert not dialog.restore.isEnabled()
    dialog.show_backups(FOLDER, BACKUPS)
    assert dialog.folder.text() == str(FOLDER)
    assert cells(dialog.model, 0)[1:] == ["My business", "…", "", "", "1.3 MB"]
    assert not dialog.restore.isEnabled()
    dialog.show_details(BACKUPS[0], GOOD)
    assert cells(dialog.model, 0) == [
        dialog.model.index(0, 0).data(),
        "My business",
        "1,234",
        "2",
        "January 2025 to October 2026",
        "1.3 MB",
    ]
    assert "November 3, 2026" in cells(dialog.model, 0)[0]
    assert f"{MARKUP} and Zoë" in dialog.note.text()
    assert str(MINE) in dialog.note.text()
    assert dialog.note.textFormat() == Qt.TextFormat.PlainText


def test_the_newest_is_restored_by_enter_and_another_by_arrows(ask):
    for moves, expected in ((0, BACKUPS[0]), (2, BACKUPS[2])):
        dialog = ask()
        made = chosen(dialog)
        dialog.show_backups(FOLDER, BACKUPS)
        for each in BACKUPS:
            dialog.show_details(each, GOOD)
        for _ in range(moves):
            press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)
        assert made == [("restore", expected)]
        assert not dialog.isVisible()


def test_a_double_click_views_and_escape_does_nothing(ask):
    dialog = ask()
    made = chosen(dialog)
    dialog.show_backups(FOLDER, BACKUPS)
    dialog.show_details(BACKUPS[1], GOOD)
    dialog.table.doubleClicked.emit(dialog.model.index(0, 0))
    assert made == [], "it has not been read"
    dialog.table.setCurrentIndex(dialog.model.index(1, 0))
    dialog.table.doubleClicked.emit(dialog.model.index(1, 0))
    assert made == [("view", BACKUPS[1])]
    dialog = ask()
    made = chosen(dialog)
    dialog.show_backups(FOLDER, BACKUPS)
    dialog.show_details(BACKUPS[0], GOOD)
    press(Qt.Key.Key_Escape)
    assert made == []


def test_one_that_cannot_be_used_says_why(ask):
    dialog = ask()
    dialog.show_backups(FOLDER, BACKUPS)
    dialog.show_details(BACKUPS[0], BAD)
    assert cells(dialog.model, 0)[2] == "Cannot be used"
    assert dialog.note.text() == "It is damaged."
    assert not dialog.restore.isEnabled()
    assert not dialog.view.isEnabled()
    dialog.show_details(BACKUPS[0], BAD._replace(viewable=True))
    assert dialog.view.isEnabled()


def test_every_control_is_reached_by_tab_and_has_a_name(ask):
    dialog = ask()
    dialog.show_backups(FOLDER, BACKUPS)
    dialog.show_details(BACKUPS[0], GOOD)
    reached = set()
    for _ in range(10):
        focused = QApplication.focusWidget()
        assert focused.accessibleName() or getattr(focused, "text", str)()
        reached.add(focused)
        press(Qt.Key.Key_Tab)
    assert {dialog.table, dialog.folder, dialog.another, dialog.view, dialog.restore} <= reached


@pytest.mark.parametrize("language", offered_languages())
def test_it_speaks_every_language(ask, language):
    dialog = ask(language)
    dialog.show_backups(FOLDER, BACKUPS)
    dialog.show_details(BACKUPS[0], GOOD)
    texts = [dialog.windowTitle(), *cells(dialog.model, 0)]
    texts += [each.text() for each in dialog.findChildren(QLabel)]
    assert all(texts)
    assert not any("{" in text for text in texts)
    dialog.show_backups(FOLDER, ())
    assert dialog.note.text()
    assert dialog.chosen is None


def test_archived_clients_are_counted_and_named(ask):
    dialog = ask()
    dialog.show_backups(FOLDER, BACKUPS)
    contents = GOOD.contents._replace(clients=("Acme", "Zoë"), archived=frozenset({"Zoë"}))
    dialog.show_details(BACKUPS[0], GOOD._replace(contents=contents))
    assert cells(dialog.model, 0)[3] == "2"
    assert "Acme and Zoë (archived)" in dialog.note.text()


def test_no_backup_of_another_file_is_chosen_beforehand(ask):
    dialog = ask()
    dialog.show_backups(FOLDER, BACKUPS, "Ada")
    for each in BACKUPS:
        dialog.show_details(each, GOOD)
    assert dialog.chosen is None
    assert "no backup of “Ada” in this folder" in dialog.note.text()
    assert not dialog.restore.isEnabled()
    press(Qt.Key.Key_Down)
    assert dialog.chosen == BACKUPS[0]
    assert str(MINE) in dialog.note.text()
    renamed = BACKUPS[2]._replace(identity="1" * 12)
    dialog.show_backups(FOLDER, [BACKUPS[0], renamed], "Ada", renamed.identity)
    assert dialog.chosen == renamed
    own = BACKUPS[1]._replace(practice="Ada")
    dialog.show_backups(FOLDER, [BACKUPS[0], own], "Ada")
    assert dialog.chosen == own
    assert [cells(dialog.model, row)[1] for row in range(2)] == ["My business", "Ada"]
