"""Drafts: texts that she typed for figures and that could be neither saved nor held."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from kpidesk.domain.cell import Cell, service_language
from kpidesk.domain.client_settings import DRAFTS
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import parse_period
from kpidesk.services.ports import PracticeFile, PracticeReader, WriteTransaction


class DraftService:
    """Keeps drafts in the practice file. They are no figures: no fact tells of them.

    What the file holds and cannot be read is passed over, and gone with the next change.
    """

    def __init__(self, practice: PracticeFile) -> None:
        self._practice = practice

    def all(self) -> dict[EntryKey, str]:
        """All drafts, by their place."""
        return dict(_read(self._practice.records))

    def keep(self, key: EntryKey, text: str) -> None:
        """Keep a draft, in place of the one that was there; a blank text removes it.

        Raises NotDone where the file cannot be written.
        """
        self._change(key, text if text.strip() else None)

    def drop(self, key: EntryKey) -> None:
        """Forget a draft. Raises NotDone where the file cannot be written."""
        self._change(key, None)

    def _change(self, key: EntryKey, text: str | None) -> None:
        with self._practice.transaction() as ledger:
            drafts = dict(_read(ledger))
            if drafts.get(key) == text:
                return
            if text is None:
                del drafts[key]
            else:
                drafts[key] = text
            ledger.set_setting(DRAFTS, _written(drafts) if drafts else None)


def _written(drafts: Mapping[EntryKey, str]) -> str:
    lines = [
        [each.measure, str(each.period), each.cell.client, each.cell.language, text]
        for each, text in drafts.items()
    ]
    return json.dumps(lines, ensure_ascii=False)


def _read(records: PracticeReader | WriteTransaction) -> Iterator[tuple[EntryKey, str]]:
    kept = records.setting(DRAFTS)
    if kept is None:
        return
    try:
        lines = json.loads(kept)
    except (ValueError, RecursionError):
        return
    known = {client.id for client in records.clients()}
    for line in lines if isinstance(lines, list) else ():
        match line:
            case [
                str(measure),
                str(period),
                None | int() as client,
                None | str() as code,
                str(text),
            ]:
                try:
                    language = None if code is None else service_language(code)
                    key = EntryKey(measure, parse_period(period), Cell(client, language))
                except WrongRequest:
                    continue
                if text.strip() and (client is None or client in known):
                    yield key, text
