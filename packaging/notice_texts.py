"""Licence texts of distributions, of what was compiled into them, and of Debian packages."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

NOTICES = Path(__file__).resolve().parent / "notices"
#: The table of what was compiled into Python.
IN_PYTHON = "python.toml"
_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
_BETWEEN = re.compile(r"\s+(?:AND|OR|WITH)\s+|[()\s]+")


class Unclaimed(Exception):
    """Files or parts that the notices do not cover."""


def table(name: str) -> dict[str, Any]:
    """Returns a table of `notices/`."""
    return tomllib.loads((NOTICES / name).read_text(encoding="utf-8"))


def text(licence: str) -> str:
    """Returns the text of a licence by its SPDX name. Raises Unclaimed."""
    path = NOTICES / "texts" / f"{licence}.txt"
    if not path.is_file():
        raise Unclaimed(f"no text of the licence {licence}")
    return path.read_text(encoding="utf-8")


def names(expression: str) -> set[str]:
    """Returns the licences and exceptions that an SPDX expression names."""
    return set(_BETWEEN.split(expression)) - {""}


def chosen(expression: str) -> set[str]:
    """Returns the licences of an expression; of a choice those with texts."""
    known = {path.stem for path in (NOTICES / "texts").glob("*.txt")}
    found: set[str] = set()
    for both in re.split(r"\s+AND\s+(?![^(]*\))", expression):
        ways = [names(way) for way in re.split(r"\s+OR\s+", both.strip("() "))]
        found |= next((way for way in ways if way <= known), ways[0])
    return found


def parts_inside(name: str) -> list[dict[str, Any]]:
    """Returns what was compiled into a part on this system and Python, from a table."""
    return [each for each in table(name)["part"] if _is_here(each)]


def inside(name: str) -> str:
    """Returns what was compiled into a part, with copyright and licences, as one text."""
    parts = parts_inside(name)
    lines = [
        line
        for each in parts
        for line in (
            f"{each['name']} {each.get('version', '')}".strip(),
            f"in {', '.join(each['modules'])}; {each['licence']}",
            *each["copyright"],
            "",
        )
    ]
    return _with_texts(lines, (each["licence"] for each in parts))


def from_bill(bill: Path) -> str:
    """Returns what a CycloneDX bill says was compiled into a distribution; may be empty."""
    lines, licences = [], []
    for each in components(bill):
        found = [_expression(given) for given in each.get("licenses", [])]
        if not found or not all(found):
            raise Unclaimed(f"{bill.name} does not say the licence of {each['name']}")
        licence = " AND ".join(found)
        licences.append(licence)
        who = each.get("author") or ", ".join(one["name"] for one in each.get("authors", []))
        lines += [f"{each['name']} {each.get('version', '')}; {licence}", who, ""]
    return _with_texts(lines, licences) if lines else ""


def components(bill: Path) -> list[dict[str, Any]]:
    """Returns the components of a CycloneDX bill, without those that only helped to build."""
    whole = json.loads(bill.read_text(encoding="utf-8"))
    return [each for each in _components(whole) if each.get("scope") != "excluded"]


def bills_of(owner: Distribution) -> Iterator[Path]:
    """Yields the bills of materials in a distribution."""
    for file in owner.files or ():
        if ".dist-info/sboms/" in file.as_posix():
            yield Path(str(owner.locate_file(file)))


def of_distribution(owner: Distribution) -> Iterator[tuple[str, str]]:
    """Yields names and texts of a distribution's licences, with those of its bills."""
    for file in owner.files or ():
        short = file.as_posix().partition(".dist-info/")[2].removeprefix("licenses/")
        if re.search(r"(?i)(^|/)(licen[cs]e|copying|notice|authors)[^/]*$|/licenses/", short):
            path = Path(str(owner.locate_file(file)))
            content = path.read_text(encoding="utf-8", errors="replace")
            yield f"{short.removesuffix('.txt')}.txt", content
    for bill in bills_of(owner):
        listed = from_bill(bill)
        if listed:
            yield "third-parties.txt", listed


def of_python() -> Iterator[tuple[str, str]]:
    """Yields the licences of this Python and of what it incorporates. Raises Unclaimed."""
    short = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    places = (
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(sys.base_prefix) / "lib" / short / "LICENSE.txt",
        Path("/usr/share/doc") / f"lib{short}-stdlib" / "copyright",
        Path("/usr/share/doc") / short / "copyright",
    )
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        raise Unclaimed("the licence of this Python is not found")
    yield "LICENSE.txt", found.read_text(encoding="utf-8", errors="replace")
    yield "incorporated-software.txt", (NOTICES / "python.txt").read_text(encoding="utf-8")
    yield "third-parties.txt", inside(IN_PYTHON)


@cache
def package_of(library: Path) -> str:
    """Returns the Debian package that a library of the system is from. Raises Unclaimed."""
    seen = [str(library), str(library.resolve())]
    # With a merged /usr, packages may name the file without it.
    seen += [each.removeprefix("/usr") for each in seen] + [f"/usr{each}" for each in seen]
    for name in dict.fromkeys(seen):
        asked = ["dpkg-query", "-S", name]
        ran = subprocess.run(asked, check=False, capture_output=True, text=True)
        if ran.returncode == 0:
            return ran.stdout.partition(":")[0]
    raise Unclaimed(f"no package of the system has {library}")


@cache
def version_of_package(package: str) -> str:
    """Returns the whole version of an installed Debian package."""
    asked = ["dpkg-query", "-W", "-f", "${Version}", package]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout


def of_package(package: str) -> str:
    """Returns the copyright file of a Debian package."""
    path = Path("/usr/share/doc") / package / "copyright"
    return path.read_text(encoding="utf-8", errors="replace")


def _is_here(part: dict[str, Any]) -> bool:
    """Whether this system and this Python have it."""
    if _SYSTEMS[sys.platform] not in part.get("systems", _SYSTEMS.values()):
        return False
    here = sys.version_info[:2]
    since, until = (_version(part[key]) if key in part else here for key in ("since", "until"))
    return since <= here <= until


def _version(written: str) -> tuple[int, ...]:
    return tuple(int(each) for each in written.split("."))


def _components(whole: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for each in whole.get("components", []):
        yield each
        yield from _components(each)


def _expression(given: dict[str, Any]) -> str:
    licence = given.get("license", {})
    return str(given.get("expression") or licence.get("id") or "")


def _with_texts(lines: list[str], licences: Iterable[str]) -> str:
    used = {each for licence in licences for each in chosen(licence)}
    for licence in sorted(used):
        lines += ["", "-" * 78, licence, "", text(licence)]
    return "\n".join(lines) + "\n"
