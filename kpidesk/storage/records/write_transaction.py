"""Writes to a practice file inside one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Delete, bindparam, column, delete
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlmodel import col

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.cell import Cell, Client
from kpidesk.domain.change import EntryChanged, HeldFigure, Subject
from kpidesk.domain.clients.client_card import ClientCard, checked_card
from kpidesk.domain.clients.logo import Logo
from kpidesk.domain.clients.period_status import PeriodStatus
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.import_receipt import StoredImport, TableMapping
from kpidesk.domain.ladder import DatedLadder
from kpidesk.domain.period import Length
from kpidesk.storage.encoding import log_key
from kpidesk.storage.engine import driver_connection
from kpidesk.storage.records.annotation_writes import write_ladder, write_note, write_target
from kpidesk.storage.records.card_writes import write_card, write_logo, write_status
from kpidesk.storage.records.client_writes import add_client, change_client
from kpidesk.storage.records.import_writes import (
    forget_mapping,
    remove_import,
    write_import,
    write_mapping,
)
from kpidesk.storage.records.logged_writes import Clock, LoggedWriter
from kpidesk.storage.records.update_writes import UpdateTransaction
from kpidesk.storage.schema.tables import (
    CellRow,
    DraftRow,
    EntryRow,
    HeldRow,
    ServiceLanguageRow,
    SettingRow,
    TableRow,
)

_HELD_TYPED = (
    "SELECT typed FROM held WHERE measure = ? AND length = ? AND period = ? AND cell_id = ?"
)
_CLIENT_THERE = "SELECT 1 FROM client WHERE id = ?"
_KEY = ("measure", "length", "period", "cell_id")


def _upsert(row: type[TableRow], keys: Sequence[str], *others: str) -> Insert:
    """Returns an INSERT that updates the other columns if the key exists."""
    fresh = insert(row)
    return fresh.on_conflict_do_update(
        index_elements=keys, set_={name: fresh.excluded[name] for name in others}
    )


def _removal(row: type[TableRow]) -> Delete:
    return delete(row).where(*(column(name) == bindparam(name) for name in _KEY))


# Built once: a paste puts thousands of figures.
_SET_ENTRY = _upsert(EntryRow, _KEY, "amount")
_BLANK_ENTRY = _removal(EntryRow)
_HOLD = _upsert(HeldRow, _KEY, "typed", "amount", "held_at")
_RELEASE = _removal(HeldRow)
_KEEP_DRAFT = _upsert(DraftRow, _KEY, "typed")
_DROP_DRAFT = _removal(DraftRow)
_SET_SETTING = _upsert(SettingRow, ("key",), "value")


class SqlTransaction(UpdateTransaction):
    """Implements `WriteTransaction`. Reads see what the transaction has written so far."""

    def __init__(self, connection: Connection, path: Path, clock: Clock) -> None:
        super().__init__(driver_connection(connection), path)
        self._writer = LoggedWriter(connection, clock)
        self._new_cells = 0

    def data_version(self) -> tuple[int, int]:
        """Returns a pair that differs after it added a cell; no one else can now."""
        return 0, self._new_cells

    def put(self, entry_key: EntryKey, amount: int | None) -> EntryChanged:
        """Set an entry, or blank it with None; logs the old amount.

        Raises WrongRequest `client_gone` for a cell of an unknown client.
        """
        (changed,) = self.put_all({entry_key: amount})
        return changed

    def put_all(self, amounts: Mapping[EntryKey, int | None]) -> tuple[EntryChanged, ...]:
        ids = self._ids_for(amounts)
        stored = self._stored_at(amounts, ids)
        changes, kept, blanked, lines = [], [], [], []
        for key, amount in amounts.items():
            cell_id, old = ids[key.cell], stored.get(key)
            changes.append(EntryChanged(key, old, amount))
            if cell_id is None or old == amount:
                continue
            row = _key(key, cell_id)
            if amount is None:
                blanked.append(row)
            else:
                kept.append({**row, "amount": amount})
            lines.append((log_key(key, cell_id), _digits(old), _digits(amount)))
        # Each of them at once: an import may put thousands of figures.
        self._writer.write_all(_BLANK_ENTRY, blanked)
        self._writer.write_all(_SET_ENTRY, kept)
        self._writer.log_all(Subject.ENTRY, lines)
        return tuple(changes)

    def hold(self, held: HeldFigure) -> None:
        key = held.key
        cell_id = self._cell_id_or_new(key.cell)
        old = self._typed(key, cell_id)
        figure = {"typed": held.typed, "amount": held.amount, "held_at": self._writer.now()}
        self._writer.write(_HOLD, {**_key(key, cell_id), **figure})
        self._writer.log(Subject.HELD, log_key(key, cell_id), old, held.typed)

    def release(self, key: EntryKey) -> None:
        cell_id = self.cell_id(key.cell)
        old = None if cell_id is None else self._typed(key, cell_id)
        if cell_id is None or old is None:
            return
        self._writer.write(_RELEASE, _key(key, cell_id))
        self._writer.log(Subject.HELD, log_key(key, cell_id), old, None)

    def keep_draft(self, key: EntryKey, typed: str) -> None:
        cell_id = self._cell_id_or_new(key.cell)
        self._writer.write(_KEEP_DRAFT, {**_key(key, cell_id), "typed": typed})

    def drop_draft(self, key: EntryKey) -> None:
        cell_id = self.cell_id(key.cell)
        if cell_id is not None:
            self._writer.write(_DROP_DRAFT, _key(key, cell_id))

    def add_client(self, name: str, language: str | None) -> Client:
        return add_client(self._writer, self.clients(), name, language)

    def change_client(self, client: Client) -> Client:
        return change_client(self._writer, self.clients(), client)

    def set_client_card(self, card: ClientCard) -> ClientCard:
        checked = checked_card(card)
        old = self.client_cards().get(card.client)
        if old is None:
            raise WrongRequest("client_gone", client=card.client)
        write_card(self._writer, old, checked)
        return checked

    def keep_logo(self, logo: Logo) -> None:
        write_logo(self._writer, logo)

    def set_period_status(self, status: PeriodStatus, *, is_set: bool) -> bool:
        if self.has_status(status) == is_set:
            return False
        write_status(self._writer, status, is_set=is_set)
        return True

    def set_target(self, target: Target) -> None:
        """Set or replace the target that begins on the same day.

        Raises WrongRequest `value_too_fine` for a value finer than millionths.
        """
        write_target(self._writer, self.targets(target.subject), target)

    def remove_target(self, target: Target) -> None:
        write_target(self._writer, self.targets(target.subject), target, remove=True)

    def set_ladder(self, ladder: DatedLadder) -> None:
        """Set or replace the ladder that begins there. It is read as the user's own.

        Raises WrongRequest `value_too_fine` for a bound finer than millionths.
        """
        write_ladder(self._writer, self.ladders(ladder.kpi), ladder)

    def remove_ladder(self, ladder: DatedLadder) -> None:
        write_ladder(self._writer, self.ladders(ladder.kpi), ladder, remove=True)

    def set_note(self, note: Note) -> Note:
        """Add a note, or change the one of that id; an empty text removes it.

        A removed note may be put back under its old id.
        """
        old = next((each for each in self.notes() if each.id == note.id), None)
        cell_id = None
        if note.cell is not None:
            cell_id = self.cell_id(note.cell)
            if cell_id is None and note.text.strip():
                cell_id = self._new_cell(note.cell)
        return write_note(self._writer, old, note, cell_id)

    def set_setting(self, key: str, value: str | None) -> None:
        old = self.setting(key)
        if value is None:
            self._writer.write(delete(SettingRow).where(col(SettingRow.key) == key))
        else:
            self._writer.write(_SET_SETTING, {"key": key, "value": value})
        self._writer.log(Subject.SETTING, key, old, value)

    def now(self) -> datetime:
        return self._writer.instant()

    def set_import(self, stored: StoredImport) -> StoredImport:
        cells = {figure.key.cell for figure in stored.figures}
        cell_ids = {cell: self._cell_id_or_new(cell) for cell in cells}
        return write_import(self._writer, stored, cell_ids)

    def remove_import(self, receipt_id: int) -> None:
        remove_import(self._writer, receipt_id)

    def set_table_mapping(self, mapping: TableMapping) -> None:
        write_mapping(self._writer, mapping)

    def forget_table_mapping(self, shape: str) -> None:
        forget_mapping(self._writer, shape)

    def _ids_for(self, amounts: Mapping[EntryKey, int | None]) -> dict[Cell, int | None]:
        """Returns the ids of the cells; adds those that get an amount and are not there."""
        ids: dict[Cell, int | None] = {}
        for key, amount in amounts.items():
            cell_id = ids[key.cell] if key.cell in ids else self.cell_id(key.cell)
            if cell_id is None and amount is not None:
                cell_id = self._new_cell(key.cell)
            ids[key.cell] = cell_id
        return ids

    def _stored_at(
        self, keys: Iterable[EntryKey], ids: Mapping[Cell, int | None]
    ) -> dict[EntryKey, int]:
        """Returns the amounts that these entries have; one query for each measure and length."""
        places: dict[tuple[str, Length], dict[tuple[str, int], EntryKey]] = {}
        for key in keys:
            cell_id = ids[key.cell]
            if cell_id is not None:
                place = str(key.period), cell_id
                places.setdefault((key.measure, key.period.length), {})[place] = key
        found: dict[EntryKey, int] = {}
        for (measure, length), keyed in places.items():
            texts, cells = zip(*keyed, strict=True)
            rows = self.stored(measure, length, texts, set(cells))
            found |= {keyed[place]: amount for place, amount in rows.items() if place in keyed}
        return found

    def _cell_id_or_new(self, cell: Cell) -> int:
        cell_id = self.cell_id(cell)
        return self._new_cell(cell) if cell_id is None else cell_id

    def _new_cell(self, cell: Cell) -> int:
        if cell.client is not None and not self._rows(_CLIENT_THERE, (cell.client,)):
            raise WrongRequest("client_gone", client=cell.client)
        if cell.language is not None:
            language = insert(ServiceLanguageRow).values(code=cell.language)
            self._writer.write(language.on_conflict_do_nothing())
        self._new_cells += 1
        return self._writer.add(
            insert(CellRow).values(client_id=cell.client, language=cell.language)
        )

    def _typed(self, key: EntryKey, cell_id: int) -> str | None:
        typed: str | None = self._first_row(_HELD_TYPED, tuple(_key(key, cell_id).values()))[0]
        return typed


def _key(key: EntryKey, cell_id: int) -> dict[str, str | int]:
    return {
        "measure": key.measure,
        "length": key.period.length.value,
        "period": str(key.period),
        "cell_id": cell_id,
    }


def _digits(amount: int | None) -> str | None:
    return None if amount is None else str(amount)
