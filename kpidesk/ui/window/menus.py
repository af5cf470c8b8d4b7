"""Fills the menu bar."""

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
    """Adds the actions to the menus. Only the page's menu and the recent files change later."""

    def __init__(self, menus: Sequence[QMenu], actions: WindowActions) -> None:
        file, edit, self.view, self._page, help_ = menus
        view = self.view
        self._texts: dict[QMenu, Text] = {}
        self.recent = self._submenu(file, texts.RECENT)
        file.addActions([actions.new, actions.open, actions.open_read_only])
        file.addMenu(self.recent)
        file.addActions([actions.sample, _separator(file), actions.copy_file, actions.restore])
        file.addActions([_separator(file), actions.import_table, actions.imports])
        file.addActions([actions.export, actions.export_all])
        file.addActions([actions.print, _separator(file), actions.quit])
        edit.addActions([actions.undo, actions.redo, _separator(edit)])
        edit.addActions([actions.copy, actions.paste, _separator(edit)])
        edit.addActions([actions.find, _separator(edit), actions.track])
        view.addActions([*actions.pages.values(), _separator(view)])
        view.addMenu(self._submenu(view, texts.SCHEME, actions.schemes.values()))
        languages = self._submenu(view, texts.LANGUAGE)
        view.addMenu(languages)
        view.aboutToShow.connect(lambda: languages.addActions(list(actions.languages.values())))
        help_.addActions(
            [actions.keys, actions.check, actions.where, _separator(help_), actions.about]
        )
        self.show_page("", ())

    def retranslate(self, words: Words) -> None:
        for menu, text in self._texts.items():
            menu.setTitle(words(text))

    def show_page(self, name: str, actions: Sequence[QAction]) -> None:
        """Show a page's actions in the page menu; hide the menu where there are none."""
        self._page.clear()
        self._page.setTitle(name)
        self._page.addActions(list(actions))
        self._page.menuAction().setVisible(bool(actions))

    def show_recent(
        self, files: Sequence[Path], words: Words, choose: Callable[[Path], object]
    ) -> None:
        """List recent practice files by name and folder."""
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


def _separator(parent: QMenu) -> QAction:
    line = QAction(parent)
    line.setSeparator(True)
    return line
