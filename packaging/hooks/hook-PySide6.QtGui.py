"""PyInstaller hook: collects the plugins of QtGui without those that the package leaves out.

PyInstaller follows each plugin to the libraries of the system that it needs. Where GTK is
installed, Qt's theme plugin for it would bring all of GTK, if it were removed only afterwards.
"""

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
