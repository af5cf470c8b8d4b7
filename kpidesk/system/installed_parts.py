"""The parts of a program that is not packaged: Python and the installed distributions."""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

from kpidesk.system.bundled_files import APPLICATION

_NAME = re.compile(r"[\w.-]+")
_RUNS = re.compile(r"[-_.]+")
_TEXTS = re.compile(r"(?i)(?:\w+[-_ ])?(?:licen[cs]es?|copying|notice|authors)\b.*")
_SUFFIXES = ("", ".txt", ".md", ".rst")
#: Names that say more than the distribution's own: Qt's libraries are in it.
_CALLED = {"pyside6-essentials": "PySide6 (Qt)"}
_CLASSIFIER = "License :: "


class InstalledPart(NamedTuple):
    """A part of the program; `texts` are the files of its licence.

    The version may be empty.
    """

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def installed_parts() -> tuple[InstalledPart, ...]:
    """Returns Python, and all distributions that the program needs at run time, by name."""
    return (_python(), *sorted(_needed(), key=lambda part: part.name.casefold()))


def _python() -> InstalledPart:
    # On Windows it is at the top, elsewhere in the library.
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = (place / "LICENSE.txt" for place in places)
    found = tuple(each for each in texts if each.is_file())[:1]
    return InstalledPart("Python", sys.version.partition(" ")[0], "PSF-2.0", found)


def _needed() -> Iterator[InstalledPart]:
    waiting, seen = [APPLICATION], set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            found = distribution(name)
            waiting += _required(found)
            if name != APPLICATION:
                yield _part(name, found)
        except (PackageNotFoundError, OSError):
            # Required elsewhere only, or half removed.
            continue


def _required(found: Distribution) -> Iterator[str]:
    """Yields normalized names of what it requires without an extra; other markers are ignored."""
    for line in found.requires or ():
        requirement, _, marker = line.partition(";")
        name = _NAME.match(requirement)
        if name and "extra" not in marker:
            yield _RUNS.sub("-", name[0]).lower()


def _part(name: str, found: Distribution) -> InstalledPart:
    said = _CALLED.get(name) or _first(found, "Name") or name
    return InstalledPart(said, _first(found, "Version"), licence_of(found), tuple(_texts(found)))


def _first(found: Distribution, field: str) -> str:
    return next(iter(found.metadata.get_all(field) or ()), "").strip()


def licence_of(found: Distribution) -> str:
    """Returns the licence's name; the old metadata field may have the whole text instead."""
    named = _first(found, "License-Expression") or _first(found, "License")
    if named and "\n" not in named:
        return named
    classifiers = found.metadata.get_all("Classifier") or ()
    names = (each.rpartition(" :: ")[2] for each in classifiers if each.startswith(_CLASSIFIER))
    return ", ".join(names)


def _texts(found: Distribution) -> Iterator[Path]:
    """Yields the licence files in its metadata and beside its code."""
    for each in found.files or ():
        if each.suffix.lower() in _SUFFIXES and _TEXTS.fullmatch(each.name):
            path = Path(str(found.locate_file(each)))
            if path.is_file():
                yield path
