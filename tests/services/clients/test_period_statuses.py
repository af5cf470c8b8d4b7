"""A closed period refuses every change of its figures until it is opened again."""

from __future__ import annotations

from datetime import date

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.import_receipt import ImportSource
from kpidesk.domain.period import parse_period
from kpidesk.services.clients.period_statuses import StatusService
from kpidesk.services.entry.commit import Refused, Saved
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.tables.import_service import ImportService
from kpidesk.services.tables.table_import import ImportedFigure, TableImport
from kpidesk.services.undo import revert

OCTOBER = parse_period("2026-10")
TODAY = date(2026, 11, 29)


@pytest.fixture
def statuses(practice):
    return StatusService(practice, lambda: TODAY)


@pytest.fixture
def ada(practice):
    with practice.transaction() as transaction:
        return transaction.add_client("Ada", "fr").id


def key(period, client=None, language=None, measure="requests"):
    return EntryKey(measure, parse_period(period), Cell(client, language))


def code_of(outcome):
    assert isinstance(outcome, Refused), outcome
    return outcome.fault.code


def test_a_closed_month_refuses_its_figures_and_those_of_its_weeks(commits, statuses, ada):
    assert isinstance(commits.commit(key("2026-10", ada), "3"), Saved)
    statuses.close(OCTOBER, ada)
    for where in ("2026-10", "2026-W40", "2026-W44"):
        for language in (None, "es"):
            outcome = commits.commit(key(where, ada, language), "4")
            assert code_of(outcome) == "client_period_closed"
            assert outcome.fault.values["client"] == "Ada"
    assert code_of(commits.commit(key("2026-10", ada), "")) == "client_period_closed"
    assert isinstance(commits.commit(key("2026-10", ada), "3"), Saved), "unchanged"
    # By its Thursday, week 45 is in November; the business and its quarter are not closed.
    for free in (key("2026-W45", ada), key("2026-10"), key("2026-10", None, "es")):
        assert isinstance(commits.commit(free, "4"), Saved)


def test_closing_without_a_client_is_the_businesss_own(commits, statuses, ada):
    statuses.close(parse_period("2026-Q3"))
    for own in (key("2026-09"), key("2026-09", None, "es"), key("2026-W38")):
        assert code_of(commits.commit(own, "4")) == "period_closed"
    assert isinstance(commits.commit(key("2026-09", ada), "4"), Saved)


def test_reopening_lets_it_change_and_is_one_step_of_undo(practice, commits, statuses, ada):
    (closed,) = statuses.close(OCTOBER, ada)
    assert statuses.close(OCTOBER, ada) == ()
    (opened,) = statuses.reopen(OCTOBER, ada)
    assert isinstance(commits.commit(key("2026-10", ada), "4"), Saved)
    assert revert(practice, [opened]) == (closed,)
    assert statuses.closed().find(OCTOBER, ada)
    assert revert(practice, [closed]) == (opened,)
    assert not statuses.closed().find(OCTOBER, ada)


def test_what_is_not_over_cannot_be_closed(statuses):
    for period in ("2026-11", "2026-W48", "2026", "2027-01"):
        with pytest.raises(WrongRequest) as refused:
            statuses.close(parse_period(period))
        assert refused.value.code == "period_not_over"
    statuses.close(parse_period("2026-W47"))


def test_a_part_of_a_closed_period_is_not_opened_by_itself(statuses, ada):
    statuses.close(parse_period("2026-Q3"), ada)
    statuses.leave(parse_period("2026-12"))
    with pytest.raises(WrongRequest) as refused:
        statuses.reopen(parse_period("2026-08"), ada)
    assert refused.value.code == "closed_within"
    assert statuses.reopen(parse_period("2026-08")) == ()
    with pytest.raises(WrongRequest) as refused:
        statuses.come_back(parse_period("2026-W50"))
    assert refused.value.code == "away_within"


def test_an_import_does_not_enter_and_not_undo_closed_figures(practice, entering, statuses, ada):
    imports = ImportService(practice, ready_made(), entering)

    def table(amount):
        figures = (ImportedFigure(key("2026-10", ada), amount),)
        return TableImport(figures, ImportSource.FILE, None, 1, 0, f"{amount:032x}")

    receipt = imports.enter(table(3)).receipt
    statuses.close(OCTOBER, ada)
    for work in (
        lambda: imports.enter(table(4)),
        lambda: imports.undo(receipt.id),
        lambda: imports.move_to_client(receipt.id, None),
        lambda: imports.move_to_period(receipt.id, parse_period("2026-09")),
        lambda: entering.record(OCTOBER, [Figure("requests", 4)], client="Ada"),
    ):
        with pytest.raises(WrongRequest) as refused:
            work()
        assert refused.value.code == "client_period_closed"
    imports.enter(table(3))
    assert [each.amount for each in practice.records.entries()] == [3]


def test_a_held_figure_of_a_closed_client_stays_held(practice, commits, statuses, ada):
    commits.commit(key("2026-10", ada, measure="survey_answers"), "3")
    commits.commit(key("2026-10", ada, measure="satisfied_answers"), "5")
    statuses.close(OCTOBER, ada)
    commits.commit(key("2026-10", measure="survey_answers"), "9")
    assert len(practice.records.held()) == 1
