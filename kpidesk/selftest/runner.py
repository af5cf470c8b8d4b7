"""`kpidesk --self-test`: runs the checks that prove a package before it ships.

Each check does real work in a temporary folder and yields a line for each thing that it saw; the
first that fails ends the run. The lines are in English: whoever builds the program reads them.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kpidesk.selftest import exports, migration, package, practice_file, window

Check = Callable[[Path], Iterator[str]]

#: In this order: the later checks read the file that `file` has written.
CHECKS: Mapping[str, Check] = {
    "versions": package.check_versions,
    "file": practice_file.check,
    "backup": practice_file.check_backup,
    "migration": migration.check,
    "languages": package.check_languages,
    "resources": package.check_resources,
    "charts": exports.check_charts,
    "data": exports.check_data,
    "window": window.check,
}


def run(
    say: Callable[[str], None],
    start: Callable[[], QGuiApplication],
    checks: Mapping[str, Check] = CHECKS,
) -> int:
    """Run the checks; returns 0, or 1 at the first that fails.

    `start` makes the QApplication, on the screen that there is or on none.
    """
    _running = start()
    with tempfile.TemporaryDirectory(prefix="kpidesk-") as folder:
        for name, check in checks.items():
            try:
                for line in check(Path(folder)):
                    say(f"{name}: {line}")
            except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
                say(f"{name}: FAILED: {type(error).__name__}: {error}")
                return 1
    say("all steps passed")
    return 0
