"""The update that is shown on the page: what was written, its facts, and its document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from kpidesk.charts.updates.document import UpdateDocument
from kpidesk.domain.errors import Fault
from kpidesk.domain.updates.remark import Remark
from kpidesk.domain.updates.update import (
    Update,
    UpdateForm,
    UpdateKey,
    UpdateLayout,
    UpdateState,
    UpdateWords,
)
from kpidesk.drawing.updates.update_pages import UpdatePages, lay_out_update
from kpidesk.export.reader import Reader, borrowed_language, reader_of
from kpidesk.export.updates.drafts import with_drafts
from kpidesk.export.updates.outdated_texts import outdated_texts
from kpidesk.export.updates.role_remark import role_remarks
from kpidesk.export.updates.update_document import update_document
from kpidesk.i18n.languages import offered_languages
from kpidesk.services.updates.facts import UpdateFacts
from kpidesk.ui.updates import texts
from kpidesk.ui.workspace import Workspace

#: Milliseconds from a key until what was typed is kept.
_PAUSE = 500


class Composition(QObject):
    """`loaded` says that another update, or other facts, are to be shown.

    `composed` says that the document is another one. What the user types changes `update` and,
    a moment later, the document; `store` writes it to the file.
    """

    loaded = Signal()
    composed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.stored: Update | None = None
        self.update: Update | None = None
        self.facts: UpdateFacts | None = None
        self.document: UpdateDocument | None = None
        self.pages: UpdatePages | None = None
        self.reader: Reader | None = None
        self._saving = False
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._compose)
        #: Whether the journal has what was typed since the last time of saving.
        self._typed = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._keep_typed)

    @property
    def key(self) -> UpdateKey | None:
        return self.update.key if self.update else None

    @property
    def sent(self) -> bool:
        """Whether the update was sent."""
        return self.update is not None and self.update.state is UpdateState.SENT

    @property
    def editable(self) -> bool:
        """Whether the update can be changed."""
        return not (self.sent or self._workspace.read_only)

    @property
    def language_to_keep(self) -> str | None:
        """The language chosen for the update, or the window's where the client has none.

        An update that was begun keeps it, whatever the window's is later; None is the client's.
        """
        if self.update is None or self.update.language or self.facts is None:
            return self.update.language if self.update else None
        return borrowed_language(self.facts.client, self._workspace.words)

    def load(self, key: UpdateKey, earlier: int | None = None) -> None:
        """Read an update with its facts; what is typed and cannot be saved yet stays.

        `earlier` is the number of a version that was sent before a correction.
        """
        updates = self._workspace.services.updates
        if key == self.key and self._is_current() and not self.store():
            return
        sent = None if earlier is None else updates.sent(key, earlier)
        self.stored = updates.update(key) if sent is None else sent.update
        returned = self._returned(self.stored)
        self.update = returned or self.stored
        self.facts = updates.facts(self.update)
        self._compose(tell=False)
        self.loaded.emit()
        if returned is not None:
            self._typed = True
            QTimer.singleShot(0, self, self.store)

    def _is_current(self) -> bool:
        """Returns whether the version still is there: a correction may have been undone."""
        update = self.update
        current = self._workspace.services.updates.update(update.key) if update else None
        if update is None or current is None or update.correction <= current.correction:
            return True
        self._forget_typed()
        return False

    def edit(self, change: Callable[[Update], Update]) -> None:
        """Change what the update holds, without storing it."""
        if self.update is not None:
            self._take(change(self.update))

    def choose_form(self, form: UpdateForm) -> None:
        """Change the kind of the update, and store it."""
        self.edit(lambda update: update._replace(form=form))
        self.store()

    def edit_words(self, change: Callable[[UpdateWords], UpdateWords]) -> None:
        """Change what the user wrote, without storing it."""
        document = self.document

        def changed(update: Update) -> Update:
            words = change(update.words)
            if document is not None:
                words = with_drafts(words, update.words, document)
            return update._replace(words=words)

        self.edit(changed)

    def edit_layout(self, change: Callable[[UpdateLayout], UpdateLayout]) -> None:
        """Change the figures, their order or the parts left out, and store it."""
        self.edit(lambda update: update._replace(layout=change(update.layout)))
        self.store()

    def store(self) -> bool:
        """Write what was changed, as one step of undo; returns False after a fault."""
        self._pause.stop()
        if self.update is None or not self.editable:
            return True
        if self.update == self.stored:
            self._forget_typed()
            return True
        self._take(self.update._replace(language=self.language_to_keep))
        update = self.update
        updates = self._workspace.services.updates
        self.stored, self._saving = update, True
        saved = self._workspace.do(
            lambda words: words(texts.DID_CHANGE), lambda: updates.save(update)
        )
        self._saving = False
        if saved:
            self._typed = True
            self._forget_typed()
            return True
        self.stored = None
        self._keep(update)
        return False

    def _keep_typed(self) -> None:
        """Keep what is being typed: the program may be killed before the field is left."""
        if self.editable and self.update != self.stored:
            self._typed = True
            self._keep(self.update)

    def _forget_typed(self) -> None:
        """Keep nothing any more of an update that is saved."""
        if self._typed:
            self._typed = False
            self._keep(None)

    def _write(self, update: Update | None) -> None:
        """Write the journal; what it has of another update stays."""
        journal, shown = self._workspace.update_journal, self.update
        if journal is None or shown is None:
            return
        kept = journal.read()
        if kept is not None and (kept.key, kept.correction) != (shown.key, shown.correction):
            return
        try:
            journal.write(update)
        except Fault as fault:
            self._workspace.tell(fault)

    def _keep(self, update: Update | None) -> None:
        """Keep words that cannot be saved for the next start; None where all are saved."""
        self._write(update)
        journal = self._workspace.update_journal
        unsaved = update is not None if journal is None else journal.read() is not None
        if unsaved is not self._workspace.update_unsaved:
            self._workspace.update_unsaved = unsaved
            self._workspace.unsaved_changed.emit()

    def _returned(self, stored: Update) -> Update | None:
        """Returns what was typed for an update before and could not be saved then.

        Nothing while a later text is being saved: the page loads the update before that ends.
        """
        if self._saving:
            return None
        journal = self._workspace.update_journal
        kept = journal.read() if journal is not None else None
        if kept is None or self._workspace.read_only or stored.state is UpdateState.SENT:
            return None
        same = (kept.key, kept.correction) == (stored.key, stored.correction)
        return kept._replace(state=stored.state) if same else None

    def compose_now(self) -> UpdateDocument | None:
        """Returns the document of all that was typed up to now."""
        if self._turn.isActive():
            self._turn.stop()
            self._compose()
        return self.document

    def remarks(self) -> tuple[Remark, ...]:
        """Returns what to look at before the update is sent."""
        facts, reader = self.facts, self.reader
        if facts is None or reader is None:
            return ()
        found = self._workspace.services.updates.remarks(facts, offered_languages())
        role = role_remarks(facts, reader.words, self._workspace.words)
        return (*found, *role, *outdated_texts(facts, reader.words))

    def _take(self, update: Update) -> None:
        if update != self.update:
            before, self.update = self.update, update
            if before is None or before.layout.figures != update.layout.figures:
                self.facts = self._workspace.services.updates.facts(update)
            self._turn.start()
            if not self._pause.isActive():
                self._pause.start()

    def _compose(self, *, tell: bool = True) -> None:
        if self.update is None or self.facts is None:
            self.document = self.pages = None
        else:
            self.facts = facts = replace(self.facts, update=self.update)
            self.reader = reader_of(
                facts.client, facts.card, self._workspace.words, self.update.language
            )
            self.document = update_document(facts, self._workspace.services.series, self.reader)
            self.pages = lay_out_update(self.document, self.reader.words)
        if tell:
            self.composed.emit()
