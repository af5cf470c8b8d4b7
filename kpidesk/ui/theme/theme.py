"""A theme: the colours of the window and of the charts in it."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.charts.palette import DARK as DARK_CHART
from kpidesk.charts.palette import LIGHT as LIGHT_CHART
from kpidesk.charts.palette import Palette
from kpidesk.ui.theme.colours import DARK as DARK_COLOURS
from kpidesk.ui.theme.colours import LIGHT as LIGHT_COLOURS
from kpidesk.ui.theme.colours import Colours


class Theme(NamedTuple):
    """A light or dark theme. `chart` is not used for exported charts."""

    dark: bool
    colours: Colours
    chart: Palette


LIGHT = Theme(False, LIGHT_COLOURS, LIGHT_CHART)
DARK = Theme(True, DARK_COLOURS, DARK_CHART)
