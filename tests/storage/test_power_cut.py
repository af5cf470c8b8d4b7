"""R2: what was acknowledged survives a power cut.

What the real writer says to SQLite is said again through a VFS that records every write.
Then, for each moment, the disk is rebuilt as a cut could leave it: writes that no sync has
covered are dropped, kept, kept by chance, or torn in the middle of a sector.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections import Counter
from dataclasses import dataclass, field

import apsw
import pytest

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import Length, period_at
from kpidesk.storage import connection as recipe
from kpidesk.storage.records.reader import open_reader

SECTOR = 512
STATE = "SELECT * FROM entry ORDER BY 1, 2, 3, 4"
LOGGED = "SELECT count(*) FROM change"
RECORDED = apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_MAIN_JOURNAL


class RecordingFile(apsw.VFSFile):
    """Passes everything on, and notes what changes the disk."""

    def __init__(self, inherit, name, flags, events):
        super().__init__(inherit, name, flags)
        self.name = name.filename() if isinstance(name, apsw.URIFilename) else name
        self.events = events if flags[0] & RECORDED else []
        self.events.append(("open", self.name))

    def xWrite(self, data, offset):
        self.events.append(("write", self.name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size):
        self.events.append(("truncate", self.name, size))
        super().xTruncate(size)

    def xSync(self, flags):
        self.events.append(("sync", self.name))
        super().xSync(flags)


class RecordingDisk(apsw.VFS):
    """The system's disk, with a list of what happened to it."""

    def __init__(self):
        self.events = []
        super().__init__("recording", "")

    def xOpen(self, name, flags):
        return RecordingFile("", name, flags, self.events)

    def xDelete(self, name, syncdir):
        self.events.append(("delete", name))
        super().xDelete(name, syncdir)


@dataclass
class Disk:
    """Per file: what a sync has made durable, and what waits for one."""

    durable: dict = field(default_factory=dict)
    waiting: dict = field(default_factory=dict)

    def take(self, event):
        kind, name, *rest = event
        if kind == "open":
            self.durable.setdefault(name, b"")
            self.waiting.setdefault(name, [])
        elif kind == "sync":
            self.durable[name] = applied(self.durable[name], self.waiting[name])
            self.waiting[name] = []
        elif kind == "delete":
            self.durable.pop(name, None)
            self.waiting.pop(name, None)
        else:
            self.waiting[name].append((kind, *rest))

    def images(self, chance):
        yield dict(self.durable)
        yield self.with_writes(lambda writes: writes)
        yield self.with_writes(lambda writes: [each for each in writes if chance.random() < 0.5])
        yield self.with_writes(lambda writes: torn(writes, chance))

    def with_writes(self, choose):
        return {
            name: applied(content, choose(self.waiting[name]))
            for name, content in self.durable.items()
        }


def applied(content, writes):
    data = bytearray(content)
    for kind, *rest in writes:
        if kind == "truncate":
            del data[rest[0] :]
        else:
            offset, new = rest
            data.extend(bytes(max(0, offset + len(new) - len(data))))
            data[offset : offset + len(new)] = new
    return bytes(data)


def torn(writes, chance):
    """Some writes whole, and the last of them cut in the middle of a sector's run."""
    some = [each for each in writes if chance.random() < 0.7]
    if not some or some[-1][0] != "write":
        return some
    _, offset, data = some[-1]
    sectors = chance.randrange(len(data) // SECTOR + 1)
    return [*some[:-1], ("write", offset, data[: sectors * SECTOR])]


def workload(practice, batches):
    """What the real writer says while it saves, statement by statement."""
    said = []
    practice.records._sqlite.set_trace_callback(said.append)
    for batch in range(batches):
        with practice.transaction() as transaction:
            for n in range(12):
                cell = Cell(None, ("es", "fr", "pt")[batch % 3])
                period = period_at(Length.WEEK, 6000 + (batch * 7 + n) % 40)
                amount = None if (batch + n) % 5 == 0 else batch * 100 + n
                transaction.put(EntryKey(f"measure_{n % 4}", period, cell), amount)
            transaction.set_setting("batch", str(batch))
    practice.records._sqlite.set_trace_callback(None)
    return said


def record(path, statements, **changed):
    """Say the statements again; the events, the state at each acknowledgement."""
    disk = RecordingDisk()
    connection = apsw.Connection(str(path), vfs="recording", flags=apsw.SQLITE_OPEN_READWRITE)
    pragmas = [*recipe._WRITING, *(f"PRAGMA {name}={value}" for name, value in changed.items())]
    for pragma in pragmas:
        connection.execute(pragma).fetchall()
    states = [state_of(connection)]
    acknowledged = {len(disk.events): 0}
    for statement in statements:
        connection.execute(statement).fetchall()
        if statement.upper().startswith("COMMIT"):
            states.append(state_of(connection))
            acknowledged[len(disk.events)] = len(states) - 1
    events = list(disk.events)
    connection.close()
    disk.unregister()
    return events, states, acknowledged


def state_of(connection):
    return connection.execute(STATE).fetchall(), connection.execute(LOGGED).fetchall()


def found_in(image, main, folder):
    """What is found on such a disk: a state, or None where file or door is broken."""
    key = folder / "image.kpidesk"
    for name, content in image.items():
        suffix = name.removeprefix(str(main))
        key.with_name(f"{key.name}{suffix}").write_bytes(content)
    connection = sqlite3.connect(key)
    try:
        open_reader(key).close()
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return None
        return state_of(connection)
    except (sqlite3.DatabaseError, NotDone):
        return None
    finally:
        connection.close()
        for left in folder.glob("image.kpidesk*"):
            left.unlink()


def cut_everywhere(path, tmp_path, statements, **changed):
    """Cut the power after every event; how many disks were whole, broken, or had lost a save."""
    copy = tmp_path / "recorded.kpidesk"
    shutil.copyfile(path, copy)
    base = copy.read_bytes()
    events, states, acknowledged = record(copy, statements, **changed)
    disk = Disk({str(copy): base}, {str(copy): []})
    chance = random.Random(2)
    seen, known = Counter(), {}
    last = 0
    for number in range(len(events) + 1):
        last = acknowledged.get(number, last)
        for image in disk.images(chance):
            key = hash(tuple(sorted(image.items())))
            if key not in known:
                known[key] = found_in(image, copy, tmp_path)
            state = known[key]
            if state is None:
                seen["broken"] += 1
            elif state not in states[last : last + 2]:
                seen["lost"] += 1
            else:
                seen["whole"] += 1
        if number < len(events):
            disk.take(events[number])
    return seen


@pytest.fixture
def base(path, tmp_path):
    """The practice before the saves."""
    return shutil.copyfile(path, tmp_path / "base.kpidesk")


@pytest.mark.long
@pytest.mark.promise("R2")
def test_no_cut_of_a_few_saves_loses_anything(base, practice, tmp_path):
    seen = cut_everywhere(base, tmp_path, workload(practice, 8))
    assert seen["whole"] >= 200
    assert seen["broken"] == seen["lost"] == 0


@pytest.mark.promise("R2")
@pytest.mark.long
@pytest.mark.timeout(600)
def test_two_thousand_cuts_lose_nothing_and_the_control_does(base, practice, tmp_path):
    statements = workload(practice, 30)
    seen = cut_everywhere(base, tmp_path, statements)
    control = cut_everywhere(base, tmp_path, statements, synchronous="OFF")
    print(f"FULL: {dict(seen)}; OFF: {dict(control)}")
    assert seen["whole"] >= 2000
    assert seen["broken"] == seen["lost"] == 0
    assert control["broken"] + control["lost"] > 0, "the cuts hit nothing"
