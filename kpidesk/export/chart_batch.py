"""Many charts into one folder, one after the other, in steps that leave room for other things."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from kpidesk.charts.sizes import MAIL, Size
from kpidesk.domain.errors import Fault
from kpidesk.export.chart_file import export_chart
from kpidesk.export.client_chart import Drawing


class ExportRequest(NamedTuple):
    """A chart that is to be made. `make` gives None after each step, and the drawing at last.

    It gives no drawing where there is nothing to draw; it may raise a Fault. `key` is the
    caller's own.
    """

    key: str
    make: Callable[[], Iterator[Drawing | None]]


class ExportOutcome(NamedTuple):
    """What became of a wish: a file, a fault, or neither where there was nothing to draw."""

    key: str
    path: Path | None = None
    fault: Fault | None = None


def export_charts(
    wishes: Iterable[ExportRequest], folder: Path, suffix: str, *, size: Size = MAIL
) -> Iterator[ExportOutcome | None]:
    """Write the charts; after each step None, after each chart its outcome.

    What fails stops nothing. Whoever stops asking leaves whole files only. No file is ever
    overwritten: names that are taken get a number.
    """
    for wish in wishes:
        try:
            drawing = None
            for step in wish.make():
                drawing = step
                if step is None:
                    yield None
            path = None
            if drawing is not None:
                path = free_path(folder, drawing.name, suffix)
                export_chart(
                    drawing.spec, drawing.look, path, size=size, description=drawing.description
                )
            yield ExportOutcome(wish.key, path)
        except Fault as fault:
            yield ExportOutcome(wish.key, fault=fault)


def free_path(folder: Path, name: str, suffix: str) -> Path:
    """The first of `name`, `name (2)`, `name (3)` that is not taken in the folder.

    In a folder that may not be looked into none seems taken; writing there fails in words.
    """
    path, number = folder / f"{name}{suffix}", 1
    # A link to nowhere is a name that is taken, too.
    while os.path.lexists(path):
        number += 1
        path = folder / f"{name} ({number}){suffix}"
    return path
