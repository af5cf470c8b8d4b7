"""Preloads, while idle, the modules that are needed next: writing, entering, history, charts.

No step may block the window for 100 ms. Modules without Qt are imported in a thread. PySide6
creates each class on first access, which only the window's thread may do: so the classes are
touched a few at a time. pyqtgraph is imported last, in the thread, when all of them exist.
"""

from __future__ import annotations

import gc
import importlib
import pkgutil
import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QTimer

from kpidesk.drawing.pyqtgraph_import import load_plot
from kpidesk.ui.background_task import BackgroundTask

#: The user may have begun to type.
_FIRST_AFTER_MS, _PAUSE_MS = 400, 10
#: The longest time for touching classes in one step.
_SLICE_SECONDS = 0.004

_WITHOUT_QT = (
    # A fault may be that no file can be opened any more.
    "kpidesk.i18n.faults.fault_texts",
    "kpidesk.services.entry.commit",
    "kpidesk.services.entry.sheet",
    "kpidesk.storage.records.writer",
    "kpidesk.storage.backup.backup",
    "xlsxwriter",
)
_QT = (
    "PySide6.QtCore",
    "PySide6.QtGui",
    "PySide6.QtWidgets",
    "PySide6.QtSvg",
)
#: Each package after those that it imports, so that every step is short.
_FIRST_PAGES = ("kpidesk.ui.common", "kpidesk.ui.enter")
_OTHER_PAGES = (
    "kpidesk.ui.history",
    "kpidesk.export",
    "kpidesk.export.archive",
    "kpidesk.ui.charts",
    "kpidesk.ui.charts.view",
    "kpidesk.ui.charts.export",
    "kpidesk.ui.charts.benchmark",
    "kpidesk.ui.notes",
    "kpidesk.ui.targets",
    "kpidesk.ui.clients",
    "kpidesk.drawing.updates",
    "kpidesk.export.updates",
    "kpidesk.ui.updates",
    "kpidesk.ui.updates.compose",
    "kpidesk.ui.tracked_kpis",
    "kpidesk.ui.help",
    "kpidesk.ui.find",
    "kpidesk.ui.tables",
    "kpidesk.ui.tables.imports",
    "kpidesk.ui.archive",
    "kpidesk.ui.settings",
    "kpidesk.ui.window",
)


class Preloader(QObject):
    """Runs one step after the other, each in its own turn of the event loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = self._all_steps()

    def start(self) -> None:
        """Start after a short delay."""
        QTimer.singleShot(_FIRST_AFTER_MS, self, self._next)

    def _next(self) -> None:
        step = next(self._steps, None)
        if step is None:
            # Modules stay: a collection through all of their objects would block the window.
            gc.freeze()
            self.deleteLater()
            return
        try:
            in_background = step() is _IN_BACKGROUND
        except Exception:  # noqa: BLE001 - reported where the module is needed
            in_background = False
        if not in_background:
            self._later()

    def _later(self, _: object = None) -> None:
        QTimer.singleShot(_PAUSE_MS, self, self._next)

    def _all_steps(self) -> Iterator[Callable[[], object]]:
        yield lambda: self._run_in_background(partial(_import_all, _WITHOUT_QT))
        # Figures that the practice file does not take are written by it.
        yield partial(importlib.import_module, "kpidesk.system.safe_files")
        for name in _FIRST_PAGES:
            yield from _imports_within(name)
        yield lambda: self._run_in_background(partial(_import_all, ("numpy",)))
        for name in _QT:
            yield from _touches(name)
        yield lambda: self._run_in_background(load_plot)
        for name in _OTHER_PAGES:
            yield from _imports_within(name)

    def _run_in_background(self, load: Callable[[], object]) -> object:
        """Run the step in a thread; a module that fails to load is reported where it is needed."""
        BackgroundTask(self, load, self._later, self._later)
        return _IN_BACKGROUND


_IN_BACKGROUND = object()


def _import_all(names: tuple[str, ...]) -> None:
    for name in names:
        importlib.import_module(name)


def _imports_within(package: str) -> Iterator[Callable[[], object]]:
    """Yields the import of each module of a package."""
    found = importlib.import_module(package)
    for each in pkgutil.iter_modules(found.__path__):
        yield partial(importlib.import_module, f"{package}.{each.name}")


def _touches(module: str) -> Iterator[Callable[[], object]]:
    """Yields steps that create the classes of a Qt module, some milliseconds each."""
    try:
        found = importlib.import_module(module)
    except ImportError:
        # The package may not contain it.
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
