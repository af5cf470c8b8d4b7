"""Exports in every format with too little room, and prints the outcomes."""

import json
import resource
import signal
import sys
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path

from kpidesk.analysis.point import Point, Series
from kpidesk.charts.build import chart_spec
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import NotDone
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import parse_period
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.gui_application import ensure_gui
from kpidesk.export import chart_bytes
from kpidesk.export.archive.archive_file import SUFFIX, write_archive
from kpidesk.export.archive.source import ArchiveSource, archive_data
from kpidesk.export.chart_file import export_chart
from kpidesk.export.data import data_file
from kpidesk.i18n.words import Words
from kpidesk.services.practice.contents import EntryRecord, PracticeContents
from kpidesk.storage.backup.snapshot import open_snapshot, snapshot
from kpidesk.storage.schema.creation import create_practice

folder, practice = Path(sys.argv[1]), Path(sys.argv[2])
application = ensure_gui()
kpi, march = ready_made().kpi("csat"), parse_period("2026-03")
point = Point(march, Fraction(80), None, kpi.ladder)
spec = chart_spec(Series(kpi, march.length, (point,), kpi.ladder))
row = EntryRecord(march, "Bakery", None, "requests", Fraction(3), Unit.COUNT)
contents = PracticeContents((), (row,) * 5000, (), (), (), (), {})
create_practice(practice, "practice")
database = snapshot(practice)
records = open_snapshot(database, practice)
data = archive_data(database, records, ready_made(), Words("en"))
source = ArchiveSource("practice", ".kpidesk", "1", data, records, ready_made(), date.today)


def export_archive(path: Path) -> None:
    for _ in write_archive(source, path, Words("en")):
        pass


exports: dict[str, Callable[[Path], None]] = {
    **dict.fromkeys(
        chart_bytes.SUFFIXES, lambda path: export_chart(spec, ChartStyle(Words("en")), path)
    ),
    SUFFIX: export_archive,
    **dict.fromkeys(
        data_file.SUFFIXES, lambda path: data_file.export_data(contents, path, Words("en"))
    ),
}

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
results = []
for suffix, export in exports.items():
    path = folder / f"file{suffix}"
    export(path)
    size = path.stat().st_size
    path.write_bytes(b"old")
    # A file with the time of day in it is not always of the same size to the byte.
    for room in (0, 1, size // 2, size - 64):
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
        try:
            export(path)
            fault = "none"
        except NotDone as caught:
            fault = f"{caught.code} {caught.values['why']}"
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        left = sorted(each.name for each in folder.iterdir())
        results.append([suffix, fault, path.read_bytes() == b"old", left])
    path.unlink()
print(json.dumps(results))
