"""The page's own commands: to other periods, and to what is still empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.common.period_bar import EARLIER_KEYS, LATER_KEYS
from kpidesk.ui.enter import texts


def sheet_actions(
    page: QWidget,
    words: Words,
    step: Callable[[int], object],
    last_finished: Callable[[], object],
    first_empty: Callable[[], object],
) -> list[QAction]:
    """The actions, with their keys, which work anywhere on the page."""

    def made(text: Text, keys: str, act: Callable[[], object]) -> QAction:
        action = QAction(words(text), page)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False: act())
        page.addAction(action)
        return action

    return [
        made(texts.EARLIER, EARLIER_KEYS, lambda: step(-1)),
        made(texts.LATER, LATER_KEYS, lambda: step(1)),
        made(texts.LAST_FINISHED, "Ctrl+Home", last_finished),
        made(texts.FIRST_EMPTY, "Ctrl+E", first_empty),
    ]
