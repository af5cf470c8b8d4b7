"""Breaks texts into lines of the pages of an update, and draws them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QLocale, QPointF, Qt
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
from kpidesk.drawing.updates.page_items import INK, POINT, Block, Face, PlacedText, Spans
from kpidesk.i18n.locales.isolates import paragraph_from_right

_FAMILY = "Noto Sans"
#: A paragraph of scripts with tall letters has its lines farther apart.
_TALL = ((0x0590, 0x08FF), (0x0900, 0x0DFF), (0x0E00, 0x0EFF), (0x2E80, 0x9FFF), (0xAC00, 0xD7FF))
_TALLER = 1.1
#: Larger faces for pages in Arabic script, whose letters are small for their size.
_ARABIC = {
    Face(10.5, 15.5): Face(11.5, 18.5),
    Face(10, 14): Face(11, 17),
    Face(9.5, 13): Face(10.5, 16),
    Face(8.5, 13): Face(9.5, 16),
    Face(10, 13.5): Face(10.5, 16),
    Face(10, 13.5, bold=True): Face(10.5, 16, bold=True),
    Face(9.5, 13.5): Face(10.5, 16),
    Face(8.75, 12): Face(9.5, 14.5),
    Face(9, 12, bold=True): Face(10, 15, bold=True),
    Face(9.5, 13, bold=True): Face(10, 15, bold=True),
    Face(11, 14, bold=True): Face(12, 17, bold=True),
    Face(12, 16): Face(13, 19),
    Face(7.5, 10.5): Face(8, 12.5),
}
_ARABIC_FACES = frozenset(_ARABIC.values())
_FAR = 1e6
_CUT = "…"
#: Where no line ends: the spaces of a duration, and after the slash of a rate: 18 h 30, 2.5/h.
_UNBROKEN = re.compile(r"(?<=\d) (?=(?:h|min)\b)|(?<=\d h) (?=\d)|(?<=\d)/(?=[^\W\d_])")
#: What they are measured as: no line ends there, and nothing becomes narrower.
_MEASURED = {" ": "\N{NO-BREAK SPACE}", "/": "\N{FIGURE SPACE}"}


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
    """Measures and breaks texts for pages of one language and direction."""

    def __init__(self, language: str = "", *, right_to_left: bool) -> None:
        self.right_to_left = right_to_left
        arabic = QLocale(language).script() is QLocale.Script.ArabicScript
        self._larger = _ARABIC if arabic else {}

    def pitch(self, text: str, face: Face) -> float:
        """Returns the distance of the lines of a text, in units."""
        face = self._face(face)
        tall = not text.isascii() and any(
            first <= ord(letter) <= last for letter in text for first, last in _TALL
        )
        return face.line * POINT * (_TALLER if tall and face not in _ARABIC_FACES else 1.0)

    def width(self, text: str, face: Face) -> float:
        """Returns the width of a text on one line."""
        return _metrics(self._face(face)).horizontalAdvance(one_line(text))

    def cap(self, face: Face) -> float:
        """Returns the height of a capital letter."""
        return _metrics(self._face(face)).capHeight()

    def cap_top(self, face: Face) -> float:
        """Returns how far below the top of a line its capitals begin."""
        return self.placed("", face, 0, 0).baseline - self.cap(face)

    def cut(self, text: str, face: Face, width: float) -> str:
        """Returns the text on one line, elided where it is too wide."""
        metrics = _metrics(self._face(face))
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

    def paragraph(
        self,
        text: str,
        face: Face,
        left: float,
        width: float,
        colour: str = INK,
        strong: Spans = (),
        most: int = 10_000,
    ) -> Block:
        """Returns the lines of a text as a block; beyond `most` the last one is elided.

        A paragraph without letters of the page's direction is read in its own.
        """
        plain = one_line(text)
        from_right = paragraph_from_right(plain, right_to_left=self.right_to_left)
        larger = self._face(face)
        lines = _lines(plain, larger, width, strong, from_right) if plain else ()
        if len(lines) > most:
            rest = plain
            for line, _ in lines[: most - 1]:
                rest = rest[len(line) :].lstrip()
            elided = _metrics(larger).elidedText(rest, Qt.TextElideMode.ElideRight, width)
            lines = (*lines[: most - 1], (elided, ()))
        pitch, turned = self.pitch(text, face), from_right is not self.right_to_left
        items = [
            self.placed(line, face, left, number * pitch, colour, bold, pitch, turned=turned)
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
        strong: Spans = (),
        pitch: float | None = None,
        *,
        turned: bool = False,
    ) -> PlacedText:
        """Returns one line at a place; its box is as wide as the text."""
        pitch = self.pitch(text, face) if pitch is None else pitch
        face = self._face(face)
        metrics = _metrics(face)
        free = pitch - metrics.ascent() - metrics.descent()
        width = line_width(text, face, strong, right_to_left=self.right_to_left is not turned)
        box, baseline = Box(left, top, left + width, top + pitch), top + free / 2 + metrics.ascent()
        return PlacedText(box, baseline, text, face, colour, strong, turned=turned)

    def at_end(
        self, text: str, face: Face, right: float, top: float, colour: str = INK
    ) -> PlacedText:
        """Returns one line that ends at a place."""
        placed = self.placed(text, face, 0, top, colour)
        box = placed.box
        return placed._replace(box=Box(right - box.width, box.top, right, box.bottom))

    def _face(self, face: Face) -> Face:
        return self._larger.get(face, face)


@lru_cache(maxsize=2048)
def _lines(
    text: str, face: Face, width: float, strong: Spans, right_to_left: bool
) -> tuple[tuple[str, Spans], ...]:
    """Returns the lines of a text, each with its bold pieces."""
    unbroken = _UNBROKEN.sub(lambda found: _MEASURED[found[0]], text)
    layout = text_layout(unbroken, face, strong, right_to_left=right_to_left)
    found = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        start, length = line.textStart(), line.textLength()
        said = text[start : start + length].rstrip()
        cut = ((max(begin - start, 0), min(end - start, len(said))) for begin, end in strong)
        bold = tuple(each for each in cut if each[0] < each[1])
        # Qt does not break some words with letters that the font lacks.
        while line_width(said, face, bold, right_to_left=right_to_left) > width and len(said) > 1:
            said = said[:-2].rstrip() + _CUT
        found.append((said, bold))
    layout.endLayout()
    return tuple(found)


def text_layout(
    text: str, face: Face, strong: Spans, *, right_to_left: bool, strong_colour: str = ""
) -> QTextLayout:
    """Returns the layout of a text, with `strong` as its bold pieces."""
    layout = QTextLayout(text, page_font(face))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if right_to_left else direction.LeftToRight)
    layout.setTextOption(option)
    if strong and not face.bold:
        form = QTextCharFormat()
        form.setFont(page_font(face._replace(bold=True)))
        if strong_colour:
            form.setForeground(QColor(strong_colour))
        layout.setFormats([_bold(form, *each) for each in strong])
    return layout


def _bold(form: QTextCharFormat, begin: int, end: int) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = begin, end - begin, form
    return found


def _one_line(
    text: str, face: Face, strong: Spans, *, right_to_left: bool, strong_colour: str = ""
) -> QTextLayout:
    layout = text_layout(
        text, face, strong, right_to_left=right_to_left, strong_colour=strong_colour
    )
    layout.beginLayout()
    layout.createLine().setLineWidth(_FAR)
    layout.endLayout()
    return layout


@lru_cache(maxsize=4096)
def line_width(text: str, face: Face, strong: Spans, *, right_to_left: bool) -> float:
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
        right_to_left=right_to_left is not item.turned,
        strong_colour=item.strong_colour,
    )
    line = layout.lineAt(0)
    painter.setPen(QColor(item.colour))
    left = item.box.left - line.naturalTextRect().left()
    layout.draw(painter, QPointF(left, item.baseline - line.ascent()))
