"""Controls the window: menus, pages, messages and status.

The shell is painted first; this adds actions to it, and `set_workspace` adds the pages.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from kpidesk.i18n.words import Words
from kpidesk.ui.key_names import key_names
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.window import texts
from kpidesk.ui.window.file_drop import FileDrop
from kpidesk.ui.window.first_texts import PAGE_NAMES, PAGES
from kpidesk.ui.window.menus import Menus
from kpidesk.ui.window.message_bar import MessageBar, PostedMessages
from kpidesk.ui.window.notice_page import NoticePage, PageNotice
from kpidesk.ui.window.page_area import PageArea
from kpidesk.ui.window.page_position import PagePosition
from kpidesk.ui.window.practice_status import PracticeStatus
from kpidesk.ui.window.shell import Shell
from kpidesk.ui.window.undo_actions import UndoActions
from kpidesk.ui.window.window_actions import WindowActions

if TYPE_CHECKING:
    from kpidesk.ui.page import Page
    from kpidesk.ui.window.window_commands import WindowCommands
    from kpidesk.ui.workspace import Workspace


class MainWindow(QObject):
    """One window with at most one practice. Work on files is requested of the app by signals."""

    new_requested = Signal(Path)
    open_requested = Signal(Path)
    open_read_only_requested = Signal(Path)
    copy_requested = Signal(Path)
    sample_requested = Signal()
    restore_requested = Signal()
    own_requested = Signal()
    close_requested = Signal()
    language_requested = Signal(str)
    scheme_requested = Signal(str)

    def __init__(
        self,
        shell: Shell,
        words: Words,
        colours: Colours,
        page_factories: Mapping[PageId, Callable[[Workspace], Page]],
        make_commands: Callable[[Shell], WindowCommands],
    ) -> None:
        """Each page is made when it is first shown, the commands when one is first used."""
        super().__init__(shell)
        self.shell, self.words, self.colours = shell, words, colours
        self.workspace: Workspace | None = None
        self._page_factories, self._make_commands = page_factories, make_commands
        self._commands: WindowCommands | None = None
        self._pages: dict[PageId, Page] = {}
        self._page_id = PageId.OVERVIEW
        self._may_close = False
        self.actions = WindowActions(self)
        self.menus = Menus(shell.menus, self.actions)
        self._status = PracticeStatus(shell, words, self)
        self.banner, self.bar = MessageBar(colours, lasting=True), MessageBar(colours)
        for row, bar in enumerate((self.banner, self.bar)):
            shell.column.insertWidget(row, bar)
        self._area = PageArea(shell.stack)
        shell.column.addWidget(self._area, 1)
        self.bar.float_over(self._area, shell.column)
        self._messages = PostedMessages(self.bar)
        self._undo = UndoActions(self.actions, words, self.bar, lambda: self.page, self)
        self._status.show_in(shell.menuBar())
        shell.rail.chosen.connect(lambda page_id: self.go(Destination(page_id)))
        shell.closing.connect(self._on_closing)
        self._connect_own()
        self._connect_commands()
        self.retranslate(words)
        self.set_workspace(None)

    @property
    def page_id(self) -> PageId:
        """The id of the page that is shown, or will be once a practice is open."""
        return self._page_id

    @property
    def page(self) -> Page | None:
        """The page that is shown; None while no practice is open."""
        return self._pages.get(self._page_id) if self.workspace is not None else None

    @property
    def notice(self) -> PageNotice | None:
        """The notice that is shown in place of the pages."""
        shown = self.shell.stack.currentWidget()
        return shown.notice if isinstance(shown, NoticePage) else None

    @property
    def state(self) -> str:
        """The text that says whether all is saved."""
        return self.shell.state.text()

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Show another practice, or none, on the same page.

        The same workspace once more makes its pages again; they show what they showed.
        """
        page = self.page
        position = None
        if page is not None and workspace is self.workspace:
            position = PagePosition(page, self._area)
        self._drop_pages()
        if workspace is not self.workspace:
            self._close_dialogs()
        self.workspace = workspace
        self._messages.follow(workspace)
        if workspace is not None:
            workspace.page_parent = self.shell.stack
        writable = workspace is not None and not workspace.read_only
        self._enable(has_practice=workspace is not None, writable=writable)
        self._undo.follow(workspace.undo_stack if workspace is not None else None)
        self.banner.dismiss()
        if page is None or workspace is not page.workspace:
            # The message was about another practice.
            self.bar.dismiss()
        self._status.follow(workspace)
        if workspace is None:
            return
        if workspace.sample:
            said = self.words(texts.SAMPLE), Tone.DONE, self.words(texts.START_OWN)
            self.banner.say(Message(*said, self.own_requested.emit))
        self.go((position and position.destination) or Destination(self._page_id))
        if position is not None:
            position.restore(self.page)

    def go(self, destination: Destination) -> None:
        """Show a page, and in it what the destination names."""
        if destination.page is not self._page_id:
            self._messages.leave_page()
        page_id = self._page_id = destination.page
        if self.workspace is None:
            return
        if page_id not in self._pages:
            made = self._page_factories[page_id](self.workspace)
            made.go.connect(self.go)
            made.table_pasted.connect(
                lambda *table: self._get_commands().show_table(self.workspace, *table)
            )
            self._pages[page_id] = made
            self.shell.stack.addWidget(made)
        page = self._pages[page_id]
        page.visit(destination)
        self._area.show_page(page)
        self.shell.rail.choose(page_id)
        self.actions.pages[page_id].setChecked(True)
        commands = page.commands()
        self.menus.show_page(self.words(PAGES[page_id]) if commands else "", commands)
        page.take_focus()

    def settle(self) -> None:
        """Show and lay out the first page now; else it is painted before that, and again after."""
        self._area.show()
        for kind in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateLater):
            QCoreApplication.sendPostedEvents(None, kind)

    def show_notice(self, notice: PageNotice) -> None:
        """Show a notice in place of the pages, and no practice."""
        self.set_workspace(None)
        page = NoticePage(notice)
        self.shell.stack.addWidget(page)
        self._area.show_page(page)
        page.setFocus()

    def set_recent(self, files: Sequence[Path]) -> None:
        """Show these files in the menu of recent files."""
        self.menus.show_recent(files, self.words, self.open_requested.emit)

    def recolour(self, colours: Colours) -> None:
        """Use other colours; `set_workspace` makes the pages again."""
        self.colours = colours
        for each in (self.shell.rail, self.banner, self.bar):
            each.recolour(colours)

    def retranslate(self, words: Words) -> None:
        """Translate all texts; `set_workspace` makes the pages again."""
        self.words = words
        self.shell.retranslate(words)
        self.actions.retranslate(words)
        self.menus.retranslate(words)
        self._undo.retranslate(words)
        self._status.words = words
        for page_id, action in self.actions.pages.items():
            name, keys = words(PAGE_NAMES[page_id]), key_names(action.shortcut())
            action.setText(name)
            self.shell.rail.hint(page_id, words(texts.WITH_KEYS, name=name, keys=keys))
        self.bar.set_close_name(words(texts.CLOSE_MESSAGE))

    def close_now(self) -> None:
        """Close without emitting `close_requested`."""
        self._may_close = True
        self.shell.close()

    def say_state(self) -> None:
        """Save what could not be saved before; show in the message bar whether all is saved."""
        if self.workspace is not None:
            self.workspace.save_retry.try_now()
        if self.state:
            self.bar.say(Message(self.state))

    def _connect_own(self) -> None:
        actions, shell = self.actions, self.shell
        for page_id, action in actions.pages.items():
            action.triggered.connect(lambda _=False, to=page_id: self.go(Destination(to)))
        for key, action in actions.schemes.items():
            action.triggered.connect(lambda _=False, key=key: self.scheme_requested.emit(key))
        actions.language_group.triggered.connect(
            lambda action: self.language_requested.emit(action.data())
        )
        actions.sample.triggered.connect(self.sample_requested)
        actions.restore.triggered.connect(self.restore_requested)
        actions.quit.triggered.connect(shell.close)
        actions.copy.triggered.connect(lambda: self.page.copy() if self.page else None)
        actions.paste.triggered.connect(lambda: self.page.paste() if self.page else None)
        # Everything is saved at once. Users press this key all the same.
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), shell)
        save.activated.connect(self.say_state)

    def _connect_commands(self) -> None:
        shell, actions, commands = self.shell, self.actions, self._get_commands
        write, view = self.open_requested.emit, self.open_read_only_requested.emit
        copy = self.copy_requested.emit
        actions.new.triggered.connect(lambda: commands().new(self.words, self.new_requested.emit))
        actions.open.triggered.connect(lambda: commands().open(self.words, write))
        actions.open_read_only.triggered.connect(lambda: commands().open(self.words, view))
        actions.copy_file.triggered.connect(lambda: commands().copy_file(self.workspace, copy))
        actions.export.triggered.connect(lambda: commands().export(self.workspace))
        actions.print.triggered.connect(lambda: commands().print(self.workspace, self.page))
        actions.import_table.triggered.connect(
            lambda: commands().import_table(self.workspace, self.page)
        )
        actions.imports.triggered.connect(lambda: commands().imports(self.workspace))
        drop = FileDrop(shell, self)
        drop.practice_dropped.connect(self.open_requested)
        drop.tables_dropped.connect(
            lambda files: commands().import_files(self.workspace, self.page, files)
        )
        actions.find.triggered.connect(
            lambda: commands().find(self.workspace, shell.menus, self.go)
        )
        actions.track.triggered.connect(lambda: commands().track(self.workspace))
        actions.where.triggered.connect(lambda: commands().where(self.words, self.workspace))
        actions.keys.triggered.connect(lambda: commands().keys(self.words, shell.menus, self.page))
        actions.about.triggered.connect(lambda: commands().about(self.words, self.workspace))

    def _get_commands(self) -> WindowCommands:
        if self._commands is None:
            self._commands = self._make_commands(self.shell)
        return self._commands

    def _on_closing(self, event: QCloseEvent) -> None:
        """Keep the window open until the app calls `close_now`."""
        if self._may_close:
            self.set_workspace(None)
        else:
            event.ignore()
            # QWidget.close() does nothing during a close event: emit after it.
            QTimer.singleShot(0, self, self.close_requested.emit)

    def _enable(self, *, has_practice: bool, writable: bool) -> None:
        for action in self.actions.on_practice:
            action.setEnabled(has_practice)
        self.actions.track.setEnabled(writable)
        self.shell.rail.setEnabled(has_practice)

    def _close_dialogs(self) -> None:
        """Close dialogs and the message of a practice, so that none acts on another one."""
        for dialog in self.shell.findChildren(QDialog):
            dialog.close()
        self._messages.withdraw()

    def _drop_pages(self) -> None:
        """Delete all pages."""
        self.menus.show_page("", ())
        self._pages.clear()
        stack = self.shell.stack
        # The current page last: else the stack would show, and so refresh, another one.
        pages = [stack.widget(n) for n in range(stack.count()) if n != stack.currentIndex()]
        for page in (*pages, stack.currentWidget()):
            if page is not None:
                stack.removeWidget(page)
                page.hide()
                page.deleteLater()
