"""What the pages of one open practice work with, and the one bridge from services to Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.change import Change
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import Fault
from kpidesk.i18n.faults.fault_words import fault_sentence
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.services.container import ServiceContainer
from kpidesk.services.entry.commit import CommitService
from kpidesk.services.entry.draft_store import DraftStore
from kpidesk.services.practice.settings import SAMPLE
from kpidesk.services.undo import revert
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.theme.theme import Theme
from kpidesk.ui.undo_command import ChangesCommand

_RETRY = QT_TRANSLATE_NOOP("Window", "Try Again", "a button")

_Kept = TypeVar("_Kept")


class Workspace(QObject):
    """One open practice with its services, words and look; one stack of what can be undone.

    `changed` carries the facts of every change, a tuple; `saved` says that one reached the
    file, `unsaved_changed` that there are other drafts; `told` carries a Message for the window's
    bar.
    """

    changed = Signal(object)
    saved = Signal()
    unsaved_changed = Signal()
    told = Signal(object)

    def __init__(
        self,
        services: ServiceContainer,
        words: Words,
        theme: Theme,
        *,
        file: Path,
        read_only: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.words = words
        self.theme = theme
        self.file = file
        self.read_only = read_only
        self.undo_stack = QUndoStack(self)
        #: What she typed that is neither saved nor held, by its place: it comes back on screen.
        self.drafts = DraftStore(
            services.drafts, self.tell, self.unsaved_changed.emit, read_only=read_only
        )
        self.commits = CommitService(
            services.records, services.catalogue, services.entries, self.drafts
        )
        self._kept: dict[type, object] = {}

    @property
    def catalogue(self) -> Catalogue:
        """The KPIs and measures there are."""
        return self.services.catalogue

    @property
    def sample(self) -> bool:
        """Whether this is the sample practice."""
        return self.services.records.setting(SAMPLE) is not None

    def keep(self, kind: type[_Kept]) -> _Kept:
        """What a page keeps beyond its own life: the same object, until the practice is closed.

        Another language or other colours make all pages anew.
        """
        kept = self._kept.get(kind)
        if not isinstance(kept, kind):
            kept = self._kept[kind] = kind()
        return kept

    @property
    def unsaved(self) -> tuple[EntryKey, ...]:
        """Where figures stand that she typed and that are no entries yet: held or drafts."""
        held = (each.key for each in self.services.records.held())
        return tuple(dict.fromkeys((*held, *self.drafts)))

    def today(self) -> date:
        """The present day, as the services have it."""
        return self.services.today()

    def done(self, label: str, changes: Sequence[Change]) -> None:
        """Make a change that was saved undoable under the label, and tell everybody of it."""
        if not changes:
            return
        self._push(label, tuple(changes))
        self._tell_of(changes)

    def do(self, label: str, work: Callable[[], Sequence[Change]]) -> bool:
        """Change something; False where it could not be done, which the window's bar says."""
        try:
            changes = work()
        except Fault as fault:
            self.tell(fault, lambda: self.do(label, work))
            return False
        self.done(label, changes)
        return True

    def tell(self, what: Fault | str, again: Callable[[], object] | None = None) -> None:
        """Say a sentence in the window's bar; a busy file can be tried `again`."""
        if isinstance(what, str):
            self.told.emit(Message(what))
            return
        text = self.sentence(what)
        if what.code == "file_busy" and again is not None:
            self.told.emit(Message(text, Tone.ERROR, self.words(_RETRY), again))
        else:
            self.told.emit(Message(text, Tone.ERROR))

    def sentence(self, fault: Fault) -> str:
        """A fault in the window's language."""
        return fault_sentence(self.words, fault, self.catalogue)

    def _push(self, label: str, changes: tuple[Change, ...]) -> None:
        self.undo_stack.push(ChangesCommand(label, changes, self._reverted, self._put_back))

    def _put_back(self, label: str, changes: tuple[Change, ...]) -> None:
        # A stack that is undoing cannot be pushed to.
        QTimer.singleShot(0, self, lambda: self._push(label, changes))

    def _reverted(self, changes: Sequence[Change]) -> tuple[Change, ...] | None:
        """Change back; None where that could not be done."""
        try:
            made = revert(self.services.practice, changes)
        except Fault as fault:
            self.tell(fault)
            return None
        self._tell_of(made)
        return made

    def _tell_of(self, changes: Sequence[Change]) -> None:
        self.saved.emit()
        self.changed.emit(tuple(changes))
