"""Clients and service languages without figures in a period, though they had some before."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence, Set
from datetime import date
from typing import NamedTuple, TypeAlias

from kpidesk.analysis.amount_table import AmountTables
from kpidesk.analysis.point import GapReason, LeftOut
from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Length, Period, parse_period

#: A client in all its service languages, or a service language of no client: a cell of one name.
Owner: TypeAlias = Cell


def _nowhere(*_: object) -> Set[Owner]:
    return frozenset()


class OutsideRange(NamedTuple):
    """Tells which of some owners have entries outside of the range that was read.

    `before` looks at entries of one period length, `after` at those of every length. They are
    asked only where the range itself leaves it open.
    """

    before: Callable[[Length, Set[Owner]], Set[Owner]] = _nowhere
    after: Callable[[Set[Owner]], Set[Owner]] = _nowhere


class Rules(NamedTuple):
    """What decides whether figures are still to come: clients that are not archived, the day.

    `excused` tells whether an owner is away in a period, or has no work then.
    """

    active: Collection[int]
    today: date
    excused: Callable[[Owner, Period], bool] = lambda *_: False

    def expects(self, owner: Owner, period: Period) -> bool:
        """Returns whether an owner without later figures should have some in the period."""
        return owner.client in self.active and period.ended(self.today)


def owner_of(cell: Cell) -> Owner | None:
    """Returns the client of a cell, else its service language; None for *Not assigned*."""
    if cell.client is not None:
        return Cell(client=cell.client)
    return cell if cell.language is not None else None


def absences(
    tables: AmountTables,
    cells: Mapping[int, Cell],
    by: Length,
    rules: Rules,
    outside: OutsideRange,
) -> Mapping[Period, Sequence[LeftOut]]:
    """Returns who has no figures where others have some, by the period of the view.

    `tables` are the entries of a KPI's split measures. An owner is absent from a period where no
    entry of its own covers any of it, the owner had one of that length before, and either has
    one of any length later, or is an active client and the period has ended. A period inside a
    longer one from which the owner is absent is not named again.
    """
    measures = tuple(dict.fromkeys(measure for measure, _ in tables))
    by_cell = {key: owner for key, cell in cells.items() if (owner := owner_of(cell))}
    present, owners = _present(tables, by_cell), set(by_cell.values())
    found: dict[Period, dict[Owner, list[Period]]] = {}
    for length in sorted(Length, key=lambda each: -each.rank):
        if length.rank > by.rank:
            continue
        for period, owner in _absent(present, owners, length, rules, outside):
            named = found.setdefault(period.containing(by), {}).setdefault(owner, [])
            if not any(period.containing(each.length) == each for each in named):
                named.append(period)
    return {
        view: [
            LeftOut(period, owner, (), measures, GapReason.NO_FIGURES)
            for owner, periods in sorted(absent.items(), key=_order)
            for period in sorted(periods, key=lambda each: each.first_day)
        ]
        for view, absent in found.items()
    }


def _absent(
    present: Mapping[Period, Set[Owner]],
    owners: Set[Owner],
    length: Length,
    rules: Rules,
    outside: OutsideRange,
) -> Iterator[tuple[Period, Owner]]:
    """Who is absent from which periods of one length."""
    gaps = [
        (period, owner)
        for period, covering in _covering(present, length).items()
        for owner in owners - covering
    ]
    if not gaps:
        return
    begins: dict[Owner, int] = {}
    ends: dict[Owner, int] = {}
    concerned = {owner for _, owner in gaps}
    for period, having in present.items():
        # Weeks nest in all other periods: days do not, a week may belong to two months.
        first_week, index = period.first_within(Length.WEEK).index, period.index
        for owner in concerned & having:
            ends[owner] = max(ends.get(owner, first_week), first_week)
            if period.length is length:
                begins[owner] = min(begins.get(owner, index), index)
    last_weeks = {period: period.last_within(Length.WEEK).index for period, _ in gaps}
    ceased = {
        (period, owner)
        for period, owner in gaps
        if ends.get(owner, -1) <= last_weeks[period] and not rules.expects(owner, period)
    }
    later = outside.after({owner for _, owner in ceased}) if ceased else frozenset()
    gaps = [each for each in gaps if each not in ceased or each[1] in later]
    begun = {
        (period, owner)
        for period, owner in gaps
        if owner in begins and begins[owner] < period.index
    }
    new = {owner for period, owner in gaps if (period, owner) not in begun}
    before = outside.before(length, new) if new else new
    for period, owner in gaps:
        if (owner in before or (period, owner) in begun) and not rules.excused(owner, period):
            yield period, owner


def _present(tables: AmountTables, by_cell: Mapping[int, Owner]) -> Mapping[Period, Set[Owner]]:
    """Who has entries in which periods; `by_cell` are the owners by cell's id."""
    found: dict[str, frozenset[int]] = {}
    for table in tables.values():
        for text, amounts in table.items():
            having = frozenset(amounts)
            found[text] = found[text] | having if text in found else having
    # The same cells have entries in most periods: their owners are looked up once.
    owners = {
        keys: frozenset(by_cell[key] for key in keys if key in by_cell)
        for keys in set(found.values())
    }
    return {parse_period(text): owners[keys] for text, keys in found.items()}


def _covering(present: Mapping[Period, Set[Owner]], length: Length) -> Mapping[Period, Set[Owner]]:
    """Whose entries cover some of each period of that length in which anybody has an entry.

    Entries of longer periods cover theirs, but are no reason to look at a period.
    """
    found: dict[Period, set[Owner]] = {}
    for period, having in present.items():
        if period.length.rank <= length.rank:
            found.setdefault(period.containing(length), set()).update(having)
    longer = {each.length for each in present if each.length.rank > length.rank}
    for period, covering in found.items():
        for each in longer:
            covering.update(present.get(period.containing(each), ()))
    return found


def _order(absent: tuple[Owner, object]) -> tuple[bool, int, str]:
    owner, _ = absent
    return owner.client is None, owner.client or 0, owner.language or ""
