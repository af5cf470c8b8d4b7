"""What all pages have in common."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from kpidesk.domain.change import Change
from kpidesk.ui.navigation import Destination
from kpidesk.ui.workspace import Workspace

_TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)


class Page(QWidget):
    """One room of the window. What changes while it is hidden is shown when it is seen again."""

    go = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._stale = True
        workspace.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Show what stands now."""

    def update_for(self, changes: Sequence[Change]) -> None:
        """Show what these facts changed."""
        self.refresh()

    def visit(self, destination: Destination) -> None:
        """Show what the destination names."""

    def where(self) -> Destination | None:
        """What it shows, to come back to when the pages are made anew; None: nothing certain."""
        return None

    def take_focus(self) -> None:
        """Give the keyboard to what she works with first; here: leave it where it is."""

    def commands(self) -> list[QAction]:
        """The page's own actions, for its menu."""
        return []

    def keys(self) -> list[tuple[str, str]]:
        """Keys of the page that are no commands: what each does, and its name."""
        return []

    def copy(self) -> None:
        """Copy what is selected; here: in the text that has the focus."""
        focused = QApplication.focusWidget()
        if isinstance(focused, _TEXTS):
            focused.copy()

    def paste(self) -> None:
        """Paste from the clipboard; here: into the text that has the focus."""
        focused = QApplication.focusWidget()
        if isinstance(focused, _TEXTS):
            focused.paste()

    def commit_all(self) -> None:
        """Record whatever is typed and can be: the window is about to close."""

    def expire(self) -> None:
        """Have everything read again: another program may have written."""
        self._stale = True
        if self.isVisible():
            self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._renew()

    def _on_changed(self, changes: Sequence[Change]) -> None:
        if self._stale:
            return
        if self.isVisible():
            self.update_for(changes)
        else:
            self._stale = True

    def _renew(self) -> None:
        self._stale = False
        self.refresh()
