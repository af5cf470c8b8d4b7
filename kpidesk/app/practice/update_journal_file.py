"""A file of the state folder with the update whose words the practice file could not take."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from kpidesk.domain.errors import Fault, NotDone
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.update import Update, UpdateForm, UpdateKey, UpdateStatus
from kpidesk.storage.update_json import (
    json_text,
    layout_of,
    layout_text,
    mapping_of,
    words_of,
    words_text,
)
from kpidesk.system.paths import owner_only


class UpdateJournalFile:
    """Is there only while words are not saved. Only the user can read it."""

    def __init__(self, path: Callable[[], Path]) -> None:
        """`path` is computed at first use."""
        self._find = path

    @cached_property
    def _path(self) -> Path:
        return self._find()

    def read(self) -> Update | None:
        """Returns the update; it is a draft, or ready."""
        if not self._path.exists():
            return None
        try:
            return _update(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, KeyError, TypeError, Fault):
            return None

    def write(self, update: Update | None) -> None:
        """Replace the update. Raises NotDone as `safe_writer`."""
        if update is None:
            try:
                self._path.unlink(missing_ok=True)
            except OSError as error:
                raise NotDone("write_failed", file=self._path.name, why="not_allowed") from error
            return
        from kpidesk.system.safe_files import safe_writer

        owner_only(self._path.parent)
        with safe_writer(self._path, owner_only=True) as file:
            file.write(_text(update).encode())


def _text(update: Update) -> str:
    return json_text(
        {
            "client": update.key.client,
            "period": str(update.key.period),
            "form": update.form,
            "correction": update.correction,
            "status": update.status,
            "language": update.language,
            "words": words_text(update.words),
            "layout": layout_text(update.layout),
        }
    )


def _update(text: str) -> Update:
    found = mapping_of(text)
    client, correction, language = found["client"], found["correction"], found["language"]
    if not isinstance(client, int | None) or not isinstance(correction, int):
        raise TypeError("not the key of an update")
    return Update(
        UpdateKey(client, parse_period(str(found["period"]))),
        UpdateForm(str(found["form"])),
        correction=correction,
        status=None if found["status"] is None else UpdateStatus(str(found["status"])),
        language=None if language is None else str(language),
        words=words_of(found["words"]),
        layout=layout_of(found["layout"]),
    )
