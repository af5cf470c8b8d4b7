"""A drop-down that the mouse wheel does not change by accident."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

_MOST_LINES = 16
#: Pixels between the text and the edge of its field.
_INSET = 1
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.stepping = True
        super().keyPressEvent(event)
        self.stepping = False

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
        room = field.adjusted(_INSET, 0, -_INSET, 0)
        elided = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        if chosen:
            option.currentText = elided
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        else:
            # The style sheet would draw it as a choice.
            painter.setPen(QApplication.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(
                room, _MIDDLE | QStyle.visualAlignment(option.direction, _START), elided
            )
