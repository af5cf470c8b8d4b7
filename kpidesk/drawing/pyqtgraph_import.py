"""Imports pyqtgraph without having it make every class of Qt.

On import it copies all names of three modules of Qt, and PySide6 makes each class when its name
is first asked for: half of what pyqtgraph costs, for classes that nobody uses. Here it finds no
names to copy, and modules that fetch a name when it is asked for. Nor does it find OpenGL, which
draws nothing here and would be 10 MB of the package, or Qt's helpers for tests.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import ModuleType

_PLOT = "pyqtgraph"
_COPIED = ("QtCore", "QtGui", "QtWidgets")
#: It cannot be imported without these two; without the third it can.
_OPENGL = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets")
_TESTING = "PySide6.QtTest"


class _Mirror(ModuleType):
    """Stands in for pyqtgraph's copy of a module of Qt."""

    def __init__(self, name: str, source: ModuleType) -> None:
        super().__init__(name)
        self._source = source

    def __getattr__(self, name: str) -> object:
        value = getattr(self._source, name)
        setattr(self, name, value)
        return value


class _NoOpenGL(ModuleType):
    """Stands in for a module of Qt whose classes pyqtgraph derives from and we never make."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("QOpenGL"):
            return sys.modules["PySide6.QtWidgets"].QWidget
        raise AttributeError(name)


def load_plot() -> None:
    """Import pyqtgraph. Harmless when it is there already, or on its way in another thread."""
    if _PLOT in sys.modules:
        return
    sources = {name: importlib.import_module(f"PySide6.{name}") for name in _COPIED}
    mirrors = {f"{_PLOT}.Qt.{name}": _Mirror(name, source) for name, source in sources.items()}
    sys.modules.update(mirrors)
    try:
        with _without_names(sources.values()), _without_unused():
            importlib.import_module(_PLOT)
    except BaseException:
        for name in mirrors:
            sys.modules.pop(name, None)
        raise


@contextmanager
def _without_names(sources: Iterable[ModuleType]) -> Iterator[None]:
    # PySide6 gives its modules a `__dir__` of their own, which knows the classes not made yet.
    own = [(source.__dict__, source.__dict__["__dir__"]) for source in sources]
    for names, _ in own:
        names["__dir__"] = list
    try:
        yield
    finally:
        for names, listing in own:
            names["__dir__"] = listing


@contextmanager
def _without_unused() -> Iterator[None]:
    unused: dict[str, ModuleType | None] = {name: _NoOpenGL(name) for name in _OPENGL}
    unused[_TESTING] = None
    absent = {name: module for name, module in unused.items() if name not in sys.modules}
    # An entry of None makes an import fail.
    sys.modules.update(absent)  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in absent:
            sys.modules.pop(name, None)
