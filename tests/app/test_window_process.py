"""The program with a window, in processes: first start, closing, killing, a second one."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has other rights and signals")
pytestmark = [posix, pytest.mark.long]  # each starts and ends the program several times

ENTER = """
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
def enter(hold=False, **amounts):
    figures = [Figure(name, amount, str(amount)) for name, amount in amounts.items()]
    entering = window.workspace.services.entries
    return lambda: entering.record(parse_period("2026-03"), figures, hold=hold).changes
"""
TWO = ENTER + "window.workspace.do('enter', enter(requests=7)); say('entered')"


def amounts(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        return dict(connection.execute("SELECT measure, amount FROM entry").fetchall())


@pytest.mark.promise("S12")
def test_the_first_start_makes_her_own_practice_and_closes_it_to_others(home):
    window = home.open("say(window.workspace.file, window.workspace.read_only, window.page_id)")
    assert window.says() == f"{home.practice} False overview"
    assert window.end() == 0
    ours = [home.practice.parent, home.state]
    for path in [*ours, *(path for folder in ours for path in folder.rglob("*"))]:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path
    assert not home.practice.with_name(home.practice.name + ".lock").exists()
    # There is nothing in it to be lost.
    assert home.made_backups() == []


def test_the_menus_mark_the_language_and_the_colors_that_were_chosen(home):
    mark = (
        "window.menus.view.aboutToShow.emit()\n"
        "say(*(name or None for choices in (window.actions.schemes, window.actions.languages)"
        " for name, action in choices.items() if action.isChecked()))\n"
    )
    choose = "window.actions.schemes['dark'].trigger(); window.actions.languages['fr'].trigger()\n"
    window = home.open(mark + choose + "later(0, window.shell.close)")
    assert (window.says(), window.status()) == ("system None", 0)
    assert home.open(mark + "later(0, window.shell.close)").says() == "dark fr"


@pytest.mark.parametrize("ended_by", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP, None])
def test_what_was_entered_is_backed_up_at_the_end_and_only_once(home, ended_by):
    wish = "" if ended_by else "\nlater(0, window.shell.close)"
    window = home.open(TWO + wish)
    assert window.says() == "entered"
    assert (window.end(ended_by) if ended_by else window.status()) == 0
    (backup,) = home.made_backups()
    assert amounts(backup) == {"requests": 7}
    assert backup.with_name(backup.name + ".json").is_file()
    unchanged = home.open("later(0, window.shell.close)")
    assert unchanged.status() == 0
    assert home.made_backups() == [backup]


@pytest.mark.promise("R1")
def test_what_a_killed_program_had_saved_is_there_and_backed_up_the_next_time(home):
    code = ENTER + (
        "window.workspace.do('enter', enter(requests=7))\n"
        "window.workspace.do('hold', enter(hold=True, checked_communications=5,"
        " accurate_communications=9))\n"
        "say('entered')"
    )
    window = home.open(code)
    assert window.says() == "entered"
    assert window.end(signal.SIGKILL) == -signal.SIGKILL
    assert home.made_backups() == []
    look = (
        "held = window.workspace.services.records.held()\n"
        "say(*((each.key.measure, each.typed) for each in held))\n"
        "later(0, window.shell.close)"
    )
    again = home.open(look)
    assert "'accurate_communications', '9'" in again.says()
    assert again.status() == 0
    assert amounts(home.practice)["requests"] == 7
    assert len(home.made_backups()) == 1


@pytest.mark.promise("R5")
def test_a_second_start_brings_the_first_window_to_the_front(home):
    home.run("set", "2026-03", "requests=1")
    shown = (
        "window.shell.showMinimized()\n"
        # The platform without a screen knows no raising and says so.
        "window.shell.raise_ = lambda: None\n"
        "show = desktop._requests._show\n"
        "desktop._requests._show = lambda: (show(), say(window.shell.isMinimized()))\n"
        "say('ready')"
    )
    first = home.open(shown)
    assert first.says() == "ready"
    second = home.open("say('a window of its own')")
    assert second.status() == 0
    assert first.says() == "False"
    named = home.open("say('a window of its own')", home.practice)
    assert named.status() == 0
    assert first.says() == "False"
    other = home.folder / "other.kpidesk"
    home.run("--file", other, "set", "2026-03", "requests=1")
    elsewhere = home.open("say(window.workspace.file.name)", other)
    assert elsewhere.says() == "other.kpidesk"
    assert elsewhere.end() == 0
    assert first.end() == 0
    assert not list(home.state.glob("open/*"))


def test_a_second_window_may_look_and_sees_what_the_first_one_saves(home):
    sign = home.folder / "signs"
    sign.mkdir()
    first = home.open(
        f"{TWO}\n"
        "from PySide6.QtCore import QFileSystemWatcher\n"
        "def on_sign(_): window.workspace.do('enter', enter(requests=8)); say('changed')\n"
        f"desktop.watcher = QFileSystemWatcher([{str(sign)!r}])\n"
        "desktop.watcher.directoryChanged.connect(on_sign)\n"
        # As a window that is too busy to answer.
        "desktop._requests.watch(None)"
    )
    assert first.says() == "entered"
    code = (
        "def show():\n"
        "    workspace = window.workspace\n"
        "    from kpidesk.domain.period import Length\n"
        "    say(workspace.read_only, *(a for *_, a in"
        " workspace.services.records.amounts('requests', Length.MONTH)))\n"
        "if window.notice is not None:\n"
        "    say(len(window.notice.choices)); window.notice.choices[0].act()\n"
        "    show(); say(window.banner.text)\n"
        "    from PySide6.QtCore import QEvent, QCoreApplication\n"
        "    calls = []\n"
        "    window.page.refresh = lambda: calls.append(1)\n"
        "    def again():\n"
        "        QCoreApplication.sendEvent(window.shell, QEvent(QEvent.Type.WindowActivate))\n"
        "        show(); say(len(calls))\n"
        "        window.banner.action.click(); say(window.workspace.read_only, window.bar.text)\n"
        f"    open({str(sign / 'now')!r}, 'w').close()\n"
        "    later(1500, again)"
    )
    second = home.open(code)
    assert second.says() == "refused file_in_use"
    assert second.says() == "3"
    assert second.says() == "True 7"
    assert "Another window" in second.says()
    assert first.says() == "changed"
    assert second.says() == "True 8"
    assert second.says() == "1"
    assert second.says() == "refused file_in_use"
    assert second.says().startswith("True “practice.kpidesk” is open in another window")
    assert second.end() == 0
    assert first.end() == 0
    assert amounts(home.practice) == {"requests": 8}


def test_the_sample_is_made_marked_kept_for_the_day_and_never_backed_up(home):
    code = ENTER + (
        "say(window.workspace.sample, window.workspace.file.name, window.banner.text)\n"
        "workspace = window.workspace; workspace.services.tracking.track(['csat'])\n"
        "say(workspace.file.stat().st_ino)\n"
    )
    window = home.open(code, "--sample")
    assert window.says().startswith("True sample.kpidesk This is a sample business")
    made = window.says()
    assert window.end() == 0
    again = home.open(code, "--sample")
    assert again.says().startswith("True sample.kpidesk")
    assert again.says() == made
    assert again.end() == 0
    home.sample.write_bytes(b"no practice any more")
    anew = home.open(code, "--sample")
    assert anew.says().startswith("True sample.kpidesk")
    assert anew.end() == 0
    assert home.made_backups() == []
    assert not home.practice.exists()


@pytest.mark.promise("R14", "S11")
def test_an_error_in_a_slot_is_told_once_without_her_words_and_ends_nothing(home):
    code = (
        "def burst(): raise ValueError('Ada Lovelace 4711')\n"
        "def after(): say(window.bar.text); window.bar.dismiss(); burst()\n"
        "later(0, burst); later(0, burst); later(50, after)\n"
        "later(200, lambda: say('alive', window.bar.text))"
    )
    window = home.open(code)
    said = window.says()
    assert "Something went wrong (ValueError)" in said
    assert "Ada" not in said
    assert window.says() == "alive "
    assert window.end() == 0
    log = (home.state / "error.log").read_text()
    assert "burst" in log
    assert "Ada" not in log


@pytest.mark.promise("R14")
def test_a_crash_of_the_interpreter_is_written_down_and_told_at_the_next_start(home):
    window = home.open("import faulthandler; faulthandler._sigabrt()")
    assert window.process.wait(40) < 0
    again = home.open("say(window.bar.text)")
    assert "closed unexpectedly last time" in again.says()
    assert again.end() == 0
    assert "Fatal Python error" in (home.state / "crash-before.log").read_text()
    after = home.open("say('quiet', window.bar.text)")
    assert after.says() == "quiet "
    assert after.end() == 0


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("xvfb-run") is None, reason="there is no Xvfb"
)
def test_it_opens_on_a_real_screen(home):
    home.environment["QT_QPA_PLATFORM"] = "xcb"
    report = home.folder / "report.json"
    ran = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-m", "kpidesk", "--startup-report", str(report)],
        env=home.environment,
        capture_output=True,
        encoding="utf-8",
        timeout=50,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert report.is_file()


@pytest.mark.promise("R14")
def test_an_exception_in_a_paint_event_or_a_thread_leaves_the_window_alive(home):
    code = (
        "from PySide6.QtCore import QThread\n"
        "from PySide6.QtWidgets import QWidget\n"
        "class Painted(QWidget):\n"
        "    def paintEvent(self, event): raise ValueError('Acme')\n"
        "class Runs(QThread):\n"
        "    def run(self): raise LookupError('Acme')\n"
        "painted, thread = Painted(), Runs()\n"
        "painted.show()\n"
        "later(300, lambda: say(window.bar.text))\n"
        "later(400, lambda: (painted.hide(), thread.start()))\n"
        "later(700, lambda: say(window.bar.text))\n"
        "later(800, window.shell.close)"
    )
    home.run("set", "2026-03", "requests=1")
    window = home.open(code)
    assert "ValueError" in window.says()
    assert "LookupError" in window.says()
    assert window.process.wait(20) == 0
    assert "Acme" not in (home.state / "error.log").read_text(encoding="utf-8")


COPY = """
from kpidesk.ui.navigation import Destination, PageId
window.go(Destination(PageId.CHARTS))
def copy():
    window.page.copy()
    if window.bar.text.startswith("Chart copied"):
        say("copied")
        window.shell.close()
    else:
        later(100, copy)
copy()
"""


def test_after_a_chart_was_copied_the_program_ends_as_always(home):
    window = home.open(COPY, "--sample", "--language", "en")
    assert (window.says(), window.status()) == ("copied", 0)
