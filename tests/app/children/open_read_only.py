"""As an ordinary user: open a practice as a window does; say what can be done with it."""

import os
import sys
from pathlib import Path

from kpidesk.app.practice.practice_handle import open_to_write
from kpidesk.domain.errors import NotDone
from kpidesk.storage.backup import location  # noqa: F401 - the user below may not read the code

path = Path(sys.argv[1])
if len(sys.argv) > 2:
    # Where the tests run as root, no mode would forbid anything.
    os.setuid(int(sys.argv[2]))
handle = open_to_write(path, path.parent / "backups")
print(handle.obstacle and handle.obstacle.code, len(list(handle.records.entries())))
try:
    with handle.transaction():
        print("written")
except NotDone as fault:
    print(fault.code)
handle.close()
