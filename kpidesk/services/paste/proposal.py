"""The paste proposal: what a pasted table would enter, and what is left out."""

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
    """The target of a paste: the measures in the order on screen, from `start` on.

    With `several_periods`, columns without headings are this period and those after it.
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
    """The heading is a date with ambiguous day and month: the user has to decide."""
    TWICE = "twice"
    """The table has different figures for one measure and period."""
    BEYOND = "beyond"
    """There is no measure or period left for it."""


class PasteProblem(StrEnum):
    """Why nothing can be pasted."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    COLUMNS_UNCLEAR = "columns_unclear"
    """There are several columns of figures without periods."""


@dataclass(frozen=True, slots=True)
class PastedFigure:
    """One figure of the table, parsed for its entry."""

    key: EntryKey
    typed: str
    parsed: ParsedInput


@dataclass(frozen=True, slots=True)
class SkippedCells:
    """The number of figures under an unknown heading, or given twice for one `key`."""

    text: str
    why: SkipReason
    figures: int
    key: EntryKey | None = None


@dataclass(frozen=True, slots=True)
class PasteProposal:
    """What would be entered. Blank cells are in neither list: their entries stay."""

    figures: tuple[PastedFigure, ...] = ()
    left_out: tuple[SkippedCells, ...] = ()
    problem: PasteProblem | None = None


@dataclass(frozen=True, slots=True)
class _AxisSlot:
    """What one row or column means: a measure or a period, else why neither."""

    measure: str | None = None
    period: Period | None = None
    text: str = ""
    why: SkipReason | None = None


def propose(
    text: str,
    target: PasteTarget,
    vocabulary: Vocabulary,
    catalogue: Catalogue,
    *,
    day_first: bool | None = None,
) -> PasteProposal:
    """Returns what pasting the text would enter. Never raises for any text.

    Headings are recognised on both sides; without them rows are measures and columns periods.
    `day_first` resolves SkipReason.DAY_OR_MONTH.
    """
    rows = read_table(text)
    if not rows:
        return PasteProposal(problem=PasteProblem.TOO_LARGE if rows is None else PasteProblem.EMPTY)
    layout = Headings(vocabulary, target.period.length, day_first).layout(rows)
    slots = _slots(layout, target)
    if slots is None:
        return PasteProposal(problem=PasteProblem.COLUMNS_UNCLEAR)
    down, across = slots
    figures: list[PastedFigure] = []
    left_out: dict[_AxisSlot, int] = {}
    for row, cells in zip(down, layout.figures, strict=True):
        for column, typed in zip(across, cells, strict=True):
            if not typed:
                continue
            measure, period = row.measure or column.measure, row.period or column.period
            if measure and period and not row.why and not column.why:
                figures.append(_pasted(EntryKey(measure, period, target.cell), typed, catalogue))
            else:
                slot = row if row.why else column
                left_out[slot] = left_out.get(slot, 0) + 1
    unique, conflicting = _unique(figures)
    missing = tuple(
        SkippedCells(slot.text, slot.why or SkipReason.UNKNOWN_NAME, count)
        for slot, count in left_out.items()
    )
    return PasteProposal(unique, (*missing, *conflicting))


def _pasted(key: EntryKey, typed: str, catalogue: Catalogue) -> PastedFigure:
    parsed = parse_figure(catalogue, key, typed)
    # Only invisible characters: not a figure, but not silently blank either.
    if parsed == ParsedInput():
        code = f"amount_{RefusalCode.NO_NUMBER}"
        parsed = ParsedInput(fault=WrongRequest(code, measure=key.measure, typed=typed))
    return PastedFigure(key, typed, parsed)


def _unique(
    figures: Sequence[PastedFigure],
) -> tuple[tuple[PastedFigure, ...], tuple[SkippedCells, ...]]:
    """Returns the figures with an entry of their own, and the conflicting ones.

    The same figure given twice counts once.
    """
    found: dict[EntryKey, list[PastedFigure]] = {}
    for each in figures:
        found.setdefault(each.key, []).append(each)
    unique, conflicting = [], []
    for same in found.values():
        if len({_meaning(each.parsed) for each in same}) == 1:
            unique.append(same[0])
        else:
            texts = dict.fromkeys(each.typed for each in same)
            conflicting.append(
                SkippedCells(" / ".join(texts), SkipReason.TWICE, len(same), same[0].key)
            )
    return tuple(unique), tuple(conflicting)


def _meaning(parsed: ParsedInput) -> tuple[object, ...]:
    return parsed.amount, parsed.readings, parsed.fault and parsed.fault.code


def _slots(
    layout: TableLayout, target: PasteTarget
) -> tuple[list[_AxisSlot], list[_AxisSlot]] | None:
    """Returns what each row and each column means; None where that is unclear."""
    height, width = len(layout.figures), max(map(len, layout.figures), default=0)
    above, left = layout.above, layout.left
    several = target.several_periods
    if (
        above
        and above.kind is HeadingKind.UNKNOWN
        and (width == 1 or _names(left, HeadingKind.MEASURES))
    ):
        above, several = None, False  # `Amount` above a single column
    measures_down = not _names(above, HeadingKind.MEASURES) and not _names(
        left, HeadingKind.PERIODS
    )
    if left is None and above is None and height == 1 and not several:
        measures_down = False  # one row on a sheet: the figures of its measures, side by side
    measures, periods = (left, above) if measures_down else (above, left)
    tall, wide = (height, width) if measures_down else (width, height)
    named = _from_line(measures, HeadingKind.MEASURES) if measures else _in_order(target, tall)
    if periods:
        when: list[_AxisSlot] | None = _from_line(periods, HeadingKind.PERIODS)
    else:
        free = _free_of_text(layout.figures, width) if measures_down else [True] * wide
        when = _from_period(target.period, free, several=several)
    if when is None:
        return None
    return (named, when) if measures_down else (when, named)


def _names(line: HeadingLine | None, kind: HeadingKind) -> bool:
    return line is not None and line.kind is kind


def _from_line(line: HeadingLine, wanted: HeadingKind) -> list[_AxisSlot]:
    return [_slot(heading, line.kind, wanted) for heading in line.headings]


def _slot(heading: Heading, kind: HeadingKind, wanted: HeadingKind) -> _AxisSlot:
    if wanted is HeadingKind.MEASURES and heading.measure is not None:
        return _AxisSlot(measure=heading.measure)
    if wanted is HeadingKind.MEASURES or kind is HeadingKind.UNKNOWN:
        return _AxisSlot(text=heading.text, why=SkipReason.UNKNOWN_NAME)
    if len(heading.periods) == 1:
        return _AxisSlot(period=heading.periods[0])
    why = SkipReason.DAY_OR_MONTH if heading.periods else SkipReason.UNKNOWN_PERIOD
    return _AxisSlot(text=heading.text, why=why)


def _in_order(target: PasteTarget, count: int) -> list[_AxisSlot]:
    """Returns the measures from the current one on, in the order on screen."""
    order = list(target.order)
    begin = order.index(target.start) if target.start in order else 0
    known = [_AxisSlot(measure=measure) for measure in order[begin : begin + count]]
    return [*known, *[_AxisSlot(why=SkipReason.BEYOND)] * (count - len(known))]


def _from_period(period: Period, free: Sequence[bool], *, several: bool) -> list[_AxisSlot] | None:
    """Returns this period and those after it for the free lines; None where only one is allowed."""
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
    """Returns whether each column could hold figures, and not only words such as units."""
    columns = [[row[key] for row in figures if row[key]] for key in range(width)]
    return [not column or any(map(is_figure, column)) for column in columns]
