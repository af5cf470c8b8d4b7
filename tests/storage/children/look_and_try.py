"""As an ordinary user: read a practice, then try to write it; say what happened as JSON."""

import _strptime  # noqa: F401 - datetime imports it late, when this user may not read it
import json
import os
import sys
from pathlib import Path

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.records.writer import open_practice

path, folder = Path(sys.argv[1]), Path(sys.argv[2])
if len(sys.argv) > 3:
    # Where the tests run as root, no mode would forbid anything.
    os.setuid(int(sys.argv[3]))
key = EntryKey("requests", parse_period("2026-03"))


def attempt(action):
    try:
        action()
    except NotDone as fault:
        return fault.code
    return "done"


def read():
    with open_reader(path) as reader:
        assert [entry.amount for entry in reader.entries()] == [5]


def write():
    with open_practice(path) as practice, practice.transaction() as transaction:
        transaction.put(key, 6)


results = {
    "read": attempt(read),
    "write": attempt(write),
    "backup_elsewhere": attempt(lambda: back_up(path, folder, app_version="1")),
    "backup_beside": attempt(lambda: back_up(path, path.parent, app_version="1")),
}
print(json.dumps(results))
