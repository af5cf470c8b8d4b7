"""The small file beside a backup that says what must be in it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from kpidesk.storage.atomic_files import aside_of, claim, digest, put_in_place

_FORM = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds: `identity` of the practice, `rows` by table, `sha256` of its bytes."""

    identity: str
    sha256: str
    size: int
    rows: dict[str, int]
    schema: int
    app_version: str
    made_at: str
    form: int = _FORM


def manifest_path(backup: Path) -> Path:
    """Where the manifest of a backup lies."""
    return backup.with_name(f"{backup.name}.json")


def write_manifest(backup: Path, manifest: Manifest) -> None:
    """Write the manifest of a backup, whole or not at all. Raises OSError."""
    path = manifest_path(backup)
    aside = aside_of(path)
    claim(aside)
    aside.write_text(json.dumps(asdict(manifest), indent=2) + "\n", encoding="utf-8")
    put_in_place(aside, path)


def agrees(backup: Path) -> bool | None:
    """Whether the backup's bytes are those its manifest names; None where it has none.

    A manifest that cannot be read agrees with nothing. Raises OSError.
    """
    path = manifest_path(backup)
    if not path.exists():
        return None
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        return False
    return isinstance(read, dict) and read.get("sha256") == digest(backup)
