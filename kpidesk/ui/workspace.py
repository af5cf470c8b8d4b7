"""What all pages of one open practice share; it turns changes into Qt signals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication, QWidget

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.change import Change
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import Fault
from kpidesk.i18n.faults.fault_words import fault_sentence
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.services.container import ServiceContainer
from kpidesk.services.entry.draft_store import DraftJournal, DraftStore
from kpidesk.services.practice.settings import SAMPLE
from kpidesk.services.undo import revert
from kpidesk.services.work_runner import WorkRunner, run_here
from kpidesk.ui.background_task import finish_in_background
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.theme.theme import Theme
from kpidesk.ui.undo_command import NO_STEP, ChangesCommand, UndoLabel
from kpidesk.ui.unsaved.save_retry import SaveRetry

if TYPE_CHECKING:
    from kpidesk.domain.backup import Backup
    from kpidesk.services.entry.commit import CommitService
    from kpidesk.services.ports import UpdateJournal

_RETRY = QT_TRANSLATE_NOOP("Window", "Try Again", "a button")

#: Faults of the practice file, and of an update's texts, that are over once something is saved.
_WRITE_FAULTS = (
    *("file_busy", "disk_full", "file_read_only", "file_io", "file_gone", "folder_gone"),
    *("summary_long", "card_text_long", "card_text_control"),
)

#: So many figures take longer to write than the window may stand still.
_MANY_FIGURES = 1_000

_Kept = TypeVar("_Kept")
_Result = TypeVar("_Result")


class Workspace(QObject):
    """One open practice with its services, words and theme, and one undo stack.

    `changed` carries a tuple of Change events; `saved` says that changes reached the file,
    `unsaved_changed` that the drafts changed; `message_posted` carries a Message for the window,
    `message_withdrawn` one that is not true any more.
    `exclusive` keeps the practice open during a block; it yields False where other work does so.
    """

    changed = Signal(object)
    saved = Signal()
    unsaved_changed = Signal()
    message_posted = Signal(object)
    message_withdrawn = Signal(object)

    def __init__(
        self,
        services: ServiceContainer,
        words: Words,
        theme: Theme,
        *,
        file: Path,
        journal: DraftJournal | None = None,
        update_journal: UpdateJournal | None = None,
        read_only: bool = False,
        exclusive: Callable[[], AbstractContextManager[bool]] = lambda: nullcontext(True),
        backup: Backup | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.words = words
        self.theme = theme
        self.file = file
        self.read_only = read_only
        #: The backup that this practice is, to be viewed.
        self.backup = backup
        #: Whether this is the sample practice.
        self.sample = services.records.setting(SAMPLE) is not None
        self.undo_stack = QUndoStack(self)
        self._steps = count()
        #: Typed texts that are neither saved nor held: pages show them again.
        self.drafts = DraftStore(
            services.drafts, self.unsaved_changed.emit, journal, read_only=read_only
        )
        if self.drafts.returned:
            self.commits.sort_returned()
        self.save_retry = SaveRetry(
            lambda: self.commits, self.drafts, self.done, lambda: self.words, self
        )
        self.save_retry.message_posted.connect(self.message_posted)
        self.save_retry.message_withdrawn.connect(self.message_withdrawn)
        self.saved.connect(self.save_retry.on_saved)
        self.unsaved_changed.connect(self.save_retry.on_unsaved_changed)
        #: Keeps the words of an update that the file could not take; None for one that is viewed.
        self.update_journal = update_journal
        #: Whether words of an update are in its journal only.
        self.update_unsaved = False
        self._exclusive = exclusive
        self._write_fault: Message | None = None
        self._kept: dict[type, object] = {}
        #: Where pages are shown, so that each is made in its place: Qt styles what moves again.
        self.page_parent: QWidget | None = None

    @cached_property
    def commits(self) -> CommitService:
        """What commits typed figures; its modules are not needed for the first page."""
        return self.services.commits(self.drafts)

    @property
    def catalogue(self) -> Catalogue:
        return self.services.catalogue

    def keep(self, kind: type[_Kept]) -> _Kept:
        """Returns the same object of this class until the practice is closed.

        For state that outlives a page: another language or colours make all pages again.
        """
        kept = self._kept.get(kind)
        if not isinstance(kept, kind):
            kept = self._kept[kind] = kind()
        return kept

    @property
    def unsaved(self) -> tuple[EntryKey, ...]:
        """The keys of typed figures that are no entries yet: held figures and drafts."""
        held = (each.key for each in self.services.records.held())
        return tuple(dict.fromkeys((*held, *self.drafts)))

    def retranslate(self, words: Words) -> None:
        """Use these words from now on, also for what was done before."""
        self.words = words
        for index in range(self.undo_stack.count()):
            command = self.undo_stack.command(index)
            assert isinstance(command, ChangesCommand)
            command.retranslate(words)

    def today(self) -> date:
        return self.services.today()

    def new_step(self) -> int:
        """Returns the number of another step of undo."""
        return next(self._steps)

    def done(self, label: UndoLabel, changes: Sequence[Change], step: int = NO_STEP) -> None:
        """Push saved changes to the undo stack under this label, and emit `changed`.

        Those of one `step` are undone together.
        """
        if not changes:
            return
        self._push(label, tuple(changes), step)
        self._tell_of(changes)

    def made(self, changes: Sequence[Change]) -> None:
        """Emit `changed` for saved changes that are not undone by the undo stack."""
        if changes:
            self._tell_of(tuple(changes))

    def do(self, label: UndoLabel, work: Callable[[], Sequence[Change]]) -> bool:
        """Make changes; returns False after a fault, which is shown in the message bar."""
        try:
            changes = work()
        except Fault as fault:
            self.tell(fault, lambda: self.do(label, work))
            return False
        self.done(label, changes)
        return True

    def runner(self, figures: int) -> WorkRunner:
        """Returns what runs the writing of so many figures without blocking the window."""
        return self._run_in_background if figures > _MANY_FIGURES else run_here

    def _run_in_background(self, work: Callable[[], _Result]) -> _Result:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            with self._exclusive() as is_free:
                return finish_in_background(work) if is_free else work()
        finally:
            QApplication.restoreOverrideCursor()

    def tell(
        self,
        what: Fault | str,
        again: Callable[[], object] | None = None,
        *,
        until_change: bool = False,
    ) -> None:
        """Show a fault or a sentence in the message bar; `again` retries when the file was busy.

        A sentence that holds `until_change` is hidden with the next one.
        """
        if isinstance(what, str):
            self.message_posted.emit(Message(what, until_change=until_change))
            return
        text = self.sentence(what)
        if what.code == "file_busy" and again is not None:
            message = Message(text, Tone.ERROR, self.words(_RETRY), again)
        else:
            message = Message(text, Tone.ERROR)
        if what.code in _WRITE_FAULTS:
            self._write_fault = message
        self.message_posted.emit(message)

    def sentence(self, fault: Fault) -> str:
        return fault_sentence(self.words, fault, self.catalogue)

    def _push(self, label: UndoLabel, changes: tuple[Change, ...], step: int = NO_STEP) -> None:
        command = ChangesCommand(label, self.words, changes, self._reverted, self._put_back, step)
        self.undo_stack.push(command)

    def _put_back(self, label: UndoLabel, changes: tuple[Change, ...]) -> None:
        # QUndoStack cannot be pushed to during undo.
        QTimer.singleShot(0, self, lambda: self._push(label, changes))

    def _reverted(self, changes: Sequence[Change]) -> tuple[Change, ...] | None:
        """Revert the changes; returns None after a fault."""
        try:
            made = revert(self.services.practice, changes, self.runner(len(changes)))
        except Fault as fault:
            self.tell(fault)
            return None
        self._tell_of(made)
        return made

    def _tell_of(self, changes: Sequence[Change]) -> None:
        if self._write_fault is not None:
            self.message_withdrawn.emit(self._write_fault)
            self._write_fault = None
        self.saved.emit()
        self.changed.emit(tuple(changes))
