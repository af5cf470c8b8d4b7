"""Migrate a practice while no file may grow beyond a few pages, from the named step on."""

import resource
import sys
from pathlib import Path

from kpidesk.domain.errors import NotDone
from kpidesk.storage.migration.migrate import migrate

path, folder, full, pages = sys.argv[1:]
before = resource.getrlimit(resource.RLIMIT_FSIZE)


def fill_disk(step: str) -> None:
    if step == full:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(pages) * 4096, before[1]))


try:
    migrate(Path(path), Path(folder), app_version="1", watch=fill_disk)
except NotDone as fault:
    print(fault.code)
resource.setrlimit(resource.RLIMIT_FSIZE, before)
