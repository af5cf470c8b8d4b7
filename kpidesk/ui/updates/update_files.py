"""Copies an update for a mail, and saves it as a file in the folder of its client."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kpidesk.charts.updates.document import UpdateDocument
from kpidesk.domain.errors import NotDone
from kpidesk.domain.updates.sent_update import KeptUpdate
from kpidesk.drawing.updates.update_pages import UpdatePages
from kpidesk.export.updates.update_eml import greeted, update_eml, update_mail
from kpidesk.export.updates.update_mime import update_mime
from kpidesk.export.updates.update_pdf import update_pdf
from kpidesk.system.file_names import safe_name
from kpidesk.system.preferences import Preferences, updates_folder
from kpidesk.system.safe_files import safe_writer


class UpdateFiles:
    """Writes the files of updates below the folder that the user chose for them."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    @property
    def base(self) -> Path:
        """The folder with a folder for each client."""
        return updates_folder(self._preferences)

    @property
    def chosen(self) -> bool:
        """Whether the user was asked for the folder before."""
        return self._preferences.updates_folder is not None

    def choose(self, folder: Path) -> None:
        """Save updates below this folder from now on."""
        self._preferences.updates_folder = folder

    def folder(self, document: UpdateDocument) -> Path:
        """Returns the folder of an update's client."""
        return self.base / safe_name(document.title)

    def copy(self, kept: KeptUpdate) -> None:
        """Copy the greeting and the update as rich text with pictures, and as plain text."""
        mail = update_mail(kept, "")
        QGuiApplication.clipboard().setMimeData(update_mime(*greeted(mail)))

    def save_pdf(
        self, document: UpdateDocument, pages: UpdatePages, to: Path | None = None
    ) -> Path:
        """Write the PDF; returns its path. Raises NotDone `write_failed`."""
        return self._write(document, ".pdf", lambda: update_pdf(document, pages), to)

    def save_bytes(self, document: UpdateDocument, pdf: bytes, to: Path | None = None) -> Path:
        """Write a PDF that was kept; returns its path. Raises NotDone `write_failed`."""
        return self._write(document, ".pdf", lambda: pdf, to)

    def save_mail(self, document: UpdateDocument, kept: KeptUpdate, address: str) -> Path:
        """Write a mail draft with the PDF attached; returns its path."""
        return self._write(document, ".eml", lambda: update_eml(update_mail(kept, address)))

    def save_text(self, document: UpdateDocument, kept: KeptUpdate) -> Path:
        """Write the plain text; returns its path."""
        return self._write(document, ".txt", kept.text.encode)

    def _write(
        self,
        document: UpdateDocument,
        suffix: str,
        make: Callable[[], bytes],
        to: Path | None = None,
    ) -> Path:
        path = to or self.folder(document) / f"{document.file_name}{suffix}"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            why = "disk_full" if error.errno == errno.ENOSPC else "not_allowed"
            raise NotDone("write_failed", file=path.name, why=why) from error
        data = make()
        with safe_writer(path) as file:
            file.write(data)
        return path
