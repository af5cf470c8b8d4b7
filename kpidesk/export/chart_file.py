"""Exports a chart to a file; the suffix determines the format."""

from __future__ import annotations

from pathlib import Path

from kpidesk.charts.sizes import MAIL, Size
from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.export.chart_pdf import write_pdf
from kpidesk.export.chart_png import write_png
from kpidesk.export.chart_svg import write_svg
from kpidesk.system.safe_files import safe_writer

SUFFIXES = (".png", ".svg", ".pdf")


def export_chart(
    spec: ChartSpec, style: ChartStyle, path: Path, *, size: Size = MAIL, description: str = ""
) -> None:
    """Write a chart as PNG, SVG or PDF to a temporary file, then rename it.

    An SVG gets the `description` for screen readers. A QGuiApplication must be running.
    Raises WrongRequest `format_unknown` for another suffix, NotDone `write_failed`.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise WrongRequest("format_unknown", file=path.name, known=SUFFIXES)
    with safe_writer(path) as file:
        match suffix:
            case ".png":
                done = write_png(file, spec, style, size)
            case ".svg":
                done = write_svg(file, spec, style, size, description)
            case _:
                done = write_pdf(file, spec, style, size)
        if not done:
            raise NotDone("write_failed", file=path.name, why="unknown")
