"""`--self-test`: the program examines itself, so that a package is proven before it ships.

Each step does real work in a temporary folder; the first that fails is named and ends the test.
It speaks English: it is read by whoever builds the program.
"""

from __future__ import annotations

import json
import platform
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, qVersion
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from kpidesk import __version__
from kpidesk.charts.build import chart_spec
from kpidesk.charts.sizes import MAIL
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.period import parse_period
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.export.chart_file import SUFFIXES, export_chart
from kpidesk.export.data_file import export_data
from kpidesk.i18n.kpi_words.lookup import kpi_words
from kpidesk.i18n.languages import LANGUAGES, SOURCE
from kpidesk.i18n.translation import Translation
from kpidesk.i18n.words import Words
from kpidesk.services.container import services_for
from kpidesk.services.entry.entry_service import EntryService, Figure
from kpidesk.services.practice.contents import practice_contents
from kpidesk.services.series.series_query import SeriesQuery, SeriesService
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.backup.restore import restore
from kpidesk.storage.connection import connect_to_write
from kpidesk.storage.migration.alembic_runner import REVISIONS
from kpidesk.storage.migration.migrate import migrate
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice
from kpidesk.storage.schema.inspection import APPLICATION_ID, SCHEMA
from kpidesk.system.bundled_files import bundled
from kpidesk.system.lock import locked
from kpidesk.ui.charts.page import ChartsPage
from kpidesk.ui.enter.page import EnterPage
from kpidesk.ui.history.page import HistoryPage
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.overview.page import OverviewPage
from kpidesk.ui.theme.style import apply
from kpidesk.ui.theme.theme import LIGHT
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.shell import Shell
from kpidesk.ui.window.window_commands import WindowCommands
from kpidesk.ui.workspace import Workspace

_PERIOD = parse_period("2026-03")
_ROOMS = {
    PageId.OVERVIEW: OverviewPage,
    PageId.ENTER: EnterPage,
    PageId.HISTORY: HistoryPage,
    PageId.CHARTS: ChartsPage,
}
#: What every connection that writes must have: a save is on the disk when it is acknowledged.
_PRAGMAS = {
    "journal_mode": "delete",
    "synchronous": 3,
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "application_id": APPLICATION_ID,
    "user_version": SCHEMA,
}
_REVISION = """
import sqlalchemy as sa
from alembic import op

revision = "{new}"
down_revision = "{old}"


def upgrade():
    op.add_column("note", sa.Column("specimen", sa.Integer()))
"""
#: Seconds in which a page must have shown itself.
_PATIENCE = 20.0
_FIRST_BYTES = {".png": b"\x89PNG", ".svg": b"<?xml", ".pdf": b"%PDF"}


class _Failed(Exception):
    """A step did not do what it must; says what it did."""


def run(say: Callable[[str], None], start: Callable[[], QGuiApplication]) -> int:
    """Take all steps; 0, or 1 at the first that fails.

    `start` makes the QApplication, on the screen that there is or on none.
    """
    _running = start()
    with tempfile.TemporaryDirectory(prefix="kpidesk-") as folder:
        for name, step in _STEPS.items():
            try:
                for line in step(Path(folder)):
                    say(f"{name}: {line}")
            except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
                say(f"{name}: FAILED: {type(error).__name__}: {error}")
                return 1
    say("all steps passed")
    return 0


def _must(holds: bool, otherwise: str) -> None:
    if not holds:
        raise _Failed(otherwise)


def _versions(_: Path) -> Iterator[str]:
    yield (
        f"kpidesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"SQLite {sqlite3.sqlite_version}"
    )


def _file(folder: Path) -> Iterator[str]:
    path = folder / "practice.kpidesk"
    with locked(path):
        create_practice(path, "Self-test")
        with open_practice(path) as practice:
            figures = [Figure("satisfied_answers", 80), Figure("survey_answers", 100)]
            EntryService(practice, ready_made()).record(_PERIOD, figures)
    with open_reader(path) as records:
        (point,) = SeriesService(records, ready_made()).series(SeriesQuery("csat")).points
    _must(point.value == Fraction(80), f"80 of 100 gave {point.value}")
    _must(check(path) == (), "the new file is not whole")
    yield f"entered, kept and read again: 80 of 100 is {point.level}"
    with closing(connect_to_write(path)) as connection:
        for name, wanted in _PRAGMAS.items():
            (found,) = connection.execute(f"PRAGMA {name}").fetchone()
            _must(found == wanted, f"{name} is {found}, not {wanted}")
    yield ", ".join(f"{name} {wanted}" for name, wanted in _PRAGMAS.items())


def _backup(folder: Path) -> Iterator[str]:
    path = folder / "practice.kpidesk"
    backup = back_up(path, folder / "backups", app_version=__version__)
    path.write_bytes(b"")
    restore(backup.path, path, folder / "backups", app_version=__version__)
    with open_reader(path) as records:
        entries = list(records.entries())
    _must(len(entries) == 2, f"{len(entries)} entries came back")
    yield "backed up, emptied and restored"


def _migration(folder: Path) -> Iterator[str]:
    """The newest schema and one after it that never was: Alembic and all revisions are there."""
    path, revisions, newer = folder / "specimen.kpidesk", folder / "revisions", SCHEMA + 1
    shutil.copyfile(folder / "practice.kpidesk", path)
    for revision in REVISIONS.rglob("*.py"):
        # Without their modes: a read-only program has read-only folders.
        target = revisions / revision.relative_to(REVISIONS)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(revision, target)
    text = _REVISION.format(new=newer, old=SCHEMA)
    (revisions / "versions" / f"v{newer}_specimen.py").write_text(text, encoding="utf-8")
    backup = migrate(
        path,
        folder / "backups",
        app_version=__version__,
        script_location=revisions,
        target=newer,
    )
    _must(backup is not None and backup.is_file(), "no backup was made before")
    with closing(sqlite3.connect(path)) as connection:
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
        (entries,) = connection.execute("SELECT count(*) FROM entry").fetchone()
        connection.execute("SELECT specimen FROM note")
    _must((schema, entries) == (newer, 2), f"schema {schema} with {entries} entries")
    yield f"a specimen went from schema {SCHEMA} to {newer} with its {entries} entries"


def _languages(_: Path) -> Iterator[str]:
    texts = [text for kpi in ready_made().kpis if (w := kpi_words(kpi.id)) for text in w.texts]
    for language, own_name in LANGUAGES.items():
        words = Words(language)
        said = sum(words(text) != text for text in texts)
        _must(language == SOURCE or said > len(texts) // 2, f"{language} is not translated")
        yield f"{language} ({own_name}) loaded"


def _resources(_: Path) -> Iterator[str]:
    icon = bundled("resources") / "kpidesk.svg"
    _must(QSvgRenderer(str(icon)).isValid(), f"{icon} is no picture")
    yield "icon loaded"


def _charts(folder: Path) -> Iterator[str]:
    with open_reader(folder / "practice.kpidesk") as records:
        spec = chart_spec(SeriesService(records, ready_made()).series(SeriesQuery("csat")))
    for suffix in SUFFIXES:
        path = folder / f"chart{suffix}"
        export_chart(spec, ChartStyle(Words(SOURCE)), path, size=MAIL)
        written = path.read_bytes()
        _must(written.startswith(_FIRST_BYTES[suffix]), f"{suffix} does not begin as it must")
        yield f"{suffix} drawn, {len(written)} bytes"


def _data(folder: Path) -> Iterator[str]:
    with open_reader(folder / "practice.kpidesk") as records:
        export_data(practice_contents(records, ready_made()), folder / "practice.json")
    entries = json.loads((folder / "practice.json").read_bytes())["entries"]
    _must(len(entries) == 2, f"{len(entries)} entries were exported")
    yield f"{len(entries)} entries exported"


def _window(folder: Path) -> Iterator[str]:
    path = folder / "practice.kpidesk"
    with open_practice(path) as practice, _slots_watched() as errors:
        services = services_for(practice, ready_made(), lambda: date(2026, 4, 10))
        services.tracking.track([kpi.id for kpi in ready_made().kpis])
        apply(_application(), LIGHT.colours)
        shell = Shell(Translation(SOURCE), LIGHT.colours)
        window = MainWindow(
            shell,
            Words(SOURCE),
            LIGHT.colours,
            _ROOMS,
            lambda made: WindowCommands(made, folder, folder),
        )
        shell.show()
        window.set_workspace(Workspace(services, Words(SOURCE), LIGHT, file=path))
        for room in PageId:
            window.go(Destination(room, period=_PERIOD))
            page = window.page
            assert page is not None
            _until(page.isVisible, f"{room} is not seen")
        window.go(Destination(PageId.ENTER, period=_PERIOD))
        page = window.page
        assert isinstance(page, EnterPage)
        _until(lambda: page.ready, "the sheet does not fill")
        row = next(row for row in page.rows if row.measure.id == "requests")
        for key, text in ((Qt.Key.Key_4, "4"), (Qt.Key.Key_2, "2"), (Qt.Key.Key_Return, "")):
            typed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(row.field, typed)
        window.close_now()
        _until(lambda: not shell.isVisible(), "the window does not close")
        shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        kept = [each.amount for each in practice.records.entries()]
    _must(not errors, f"in a slot: {errors}")
    _must(42 in kept, "the figure that was typed was not kept")
    yield f"on {QGuiApplication.platformName()}: all rooms seen, a figure typed and kept, closed"


def _until(holds: Callable[[], bool], otherwise: str) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + _PATIENCE
    while not holds():
        _must(time.monotonic() < end, otherwise)
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def _slots_watched() -> Iterator[list[str]]:
    """What rises out of slots, which Qt would pass over."""
    errors: list[str] = []
    own = sys.excepthook
    sys.excepthook = lambda kind, error, _: errors.append(f"{kind.__name__}: {error}")
    try:
        yield errors
    finally:
        sys.excepthook = own


def _application() -> QApplication:
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    return running


_STEPS = {
    "versions": _versions,
    "file": _file,
    "backup": _backup,
    "migration": _migration,
    "languages": _languages,
    "resources": _resources,
    "charts": _charts,
    "data": _data,
    "window": _window,
}
