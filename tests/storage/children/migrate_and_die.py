"""Migrate a practice, and die without a word at the named step."""

import os
import sys
from pathlib import Path

from kpidesk.storage.migration.migrate import migrate

path, folder, location, target, fatal = sys.argv[1:]


def die(step: str) -> None:
    if step == fatal:
        os._exit(9)


migrate(
    Path(path),
    Path(folder),
    app_version="1",
    script_location=Path(location),
    target=int(target),
    watch=die,
)
