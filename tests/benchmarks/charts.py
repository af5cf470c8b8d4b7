"""Charts: files in this process, and the whole command."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path

from timing import medians, process

from kpidesk.charts.build import chart_spec
from kpidesk.charts.sizes import parse_size
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.period import Length, parse_period
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.gui_application import ensure_gui
from kpidesk.export.chart_file import export_chart
from kpidesk.i18n.words import Words
from kpidesk.services.series.series_query import SeriesQuery, SeriesService
from kpidesk.storage.records.reader import open_reader

Line = tuple[str, str, str]
WIDTH, HEIGHT, DPI = 1000, 600, 300
BARE_PDF = """
import sys
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter
application = QGuiApplication(["-platform", "offscreen"])
writer = QPdfWriter(sys.argv[1])
painter = QPainter(writer)
painter.end()
"""


def files(folder: Path) -> Iterator[Line]:
    """60 months as PNG at 300 dpi, SVG and PDF; matplotlib draws the same."""
    _application = ensure_gui()
    from million import build

    practice = folder / "five-years.kpidesk"
    build(practice, 261)
    with open_reader(practice) as records:
        asked = SeriesQuery("csat", Length.MONTH, parse_period("2016-01"), parse_period("2020-12"))
        series = SeriesService(records, ready_made()).read(asked)
    spec, look = chart_spec(series), ChartStyle(Words("en"))
    size = parse_size(f"{WIDTH}x{HEIGHT}", DPI)

    def write(suffix: str) -> None:
        export_chart(spec, look, folder / f"chart{suffix}", size=size)

    cases = {suffix: (lambda s=suffix: write(s)) for suffix in (".svg", ".pdf", ".png")}
    # Alone first: what matplotlib leaves in the process slows everybody's milliseconds down.
    alone = medians(cases, runs=15)
    values = [float(point.value) for point in series.points if point.value is not None]
    if importlib.util.find_spec("matplotlib"):
        cases |= {f"mpl{s}": (lambda s=s: _matplotlib(values, folder / f"mpl{s}")) for s in cases}
    found = medians(cases, runs=5)
    for suffix in (".svg", ".pdf", ".png"):
        ours = f"{suffix[1:].upper()} of a chart"
        yield ours, "", f"{alone[suffix] * 1000:.1f} ms"
        if f"mpl{suffix}" in found:
            yield ours, "matplotlib's", f"{found[suffix] / found[f'mpl{suffix}']:.2f}"


def _matplotlib(values: list[float], path: Path) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(WIDTH / 96, HEIGHT / 96))
    for low, high, colour in ((0, 75, "#fbe9de"), (75, 85, "#eff0f2"), (85, 100, "#dfeef8")):
        axes.axhspan(low, high, color=colour)
    axes.plot(values, marker="o", color="#16324f")
    axes.set_title("Customer satisfaction (CSAT), multilingual interactions")
    figure.savefig(path, dpi=DPI)
    pyplot.close(figure)


def processes(folder: Path, practice: Path) -> Iterator[Line]:
    """`kpidesk chart -o x.pdf` against a QtGui process that writes an empty PDF."""
    pdf = str(folder / "x.pdf")
    command = ("-m", "kpidesk", "--file", str(practice), "chart", "csat", "-o", pdf)
    found = medians(
        {
            "bare": process("-c", BARE_PDF, str(folder / "bare.pdf")),
            "chart": process(*command, "--from", "2016-01", "--to", "2016-12"),
        },
        runs=11,
    )
    ratio = found["chart"] / found["bare"]
    yield "`chart -o x.pdf`, whole process", "bare QtGui and an empty PDF", f"{ratio:.2f}"
