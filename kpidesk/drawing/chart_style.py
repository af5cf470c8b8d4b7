"""The style of a chart: palette, language and text sizes."""

import math
from enum import Enum, StrEnum
from typing import NamedTuple, Self

from kpidesk.charts.palette import LIGHT, Palette
from kpidesk.i18n.words import Words

TEXT = 13.0
_USUAL_WIDTH, _USUAL_HEIGHT = 720.0, 432.0
_MIN_TEXT, _MAX_TEXT = 10.0, 64.0
_SLIDE = 2.0  # a chart of that scale is viewed from a distance


class Anchor(StrEnum):
    """Which point of a line of text keeps its place in another font; as SVG names it."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class ChartStyle(NamedTuple):
    """The style in which a chart is drawn. `text` is the size of plain text in CSS pixels.

    Without `text` the size follows from the chart's size, from `min_text` to `max_text`; without
    `family` the font is the system's. `plot_share` is the least share of the height that the plot
    gets. `marks_first` explains marks and notes before counts and sources, which the window shows
    elsewhere. `outlines` draws text as paths, for programs that would reorder right-to-left text.
    Without `framed` there are no margins, no header, and only marks and lines are explained.
    `drawn` collects the texts instead of drawing them: each gets a placeholder with its index.
    """

    words: Words
    palette: Palette = LIGHT
    family: str = ""
    text: float | None = None
    outlines: bool = False
    plot_share: float | None = None
    max_text: float = _MAX_TEXT
    min_text: float = _MIN_TEXT
    marks_first: bool = False
    framed: bool = True
    drawn: list[tuple[str, Anchor]] | None = None

    def sized(self, text: float | None) -> Self:
        """Returns the style with that text size, unless it has one of its own."""
        return self if text is None or self.text is not None else self._replace(text=text)

    def text_for(self, width: float, height: float) -> float:
        """Returns the size of plain text on a chart of that size, in CSS pixels.

        It grows with the square root of the chart's scale, since a larger chart also shows more,
        and beyond the scale of a slide in proportion.
        """
        if self.text is not None:
            return self.text
        scale = min(width / _USUAL_WIDTH, height / _USUAL_HEIGHT)
        grown = min(scale, math.sqrt(scale)) * max(1.0, math.sqrt(scale / _SLIDE))
        return max(self.min_text, min(TEXT * grown, self.max_text))


class TextRole(Enum):
    """The role of a text; the value is its size relative to plain text.

    No role is bold: size and colour distinguish them, and a PDF embeds one face instead of two.
    """

    TITLE = 1.4
    VALUE = 2.2
    BODY = 1.0
    STRONG = 1.15
    SMALL = 0.88
    SMALL_STRONG = 0.98
    FLAG = 0.82
