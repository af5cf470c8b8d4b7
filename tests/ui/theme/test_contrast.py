"""Colors by their roles: WCAG 2.2, 1.4.3 for text and 1.4.11 for controls and the focus."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

from kpidesk.ui.theme.colours import CONTRAST, DARK, LIGHT, Colours

TEXT, CONTROL = 4.5, 3.0
#: Texts, and the backgrounds that they are on in rules and pages.
BACKGROUNDS = (
    (
        "text",
        ("window", "surface", "raised", "hover", "pressed"),
        ("accent_soft", "warning_soft", "error_soft"),
    ),
    ("muted", ("window", "surface", "raised", "line"), ("accent_soft",)),
    ("accent", ("window", "surface", "raised", "hover", "pressed"), ("accent_soft",)),
    ("warning", ("window", "surface"), ("warning_soft",)),
    ("error", ("window", "surface"), ("error_soft",)),
    ("on_accent", ("accent", "accent_hover", "accent_pressed"), ()),
    ("on_tip", ("tip",), ()),
    ("fixed_text", ("fixed_fill",), ()),
    ("example", ("surface", "hover", "fixed_fill"), ("error_soft",)),
)
SCHEMES = pytest.mark.parametrize(
    "colours", [LIGHT, DARK, CONTRAST], ids=lambda colours: colours.name
)


def test_contrast_is_what_the_standard_says(contrast: Callable):
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@SCHEMES
def test_text_can_be_read_on_every_background(colours: Colours, contrast: Callable):
    faint = {
        f"{text} on {ground}": round(found, 2)
        for text, plain, soft in BACKGROUNDS
        for ground in (*plain, *soft)
        if not (colours is CONTRAST and (text, ground) == ("muted", "line"))
        if (found := contrast(getattr(colours, text), getattr(colours, ground))) < TEXT
    }
    assert faint == {}


@SCHEMES
def test_edges_focus_and_signs_can_be_seen(colours: Colours, contrast: Callable):
    grounds = ("window", "surface", "raised", "accent_soft")
    pairs = (
        *product(("edge", "accent", "focus"), grounds),
        *product(("thumb", "thumb_hover"), ("window", "surface")),
        *(("focus", ground) for ground in ("error_soft", "hover")),
        *(("off_text", ground) for ground in ("off_fill", "window")),
    )
    faint = {
        f"{line} on {ground}": round(found, 2)
        for line, ground in pairs
        if (found := contrast(getattr(colours, line), getattr(colours, ground))) < CONTROL
    }
    assert faint == {}
