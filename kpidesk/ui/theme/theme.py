"""A theme: the window's colours and the charts' that go with them."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.charts.palette import DARK as DARK_CHART
from kpidesk.charts.palette import LIGHT as LIGHT_CHART
from kpidesk.charts.palette import Palette
from kpidesk.ui.theme.colours import DARK as DARK_COLOURS
from kpidesk.ui.theme.colours import LIGHT as LIGHT_COLOURS
from kpidesk.ui.theme.colours import Colours


class Theme(NamedTuple):
    """How the window looks. `chart` colours the charts in it, not those that are exported."""

    dark: bool
    colours: Colours
    chart: Palette


LIGHT = Theme(False, LIGHT_COLOURS, LIGHT_CHART)
DARK = Theme(True, DARK_COLOURS, DARK_CHART)
