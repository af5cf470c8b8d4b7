"""Exports many charts into one folder, step by step, so that the caller can do other work."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from kpidesk.charts.sizes import MAIL, Size
from kpidesk.domain.errors import Fault
from kpidesk.export.chart_bytes import written_bytes
from kpidesk.export.chart_file import export_chart
from kpidesk.export.chart_pdf import write_pdf_pages
from kpidesk.export.client_chart import Drawing
from kpidesk.system.safe_files import safe_writer


class ExportRequest(NamedTuple):
    """A chart to be exported; `key` is the caller's own.

    `make` yields None after each step and the drawing last, or no drawing where there is nothing
    to draw; it may raise a Fault.
    """

    key: str
    make: Callable[[], Iterator[Drawing | None]]


class ExportOutcome(NamedTuple):
    """The result of a request: a file, a fault, or neither where there was nothing to draw."""

    key: str
    path: Path | None = None
    fault: Fault | None = None


def export_charts(
    requests: Iterable[ExportRequest], folder: Path, suffix: str, *, size: Size = MAIL
) -> Iterator[ExportOutcome | None]:
    """Write the charts; yields None after each step and the outcome after each chart.

    A chart that fails does not stop the others. A caller that stops iterating leaves complete
    files only. No file is overwritten: names that are taken get a number.
    """
    for request in requests:
        try:
            drawing = None
            for step in request.make():
                drawing = step
                if step is None:
                    yield None
            path = None
            if drawing is not None:
                path = free_path(folder, drawing.name, suffix)
                export_chart(
                    drawing.spec, drawing.style, path, size=size, description=drawing.description
                )
            yield ExportOutcome(request.key, path)
        except Fault as fault:
            yield ExportOutcome(request.key, fault=fault)


def export_pages(
    requests: Iterable[ExportRequest], folder: Path, name: str, *, size: Size = MAIL
) -> Iterator[ExportOutcome | None]:
    """Write the charts as pages of one PDF file, as `export_charts`.

    `name` is added to the period of the charts: `2026-10_KPI_Bakery_fr`. The file is written
    after the last chart; a caller that stops iterating leaves no file.
    """
    drawn: list[tuple[str, Drawing]] = []
    for request in requests:
        try:
            drawing = None
            for step in request.make():
                drawing = step
                if step is None:
                    yield None
            if drawing is None:
                yield ExportOutcome(request.key)
            else:
                drawn.append((request.key, drawing))
                yield None
        except Fault as fault:
            yield ExportOutcome(request.key, fault=fault)
    if not drawn:
        return
    period = max(drawing.name.split("_")[0] for _, drawing in drawn)
    path = free_path(folder, f"{period}_{name}", ".pdf")
    charts = [(drawing.spec, drawing.style) for _, drawing in drawn]
    try:
        with safe_writer(path) as file:
            file.write(written_bytes(lambda to: write_pdf_pages(to, charts, size, path.stem)))
    except Fault as fault:
        yield from (ExportOutcome(key, fault=fault) for key, _ in drawn)
    else:
        yield from (ExportOutcome(key, path) for key, _ in drawn)


def free_path(folder: Path, name: str, suffix: str) -> Path:
    """Returns the first of `name`, `name (2)`, `name (3)` … that is free in the folder.

    In a folder that cannot be listed every name seems free; the write then raises NotDone.
    """
    path, number = folder / f"{name}{suffix}", 1
    # `lexists`, since a broken link takes a name, too.
    while os.path.lexists(path):
        number += 1
        path = folder / f"{name} ({number}){suffix}"
    return path
