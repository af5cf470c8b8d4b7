"""Writes updates, what was sent, and reusable texts. The log gets states, no words or bytes."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Delete, and_, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from kpidesk.domain.change import Subject
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.updates.reusable_text import ReusableText, checked_reusable
from kpidesk.domain.updates.sent_update import LARGEST_FILE, KeptUpdate, SentUpdate
from kpidesk.domain.updates.text_check import checked_update
from kpidesk.domain.updates.update import Update, UpdateKey, UpdateState
from kpidesk.storage.records.logged_writes import LoggedWriter
from kpidesk.storage.records.queries import Queries
from kpidesk.storage.schema.update_tables import (
    ClientUpdateRow,
    KeptFileRow,
    ReusableTextRow,
    SentUpdateRow,
)
from kpidesk.storage.update_json import figures_text, json_text, layout_text, words_text

_CLIENT_THERE = "SELECT 1 FROM client WHERE id = ?"
_UPDATE_ID = "SELECT id FROM client_update WHERE client_id IS ? AND period = ? AND correction = ?"


class UpdateTransaction(Queries):
    """The part of a write transaction that writes updates."""

    _writer: LoggedWriter

    def set_update(self, update: Update) -> Update:
        if update.state is UpdateState.SENT:
            raise WrongRequest("update_sent", period=update.key.period)
        checked = checked_update(update)
        self._check_client(update.key.client)
        return self._write_update(checked)

    def remove_update(self, key: UpdateKey, correction: int) -> None:
        old = self._stored_update(key, correction)
        if old is None:
            return
        self._check_unsent(old)
        self._writer.write(delete(ClientUpdateRow).where(_is(key, correction)))
        self._log(old, None)

    def set_sent(self, sent: SentUpdate, kept: KeptUpdate) -> SentUpdate:
        if not 0 < len(kept.pdf) <= LARGEST_FILE:
            raise WrongRequest("update_file_large", most=LARGEST_FILE, size=len(kept.pdf))
        self._check_client(sent.update.key.client)
        update = checked_update(sent.update)._replace(state=UpdateState.SENT)
        written = sent._replace(update=self._write_update(update), pdf_hash=kept.hash)
        file = insert(KeptFileRow).values(hash=kept.hash, content=kept.pdf)
        self._writer.write(file.on_conflict_do_nothing())
        self._writer.write(
            insert(SentUpdateRow).values(
                update_id=self._update_id(update.key, update.correction),
                sent_on=sent.sent_on.isoformat(),
                client_name=sent.client_name,
                language=sent.language,
                pdf=kept.hash,
                figures=figures_text(sent.figures),
                html=kept.html,
                plain=kept.text,
                parts=json_text(dict(kept.parts)),
            )
        )
        return written

    def remove_sent(self, key: UpdateKey, correction: int) -> Update:
        old = self._stored_update(key, correction)
        if old is None or old.state is not UpdateState.SENT:
            raise WrongRequest("update_not_sent", period=key.period)
        update_id = self._update_id(key, correction)
        self._writer.write(delete(SentUpdateRow).where(col(SentUpdateRow.update_id) == update_id))
        self._writer.write(unused_files())
        ready = old._replace(state=UpdateState.READY)
        self._write(ready)
        self._log(old, ready)
        return ready

    def set_reusable_text(self, text: ReusableText) -> ReusableText:
        checked = checked_reusable(text)
        self._check_client(text.client)
        values = {
            "client_id": checked.client,
            "language": checked.language,
            "name": checked.name,
            "text": checked.text,
        }
        old = next((each for each in self.reusable_texts() if each.id == text.id), None)
        if text.id is None:
            new_id = self._writer.add(insert(ReusableTextRow).values(**values))
        else:
            new_id = text.id
            row = insert(ReusableTextRow).values(id=new_id, **values)
            self._writer.write(row.on_conflict_do_update(index_elements=["id"], set_=values))
        self._log_text(checked, new_id, is_new=old is None)
        return checked._replace(id=new_id)

    def remove_reusable_text(self, text: ReusableText) -> None:
        self._writer.write(delete(ReusableTextRow).where(col(ReusableTextRow.id) == text.id))
        owner = "-" if text.client is None else text.client
        self._writer.log(Subject.TEXT, f"text/{owner}/{text.id}", "kept", None)

    def _write_update(self, update: Update) -> Update:
        old = self._stored_update(update.key, update.correction)
        if old is not None:
            self._check_unsent(old)
        self._write(update)
        self._log(old, update)
        return update

    def _write(self, update: Update) -> None:
        key = {
            "client_id": update.key.client,
            "length": update.key.period.length.value,
            "period": str(update.key.period),
            "correction": update.correction,
        }
        values = {
            "form": update.form.value,
            "state": update.state.value,
            "status": update.status and update.status.value,
            "language": update.language,
            "words": words_text(update.words),
            "layout": layout_text(update.layout),
        }
        id_ = self._update_id(update.key, update.correction)
        if id_ is None:
            self._writer.write(insert(ClientUpdateRow).values(**key, **values))
        else:
            row = insert(ClientUpdateRow).values(id=id_, **key, **values)
            self._writer.write(row.on_conflict_do_update(index_elements=["id"], set_=values))

    def _update_id(self, key: UpdateKey, correction: int) -> int | None:
        rows = self._rows(_UPDATE_ID, (key.client, str(key.period), correction))
        return rows[0][0] if rows else None

    def _stored_update(self, key: UpdateKey, correction: int) -> Update | None:
        return next((each for each in self.updates(key) if each.correction == correction), None)

    def _check_client(self, client: int | None) -> None:
        if client is not None and not self._rows(_CLIENT_THERE, (client,)):
            raise WrongRequest("client_gone", client=client)

    def _check_unsent(self, update: Update) -> None:
        if update.state is UpdateState.SENT:
            raise WrongRequest("update_sent", period=update.key.period)

    def _log(self, old: Update | None, new: Update | None) -> None:
        either = new or old
        assert either is not None
        owner = "-" if either.key.client is None else either.key.client
        key = f"update/{owner}/{either.key.period}/{either.correction}"
        self._writer.log(Subject.UPDATE, key, old and old.state.value, new and new.state.value)

    def _log_text(self, text: ReusableText, id_: int, *, is_new: bool) -> None:
        owner = "-" if text.client is None else text.client
        self._writer.log(Subject.TEXT, f"text/{owner}/{id_}", None if is_new else "kept", "kept")


def unused_files() -> Delete:
    """Returns the statement that deletes the files that no sent update has."""
    return delete(KeptFileRow).where(col(KeptFileRow.hash).not_in(select(col(SentUpdateRow.pdf))))


def _is(key: UpdateKey, correction: int) -> ColumnElement[bool]:
    return and_(
        col(ClientUpdateRow.client_id).is_not_distinct_from(key.client),
        col(ClientUpdateRow.period) == str(key.period),
        col(ClientUpdateRow.correction) == correction,
    )
