"""Starts Qt without the import hook of PySide6, which reads the source of all later modules.

Only `from __feature__ import …` needs the hook. Taken out, `kpidesk chart` starts a fifth
sooner and imports in a second thread cannot hang.
"""

from __future__ import annotations

import builtins
import importlib


def load_qt() -> None:
    """Import QtCore and put Python's own `__import__` back. Harmless when Qt is loaded already."""
    own = builtins.__import__
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = own
