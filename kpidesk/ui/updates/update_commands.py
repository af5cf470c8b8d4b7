"""What can be done with an update: copied, saved, sent, taken back and corrected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from kpidesk.charts.updates.document import UpdateDocument
from kpidesk.domain.errors import Fault
from kpidesk.domain.updates.sent_update import KeptUpdate
from kpidesk.domain.updates.update import UpdateKey
from kpidesk.drawing.updates.update_pages import UpdatePages
from kpidesk.export.updates.kept_update import kept_update, sent_figures
from kpidesk.export.updates.update_text import update_text
from kpidesk.i18n.locales.day_text import short_day
from kpidesk.i18n.text import Text
from kpidesk.ui.common.file_dialog import file_dialog, save_in
from kpidesk.ui.help.folder_button import open_folder
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.updates import texts
from kpidesk.ui.updates.actions import UpdateActions
from kpidesk.ui.updates.compose.composition import Composition
from kpidesk.ui.updates.folder_dialog import UpdateFolderDialog
from kpidesk.ui.updates.sent_changes import draft_correction
from kpidesk.ui.updates.update_files import UpdateFiles
from kpidesk.ui.workspace import Workspace


class UpdateCommands(QObject):
    """Carries out the actions for the update of a composition."""

    def __init__(
        self,
        workspace: Workspace,
        composition: Composition,
        actions: UpdateActions,
        files: UpdateFiles,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._composition = workspace, composition
        self._files, self._parent = files, parent
        #: What was last copied or saved, as plain text.
        self._given: tuple[UpdateKey, str] | None = None
        actions.copy.triggered.connect(self.copy_update)
        actions.save.triggered.connect(self.save_pdf)
        actions.save_as.triggered.connect(self._ask_file)
        actions.save_mail.triggered.connect(self.save_mail)
        actions.save_text.triggered.connect(self.save_text)
        actions.ready.triggered.connect(lambda ready: self.mark_ready(ready=ready))
        actions.send.triggered.connect(self.send)
        actions.take_back.triggered.connect(self.take_back)
        actions.discard.triggered.connect(self.discard_correction)

    def copy_update(self) -> None:
        """Copy the update for a mail."""
        found = self._composed()
        if found is not None:
            self._files.copy(self._kept(*found))
            self._note_given(found[0])
            self._workspace.tell(self._workspace.words(texts.COPIED))

    def save_pdf(self) -> None:
        """Save the PDF in the client's folder; of a sent update the bytes that were kept."""
        self._save(lambda document, pages: self._write_pdf(document, pages, None))

    def save_mail(self) -> None:
        """Save a mail draft with the PDF attached."""
        facts = self._composition.facts
        address = facts.card.mail if facts and facts.card else ""
        self._save(
            lambda document, pages: self._files.save_mail(
                document, self._kept(document, pages), address
            ),
            texts.MAIL_HINT,
        )

    def save_text(self) -> None:
        """Save the update as plain text."""
        self._save(
            lambda document, pages: self._files.save_text(document, self._kept(document, pages))
        )

    def mark_ready(self, *, ready: bool) -> None:
        """Mark the update as ready to be sent, or as a draft again."""
        key = self._composition.key
        if key is not None and self._composition.store():
            updates = self._workspace.services.updates
            said = texts.DID_READY if ready else texts.DID_DRAFT
            language = self._composition.language_to_keep
            self._workspace.do(
                lambda words: words(said),
                lambda: updates.mark_ready(key, ready=ready, language=language),
            )

    def send(self) -> None:
        """Keep the update as it is, and call it sent. It is not undone, but taken back."""
        composition = self._composition
        found = self._composed()
        if found is None or composition.update is None or composition.facts is None:
            return
        document, pages = found
        try:
            updates = self._workspace.services.updates
            changes = updates.send(
                composition.update._replace(language=composition.language_to_keep),
                self._kept(document, pages),
                sent_figures(composition.facts, document),
                document.language,
            )
        except Fault as fault:
            self._workspace.tell(fault, self.send)
            return
        words = self._workspace.words
        self._workspace.made(changes)
        day = short_day(words, self._workspace.today())
        given, self._given = self._given, None
        if given and given[0] == composition.key and given[1] != update_text(document):
            said = words(texts.SENT_CHANGED, day=day)
            self._workspace.message_posted.emit(Message(said, Tone.WARNING, until_change=True))
        else:
            self._workspace.tell(words(texts.SENT_NOW, day=day))

    def take_back(self) -> None:
        """Take back that the update was sent."""
        key = self._composition.key
        if key is not None:
            try:
                changes = self._workspace.services.updates.unsend(key)
            except Fault as fault:
                self._workspace.tell(fault, self.take_back)
            else:
                self._workspace.made(changes)

    def correct(self) -> None:
        """Begin a correction of the sent update."""
        key = self._composition.key
        if key is not None:
            draft_correction(self._workspace, key)

    def discard_correction(self) -> None:
        """Delete a correction that was not sent; what was sent is shown again."""
        key = self._composition.key
        if key is not None and self._composition.store():
            updates = self._workspace.services.updates
            self._workspace.do(lambda words: words(texts.DID_DISCARD), lambda: updates.discard(key))

    def open_pdf(self) -> None:
        """Write the kept PDF into the client's folder and open it there."""
        self._save(lambda document, pages: self._write_pdf(document, pages, None), then=_opened)

    def _composed(self) -> tuple[UpdateDocument, UpdatePages] | None:
        """Returns the document and its pages; stores what was typed."""
        self._composition.store()
        document, pages = self._composition.compose_now(), self._composition.pages
        return None if document is None or pages is None else (document, pages)

    def _save(
        self,
        write: Callable[[UpdateDocument, UpdatePages], Path],
        hint: Text | None = None,
        then: Callable[[Path], bool] = lambda _: False,
    ) -> None:
        """Write a file in the client's folder; the first time the user is asked for the folder.

        Say where it is, unless `then` returns True.
        """
        found = self._composed()
        if found is None:
            return
        if not self._files.chosen:
            words, title = self._workspace.words, found[0].title
            dialog = UpdateFolderDialog(words, self._files.base, title, self._parent)
            dialog.confirmed.connect(self._files.choose)
            dialog.confirmed.connect(lambda _: self._save(write, hint, then))
            dialog.open()
            return
        try:
            path = write(*found)
        except Fault as fault:
            self._workspace.tell(fault)
            return
        self._note_given(found[0])
        if not then(path):
            self._say_saved(path, hint)

    def _note_given(self, document: UpdateDocument) -> None:
        """Remember what the user may send: it may change before it is marked as sent."""
        key = self._composition.key
        if key is not None:
            self._given = key, update_text(document)

    def _say_saved(self, path: Path, hint: Text | None = None) -> None:
        words = self._workspace.words
        said = [words(texts.SAVED, file=str(path)), words(hint) if hint else ""]
        self._workspace.message_posted.emit(
            Message(
                "\n".join(filter(None, said)),
                action=words(texts.SHOW_FOLDER),
                act=lambda: open_folder(path.parent),
            )
        )

    def _kept(self, document: UpdateDocument, pages: UpdatePages) -> KeptUpdate:
        """Returns the files of the update: of a sent one those that were kept."""
        update, facts = self._composition.update, self._composition.facts
        assert update is not None
        assert facts is not None
        if self._composition.sent:
            return self._workspace.services.updates.kept(update.key, update.correction)
        return kept_update(facts, document, pages)

    def _write_pdf(self, document: UpdateDocument, pages: UpdatePages, to: Path | None) -> Path:
        if self._composition.sent:
            return self._files.save_bytes(document, self._kept(document, pages).pdf, to)
        return self._files.save_pdf(document, pages, to)

    def _ask_file(self) -> None:
        found = self._composed()
        if found is None:
            return
        document, pages = found
        words = self._workspace.words
        files = file_dialog(words, words(texts.SAVE_AS), self._parent)
        save_in(files, self._files.folder(document))
        files.setNameFilter(words(texts.PDF_FILES))
        files.setDefaultSuffix("pdf")
        files.selectFile(f"{document.file_name}.pdf")
        files.fileSelected.connect(lambda chosen: self._save_as(document, pages, Path(chosen)))
        files.open()

    def _save_as(self, document: UpdateDocument, pages: UpdatePages, path: Path) -> None:
        try:
            self._say_saved(self._write_pdf(document, pages, path))
        except Fault as fault:
            self._workspace.tell(fault)
        else:
            self._note_given(document)


def _opened(path: Path) -> bool:
    """Open a file in the program for its kind; returns False where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
