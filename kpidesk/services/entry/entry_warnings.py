"""Warnings about figures that are unusual but were saved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.catalogue.constraints import OPENING_DIFFERS
from kpidesk.domain.cell import may_overlap
from kpidesk.domain.constraint import Severity
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.entry_warning import EntryWarning
from kpidesk.domain.period import Period
from kpidesk.domain.settings.double_counting import (
    DOUBLE_COUNTING,
    MAY_COUNT_TWICE,
    breakdowns_meet,
    double_counting,
)
from kpidesk.services.entry.period_amounts import amounts_for, period_amounts
from kpidesk.services.entry.period_overlap import entries_sharing_time
from kpidesk.services.ports import EntryReader

BESIDE_LENGTHS = "beside_lengths"
NOT_BEGUN = "not_begun"


def entry_warnings(
    records: EntryReader, catalogue: Catalogue, keys: Sequence[EntryKey], today: date
) -> tuple[EntryWarning, ...]:
    """Returns the warnings about these entries, each once."""
    found: dict[EntryWarning, None] = {}
    for key in keys:
        for warning in (
            *_broken(records, catalogue, key),
            *_opening(records, catalogue, key),
            *_double_counting(records, catalogue, key),
            *_not_begun(key, today),
        ):
            found[warning] = None
    return tuple(found)


def _broken(records: EntryReader, catalogue: Catalogue, key: EntryKey) -> Iterator[EntryWarning]:
    for each in catalogue.constraints:
        if each.severity is Severity.REFUSED or key.measure not in each.measures:
            continue
        given = period_amounts(records, key.period, each.measures)
        answer = double_counting(records.setting(DOUBLE_COUNTING))
        amounts = amounts_for(each, catalogue, given, key.cell, answer)
        if each.broken(amounts):
            yield EntryWarning(each.code, key.period, each.measures, *each.sides(amounts))


def _opening(records: EntryReader, catalogue: Catalogue, key: EntryKey) -> Iterator[EntryWarning]:
    """Yields a warning for an opening stock that differs from the closing stock before it."""
    for closing, opening in catalogue.stocks:
        if key.measure == opening:
            pairs = [(before, key.period) for before in key.period.ending_before()]
        elif key.measure == closing:
            pairs = [(key.period, after) for after in key.period.starting_after()]
        else:
            continue
        for before, begun in pairs:
            closed, opened = _whole(records, closing, before), _whole(records, opening, begun)
            if closed is not None and opened is not None and closed != opened:
                yield EntryWarning(OPENING_DIFFERS, begun, (opening, closing), opened, closed)


def _double_counting(
    records: EntryReader, catalogue: Catalogue, entry_key: EntryKey
) -> Iterator[EntryWarning]:
    """Yields warnings about figures of other cells that may count the same work.

    These are figures by client next to figures by service language, until the user has answered
    what they are; and figures of overlapping cells for overlapping periods of another length.
    """
    if not catalogue.measure(entry_key.measure).split:
        return
    by_cell = period_amounts(records, entry_key.period, (entry_key.measure,))[entry_key.measure]
    own = by_cell.get(entry_key.cell)
    if own is None:
        return
    unanswered = double_counting(records.setting(DOUBLE_COUNTING)) is None
    if (
        unanswered
        and breakdowns_meet(by_cell)
        and any(breakdowns_meet((entry_key.cell, other)) for other in by_cell)
    ):
        yield EntryWarning(MAY_COUNT_TWICE, entry_key.period, (), 0, 0)
    cells = [
        key
        for key, cell in records.cells().items()
        if cell != entry_key.cell and may_overlap(cell, entry_key.cell)
    ]
    for other, amount in entries_sharing_time(records, entry_key, cells):
        yield EntryWarning(
            BESIDE_LENGTHS, entry_key.period, (entry_key.measure,), own, amount, other
        )
        return


def _not_begun(key: EntryKey, today: date) -> Iterator[EntryWarning]:
    """Yields a warning for a period that has not begun, most often a slip in the year."""
    if key.period.first_day > today:
        yield EntryWarning(NOT_BEGUN, key.period, (), 0, 0)


def _whole(records: EntryReader, measure: str, period: Period) -> int | None:
    by_cell = period_amounts(records, period, (measure,))[measure]
    return sum(by_cell.values()) if by_cell else None
