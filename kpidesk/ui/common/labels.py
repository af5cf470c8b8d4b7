"""Labels and tool tips that never interpret their text as HTML, and labels of faults."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStylePainter, QWidget

from kpidesk.ui.announcement import announce
from kpidesk.ui.theme.metrics import TextSize, font


def plain_label(
    text: str = "",
    kind: TextSize = TextSize.BODY,
    parent: QWidget | None = None,
    *,
    muted: bool = False,
    wraps: bool = True,
) -> QLabel:
    """Returns a label of plain text."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font(kind))
    label.setText(text)
    if muted:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    if wraps:
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


class ElidedLabel(QLabel):
    """A line of plain text that is elided where it is too long; its tool tip then has all of it."""

    def __init__(
        self, kind: TextSize = TextSize.BODY, parent: QWidget | None = None, *, muted: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(kind))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if muted:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    @property
    def elided(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(plain_tip(self.text()) if self.elided else "")
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QStylePainter(self), self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        flags = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        role = self.foregroundRole()
        painter.drawItemText(box, int(flags), self.palette(), self.isEnabled(), text, role)
        painter.end()


def plain_tip(text: str) -> str:
    """Returns a tool tip that shows the text literally."""
    return GuiQt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal) if text else ""


class FaultLabel(QLabel):
    """Plain text in the color of errors, announced to screen readers. Hidden while it is empty."""

    def __init__(self, kind: TextSize = TextSize.BODY) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(kind))
        self.setForegroundRole(QPalette.ColorRole.BrightText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def say(self, text: str) -> None:
        """Show and announce a text; an empty one hides the label."""
        self.setText(text)
        self.setVisible(bool(text))
        announce(self, text)
