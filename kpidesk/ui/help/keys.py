"""The dialog that lists the keys of the window and of the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from kpidesk.i18n.words import Words
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.help import texts
from kpidesk.ui.help.help_dialog import HelpDialog
from kpidesk.ui.theme.metrics import GRID


class KeysDialog(HelpDialog):
    """Lists what each key does, in two columns."""

    def __init__(
        self,
        words: Words,
        window_actions: QObject,
        actions: Sequence[QAction],
        others: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Create the list. `window_actions` is the parent of actions, `actions` are the page's.

        `others` are keys of the page that are no actions: what each does, and its name.
        """
        super().__init__(words(texts.KEYS), words, parent)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(4 * GRID)
        known = [
            (_plain_text(each), _keys(words, each)) for each in window_actions.findChildren(QAction)
        ]
        lines = [(text, _native(words, *keys.split(", "))) for text, keys in others]
        lines += [(_plain_text(each), _keys(words, each)) for each in actions] + known
        lines.append((words(texts.TAB), _native(words, "Tab", "Shift+Tab")))
        lines.append((words(texts.SAVED), _native(words, "Ctrl+S")))
        for line, (text, keys) in enumerate(each for each in lines if each[1]):
            grid.addWidget(plain_label(text), line, 0)
            grid.addWidget(plain_label(keys, muted=True), line, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setProperty("ringed", True)
        area.setAccessibleName(words(texts.KEYS))
        self.column.addWidget(area, 1)
        self.add_close()
        self.resize(72 * GRID, 64 * GRID)


def _plain_text(action: QAction) -> str:
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def _keys(words: Words, action: QAction) -> str:
    return _native(words, *action.shortcuts())


def _native(words: Words, *keys: QKeySequence | str) -> str:
    """Returns the names of keys on this system and in this language."""
    native = QKeySequence.SequenceFormat.NativeText
    return words.formats.listed(QKeySequence(each).toString(native) for each in keys)
