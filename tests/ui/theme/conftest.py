"""The contrast of two colors."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor


@pytest.fixture(scope="session")
def contrast() -> Callable[[str | QColor, str | QColor], float]:
    """Returns the contrast of two colors by WCAG 2.2, from 1 to 21."""

    def luminance(colour: QColor) -> float:
        shares = (0.2126, colour.redF()), (0.7152, colour.greenF()), (0.0722, colour.blueF())
        return sum(
            share * (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
            for share, part in shares
        )

    def of(one: str | QColor, other: str | QColor) -> float:
        low, high = sorted(luminance(QColor(each)) for each in (one, other))
        return (high + 0.05) / (low + 0.05)

    return of
