"""A theme: the colors of the window and of the charts in it."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.charts.palette import CONTRAST as CONTRAST_CHART
from kpidesk.charts.palette import DARK as DARK_CHART
from kpidesk.charts.palette import LIGHT as LIGHT_CHART
from kpidesk.charts.palette import Palette
from kpidesk.ui.theme.colours import CONTRAST as CONTRAST_COLOURS
from kpidesk.ui.theme.colours import DARK as DARK_COLOURS
from kpidesk.ui.theme.colours import LIGHT as LIGHT_COLOURS
from kpidesk.ui.theme.colours import Colours


class Theme(NamedTuple):
    """A light, dark or high-contrast theme. `chart` is not used for exported charts."""

    colours: Colours
    chart: Palette


LIGHT = Theme(LIGHT_COLOURS, LIGHT_CHART)
DARK = Theme(DARK_COLOURS, DARK_CHART)
CONTRAST = Theme(CONTRAST_COLOURS, CONTRAST_CHART)
