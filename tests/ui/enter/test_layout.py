"""Where things stand on the sheet: no empty space, no jumps, the field in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.flow_layout import FlowLayout
from kpidesk.ui.common.language_box import COMMON_LANGUAGES, sorted_languages
from kpidesk.ui.enter.page import EnterPage
from kpidesk.ui.navigation import Destination, PageId


def inside(hand):
    return hand.page.board.cards[0].parentWidget()


def spots(hand):
    return {
        row.measure.id: row.field.mapTo(inside(hand), QPoint(0, 0)).toTuple()
        for row in hand.page.rows
    }


def settle(qtbot):
    qtbot.wait(50)


def test_there_is_no_empty_space_at_the_end_or_in_the_cards(hand, qtbot):
    for size in ((900, 600), (1400, 600), (850, 500)):
        hand.page.resize(*size)
        settle(qtbot)
        last = hand.page.board.cards[-1]
        assert inside(hand).height() - last.geometry().bottom() < 40
        for card in hand.page.board.cards:
            assert card.height() == card.layout().totalHeightForWidth(card.width())


def test_rows_go_back_to_their_places_when_a_message_goes(hand, qtbot):
    settle(qtbot)
    before = spots(hand)
    hand.enter("request_hours", "1.234")
    hand.enter("requests", "abc")
    settle(qtbot)
    assert {x for x, _ in spots(hand).values()} == {x for x, _ in before.values()}
    assert spots(hand) != before
    for measure in ("request_hours", "requests"):
        hand.go(measure)
        hand.press(Qt.Key.Key_Escape)
    settle(qtbot)
    assert spots(hand) == before


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


def test_another_period_is_that_of_nobody_unless_a_cell_is_named(workspace, hand):
    ada = Cell(workspace.services.clients.add("Ada").new.id)
    hand.page.load(cell=ada)
    hand.page.visit(Destination(PageId.ENTER, period=parse_period("2026-10")))
    assert hand.page.cell == ada
    hand.page.visit(Destination(PageId.ENTER, period=parse_period("2026-09")))
    assert (hand.page.period, hand.page.cell) == (parse_period("2026-09"), NOT_ASSIGNED)
    hand.page.visit(Destination(PageId.ENTER, period=parse_period("2026-08"), cell=ada))
    assert hand.page.cell == ada
    assert hand.at == hand.page.rows[0].measure.id


def test_the_sheet_names_its_own_keys(hand):
    keys = hand.page.keys()
    assert ("Take the figure that is offered", "=") in keys


def test_the_hint_about_the_offer_comes_with_the_offer(make_workspace, open_page, figures):
    hand = open_page(make_workspace())
    assert "Offered" not in hand.row("languages_spoken").counts.text()
    again = open_page(make_workspace(fill=figures({"2026-09": {"languages_spoken": 4}})))
    assert "Offered" in again.row("languages_spoken").counts.text()
    assert "Offered" in again.row("languages_spoken").field.accessibleDescription()


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


def test_the_wheel_turns_only_the_box_that_she_is_in(hand):
    for box in hand.page.findChildren(QComboBox):
        assert isinstance(box, ChoiceBox)
    box = hand.page.head.period_bar.lengths
    before = box.currentIndex()
    _wheel(box)
    assert box.currentIndex() == before
    box.setFocus()
    _wheel(box)
    assert box.currentIndex() == before + 1


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
    names = dict(sorted_languages(COMMON_LANGUAGES))
    assert len(set(names.values())) == len(names)
    assert names["nb"] == "norsk bokmål"
    assert not {"no", "pt-br"} & set(names)
    both = dict(sorted_languages(["pt", "pt-br"]))
    assert both == {"pt": "português (pt)", "pt-br": "português (pt-br)"}


def test_used_languages_come_first(workspace, hand):
    workspace.services.entries.record(
        parse_period("2026-10"), [Figure("requests", 1)], language="uk"
    )
    hand.page.refresh()
    box = hand.page.head.cells.languages
    assert box.itemData(1) == "uk"
    assert [box.itemData(n) for n in range(box.count())].count("uk") == 1


def test_buttons_go_on_below_where_the_width_ends(qtbot, qapp):
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(8)
    box.setLayout(flow)
    buttons = [QPushButton("one or another") for _ in range(3)]
    for each in buttons:
        flow.addWidget(each)
    wide, high = buttons[0].sizeHint().toTuple()
    assert flow.heightForWidth(3 * wide + 16) == high
    assert flow.heightForWidth(2 * wide + 8) == 2 * high + 8
    assert flow.heightForWidth(wide) == 3 * high + 16
    buttons[1].hide()
    assert flow.heightForWidth(2 * wide + 8) == high
