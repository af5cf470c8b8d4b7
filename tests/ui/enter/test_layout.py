"""Where things stand on the sheet: no empty space, no jumps, the field in sight."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.period import parse_period
from kpidesk.i18n.language_names import COMMON_LANGUAGES
from kpidesk.i18n.words import Words
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.language_box import sorted_languages
from kpidesk.ui.enter.page import EnterPage
from kpidesk.ui.navigation import Destination, PageId


def inside(hand):
    return hand.page.board.groups[0].parentWidget()


def spots(hand):
    return {
        row.measure.id: row.field.mapTo(inside(hand), QPoint(0, 0)).toTuple()
        for row in hand.page.rows
    }


def settle(qtbot):
    qtbot.wait(50)


def test_there_is_no_empty_space_between_the_kpis(hand, qtbot):
    for size in ((900, 600), (1400, 600), (850, 500), (600, 500)):
        hand.page.resize(*size)
        settle(qtbot)
        groups = hand.page.board.groups
        for one, other in pairwise(groups):
            assert other.y() == one.geometry().bottom() + 1
        for group in groups:
            assert group.height() == group.layout().totalSizeHint().height()


def test_no_row_moves_when_a_message_comes(hand, qtbot):
    settle(qtbot)
    before = spots(hand)
    hand.enter("request_hours", "1.234")
    hand.enter("requests", "abc")
    settle(qtbot)
    assert hand.row("request_hours").notice.isVisibleTo(hand.page)
    assert spots(hand) == before


def test_a_message_is_in_the_row_of_its_figure(hand, qtbot):
    hand.enter("requests", "abc")
    settle(qtbot)
    row = hand.row("requests")
    # A long one takes the lines of all figures of the KPI.
    around, field = row.notice.geometry(), row.field.geometry()
    assert around.top() <= field.center().y() <= around.bottom()
    assert row.notice.text in hand.page.help.strip.said.text()


def test_a_message_is_whole_where_the_page_is_narrow(hand, qtbot):
    hand.page.resize(640, 500)
    settle(qtbot)
    before = spots(hand)
    hand.enter("request_hours", "1.234")
    hand.enter("requests", "abc")
    settle(qtbot)
    for measure in ("request_hours", "requests"):
        notice = hand.row(measure).notice
        label = notice.findChild(QLabel)
        assert label.height() >= label.heightForWidth(label.width())
        assert notice.parentWidget().rect().contains(notice.geometry())
    assert spots(hand) == before


def test_the_answers_are_whole_in_the_row_of_their_figure(hand, qtbot):
    hand.enter("request_hours", "1.234")
    settle(qtbot)
    notice = hand.row("request_hours").notice
    assert notice.buttons
    assert all(notice.rect().contains(each.geometry()) for each in notice.buttons)


def test_even_rows_and_eight_kpis_on_a_usual_screen(hand, qtbot):
    hand.page.resize(1278, 712)
    settle(qtbot)
    for group in hand.page.board.groups:
        tops = [row.field.y() for row in group.rows.values()]
        assert len({other - one for one, other in pairwise(tops)}) <= 1
    area = hand.page.board._area.viewport()
    shown = [
        group
        for group in hand.page.board.groups
        if group.mapTo(area, group.rect().bottomLeft()).y() <= area.height()
    ]
    assert len(shown) >= 8


def test_the_help_is_beside_the_sheet_or_below_it(hand, qtbot):
    page = hand.page
    for size, beside, below in (((1400, 700), True, False), ((900, 600), False, True)):
        page.resize(*size)
        settle(qtbot)
        assert (page.help.panel.isVisibleTo(page), page.help.strip.isVisibleTo(page)) == (
            beside,
            below,
        )
    hand.go("requests")
    assert hand.row("requests").help in page.help.strip.counts.text()
    assert page.help.panel.counts.text() == hand.row("requests").help


def test_the_page_is_as_high_with_a_long_help(large_text, hand, qtbot):
    page = hand.page
    page.resize(1300, 600)
    settle(qtbot)
    panel, column = page.help.panel, page.layout()
    before = column.totalMinimumHeightForWidth(page.width())
    hand.enter("multilingual_tickets", "abc")
    settle(qtbot)
    assert panel.isVisibleTo(page)
    assert panel.said.text()
    for label in (panel.kpi, panel.figure, panel.said, panel.counts):
        assert label.height() >= label.heightForWidth(label.width())
    assert column.totalMinimumHeightForWidth(page.width()) == before


def test_a_narrow_sheet_has_the_kpis_above_their_figures(hand, qtbot):
    group = hand.page.board.groups[0]
    row = group.rows["satisfied_answers"]
    hand.page.resize(1300, 600)
    settle(qtbot)
    assert group.name.geometry().center().y() == row.name.geometry().center().y()
    hand.page.resize(600, 600)
    settle(qtbot)
    assert group.name.geometry().bottom() < row.field.geometry().top()
    for each in (row.name, row.field, row.unit, row.before):
        assert group.rect().contains(each.geometry())


def test_all_fields_stand_in_one_line(hand, qtbot):
    settle(qtbot)
    assert len({x for x, _ in spots(hand).values()}) == 1


def test_the_field_is_in_sight_from_the_beginning(make_workspace, figures, qtbot):
    whole = {"satisfied_answers": 8, "survey_answers": 9, "multilingual_resolution_hours": 5}
    page = EnterPage(make_workspace(fill=figures({"2026-10": whole})))
    qtbot.addWidget(page)
    page.resize(800, 320)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.waitUntil(lambda: page.ready)
    page.load(period=parse_period("2026-10"))
    settle(qtbot)
    field = QApplication.focusWidget()
    assert field is not None
    top = field.mapTo(page.board, QPoint(0, 0)).y()
    assert 0 <= top <= page.board.height() - field.height()


def test_a_field_is_in_sight_whole_on_a_low_screen(hand, qtbot):
    hand.page.resize(640, 300)
    settle(qtbot)
    area = hand.page.board._area.viewport()
    for row in hand.page.rows[::4]:
        hand.go(row.measure.id)
        settle(qtbot)
        top = row.field.mapTo(area, QPoint(0, 0)).y()
        assert 0 <= top <= area.height() - row.field.height(), row.measure.id


def test_another_period_is_that_of_the_same_client_unless_a_cell_is_named(workspace, hand):
    ada = Cell(workspace.services.clients.add("Ada").new.id)
    hand.page.load(cell=ada)
    hand.page.visit(Destination(PageId.ENTER, period=parse_period("2026-10")))
    assert hand.page.cell == ada
    hand.page.visit(Destination(PageId.ENTER, period=parse_period("2026-09")))
    assert (hand.page.period, hand.page.cell) == (parse_period("2026-09"), ada)
    august = Destination(PageId.ENTER, period=parse_period("2026-08"), cell=NOT_ASSIGNED)
    hand.page.visit(august)
    assert hand.page.cell == NOT_ASSIGNED
    assert hand.at == hand.page.rows[0].measure.id


def test_the_sheet_names_its_own_keys(hand):
    keys = hand.page.keys()
    assert ("Use the suggested figure", "=") in keys


def test_the_hint_about_the_offer_comes_with_the_offer(make_workspace, open_page, figures):
    hand = open_page(make_workspace())
    assert "Suggested" not in hand.row("languages_spoken").help
    again = open_page(make_workspace(fill=figures({"2026-09": {"languages_spoken": 4}})))
    assert "Suggested" in again.row("languages_spoken").help
    assert "Suggested" in again.row("languages_spoken").field.accessibleDescription()


def test_the_count_says_nothing_odd(make_workspace, open_page, figures, qtbot):
    workspace = make_workspace(track=["csat"], fill=figures({"2026-10": {"survey_answers": 5}}))
    hand = open_page(workspace)
    hand.page.load(period=parse_period("2026"))
    qtbot.waitUntil(lambda: hand.page.ready)
    assert hand.page.foot.count.text().startswith("No figures to enter here")
    looking = open_page(make_workspace(sharing=workspace, read_only=True))
    assert looking.page.foot.count.text() == ""


def _wheel(box):
    where, turned = QPointF(box.rect().center()), QPoint(0, -120)
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        where, box.mapToGlobal(where), QPoint(), turned, Qt.MouseButton.NoButton, none,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, event)


def test_the_wheel_changes_no_box(hand):
    for box in hand.page.findChildren(QComboBox):
        assert isinstance(box, ChoiceBox)
    box = hand.page.head.period_bar.lengths
    before = box.currentIndex()
    _wheel(box)
    assert box.currentIndex() == before
    box.setFocus()
    _wheel(box)
    assert box.currentIndex() == before, "what is chosen is saved at once"


def test_a_box_without_a_choice_shows_what_it_asks_for(qtbot):
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItem("one")
    box.setCurrentIndex(-1)
    box.resize(160, box.sizeHint().height())
    blank = box.grab().toImage()
    box.setPlaceholderText("Archived")
    asking = box.grab().toImage()
    assert asking != blank
    box.setCurrentIndex(0)
    box.setItemText(0, "Archived")
    assert box.grab().toImage() != asking, "it is paler than a choice"


def test_languages_have_one_entry_each_that_can_be_written(qapp):
    names = dict(sorted_languages(Words("en"), COMMON_LANGUAGES))
    assert len(set(names.values())) == len(names)
    assert names["nb"] == "Norwegian"
    assert not {"no", "pt-br"} & set(names)
    both = dict(sorted_languages(Words("en"), ["pt-br", "pt-mz"]))
    assert both == {"pt-br": "português (pt-br)", "pt-mz": "português (pt-mz)"}


def test_languages_have_their_names_in_the_program_s_language_in_any_font(qapp):
    words = Words("zh-CN")
    names = dict(sorted_languages(words, COMMON_LANGUAGES))
    assert names["fr"] == words(COMMON_LANGUAGES["fr"])


def test_used_languages_come_first(workspace, hand):
    workspace.services.entries.record(
        parse_period("2026-10"), [Figure("requests", 1)], language="uk"
    )
    hand.page.refresh()
    box = hand.page.head.cells.languages
    assert box.itemData(1) == "uk"
    assert [box.itemData(n) for n in range(box.count())].count("uk") == 1


def test_a_sentence_in_place_of_a_level_is_wrapped(hand, qtbot):
    badge = hand.page.board.groups[0].badge
    badge.show_level(None, "No value: " + "nothing to divide by, " * 6)
    settle(qtbot)
    assert badge.height() > badge.fontMetrics().height() * 2
    assert badge.height() >= badge.heightForWidth(badge.width())
