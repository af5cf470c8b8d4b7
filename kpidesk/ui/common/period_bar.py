"""A bar that chooses a period: arrows, its name, and its length."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from kpidesk.domain.period import FIRST_YEAR, LAST_YEAR, Length, Period, period_of
from kpidesk.i18n.locales.day_text import short_days
from kpidesk.i18n.period_words import period_title
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import command_name
from kpidesk.ui.common.layouts import make_row
from kpidesk.ui.key_names import key_names
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace

_EARLIER = QT_TRANSLATE_NOOP("Enter", "Previous period ({keys})", "a tool tip of an arrow")
_LATER = QT_TRANSLATE_NOOP("Enter", "Next period ({keys})", "a tool tip of an arrow")
EARLIER = QT_TRANSLATE_NOOP("Enter", "&Previous Period", "a menu entry")
LATER = QT_TRANSLATE_NOOP("Enter", "&Next Period", "a menu entry")
_PERIOD = QT_TRANSLATE_NOOP("Enter", "Period", "a field, for screen readers: which period is shown")
_LENGTH = QT_TRANSLATE_NOOP("Enter", "Length of the period")
_LENGTHS = {
    Length.WEEK: QT_TRANSLATE_NOOP("Enter", "Week", "a length of period"),
    Length.MONTH: QT_TRANSLATE_NOOP("Enter", "Month", "a length of period"),
    Length.QUARTER: QT_TRANSLATE_NOOP("Enter", "Quarter", "a length of period"),
    Length.YEAR: QT_TRANSLATE_NOOP("Enter", "Year", "a length of period"),
}
#: Periods that the box offers up to the present one.
_OFFERED = 36
EARLIER_KEYS, LATER_KEYS = "Ctrl+PgUp", "Ctrl+PgDown"


class PeriodBar(QWidget):
    """Shows a period. `chosen` carries another one; the owner sets it with `set_period`."""

    chosen = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.period = workspace.services.sheets.last_finished(Length.MONTH)
        words = workspace.words
        self._earlier = self._arrow(
            Qt.ArrowType.LeftArrow, words(_EARLIER, keys=key_names(EARLIER_KEYS)), -1
        )
        self._later = self._arrow(
            Qt.ArrowType.RightArrow, words(_LATER, keys=key_names(LATER_KEYS)), 1
        )
        self.periods = ChoiceBox(self)
        self.periods.setAccessibleName(words(_PERIOD))
        self.periods.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.periods.activated.connect(self._on_period)
        self.lengths = ChoiceBox(self)
        self.lengths.setAccessibleName(words(_LENGTH))
        for length in Length:
            self.lengths.addItem(words(_LENGTHS[length]), length)
        self.lengths.activated.connect(self._on_length)
        self.boxes = self.periods, self.lengths
        framed = make_row(self._earlier, self.periods, self._later, spacing=GRID // 2)
        make_row(framed, self.lengths, parent=self)
        self.set_period(self.period)

    def set_period(self, period: Period) -> None:
        """Show a period; nothing is emitted."""
        self.period = period
        known = [self.periods.itemData(n) for n in range(self.periods.count())]
        offered = self._offered(period)
        if known != offered:
            self.periods.clear()
            for each in offered:
                self.periods.addItem(period_title(self._workspace.words, each), each)
                row, tip = self.periods.count() - 1, Qt.ItemDataRole.ToolTipRole
                self.periods.setItemData(row, self._days(each), tip)
        self.periods.setCurrentIndex(offered.index(period))
        self.periods.setToolTip(self._days(period) or self._workspace.words(_PERIOD))
        self.lengths.setCurrentIndex(self.lengths.findData(period.length))
        self._earlier.setEnabled(self._reachable(-1))
        self._later.setEnabled(self._reachable(1))

    def _days(self, period: Period) -> str:
        """Returns the first and the last day of a week, which only its number names."""
        if period.length is not Length.WEEK:
            return ""
        return short_days(self._workspace.words, period.first_day, period.last_day)

    def _offered(self, period: Period) -> list[Period]:
        """Returns the periods of the box: the last ones, the next one, and its neighbors."""
        present = period_of(self._workspace.today(), period.length)
        last = [present.shifted(n) for n in range(1 - _OFFERED, 2)]
        around = [period.shifted(n) for n in (-1, 1) if self._is_reachable(period, n)]
        return sorted({*last, *around, period}, key=lambda each: each.first_day)

    def step_actions(self, window: QWidget) -> list[QAction]:
        """Returns what goes one period back or on by keys, anywhere in a page or dialog."""
        made = []
        for text, keys, steps in ((EARLIER, EARLIER_KEYS, -1), (LATER, LATER_KEYS, 1)):
            # Its letter may be another command's in the menu of that page.
            name = command_name(self._workspace.words(text))
            action = QAction(name, window, shortcut=QKeySequence(keys))
            action.triggered.connect(lambda _=False, steps=steps: self.step(steps))
            window.addAction(action)
            made.append(action)
        return made

    def step(self, steps: int) -> None:
        """Emit the period that is so many steps later."""
        if self._reachable(steps):
            self.chosen.emit(self.period.shifted(steps))

    def go_to_finished(self) -> None:
        """Emit the last finished period of the present length."""
        self.chosen.emit(self._workspace.services.sheets.last_finished(self.period.length))

    def _reachable(self, steps: int) -> bool:
        return self._is_reachable(self.period, steps)

    @staticmethod
    def _is_reachable(period: Period, steps: int) -> bool:
        margin = steps + (2 if steps > 0 else -2)
        years = {period.shifted(each).year for each in (steps, margin)}
        return min(years) >= FIRST_YEAR and max(years) <= LAST_YEAR

    def _on_period(self, index: int) -> None:
        period = self.periods.itemData(index)
        if period != self.period:
            self.chosen.emit(period)

    def _on_length(self, index: int) -> None:
        length = self.lengths.itemData(index)
        if length != self.period.length:
            self.chosen.emit(of_length(self.period, Length(length), self._workspace))

    def _arrow(self, arrow: Qt.ArrowType, name: str, steps: int) -> QToolButton:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        swapped = {
            Qt.ArrowType.LeftArrow: Qt.ArrowType.RightArrow,
            Qt.ArrowType.RightArrow: Qt.ArrowType.LeftArrow,
        }
        button = QToolButton(self)
        button.setArrowType(swapped[arrow] if mirrored else arrow)
        button.setFixedSize(4 * GRID, 4 * GRID)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.step(steps))
        return button


def of_length(period: Period, length: Length, workspace: Workspace) -> Period:
    """Returns the period of another length to show next: around it, or its last ended part."""
    if length.rank >= period.length.rank:
        return period.containing(length)
    parts = period.subperiods(length)
    ended = [part for part in parts if part.ended(workspace.today())]
    return ended[-1] if ended else parts[0]
