"""Commits typed figures: each is saved, held, refused, postponed or asked about.

The sheet, the history grid and the preview of a pasted table show the outcome.
"""

from __future__ import annotations

from collections.abc import Mapping
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
class Later:
    """The file cannot be written now. `figures` are to be retried."""

    fault: NotDone
    figures: Mapping[EntryKey, Figure]

    @property
    def busy(self) -> bool:
        """Whether another program has locked the file, so that a retry may succeed."""
        return self.fault.code == "file_busy"


RecordOutcome = Saved | Held | Refused | Later
CommitOutcome = RecordOutcome | Ask


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
            case Later():
                for key, figure in figures.items():
                    self._drafts.keep_in_memory(key, figure.typed)
        return outcome

    def save(self, figures: Mapping[EntryKey, Figure]) -> RecordOutcome:
        """Record figures, all or none, without drafts of unsaved ones."""
        try:
            result = self._entries.record_at(figures, hold=True)
        except WrongRequest as fault:
            return Refused(fault)
        except NotDone as fault:
            return Later(fault, figures)
        for key in figures:
            self._drafts.pop(key, None)
        return Held(result.changes, result.held) if result.held else Saved(result.changes)

    def retry(self, later: Later) -> RecordOutcome:
        """Record postponed figures, except where something else was typed meanwhile."""
        left = {
            key: each for key, each in later.figures.items() if self.is_pending(key, each.typed)
        }
        return self.record(left) if left else Saved()

    def is_pending(self, key: EntryKey, text: str) -> bool:
        """Returns whether the text is still the entry's draft, neither saved nor replaced."""
        draft = self._drafts.get(key)
        return draft is not None and draft.strip() == text.strip()
