"""Reads and writes the manifest: the file beside a backup that says what must be in it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from kpidesk.storage.atomic_files import claim, digest, put_in_place, temporary_path

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


def manifest_path(backup: Path) -> Path:
    """Returns the path of the manifest of a backup."""
    return backup.with_name(f"{backup.name}.json")


def write_manifest(backup: Path, manifest: Manifest) -> None:
    """Write the manifest of a backup atomically. Raises OSError."""
    path = manifest_path(backup)
    temporary = temporary_path(path)
    claim(temporary)
    temporary.write_text(json.dumps(asdict(manifest), indent=2) + "\n", encoding="utf-8")
    put_in_place(temporary, path)


def agrees(backup: Path) -> bool | None:
    """Returns whether the backup has the bytes that its manifest names; None without a manifest.

    False for a manifest that cannot be read. Raises OSError.
    """
    path = manifest_path(backup)
    if not path.exists():
        return None
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        return False
    return isinstance(read, dict) and read.get("sha256") == digest(backup)
