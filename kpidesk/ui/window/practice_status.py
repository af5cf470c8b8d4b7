"""Shows in the window which practice is open and whether all of it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTime
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenuBar

from kpidesk.i18n.words import Words
from kpidesk.system.paths import default_practice
from kpidesk.ui.announcement import announce
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.window import texts
from kpidesk.ui.window.shell import Shell

if TYPE_CHECKING:
    from kpidesk.ui.workspace import Workspace


class PracticeStatus(QObject):
    """Keeps the window's title and the state of saving up to date."""

    def __init__(self, shell: Shell, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        #: The language of what is shown from the next change on.
        self.words = words
        self._shell = shell
        self._workspace: Workspace | None = None
        self._saved = ""

    def show_in(self, menu_bar: QMenuBar) -> None:
        """Give the state a place at the far end of the menu bar."""
        state = self._shell.state
        state.setTextFormat(Qt.TextFormat.PlainText)
        state.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        state.setContentsMargins(2 * GRID, 0, 3 * GRID, 0)
        if menu_bar.isNativeMenuBar():
            # The system's menu bar shows no widgets.
            self._shell.column.addWidget(state)
        else:
            state.setMinimumHeight(menu_bar.actionGeometry(menu_bar.actions()[0]).height())
            menu_bar.setCornerWidget(state)
        state.show()

    def follow(self, workspace: Workspace | None) -> None:
        """Show this practice from now on, or none."""
        if self._workspace is not None:
            self._workspace.saved.disconnect(self._on_saved)
            self._workspace.unsaved_changed.disconnect(self._on_unsaved)
        self._workspace = workspace
        shell = self._shell
        if workspace is None:
            shell.setWindowTitle("KPI Desk")
            shell.state.clear()
            return
        workspace.saved.connect(self._on_saved)
        workspace.unsaved_changed.connect(self._on_unsaved)
        shell.setWindowTitle(self._title(workspace))
        self._show_state(self.words(texts.LOOKING if workspace.read_only else texts.SAVED_ALL))

    def _title(self, workspace: Workspace) -> str:
        """Returns the title; the user has not named the default file, the sample or a backup."""
        if workspace.backup is not None:
            own = workspace.backup.practice == default_practice().stem
            file = self.words(texts.OWN) if own else workspace.backup.practice
            name = self.words(texts.BACKUP_OF, file=file)
        elif workspace.file == default_practice():
            name = self.words(texts.OWN)
        elif workspace.sample:
            name = self.words(texts.SAMPLE_NAME)
        else:
            name = workspace.file.stem
        return self.words(texts.TITLE, file=name)

    def _on_saved(self) -> None:
        time = self.words.formats.time(QTime.currentTime())
        self._show_state(self.words(texts.SAVED, time=time))

    def _on_unsaved(self) -> None:
        self._show_state(self._saved)

    def _show_state(self, saved: str) -> None:
        """Show `saved`, or in place of it what is not saved or needs another look."""
        self._saved = saved
        if self._workspace is not None:
            if waiting := len(self._workspace.drafts.unsaved):
                saved = self.words(texts.NOT_SAVED, n=waiting)
            elif self._workspace.update_unsaved:
                saved = self.words(texts.UPDATE_NOT_SAVED)
            elif other := len(self._workspace.unsaved):
                saved = self.words(texts.SAVED_BUT, n=other)
        state, menu_bar = self._shell.state, self._shell.menuBar()
        if saved != state.text():
            state.setText(saved)
            announce(state, saved)
        if menu_bar.cornerWidget() is state:
            # A menu bar does not notice that its corner needs another width.
            menu_bar.setCornerWidget(state)
