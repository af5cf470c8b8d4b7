"""Makes the .tar.xz for other systems than Debian: small, and reproducible."""

from __future__ import annotations

import lzma
import tarfile
from pathlib import Path

#: 1980-01-01, the earliest time that unpackers of every system can write.
_MTIME = 315_532_800
#: The dictionary spans the whole archive; the x86 filter makes jumps absolute, which pack better.
_FILTERS = [
    {"id": lzma.FILTER_X86},
    {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 26},
]


def compress(folder: Path, target: Path) -> Path:
    """Pack a folder under its own name; returns the archive."""
    with (
        lzma.open(target, "wb", format=lzma.FORMAT_XZ, filters=_FILTERS) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in (folder, *sorted(folder.rglob("*"))):
            name = path.relative_to(folder.parent).as_posix()
            tar.add(path, name, recursive=False, filter=_anonymous)
    return target


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Remove user names and the time of the build."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = _MTIME
    return entry
