"""The clipboard data of an update: HTML with its pictures, and plain text beside it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData


def update_mime(html: str, text: str) -> QMimeData:
    """Returns both flavours. An image flavour is left out: mail programs would paste it alone."""
    data = QMimeData()
    data.setHtml(html)
    data.setText(text)
    return data
