"""A command draws without a display."""

import os
import subprocess
import sys

from kpidesk.drawing.gui_application import ensure_gui


def test_the_running_application_is_kept():
    assert ensure_gui() is ensure_gui()


def test_no_display_is_needed():
    program = (
        "from kpidesk.drawing.gui_application import ensure_gui; app = ensure_gui();"
        "from PySide6.QtGui import QFontMetricsF;"
        "print(QFontMetricsF(app.font()).horizontalAdvance('chart') > 0)"
    )
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    ran = subprocess.run([sys.executable, "-c", program], env=bare, capture_output=True, text=True)
    assert ran.stdout == "True\n", ran.stderr
