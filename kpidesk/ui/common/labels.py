"""Labels and tool tips that never interpret their text as HTML."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

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


def plain_tip(text: str) -> str:
    """Returns a tool tip that shows the text literally."""
    return f"<p>{escape(text)}</p>" if text else ""
