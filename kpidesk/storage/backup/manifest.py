"""Reads and writes the manifest: the file beside a backup that says what must be in it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from kpidesk.storage.atomic_files import claim, put_in_place, temporary_path
from kpidesk.storage.backup.location import manifest_path

_FORM = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup contains: the practice's `identity`, `rows` by table, `sha256` of its bytes."""

    identity: str
    sha256: str
    size: int
    rows: dict[str, int]
    schema: int
    app_version: str
    made_at: str
    form: int = _FORM


def write_manifest(backup: Path, manifest: Manifest) -> None:
    """Write the manifest of a backup atomically. Raises OSError."""
    path = manifest_path(backup)
    temporary = temporary_path(path)
    claim(temporary)
    temporary.write_text(json.dumps(asdict(manifest), indent=2) + "\n", encoding="utf-8")
    put_in_place(temporary, path)


def read_manifest(backup: Path) -> Mapping[str, object] | None:
    """Returns the manifest beside a file; None without one, or where it is none of ours.

    Raises OSError.
    """
    try:
        text = manifest_path(backup).read_text(encoding="utf-8")
        read = json.loads(text)
    except (FileNotFoundError, ValueError):
        return None
    return read if isinstance(read, dict) and "sha256" in read else None


def agrees(backup: Path) -> bool | None:
    """Returns whether the backup has the bytes that its manifest names; None without a manifest.

    False for a manifest that cannot be read. Raises OSError.
    """
    if not manifest_path(backup).exists():
        return None
    manifest = read_manifest(backup)
    if manifest is None or manifest.get("size") != backup.stat().st_size:
        return False
    return manifest["sha256"] == digest(backup)


def digest(path: Path) -> str:
    """Returns the SHA-256 of the bytes of a file, as 64 hexadecimal digits.

    Never for an open practice: closing the file here would drop SQLite's locks on it.
    """
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
