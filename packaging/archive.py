"""The archive for people without Debian's packages: small, and the same for the same content."""

from __future__ import annotations

import lzma
import tarfile
from pathlib import Path

#: 1980: what unpackers on any system can write.
_MTIME = 315_532_800
#: The whole archive is one window; programs of x86 pack better with their jumps made absolute.
_FILTERS = [
    {"id": lzma.FILTER_X86},
    {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 26},
]


def compress(folder: Path, target: Path) -> Path:
    """Pack a folder under its own name; the archive."""
    with (
        lzma.open(target, "wb", format=lzma.FORMAT_XZ, filters=_FILTERS) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in (folder, *sorted(folder.rglob("*"))):
            name = path.relative_to(folder.parent).as_posix()
            tar.add(path, name, recursive=False, filter=_nobodys)
    return target


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Without the builder's name and clock."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = _MTIME
    return entry
