"""The rail: painted before what costs time at its first use."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import kpidesk

EMPTY_WINDOW = """
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
from kpidesk.i18n.translation import Translation
from kpidesk.ui.theme.colours import LIGHT
from kpidesk.ui.window.rail import Rail
from kpidesk.ui.window.shell import Shell

painted, paint = [], Rail.paintEvent
Rail.paintEvent = lambda rail, event: (paint(rail, event), painted.append(1))
application = QApplication(["rail", "-platform", "offscreen"])
shell = Shell(Translation("en"), LIGHT)
shell.show()
application.processEvents()
print(bool(painted), "Qt" in vars(QtCore))
"""


def test_the_empty_window_is_painted_without_the_namespace_of_qt():
    root = Path(kpidesk.__file__).parents[1]
    ran = subprocess.run(
        [sys.executable, "-c", EMPTY_WINDOW], cwd=root, capture_output=True, encoding="utf-8"
    )
    assert ran.stdout == "True False\n", ran.stderr
