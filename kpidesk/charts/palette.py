"""Colors by role, on a light and on a dark background, and in high contrast.

Bands are vermillion, gray and blue after Okabe and Ito, which stay distinguishable with color
blindness; a tint always has an edge line and its level's name.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from kpidesk.domain.ladder import Level


class Palette(NamedTuple):
    """Colors as #rrggbb. `bands` fill a level, `edges` draw the line where it begins."""

    ground: str
    text: str
    muted: str
    axis: str
    line: str
    target: str
    warning: str
    flag: str
    rolling: str
    bands: Mapping[Level, str]
    edges: Mapping[Level, str]


LIGHT = Palette(
    ground="#ffffff",
    text="#1b2733",
    muted="#4f5b67",
    axis="#6b7682",
    line="#16324f",
    target="#7b3294",
    warning="#a03f00",
    flag="#16324f",
    rolling="#00664c",
    bands=MappingProxyType(
        {
            Level.BELOW: "#fbe9de",
            Level.TYPICAL: "#eff0f2",
            Level.ABOVE_AVERAGE: "#dfeef8",
            Level.EXCEPTIONAL: "#c3dff1",
        }
    ),
    edges=MappingProxyType(
        {
            Level.BELOW: "#c25400",
            Level.TYPICAL: "#68717b",
            Level.ABOVE_AVERAGE: "#0072b2",
            Level.EXCEPTIONAL: "#005a8f",
        }
    ),
)
DARK = Palette(
    ground="#1e2124",
    text="#f1f3f5",
    muted="#b9c0c7",
    axis="#8f979f",
    line="#f1f3f5",
    target="#dfa6e8",
    warning="#ff9d5c",
    flag="#f1f3f5",
    rolling="#5fd6ae",
    bands=MappingProxyType(
        {
            Level.BELOW: "#3d2618",
            Level.TYPICAL: "#2c2f33",
            Level.ABOVE_AVERAGE: "#15303f",
            Level.EXCEPTIONAL: "#123e5a",
        }
    ),
    edges=MappingProxyType(
        {
            Level.BELOW: "#f07c2b",
            Level.TYPICAL: "#a2aab2",
            Level.ABOVE_AVERAGE: "#56b4e9",
            Level.EXCEPTIONAL: "#7cc6f0",
        }
    ),
)
#: Bands are not filled: their edges and names tell them apart.
CONTRAST = Palette(
    ground="#000000",
    text="#ffffff",
    muted="#ffffff",
    axis="#ffffff",
    line="#ffffff",
    target="#ff9cff",
    warning="#ffb000",
    flag="#ffffff",
    rolling="#5fd6ae",
    bands=MappingProxyType(dict.fromkeys(Level, "#000000")),
    edges=MappingProxyType(
        {
            Level.BELOW: "#ffb000",
            Level.TYPICAL: "#ffffff",
            Level.ABOVE_AVERAGE: "#4cc3ff",
            Level.EXCEPTIONAL: "#a8e4ff",
        }
    ),
)
#: By the names of the user's setting.
PALETTES: Mapping[str, Palette] = MappingProxyType({"light": LIGHT, "dark": DARK})
