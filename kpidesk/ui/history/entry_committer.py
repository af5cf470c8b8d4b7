"""Records what is typed into the grid. Whatever comes of it, what was typed stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kpidesk.domain.entry import Place
from kpidesk.domain.errors import Fault, NotDone, WrongRequest
from kpidesk.domain.rules import check_amount, check_place
from kpidesk.i18n.chart_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.entry.period_overlap import check_overlap
from kpidesk.ui.common.field_words import Typed, field_text, read_typed
from kpidesk.ui.history import texts
from kpidesk.ui.workspace import Desk


class Editing:
    """Each call is one transaction and one step of undo."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def type(self, place: Place, text: str) -> bool:
        """Record a typed text; False where it was not, and is kept as a draft."""
        typed = self.typed(place, text)
        if not typed.settled:
            self._desk.drafts[place] = text
            return False
        return self.record(place, typed.amount, text)

    def typed(self, place: Place, text: str) -> Typed:
        """What a text means there."""
        return read_typed(text, self._desk.catalogue.measure(place.measure))

    def record(self, place: Place, amount: int | None, text: str | None = None) -> bool:
        """Record an amount; None blanks. `text` is what was typed for it."""
        measure = self._desk.catalogue.measure(place.measure)
        typed = text if text is not None else field_text(self._desk.words, amount, measure)
        return self._write({place: Figure(place.measure, amount, typed)}, self.name(place))

    def blank(self, places: Sequence[Place]) -> bool:
        """Blank entries, held figures and drafts, all in one."""
        for place in places:
            self._desk.drafts.pop(place, None)
        if len(places) == 1:
            return self.record(places[0], None, "")
        count = self._desk.words.formats.number(len(places))
        figures = {place: Figure(place.measure, None) for place in places}
        return self._write(figures, self._desk.words(texts.DID_BLANK, count=count))

    def let_go(self, place: Place, standing: int | None) -> None:
        """Forget what was typed; what is saved stands again."""
        if self._desk.drafts.pop(place, None) is None:
            self.record(place, standing)

    def trouble(self, place: Place, text: str) -> Fault | None:
        """Why a draft was not recorded; None where it would be now."""
        typed = self.typed(place, text)
        if typed.fault is not None:
            return typed.fault
        try:
            check_place(self._desk.catalogue, place)
            if typed.amount is not None:
                check_amount(place, typed.amount)
                check_overlap(self._desk.services.records, self._desk.catalogue, place)
        except WrongRequest as fault:
            return fault
        return None

    def name(self, place: Place) -> str:
        """A figure by its measure and period."""
        words = self._desk.words
        return words(
            texts.DID_ENTER,
            measure=measure_name(words, place.measure),
            period=period_name(words, place.period),
        )

    def _write(self, figures: Mapping[Place, Figure], label: str) -> bool:
        desk = self._desk
        try:
            recorded = desk.services.entering.record_at(figures, hold=True)
        except Fault as fault:
            can_be_later = isinstance(fault, NotDone)
            keep = desk.drafts.put_aside if can_be_later else desk.drafts.__setitem__
            for place, figure in figures.items():
                if figure.amount is not None or can_be_later:
                    keep(place, figure.typed)
            if can_be_later:
                desk.tell(fault, lambda: self._write_again(figures, label))
            return False
        for place in figures:
            desk.drafts.pop(place, None)
        desk.done(label, recorded.facts)
        return True

    def _write_again(self, figures: Mapping[Place, Figure], label: str) -> None:
        """Write what still waits: what was typed in its place since then is not overwritten."""
        drafts = self._desk.drafts
        left = {place: each for place, each in figures.items() if drafts.get(place) == each.typed}
        if left:
            self._write(left, label)
