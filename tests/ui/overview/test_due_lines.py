"""The lines about what is due: whose sheets are open, and which figures are missing."""

from __future__ import annotations

from kpidesk.domain.cell import Cell, Client
from kpidesk.domain.period import parse_period
from kpidesk.i18n.words import Words
from kpidesk.services.entry.due import DuePeriod
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.overview.attention_lines import due_lines, update_lines
from kpidesk.ui.overview.due_words import due_sentence

OCTOBER = parse_period("2026-10")
CLIENTS = [Client(number, name) for number, name in enumerate(("Ada", "Bo", "Cy", "Dee"), start=1)]
WORDS = Words("en")


def test_open_sheets_are_named_and_the_first_is_opened() -> None:
    (line,) = due_lines(WORDS, [], {OCTOBER: CLIENTS[:2]})
    assert line.text == "October 2026: not closed for 2 clients (Ada and Bo)."
    assert line.action == "Open Ada"
    assert line.destination.page is PageId.ENTER
    assert (line.destination.period, line.destination.client) == (OCTOBER, CLIENTS[0].name)


def test_of_many_only_some_are_named() -> None:
    (line,) = due_lines(WORDS, [], {OCTOBER: CLIENTS})
    assert line.text == "October 2026: not closed for 4 clients (Ada, Bo, and 2 more)."


def test_what_is_missing_of_open_clients_is_not_said_twice() -> None:
    theirs = DuePeriod(OCTOBER, ("leads",), 4, (CLIENTS[0],), Cell(1))
    own = DuePeriod(OCTOBER, ("leads",), 4)
    assert len(due_lines(WORDS, [theirs], {OCTOBER: CLIENTS[:1]})) == 1
    assert len(due_lines(WORDS, [own], {OCTOBER: CLIENTS[:1]})) == 2
    assert len(due_lines(WORDS, [theirs], {})) == 1


def test_updates_of_closed_periods_are_due_by_client() -> None:
    (line,) = update_lines(WORDS, {OCTOBER: CLIENTS[1:3]})
    assert line.text == "October 2026: 2 updates to send (Bo and Cy)."
    assert line.action == "Write to Bo"
    assert line.destination == Destination(PageId.UPDATES, period=OCTOBER, cell=Cell(2))


def test_nothing_entered_is_only_said_where_there_are_no_clients() -> None:
    due = DuePeriod(OCTOBER, ("leads", "requests"), 2)
    assert due_sentence(WORDS, due) == "October 2026 is due: nothing has been entered yet."
    said = due_sentence(WORDS, due._replace(by_client=True))
    assert said == "Still due for October 2026: leads and requests resolved."
