"""Pasting: what a table copied from a spreadsheet would enter, and what it leaves out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from kpidesk.domain.amounts.refusal import RefusalCode
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import FIRST_YEAR, LAST_YEAR, Period
from kpidesk.services.entry.commit import ParsedInput, parse_figure
from kpidesk.services.paste.clipboard_table import Rows, read_table
from kpidesk.services.paste.headings import (
    Heading,
    HeadingKind,
    HeadingLine,
    Headings,
    TableLayout,
    Vocabulary,
    is_figure,
)


@dataclass(frozen=True, slots=True)
class PasteTarget:
    """Where she pastes: the measures as they stand on the screen, from `start` on.

    With `several_periods` columns without headings are this period and those after it.
    """

    period: Period
    order: Sequence[str]
    start: str | None = None
    cell: Cell = NOT_ASSIGNED
    several_periods: bool = False


class SkipReason(StrEnum):
    """Why figures are left out."""

    UNKNOWN_NAME = "unknown_name"
    UNKNOWN_PERIOD = "unknown_period"
    DAY_OR_MONTH = "day_or_month"
    """The heading is a date of which day and month cannot be told apart: ask."""
    TWICE = "twice"
    """The table has different figures for one measure and period."""
    BEYOND = "beyond"
    """There is no measure or period left for it."""


class PasteProblem(StrEnum):
    """Why nothing can be taken at all."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    COLUMNS_UNCLEAR = "columns_unclear"
    """Several columns of figures, and nothing tells which period each is for."""


@dataclass(frozen=True, slots=True)
class PastedFigure:
    """One figure of the table, with what it means there."""

    key: EntryKey
    typed: str
    parsed: ParsedInput


@dataclass(frozen=True, slots=True)
class SkippedCells:
    """Figures, so many, under a heading that names nothing; or given twice for one `key`."""

    text: str
    why: SkipReason
    figures: int
    key: EntryKey | None = None


@dataclass(frozen=True, slots=True)
class PasteProposal:
    """What would be entered. Blank cells are in neither list: what stands there stays."""

    figures: tuple[PastedFigure, ...] = ()
    left_out: tuple[SkippedCells, ...] = ()
    problem: PasteProblem | None = None


@dataclass(frozen=True, slots=True)
class _AxisSlot:
    """What one row or column is for: a measure or a period; else why it has no place."""

    measure: str | None = None
    period: Period | None = None
    text: str = ""
    why: SkipReason | None = None


def propose(
    text: str,
    aim: PasteTarget,
    vocabulary: Vocabulary,
    catalogue: Catalogue,
    *,
    day_first: bool | None = None,
) -> PasteProposal:
    """What pasting the text there would enter. Never raises for any text.

    Headings are recognised on either side; without them rows are measures and columns periods.
    `day_first` answers Why.DAY_OR_MONTH.
    """
    rows = read_table(text)
    if not rows:
        return PasteProposal(problem=PasteProblem.TOO_LARGE if rows is None else PasteProblem.EMPTY)
    layout = Headings(vocabulary, aim.period.length, day_first).layout(rows)
    spots = _spots(layout, aim)
    if spots is None:
        return PasteProposal(problem=PasteProblem.COLUMNS_UNCLEAR)
    down, across = spots
    figures: list[PastedFigure] = []
    left_out: dict[_AxisSlot, int] = {}
    for row, cells in zip(down, layout.figures, strict=True):
        for column, typed in zip(across, cells, strict=True):
            if not typed:
                continue
            measure, period = row.measure or column.measure, row.period or column.period
            if measure and period and not row.why and not column.why:
                figures.append(_pasted(EntryKey(measure, period, aim.cell), typed, catalogue))
            else:
                spot = row if row.why else column
                left_out[spot] = left_out.get(spot, 0) + 1
    once, twice = _once(figures)
    missing = tuple(
        SkippedCells(spot.text, spot.why or SkipReason.UNKNOWN_NAME, count)
        for spot, count in left_out.items()
    )
    return PasteProposal(once, (*missing, *twice))


def _pasted(key: EntryKey, typed: str, catalogue: Catalogue) -> PastedFigure:
    parsed = parse_figure(catalogue, key, typed)
    # Only an invisible mark: as good as blank, but it must not pass for one unsaid.
    if parsed == ParsedInput():
        code = f"amount_{RefusalCode.NO_NUMBER}"
        parsed = ParsedInput(fault=WrongRequest(code, measure=key.measure, typed=typed))
    return PastedFigure(key, typed, parsed)


def _once(
    figures: Sequence[PastedFigure],
) -> tuple[tuple[PastedFigure, ...], tuple[SkippedCells, ...]]:
    """The figures with a place of their own. The same figure given twice is one."""
    found: dict[EntryKey, list[PastedFigure]] = {}
    for each in figures:
        found.setdefault(each.key, []).append(each)
    once, twice = [], []
    for same in found.values():
        if len({_meaning(each.parsed) for each in same}) == 1:
            once.append(same[0])
        else:
            texts = dict.fromkeys(each.typed for each in same)
            twice.append(SkippedCells(" / ".join(texts), SkipReason.TWICE, len(same), same[0].key))
    return tuple(once), tuple(twice)


def _meaning(parsed: ParsedInput) -> tuple[object, ...]:
    return parsed.amount, parsed.readings, parsed.fault and parsed.fault.code


def _spots(layout: TableLayout, aim: PasteTarget) -> tuple[list[_AxisSlot], list[_AxisSlot]] | None:
    """What each row and each column is for; None where that cannot be told."""
    height, width = len(layout.figures), max(map(len, layout.figures), default=0)
    above, beside = layout.above, layout.beside
    several = aim.several_periods
    if (
        above
        and above.kind is HeadingKind.UNKNOWN
        and (width == 1 or _names(beside, HeadingKind.MEASURES))
    ):
        above, several = None, False  # `Amount` above a single column
    measures_down = not _names(above, HeadingKind.MEASURES) and not _names(
        beside, HeadingKind.PERIODS
    )
    if beside is None and above is None and height == 1 and not several:
        measures_down = False  # one row on a sheet: the figures of its measures, side by side
    measures, periods = (beside, above) if measures_down else (above, beside)
    tall, wide = (height, width) if measures_down else (width, height)
    named = _from_line(measures, HeadingKind.MEASURES) if measures else _in_order(aim, tall)
    if periods:
        when: list[_AxisSlot] | None = _from_line(periods, HeadingKind.PERIODS)
    else:
        free = _free_of_text(layout.figures, width) if measures_down else [True] * wide
        when = _from_period(aim.period, free, several=several)
    if when is None:
        return None
    return (named, when) if measures_down else (when, named)


def _names(line: HeadingLine | None, kind: HeadingKind) -> bool:
    return line is not None and line.kind is kind


def _from_line(line: HeadingLine, wanted: HeadingKind) -> list[_AxisSlot]:
    return [_spot(heading, line.kind, wanted) for heading in line.headings]


def _spot(heading: Heading, kind: HeadingKind, wanted: HeadingKind) -> _AxisSlot:
    if wanted is HeadingKind.MEASURES and heading.measure is not None:
        return _AxisSlot(measure=heading.measure)
    if wanted is HeadingKind.MEASURES or kind is HeadingKind.UNKNOWN:
        return _AxisSlot(text=heading.text, why=SkipReason.UNKNOWN_NAME)
    if len(heading.periods) == 1:
        return _AxisSlot(period=heading.periods[0])
    why = SkipReason.DAY_OR_MONTH if heading.periods else SkipReason.UNKNOWN_PERIOD
    return _AxisSlot(text=heading.text, why=why)


def _in_order(aim: PasteTarget, count: int) -> list[_AxisSlot]:
    """The measures from the current one on, as they stand on the screen."""
    order = list(aim.order)
    begin = order.index(aim.start) if aim.start in order else 0
    known = [_AxisSlot(measure=measure) for measure in order[begin : begin + count]]
    return [*known, *[_AxisSlot(why=SkipReason.BEYOND)] * (count - len(known))]


def _from_period(period: Period, free: Sequence[bool], *, several: bool) -> list[_AxisSlot] | None:
    """This period and those after it for the lines that are free; None where only one may be."""
    if sum(free) > 1 and not several:
        return None
    steps = accumulate(free, initial=0)
    words = _AxisSlot(why=SkipReason.UNKNOWN_NAME)
    return [_at(period, step) if each else words for each, step in zip(free, steps, strict=False)]


def _at(period: Period, steps: int) -> _AxisSlot:
    there = period.shifted(steps)
    if FIRST_YEAR <= there.year <= LAST_YEAR:
        return _AxisSlot(period=there)
    return _AxisSlot(why=SkipReason.BEYOND)


def _free_of_text(figures: Rows, width: int) -> list[bool]:
    """Whether each column could hold figures: a column of words only, as of units, could not."""
    columns = [[row[key] for row in figures if row[key]] for key in range(width)]
    return [not column or any(map(is_figure, column)) for column in columns]
