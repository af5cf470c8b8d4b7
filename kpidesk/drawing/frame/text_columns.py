"""Sets lines of text along the side where the language begins to read."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.drawing.chart_style import TextRole
from kpidesk.drawing.geometry import Box, Spot
from kpidesk.drawing.items import TextRun
from kpidesk.drawing.text_metrics import TextMetrics


class TextColumn(NamedTuple):
    """A box whose lines begin at its left, or at its right in a right-to-left language.

    With `far` they begin at the other side.
    """

    box: Box
    letters: TextMetrics
    far: bool = False

    def line(
        self, text: str, role: TextRole, colour: str, top: float, indent: float = 0.0
    ) -> TextRun:
        """A line with the top of its letters at `top`, so far in from where lines begin."""
        width = self.letters.width(text, role)
        from_right = self.letters.right_to_left is not self.far
        left = self.box.right - indent - width if from_right else self.box.left + indent
        return TextRun(left, top + self.letters.ascent(role), width, text, role, colour)

    def spot(self, indent: float, y: float) -> Spot:
        """A spot so far in from where lines begin."""
        from_right = self.letters.right_to_left is not self.far
        return (self.box.right - indent if from_right else self.box.left + indent), y
