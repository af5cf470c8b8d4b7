"""Aligns the content of fields: texts by their direction, numbers by that of the layout."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


def align_text(field: QPlainTextEdit) -> None:
    """Keep the text at the side where its first line begins; Qt has it at the left."""
    document = field.document()

    def align() -> None:
        first, turned = document.firstBlock(), field.isRightToLeft()
        if first.text():
            turned = first.textDirection() is Qt.LayoutDirection.RightToLeft
        option = document.defaultTextOption()
        side = _RIGHT if turned else Qt.AlignmentFlag.AlignLeft
        if option.alignment() != side:
            option.setAlignment(side)
            document.setDefaultTextOption(option)

    document.contentsChanged.connect(align)
    align()


def align_number(field: QLineEdit | QSpinBox) -> None:
    """Have a number begin at the side where the layout begins; Qt has it at the left."""
    if field.isRightToLeft():
        field.setAlignment(_RIGHT | Qt.AlignmentFlag.AlignVCenter)
