"""The grid's figures: entered, summed over cells, and rolled up only where that is right."""

from __future__ import annotations

from datetime import date

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import ALL_CELLS, NOT_ASSIGNED, Cell, CellScope
from kpidesk.domain.period import Length, parse_period, period_of
from kpidesk.services.clients.clients import ClientService
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.series.history import BLOCK, HistoryService, ShownAmount

QUARTER = parse_period("2026-Q1")
FRENCH = Cell(language="fr")


@pytest.fixture
def history(practice):
    def make(length=Length.QUARTER, scope=ALL_CELLS, today=date(2026, 11, 21)):
        return HistoryService(practice.records, length, scope, lambda: today)

    return make


@pytest.fixture
def shown(history):
    def at(measure, period=QUARTER, **view):
        found = history(period.length, **view)
        return found.shown(ready_made().measure(measure), period.index)

    return at


def enter(entering, measure, *by_month, **where):
    for month, amount in enumerate(by_month, start=1):
        if amount is not None:
            period = parse_period(f"2026-{month:02}")
            entering.record(period, [Figure(measure, amount)], **where)


def test_flows_are_summed_and_a_missing_month_is_told(entering, shown):
    enter(entering, "requests", 5, 6, 7)
    enter(entering, "leads", 5, None, 7)
    assert shown("requests") == ShownAmount(18, NOT_ASSIGNED, rolled_up=True)
    assert shown("leads") == ShownAmount(12, NOT_ASSIGNED, rolled_up=True, partial=True)
    assert shown("requests", parse_period("2026-02")) == ShownAmount(6, NOT_ASSIGNED)
    assert shown("requests", parse_period("2026-W06")) is None


def test_stocks_are_those_of_the_first_and_the_last_month_or_nothing(entering, shown):
    enter(entering, "clients_start", 10, 11, 12)
    enter(entering, "clients_end", 11, 12, None)
    assert shown("clients_start").amount == 10
    assert shown("clients_end") is None
    assert shown("clients_end", today=date(2026, 3, 5)) == ShownAmount(12, NOT_ASSIGNED, True, True)
    entering.record(parse_period("2026-01"), [Figure("clients_start", None)])
    assert shown("clients_start") is None


def test_levels_are_those_of_the_last_month(entering, shown):
    enter(entering, "languages_spoken", 2, 3, None)
    assert shown("languages_spoken") == ShownAmount(3, NOT_ASSIGNED, rolled_up=True, partial=True)


def test_cohorts_are_never_rolled_up(entering, shown):
    enter(entering, "multilingual_clients_kept", 9, 9, 9)
    assert shown("multilingual_clients_kept") is None
    entering.record(QUARTER, [Figure("multilingual_clients_kept", 8)])
    assert shown("multilingual_clients_kept") == ShownAmount(8, NOT_ASSIGNED)


def test_weeks_and_months_together_fill_a_quarter(entering, shown):
    enter(entering, "requests", None, 20, 30)
    weeks = parse_period("2026-01").subperiods(Length.WEEK)
    for week in weeks[:-1]:
        entering.record(week, [Figure("requests", 1)])
    assert shown("requests").partial
    entering.record(weeks[-1], [Figure("requests", 1)])
    assert shown("requests") == ShownAmount(50 + len(weeks), NOT_ASSIGNED, rolled_up=True)


def test_one_month_of_another_cell_leaves_a_quarter_partial(entering, shown):
    entering.record(QUARTER, [Figure("requests", 40)])
    enter(entering, "requests", 5, language="fr")
    assert shown("requests") == ShownAmount(45, None, rolled_up=True, partial=True)


def test_cells_are_summed_or_looked_at_one_by_one(entering, practice, shown):
    ClientService(practice).add("Studio")
    march = parse_period("2026-03")
    enter(entering, "requests", None, None, 5, language="fr")
    assert shown("requests", march) == ShownAmount(5, FRENCH)
    enter(entering, "requests", None, None, 7, client="Studio")
    assert shown("requests", march) == ShownAmount(12, None)
    assert shown("requests", march, scope=CellScope(FRENCH, parts=False)) == ShownAmount(5, FRENCH)
    assert shown("requests", march, scope=CellScope(parts=False)) is None
    assert shown("requests", scope=CellScope(FRENCH, parts=False)) == ShownAmount(
        5, FRENCH, rolled_up=True, partial=True
    )


def test_a_block_is_read_once_until_it_is_touched(entering, history):
    requests, march = ready_made().measure("requests"), parse_period("2026-03")
    grid = history(Length.MONTH)
    assert not grid.known("requests", march.index)
    assert grid.shown(requests, march.index) is None
    enter(entering, "requests", None, None, 5, language="fr")
    assert grid.shown(requests, march.index) is None
    assert grid.touch(requests, [march]) == {march.index}
    assert grid.shown(requests, march.index) == ShownAmount(5, FRENCH)
    assert not grid.touch(requests, [QUARTER])
    assert history(Length.QUARTER).touch(requests, [march]) == {QUARTER.index}


@pytest.mark.parametrize("length", Length)
def test_blocks_leave_no_period_out(entering, history, length):
    requests = ready_made().measure("requests")
    first = period_of(date(2020, 1, 8), length)
    span = range(first.index, first.index + 3 * BLOCK[length] + 1)
    for step, _ in enumerate(span):
        entering.record(first.shifted(step), [Figure("requests", step + 1)])
    grid = history(length)
    assert [grid.shown(requests, index).amount for index in span] == [
        step + 1 for step, _ in enumerate(span)
    ]
    assert len(history(length).read(requests, span[0], span[-1])) == len(span)
