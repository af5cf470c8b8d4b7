"""Aligns lines of text to the leading or trailing side of a box."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.drawing.chart_style import Anchor, TextRole
from kpidesk.drawing.geometry import XY, Box
from kpidesk.drawing.items import TextRun
from kpidesk.drawing.text_metrics import TextMetrics


class TextColumn(NamedTuple):
    """A box whose lines are aligned to its leading side, or with `trailing` to the other one."""

    box: Box
    metrics: TextMetrics
    trailing: bool = False

    def line(
        self, text: str, role: TextRole, colour: str, top: float, indent: float = 0.0
    ) -> TextRun:
        """Returns a line with its top at `top`, indented from the aligned side."""
        width = self.metrics.width(text, role)
        from_right = self.metrics.right_to_left is not self.trailing
        left = self.box.right - indent - width if from_right else self.box.left + indent
        anchor = Anchor.END if from_right else Anchor.START
        return TextRun(left, top + self.metrics.ascent(role), width, text, role, colour, anchor)

    def xy(self, indent: float, y: float) -> XY:
        """Returns the point at that indent from the aligned side."""
        from_right = self.metrics.right_to_left is not self.trailing
        return (self.box.right - indent if from_right else self.box.left + indent), y
