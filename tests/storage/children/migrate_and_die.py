"""Migrate a practice, and end the process without cleaning up at the named step."""

import os
import sys
from pathlib import Path

from kpidesk.storage.migration.migrate import migrate

path, folder, fatal = sys.argv[1:]


def die(step: str) -> None:
    if step == fatal:
        os._exit(9)


migrate(Path(path), Path(folder), app_version="1", watch=die)
