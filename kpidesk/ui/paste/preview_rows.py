"""The lines of the preview: one for each figure, one for whatever is left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kpidesk.domain.amounts.parse_amount import Ambiguous, NotUnderstood, Understood
from kpidesk.domain.entry import Place
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.services.entry.period_overlap import check_overlap
from kpidesk.services.paste.proposal import LeftOut, Pasted, Proposal, Why
from kpidesk.ui.workspace import Desk


@dataclass(slots=True)
class PasteLine:
    """One line. `amount` is what would be entered; None while a question is open or for nothing.

    `readings` are the answers to choose from. `place` is None for what is left out as a whole.
    """

    typed: str
    place: Place | None = None
    amount: int | None = None
    now: int | None = None
    readings: tuple[Understood, ...] = ()
    answered: bool = False
    fault: WrongRequest | None = None
    why: Why | None = None
    figures: int = 1

    @property
    def asking(self) -> bool:
        """Whether it waits for an answer."""
        return bool(self.readings) and not self.answered and self.fault is None

    @property
    def enters(self) -> bool:
        """Whether it will be entered."""
        return self.amount is not None and self.fault is None and self.place is not None


def lines_of(desk: Desk, proposal: Proposal) -> list[PasteLine]:
    """The lines of a proposal, what is left out at the end."""
    now = standing(desk, [each.place for each in proposal.figures])
    lines = [_line(desk, each, now.get(each.place)) for each in proposal.figures]
    return [*lines, *map(_left_out, proposal.left_out)]


def standing(desk: Desk, places: Iterable[Place]) -> Mapping[Place, int]:
    """What stands at the places now: one question for each measure and period length."""
    records = desk.services.records
    spans: dict[tuple[str, Length], list[Period]] = {}
    wanted = set(places)
    for place in wanted:
        spans.setdefault((place.measure, place.period.length), []).append(place.period)
    cells = records.cells()
    keys = [key for key, cell in cells.items() if cell in {place.cell for place in wanted}]
    found: dict[Place, int] = {}
    for (measure, length), periods in spans.items():
        first, last = (each(periods, key=lambda one: one.index) for each in (min, max))
        for text, key, amount in records.amounts(measure, length, first, last, keys):
            found[Place(measure, parse_period(text), cells[key])] = amount
    return {place: amount for place, amount in found.items() if place in wanted}


def _line(desk: Desk, pasted: Pasted, now: int | None) -> PasteLine:
    line = PasteLine(pasted.typed, pasted.place, now=now, fault=pasted.fault)
    match pasted.reading:
        case Understood(amount):
            line.amount = amount
        case Ambiguous(readings):
            line.readings = readings
        case NotUnderstood(code):
            line.fault = line.fault or WrongRequest(
                f"amount_{code}", measure=pasted.place.measure, typed=pasted.typed
            )
    if line.fault is None:
        try:
            check_overlap(desk.services.records, desk.catalogue, pasted.place)
        except WrongRequest as fault:
            line.fault = fault
    return line


def _left_out(each: LeftOut) -> PasteLine:
    return PasteLine(each.text, each.place, why=each.why, figures=each.figures)


def blamed(lines: Sequence[PasteLine], fault: WrongRequest) -> PasteLine | None:
    """The line that a refusal is about, if it names one."""
    measure, period = fault.values.get("measure"), fault.values.get("period")
    return next(
        (
            line
            for line in lines
            if line.enters
            and line.place
            and line.place.measure == measure
            and period in (None, line.place.period)
        ),
        None,
    )
