"""Compiles translations in a checkout, once for each content of a .ts file."""

from __future__ import annotations

import importlib.util
import logging
import sys
import tempfile
import zlib
from pathlib import Path

from kpidesk.domain.errors import NotDone
from kpidesk.system import paths

LOG = logging.getLogger(__name__)
# Without a handler, Python would print warnings to the terminal.
LOG.addHandler(logging.NullHandler())
SECONDS_TO_COMPILE = 30


def compile_into_cache(source: Path) -> Path | None:
    """Returns the .qm of a .ts from the cache folder, compiled by PySide6's lrelease if missing.

    None where it cannot be compiled.
    """
    content = source.read_bytes()
    # Not by `hashlib`, which takes 2 ms and 4 MB to import.
    name = f"{source.stem}-{len(content):x}-{zlib.crc32(content):08x}.qm"
    cached = paths.cache_folder() / "translations" / name
    return cached if cached.is_file() or _is_compiled(source, cached) else None


def _is_compiled(source: Path, target: Path) -> bool:
    """Compile to a temporary folder and move, so that no other process reads half a file."""
    # Once for each content: most starts need none of its modules.
    import subprocess  # noqa: PLC0415

    try:
        folder = paths.owner_only(target.parent)
        with tempfile.TemporaryDirectory(dir=folder) as aside:
            made = Path(aside) / target.name
            subprocess.run(  # noqa: S603 - the tool of our own dependency, no shell
                [_lrelease(), "-silent", "-nounfinished", source, "-qm", made],
                check=True,
                capture_output=True,
                timeout=SECONDS_TO_COMPILE,
            )
            made.replace(target)
    except (OSError, NotDone, subprocess.SubprocessError) as error:
        LOG.warning("%s could not be compiled: %s", source.name, type(error).__name__)
        return False
    return True


def _lrelease() -> Path:
    """Returns the path of lrelease in the installed PySide6, without importing PySide6."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("PySide6")
    return Path(spec.origin).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
