"""Loads, in her pauses, what she will need next: writing, entering, history, charts.

Nothing here may hold the window up for 100 ms. What knows no Qt is imported in a thread. Qt's
own classes are made one by one on first use, which only the window's thread may do: they are
touched a few at a time. pyqtgraph comes last, in the thread, when it finds all of them made.
"""

from __future__ import annotations

import gc
import importlib
import pkgutil
import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QTimer

from kpidesk.app.background_task import BackgroundTask
from kpidesk.drawing.pyqtgraph_import import load_plot

#: She may just have begun to type.
_FIRST_AFTER_MS, _PAUSE_MS = 400, 10
#: Touch classes for so long at a time.
_SLICE_SECONDS = 0.004

_WITHOUT_QT = ("kpidesk.storage.records.writer", "kpidesk.storage.backup.backup", "xlsxwriter")
_QT = (
    "PySide6.QtCore",
    "PySide6.QtGui",
    "PySide6.QtWidgets",
    "PySide6.QtSvg",
)
#: Each package after those that it imports, so that no step is a long one.
_FIRST_PAGES = ("kpidesk.ui.common", "kpidesk.ui.clients", "kpidesk.ui.paste", "kpidesk.ui.enter")
_OTHER_PAGES = (
    "kpidesk.ui.history",
    "kpidesk.export",
    "kpidesk.ui.charts",
    "kpidesk.ui.charts.view",
    "kpidesk.ui.charts.export",
    "kpidesk.ui.tracked_kpis",
    "kpidesk.ui.help",
    "kpidesk.ui.window",
)


class Preloader(QObject):
    """One step after the other, each in a turn of the event loop of its own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = self._all_steps()

    def start(self) -> None:
        """Begin in a moment."""
        QTimer.singleShot(_FIRST_AFTER_MS, self, self._next)

    def _next(self) -> None:
        step = next(self._steps, None)
        if step is None:
            # Modules stay: a collection that went through all of them would hold the window up.
            gc.freeze()
            self.deleteLater()
            return
        try:
            beside = step() is _BESIDE
        except Exception:  # noqa: BLE001 - it will be told of where the module is needed
            beside = False
        if not beside:
            self._later()

    def _later(self, _: object = None) -> None:
        QTimer.singleShot(_PAUSE_MS, self, self._next)

    def _all_steps(self) -> Iterator[Callable[[], object]]:
        yield lambda: self._beside(partial(_import_all, _WITHOUT_QT))
        for name in _FIRST_PAGES:
            yield from _imports_within(name)
        yield lambda: self._beside(partial(_import_all, ("numpy",)))
        for name in _QT:
            yield from _touches(name)
        yield lambda: self._beside(load_plot)
        for name in _OTHER_PAGES:
            yield from _imports_within(name)

    def _beside(self, load: Callable[[], object]) -> object:
        """What cannot be loaded now is loaded, or missed, where it is needed."""
        BackgroundTask(self, load, self._later, self._later)
        return _BESIDE


_BESIDE = object()


def _import_all(names: tuple[str, ...]) -> None:
    for name in names:
        importlib.import_module(name)


def _imports_within(package: str) -> Iterator[Callable[[], object]]:
    """Each module of a package, by itself."""
    found = importlib.import_module(package)
    for each in pkgutil.iter_modules(found.__path__):
        yield partial(importlib.import_module, f"{package}.{each.name}")


def _touches(module: str) -> Iterator[Callable[[], object]]:
    """Have all classes of a module of Qt made, some milliseconds at a time."""
    try:
        found = importlib.import_module(module)
    except ImportError:
        # A package may have left it out.
        return
    names = iter(dir(found))

    def touch() -> None:
        begun = time.perf_counter()
        for name in names:
            getattr(found, name)
            if time.perf_counter() - begun > _SLICE_SECONDS:
                return
        done.append(module)

    done: list[str] = []
    while not done:
        yield touch
