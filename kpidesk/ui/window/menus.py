"""The menu bar: which command stands where."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.window import texts
from kpidesk.ui.window.window_actions import WindowActions


class Menus:
    """Fills the menus of the shell once; the page's menu and the recent files change."""

    def __init__(self, menus: Sequence[QMenu], commands: WindowActions) -> None:
        file, edit, view, self._page, help_ = menus
        self._texts: dict[QMenu, Text] = {}
        self.recent = self._submenu(file, texts.RECENT)
        file.addActions([commands.new, commands.open])
        file.addMenu(self.recent)
        file.addActions([commands.sample, _line(file), commands.copy_file, commands.export])
        file.addActions([_line(file), commands.quit])
        edit.addActions([commands.undo, commands.redo, _line(edit)])
        edit.addActions([commands.copy, commands.paste, _line(edit)])
        edit.addActions([commands.track, commands.clients])
        self.hours = self._submenu(edit, texts.HOURS, commands.hours.values())
        edit.addMenu(self.hours)
        view.addActions([*commands.rooms.values(), _line(view)])
        view.addMenu(self._submenu(view, texts.SCHEME, commands.schemes.values()))
        view.addMenu(self._submenu(view, texts.LANGUAGE, commands.languages.values()))
        help_.addActions([commands.keys, commands.where, _line(help_), commands.about])
        self.show_page("", ())

    def retranslate(self, words: Words) -> None:
        """Say everything in these words."""
        for menu, text in self._texts.items():
            menu.setTitle(words(text))

    def show_page(self, name: str, actions: Sequence[QAction]) -> None:
        """Put a page's own actions into its menu; without any there is no such menu."""
        self._page.clear()
        self._page.setTitle(name)
        self._page.addActions(list(actions))
        self._page.menuAction().setVisible(bool(actions))

    def show_recent(
        self, files: Sequence[Path], words: Words, choose: Callable[[Path], object]
    ) -> None:
        """List the practice files that were open lately, by name, their folder beside it."""
        self.recent.clear()
        for file in files:
            plain = f"{file.name}  –  {file.parent}".replace("&", "&&")
            self.recent.addAction(plain).triggered.connect(lambda _=False, to=file: choose(to))
        if not files:
            self.recent.addAction(words(texts.NO_RECENT)).setEnabled(False)

    def _submenu(self, parent: QMenu, text: Text, actions: Iterable[QAction] = ()) -> QMenu:
        menu = QMenu(parent)
        self._texts[menu] = text
        menu.addActions(list(actions))
        return menu


def _line(parent: QMenu) -> QAction:
    line = QAction(parent)
    line.setSeparator(True)
    return line
