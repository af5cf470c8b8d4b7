"""Colours of the window by purpose, for a light and a dark scheme.

Text has a contrast of at least 4.5 : 1 on every background it is used on, edges of controls 3 : 1.
"""

from __future__ import annotations

from typing import NamedTuple


class Colours(NamedTuple):
    """Colours as #rrggbb.

    `window` is the background of the window, `surface` that of cards and tables, `raised` that of
    what the pointer is over. `line` separates, `edge` is around controls. The soft ones are
    backgrounds.
    """

    window: str
    surface: str
    raised: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    accent_soft: str
    on_accent: str
    warning: str
    warning_soft: str
    error: str
    error_soft: str


LIGHT = Colours(
    window="#f3f5f7",
    surface="#ffffff",
    raised="#e9edf1",
    text="#1b2733",
    muted="#4f5b67",
    line="#dbe1e7",
    edge="#707c88",
    accent="#00639c",
    accent_soft="#dfeef8",
    on_accent="#ffffff",
    warning="#8f3a00",
    warning_soft="#fdf0e4",
    error="#b3261e",
    error_soft="#fcebea",
)
DARK = Colours(
    window="#15181b",
    surface="#1e1e1e",
    raised="#2b3036",
    text="#f1f3f5",
    muted="#b9c0c7",
    line="#353b42",
    edge="#7e8994",
    accent="#6db9ec",
    accent_soft="#15303f",
    on_accent="#0b1a26",
    warning="#ff9d5c",
    warning_soft="#3a2415",
    error="#ff8a80",
    error_soft="#3d1d1b",
)
