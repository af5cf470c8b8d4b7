"""What the program with its window leaves and does: no socket, no name in a log, nothing open."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="Windows has other rights and signals"),
    pytest.mark.long,  # each starts the program several times
]

NAME, AMOUNT = "Zyzzyvagarage", "4711931"
#: Visits every page and dialog, exports and copies a chart, then closes.
TOUR = """
from pathlib import Path
from PySide6.QtWidgets import QApplication, QDialog
from kpidesk.domain.annotations import Note
from kpidesk.domain.period import parse_period
from kpidesk.ui.navigation import Destination, PageId

with practices.current.handle.transaction() as transaction:
    transaction.set_note(Note(parse_period("2026-03"), CLIENT, "requests"))
window.workspace.services.tracking.track(["art"])

def close_dialogs():
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog) and each.isVisible():
            each.reject()

def export():
    for suffix in (".svg", ".png", ".pdf"):
        window.page.export_chart()
        window.page.exporter.dialog.write(Path(FOLDER) / f"chart{suffix}")
    window.page.copy_chart()

actions = window.actions
steps = [
    *(lambda page=page: window.go(Destination(page)) for page in PageId),
    lambda: window.go(Destination(PageId.CHARTS, kpi="art", client=CLIENT)),
    export,
    lambda: window.page.toolbar.table.click(),
    *(each.trigger for each in (actions.track, actions.where, actions.keys)),
    actions.about.trigger,
    lambda: window.scheme_requested.emit(Scheme.DARK),
    lambda: window.language_requested.emit("fr"),
    lambda: say(window.page_id, *sorted(each.name for each in Path(FOLDER).iterdir())),
    window.shell.close,
]

def walk():
    close_dialogs()
    steps.pop(0)()
    if steps:
        later(150, walk)

from kpidesk.system.preferences import Scheme
walk()
"""


def tour(folder: Path, client: str) -> str:
    return f"CLIENT, FOLDER = {client!r}, {str(folder)!r}\n{TOUR}"


@pytest.fixture
def exports(tmp_path: Path) -> Path:
    folder = tmp_path / "exports"
    folder.mkdir()
    return folder


@pytest.fixture
def open_to_all() -> Iterator[None]:
    """Has every process create files that everybody may read and write."""
    before = os.umask(0)
    yield
    os.umask(before)


@contextmanager
def busy(path: Path) -> Iterator[None]:
    """Holds the lock of a file, as another program does."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def fill(home, client: str) -> None:
    home.run("client", "add", client)
    figures = "requests=7", "request_hours=9"
    assert home.run("set", "2026-03", *figures, "--client", client).returncode == 0


@pytest.mark.promise("R13")
def test_a_tour_of_the_window_opens_no_socket(home, exports):
    fill(home, NAME)
    window = home.open(tour(exports, NAME))
    assert window.says() == "charts chart.pdf chart.png chart.svg"
    assert window.status() == 0
    caught = home.open("import socket; socket.socket(); later(0, window.shell.close)")
    with pytest.raises(AssertionError, match="socket"):
        caught.status()


@pytest.mark.promise("R13", "S7")
@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("strace") is None, reason="there is no strace"
)
@pytest.mark.timeout(180)
def test_no_system_call_makes_a_socket_or_opens_a_picture_that_a_name_asks_for(home, exports):
    picture = home.folder / "canary.png"
    picture.write_bytes(b"no picture")
    client = f'<img src="file://{picture}">'
    fill(home, client)
    log = home.folder / "calls"
    driven = [sys.executable, str(Path(__file__).parent / "children" / "driven.py")]
    program = [sys.executable, "-m", "kpidesk"]
    svg = str(exports / "c.svg")
    for command in (
        [*driven, tour(exports, client)],
        [*program, "chart", "art", "--client", client, "-o", svg],
        [*program, "export", "-o", str(exports / "all.zip")],
    ):
        traced = ["strace", "-f", "-qq", "-e", "trace=socket,socketpair,connect,openat", "-o", log]
        ran = subprocess.run(
            [*traced, *command], env=home.environment, capture_output=True, text=True, timeout=120
        )
        assert ran.returncode == 0, ran.stderr
        calls = log.read_text(encoding="utf-8", errors="replace").splitlines()
        assert any("practice.kpidesk" in line for line in calls), "the calls are there"
        assert [line for line in calls if re.search(r"\b(socket|socketpair|connect)\(", line)] == []
        assert [line for line in calls if picture.name in line] == []
    assert "&lt;img" in (exports / "c.svg").read_text(encoding="utf-8")


#: Fails in every way, each time with a name or an amount in the message.
FAIL = """
import threading
from PySide6.QtCore import Qt, QThread
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.ui.navigation import Destination, PageId

MARCH = parse_period("2026-03")
window.workspace.services.tracking.track(["ncar"])

def fail(): raise ValueError(f"{NAME} {AMOUNT}")

class Painted(QWidget):
    def paintEvent(self, event): fail()

class Runs(QThread):
    def run(self): fail()

def write(work):
    with practices.current.handle.transaction() as transaction:
        work(transaction)

def type_figure(text):
    row = window.page.rows[-1]
    row.field.setFocus()
    row.field.selectAll()
    QTest.keyClicks(row.field, text)
    QTest.keyClick(row.field, Qt.Key.Key_Return)

def paste():
    QGuiApplication.clipboard().setText(f"Month\\t{NAME}\\n2026-01\\t{AMOUNT}\\nnever\\t{NAME}")
    window.page.paste()

painted, thread = Painted(), Runs()
key = EntryKey("leads", MARCH, Cell(999, NAME))
steps = [
    fail,
    painted.show,
    thread.start,
    threading.Thread(target=fail).start,
    lambda: write(lambda each: each.put(key, int(AMOUNT))),
    lambda: write(lambda each: each.add_client(NAME, "no language")),
    lambda: write(lambda each: each.add_client(NAME * 100, None)),
    lambda: window.workspace.services.clients.add(NAME, None),
    lambda: window.go(Destination(PageId.ENTER, period=MARCH)),
    lambda: type_figure(NAME),
    lambda: type_figure(AMOUNT),
    paste,
    lambda: window.go(Destination(PageId.CHARTS, kpi="ncar", client=NAME)),
    lambda: say("done"),
]

def walk():
    step = steps.pop(0)
    if steps:
        later(100, walk)
    step()

say("ready")
later(300, walk)
"""


@pytest.mark.promise("S11")
@pytest.mark.timeout(180)
def test_no_error_leaves_a_name_or_a_figure_in_a_log(home):
    temporary = home.folder / "tmp"
    temporary.mkdir()
    home.environment["TMPDIR"] = str(temporary)
    fill(home, NAME)
    code = f"NAME, AMOUNT = {NAME!r}, {AMOUNT!r}\n{FAIL}"
    window = home.open(code)
    assert window.says() == "ready"
    with busy(home.practice):
        assert window.says() == "done"
    window.kill()
    crash = "locals_of_her = NAME, AMOUNT\nimport faulthandler; faulthandler._sigabrt()"
    assert home.open(f"NAME, AMOUNT = {NAME!r}, {AMOUNT!r}\n{crash}").process.wait(40) < 0
    told = home.open("say(window.bar.text); later(0, window.shell.close)")
    assert "closed unexpectedly" in told.says()
    assert told.process.wait(40) == 0
    for words in (
        ("set", "2026-03", f"{NAME}={AMOUNT}"),
        ("set", "2026-03", f"requests={AMOUNT}x", "--client", NAME),
        ("show", NAME, "--client", NAME * 50),
        ("export", "-o", home.folder / NAME / f"{AMOUNT}.csv"),
    ):
        assert home.run(*words).returncode != 0
    assert (home.state / "error.log").is_file()
    assert (home.state / "crash-before.log").is_file()
    folders = [home.state, home.folder / "config", temporary]
    for path in (each for folder in folders for each in folder.rglob("*")):
        text = path.read_bytes() if path.is_file() else b""
        assert NAME not in str(path)
        assert NAME.encode() not in text, path
        assert NAME.encode("utf-16-le") not in text, path
        # The figures that the file could not take are nowhere else.
        assert AMOUNT.encode() not in text or path.parent.name == "unsaved", path


@pytest.mark.promise("S12")
@pytest.mark.usefixtures("open_to_all")
def test_whatever_the_program_makes_is_its_owner_s_alone(home):
    fill(home, NAME)
    assert home.run("backup").returncode == 0
    code = (
        f"NAME, AMOUNT = {NAME!r}, {AMOUNT!r}\n"
        "window.scheme_requested.emit('dark')\n"
        f"desktop._requests.watch(None)\n{FAIL}"
    )
    window = home.open(code)
    assert window.says() == "ready"
    with busy(home.practice):
        assert window.says() == "done"
    second = home.open("say(window.workspace); later(0, window.shell.close)")
    while not list(home.state.glob("open/*.show")):
        assert second.process.poll() is None, "it left no request"
    assert_closed(home)
    second.kill()
    window.kill()
    assert home.open("import faulthandler; faulthandler._sigabrt()").process.wait(40) < 0
    assert home.open("later(0, window.shell.close)").status() == 0
    assert_closed(home)
    assert (home.state / "crash-before.log").is_file()


def assert_closed(home) -> None:
    ours = [home.practice.parent, home.state, home.backups]
    inside = (each for folder in ours for each in folder.rglob("*"))
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in (*ours, *inside)}
    assert {p: oct(m) for p, m in modes.items() if m != (0o700 if p.is_dir() else 0o600)} == {}
