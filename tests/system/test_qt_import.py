"""Qt without the import hook of PySide6."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import builtins, sys
own = builtins.__import__
from kpidesk.system.qt_import import load_qt
if "plain" not in sys.argv:
    load_qt()
import PySide6.QtCore
print(builtins.__import__ is own)
from PySide6.QtGui import QGuiApplication, QPen
application = QGuiApplication(["x", "-platform", "offscreen"])
print(QPen().widthF())
"""


def said(*arguments: str) -> list[str]:
    command = [sys.executable, "-c", SCRIPT, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


def test_the_hook_is_out_and_qt_works():
    assert said() == ["True", "1.0"]


def test_the_hook_is_what_pyside_puts_in():
    """Where this fails, PySide6 no longer has the hook, and `qt_start` can go."""
    assert said("plain")[0] == "False"


def test_commands_import_qt_without_the_hook() -> None:
    script = (
        "import builtins, sys\nown = builtins.__import__\nfrom kpidesk.app.main import main\n"
        "main(['--file', 'missing.kpidesk', 'target', 'list', 'csat'])\n"
        "print('PySide6.QtCore' in sys.modules, builtins.__import__ is own)"
    )
    command = [sys.executable, "-c", script]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "True True"
