"""Commits typed figures: each is saved, held, refused, postponed or asked about.

The sheet, the history grid and the preview of a pasted table show the outcome.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kpidesk.domain.amounts.parse_amount import Ambiguous, NotUnderstood, Understood, read_amount
from kpidesk.domain.amounts.refusal import RefusalCode
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.change import Change, HeldFigure
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.domain.measure import Measure
from kpidesk.domain.rules import check_amount, check_key
from kpidesk.services.entry.draft_store import DraftStore
from kpidesk.services.entry.entry_service import EntryService, Figure
from kpidesk.services.entry.period_overlap import check_overlap
from kpidesk.services.ports import PracticeReader


@dataclass(frozen=True, slots=True)
class ParsedInput:
    """A parsed text: one amount, several, none (blank), or a fault.

    There are two `readings` where the user has to choose, one where the user has to confirm it.
    """

    amount: int | None = None
    readings: tuple[Understood, ...] = ()
    fault: WrongRequest | None = None

    @property
    def certain(self) -> bool:
        """Whether it can be recorded without a question."""
        return not self.readings and self.fault is None


def parse_input(text: str, measure: Measure, *, point_is_decimal: bool = False) -> ParsedInput:
    """Parse a typed text; a blank one means no entry."""
    reading = read_amount(text, measure.unit, point_is_decimal=point_is_decimal)
    match reading:
        case Understood():
            return ParsedInput(reading.amount)
        case Ambiguous():
            return ParsedInput(readings=reading.readings)
        case NotUnderstood(RefusalCode.EMPTY):
            return ParsedInput()
    fault = WrongRequest(f"amount_{reading.code}", measure=measure.id, typed=text.strip())
    return ParsedInput(fault=fault)


def parse_figure(catalogue: Catalogue, key: EntryKey, text: str) -> ParsedInput:
    """Parse a text typed for an entry, and check the rules that need no other figure."""
    try:
        check_key(catalogue, key)
        parsed = parse_input(text, catalogue.measure(key.measure))
        if parsed.amount is not None:
            check_amount(key, parsed.amount)
    except WrongRequest as fault:
        return ParsedInput(fault=fault)
    return parsed


@dataclass(frozen=True, slots=True)
class Saved:
    """All figures are saved as entries. `changes` are all changes of the file."""

    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """Some figures contradict others: they are held as typed until a later figure fits."""

    changes: tuple[Change, ...]
    held: tuple[HeldFigure, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """The text is ambiguous, or its only reading needs confirmation."""

    readings: tuple[Understood, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """The figures cannot be entered. Nothing was written."""

    fault: WrongRequest


@dataclass(frozen=True, slots=True)
class Conflict:
    """The file has another amount than when the text was typed. Nothing was written."""

    stored: int | None


@dataclass(frozen=True, slots=True)
class Later:
    """The file cannot be written now. The figures are tried again."""

    fault: NotDone


RecordOutcome = Saved | Held | Refused | Later
CommitOutcome = RecordOutcome | Ask | Conflict


class CommitService:
    """Commits typed figures; a text that is neither saved nor held becomes a draft."""

    def __init__(
        self,
        records: PracticeReader,
        catalogue: Catalogue,
        entries: EntryService,
        drafts: DraftStore,
    ) -> None:
        self._records = records
        self._catalogue = catalogue
        self._entries = entries
        self._drafts = drafts

    def commit(self, key: EntryKey, text: str) -> CommitOutcome:
        """Parse a text and record the figure; a blank text blanks the entry."""
        conflict = self.conflict(key)
        if conflict is not None and self._drafts[key] == text:
            return conflict
        parsed = self.read(key, text)
        problem = None if parsed.certain else self.check(key, parsed)
        if problem is None:
            return self.record({key: Figure(key.measure, parsed.amount, text.strip())})
        self._drafts[key] = text
        return problem

    def read(self, key: EntryKey, text: str) -> ParsedInput:
        """Parse a text typed for an entry."""
        return parse_figure(self._catalogue, key, text)

    def check(self, key: EntryKey, parsed: ParsedInput) -> Ask | Refused | None:
        """Returns why an input cannot be recorded as it is; None where it can be tried.

        Contradictions with other measures are not checked: such figures are held.
        """
        if parsed.fault is not None:
            return Refused(parsed.fault)
        if parsed != ParsedInput():
            try:
                check_overlap(self._records, self._catalogue, key)
            except WrongRequest as fault:
                return Refused(fault)
        return Ask(parsed.readings) if parsed.readings else None

    def record(self, figures: Mapping[EntryKey, Figure]) -> RecordOutcome:
        """Record figures, all or none; an amount of None blanks. Unsaved figures become drafts."""
        outcome = self.save(figures)
        match outcome:
            case Refused():
                for key, figure in figures.items():
                    if figure.amount is not None:
                        self._drafts[key] = figure.typed
            case Later(fault):
                texts = {key: figure.typed for key, figure in figures.items()}
                self._drafts.put_aside(texts, fault)
        return outcome

    def save(self, figures: Mapping[EntryKey, Figure]) -> RecordOutcome:
        """Record figures, all or none, without drafts of unsaved ones."""
        try:
            result = self._entries.record_at(figures, hold=True)
        except WrongRequest as fault:
            return Refused(fault)
        except NotDone as fault:
            return Later(fault)
        for key in figures:
            self._drafts.pop(key, None)
        return Held(result.changes, result.held) if result.held else Saved(result.changes)

    def conflict(self, key: EntryKey) -> Conflict | None:
        """Returns what was saved at the place of an unsaved figure since that was typed."""
        figure = self._drafts.unsaved.get(key)
        parsed = self.read(key, figure.text) if figure is not None else None
        if figure is None or parsed is None or not parsed.certain:
            return None
        stored = self._drafts.stored(key)
        return None if stored in (figure.stored, parsed.amount) else Conflict(stored)

    @property
    def pending(self) -> tuple[EntryKey, ...]:
        """The keys of unsaved figures that are tried again without asking."""
        drafts = self._drafts
        return tuple(
            key
            for key in drafts.unsaved
            if key not in drafts.returned and self.conflict(key) is None
        )

    def retry(self) -> Iterator[tuple[EntryKey, CommitOutcome]]:
        """Try to save the pending figures, up to the first that the file cannot take still."""
        for key in self.pending:
            yield key, self.commit(key, self._drafts[key])
            if key in self._drafts.unsaved:
                return

    def accept_returned(self) -> None:
        """Have the figures that a former start left tried again, too."""
        self._drafts.returned.clear()

    def drop_saved(self) -> None:
        """Forget unsaved figures that are saved: the program was killed right after that."""
        for key, figure in tuple(self._drafts.unsaved.items()):
            if self.read(key, figure.text) == ParsedInput(self._drafts.stored(key)):
                del self._drafts[key]
