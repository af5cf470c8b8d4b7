"""Self-tests of exports: a chart in every file format, a practice as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from kpidesk.charts.build import chart_spec
from kpidesk.charts.sizes import MAIL
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.export.chart_bytes import SUFFIXES
from kpidesk.export.chart_file import export_chart
from kpidesk.export.data.data_file import export_data
from kpidesk.i18n.languages import SOURCE
from kpidesk.i18n.words import Words
from kpidesk.selftest import practice_file
from kpidesk.selftest.expectation import expect
from kpidesk.services.practice.contents import practice_contents
from kpidesk.services.series.series_query import SeriesQuery, SeriesService
from kpidesk.storage.records.reader import open_reader

_FIRST_BYTES = {".png": b"\x89PNG", ".svg": b"<?xml", ".pdf": b"%PDF"}


def check_charts(folder: Path) -> Iterator[str]:
    """Export a chart of the practice file in each format."""
    with open_reader(folder / practice_file.NAME) as records:
        spec = chart_spec(SeriesService(records, ready_made()).read(SeriesQuery("csat")))
    for suffix in SUFFIXES:
        path = folder / f"chart{suffix}"
        export_chart(spec, ChartStyle(Words(SOURCE)), path, size=MAIL)
        written = path.read_bytes()
        expect(written.startswith(_FIRST_BYTES[suffix]), f"{suffix} does not begin as it must")
        yield f"{suffix} drawn, {len(written)} bytes"


def check_data(folder: Path) -> Iterator[str]:
    """Export the practice file and read the entries again."""
    with open_reader(folder / practice_file.NAME) as records:
        export_data(
            practice_contents(records, ready_made()), folder / "practice.json", Words(SOURCE)
        )
    entries = json.loads((folder / "practice.json").read_bytes())["entries"]
    expect(len(entries) == 2, f"{len(entries)} entries were exported")
    yield f"{len(entries)} entries exported"
