"""Another language while the program runs: all stays where it is, in the other language."""

from __future__ import annotations

import shutil
from itertools import cycle

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.domain.period import parse_period
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.overview.welcome import Welcome
from tests.support.pseudo_languages import LONGER, MIRRORED


@pytest.fixture
def sample(office, qapp, qtbot, pseudo_languages, sample_practice, tmp_path):
    office.practices.open(shutil.copyfile(sample_practice, tmp_path / "sample.kpidesk"))
    office.window.shell.resize(900, 420)
    office.window.shell.activateWindow()
    qtbot.waitUntil(office.window.shell.isActiveWindow)
    yield office
    # Qt's own words and the locale are the application's.
    office.appearance.choose_language("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def sheet(office, qtbot):
    september = parse_period("2026-09")
    office.window.go(Destination(PageId.ENTER, period=september, cell=NOT_ASSIGNED))
    qtbot.waitUntil(lambda: office.window.page.ready and len(office.window.page.rows) > 5)
    return office.window.page


@pytest.mark.long
@pytest.mark.parametrize("language", [LONGER, MIRRORED, "fr"])
def test_page_focus_scroll_position_and_typed_text_stay(sample, qtbot, language):
    page = sheet(sample, qtbot)
    last = page.rows[-1].field
    last.setFocus()
    qtbot.wait(50)
    # A page of little height is scrolled by the window.
    around = sample.window.shell
    bars = [each.verticalScrollBar() for each in around.findChildren(QScrollArea)]
    assert max(bar.value() for bar in bars) > 0
    last.setText("1:")
    sample.appearance.choose_language(language)
    new = sample.window.page
    assert new is not page
    qtbot.waitUntil(lambda: new.ready and len(new.rows) > 5)
    qtbot.waitUntil(new.rows[-1].field.hasFocus)
    assert new.rows[-1].field.text() == "1:"
    assert new.period == parse_period("2026-09")
    qtbot.waitUntil(
        lambda: max(a.verticalScrollBar().value() for a in around.findChildren(QScrollArea)) > 0
    )
    mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert mirrored is (language == MIRRORED)
    assert new.isRightToLeft() is mirrored


def test_what_can_be_undone_is_said_in_the_other_language(sample, qtbot):
    page = sheet(sample, qtbot)
    row = next(each for each in page.rows if each.field.isEnabled() and each.field.text())
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, "3")
    qtbot.keyClick(row.field, Qt.Key.Key_Tab)
    stack = sample.window.workspace.undo_stack
    english = stack.undoText()
    assert "September 2026" in english
    sample.appearance.choose_language("fr")
    assert "septembre 2026" in stack.undoText()
    assert "septembre 2026" in sample.window.actions.undo.text()
    stack.undo()
    sample.appearance.choose_language("en")
    assert stack.redoText() == english


@pytest.mark.long
def test_each_page_stays_with_its_focus(sample, qtbot):
    for page_id, language in zip(PageId, cycle((LONGER, "en")), strict=False):
        sample.window.go(Destination(page_id))
        qtbot.wait(200)
        focused = QApplication.focusWidget()
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        kind = type(QApplication.focusWidget())
        sample.appearance.choose_language(language)
        assert sample.window.page_id is page_id
        qtbot.wait(400)
        now = QApplication.focusWidget()
        assert type(now) is kind, page_id
        assert sample.window.shell.isAncestorOf(now), page_id


def test_the_first_page_offers_each_language(office, qtbot, make, pseudo_languages):
    office.practices.open(make("mine"))
    office.window.workspace.services.tracking.track([])
    office.window.go(Destination(PageId.OVERVIEW))
    qtbot.waitUntil(lambda: office.window.page.findChild(Welcome) is not None)
    box = office.window.page.findChild(Welcome).languages
    row = box.findData(LONGER)
    box.setFocus()
    box.setCurrentIndex(row)
    box.activated.emit(row)
    new = office.window.page.findChild(Welcome).languages
    assert new is not box
    assert office.window.words.language == LONGER
    assert new.currentData() == LONGER
    office.appearance.choose_language("en")
