"""As an ordinary user: bring a practice of an older schema up to date; say why it cannot be."""

import os
import sys
from pathlib import Path

import kpidesk.storage.migration.migrate
import kpidesk.storage.schema.creation
import kpidesk.system.lock
import kpidesk.system.preferences  # noqa: F401 - loaded before the user changes, who may not read
from kpidesk.app.practice.open_file import bring_up_to_date
from kpidesk.domain.errors import NotDone

path = Path(sys.argv[1])
if len(sys.argv) > 2:
    # Where the tests run as root, no mode would forbid anything.
    os.setuid(int(sys.argv[2]))
try:
    bring_up_to_date(path)
except NotDone as fault:
    print(fault.code)
