"""How a chart looks: colours, language, letters."""

from __future__ import annotations

import math
from enum import Enum
from typing import NamedTuple

from kpidesk.charts.palette import LIGHT, Palette
from kpidesk.i18n.words import Words

TEXT = 13.0
_USUAL_WIDTH, _USUAL_HEIGHT = 720.0, 432.0
_LEAST_TEXT, _MOST_TEXT = 10.0, 64.0
_SLIDE = 2.0  # a chart that many times the usual one is looked at as a whole, from afar


class ChartStyle(NamedTuple):
    """What one reader gets. `text` is the size of a plain letter in CSS pixels.

    Without `text` it follows from the chart's size; without `family` it is the system's.
    `most_text` is how far it grows: who sits before a screen reads it from nearby.
    `plot_share` is the least part of the height that the plot gets, whatever the foot would say.
    `outlines` draws letters as shapes, for readers that would order them wrongly.
    """

    words: Words
    palette: Palette = LIGHT
    family: str = ""
    text: float | None = None
    outlines: bool = False
    plot_share: float | None = None
    most_text: float = _MOST_TEXT

    def sized(self, text: float | None) -> ChartStyle:
        """The same look with that size of text, where it has none of its own."""
        return self if text is None or self.text is not None else self._replace(text=text)

    def text_for(self, width: float, height: float) -> float:
        """The size of plain text on a chart of that size, in CSS pixels.

        It grows with the root of the chart's scale: a slide is read from afar, but its chart
        is also to show more. Beyond a slide's size it grows with the page.
        """
        if self.text is not None:
            return self.text
        scale = min(width / _USUAL_WIDTH, height / _USUAL_HEIGHT)
        grown = min(scale, math.sqrt(scale)) * max(1.0, math.sqrt(scale / _SLIDE))
        return max(_LEAST_TEXT, min(TEXT * grown, self.most_text))


class TextRole(Enum):
    """What a text is for: its size against plain text.

    None is bold: size and colour tell them apart, and a PDF embeds one face instead of two.
    """

    TITLE = 1.4
    VALUE = 2.2
    BODY = 1.0
    STRONG = 1.15
    SMALL = 0.88
    SMALL_STRONG = 0.98
    FLAG = 0.82
