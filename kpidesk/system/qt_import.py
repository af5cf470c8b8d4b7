"""Imports Qt without PySide6's import hook, which reads the source of all later modules.

Only `from __feature__ import …` needs the hook. Without it, `kpidesk chart` starts a fifth
faster and imports in a second thread cannot deadlock.
"""

from __future__ import annotations

import builtins
import importlib


def load_qt() -> None:
    """Import QtCore and restore Python's `__import__`. Does no harm where Qt is loaded already."""
    own = builtins.__import__
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = own
