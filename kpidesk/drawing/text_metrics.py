"""Measures, elides, wraps and draws plain text, the same on every device."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QRawFont,
    QTextLayout,
    QTextOption,
)

from kpidesk.drawing.chart_style import Anchor, ChartStyle, TextRole
from kpidesk.i18n.words import Words

_UNSEEN = r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029 ]+"
#: Begins the placeholder of a text of `ChartStyle.drawn`, before its index.
PLACEHOLDER = "text"
_SHARES = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}


def one_line(text: str) -> str:
    """Returns the text on one line, with line breaks and control characters as spaces."""
    if text.isprintable() and "  " not in text:
        # Compiling the pattern takes a third of a millisecond of the start.
        return text.strip()
    return re.sub(_UNSEEN, " ", text).strip()


def as_typed(words: Words, text: str) -> str:
    """Returns a user's text on one line, isolated where its direction differs."""
    return words.name(one_line(text))


class TextMetrics:
    """The style of one chart with its text metrics, in CSS pixels, independent of the device."""

    def __init__(self, style: ChartStyle, size: float) -> None:
        self.size, self.style = size, style
        self.words, self.palette = style.words, style.palette
        self.right_to_left = style.words.right_to_left
        self._fonts = {role: _font(style.family, size * role.value) for role in TextRole}
        self._metrics = {role: QFontMetricsF(font) for role, font in self._fonts.items()}
        self._sizes = {
            role: (each.ascent() + each.descent(), each.ascent(), each.capHeight())
            for role, each in self._metrics.items()
        }
        self._widths: dict[tuple[str, TextRole], float] = {}

    def width(self, text: str, role: TextRole) -> float:
        """Returns the width of the text on one line."""
        known = self._widths.get((text, role))
        if known is None:
            known = self._widths[text, role] = self._metrics[role].horizontalAdvance(text)
        return known

    def height(self, role: TextRole) -> float:
        """Returns the height of a line: ascent plus descent."""
        return self._sizes[role][0]

    def ascent(self, role: TextRole) -> float:
        """Returns the height from the baseline to the top of the tallest character."""
        return self._sizes[role][1]

    def cap(self, role: TextRole) -> float:
        """Returns the height of a capital letter."""
        return self._sizes[role][2]

    def elide(self, text: str, role: TextRole, width: float) -> str:
        """Returns the text, elided with … where it is too wide."""
        return self._metrics[role].elidedText(text, Qt.TextElideMode.ElideRight, width)

    def wrap(self, text: str, role: TextRole, width: float, max_lines: int = 99) -> list[str]:
        """Returns the text broken into at most `max_lines` lines; the last one is elided."""
        plain = one_line(text)
        if self.width(plain, role) <= width:
            return [plain] if plain else []
        lines: list[str] = []
        for start, length in self._breaks(plain, role, width):
            if len(lines) == max_lines - 1:
                lines.append(self.elide(plain[start:], role, width))
                break
            lines.append(self.elide(plain[start : start + length].strip(), role, width))
        return lines

    def _breaks(self, text: str, role: TextRole, width: float) -> list[tuple[int, int]]:
        layout = QTextLayout(text, self._fonts[role])
        layout.setTextOption(self._option(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere))
        found = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            found.append((line.textStart(), line.textLength()))
        layout.endLayout()
        return found

    def _option(self, mode: QTextOption.WrapMode) -> QTextOption:
        option = QTextOption()
        option.setWrapMode(mode)
        option.setTextDirection(self.direction)
        return option

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The layout direction of the language."""
        if self.right_to_left:
            return Qt.LayoutDirection.RightToLeft
        return Qt.LayoutDirection.LeftToRight

    def draw(
        self,
        painter: QPainter,
        left: float,
        baseline: float,
        text: str,
        role: TextRole,
        colour: str,
        anchor: Anchor = Anchor.START,
    ) -> None:
        """Draw one line of plain text from `left`, on the nearest whole baseline.

        A screen aligns text to whole pixels; the other devices do the same, to look alike. A
        placeholder is drawn at the `anchor`, which a program with another font keeps.
        """
        if not text:
            return
        baseline = round(baseline)
        if self.style.outlines:
            shapes = outlines(text, self._fonts[role], self._option(QTextOption.WrapMode.NoWrap))
            painter.fillPath(shapes.translated(left, baseline), QColor(colour))
            return
        painter.setFont(self._fonts[role])
        painter.setPen(QColor(colour))
        if self.style.drawn is not None:
            left += self.width(text, role) * _SHARES[anchor]
            self.style.drawn.append((text, anchor))
            text = f"{PLACEHOLDER}{len(self.style.drawn) - 1}"
        painter.drawText(QPointF(left, baseline), text)


def outlines(text: str, font: QFont, option: QTextOption) -> QPainterPath:
    """Returns the shapes of a line of text, which begins at the left of the origin's baseline."""
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    shift = QPointF(-line.naturalTextRect().left(), -line.ascent())
    shapes = QPainterPath()
    shapes.setFillRule(Qt.FillRule.WindingFill)
    for run in layout.glyphRuns():
        raw: QRawFont = run.rawFont()
        for glyph, offset in zip(run.glyphIndexes(), run.positions(), strict=True):
            shapes.addPath(raw.pathForGlyph(glyph).translated(shift + offset))
    return shapes


def _font(family: str, size: float) -> QFont:
    font = QFont(family) if family else QFont(QGuiApplication.font())
    font.setPixelSize(max(1, round(size)))
    # A PDF viewer's search may not find text that contains the fi ligature.
    font.setFeature(QFont.Tag("liga"), 0)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
