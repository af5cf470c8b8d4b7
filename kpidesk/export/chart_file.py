"""Exports a chart to a file; the suffix determines the format."""

from __future__ import annotations

from pathlib import Path

from kpidesk.charts.sizes import MAIL, Size
from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.errors import WrongRequest
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.export.chart_bytes import SUFFIXES, chart_bytes
from kpidesk.system.safe_files import safe_writer


def export_chart(
    spec: ChartSpec, style: ChartStyle, path: Path, *, size: Size = MAIL, description: str = ""
) -> None:
    """Write a chart as PNG, SVG or PDF to a temporary file, then rename it.

    An SVG gets the `description` for screen readers. A QGuiApplication must be running.
    Raises WrongRequest `format_unknown` for another suffix, NotDone `write_failed`,
    `memory_short`.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise WrongRequest("format_unknown", file=path.name, known=SUFFIXES)
    # The folder is checked before anything is drawn.
    with safe_writer(path) as file:
        file.write(chart_bytes(spec, style, suffix, size=size, description=description))
