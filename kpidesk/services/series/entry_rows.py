"""Fetches the entries that the values of one KPI are computed from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from kpidesk.analysis.absence import owner_of
from kpidesk.analysis.amount_table import AmountTable, AmountTables
from kpidesk.analysis.cell_selection import in_one_view, meeting_periods, one_view
from kpidesk.analysis.point import LeftOut
from kpidesk.analysis.rollup import RollUp
from kpidesk.analysis.subperiods import count_subperiods
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.domain.settings.double_counting import MAY_COUNT_TWICE, DoubleCounting

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeReader


def fetch_amounts(
    records: PracticeReader,
    measures: Sequence[Measure],
    first: Period | None,
    last: Period | None,
    cells: Sequence[int] | None,
) -> AmountTables:
    """Returns the entries of the measures from `first` to `last`, in those cells or in all.

    Entries of longer periods are included: a stock is compared with the closing stock before it
    at any length, and an entry for a whole month is reported as left out of its weeks.
    """
    entered = records.lengths([each.id for each in measures])
    return {
        (measure.id, length): _amounts(records, measure, length, first, last, cells)
        if length in entered
        else {}
        for length in Length
        for measure in measures
    }


def roll_up(
    catalogue: Catalogue,
    kpi: Kpi,
    tables: AmountTables,
    cells: Mapping[int, Cell],
    today: date,
    by: Length,
    answer: DoubleCounting | None,
    absent: Mapping[Period, Sequence[LeftOut]] = MappingProxyType({}),
    *,
    by_language: bool = False,
    excused: Callable[[Cell, Period], bool] | None = None,
) -> RollUp:
    """Combine the entries of a KPI for periods of length `by`.

    `cells` are those in the tables; `absent` are the clients and service languages without
    figures, by the period of the view. `answer` tells what counts where clients and service
    languages have figures; None adds them up, with a warning on the period. `excused` tells of
    a client or a service language whether it need not have figures in a period.
    """
    measures = catalogue.measures_of(kpi)
    constraints = catalogue.constraints_on(kpi.measures)
    if answer is DoubleCounting.TWO_VIEWS:
        absent = in_one_view(absent, tables, cells, by, by_language=by_language)
        tables = one_view(tables, cells, by, by_language=by_language)
    counted = count_subperiods(measures, tables, cells, constraints)
    if answer is None:
        split = [each.id for each in measures if each.split]
        for period in meeting_periods(tables, split, cells, by):
            if period in counted.subs:
                counted.subs[period].warnings.add(MAY_COUNT_TWICE)
    whole = {} if catalogue.splits(kpi) else _by_period(tables)
    nobody = _nobody_due(excused, tables, cells) if excused else None
    return RollUp(measures, counted, whole, constraints, catalogue.stocks, today, absent, nobody)


def _nobody_due(
    excused: Callable[[Cell, Period], bool], tables: AmountTables, cells: Mapping[int, Cell]
) -> Callable[[Period], bool]:
    """Returns what tells whether all with figures of a period's length need none in it."""

    @cache
    def owners(length: Length) -> frozenset[Cell]:
        entered = (table for (_, each), table in tables.items() if each is length)
        keys = {key for table in entered for amounts in table.values() for key in amounts}
        return frozenset(owner_of(cells[key]) or NOT_ASSIGNED for key in keys)

    return lambda period: all(excused(owner, period) for owner in owners(period.length))


def _amounts(
    records: PracticeReader,
    measure: Measure,
    length: Length,
    first: Period | None,
    last: Period | None,
    cells: Sequence[int] | None,
) -> AmountTable:
    # One period before the span: an opening stock is compared with the closing one before it.
    begin = first and first.first_within(length).shifted(0 if measure.split else -1)
    end = last and last.last_within(length)
    return records.amounts_by_period(measure.id, length, begin, end, cells)


def _by_period(tables: AmountTables) -> Mapping[Period, Mapping[str, int]]:
    """Returns the amounts of the whole practice by period and measure, summed over cells."""
    periods: dict[Period, dict[str, int]] = {}
    for (measure, _), table in tables.items():
        for text, amounts in table.items():
            periods.setdefault(parse_period(text), {})[measure] = sum(amounts.values())
    return periods
