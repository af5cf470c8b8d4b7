"""What happens in the window: menus, pages, and what it says about itself.

The shell is painted first; this furnishes it, and `set_workspace` brings the pages.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from kpidesk.i18n.words import Words
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.window import texts
from kpidesk.ui.window.first_texts import PAGE_NAMES, PAGES
from kpidesk.ui.window.menus import Menus
from kpidesk.ui.window.message_bar import MessageBar
from kpidesk.ui.window.notice_page import NoticePage, PageNotice
from kpidesk.ui.window.practice_status import PracticeStatus
from kpidesk.ui.window.shell import Shell
from kpidesk.ui.window.undo_actions import UndoActions
from kpidesk.ui.window.window_actions import WindowActions

if TYPE_CHECKING:
    from kpidesk.ui.page import Page
    from kpidesk.ui.window.window_commands import WindowCommands
    from kpidesk.ui.workspace import Workspace


class MainWindow(QObject):
    """One window with one practice. What concerns files it wishes of the app."""

    new_wished = Signal(Path)
    open_wished = Signal(Path)
    copy_wished = Signal(Path)
    sample_wished = Signal()
    own_wished = Signal()
    close_wished = Signal()
    language_wished = Signal(str)
    scheme_wished = Signal(str)
    room_shown = Signal(object)

    def __init__(
        self,
        shell: Shell,
        words: Words,
        colours: Colours,
        rooms: Mapping[PageId, Callable[[Workspace], Page]],
        make_commands: Callable[[Shell], WindowCommands],
    ) -> None:
        """`rooms` make the pages when they are first gone to.

        `make_commands` is called when a command of the menus is first used.
        """
        super().__init__(shell)
        self.shell, self.words, self.colours = shell, words, colours
        self.workspace: Workspace | None = None
        self._rooms, self._make_commands = rooms, make_commands
        self._commands: WindowCommands | None = None
        self._pages: dict[PageId, Page] = {}
        self._room = PageId.OVERVIEW
        self._may_close = False
        self._told: Message | None = None
        self.actions = WindowActions(self)
        self.menus = Menus(shell.menus, self.actions)
        self._undo = UndoActions(self.actions.undo, self.actions.redo, words, self)
        self._status = PracticeStatus(shell, words, self)
        self.banner, self.bar = MessageBar(colours, lasting=True), MessageBar(colours)
        for place, strip in enumerate((self.banner, self.bar)):
            shell.beside.insertWidget(place, strip)
        for label in (shell.state, shell.file):
            label.setTextFormat(Qt.TextFormat.PlainText)
        shell.rail.chosen.connect(lambda room: self.go(Destination(room)))
        shell.closing.connect(self._on_closing)
        self._connect_own()
        self._connect_commands()
        self.retranslate(words)
        self.set_workspace(None)

    @property
    def room(self) -> PageId:
        """The room that is shown, or will be when there is a practice."""
        return self._room

    @property
    def page(self) -> Page | None:
        """The page that is shown; None while there is no practice."""
        return self._pages.get(self._room) if self.workspace is not None else None

    @property
    def notice(self) -> PageNotice | None:
        """The notice that is shown in place of the pages."""
        shown = self.shell.stack.currentWidget()
        return shown.notice if isinstance(shown, NoticePage) else None

    @property
    def state(self) -> str:
        """What the line at the bottom says."""
        return self.shell.state.text()

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Work with another practice, or with none; the room stays.

        The same desk once more makes its pages anew, with what they showed.
        """
        page = self.page
        last = page.where() if page is not None and workspace is self.workspace else None
        self._drop_pages()
        if workspace is not self.workspace:
            self._drop_questions()
        if self.workspace is not None:
            self.workspace.told.disconnect(self._on_told)
        self.workspace = workspace
        self._enable(
            there=workspace is not None, writable=workspace is not None and not workspace.read_only
        )
        self._undo.follow(workspace.undo_stack if workspace is not None else None)
        self.banner.put_away()
        if page is None or workspace is not page.workspace:
            # What was said was of another practice.
            self.bar.put_away()
        self._status.follow(workspace)
        if workspace is None:
            return
        workspace.told.connect(self._on_told)
        if workspace.sample:
            own = self.words(texts.START_OWN)
            text = self.words(texts.SAMPLE)
            self.banner.say(Message(text, Tone.DONE, own, self.own_wished.emit))
        self.go(last or Destination(self._room))

    def go(self, destination: Destination) -> None:
        """Show a room, and in it what the destination names."""
        room = self._room = destination.room
        if self.workspace is None:
            return
        if room not in self._pages:
            made = self._rooms[room](self.workspace)
            made.go.connect(self.go)
            self._pages[room] = made
            self.shell.stack.addWidget(made)
        page = self._pages[room]
        page.visit(destination)
        self.shell.stack.setCurrentWidget(page)
        self.shell.rail.choose(room)
        self.actions.rooms[room].setChecked(True)
        self.menus.show_page(self.words(PAGES[room]), page.commands())
        page.take_focus()
        self.room_shown.emit(room)

    def show_notice(self, notice: PageNotice) -> None:
        """Show a notice in place of the pages; there is no practice then."""
        self.set_workspace(None)
        page = NoticePage(notice)
        self.shell.stack.addWidget(page)
        self.shell.stack.setCurrentWidget(page)
        page.setFocus()

    def set_recent(self, files: Sequence[Path]) -> None:
        """Show these in the menu of recent files."""
        self.menus.show_recent(files, self.words, self.open_wished.emit)

    def recolour(self, colours: Colours) -> None:
        """Take other colours; the pages are made anew by `set_workspace`."""
        self.colours = colours
        for each in (self.shell.rail, self.banner, self.bar):
            each.recolour(colours)

    def retranslate(self, words: Words) -> None:
        """Say everything in these words; the pages are made anew by `set_workspace`."""
        self.words = words
        self.shell.retranslate(words)
        self.actions.retranslate(words)
        self.menus.retranslate(words)
        self._undo.retranslate(words)
        self._status.words = words
        native = QKeySequence.SequenceFormat.NativeText
        for room, action in self.actions.rooms.items():
            action.setText(words(PAGE_NAMES[room]))
            self.shell.rail.hint(room, action.shortcut().toString(native))
        self.bar.name_close(words(texts.CLOSE_MESSAGE))

    def close_now(self) -> None:
        """Close without asking the app once more."""
        self._may_close = True
        self.shell.close()

    def say_state(self) -> None:
        """Say in the bar whether all is saved."""
        if self.state:
            self.bar.say(Message(self.state))

    def _connect_own(self) -> None:
        actions, shell = self.actions, self.shell
        for room, action in actions.rooms.items():
            action.triggered.connect(lambda _=False, to=room: self.go(Destination(to)))
        for key, action in actions.schemes.items():
            action.triggered.connect(lambda _=False, key=key: self.scheme_wished.emit(key))
        for code, action in actions.languages.items():
            action.triggered.connect(lambda _=False, code=code: self.language_wished.emit(code))
        actions.sample.triggered.connect(self.sample_wished)
        actions.quit.triggered.connect(shell.close)
        actions.copy.triggered.connect(self._copy)
        actions.paste.triggered.connect(self._paste)
        # There is nothing to save by hand, but hands know this key: it says so.
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), shell)
        save.activated.connect(self.say_state)

    def _connect_commands(self) -> None:
        actions, commands = self.actions, self._get_commands
        actions.new.triggered.connect(lambda: commands().new(self.words, self.new_wished.emit))
        actions.open.triggered.connect(lambda: commands().open(self.words, self.open_wished.emit))
        actions.copy_file.triggered.connect(
            lambda: commands().copy_file(self.workspace, self.copy_wished.emit)
        )
        actions.export.triggered.connect(lambda: commands().export(self.workspace))
        actions.track.triggered.connect(lambda: commands().track(self.workspace))
        actions.clients.triggered.connect(lambda: commands().clients(self.workspace))
        actions.where.triggered.connect(lambda: commands().where(self.words, self.workspace))
        actions.keys.triggered.connect(lambda: commands().keys(self.words, actions, self.page))
        actions.about.triggered.connect(lambda: commands().about(self.words, self.workspace))
        for choice, action in actions.hours.items():
            action.triggered.connect(
                lambda _=False, choice=choice: commands().count_hours(self.workspace, choice)
            )
        self.menus.hours.aboutToShow.connect(lambda: commands().mark_hours(self.workspace, actions))

    def _get_commands(self) -> WindowCommands:
        if self._commands is None:
            self._commands = self._make_commands(self.shell)
        return self._commands

    def _copy(self) -> None:
        if self.page is not None:
            self.page.copy()

    def _paste(self) -> None:
        if self.page is not None:
            self.page.paste()

    def _on_closing(self, event: QCloseEvent) -> None:
        """Let the app finish first; it calls `close_now`."""
        if self._may_close:
            self.set_workspace(None)
        else:
            event.ignore()
            # A window that is closing does not hear `close`: the app must be asked after that.
            QTimer.singleShot(0, self, self.close_wished.emit)

    def _enable(self, *, there: bool, writable: bool) -> None:
        actions = self.actions
        for action in (actions.copy_file, actions.export, *actions.rooms.values()):
            action.setEnabled(there)
        for action in (actions.track, actions.clients):
            action.setEnabled(writable)
        self.menus.hours.setEnabled(writable)
        self.shell.rail.setEnabled(there)

    def _on_told(self, message: Message) -> None:
        self._told = message
        self.bar.say(message)

    def _drop_questions(self) -> None:
        """What was asked about one practice must not be answered into another."""
        for dialog in self.shell.findChildren(QDialog):
            dialog.close()
        if self._told is not None and self.bar.message is self._told:
            self.bar.put_away()
        self._told = None

    def _drop_pages(self) -> None:
        """Let the pages go, with all that they hold."""
        self.menus.show_page("", ())
        self._pages.clear()
        while (page := self.shell.stack.widget(0)) is not None:
            self.shell.stack.removeWidget(page)
            page.hide()
            page.deleteLater()
