"""Labels and tool tips that never interpret their text as HTML, and labels of faults."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextLayout,
    QTextOption,
)
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kpidesk.ui.announcement import announce
from kpidesk.ui.common.layouts import visual_alignment
from kpidesk.ui.theme.metrics import TextSize, font

_LINE_BREAK = "\N{LINE SEPARATOR}"
#: Where the script has no letter for a mnemonic, one follows in brackets: 打开(&O)…
_MNEMONIC = r"\(&?[A-Z0-9]\)(?=…?$)|&(.)"


class PlainLabel(QLabel):
    """Plain text in the direction of the layout, where QLabel takes that of the first letter."""

    def __init__(self, kind: TextSize = TextSize.BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(kind))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + self._apart

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + self._apart

    @property
    def _apart(self) -> QSize:
        """What the letter of a shortcut takes."""
        text = self.text()
        if self.buddy() is None or "&" not in text:
            return QSize(0, 0)
        # Qt measures the text with kerning, but draws the letter of a shortcut without.
        before, _, after = text.partition("&")
        width = QFontMetricsF(self.font()).horizontalAdvance
        apart = width(before) + width(after[:1]) + width(after[1:])
        return QSize(max(0, math.ceil(apart - width(before + after))), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        # An empty text may be that of a label with a picture.
        plain = self.text().isascii() and not (self.text() and self.isRightToLeft())
        # QLabel shows what can be selected, and underlines the letter of a shortcut.
        if plain or selectable or (self.buddy() is not None and "&" in self.text()):
            super().paintEvent(event)
            return
        box = QRectF(self.contentsRect())
        layout = QTextLayout(self.text().replace("\n", _LINE_BREAK), self.font())
        layout.setTextOption(self._option())
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(box.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(box.left(), self._top(round(height))))
        painter.end()

    def _top(self, height: int) -> int:
        """Returns the upper end of a text of that height, in the label's alignment."""
        box, flags = self.contentsRect(), Qt.AlignmentFlag
        if self.alignment() & flags.AlignVCenter:
            return box.top() + box.height() // 2 - height // 2
        if self.alignment() & flags.AlignBottom:
            return box.top() + box.height() - height
        return box.top()

    def _option(self) -> QTextOption:
        sides = visual_alignment(self.alignment(), self.layoutDirection())
        option = QTextOption(sides & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setTextDirection(self.layoutDirection())
        modes = QTextOption.WrapMode
        option.setWrapMode(modes.WordWrap if self.wordWrap() else modes.ManualWrap)
        return option


def command_name(text: str) -> str:
    """Returns the text of a command or label without its mnemonic and ellipsis: `Open`."""
    return re.sub(_MNEMONIC, r"\1", text).rstrip("…")


def plain_label(
    text: str = "",
    kind: TextSize = TextSize.BODY,
    parent: QWidget | None = None,
    *,
    muted: bool = False,
    wraps: bool = True,
) -> PlainLabel:
    """Returns a label of plain text."""
    label = PlainLabel(kind, parent)
    label.setText(text)
    if muted:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    if wraps:
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def wrapped_caption(parent: QWidget | None = None, *, muted: bool = False) -> PlainLabel:
    """Returns a caption of any length: it takes the width that there is, and wraps."""
    label = plain_label(kind=TextSize.CAPTION, parent=parent, muted=muted)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
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
        painter, box = QPainter(self), self.contentsRect()
        text = self.text()
        if self.elided:
            mode = Qt.TextElideMode.ElideRight
            text = self.fontMetrics().elidedText(text, mode, box.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(box, visual_alignment(self.alignment(), self.layoutDirection()), text)
        painter.end()


def plain_tip(text: str) -> str:
    """Returns a tool tip that shows the text literally."""
    return GuiQt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal) if text else ""


class FaultLabel(PlainLabel):
    """Plain text in the color of errors, announced to screen readers. Hidden while it is empty."""

    def __init__(self, kind: TextSize = TextSize.BODY) -> None:
        super().__init__(kind)
        self.setForegroundRole(QPalette.ColorRole.BrightText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def say(self, text: str) -> None:
        """Show and announce a text; an empty one hides the label."""
        self.setText(text)
        self.setVisible(bool(text))
        announce(self, text)
