"""Fonts, colors and distances that all tiles share."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from kpidesk.charts.palette import Palette
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.text_metrics import TextMetrics
from kpidesk.ui.common.level_badge import pill_height
from kpidesk.ui.theme.metrics import GRID, TextSize, font
from kpidesk.ui.workspace import Workspace

PADDING = 1.5 * GRID
#: How much higher tiles get where there is room.
MOST_GROWTH = 6 * GRID
_LEAST_WIDTH, _LETTERS_OF_WIDTH = 28 * GRID, 26
_SPARKLINE_HEIGHT = 3 * GRID
_GAP = GRID / 4
#: How much of a color is left beside the value, on the background of the tile.
_BAND, _BOUND, _LINE = 0.6, 0.35, 0.75


class TileStyle:
    """Measures the rows of a tile, and mixes the colors of its quiet chart."""

    def __init__(self, workspace: Workspace, *, mirrored: bool) -> None:
        self.theme = workspace.theme
        self.colours, self.chart = self.theme.colours, self.theme.chart
        self.mirrored = mirrored
        self.fonts = {kind: font(kind) for kind in TextSize}
        # Digits of equal width, so that values of several tiles can be compared.
        self.fonts[TextSize.FIGURE].setFeature(QFont.Tag("tnum"), 1)
        self.metrics = {kind: QFontMetricsF(each) for kind, each in self.fonts.items()}
        height = {kind: each.height() for kind, each in self.metrics.items()}
        #: The top of each row of texts.
        self.value_top = PADDING + height[TextSize.STRONG] + _GAP
        self.pill_top = self.value_top + height[TextSize.FIGURE] + _GAP
        self.pill_height = pill_height(self.fonts[TextSize.CAPTION])
        self.caption_top = self.pill_top + self.pill_height + 2 * _GAP
        self._caption_height = height[TextSize.CAPTION]
        body = self.metrics[TextSize.BODY]
        letters = body.averageCharWidth() * _LETTERS_OF_WIDTH + 2 * PADDING
        self.least_width = max(_LEAST_WIDTH, round(letters))
        self.chart_style = ChartStyle(workspace.words, _quiet(self.chart, self.colours.surface))
        self.chart_metrics = TextMetrics(self.chart_style, max(11.0, body.height() * 0.72))

    def chart_top(self, lines: int) -> float:
        """Returns the top of the chart below a caption of so many lines."""
        return self.caption_top + lines * self._caption_height + 2 * _GAP

    def least_height(self, lines: int) -> int:
        return round(self.chart_top(lines) + _SPARKLINE_HEIGHT + PADDING)


def _quiet(palette: Palette, ground: str) -> Palette:
    return palette._replace(
        ground=ground,
        line=_mixed(palette.line, ground, _LINE),
        bands={level: _mixed(colour, ground, _BAND) for level, colour in palette.bands.items()},
        edges={level: _mixed(palette.axis, ground, _BOUND) for level in palette.edges},
    )


def _mixed(colour: str, ground: str, share: float) -> str:
    one, two = QColor(colour), QColor(ground)
    parts = (
        share * a + (1 - share) * b
        for a, b in (
            (one.redF(), two.redF()),
            (one.greenF(), two.greenF()),
            (one.blueF(), two.blueF()),
        )
    )
    return QColor.fromRgbF(*parts).name()
