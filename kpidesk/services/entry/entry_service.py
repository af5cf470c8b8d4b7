"""The entry service: checks figures, and saves or holds them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Cell, service_language
from kpidesk.domain.change import Change, EntryChanged, HeldChanged, HeldFigure, UnsavedFigure
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.entry_warning import EntryWarning
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Period
from kpidesk.domain.rules import check_amount, check_key
from kpidesk.services.clients.clients import client_named
from kpidesk.services.clients.period_statuses import check_open, closed_periods
from kpidesk.services.entry.conflict_resolution import ResolvedFigures, resolve_conflicts
from kpidesk.services.entry.entry_warnings import entry_warnings
from kpidesk.services.entry.period_amounts import amounts_at
from kpidesk.services.entry.period_overlap import OverlapFinder
from kpidesk.services.entry.span_reader import reader_for
from kpidesk.services.ports import EntryReader, PracticeFile, WriteTransaction


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure for a measure. `amount` is in smallest steps; None blanks the entry."""

    measure: str
    amount: int | None
    typed: str = ""


@dataclass(frozen=True, slots=True)
class RecordResult:
    """The result of a recording: what was saved, what is held and why, and warnings.

    `changes` are all changes of the file, including held figures: enough to undo it.
    """

    entries: tuple[EntryChanged, ...]
    held: tuple[HeldFigure, ...] = ()
    refusals: tuple[WrongRequest, ...] = ()
    warnings: tuple[EntryWarning, ...] = ()
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """The file has another amount than when a text was typed. Nothing was written."""

    stored: int | None


class EntryService:
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
    ) -> RecordResult:
        """Save the figures of a period and a cell.

        A figure that contradicts another is refused: with `hold` it is held as typed, and saved
        together with the figure that makes the pair valid; without, nothing is saved and
        WrongRequest is raised with the code of the constraint. An impossible amount, an unknown
        client and an overlap with another period length always raise.
        """
        code = service_language(language) if language is not None else None
        with self._practice.transaction() as transaction:
            owner = client_named(transaction, client).id if client is not None else None
            cell = Cell(owner, code)
            new = {EntryKey(each.measure, period, cell): each for each in figures}
            if len(new) < len(figures):
                raise WrongRequest("measure_twice")
            return self.record_in(transaction, new, hold=hold)

    def record_at(self, figures: Mapping[EntryKey, Figure], *, hold: bool = False) -> RecordResult:
        """Save figures of any periods and cells as `record` does, all or none."""
        with self._practice.transaction() as transaction:
            return self.record_in(transaction, figures, hold=hold)

    def record_unsaved(
        self, key: EntryKey, figure: Figure, unsaved: UnsavedFigure
    ) -> RecordResult | Conflict:
        """Save a figure that could not be saved before, unless another was saved meanwhile."""
        with self._practice.transaction() as transaction:
            stored = amounts_at(transaction, [key]).get(key)
            if unsaved.conflicts(figure.amount, stored):
                return Conflict(stored)
            return self.record_in(transaction, {key: figure}, hold=True)

    def record_in(
        self, transaction: WriteTransaction, figures: Mapping[EntryKey, Figure], *, hold: bool
    ) -> RecordResult:
        """Save figures as `record_at` does, within the caller's transaction.

        A figure that would change a closed period raises WrongRequest `period_closed` or
        `client_period_closed`.
        """
        before = reader_for(transaction, figures.keys())
        overlaps = OverlapFinder(before, self._catalogue)
        if closed_periods(transaction):
            check_open(transaction, _changed(before, figures))
        for key, figure in figures.items():
            self._check(overlaps, key, figure.amount)
        by_period: dict[Period, dict[EntryKey, Figure]] = {}
        for key, figure in figures.items():
            by_period.setdefault(key.period, {})[key] = figure
        results = [
            self._save(
                transaction,
                self._resolved(transaction, before, period, typed),
                typed,
                hold=hold,
            )
            for period, typed in by_period.items()
        ]
        saved = {change.key: change.new for each in results for change in each.entries}
        saved_keys = tuple(key for key, amount in saved.items() if amount is not None)
        after = reader_for(transaction, saved_keys)
        if len({key.period.length for key in saved}) > 1:
            overlaps = OverlapFinder(after, self._catalogue)
            for key in saved_keys:
                overlaps.check(key)
        return RecordResult(
            tuple(each for one in results for each in one.entries if each.old != each.new),
            tuple(each for one in results for each in one.held),
            tuple(each for one in results for each in one.refusals),
            entry_warnings(after, self._catalogue, saved_keys, self._today()),
            tuple(each for one in results for each in one.changes),
        )

    def _check(self, overlaps: OverlapFinder, key: EntryKey, amount: int | None) -> None:
        check_key(self._catalogue, key)
        if amount is not None:
            check_amount(key.measure, amount)
            overlaps.check(key)

    def _resolved(
        self,
        transaction: WriteTransaction,
        before: EntryReader,
        period: Period,
        typed: Mapping[EntryKey, Figure],
    ) -> ResolvedFigures:
        """Resolves the conflicts of one period; what is saved for others does not matter there."""
        amounts = {key: figure.amount for key, figure in typed.items()}
        waiting = self._waiting(transaction, period, typed)
        return resolve_conflicts(before, self._catalogue, amounts, waiting)

    def _waiting(
        self, transaction: WriteTransaction, period: Period, typed: Mapping[EntryKey, Figure]
    ) -> Mapping[EntryKey, int]:
        """Returns the held figures of the period that were not typed again and may fit now."""
        overlaps = OverlapFinder(transaction, self._catalogue)
        waiting = {
            each.key: each.amount
            for each in transaction.held()
            if each.key.period == period and each.key not in typed and not overlaps.find(each.key)
        }
        if not waiting:
            return waiting
        closed = closed_periods(transaction)
        return {
            key: amount
            for key, amount in waiting.items()
            if closed.find(key.period, key.cell.client) is None
        }

    def _save(
        self,
        transaction: WriteTransaction,
        resolved: ResolvedFigures,
        typed: Mapping[EntryKey, Figure],
        *,
        hold: bool,
    ) -> RecordResult:
        if resolved.refusals and not hold:
            raise resolved.refusals[0]
        before = {each.key: each for each in transaction.held()}
        entries = transaction.put_all(resolved.saved)
        for key in before.keys() & resolved.saved.keys():
            transaction.release(key)
        held = tuple(
            HeldFigure(key, typed[key].typed, amount) for key, amount in resolved.refused.items()
        )
        for each in held:
            transaction.hold(each)
        effective = tuple(change for change in entries if change.old != change.new)
        kept = {each.key: each for each in held}
        moved: tuple[Change, ...] = tuple(
            HeldChanged(key, before.get(key), kept.get(key))
            for key in ((*resolved.saved, *kept) if before or kept else ())
            if before.get(key) != kept.get(key)
        )
        changes: tuple[Change, ...] = (*effective, *moved)
        return RecordResult(entries, held, resolved.refusals, changes=changes)


def _changed(records: EntryReader, figures: Mapping[EntryKey, Figure]) -> list[EntryKey]:
    """Returns the keys of the figures that differ from what is stored."""
    stored = amounts_at(records, figures)
    return [key for key, figure in figures.items() if stored.get(key) != figure.amount]
