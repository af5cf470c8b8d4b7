"""Breaks texts into lines of the pages of an update, and draws them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from kpidesk.drawing.geometry import Box
from kpidesk.drawing.text_metrics import one_line
from kpidesk.drawing.updates.page_items import INK, POINT, Block, Face, PlacedText

_FAMILY = "Noto Sans"
#: A paragraph of scripts with tall letters has its lines farther apart.
_TALL = ((0x0590, 0x08FF), (0x0900, 0x0DFF), (0x0E00, 0x0EFF), (0x2E80, 0x9FFF), (0xAC00, 0xD7FF))
_TALLER = 1.12
_FAR = 1e6
_CUT = "…"


def page_family() -> str:
    """Returns the family of fonts on the pages: Noto Sans, or the system's where it is absent."""
    return _FAMILY if QFontDatabase.hasFamily(_FAMILY) else QGuiApplication.font().family()


@lru_cache(maxsize=64)
def _font(family: str, size: float, *, bold: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(max(1, round(size * POINT)))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("liga"), 0)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def page_font(face: Face) -> QFont:
    """Returns the font of a face, in units of a page."""
    return _font(page_family(), face.size, bold=face.bold)


@lru_cache(maxsize=64)
def _metrics(face: Face) -> QFontMetricsF:
    return QFontMetricsF(page_font(face))


class PageText:
    """Measures and breaks texts for pages of one reading direction."""

    def __init__(self, *, right_to_left: bool) -> None:
        self.right_to_left = right_to_left

    def width(self, text: str, face: Face) -> float:
        """Returns the width of a text on one line."""
        return _metrics(face).horizontalAdvance(one_line(text))

    def cap(self, face: Face) -> float:
        """Returns the height of a capital letter."""
        return _metrics(face).capHeight()

    def cap_top(self, face: Face) -> float:
        """Returns how far below the top of a line its capitals begin."""
        return self.placed("", face, 0, 0).baseline - self.cap(face)

    def cut(self, text: str, face: Face, width: float) -> str:
        """Returns the text on one line, elided where it is too wide."""
        metrics = _metrics(face)
        return metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, width)

    def in_a_row(
        self, parts: Iterable[tuple[str, Face]], left: float, apart: float, colour: str
    ) -> list[PlacedText]:
        """Returns texts one after the other, on the baseline of the largest."""
        found: list[PlacedText] = []
        for part, face in parts:
            found.append(self.placed(part, face, left, 0, colour))
            left = found[-1].box.right + apart
        largest = max(found, key=lambda each: each.face.size)
        bottom = max(each.box.bottom for each in found)
        return [
            each._replace(
                box=Box(each.box.left, 0, each.box.right, bottom), baseline=largest.baseline
            )
            for each in found
        ]

    def lines(self, text: str, face: Face, width: float, strong: int = 0) -> list[tuple[str, int]]:
        """Returns the lines of a text, each with its number of bold characters at the beginning."""
        plain = one_line(text)
        return list(_lines(plain, face, width, strong, self.right_to_left)) if plain else []

    def paragraph(
        self,
        text: str,
        face: Face,
        left: float,
        width: float,
        colour: str = INK,
        strong: int = 0,
        most: int = 10_000,
    ) -> Block:
        """Returns the lines of a text as a block; beyond `most` the last one is elided."""
        lines = self.lines(text, face, width, strong)
        if len(lines) > most:
            rest = one_line(text)
            for line, _ in lines[: most - 1]:
                rest = rest[len(line) :].lstrip()
            cut = _metrics(face).elidedText(rest, Qt.TextElideMode.ElideRight, width)
            lines = [*lines[: most - 1], (cut, 0)]
        pitch = line_pitch(text, face)
        items = [
            self.placed(line, face, left, number * pitch, colour, bold, pitch)
            for number, (line, bold) in enumerate(lines)
        ]
        return Block(tuple(items), pitch * len(lines))

    def placed(
        self,
        text: str,
        face: Face,
        left: float,
        top: float,
        colour: str = INK,
        strong: int = 0,
        pitch: float | None = None,
    ) -> PlacedText:
        """Returns one line at a place; its box is as wide as the text."""
        pitch = line_pitch(text, face) if pitch is None else pitch
        metrics = _metrics(face)
        free = pitch - metrics.ascent() - metrics.descent()
        width = line_width(text, face, strong, right_to_left=self.right_to_left)
        box = Box(left, top, left + width, top + pitch)
        return PlacedText(box, top + free / 2 + metrics.ascent(), text, face, colour, strong)

    def at_end(
        self, text: str, face: Face, right: float, top: float, colour: str = INK
    ) -> PlacedText:
        """Returns one line that ends at a place."""
        placed = self.placed(text, face, 0, top, colour)
        box = placed.box
        return placed._replace(box=Box(right - box.width, box.top, right, box.bottom))


@lru_cache(maxsize=2048)
def _lines(
    text: str, face: Face, width: float, strong: int, right_to_left: bool
) -> tuple[tuple[str, int], ...]:
    layout = text_layout(text, face, strong, right_to_left=right_to_left)
    found = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        start, length = line.textStart(), line.textLength()
        bold = min(max(strong - start, 0), length)
        said = text[start : start + length].rstrip()
        # Qt does not break some words with letters that the font lacks.
        while line_width(said, face, bold, right_to_left=right_to_left) > width and len(said) > 1:
            said = said[:-2].rstrip() + _CUT
        found.append((said, bold))
    layout.endLayout()
    return tuple(found)


def line_pitch(text: str, face: Face) -> float:
    """Returns the distance of lines, in units."""
    tall = any(first <= ord(letter) <= last for letter in text for first, last in _TALL)
    return face.line * POINT * (_TALLER if tall else 1.0)


def text_layout(
    text: str, face: Face, strong: int, *, right_to_left: bool, strong_colour: str = ""
) -> QTextLayout:
    """Returns the layout of a text, with `strong` bold characters at its beginning."""
    layout = QTextLayout(text, page_font(face))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if right_to_left else direction.LeftToRight)
    layout.setTextOption(option)
    if strong and not face.bold:
        bold = QTextLayout.FormatRange()
        bold.start, bold.length = 0, strong
        form = QTextCharFormat()
        form.setFont(page_font(face._replace(bold=True)))
        if strong_colour:
            form.setForeground(QColor(strong_colour))
        bold.format = form
        layout.setFormats([bold])
    return layout


def _one_line(
    text: str, face: Face, strong: int, *, right_to_left: bool, strong_colour: str = ""
) -> QTextLayout:
    layout = text_layout(
        text, face, strong, right_to_left=right_to_left, strong_colour=strong_colour
    )
    layout.beginLayout()
    layout.createLine().setLineWidth(_FAR)
    layout.endLayout()
    return layout


@lru_cache(maxsize=4096)
def line_width(text: str, face: Face, strong: int, *, right_to_left: bool) -> float:
    """Returns the width of a line."""
    layout = _one_line(text, face, strong, right_to_left=right_to_left)
    return layout.lineAt(0).naturalTextWidth()


def draw_text(painter: QPainter, item: PlacedText, *, right_to_left: bool) -> None:
    """Draw a line of text at its place."""
    if not item.text:
        return
    layout = _one_line(
        item.text,
        item.face,
        item.strong,
        right_to_left=right_to_left,
        strong_colour=item.strong_colour,
    )
    line = layout.lineAt(0)
    painter.setPen(QColor(item.colour))
    left = item.box.left - line.naturalTextRect().left()
    layout.draw(painter, QPointF(left, item.baseline - line.ascent()))
