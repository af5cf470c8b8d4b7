"""Draws a chart into memory as PNG, SVG or PDF.

Never straight to a file: on a full disk libpng prints a line of its own, and neither PNG nor SVG
says why writing failed.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice

from kpidesk.charts.sizes import MAIL, Size
from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.errors import NotDone
from kpidesk.drawing.chart_style import ChartStyle

SUFFIXES = (".png", ".svg", ".pdf")


def chart_bytes(
    spec: ChartSpec,
    style: ChartStyle,
    suffix: str,
    *,
    size: Size = MAIL,
    description: str = "",
) -> bytes:
    """Returns the bytes of a chart's file in one of the formats of `SUFFIXES`.

    An SVG gets the `description` for screen readers. A QGuiApplication must be running. Raises
    NotDone `memory_short`.
    """
    # A command writes one format; QtSvg and what else the others need take 3 ms to import.
    match suffix:
        case ".png":
            from kpidesk.export.chart_png import write_png  # noqa: PLC0415

            return written_bytes(lambda device: write_png(device, spec, style, size))
        case ".svg":
            from kpidesk.export.chart_svg import write_svg  # noqa: PLC0415

            return written_bytes(lambda device: write_svg(device, spec, style, size, description))
        case _:
            from kpidesk.export.chart_pdf import write_pdf  # noqa: PLC0415

            return written_bytes(lambda device: write_pdf(device, spec, style, size))


def written_bytes(write: Callable[[QIODevice], bool]) -> bytes:
    """Returns what `write` writes to a device. Raises NotDone `memory_short` where it fails."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not write(buffer):
        raise NotDone("memory_short")
    return bytes(buffer.data().data())
