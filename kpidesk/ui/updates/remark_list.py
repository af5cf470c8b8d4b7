"""What to look at before an update is sent: a heading that opens a list of remarks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kpidesk.domain.updates.remark import Remark, RemarkCode
from kpidesk.i18n.words import Words
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.card import Card
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_column, make_row
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.updates import texts

_FIGURES = {RemarkCode.FIGURES_HELD, RemarkCode.FIGURES_MISSING, RemarkCode.FIGURES_PARTIAL}


class RemarkList(Card):
    """`close_requested` asks to close the period.

    `figures_requested` asks for its sheet, and carries the KPI or measure that is to be seen there,
    `sender_requested` asks for the user's name, `full_requested` for an update with figures.
    `left` is sent where the button with the focus is gone.
    """

    close_requested = Signal()
    sender_requested = Signal()
    figures_requested = Signal(str)
    full_requested = Signal()
    left = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.heading = plain_label(kind=TextSize.STRONG)
        self.lines: list[str] = []
        self._editable = True
        self._inside = QWidget()
        self._column = make_column(parent=self._inside, spacing=GRID // 2)
        self._inside.hide()
        make_column(self.heading, self._inside, parent=self, margins=2 * GRID, spacing=GRID)

    def show_remarks(
        self,
        remarks: Sequence[Remark],
        lines: Sequence[str],
        period: str,
        *,
        editable: bool = True,
    ) -> None:
        """Show remarks in the words of `lines`; `period` is the name of the period.

        `editable` says that the update can be changed.
        """
        words = self._words
        if remarks:
            self.heading.setText(words(texts.REMARKS, n=len(remarks)))
        else:
            self.heading.setText(words(texts.NO_REMARKS))
        if (list(lines), editable) == (self.lines, self._editable):
            return
        self.lines, self._editable = list(lines), editable
        had_focus = self.window().focusWidget() in self.findChildren(QWidget)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for remark, line in zip(remarks, lines, strict=True):
            self._column.addWidget(self._line(remark, line, period))
        self._inside.setVisible(bool(lines))
        if had_focus:
            self.left.emit()

    def _line(self, remark: Remark, line: str, period: str) -> QWidget:
        row = QWidget()
        label = plain_label(line)
        items = [(label, 1)]
        if remark.code is RemarkCode.PERIOD_NOT_CLOSED:
            text = self._words(texts.CLOSE_PERIOD, period=period)
            button = make_button(text, self.close_requested.emit, quiet=True)
        elif remark.code in (RemarkCode.SENDER_MISSING, RemarkCode.ROLE_MISSING):
            text = self._words(texts.SENDER_TITLE)
            button = make_button(text, self.sender_requested.emit, quiet=True)
        elif remark.code is RemarkCode.FIGURES_NOT_SHOWN:
            text = self._words(texts.SHOW_FIGURES)
            button = make_button(text, self.full_requested.emit, quiet=True)
            button.setEnabled(self._editable)
        elif remark.code in _FIGURES:
            button = make_button(
                self._words(texts.OPEN_FIGURES),
                lambda: self.figures_requested.emit(remark.figures[0]),
                quiet=True,
            )
        else:
            make_row(*items, parent=row)
            return row
        make_row(*items, button, parent=row)
        return row
