"""Compiles translations in a checkout, once for each content of a .ts file."""

from __future__ import annotations

import hashlib
import importlib.util
import logging
import subprocess
import sys
import tempfile
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
    content = hashlib.sha256(source.read_bytes()).hexdigest()
    cached = paths.cache_folder() / "translations" / f"{source.stem}-{content[:16]}.qm"
    if cached.is_file():
        return cached
    try:
        _compile(source, cached)
    except (OSError, NotDone, subprocess.SubprocessError) as error:
        LOG.warning("%s could not be compiled: %s", source.name, type(error).__name__)
        return None
    return cached


def _compile(source: Path, target: Path) -> None:
    """Compile to a temporary folder and move, so that no other process reads half a file."""
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


def _lrelease() -> Path:
    """Returns the path of lrelease in the installed PySide6, without importing PySide6."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("PySide6")
    return Path(spec.origin).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
