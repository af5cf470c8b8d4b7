"""A card: a framed surface around widgets."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget


class Card(QFrame):
    """A frame with the surface's colour and no layout of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
