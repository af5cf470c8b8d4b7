"""Facts of a release: when it was built and of which parts it is made.

A build puts them in files beside the program. Missing or broken files raise nothing.
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
    """Returns the day of the build; None where the program runs from source."""
    match _read(bundle.bundled("resources") / "build.json", json.loads):
        case {"built": str(day)}:
            try:
                return date.fromisoformat(day)
            except ValueError:
                return None
    return None


def licences_folder() -> Path | None:
    """Returns the folder of licences of a packaged program; None without one."""
    unpacked = getattr(sys, "_MEIPASS", None)
    if unpacked is None:
        return None
    beside = Path(unpacked).parent
    # In a macOS .app everything but code has to be in Resources.
    places = (beside / "licenses", beside / "Resources" / "licenses")
    return next((each for each in places if each.is_dir()), None)


def parts() -> tuple[InstalledPart, ...]:
    """Returns the parts of the program: as listed by the build, or as installed here."""
    if getattr(sys, "_MEIPASS", None) is None:
        return installed_parts()
    folder = licences_folder()
    listed = None if folder is None else _read(folder / "parts.json", json.loads)
    if folder is None or not isinstance(listed, list):
        return ()
    return tuple(part for each in listed if (part := _part(each, folder)) is not None)


def licence_text(part: InstalledPart) -> str:
    """Returns the texts of its licence, each under its file name where there are several."""
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
    """Returns the content of the file, or None. Errors in JSON and UTF-8 are ValueErrors."""
    try:
        return load(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig", errors="replace").strip("\r\n")
    except OSError:
        return ""
