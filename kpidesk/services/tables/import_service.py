"""The import service: enters the figures of a table, lists imports, undoes and moves them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Final, TypeVar

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.change import Change, HeldChanged, HeldFigure, ImportChanged
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.import_receipt import ImportReceipt, ReceiptFigure, StoredImport
from kpidesk.domain.period import Period, parse_period
from kpidesk.domain.settings.double_counting import MAY_COUNT_TWICE
from kpidesk.services.entry.conflict_resolution import refused_keys
from kpidesk.services.entry.entry_service import EntryService, Figure, RecordResult
from kpidesk.services.entry.entry_warnings import BESIDE_LENGTHS
from kpidesk.services.entry.period_amounts import amounts_at
from kpidesk.services.ports import PracticeFile, PracticeReader, WriteTransaction
from kpidesk.services.tables.import_figures import keyed_figures, receipt_figures
from kpidesk.services.tables.table_import import (
    ImportOutcome,
    ImportResult,
    ImportRevision,
    KeptFigure,
    KeptReason,
    TableImport,
)
from kpidesk.services.work_runner import WorkRunner, run_here

#: Codes of refused moves that the user may allow.
TAKEN: Final = "import_target_taken"
BESIDE: Final = "import_target_beside"
_Result = TypeVar("_Result")
_BESIDE_WARNINGS = (MAY_COUNT_TWICE, BESIDE_LENGTHS)


class ImportService:
    """Enters, lists, undoes and moves imports, each call in one transaction.

    `run` does the work between the begin and the end of a transaction.
    """

    def __init__(
        self,
        practice: PracticeFile,
        catalogue: Catalogue,
        entries: EntryService,
        run: WorkRunner = run_here,
    ) -> None:
        self._practice, self._catalogue, self._entries = practice, catalogue, entries
        self._run = run

    def all(self) -> tuple[ImportReceipt, ...]:
        """Returns the receipts of all imports, the newest first. Raises NotDone."""
        return self._practice.records.imports()

    def owners(self) -> Mapping[int, frozenset[int | None]]:
        """Returns by import the clients whose figures it changed, None for no client."""
        return self._practice.records.import_owners()

    def stored(self, receipt_id: int) -> StoredImport:
        """Returns an import with its figures. Raises WrongRequest `import_unknown`."""
        return _stored(self._practice.records, receipt_id)

    def enter(self, table: TableImport, *, hold: bool = True) -> ImportResult:
        """Enter the figures of a table that differ from the file, and store a receipt.

        Figures that contradict others are held, or without `hold` raise WrongRequest with the
        code of the constraint. Raises what `EntryService.record_at` raises; then nothing was
        entered and no client was added.
        """
        return self._write(lambda transaction: self._enter(transaction, table, hold))

    def _enter(self, transaction: WriteTransaction, table: TableImport, hold: bool) -> ImportResult:
        clients, figures = keyed_figures(transaction, table.figures)
        current = amounts_at(transaction, figures)
        new = {key: each for key, each in figures.items() if current.get(key) != each.amount}
        keys = tuple(figures)
        if not new:
            same = _latest(transaction.imports(), table.content_hash)
            return ImportResult(ImportOutcome.NOTHING_CHANGED, same, keys=keys)
        result = self._entries.record_in(transaction, new, hold=hold)
        receipt = ImportReceipt(
            at=transaction.now(),
            source=table.source,
            file=table.file,
            rows_read=table.rows_read,
            figures_used=len(figures),
            cells_left_out=table.cells_left_out,
            content_hash=table.content_hash,
        )
        stored = transaction.set_import(
            StoredImport(receipt, receipt_figures(new, current, result))
        )
        return ImportResult(
            ImportOutcome.ENTERED,
            stored.receipt,
            (*clients, *result.changes, ImportChanged(None, stored)),
            result.held,
            result.warnings,
            keys,
        )

    def undo(self, receipt_id: int) -> ImportRevision:
        """Restore the amounts before an import, of figures that are still as imported.

        Clients that it added stay. Raises WrongRequest `import_unknown`, `import_undone`, and
        `overlaps` where the file has longer or shorter periods in their place by now.
        """
        return self._write(lambda transaction: self._undo(transaction, receipt_id))

    def _undo(self, transaction: WriteTransaction, receipt_id: int) -> ImportRevision:
        old = _not_undone(transaction, receipt_id)
        same, kept = _still_as_imported(transaction, old)
        before = {each.key: each.was for each in same if not each.held}
        refused = refused_keys(transaction, self._catalogue, before)
        kept += [
            KeptFigure(each, each.becomes, KeptReason.CONTRADICTS)
            for each in same
            if each.key in refused
        ]
        undone = [each for each in same if each.key not in refused]
        if not undone:
            return ImportRevision(old.receipt, (), tuple(kept))
        released = _release(transaction, [each.key for each in undone if each.held])
        restored = {each.key: each.was for each in undone if not each.held}
        result = self._record(transaction, restored)
        receipt = old.receipt._replace(undone_at=transaction.now())
        new = transaction.set_import(old._replace(receipt=receipt))
        changes = (*released, *result.changes, ImportChanged(old, new))
        return ImportRevision(receipt, tuple(undone), tuple(kept), changes, result.warnings)

    def move_to_client(
        self, receipt_id: int, client: int | None, *, allowed: AbstractSet[str] = frozenset()
    ) -> ImportRevision:
        """Move the figures of an import to another client, or to none; see `move_to_period`.

        Raises also WrongRequest `client_gone` and `measure_not_split`.
        """

        def place(key: EntryKey) -> EntryKey:
            return key._replace(cell=key.cell._replace(client=client))

        return self._write(lambda each: self._move(each, receipt_id, lambda _: place, allowed))

    def move_to_period(
        self, receipt_id: int, period: Period, *, allowed: AbstractSet[str] = frozenset()
    ) -> ImportRevision:
        """Move the figures of an import, so that the first of its periods becomes `period`.

        Only figures that are still as imported are moved; where they come from, the amounts
        before the import are restored. `allowed` are codes that the user accepts: `TAKEN` where
        there are figures in their place, which are replaced then; `BESIDE` where other figures may
        count the same work. Raises WrongRequest with these codes, `import_unknown`,
        `import_undone`, `import_not_movable` where no figure is as imported, `import_not_moved`
        where they are there already, `import_lengths`, `import_other_length`, `period_unknown`,
        `overlaps` and the codes of constraints; then nothing is moved.
        """
        return self._write(
            lambda each: self._move(each, receipt_id, lambda keys: _shift(keys, period), allowed)
        )

    def _move(
        self,
        transaction: WriteTransaction,
        receipt_id: int,
        places: Callable[[list[EntryKey]], Callable[[EntryKey], EntryKey]],
        allowed: AbstractSet[str],
    ) -> ImportRevision:
        old = _not_undone(transaction, receipt_id)
        same, kept = _still_as_imported(transaction, old)
        movable = {each.key: each for each in same if not each.held}
        kept += [KeptFigure(each, each.was, KeptReason.CONTRADICTS) for each in same if each.held]
        if not movable:
            raise WrongRequest("import_not_movable")
        place = places(list(movable))
        moved = {place(key): each for key, each in movable.items()}
        if moved.keys() == movable.keys():
            raise WrongRequest("import_not_moved")
        there: dict[EntryKey, int | None] = dict(amounts_at(transaction, moved))
        there |= {key: each.was for key, each in movable.items() if key in moved}
        taken = tuple(key for key in moved if there.get(key) is not None)
        if taken and TAKEN not in allowed:
            first = taken[0]
            raise WrongRequest(TAKEN, count=len(taken), measure=first.measure, period=first.period)
        before = {key: each.was for key, each in movable.items()}
        after = {key: each.becomes for key, each in moved.items()}
        result = self._record(transaction, {**before, **after})
        beside = [each for each in result.warnings if each.code in _BESIDE_WARNINGS]
        if beside and BESIDE not in allowed:
            raise WrongRequest(BESIDE, count=len(beside), period=beside[0].period)
        figures = {each.key: each for each in old.figures if each.key not in movable}
        figures |= {
            key: ReceiptFigure(key, there.get(key), each.becomes) for key, each in moved.items()
        }
        new = transaction.set_import(old._replace(figures=tuple(figures.values())))
        changes = (*result.changes, ImportChanged(old, new))
        moved_figures = tuple(movable.values())
        return ImportRevision(new.receipt, moved_figures, tuple(kept), changes, result.warnings)

    def _write(self, work: Callable[[WriteTransaction], _Result]) -> _Result:
        with self._practice.transaction() as transaction:
            return self._run(lambda: work(transaction))

    def _record(
        self, transaction: WriteTransaction, amounts: Mapping[EntryKey, int | None]
    ) -> RecordResult:
        figures = {key: Figure(key.measure, amount) for key, amount in amounts.items()}
        return self._entries.record_in(transaction, figures, hold=False)


def _stored(records: PracticeReader, receipt_id: int) -> StoredImport:
    stored = records.stored_import(receipt_id)
    if stored is None:
        raise WrongRequest("import_unknown", number=str(receipt_id))
    return stored


def _not_undone(records: PracticeReader, receipt_id: int) -> StoredImport:
    stored = _stored(records, receipt_id)
    if stored.receipt.undone_at is not None:
        raise WrongRequest("import_undone", at=stored.receipt.undone_at)
    return stored


def _latest(receipts: Iterable[ImportReceipt], content_hash: str) -> ImportReceipt | None:
    return next(
        (each for each in receipts if each.content_hash == content_hash and each.undone_at is None),
        None,
    )


def _still_as_imported(
    records: PracticeReader, stored: StoredImport
) -> tuple[list[ReceiptFigure], list[KeptFigure]]:
    """Returns the figures that are as the import left them, and the others."""
    current = amounts_at(records, [each.key for each in stored.figures])
    held = {each.key: each.amount for each in records.held()}
    same: list[ReceiptFigure] = []
    kept: list[KeptFigure] = []
    for each in stored.figures:
        now = held.get(each.key) if each.held else current.get(each.key)
        if now == each.becomes:
            same.append(each)
        else:
            kept.append(KeptFigure(each, current.get(each.key), KeptReason.CHANGED))
    return same, kept


def _release(transaction: WriteTransaction, keys: Iterable[EntryKey]) -> list[Change]:
    held: Mapping[EntryKey, HeldFigure] = {each.key: each for each in transaction.held()}
    changes: list[Change] = []
    for key in keys:
        transaction.release(key)
        changes.append(HeldChanged(key, held[key], None))
    return changes


def _shift(keys: list[EntryKey], period: Period) -> Callable[[EntryKey], EntryKey]:
    """Returns what moves the keys in time. Raises WrongRequest."""
    lengths = {key.period.length for key in keys}
    if len(lengths) > 1:
        raise WrongRequest("import_lengths")
    first = min((key.period for key in keys), key=lambda each: each.index)
    if first.length is not period.length:
        raise WrongRequest("import_other_length", period=period, first=first)
    steps = period.index - first.index
    for key in keys:
        # Raises for a year that cannot be entered.
        parse_period(str(key.period.shifted(steps)))
    return lambda key: key._replace(period=key.period.shifted(steps))
