"""Imports pyqtgraph without having it make every class of Qt.

On import it copies all names of three modules of Qt, and PySide6 makes each class when its name
is first asked for: half of what pyqtgraph costs, for classes that nobody uses. Here it finds no
names to copy, and modules that fetch a name when it is asked for.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType

_PLOT = "pyqtgraph"
_COPIED = ("QtCore", "QtGui", "QtWidgets")


class _Mirror(ModuleType):
    """Stands in for pyqtgraph's copy of a module of Qt."""

    def __init__(self, name: str, source: ModuleType) -> None:
        super().__init__(name)
        self._source = source

    def __getattr__(self, name: str) -> object:
        value = getattr(self._source, name)
        setattr(self, name, value)
        return value


def load_plot() -> None:
    """Import pyqtgraph. Harmless when it is there already, or on its way in another thread."""
    if _PLOT in sys.modules:
        return
    sources = {name: importlib.import_module(f"PySide6.{name}") for name in _COPIED}
    mirrors = {f"{_PLOT}.Qt.{name}": _Mirror(name, source) for name, source in sources.items()}
    sys.modules.update(mirrors)
    # PySide6 gives its modules a `__dir__` of their own, which knows the classes not made yet.
    own = {name: source.__dict__["__dir__"] for name, source in sources.items()}
    for source in sources.values():
        source.__dict__["__dir__"] = list
    try:
        importlib.import_module(_PLOT)
    except BaseException:
        for name in mirrors:
            sys.modules.pop(name, None)
        raise
    finally:
        for name, source in sources.items():
            source.__dict__["__dir__"] = own[name]
