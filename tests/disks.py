"""Pretends that a folder is on another disk, as the folder below an unplugged one is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def pretend_on_another_disk(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the folder the device number of another disk."""
    real = Path.stat

    def stat(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        seen = real(path, follow_symlinks=follow_symlinks)
        if path != folder:
            return seen
        return os.stat_result((seen.st_mode, seen.st_ino, seen.st_dev + 1, *seen[3:]))

    monkeypatch.setattr(Path, "stat", stat)
