"""What can be read and seen: WCAG 2.2, 1.4.3 for text and 1.4.11 for controls and the focus."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kpidesk.ui.theme.colours import DARK, LIGHT, Colours
from kpidesk.ui.theme.style import apply

TEXT, CONTROL = 4.5, 3.0
#: Inks, and the grounds that they stand on in rules, pages and strips.
STANDS_ON = (
    ("text", ("window", "surface", "raised", "accent_soft", "warning_soft", "error_soft")),
    ("muted", ("window", "surface", "raised", "line")),
    ("accent", ("window", "surface", "raised", "accent_soft")),
    ("warning", ("window", "surface", "warning_soft")),
    ("error", ("window", "surface", "error_soft")),
    ("on_accent", ("accent",)),
)
SCHEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
CONTROLS = (QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox)


def luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    shares = (0.2126, colour.redF()), (0.7152, colour.greenF()), (0.0722, colour.blueF())
    return sum(
        share * (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
        for share, part in shares
    )


def contrast(one: str | QColor, other: str | QColor) -> float:
    low, high = sorted(luminance(QColor(each)) for each in (one, other))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_what_the_standard_says():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@SCHEMES
def test_text_can_be_read_wherever_it_stands(colours: Colours):
    faint = {
        f"{ink} on {ground}": round(found, 2)
        for ink, grounds in STANDS_ON
        for ground in grounds
        if (found := contrast(getattr(colours, ink), getattr(colours, ground))) < TEXT
    }
    assert faint == {}


@SCHEMES
def test_lines_of_controls_and_of_the_focus_can_be_seen(colours: Colours):
    grounds = ("window", "surface", "raised", "accent_soft")
    faint = {
        f"{line} on {ground}": round(found, 2)
        for line, ground in product(("edge", "accent"), grounds)
        if (found := contrast(getattr(colours, line), getattr(colours, ground))) < CONTROL
    }
    assert faint == {}


@SCHEMES
@pytest.mark.parametrize("kind", CONTROLS)
def test_every_control_shows_where_it_is(qapp, qtbot, colours: Colours, kind: type[QWidget]):
    """The first pixel of a control, as it is painted, against the window behind it."""
    apply(qapp, colours)
    top, other, control = QWidget(), QLineEdit(), kind()
    qtbot.addWidget(top)
    column = QVBoxLayout(top)
    column.addWidget(other)
    column.addWidget(control)
    top.resize(240, 120)
    top.show()
    other.setFocus()
    image = top.grab().toImage()
    spot = control.geometry()
    edge = image.pixelColor(spot.left(), spot.center().y())
    assert image.pixelColor(2, 2).name() == colours.window
    assert contrast(edge, colours.window) >= CONTROL, edge.name()
