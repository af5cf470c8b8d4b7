"""A series, or the history grid, amended after a change is the one read anew."""

from __future__ import annotations

import random
from datetime import date

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import ALL_CELLS, Cell, CellScope
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length, parse_period
from kpidesk.services.series.history import HistoryService
from kpidesk.services.series.history_values import HistoryValues
from kpidesk.services.series.incremental import refreshed
from kpidesk.services.series.series_query import SeriesQuery, SeriesService

KPIS = ("csat", "aur", "crr", "retention", "languages", "ncar")
LENGTHS = {
    Length.WEEK: "2025-W11",
    Length.MONTH: "2025-02",
    Length.QUARTER: "2024-Q4",
    Length.YEAR: "2023",
}
SPANS = [(None, None), ("2025-01", "2025-12"), ("2025-W10", None), (None, "2026")]


def random_put(transaction, clients, chance):
    kpi = ready_made().kpi(chance.choice(KPIS))
    measure = chance.choice(ready_made().measures_of(kpi))
    length = chance.choice(list(LENGTHS))
    period = parse_period(LENGTHS[length]).shifted(chance.randrange(6))
    owner = chance.choice(clients).id
    cell = chance.choice([Cell(), Cell(owner), Cell(owner, "fr"), Cell(None, "fr")])
    amount = None if chance.random() < 0.3 else chance.randrange(60) * measure.unit.steps
    return transaction.put(EntryKey(measure.id, period, cell if measure.split else Cell()), amount)


@pytest.mark.parametrize("entries", [40, 400])
@pytest.mark.parametrize("seed", range(2))
def test_an_amended_series_is_the_one_read_anew(practice, seed, entries):
    """Few entries: those of a client come and go as a whole."""
    reading = SeriesService(practice.records, ready_made(), lambda: date(2025, 5, 20))
    chance = random.Random(seed)
    with practice.transaction() as transaction:
        clients = [transaction.add_client(name, "fr") for name in ("Ada", "Bo", "Cy")]
        transaction.change_client(clients[-1]._replace(archived=True))
        for _ in range(entries):
            random_put(transaction, clients, chance)
    asked = [
        SeriesQuery(kpi, by, first and parse_period(first), last and parse_period(last), **cells)
        for kpi in KPIS
        for by in Length
        for first, last in SPANS
        for cells in ({}, {"client": "Ada"}, {"language": "fr"})
        if not cells or ready_made().splits(ready_made().kpi(kpi))
    ]
    shown = {question: reading.read(question) for question in chance.sample(asked, 40)}
    for _ in range(4):
        with practice.transaction() as transaction:
            changes = [
                random_put(transaction, clients, chance) for _ in range(chance.randrange(1, 4))
            ]
        for question, series in shown.items():
            shown[question] = refreshed(reading, question, series, changes)
            assert shown[question] == reading.read(question), (question, changes)


@pytest.mark.long
@pytest.mark.parametrize("entries", [40, 400])
@pytest.mark.parametrize("by", list(Length))
def test_an_amended_grid_is_the_one_read_anew(practice, by, entries):
    catalogue, records = ready_made(), practice.records
    today = lambda: date(2025, 5, 20)  # noqa: E731
    reading, chance = SeriesService(records, catalogue, today), random.Random(entries)
    with practice.transaction() as transaction:
        clients = [transaction.add_client(name, "fr") for name in ("Ada", "Bo", "Cy")]
        for _ in range(entries):
            random_put(transaction, clients, chance)
    kpis = [catalogue.kpi(each) for each in KPIS]
    measures = [each for kpi in kpis for each in catalogue.measures_of(kpi)]
    begin, end = (parse_period(each).first_within(by).index for each in ("2022", "2027"))

    def shown(history, values):
        amounts = [history.shown(each, n) for each in measures for n in range(begin, end)]
        return amounts, [values.point(each, n) for each in kpis for n in range(begin, end)]

    ada = Cell(clients[0].id)
    cells = ALL_CELLS, CellScope(ada), CellScope(ada, parts=False), CellScope(Cell(None, "fr"))
    for scope in cells:

        def grid(scope=scope):
            history = HistoryService(records, by, scope, today)
            return history, HistoryValues(records, reading, catalogue, by, scope, today)

        history, values = grid()
        shown(history, values)
        for _ in range(4):
            with practice.transaction() as transaction:
                changes = [random_put(transaction, clients, chance) for _ in range(2)]
            for change in changes:
                history.touch(catalogue.measure(change.key.measure), [change.key.period])
            for kpi in kpis:
                own = [each for each in changes if each.key.measure in kpi.measures]
                if own:
                    values.touch(kpi, own)
            assert shown(history, values) == shown(*grid()), changes
