"""A figure of a sent update that is changed in History: it is said, and a correction offered."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.update import UpdateState
from kpidesk.ui.history.page import HistoryPage
from kpidesk.ui.navigation import Destination, PageId

OCTOBER = parse_period("2026-10")


@pytest.fixture
def history(two, qtbot):
    page = HistoryPage(two)
    qtbot.addWidget(page)
    return page


@pytest.fixture
def posted(two):
    found = []
    two.message_posted.connect(found.append)
    return found


def enter(history, client, text, period=OCTOBER):
    history.committer.type(EntryKey("satisfied_answers", period, Cell(client)), text)


def test_a_changed_value_is_said_with_the_way_to_a_correction(page, two, history, posted, qtbot):
    ada, berta = two.services.records.clients()
    page.do.send()
    posted.clear()
    enter(history, berta.id, "3")
    enter(history, ada.id, "5")
    assert posted == [], "another client, and the same value"
    enter(history, ada.id, "4")
    (message,) = posted
    assert message.text.startswith("The update was sent on ")
    assert message.text.endswith(". CSAT: sent with 83%, now 67%.")
    with qtbot.waitSignal(history.go) as heard:
        message.act()
    assert heard.args == [Destination(PageId.UPDATES, period=OCTOBER, cell=Cell(ada.id))]
    assert two.services.updates.update(page.key).state is UpdateState.DRAFT


def test_nothing_is_said_of_what_was_not_sent(page, two, history, posted):
    (ada, _) = two.services.records.clients()
    enter(history, ada.id, "4")
    assert posted == []
