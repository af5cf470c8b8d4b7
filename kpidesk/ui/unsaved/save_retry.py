"""Tries again to save the figures that the file could not take, and reports them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kpidesk.i18n.entry_words import entry_label
from kpidesk.i18n.faults.unsaved_words import unsaved_figures
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.entry.commit import Held, Saved
from kpidesk.ui.message import Message, Tone

if TYPE_CHECKING:
    from kpidesk.ui.workspace import Workspace

_RETRY = QT_TRANSLATE_NOOP("Window", "Try Again", "a button")
#: The pauses between attempts; the last one is repeated.
PAUSES_MS = (1000, 2000, 4000, 8000)


class SaveRetry(QObject):
    """Tries after each save of something else, and by a timer."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._attempts = 0
        self._trying = False
        self._message: Message | None = None
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.try_now)
        workspace.saved.connect(self._on_saved)
        workspace.unsaved_changed.connect(self._on_unsaved_changed)

    def try_now(self) -> bool:
        """Try once. Returns whether nothing is left to be tried again."""
        workspace = self._workspace
        if self._trying:
            return False
        self._trying = True
        try:
            for key, outcome in workspace.commits.retry():
                if isinstance(outcome, Saved | Held):
                    workspace.done(entry_label(workspace.words, key), outcome.changes)
        finally:
            self._trying = False
        self._attempts += 1
        self._follow()
        return not workspace.commits.pending

    def report(self) -> None:
        """Show the message about unsaved figures again, if there are any."""
        self._message = None
        self._follow()

    def stop(self) -> None:
        """Try no more: the practice is about to be closed."""
        self.timer.stop()

    def _on_saved(self) -> None:
        if not self._trying and self._workspace.commits.pending:
            self._attempts = 0
            self.timer.start(0)

    def _on_unsaved_changed(self) -> None:
        if not self._trying:
            self._follow()

    def _follow(self) -> None:
        """Start or stop the timer and the message."""
        workspace = self._workspace
        pending, fault = workspace.commits.pending, workspace.drafts.fault
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
        text = unsaved_figures(workspace.words, fault, len(pending))
        if self._message is None or self._message.text != text:
            retry = workspace.words(_RETRY)
            self._message = Message(text, Tone.ERROR, retry, self._on_button)
            workspace.message_posted.emit(self._message)

    def _on_button(self) -> None:
        # The button has closed the message: show it again where the file still cannot be written.
        self._message = None
        self.try_now()

    def _withdraw(self) -> None:
        if self._message is not None:
            message, self._message = self._message, None
            self._workspace.message_withdrawn.emit(message)
