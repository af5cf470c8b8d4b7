"""How a chart looks: colours, language, letters."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum

from kpidesk.charts.palette import LIGHT, Palette
from kpidesk.i18n.words import Words

TEXT = 13.0
_USUAL_WIDTH, _USUAL_HEIGHT = 720.0, 432.0
_LEAST_TEXT, _MOST_TEXT = 10.0, 24.0


@dataclass(frozen=True)
class Look:
    """What one reader gets. `text` is the size of a plain letter in CSS pixels.

    Without `text` it follows from the chart's size; without `family` it is the system's.
    `outlines` draws letters as shapes, for readers that would order them wrongly.
    """

    words: Words
    palette: Palette = LIGHT
    family: str = ""
    text: float | None = None
    outlines: bool = False

    def sized(self, text: float | None) -> Look:
        """The same look with that size of text, where it has none of its own."""
        return self if text is None or self.text is not None else replace(self, text=text)

    def text_for(self, width: float, height: float) -> float:
        """The size of plain text on a chart of that size, in CSS pixels.

        It grows with the root of the chart's scale: a slide is read from afar, but its chart
        is also to show more.
        """
        if self.text is not None:
            return self.text
        scale = min(width / _USUAL_WIDTH, height / _USUAL_HEIGHT)
        return max(_LEAST_TEXT, min(TEXT * min(scale, math.sqrt(scale)), _MOST_TEXT))


class Role(Enum):
    """What a text is for: its size against plain text, and whether it is bold."""

    TITLE = (1.4, True)
    VALUE = (2.1, True)
    BODY = (1.0, False)
    STRONG = (1.0, True)
    SMALL = (0.88, False)
    SMALL_STRONG = (0.88, True)
    FLAG = (0.78, True)

    @property
    def scale(self) -> float:
        """Its size against plain text."""
        return self.value[0]

    @property
    def bold(self) -> bool:
        """Whether it is bold."""
        return self.value[1]
