"""Starts the application that fonts need."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session", autouse=True)
def gui(qapp: QApplication) -> QApplication:
    """An application for widgets, as a process has only one."""
    return qapp


def agree(one: QImage, two: QImage, strongly: int = 90) -> float:
    """Returns the share of pixels that differ strongly."""
    assert one.size() == two.size()
    one = one.convertToFormat(QImage.Format.Format_Grayscale8)
    two = two.convertToFormat(QImage.Format.Format_Grayscale8)
    different = 0
    for y in range(one.height()):
        a, b = bytes(one.constScanLine(y)), bytes(two.constScanLine(y))
        different += sum(abs(p - q) > strongly for p, q in zip(a, b, strict=True))
    return different / (one.width() * one.height())
