"""Rules for what the package leaves out: parts of Qt, numpy and pyqtgraph that are never used.

`.ci/run` runs the self-test in the package after every build.
"""

from __future__ import annotations

import fnmatch
import sys
from collections.abc import Iterable
from pathlib import PurePath

#: An entry of PyInstaller's tables: name inside the bundle, file that it comes from, kind.
Entry = tuple[str, str, str]

#: Python modules that PyInstaller does not collect.
MODULES = (
    # No network and no encryption: hashlib has SHA-256 without OpenSSL.
    "_hashlib",
    "_ssl",
    "ssl",
    "PySide6.QtNetwork",
    # `drawing.pyqtgraph_import` has pyqtgraph do without these.
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtTest",
    "pyqtgraph.console",
    "pyqtgraph.dockarea",
    "pyqtgraph.examples",
    "pyqtgraph.flowchart",
    "pyqtgraph.jupyter",
    "pyqtgraph.opengl",
    # openpyxl imports these where they are installed, for images and speed.
    "PIL",
    "lxml",
    "pandas",
    # Other databases than SQLite, and models of pydantic 1.
    "pydantic.mypy",
    "pydantic.v1",
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    # numpy imports these on demand.
    "numpy.f2py",
    "numpy.fft",
    "numpy.polynomial",
    "numpy.random",
    "numpy.testing",
    # Consoles, tests and installers.
    "_tkinter",
    "curses",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "pip",
    "pkg_resources",
    "pydoc_data",
    "readline",
    "setuptools",
    "test",
    "tkinter",
    "venv",
)

#: Libraries of Qt that are not needed without these, by names without `Qt` and `Qt6`.
_LIBRARIES = ("Egl*", "Network", "OpenGL*", "Pdf*", "Qml*", "Quick*", "Test", "VirtualKeyboard*")

#: Files that are left out, whatever PyInstaller collected them for.
FILES = (
    # Names of libraries on Linux and Windows, and on macOS, which has a link at the top.
    *(f"*Qt6{name}.{ending}" for name in _LIBRARIES for ending in ("so*", "dll")),
    *(f"*Qt{name}.framework/*" for name in _LIBRARIES),
    *(f"Qt{name}" for name in _LIBRARIES),
    # Plugins of Qt for OpenGL, screens without a window system, browsers and networks.
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/networkinformation/*",
    "PySide6/Qt/plugins/platforminputcontexts/*virtualkeyboard*",
    "PySide6/Qt/plugins/platforms/*direct2d*",
    "PySide6/Qt/plugins/platforms/*eglfs*",
    "PySide6/Qt/plugins/platforms/*linuxfb*",
    "PySide6/Qt/plugins/platforms/*minimal*",
    "PySide6/Qt/plugins/platforms/*vkkhr*",
    "PySide6/Qt/plugins/platforms/*vnc*",
    "PySide6/Qt/plugins/platformthemes/*gtk*",
    # It looks for printers on the network; without it Linux prints to a PDF file.
    "PySide6/Qt/plugins/printsupport/*cups*",
    "PySide6/Qt/plugins/tls/*",
    "PySide6/Qt/plugins/vectorimageformats/*",
    "PySide6/Qt/plugins/wayland-graphics-integration-client/*",
    "PySide6/Qt/plugins/wayland-shell-integration/*fullscreen*",
    "PySide6/Qt/plugins/wayland-shell-integration/*ivi*",
    "PySide6/Qt/plugins/wayland-shell-integration/*qt-shell*",
    "PySide6/Qt/plugins/xcbglintegrations/*",
    # Images are drawn, or read from SVG; PNG needs no plugin.
    "PySide6/Qt/plugins/imageformats/*q[!s]*",
    "PySide6/Qt/plugins/designer/*",
    "PySide6/Qt/plugins/qmltooling/*",
    "PySide6/Qt/plugins/sqldrivers/*",
    "*opengl32sw.dll",
    "PySide6/QtNetwork.*",
    "PySide6/QtOpenGL*.*",
    "PySide6/QtTest.*",
    # `packed_translations` packs those that are needed.
    "PySide6/Qt/translations/*",
    # Images of pyqtgraph's menus and color maps, which no chart uses.
    "pyqtgraph/colors/maps/*",
    "pyqtgraph/examples/*",
    "pyqtgraph/icons/peegee/*",
    "alembic/templates/*",
    "setuptools/*",
    "*.dist-info/*",
    "*.pyi",
    "*.h",
)

#: Runtime hooks of PyInstaller for libraries that are not used; each costs time at the start.
_HOOKS = frozenset({"pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pyqtgraph_multiprocess"})
#: The wheel for Linux finds its plugins by itself. The variables that this hook sets would make a
#: file manager started from the program load the bundle's plugins.
_HOOKS_OF_LINUX = frozenset({"pyi_rth_pyside6"})

#: Libraries of the system that are left out under Linux: every desktop has them, and the package
#: depends on them. All others must be named in `notices/parts.toml`.
LEFT_TO_LINUX = (
    "libX11*",
    "libXau*",
    "libXdmcp*",
    "libbrotli*",
    "libbsd*",
    "libcap*",
    "libdbus-1*",
    "libexpat*",
    "libfontconfig*",
    "libfreetype*",
    "libgcrypt*",
    "libglib-2*",
    "libgpg-error*",
    "libgraphite2*",
    "libgthread-2*",
    "libharfbuzz*",
    "liblz4*",
    "libmd.*",
    "libpcre*",
    "libpng16*",
    "libsystemd*",
    "libwayland-*",
    "libxcb-randr*",
    "libxcb-render.*",
    "libxcb-shape*",
    "libxcb-shm*",
    "libxcb-sync*",
    "libxcb-xfixes*",
    "libxcb-xkb*",
    "libxkbcommon*",
)


def collected(hook: str) -> tuple[list[str], list[tuple[str, str]], list[tuple[str, str]]]:
    """Returns what PyInstaller collects for the module of Qt that the file of a hook is for.

    Without the plugins that are left out: PyInstaller follows each one to the libraries of the
    system that it needs, GTK or CUPS, which a later removal would not take away.
    """
    from PyInstaller.utils.hooks.qt import add_qt6_dependencies

    modules, plugins, files = add_qt6_dependencies(hook)
    kept = [each for each in plugins if not is_left_out(f"{each[1]}/{PurePath(each[0]).name}")]
    return modules, kept, files


def hooks() -> frozenset[str]:
    """Returns the runtime hooks of PyInstaller that are left out."""
    return _HOOKS | _HOOKS_OF_LINUX if sys.platform == "linux" else _HOOKS


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """Returns the entries that the package needs."""
    return [each for each in entries if not is_left_out(each[0])]


def is_left_out(name: str) -> bool:
    """Whether the package leaves out the file of that name inside the bundle."""
    plain, rules = name.replace("\\", "/"), FILES
    if "/" not in plain:
        rules += LEFT_TO_LINUX
    # On Windows the folder of Qt is PySide6 itself.
    full = plain.replace("PySide6/plugins/", "PySide6/Qt/plugins/")
    full = full.replace("PySide6/translations/", "PySide6/Qt/translations/")
    return any(fnmatch.fnmatchcase(full, rule) for rule in rules)
