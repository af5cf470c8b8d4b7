"""A drop-down that the mouse wheel does not change."""

from __future__ import annotations

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from kpidesk.ui.common.labels import plain_label, plain_tip
from kpidesk.ui.common.layouts import visual_alignment

_MOST_LINES = 16
#: The width of a box's borders, padding and arrow in the style sheet.
_FRAME = 39


class ChoiceBox(QComboBox):
    """A combo box that does not react to the wheel: what is chosen is saved at once.

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
        """Ignore the wheel, so that the page scrolls, also where the box has the focus."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable() or self._is_whole():
            super().paintEvent(event)
        else:
            self._paint_elided()

    def _paint_elided(self) -> None:
        # Seldom needed, and not imported by name: the classes of styles take 6 ms to create.
        styles, widget_style = QtWidgets.QStyle, self.style()
        option, painter = QtWidgets.QStyleOptionComboBox(), QtWidgets.QStylePainter(self)
        self.initStyleOption(option)
        part = styles.SubControl.SC_ComboBoxEditField
        field = widget_style.subControlRect(styles.ComplexControl.CC_ComboBox, option, part, self)
        painter.drawComplexControl(styles.ComplexControl.CC_ComboBox, option)
        chosen = self.currentIndex() >= 0
        text = self.currentText() if chosen else self.placeholderText()
        # One more: the size hint counts whole pixels, and the text may need a part of one.
        elided = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, field.width() + 1)
        if chosen:
            option.currentText = elided
            painter.drawControl(styles.ControlElement.CE_ComboBoxLabel, option)
        else:
            # The style sheet would draw it as a choice.
            painter.setPen(QApplication.palette().color(QPalette.ColorRole.PlaceholderText))
            start = visual_alignment(Qt.AlignmentFlag.AlignLeft, option.direction)
            painter.drawText(field, start | Qt.AlignmentFlag.AlignVCenter, elided)

    def _is_whole(self) -> bool:
        """Returns whether there is a choice, and room for all of its text."""
        needed = self.fontMetrics().horizontalAdvance(self.currentText()) + _FRAME
        return self.currentIndex() >= 0 and needed <= self.width()
