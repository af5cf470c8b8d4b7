"""Where the focus goes: from field to field, to a blank one, and at the end of a sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kpidesk.services.entry.commit import Ask, CommitOutcome, Refused
from kpidesk.services.entry.entry_service import Conflict
from kpidesk.ui.enter.foot.sheet_foot import SheetFoot
from kpidesk.ui.enter.row.measure_row import MeasureRow
from kpidesk.ui.enter.sheet_view import SheetView

#: Outcomes after which the text has to be changed or a question answered.
_NOT_SAVED = Ask | Conflict | Refused


def beside(
    rows: Sequence[MeasureRow], row: MeasureRow, step: int, *, each_one: bool
) -> MeasureRow | None:
    """The row so many usable rows on; None beyond the first and the last.

    What the client's card gives is left out, unless `each_one` is wanted.
    """
    usable = [each for each in rows if each is row or (each.open and (each_one or not each.given))]
    place = usable.index(row) + step
    return usable[place] if 0 <= place < len(usable) else None


def first_blank(rows: Sequence[MeasureRow]) -> MeasureRow | None:
    """Returns the first row that is missing, else the first blank one, else any to type in.

    What the client's card gives is not blank.
    """
    usable = [row for row in rows if row.open]
    blank = [row for row in usable if row.blank and not row.given]
    return next(iter([row for row in blank if row.missing] or blank or usable), None)


def step_into(row: MeasureRow) -> None:
    """Go to a row's field and select all of it: what is typed next replaces it."""
    row.field.setFocus(Qt.FocusReason.TabFocusReason)
    row.field.selectAll()


def type_into(row: MeasureRow, event: QKeyEvent) -> None:
    """Replace what a row's field shows by a key that was pressed elsewhere."""
    step_into(row)
    again = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
    QApplication.sendEvent(row.field, again)


class InitialFocus:
    """Where the focus goes on a sheet: to what is blank, of the KPI that was asked for."""

    def __init__(self, head: QWidget, board: SheetView) -> None:
        self._head, self._board = head, board
        #: The KPI that was asked for, until its fields are on screen.
        self.sent_to: str | None = None

    def arrive(self, *, all_there: bool) -> None:
        """Go there, unless the user is busy in the header.

        `all_there` says that the whole sheet is on screen.
        """
        to = self.sent_to if self.sent_to and self._board.rows_of(self.sent_to) else None
        focused = QApplication.focusWidget()
        if to is not None or focused is None or not self._head.isAncestorOf(focused):
            self.go_to_blank(to)
        if all_there:
            self.sent_to = None

    def go_to_blank(self, kpi: str | None = None) -> None:
        """Go to the first blank figure, of a KPI or of the sheet.

        Where none of the KPI's figures can be typed in, the first of them is shown.
        """
        rows = self._board.rows_of(kpi) if kpi else self._board.rows
        self._go_to(first_blank(rows) or (next(iter(rows), None) if kpi else None))

    def go_to_open(self) -> None:
        """Go to the first figure that is not saved; where all are, to a blank one."""
        rows = self._board.rows
        self._go_to(next((row for row in rows if row.open and row.unsaved), first_blank(rows)))

    def _go_to(self, row: MeasureRow | None) -> None:
        if row is not None:
            step_into(row)
            self._board.reveal(row)


class RowMoves(QObject):
    """Commits the row that is left, and goes on to the next one where that succeeds.

    A digit that is pressed in one of the `boxes` above the sheet is typed into its first blank
    field; where there is none it does nothing. From the buttons of the foot, Up leads back to the
    last field.
    """

    def __init__(
        self,
        board: SheetView,
        foot: SheetFoot,
        commit: Callable[[MeasureRow], CommitOutcome],
        boxes: Sequence[QWidget],
    ) -> None:
        super().__init__(board)
        self._board, self._foot, self._commit = board, foot, commit
        for box in (*boxes, *foot.buttons):
            box.installEventFilter(self)

    def leave(self, row: MeasureRow) -> None:
        """Commit a row that is left."""
        # To try once more what was tried in vain would only take time.
        if not row.kept:
            row.field.stays = isinstance(self._commit(row), _NOT_SAVED)

    def go(self, row: MeasureRow, step: int, each_one: bool) -> None:
        """Commit a row and go so many rows on; to `each_one`, or not to what the card gives."""
        if isinstance(self._commit(row), _NOT_SAVED):
            # The next key replaces what is wrong; Enter alone answers no question.
            row.field.selectAll()
        else:
            self.go_on(row, step, each_one=each_one)

    def go_on(self, row: MeasureRow, step: int = 1, *, each_one: bool = False) -> None:
        """Go to the next row. After the last one, to what is missing, or to the next sheet."""
        rows = self._board.rows
        to = beside(rows, row, step, each_one=each_one)
        if to is None and step > 0:
            unsaved = [each for each in rows if each.unsaved]
            to = next(iter([each for each in rows if each.missing] or unsaved), None)
            if to is None and self._foot.complete:
                self._foot.go_on()
                return
        step_into(to or row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched in self._foot.buttons:
            last = next((row for row in reversed(self._board.rows) if row.open), None)
            if event.key() == Qt.Key.Key_Up and last is not None:
                step_into(last)
                return True
        else:
            row = first_blank(self._board.rows)
            if row is not None and event.text().isdigit():
                if row.blank:
                    type_into(row, event)
                return True
        return False
