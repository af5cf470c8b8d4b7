"""Own ladders: set from a period or for all time, listed, and reset to the published one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.change import Change, LadderChanged
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import DatedLadder, Ladder
from kpidesk.domain.period import FIRST_YEAR, Length, Period, period_of
from kpidesk.services.ports import PracticeFile, PracticeReader
from kpidesk.services.series.ladders_in_force import ALWAYS, in_force


class LadderEdit(NamedTuple):
    """A ladder to set for the practice or a client, from a period on or, without one, always.

    With `ladder` None it is the published one. With `inherits` a client gets no ladder of its
    own: that of the practice applies.
    """

    kpi: Kpi
    ladder: Ladder | None
    begins: Period | None = None
    client: int | None = None
    inherits: bool = False

    @property
    def valid_from(self) -> date:
        """The day from which it is valid."""
        return self.begins.first_day if self.begins else ALWAYS


def all_ladders(records: PracticeReader, catalogue: Catalogue) -> tuple[DatedLadder, ...]:
    """Returns all own ladders, in the order of the KPIs and of time."""
    return tuple(each for kpi in catalogue.every_kpi for each in records.ladders(kpi.id))


def after(present: Sequence[DatedLadder], edit: LadderEdit) -> tuple[DatedLadder, ...]:
    """Returns the ladders of a KPI as they are after an edit.

    A ladder from a period on keeps what applies before it, and lasts until the next one. One
    without a period replaces all of its owner. The published one ends all later ones.
    """
    others = [each for each in present if each.client != edit.client]
    own = [each for each in present if each.client == edit.client]
    begins = edit.valid_from
    new = DatedLadder(edit.kpi.id, begins, edit.ladder, edit.client)
    if edit.inherits or edit.begins is None:
        own = []
    elif edit.ladder is None:
        own = [each for each in own if each.valid_from < begins]
    else:
        own = [each for each in own if each.valid_from != begins]
    kept = [*others, *own]
    if not edit.inherits and _differs(kept, new, edit.kpi):
        kept.append(new)
    return tuple(sorted(kept, key=lambda each: each.valid_from))


def _differs(kept: Sequence[DatedLadder], new: DatedLadder, kpi: Kpi) -> bool:
    """Returns whether a published ladder has to be set, as another one would apply without it."""
    if new.ladder is not None:
        return True
    days = [new.valid_from, *(each.valid_from for each in kept if each.valid_from > new.valid_from)]
    return any(in_force(kept, kpi, new.client, day).ladder is not None for day in days)


def change_ladder(
    practice: PracticeFile, catalogue: Catalogue, edit: LadderEdit
) -> tuple[Change, ...]:
    """Set or reset a ladder in one transaction. Returns nothing where it was so.

    Raises WrongRequest `kpi_not_split` where a client has no values of the KPI.
    """
    if edit.client is not None and not catalogue.splits(edit.kpi):
        raise WrongRequest("kpi_not_split", kpi=edit.kpi.id)
    with practice.transaction() as transaction:
        present = transaction.ladders(edit.kpi.id)
        wanted = after(present, edit)
        before, later = _by_place(present), _by_place(wanted)
        made: list[Change] = []
        for place in dict.fromkeys((*before, *later)):
            old, new = before.get(place), later.get(place)
            if old == new:
                continue
            if new is not None:
                transaction.set_ladder(new)
            elif old is not None:
                transaction.remove_ladder(old)
            made.append(LadderChanged(old, new))
    return tuple(made)


def _by_place(ladders: Iterable[DatedLadder]) -> dict[tuple[int | None, date], DatedLadder]:
    return {(each.client, each.valid_from): each for each in ladders}


def begin_of(valid_from: date) -> Period | None:
    """Returns the first month, or the week, that begins on a day or later; None for all time."""
    if valid_from.year < FIRST_YEAR:
        return None
    if valid_from.day == 1:
        return period_of(valid_from, Length.MONTH)
    if valid_from.weekday() == 0:
        return period_of(valid_from, Length.WEEK)
    return period_of(valid_from, Length.MONTH).shifted(1)
