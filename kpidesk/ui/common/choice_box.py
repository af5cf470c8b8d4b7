"""A drop-down that the mouse wheel does not change by accident."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from kpidesk.ui.common.labels import plain_label, plain_tip

_MOST_LINES = 16
_START, _MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter


class ChoiceBox(QComboBox):
    """A combo box that reacts to the wheel only while it has the focus.

    A text that is longer than its field is elided, where Qt would clip it. `stepping` is set
    while a key changes the choice of the closed box, as the arrows do.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt's default policy takes the focus by the wheel, too.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(_MOST_LINES)
        self.stepping = False
        self._label: QLabel | None = None

    def limit_width(self, characters: int = 24) -> None:
        """Ask for room for so many characters, however long the texts are."""
        self.setMinimumContentsLength(characters)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def setAccessibleName(self, name: str) -> None:
        """Name the box by a label that is not shown, and by a tool tip.

        Under Linux, screen readers get the choice in place of the name of a combo box; they read
        the label that has it as its buddy.
        """
        super().setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        if self._label is None:
            self._label = plain_label(wraps=False, parent=self.parentWidget())
            self._label.setBuddy(self)
            self._label.hide()
        self._label.setText(name)

    def event(self, event: QEvent) -> bool:
        """Keep the label beside the box: it is found among the siblings only."""
        if event.type() is QEvent.Type.ParentChange and self._label is not None:
            self._label.setParent(self.parentWidget())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.stepping = True
        super().keyPressEvent(event)
        self.stepping = False

    def showPopup(self) -> None:
        if self.count() > self.maxVisibleItems():
            # The box has room for its texts, but not for a scroll bar beside them.
            bar = self.view().verticalScrollBar().sizeHint().width()
            self.view().setMinimumWidth(self.width() + bar)
        super().showPopup()
        if self.currentIndex() < 0:
            # Qt makes the first entry current and does not show it: Down would pass it over.
            self.view().setCurrentIndex(QModelIndex())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ignore the wheel without the focus, so that the page scrolls."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable():
            super().paintEvent(event)
            return
        option, painter = QStyleOptionComboBox(), QStylePainter(self)
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        chosen = self.currentIndex() >= 0
        text = self.currentText() if chosen else self.placeholderText()
        # One more: the size hint counts whole pixels, and the text may need a part of one.
        elided = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, field.width() + 1)
        if chosen:
            option.currentText = elided
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        else:
            # The style sheet would draw it as a choice.
            painter.setPen(QApplication.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(
                field, _MIDDLE | QStyle.visualAlignment(option.direction, _START), elided
            )
