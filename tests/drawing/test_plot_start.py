"""pyqtgraph without its copy of Qt is the same pyqtgraph, sooner."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
from kpidesk.drawing.plot_start import load_plot
from PySide6 import QtCore, QtGui, QtWidgets
before = [set(dir(each)) for each in (QtCore, QtGui, QtWidgets)]
load_plot()
load_plot()
after = [set(dir(each)) for each in (QtCore, QtGui, QtWidgets)]
assert all(old and old <= new for old, new in zip(before, after))
import pyqtgraph as pg
from pyqtgraph.Qt import QtCore as core, QtGui as gui, QtWidgets as widgets
copied = len(vars(widgets))
assert copied < 120, copied
assert gui.QAction is QtGui.QAction and widgets.QSlider is QtWidgets.QSlider
assert gui.QFileSystemModel is QtWidgets.QFileSystemModel
assert not hasattr(core, "QNoSuchThing")
import pyqtgraph.Qt.QtGui as again
assert again is gui
application = QtWidgets.QApplication(["test", "-platform", "offscreen"])
plot = pg.PlotWidget()
plot.plot([1, 2, 3])
plot.show()
application.processEvents()
image = plot.grab().toImage()
assert len({image.pixelColor(x, 100).name() for x in range(image.width())}) > 1
print("drawn")
"""


def test_a_plot_is_drawn_and_qt_stays_whole() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, encoding="utf-8", check=False
    )
    assert done.stdout == "drawn\n", done.stderr
