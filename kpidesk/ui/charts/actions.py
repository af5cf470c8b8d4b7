"""The commands of the Charts page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from kpidesk.i18n.marks import Text
from kpidesk.ui.charts import texts

if TYPE_CHECKING:
    from kpidesk.ui.charts.page import ChartsPage


class Actions:
    """One QAction for each command; what needs a chart is off while there is none."""

    def __init__(self, page: ChartsPage) -> None:
        self._page = page
        stage = page.stage
        self.export = self._made(texts.EXPORT, "Ctrl+E", page.export_chart)
        self.copy = self._made(texts.COPY, "Ctrl+Shift+C", page.copy_chart)
        self.export_all = self._made(texts.EXPORT_ALL, "", page.export_all)
        self.table = self._made(texts.TABLE_VIEW, "Ctrl+T", page.toolbar.table.toggle)
        self.guidance = self._made(texts.SHOW_GUIDANCE, "Ctrl+G", page.toolbar.guidance.click)
        self.zoom_in = self._made(texts.ZOOM_IN, "Ctrl++", stage.zoom_in.click)
        self.zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.zoom_out = self._made(texts.ZOOM_OUT, "Ctrl+-", stage.zoom_out.click)
        self.whole = self._made(texts.ZOOM_RESET, "Ctrl+0", stage.whole.click)
        self.previous = self._made(texts.PREVIOUS, "Ctrl+PgUp", lambda: page.list.step(-1))
        self.next = self._made(texts.NEXT, "Ctrl+PgDown", lambda: page.list.step(1))
        for action, button in (
            (self.table, page.toolbar.table),
            (self.guidance, page.toolbar.guidance),
        ):
            action.setCheckable(True)
            button.toggled.connect(action.setChecked)

    def all(self) -> list[QAction]:
        """All of them, with lines between what belongs apart."""
        return [
            self.export,
            self.copy,
            self.export_all,
            self._line(),
            self.table,
            self.guidance,
            self._line(),
            self.zoom_in,
            self.zoom_out,
            self.whole,
            self._line(),
            self.previous,
            self.next,
        ]

    def enable(self, *, chart: bool) -> None:
        """Whether there is a chart to do something with."""
        for action in (self.export, self.copy, self.table, self.guidance):
            action.setEnabled(chart)
        for action in (self.zoom_in, self.zoom_out, self.whole):
            action.setEnabled(chart)
        for button in self._page.toolbar.buttons:
            button.setEnabled(chart)

    def _made(self, text: Text, keys: str, act: Callable[[], object]) -> QAction:
        action = QAction(self._page.desk.words(text), self._page)
        if keys:
            action.setShortcut(keys)
        action.triggered.connect(lambda _=False: act())
        return action

    def _line(self) -> QAction:
        line = QAction(self._page)
        line.setSeparator(True)
        return line
