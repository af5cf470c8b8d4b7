"""Tries again to save the figures that the file could not take, and reports them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kpidesk.domain.change import Change
from kpidesk.i18n.entry_words import entry_label
from kpidesk.i18n.faults.unsaved_words import unsaved_figures
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.services.entry.draft_store import DraftStore
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.undo_command import UndoLabel

if TYPE_CHECKING:
    from kpidesk.services.entry.commit import CommitService

_RETRY = QT_TRANSLATE_NOOP("Window", "Try Again", "a button")
#: The pauses between attempts; the last one is repeated.
PAUSES_MS = (1000, 2000, 4000, 8000)


class SaveRetry(QObject):
    """Tries after each save of something else, and by a timer.

    `message_posted` carries a Message for the window, `message_withdrawn` one that is not true
    any more.
    """

    message_posted = Signal(object)
    message_withdrawn = Signal(object)

    def __init__(
        self,
        commits: Callable[[], CommitService],
        drafts: DraftStore,
        saved: Callable[[UndoLabel, Sequence[Change]], object],
        words: Callable[[], Words],
        parent: QObject,
    ) -> None:
        """`saved` is called with the label and the changes of each figure that was saved."""
        super().__init__(parent)
        self._commits, self._drafts = commits, drafts
        self._saved, self._words = saved, words
        self._attempts = 0
        self._trying = False
        self._message: Message | None = None
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.try_now)

    def try_now(self) -> bool:
        """Try once. Returns whether nothing is left to be tried again."""
        if self._trying:
            return False
        self._trying = True
        try:
            for key, changes in self._commits().retried_changes():
                self._saved(partial(entry_label, key=key), changes)
        finally:
            self._trying = False
        self._attempts += 1
        self._follow()
        return not self._drafts.pending

    def report(self) -> None:
        """Show the message about unsaved figures again, if there are any."""
        self._message = None
        self._follow()

    def stop(self) -> None:
        """Try no more: the practice is about to be closed."""
        self.timer.stop()

    def on_saved(self) -> None:
        """Try soon: the file has taken something else."""
        if not self._trying and self._drafts.pending:
            self._attempts = 0
            self.timer.start(0)

    def on_unsaved_changed(self) -> None:
        """Follow the number of unsaved figures."""
        if not self._trying:
            self._follow()

    def _follow(self) -> None:
        """Start or stop the timer and the message."""
        pending, fault = self._drafts.pending, self._drafts.fault
        if not pending:
            self.stop()
            self._attempts = 0
            self._withdraw()
            return
        if fault is None:
            # The last attempt to write anything succeeded.
            self.timer.start(0)
            return
        if not self.timer.isActive():
            self.timer.start(PAUSES_MS[min(self._attempts, len(PAUSES_MS) - 1)])
        words = self._words()
        text = unsaved_figures(words, fault, len(pending))
        if self._message is None or self._message.text != text:
            self._message = Message(text, Tone.ERROR, words(_RETRY), self._on_button)
            self.message_posted.emit(self._message)

    def _on_button(self) -> None:
        # The button has closed the message: show it again where the file still cannot be written.
        self._message = None
        self.try_now()

    def _withdraw(self) -> None:
        if self._message is not None:
            message, self._message = self._message, None
            self.message_withdrawn.emit(message)
