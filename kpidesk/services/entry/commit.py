"""Commits typed figures: each is saved, held, refused, postponed or asked about.

The sheet, the history grid and the preview of a pasted table show the outcome.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.amounts.parse_amount import Ambiguous, NotUnderstood, Understood, read_amount
from kpidesk.domain.amounts.refusal import RefusalCode
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.change import Change, HeldFigure, UnsavedFigure
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.domain.measure import Measure
from kpidesk.domain.rules import check_amount, check_key
from kpidesk.services.clients.period_statuses import check_open
from kpidesk.services.entry.draft_store import DraftStore
from kpidesk.services.entry.entry_service import (
    Conflict,
    EntryService,
    Figure,
    RecordResult,
)
from kpidesk.services.entry.period_overlap import OverlapFinder
from kpidesk.services.ports import PracticeReader

if TYPE_CHECKING:
    # Imported with the window's dialog: most starts import no table.
    from kpidesk.services.tables.import_service import ImportService
    from kpidesk.services.tables.table_import import ImportResult, TableImport


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
            check_amount(key.measure, parsed.amount)
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
        """Parse a text and record the figure; a blank text blanks the entry.

        An unsaved figure is not recorded over an amount that was saved since it was typed.
        """
        parsed = self.read(key, text)
        unsaved = self._drafts.unsaved.get(key)
        if unsaved is not None and unsaved.text.strip() == text.strip() and parsed.certain:
            return self._record_unsaved(key, parsed.amount, unsaved)
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
                OverlapFinder(self._records, self._catalogue).check(key)
                check_open(self._records, [key])
            except WrongRequest as fault:
                return Refused(fault)
            except NotDone:
                # The file cannot be read now, which the attempt to record tells.
                pass
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
        return self._recorded(figures, result)

    def import_table(
        self, imports: ImportService, table: TableImport
    ) -> ImportResult | Refused | Later:
        """Enter the figures of a table, all or none, with a receipt.

        Drafts in their place are dropped; none is made of figures that cannot be entered.
        """
        try:
            result = imports.enter(table)
        except WrongRequest as fault:
            return Refused(fault)
        except NotDone as fault:
            return Later(fault)
        self._drop_drafts(result.keys)
        return result

    def _record_unsaved(
        self, key: EntryKey, amount: int | None, unsaved: UnsavedFigure
    ) -> RecordOutcome | Conflict:
        figure = Figure(key.measure, amount, unsaved.text.strip())
        try:
            result = self._entries.record_unsaved(key, figure, unsaved)
        except WrongRequest as fault:
            self._drafts[key] = unsaved.text
            return Refused(fault)
        except NotDone as fault:
            self._drafts.put_aside({key: unsaved.text}, fault)
            return Later(fault)
        if isinstance(result, Conflict):
            self._drafts.note_conflict(key, result.stored)
            return result
        return self._recorded([key], result)

    def _recorded(self, keys: Iterable[EntryKey], result: RecordResult) -> Saved | Held:
        self._drop_drafts(keys)
        return Held(result.changes, result.held) if result.held else Saved(result.changes)

    def _drop_drafts(self, keys: Iterable[EntryKey]) -> None:
        for key in keys if self._drafts else ():
            self._drafts.pop(key, None)

    def retry(self) -> Iterator[tuple[EntryKey, CommitOutcome]]:
        """Try to save the pending figures, up to the first that the file cannot take still."""
        for key in self._drafts.pending:
            outcome = self.commit(key, self._drafts[key])
            yield key, outcome
            if key in self._drafts.unsaved and not isinstance(outcome, Conflict):
                return

    def retried_changes(self) -> Iterator[tuple[EntryKey, tuple[Change, ...]]]:
        """Retry, and yield the changes of each figure that was saved or is held."""
        for key, outcome in self.retry():
            if isinstance(outcome, Saved | Held):
                yield key, outcome.changes

    def accept_returned(self) -> None:
        """Have the figures that a former start left tried again, too."""
        self._drafts.returned.clear()

    def sort_returned(self) -> None:
        """Find out which figures of a former start are saved, and which are in conflict.

        One that is saved was so just before the program was killed. Raises NotDone.
        """
        for key in tuple(self._drafts.returned):
            parsed, unsaved = self.read(key, self._drafts[key]), self._drafts.unsaved[key]
            stored = self._drafts.stored(key)
            if parsed.certain and stored == parsed.amount:
                del self._drafts[key]
            elif parsed.certain and unsaved.conflicts(parsed.amount, stored):
                self._drafts.note_conflict(key, stored)
