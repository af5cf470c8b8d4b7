"""A context manager for painters that ends them before their device is destroyed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter


@contextmanager
def device_painter(device: QPaintDevice) -> Iterator[QPainter]:
    """Yields a painter on the device and always ends it; it is inactive where `begin` failed.

    A painter that outlives its device crashes the process, and the frames of an exception would
    destroy both in an undefined order.
    """
    painter = QPainter()
    painter.begin(device)
    try:
        yield painter
    finally:
        if painter.isActive():
            painter.end()
