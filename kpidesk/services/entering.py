"""Entering: figures of one period and one cell, checked, saved or held."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Cell, service_language
from kpidesk.domain.change import EntryChanged, Held
from kpidesk.domain.entry import Place
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Period
from kpidesk.domain.remark import Remark
from kpidesk.domain.rules import check_amount, check_place
from kpidesk.services.clients import client_named
from kpidesk.services.overlaps import check_overlap, overlapping
from kpidesk.services.ports import Ledger, PracticeFile
from kpidesk.services.remarks import remarks
from kpidesk.services.settling import settle


@dataclass(frozen=True, slots=True)
class Figure:
    """What she typed for a measure. `amount` is in smallest steps; None blanks the entry."""

    measure: str
    amount: int | None
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What came of it: what was saved, what is held and why, and what is unusual."""

    changes: tuple[EntryChanged, ...]
    held: tuple[Held, ...] = ()
    refusals: tuple[WrongRequest, ...] = ()
    remarks: tuple[Remark, ...] = ()


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
            for place, figure in new.items():
                self._check(ledger, place, figure.amount)
            return self._save(ledger, new, self._waiting(ledger, period, new), hold=hold)

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
        changes = [ledger.put(place, amount) for place, amount in settled.saved.items()]
        for place in settled.saved:
            ledger.release(place)
        held = tuple(
            Held(place, typed[place].typed, amount) for place, amount in settled.refused.items()
        )
        for each in held:
            ledger.hold(each)
        effective = tuple(change for change in changes if change.old != change.new)
        standing = tuple(place for place, amount in settled.saved.items() if amount is not None)
        said = remarks(ledger, self._catalogue, standing, self._today())
        return Recorded(effective, held, settled.refusals, said)
