"""Ways from field to field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kpidesk.ui.enter.measure_row import MeasureRow
from kpidesk.ui.enter.sheet_view import SheetView


def beside(rows: Sequence[MeasureRow], row: MeasureRow, step: int) -> MeasureRow | None:
    """The row so many usable rows on; None beyond the first and the last."""
    usable = [each for each in rows if each.open or each is row]
    place = usable.index(row) + step
    return usable[place] if 0 <= place < len(usable) else None


def first_empty(rows: Sequence[MeasureRow]) -> MeasureRow | None:
    """The first row that is asked for and empty; where none is, the first that can be typed in."""
    usable = [row for row in rows if row.open]
    return next((row for row in [row for row in usable if row.empty] or usable), None)


def step_into(row: MeasureRow) -> None:
    """Go to a row's field, all of it selected: what is typed next takes its place."""
    row.field.setFocus(Qt.FocusReason.TabFocusReason)


def type_behind(rows: Sequence[MeasureRow], row: MeasureRow, event: QKeyEvent) -> None:
    """Let the field of the next row have a key that was pressed at this one, if there is any."""
    to = beside(rows, row, 1)
    if to is not None:
        step_into(to)
        again = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
        QApplication.sendEvent(to.field, again)


class InitialFocus:
    """Where she comes to on a sheet: to what is empty, of the KPI that she was sent to."""

    def __init__(self, head: QWidget, board: SheetView) -> None:
        self._head, self._board = head, board
        #: The KPI that she was sent to, until its fields are on screen.
        self.sent_to: str | None = None

    def arrive(self, *, all_there: bool) -> None:
        """Go there; `all_there` says that the whole sheet is on screen."""
        to = self.sent_to
        self.go_to_empty(to if to and self._board.rows_of(to) else None)
        if all_there:
            self.sent_to = None

    def go_to_empty(self, kpi: str | None = None) -> None:
        """Go to the first figure that is asked for and empty, unless she is busy further up."""
        focused = QApplication.focusWidget()
        if kpi is None and focused is not None and self._head.isAncestorOf(focused):
            return
        row = first_empty(self._board.rows_of(kpi) if kpi else self._board.rows)
        if row is not None:
            step_into(row)
            self._board.reveal(row)
