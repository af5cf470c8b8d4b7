"""PyInstaller hook: collects the plugins of QtGui that the package keeps."""

from __future__ import annotations

import trimming

hiddenimports, binaries, datas = trimming.collected(__file__)
