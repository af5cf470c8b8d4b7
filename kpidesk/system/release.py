"""What was released: when it was built and of which parts it is made.

All of it comes from files that a build puts beside the program. A missing or broken file is no
error: there is less to tell.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from kpidesk.system import bundled_files as bundle
from kpidesk.system.installed_parts import InstalledPart, installed_parts

__all__ = [
    "InstalledPart",
    "built_on",
    "licence_text",
    "licences_folder",
    "parts",
]


def built_on() -> date | None:
    """The day on which this program was packaged; None where it runs from its source."""
    match _read(bundle.bundled("resources") / "build.json", json.loads):
        case {"built": str(day)}:
            try:
                return date.fromisoformat(day)
            except ValueError:
                return None
    return None


def licences_folder() -> Path | None:
    """The folder of licences that came with a packaged program."""
    unpacked = getattr(sys, "_MEIPASS", None)
    if unpacked is None:
        return None
    beside = Path(unpacked).parent
    # In a macOS .app only Resources may hold what is no code.
    places = (beside / "licenses", beside / "Resources" / "licenses")
    return next((each for each in places if each.is_dir()), None)


def parts() -> tuple[InstalledPart, ...]:
    """What the program is made of: as its build listed it, or as it is installed here."""
    if getattr(sys, "_MEIPASS", None) is None:
        return installed_parts()
    folder = licences_folder()
    listed = None if folder is None else _read(folder / "parts.json", json.loads)
    if folder is None or not isinstance(listed, list):
        return ()
    return tuple(part for each in listed if (part := _part(each, folder)) is not None)


def licence_text(part: InstalledPart) -> str:
    """The texts of its licence one after the other, each under its name where there are several."""
    texts = {each: _text(each) for each in part.texts}
    found = {path: text for path, text in texts.items() if text}
    if len(found) <= 1:
        return "".join(found.values())
    top = os.path.commonpath([path.parent for path in found])
    named = (f"{path.relative_to(top).as_posix()}\n\n{text}" for path, text in found.items())
    return "\n\n\n".join(named)


def _part(entry: object, folder: Path) -> InstalledPart | None:
    match entry:
        case {
            "name": str(name),
            "version": str(version),
            "licence": str(licence),
            "texts": list(texts),
        }:
            return InstalledPart(
                name, version, licence, tuple(folder / str(each) for each in texts)
            )
    return None


def _read(path: Path, load: Callable[[str], object]) -> object:
    """What the file holds, or None. Errors of reading JSON and UTF-8 are ValueErrors."""
    try:
        return load(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig", errors="replace").strip("\r\n")
    except OSError:
        return ""
