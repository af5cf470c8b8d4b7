"""pyqtgraph without all of Qt: it comes sooner, and does what it did."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FRESH = """
import sys
from PySide6 import QtCore, QtGui, QtWidgets
from kpidesk.drawing.pyqtgraph_import import load_plot
load_plot()
import pyqtgraph
application = QtWidgets.QApplication(["plot", "-platform", "offscreen"])
view = pyqtgraph.GraphicsView()
box = pyqtgraph.ViewBox(enableMenu=False)
view.setCentralItem(box)
view.resize(200, 100)
view.grab()
assert pyqtgraph.Qt.QtCore.QTimer is QtCore.QTimer
assert pyqtgraph.QtGui.QPen is QtGui.QPen
assert not hasattr(pyqtgraph.QtCore, "NoSuchThing")
copied = len(vars(pyqtgraph.QtGui))
assert copied < len(dir(QtGui)) / 2, copied
assert len(dir(QtCore)) > 100
load_plot()
parts = {name for name in sys.modules if name.startswith(("pyqtgraph.graph", "pyqtgraph.widgets."))}
assert not any(name.endswith(("PlotItem", "Menu", "ColorMapWidget")) for name in parts), parts
assert not {"colorama", "pyqtgraph.WidgetGroup"}.intersection(sys.modules)
from pyqtgraph.WidgetGroup import WidgetGroup
assert WidgetGroup().state() == {}
from pyqtgraph.graphicsItems.UIGraphicsItem import UIGraphicsItem
assert issubclass(UIGraphicsItem, pyqtgraph.GraphicsObject)
box.addItem(UIGraphicsItem())
view.grab()
loaded = {name for name in sys.modules if name.startswith("PySide6.Qt")}
assert loaded == {f"PySide6.Qt{name}" for name in ("Core", "Gui", "Widgets", "Svg")}, loaded
import PySide6.QtOpenGLWidgets, PySide6.QtTest
assert issubclass(PySide6.QtOpenGLWidgets.QOpenGLWidget, QtWidgets.QWidget)
assert PySide6.QtOpenGLWidgets.QOpenGLWidget is not QtWidgets.QWidget
assert PySide6.QtTest.QTest
print("fine")
"""
ABSENT = """
import sys

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name in {"PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtTest"}:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Finder())
"""
PLAIN = """
import pyqtgraph
from kpidesk.drawing.pyqtgraph_import import load_plot

load_plot()
print("fine")
"""


def fresh(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=50
    )


def test_it_fetches_from_qt_only_what_it_uses():
    ran = fresh(FRESH)
    assert ran.stdout == "fine\n", ran.stderr


def test_a_copy_of_qt_without_opengl_and_tests_will_do():
    whole = FRESH.partition("import PySide6.QtOpenGLWidgets")[0] + "print('fine')"
    ran = fresh(ABSENT + whole)
    assert ran.stdout == "fine\n", ran.stderr


def test_it_is_harmless_where_pyqtgraph_is_there_already():
    ran = fresh(PLAIN)
    assert ran.stdout == "fine\n", ran.stderr
