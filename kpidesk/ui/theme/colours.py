"""Colors of the window by purpose, for a light, a dark and a high-contrast scheme.

Text has a contrast of at least 4.5 : 1 on every background it is used on; edges of controls, signs
and the focus ring have 3 : 1. Disabled text has 3 : 1.
"""

from typing import NamedTuple


class Colours(NamedTuple):
    """Colors as #rrggbb; `name` is the folder of the images in these colors.

    `window` is the background of the window, `surface` that of cards, tables and controls, `raised`
    that of badges. `line` separates, `edge` is around controls, `focus` is the focus ring. The soft
    ones are backgrounds; those with `off` are for what is disabled, with `tip` for tool tips.
    `fixed` ones are for fields that cannot be written in, `example` for texts in empty fields.
    """

    name: str
    window: str
    surface: str
    raised: str
    hover: str
    pressed: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    on_accent: str
    focus: str
    warning: str
    warning_soft: str
    error: str
    error_soft: str
    off_text: str
    off_edge: str
    off_fill: str
    fixed_line: str
    fixed_edge: str
    fixed_fill: str
    fixed_text: str
    example: str
    thumb: str
    thumb_hover: str
    tip: str
    on_tip: str


LIGHT = Colours(
    name="light",
    window="#f3f5f7",
    surface="#ffffff",
    raised="#e9edf1",
    hover="#eef3f7",
    pressed="#dde5ec",
    text="#1b2733",
    muted="#4f5b67",
    line="#dbe1e7",
    edge="#707c88",
    accent="#00639c",
    accent_hover="#00558a",
    accent_pressed="#00446f",
    accent_soft="#dfeef8",
    on_accent="#ffffff",
    focus="#00639c",
    warning="#8f3a00",
    warning_soft="#fdf0e4",
    error="#b3261e",
    error_soft="#fcebea",
    off_text="#78838e",
    off_edge="#c3cbd3",
    off_fill="#f0f2f5",
    fixed_line="solid",
    fixed_edge="#dbe1e7",
    fixed_fill="#f3f5f7",
    fixed_text="#4f5b67",
    example="#4f5b67",
    thumb="#7f8a95",
    thumb_hover="#5f6b77",
    tip="#1b2733",
    on_tip="#ffffff",
)
DARK = Colours(
    name="dark",
    window="#15181b",
    surface="#1e2124",
    raised="#2b3036",
    hover="#272c31",
    pressed="#343b42",
    text="#f1f3f5",
    muted="#b9c0c7",
    line="#353b42",
    edge="#7e8994",
    accent="#6db9ec",
    accent_hover="#8ac8f1",
    accent_pressed="#a6d6f5",
    accent_soft="#15303f",
    on_accent="#0b1a26",
    focus="#6db9ec",
    warning="#ff9d5c",
    warning_soft="#3a2415",
    error="#ff8a80",
    error_soft="#3d1d1b",
    off_text="#858e97",
    off_edge="#454c54",
    off_fill="#1a1d20",
    fixed_line="solid",
    fixed_edge="#353b42",
    fixed_fill="#15181b",
    fixed_text="#b9c0c7",
    example="#b9c0c7",
    thumb="#727c86",
    thumb_hover="#98a2ac",
    tip="#f1f3f5",
    on_tip="#15181b",
)
CONTRAST = Colours(
    name="contrast",
    window="#000000",
    surface="#000000",
    raised="#000000",
    hover="#1a1a1a",
    pressed="#333333",
    text="#ffffff",
    muted="#ffffff",
    line="#ffffff",
    edge="#ffffff",
    accent="#ffff00",
    accent_hover="#ffffff",
    accent_pressed="#ffffff",
    accent_soft="#333300",
    on_accent="#000000",
    focus="#00ffff",
    warning="#ffb000",
    warning_soft="#000000",
    error="#ff9090",
    error_soft="#000000",
    off_text="#a6a6a6",
    off_edge="#a6a6a6",
    off_fill="#000000",
    fixed_line="dashed",
    fixed_edge="#ffffff",
    fixed_fill="#262626",
    fixed_text="#ffffff",
    example="#9a9a9a",
    thumb="#ffffff",
    thumb_hover="#ffff00",
    tip="#000000",
    on_tip="#ffffff",
)
