"""Reads updates, sent ones with what was sent, and reusable texts."""

from __future__ import annotations

import sqlite3

from kpidesk.domain.updates.reusable_text import ReusableText
from kpidesk.domain.updates.sent_update import KeptUpdate, SentUpdate, pdf_hash
from kpidesk.domain.updates.update import (
    Update,
    UpdateForm,
    UpdateKey,
    UpdateState,
    UpdateStatus,
)
from kpidesk.domain.updates.update_summary import UpdateSummary
from kpidesk.storage.encoding import day, filled, optional_string, period, string, whole
from kpidesk.storage.error_mapping import decoding
from kpidesk.storage.records.card_queries import CardQueries
from kpidesk.storage.update_json import figures_of, layout_of, mapping_of, words_of

_KEY = "length, period, correction, form, state, client_id, client.id AS known"
_FROM = " FROM client_update LEFT JOIN client ON client.id = client_id"
_SENT = " LEFT JOIN sent_update ON update_id = client_update.id"
_ORDER = " ORDER BY client_id, period, correction"
_SUMMARIES = f"SELECT {_KEY}, sent_on{_FROM}{_SENT}{_ORDER}"
_UPDATES = f"SELECT {_KEY}, status, client_update.language, words, layout{_FROM}"
_OF_KEY = " WHERE client_id IS ? AND period = ?"
_SENT_UPDATES = (
    f"SELECT {_KEY}, status, client_update.language, words, layout, sent_on, client_name,"
    f" sent_update.language AS sent_language, figures, pdf{_FROM}{_SENT}"
)
_KEPT = (
    "SELECT html, plain, parts, pdf, content FROM client_update"  # noqa: S608
    " JOIN sent_update ON update_id = client_update.id JOIN kept_file ON hash = pdf"
    f"{_OF_KEY} AND correction = ?"
)
_TEXTS = (
    "SELECT reusable_text.id, client_id, client.id AS known, reusable_text.language,"
    " reusable_text.name, text FROM reusable_text LEFT JOIN client ON client.id = client_id"
    " ORDER BY reusable_text.name, reusable_text.id"
)


class UpdateQueries(CardQueries):
    """Reads updates beside cards. Raises NotDone with the codes of `error_mapping`."""

    def update_summaries(self) -> tuple[UpdateSummary, ...]:
        with decoding(self._path):
            return tuple(map(_summary, self._named_rows(_SUMMARIES)))

    def updates(self, key: UpdateKey) -> tuple[Update, ...]:
        rows = self._named_rows(_UPDATES + _OF_KEY + _ORDER, _values(key))
        with decoding(self._path):
            return tuple(map(_update, rows))

    def all_updates(self) -> tuple[Update, ...]:
        with decoding(self._path):
            return tuple(map(_update, self._named_rows(_UPDATES + _ORDER)))

    def sent_update(self, key: UpdateKey, correction: int) -> SentUpdate | None:
        query = _SENT_UPDATES + _OF_KEY + " AND correction = ? AND sent_on IS NOT NULL"
        rows = self._named_rows(query, (*_values(key), correction))
        with decoding(self._path):
            return _sent(rows[0]) if rows else None

    def kept_update(self, key: UpdateKey, correction: int) -> KeptUpdate | None:
        rows = self._named_rows(_KEPT, (*_values(key), correction))
        with decoding(self._path):
            return _kept(rows[0]) if rows else None

    def reusable_texts(self) -> tuple[ReusableText, ...]:
        with decoding(self._path):
            return tuple(map(_text, self._named_rows(_TEXTS)))


def _values(key: UpdateKey) -> tuple[int | None, str]:
    return key.client, str(key.period)


def _client(row: sqlite3.Row) -> int | None:
    if row["client_id"] != row["known"]:
        raise ValueError("a client that is missing")
    return None if row["known"] is None else whole(row["known"])


def _key(row: sqlite3.Row) -> UpdateKey:
    return UpdateKey(_client(row), period(row["length"], row["period"]))


def _summary(row: sqlite3.Row) -> UpdateSummary:
    state, sent_on = UpdateState(row["state"]), row["sent_on"]
    if (state is UpdateState.SENT) != (sent_on is not None):
        raise ValueError("sent without what was sent")
    return UpdateSummary(
        _key(row),
        UpdateForm(row["form"]),
        state,
        whole(row["correction"]),
        None if sent_on is None else day(string(sent_on)),
    )


def _update(row: sqlite3.Row) -> Update:
    return Update(
        _key(row),
        UpdateForm(row["form"]),
        UpdateState(row["state"]),
        whole(row["correction"]),
        None if row["status"] is None else UpdateStatus(row["status"]),
        optional_string(row["language"]),
        words_of(row["words"]),
        layout_of(row["layout"]),
    )


def _sent(row: sqlite3.Row) -> SentUpdate:
    return SentUpdate(
        _update(row),
        day(string(row["sent_on"])),
        string(row["client_name"]),
        filled(row["sent_language"]),
        figures_of(row["figures"]),
        filled(row["pdf"]),
    )


def _kept(row: sqlite3.Row) -> KeptUpdate:
    content: object = row["content"]
    if not isinstance(content, bytes):
        raise TypeError("not bytes")
    if pdf_hash(content) != row["pdf"]:
        raise ValueError("not the file of that hash")
    return KeptUpdate(content, string(row["html"]), string(row["plain"]), mapping_of(row["parts"]))


def _text(row: sqlite3.Row) -> ReusableText:
    return ReusableText(
        filled(row["name"]),
        string(row["text"]),
        _client(row),
        optional_string(row["language"]),
        whole(row["id"]),
    )
