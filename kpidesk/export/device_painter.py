"""A painter that is over when its device still is there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter


@contextmanager
def device_painter(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter on the device, ended whatever happens; it is inactive where it could not begin.

    A painter that outlives its device ends the process, and the frames of an exception keep
    both alive in no certain order.
    """
    painter = QPainter()
    painter.begin(device)
    try:
        yield painter
    finally:
        if painter.isActive():
            painter.end()
