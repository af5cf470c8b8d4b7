"""Labels: plain text always, in a size of the type scale."""

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
    """A label that shows its text as it is, whatever is in it."""
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
    """A tool tip that shows the text as it is, whatever is in it."""
    return f"<p>{escape(text)}</p>" if text else ""
