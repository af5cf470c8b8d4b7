"""PyInstaller hook: collects the plugins of QtPrintSupport, as that of QtGui does."""

from __future__ import annotations

from pathlib import Path

import trimming
from PyInstaller.utils.hooks.qt import add_qt6_dependencies

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [
    (source, folder)
    for source, folder in binaries
    if not trimming.is_left_out(f"{folder}/{Path(source).name}")
]
