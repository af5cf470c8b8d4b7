"""As an ordinary user: open a practice as a window does; say what can be done with it."""

import os
import sys
from pathlib import Path

from kpidesk.app.practice.practice_handle import open_to_write
from kpidesk.domain.errors import NotDone

path = Path(sys.argv[1])
if len(sys.argv) > 2:
    # Where the tests run as root, no mode would forbid anything.
    os.setuid(int(sys.argv[2]))
opened = open_to_write(path)
print(opened.read_only, opened.writable, len(list(opened.records.entries())))
try:
    with opened.transaction():
        print("written")
except NotDone as fault:
    print(fault.code)
opened.close()
