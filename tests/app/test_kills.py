"""Kills commands, windows and restorations at random moments, and looks at what is left.

`KPIDESK_KILLS` says how many; a full run has 500.
"""

from __future__ import annotations

import os
import random
import sqlite3
import time
from collections import Counter
from contextlib import closing
from itertools import cycle, islice
from pathlib import Path

import pytest

from kpidesk.storage.atomic_files import journal_of
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.backup.manifest import agrees, manifest_path
from kpidesk.storage.records.reader import open_reader
from kpidesk.system.unsaved_journal import UnsavedJournal

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="Windows has other signals"),
    pytest.mark.long,
]

KILLS = int(os.environ.get("KPIDESK_KILLS", "40"))
HOUR = 3_600_000
#: Types the next number in one field after the other, and says what became of each.
TYPE = """
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.ui.navigation import Destination, PageId

FIELDS, MARCH = ("requests", "leads"), parse_period("2026-03")
workspace = window.workspace
workspace.services.tracking.track(["art", "ncar"])

def unsaved():
    return {each.measure: figure.text for each, figure in workspace.drafts.unsaved.items()}

def state(measure, number):
    found = {each.key: each.amount for each in workspace.services.records.entries()}
    if found.get(EntryKey(measure, MARCH)) == number:
        return "saved"
    return "unsaved" if unsaved().get(measure) == str(number) else "nowhere"

def begin():
    window.go(Destination(PageId.ENTER, period=MARCH))
    if window.page.ready and window.page.rows:
        enter(LAST + 1)
    else:
        later(10, begin)

def enter(number):
    measure = FIELDS[number % 2]
    row = next(each for each in window.page.rows if each.measure.id == measure)
    row.field.setFocus()
    row.field.selectAll()
    QTest.keyClicks(row.field, str(number))
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    say(state(measure, number), measure, number)
    later(0, lambda: enter(number + 1))

say("back", *(f"{name}={text}" for name, text in sorted(unsaved().items())))
later(0, begin)
"""
#: Saves a number, restores the backup, and begins again.
RESTORE = """
from pathlib import Path
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.storage.backup.backup_file import named_backup

numbers = iter(range(LAST + 1, 10**9))
backup = named_backup(Path(BACKUP))

def restore():
    number, workspace = next(numbers), window.workspace
    figures = [Figure("requests", number, ""), Figure("request_hours", number * 3_600_000, "")]
    entries, month = workspace.services.entries, parse_period("2026-02")
    if workspace.do("enter", lambda: entries.record(month, figures).changes):
        say("saved", "requests", number)
    practices.restore_requested.emit(backup)

practices.practice_opened.connect(lambda: later(0, restore))
later(0, restore)
"""


def stored(path: Path, period: str) -> dict[str, int]:
    """Returns the amounts of a period by measure."""
    with open_reader(path) as reader:
        found = [each for each in reader.entries() if str(each.key.period) == period]
    return {each.key.measure: each.amount for each in found}


class Killer:
    """Kills programs that work on two files of one home, and counts what each kill has done.

    The amounts only grow: an amount below one that was called saved is lost.
    """

    def __init__(self, home) -> None:
        self.home, self.chance = home, random.Random(11)
        self.kills: Counter[str] = Counter()
        self.journals: Counter[str] = Counter()
        self.wrong: list[str] = []
        #: How often a figure was called "not saved" when the window was killed.
        self.unsaved = 0
        #: The last number that was typed or set, in any program.
        self.last = 1
        #: What the window said last of each of its fields.
        self.said: dict[str, tuple[str, int]] = {}
        self.restored = home.practice.with_name("restored.kpidesk")
        #: The last number that was called saved in each of the files.
        self.saved = {home.practice: 1, self.restored: 1}
        for path in self.saved:
            figures = "requests=1", "request_hours=1"
            assert home.run("--file", path, "set", "2026-02", *figures).returncode == 0
        assert home.run("--file", self.restored, "backup").returncode == 0
        (self.backup,) = home.made_backups()

    def kill(self, kind: str) -> None:
        """Start a program, kill it, and look at its file."""
        match kind:
            case "commands":
                process = self.home.start("set_for_ever.py", self.home.practice, self.last)
                self._kill(kind, self.home.practice, process, 0.05)
            case "restoring commands":
                words = self.restored, self.last, self.backup
                self._kill(kind, self.restored, self.home.start("set_for_ever.py", *words), 0.3)
            case "restoring windows":
                code = f"LAST = {self.last}\nBACKUP = {str(self.backup)!r}\n{RESTORE}"
                self._kill(kind, self.restored, self.home.open(code, self.restored), 0.8)
            case _:
                self._kill_typing(kind)
        # A number that was under way may be in the file.
        self.last += 2

    def _kill(self, kind: str, path: Path, process, longest: float) -> None:
        lines = [self._first_line(process, "saved ")]
        time.sleep(self.chance.uniform(0, longest))
        lines += process.kill()
        self._look_at(kind, path)
        said = [int(line.split()[2]) for line in lines if line.startswith("saved ")]
        self.saved[path] = max([self.saved[path], *said])
        self.last = max(self.last, self.saved[path])
        files = [path]
        if path == self.restored:
            made = self.home.made_backups()
            files += made
            self.wrong += [f"not as made: {each.name}" for each in made if not agrees(each)]
            self.wrong += [f"damaged: {each.name}" for each in made if check(each)]
        found = [stored(each, "2026-02") for each in files]
        if any(each["requests"] * HOUR != each["request_hours"] for each in found):
            self.wrong.append(f"half by {kind}: {found}")
        if max(each["requests"] for each in found) < self.saved[path]:
            self.wrong.append(f"lost by {kind}: {self.saved[path]}, {found}")
        for each in files[1:]:
            if each != self.backup:
                each.unlink()
                manifest_path(each).unlink()
        if path == self.restored:
            self.saved[path] = found[0]["requests"]

    def _kill_typing(self, kind: str) -> None:
        path, before = self.home.practice, self.kept()
        # Killed between the save of a figure and that of the journal without it.
        saved = stored(path, "2026-03")
        before = {name: text for name, text in before.items() if saved.get(name) != int(text)}
        window = self.home.open(f"LAST = {self.last}\n{TYPE}", path)
        back = self._first_line(window, "back").split()[1:]
        if back != [f"{name}={text}" for name, text in sorted(before.items())]:
            self.wrong.append(f"not back: {before}, {back}")
        lines = [window.says()]
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            if kind != "windows":
                other.execute("BEGIN IMMEDIATE")
                time.sleep(self.chance.uniform(0.1, 0.5))
            if kind == "windows after a lock":
                # Unsaved figures are tried again after a second.
                time.sleep(self.chance.uniform(0, 1))
                other.execute("ROLLBACK")
            time.sleep(self.chance.uniform(0, 0.3))
            lines += window.kill()
        self._look_at(kind, path)
        for line in lines:
            state, name, number = line.split()
            self.said[name] = state, int(number)
            self.last = int(number)
        amounts, kept = stored(path, "2026-03"), self.kept()
        for name, (state, number) in self.said.items():
            self.unsaved += state == "unsaved"
            there = amounts.get(name, 0) >= number
            if state == "unsaved":
                there = there or int(kept.get(name, 0)) >= number
            if not there:
                self.wrong.append(f"lost by {kind}: {state} {name} {number}, {amounts}, {kept}")

    def _first_line(self, process, word: str) -> str:
        line = ""
        while not line.startswith(word):
            line = process.says()
            # A file that a killed program had open is opened by the next one.
            assert not line.startswith("refused"), (line, self.kills)
        return line

    def _look_at(self, kind: str, path: Path) -> None:
        self.kills[kind] += 1
        self.journals[kind] += journal_of(path).exists()
        self.wrong += [f"damaged by {kind}: {problem}" for problem in check(path)]

    def kept(self) -> dict[str, str]:
        """Returns the unsaved figures that are kept in the state folder, by measure."""
        with open_reader(self.home.practice) as reader:
            found = UnsavedJournal(reader.identity(), self.home.practice).read()
        return {key.measure: each.text for key, each in found.items()}


KINDS = (
    *("commands", "windows", "commands", "windows while locked", "commands"),
    *("windows after a lock", "restoring commands", "commands", "windows", "restoring windows"),
)


@pytest.mark.promise("R1", "R15", "S13")
@pytest.mark.timeout(60 + 12 * KILLS)
def test_a_kill_at_any_moment_loses_nothing(home, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(home.state.parent))
    killer = Killer(home)
    for kind in islice(cycle(KINDS), KILLS):
        killer.kill(kind)
    # Few kills may hit no save by chance.
    while killer.journals.total() == 0 and killer.kills.total() < 3 * KILLS:
        killer.kill("commands")
    print(f"{dict(killer.kills)}; journals left: {dict(killer.journals)}")
    print(f"{killer.unsaved} times a figure was called not saved; wrong: {killer.wrong}")
    assert killer.wrong == []
    assert killer.unsaved > 0, "no figure was unsaved"
    assert killer.journals.total() > 0, "the kills hit no save"
    for path in (home.practice, killer.restored):
        # An empty journal, of a save that had not begun, goes with the next one.
        assert home.run("--file", path, "set", "2026-04", "requests=1").returncode == 0
        last = home.open("say(len(window.workspace.drafts)); later(0, window.shell.close)", path)
        last.says()
        assert last.status() == 0
    names = {"practice.kpidesk", "restored.kpidesk"}
    assert {each.name for each in home.practice.parent.iterdir()} == names
    assert not [each.name for each in home.backups.iterdir() if each.name.startswith(".")]
    assert not list(home.state.glob("open/*"))
