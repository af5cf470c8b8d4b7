"""Keeps a practice open until it is decided what becomes of its unsaved figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from kpidesk.app.practice.practice_session import PracticeSession
from kpidesk.domain.entry import EntryKey
from kpidesk.i18n import file_texts as texts
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.workspace import Workspace

if TYPE_CHECKING:
    from kpidesk.ui.unsaved.dialog import UnsavedDialog

#: How long a busy file is waited for, and how often it is tried.
PATIENCE_MS, _PAUSE_MS = 3000, 200


class _Request(NamedTuple):
    """A practice that is to be closed, what follows then, and what follows if it stays."""

    workspace: Workspace
    then: Callable[[], object]
    stay: Callable[[], object]


class UnsavedGuard(QObject):
    """Waits for a busy file, then asks: try again, keep for the next start, leave, or stay.

    Figures of a former start are not asked about: they stay in the journal.
    """

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._request: _Request | None = None
        self._waited = 0
        self._message = Message("")
        self.dialog: UnsavedDialog | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._try)
        #: Saving goes on while the question is open.
        self._update = QTimer(self)
        self._update.setSingleShot(True)
        self._update.setInterval(0)
        self._update.timeout.connect(self._update_dialog)

    def release(
        self,
        session: PracticeSession | None,
        then: Callable[[], object],
        stay: Callable[[], object],
    ) -> None:
        """Call `then` when the session may be closed, or `stay` if the user wants to stay."""
        if self._request is not None:
            stay()
        elif session is None or session.workspace.sample or not _unsaved(session.workspace):
            then()
        else:
            self._request = _Request(session.workspace, then, stay)
            self._begin()

    def dismiss(self) -> None:
        """Ask no more: the system ends the session."""
        request = self._request
        self._end()
        if request is not None:
            request.workspace.save_retry.report()
            request.stay()

    def _begin(self) -> None:
        self._waited = 0
        self._try()

    def _try(self) -> None:
        assert self._request is not None
        workspace, then, _ = self._request
        workspace.save_retry.try_now()
        if not _unsaved(workspace):
            self._end()
            then()
            return
        fault = workspace.drafts.fault
        if fault is not None and fault.code == "file_busy" and self._waited < PATIENCE_MS:
            self._waited += _PAUSE_MS
            self._window.shell.setEnabled(False)
            self._message = Message(workspace.words(texts.WAITING), Tone.WARNING)
            self._window.bar.say(self._message)
            self._timer.start(_PAUSE_MS)
        else:
            self._ask(workspace)

    def _ask(self, workspace: Workspace) -> None:
        self._window.shell.setEnabled(True)
        self._window.bar.withdraw(self._message)
        from kpidesk.ui.unsaved.dialog import UnsavedDialog

        dialog = self.dialog = UnsavedDialog(workspace, _unsaved(workspace), self._window.shell)
        dialog.again.connect(self._on_again)
        dialog.keep.connect(self._on_keep)
        dialog.leave.connect(self._on_leave)
        dialog.rejected.connect(self.dismiss)
        workspace.unsaved_changed.connect(self._update.start)
        dialog.open()

    def _update_dialog(self) -> None:
        """Show what is left to be decided about; close as wanted where all is saved meanwhile."""
        if self._request is None or self.dialog is None:
            return
        workspace, then, _ = self._request
        left = _unsaved(workspace)
        if left:
            self.dialog.show_figures(left)
        else:
            self._end()
            then()

    def _on_again(self) -> None:
        self._close_dialog()
        self._begin()

    def _on_keep(self) -> None:
        assert self._request is not None
        workspace, then, _ = self._request
        workspace.drafts.write_journal()
        fault = workspace.drafts.journal_fault
        if fault is None:
            self._end()
            then()
        elif self.dialog is not None:
            self.dialog.show_fault(fault)

    def _on_leave(self) -> None:
        assert self._request is not None
        workspace, then, _ = self._request
        workspace.drafts.give_up()
        self._end()
        then()

    def _end(self) -> None:
        self._timer.stop()
        self._close_dialog()
        self._request = None
        self._window.shell.setEnabled(True)
        self._window.bar.withdraw(self._message)

    def _close_dialog(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.rejected.disconnect(self.dismiss)
            dialog.close()
            if self._request is not None:
                self._request.workspace.unsaved_changed.disconnect(self._update.start)


def _unsaved(workspace: Workspace) -> list[EntryKey]:
    """Returns the keys of figures that this session could not save."""
    drafts = workspace.drafts
    return [key for key in drafts.unsaved if key not in drafts.returned]
