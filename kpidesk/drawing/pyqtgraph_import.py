"""Imports pyqtgraph without creating every class of Qt, and without the parts that nobody uses.

pyqtgraph copies all names of three Qt modules on import, and PySide6 creates each class on first
access: half of the import's time, for classes that nobody uses. Here it finds no names to copy,
and proxy modules that look names up on access. It also does not find OpenGL, which would add
10 MB to the package and draws nothing here, nor Qt's test helpers. Of its own plots and widgets
it finds only those that its view and its view box are made from.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

_PLOT = "pyqtgraph"
_COPIED = ("QtCore", "QtGui", "QtWidgets")
#: The import fails without the first two, not without the third.
_OPENGL = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets")
_TESTING = "PySide6.QtTest"
#: Where its plots, widgets, color maps and helpers are, which it imports all at once.
_PARTS = tuple(
    f"{_PLOT}.{name}"
    for name in (
        "color",
        "graphicsItems.",
        "imageview",
        "SignalProxy",
        "SRTTransform",
        "ThreadsafeTimer",
        "Transform3D",
        "util.cprint",
        "Vector",
        "WidgetGroup",
        "widgets.",
    )
)
_USED = (
    "colors",
    "GraphicsItem",
    "GraphicsObject",
    "GraphicsView",
    "GraphicsWidget",
    "GraphicsWidgetAnchor",
    "ItemGroup",
    "ViewBox",
)


class _Proxy(ModuleType):
    """A proxy for pyqtgraph's copy of a Qt module."""

    def __init__(self, name: str, source: ModuleType) -> None:
        super().__init__(name)
        self._source = source

    def __getattr__(self, name: str) -> object:
        value = getattr(self._source, name)
        setattr(self, name, value)
        return value


class _NoOpenGL(ModuleType):
    """A stub for a Qt module whose classes pyqtgraph derives from and nobody instantiates."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("QOpenGL"):
            return sys.modules["PySide6.QtWidgets"].QWidget
        raise AttributeError(name)


class _Unused(ModuleType):
    """A stub for a part of pyqtgraph: any class is found in it and none by `import *`."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


class _UnusedFinder(MetaPathFinder, Loader):
    """Finds stubs for the parts of pyqtgraph that nobody uses."""

    def __init__(self) -> None:
        self.stubs: list[str] = []

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        unused = name.startswith(_PARTS) and name.rpartition(".")[2] not in _USED
        return ModuleSpec(name, self) if unused else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        self.stubs.append(spec.name)
        return _Unused(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Do nothing: a stub is complete."""


def load_plot() -> None:
    """Import pyqtgraph, unless it is imported or being imported in another thread."""
    if _PLOT in sys.modules:
        return
    sources = {name: importlib.import_module(f"PySide6.{name}") for name in _COPIED}
    proxies = {f"{_PLOT}.Qt.{name}": _Proxy(name, source) for name, source in sources.items()}
    sys.modules.update(proxies)
    try:
        with _without_names(sources.values()), _without_unused():
            importlib.import_module(_PLOT)
    except BaseException:
        for name in proxies:
            sys.modules.pop(name, None)
        raise


@contextmanager
def _without_names(sources: Iterable[ModuleType]) -> Iterator[None]:
    # The `__dir__` of a PySide6 module lists the classes that do not exist yet.
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
    finder = _UnusedFinder()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        # Later imports find what is really there.
        for name in (*absent, *finder.stubs):
            sys.modules.pop(name, None)
