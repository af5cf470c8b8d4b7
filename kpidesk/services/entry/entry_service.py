"""Entering: figures of one period and one cell, checked, saved or held."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Cell, service_language
from kpidesk.domain.change import EntryChanged, Fact, Held, HeldChanged
from kpidesk.domain.entry import Place
from kpidesk.domain.entry_warning import Remark
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Period
from kpidesk.domain.rules import check_amount, check_place
from kpidesk.services.cached_reader import ReadOnce
from kpidesk.services.entry.conflict_resolution import settle
from kpidesk.services.entry.double_counting import amount_at, tell, told_apart
from kpidesk.services.entry.entry_warnings import remarks
from kpidesk.services.entry.period_overlap import check_overlap, overlapping
from kpidesk.services.ports import Ledger, PracticeFile
from kpidesk.services.practice.clients import client_named


@dataclass(frozen=True, slots=True)
class Figure:
    """What she typed for a measure. `amount` is in smallest steps; None blanks the entry."""

    measure: str
    amount: int | None
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What came of it: what was saved, what is held and why, and what is unusual.

    `facts` are all that changed in the file, held figures included: enough to undo it.
    """

    changes: tuple[EntryChanged, ...]
    held: tuple[Held, ...] = ()
    refusals: tuple[WrongRequest, ...] = ()
    remarks: tuple[Remark, ...] = ()
    facts: tuple[Fact, ...] = ()


class Entering:
    """Records figures, each call in one transaction."""

    def __init__(
        self,
        practice: PracticeFile,
        catalogue: Catalogue,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._practice = practice
        self._catalogue = catalogue
        self._today = today

    def record(
        self,
        period: Period,
        figures: Sequence[Figure],
        *,
        client: str | None = None,
        language: str | None = None,
        hold: bool = False,
    ) -> Recorded:
        """Save the figures of a period and a cell.

        A figure that contradicts another is refused: with `hold` it is kept aside as typed and
        saved together with the figure that makes the pair valid; without, nothing is saved
        and WrongRequest is raised with the code of the constraint. What cannot be true at all,
        an unknown client and an overlap with another period length always raise.
        """
        code = service_language(language) if language is not None else None
        with self._practice.transaction() as ledger:
            owner = client_named(ledger, client).id if client is not None else None
            cell = Cell(owner, code)
            new = {Place(each.measure, period, cell): each for each in figures}
            if len(new) < len(figures):
                raise WrongRequest("measure_twice")
            return self._record(ledger, new, hold=hold)

    def record_at(self, figures: Mapping[Place, Figure], *, hold: bool = False) -> Recorded:
        """The same for figures of any periods and cells, all of them or none."""
        with self._practice.transaction() as ledger:
            return self._record(ledger, figures, hold=hold)

    def take_apart(self, place: Place, figure: Figure, cells: Collection[Cell]) -> Recorded:
        """Save a figure that holds no work of these cells, or hold it as `record` does.

        Nor does it of those that the figure before held none of: less came to stand there.
        """
        with self._practice.transaction() as ledger:
            known = told_apart(ledger, place, amount_at(ledger, place))
            recorded = self._record(ledger, {place: figure}, hold=True)
            # A figure that is held does not stand there yet: she is asked when it does.
            told = () if recorded.held else tell(ledger, place, {*known, *cells})
            return replace(recorded, facts=(*recorded.facts, *told))

    def _record(self, ledger: Ledger, figures: Mapping[Place, Figure], *, hold: bool) -> Recorded:
        for place, figure in figures.items():
            self._check(ledger, place, figure.amount)
        by_period: dict[Period, dict[Place, Figure]] = {}
        for place, figure in figures.items():
            by_period.setdefault(place.period, {})[place] = figure
        made = [
            self._save(ledger, typed, self._waiting(ledger, period, typed), hold=hold)
            for period, typed in by_period.items()
        ]
        saved = {fact.place: fact.new for each in made for fact in each.changes}
        standing = tuple(place for place, amount in saved.items() if amount is not None)
        if len({place.period.length for place in saved}) > 1:
            for place in standing:
                check_overlap(ledger, self._catalogue, place)
        return Recorded(
            tuple(each for one in made for each in one.changes if each.old != each.new),
            tuple(each for one in made for each in one.held),
            tuple(each for one in made for each in one.refusals),
            remarks(ReadOnce(ledger), self._catalogue, standing, self._today()),
            tuple(each for one in made for each in one.facts),
        )

    def _check(self, ledger: Ledger, place: Place, amount: int | None) -> None:
        check_place(self._catalogue, place)
        if amount is not None:
            check_amount(place, amount)
            check_overlap(ledger, self._catalogue, place)

    def _waiting(
        self, ledger: Ledger, period: Period, typed: Mapping[Place, Figure]
    ) -> Mapping[Place, int]:
        """Held figures of the period that may be saved now, if they fit; not those typed again."""
        return {
            each.place: each.amount
            for each in ledger.held()
            if each.place.period == period
            and each.place not in typed
            and not overlapping(ledger, self._catalogue, each.place)
        }

    def _save(
        self,
        ledger: Ledger,
        typed: Mapping[Place, Figure],
        waiting: Mapping[Place, int],
        *,
        hold: bool,
    ) -> Recorded:
        amounts = {place: figure.amount for place, figure in typed.items()}
        settled = settle(ledger, self._catalogue, amounts, waiting)
        if settled.refusals and not hold:
            raise settled.refusals[0]
        before = {each.place: each for each in ledger.held()}
        changes = [ledger.put(place, amount) for place, amount in settled.saved.items()]
        for place in settled.saved:
            ledger.release(place)
        held = tuple(
            Held(place, typed[place].typed, amount) for place, amount in settled.refused.items()
        )
        for each in held:
            ledger.hold(each)
        effective = tuple(change for change in changes if change.old != change.new)
        kept = {each.place: each for each in held}
        moved: tuple[Fact, ...] = tuple(
            HeldChanged(place, before.get(place), kept.get(place))
            for place in (*settled.saved, *kept)
            if before.get(place) != kept.get(place)
        )
        facts: tuple[Fact, ...] = (*effective, *moved)
        return Recorded(tuple(changes), held, settled.refusals, facts=facts)
