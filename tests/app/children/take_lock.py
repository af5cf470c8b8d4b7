"""As an ordinary user: take the lock of a practice; say why it cannot be taken."""

import os
import sys
from pathlib import Path

# Loaded before the user changes, who may not read them.
import kpidesk.storage.backup.backup_file
import kpidesk.storage.backup.location
import kpidesk.storage.error_mapping
import kpidesk.system.lock
import kpidesk.system.preferences  # noqa: F401
from kpidesk.app.practice.open_file import practice_lock
from kpidesk.domain.errors import NotDone

path = Path(sys.argv[1])
if len(sys.argv) > 2:
    # Where the tests run as root, no mode would forbid anything.
    os.setuid(int(sys.argv[2]))
try:
    with practice_lock(path):
        print("taken")
except NotDone as fault:
    print(fault.code)
