"""Writes the licence texts of everything in the bundle into its folder `licenses`.

Every file and module that PyInstaller collected must belong to a part: a distribution of Python,
Python itself, or what `notices/parts.toml` names. Every part must have a text.
"""

from __future__ import annotations

import fnmatch
import json
import platform
import re
import shutil
import sqlite3
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path
from urllib.parse import quote

import notice_texts
from notice_texts import NOTICES, Unclaimed

from kpidesk.system.installed_parts import licence_of

ROOT = NOTICES.parents[1]
FOLDER = "licenses"
#: The distribution whose code starts a frozen program.
STARTER = "pyinstaller"
_LIBRARIES = ("BINARY", "EXTENSION")
#: Folders of the project's own files in the bundle.
_OWN = ("kpidesk", "resources", "build/staged", "build/work")


@dataclass
class Part:
    """Something in the bundle with a licence of its own."""

    name: str
    version: str
    licence: str
    texts: dict[str, str] = field(default_factory=dict)
    libraries: set[str] = field(default_factory=set)
    #: Package URL, by which scanners for advisories know it.
    purl: str = ""
    #: The table of `notices/` that says what was compiled into it, if there is one.
    inside: str = ""


def gather(folder: Path, collected: Path) -> list[Part]:
    """Write the texts into FOLDER/licenses; returns the parts. Raises Unclaimed."""
    found = json.loads(collected.read_text(encoding="utf-8"))
    parts = _parts(found["files"], map(Path, found["modules"]))
    textless = sorted(each.name for each in parts if not each.texts)
    if textless:
        raise Unclaimed(f"no licence text for: {', '.join(textless)}")
    target = folder / FOLDER
    shutil.rmtree(target, ignore_errors=True)
    table = [_write(target, each) for each in sorted(parts, key=lambda part: part.name.lower())]
    text = json.dumps(table, indent=1, ensure_ascii=False) + "\n"
    (target / "parts.json").write_text(text, encoding="utf-8")
    exchange = (NOTICES / "exchange.txt").read_text(encoding="utf-8")
    python = ".".join(map(str, sys.version_info[:2]))
    readme = exchange.format(qt=_qt_version(parts), python=python)
    (target / "README.txt").write_text(readme, encoding="utf-8")
    return parts


def _qt_version(parts: Iterable[Part]) -> str:
    """Returns the version of Qt. Raises Unclaimed if `qt.toml` is for another one."""
    (version,) = (each.version for each in parts if each.name == "Qt")
    written = notice_texts.table("qt.toml")["qt"]["version"]
    if not f"{version}.".startswith(f"{written}."):
        raise Unclaimed(f"qt.toml says what is inside Qt {written}, and this is {version}")
    return version


def _write(target: Path, part: Part) -> dict[str, object]:
    place = re.sub(r"[^a-z0-9]+", "-", part.name.lower()).strip("-")
    for name, text in part.texts.items():
        path = target / place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return {
        "name": part.name,
        "version": part.version,
        "licence": part.licence,
        "texts": [f"{place}/{name}" for name in part.texts],
        "libraries": sorted(part.libraries),
    }


def _parts(files: Iterable[tuple[str, str, str]], modules: Iterable[Path]) -> list[Part]:
    claims = _Claims()
    for name, source, kind in files:
        plain = name.replace("\\", "/")
        part = claims.of_file(plain, Path(source))
        if part is not None and kind in _LIBRARIES:
            part.libraries.add(plain)
    for module in modules:
        claims.of_source(module)
    claims.of_distribution(distribution(STARTER))
    if claims.unclaimed:
        raise Unclaimed(f"no part claims: {', '.join(sorted(claims.unclaimed))}")
    return list(claims.parts.values())


class _Claims:
    """Finds the part that a file belongs to, and collects all parts."""

    def __init__(self) -> None:
        self._named: list[dict[str, object]] = notice_texts.table("parts.toml")["part"]
        self._owners = dict(_owners())
        self._python = Path(sys.base_prefix).resolve()
        self.parts: dict[str, Part] = {}
        self.unclaimed: set[str] = set()

    def of_file(self, name: str, source: Path) -> Part | None:
        for named in self._named:
            if any(fnmatch.fnmatchcase(name, rule) for rule in _strings(named["files"])):
                return self._of_named(named, source)
        # A link beside the library is listed with a source that is relative.
        return self.of_source(source) if source.is_absolute() else None

    def of_source(self, source: Path) -> Part | None:
        whole = source.resolve()
        owner = self._owners.get(whole)
        if owner is not None:
            return self.of_distribution(owner)
        if any(whole.is_relative_to(ROOT / own) for own in _OWN):
            return None
        installed = "site-packages" in whole.parts
        if (whole.is_relative_to(self._python) and not installed) or _of_python(whole):
            return self._of_interpreter()
        self.unclaimed.add(str(source))
        return None

    def of_distribution(self, owner: Distribution) -> Part:
        name = owner.metadata["Name"]
        # Of two parts from one distribution the last is the Python code.
        for named in reversed(self._named):
            if named.get("distribution") == name:
                return self._of_named(named, Path())
        if name not in self.parts:
            licence = licence_of(owner) or "see its text"
            texts = dict(notice_texts.of_distribution(owner))
            url = purl("pypi", name, owner.version)
            self.parts[name] = Part(name, owner.version, licence, texts, purl=url)
        return self.parts[name]

    def _of_named(self, named: Mapping[str, object], source: Path) -> Part:
        name = str(named["name"])
        if name not in self.parts:
            self.parts[name] = Part(
                name,
                _version(named, source),
                str(named["licence"]),
                dict(_texts_of_named(named, source)),
                purl=_purl(named, source),
                inside=str(named.get("inside", "")),
            )
        return self.parts[name]

    def _of_interpreter(self) -> Part:
        if "Python" not in self.parts:
            version = ".".join(map(str, sys.version_info[:3]))
            self.parts["Python"] = Part(
                "Python",
                version,
                "PSF-2.0",
                dict(notice_texts.of_python()),
                purl=purl("generic", "python", version),
                inside=notice_texts.IN_PYTHON,
            )
        return self.parts["Python"]


def _texts_of_named(named: Mapping[str, object], source: Path) -> Iterator[tuple[str, str]]:
    if "copyright" in named:
        lines = (str(named["name"]), str(named["licence"]), "", *_strings(named["copyright"]))
        yield "notice.txt", "\n".join(lines) + "\n"
    for licence in _strings(named.get("texts", [])):
        yield f"{licence}.txt", notice_texts.text(licence)
    if "inside" in named:
        yield "third-parties.txt", notice_texts.inside(str(named["inside"]))
    if "distribution" in named and "texts" not in named:
        yield from notice_texts.of_distribution(distribution(str(named["distribution"])))
    if named.get("of_the_system") and sys.platform == "linux":
        yield "copyright.txt", notice_texts.of_package(notice_texts.package_of(source))


def _owners() -> Iterator[tuple[Path, Distribution]]:
    for each in distributions():
        for file in each.files or ():
            yield Path(str(each.locate_file(file))).resolve(), each


def _version(named: Mapping[str, object], source: Path) -> str:
    """Returns the version, or an empty text where a system does not say it."""
    if "version" in named:
        return str(named["version"])
    if "distribution" in named:
        return distribution(str(named["distribution"])).version
    if named["name"] == "SQLite":
        return sqlite3.sqlite_version
    if named.get("of_the_system") and sys.platform == "linux":
        found = notice_texts.version_of_package(notice_texts.package_of(source))
        return re.sub(r"^\d+:|(?:\.dfsg)?(?:[-+~].*)?$", "", found)
    return ""


def _purl(named: Mapping[str, object], source: Path) -> str:
    """Returns the purl of the distribution or of the system's package, else one of its name."""
    # Qt is a part of its own, as much was compiled into it.
    if "distribution" in named and "inside" not in named:
        owner = distribution(str(named["distribution"]))
        return purl("pypi", owner.metadata["Name"], owner.version)
    if named.get("of_the_system") and sys.platform == "linux":
        package = notice_texts.package_of(source)
        system = platform.freedesktop_os_release()["ID"]
        return purl("deb", package, notice_texts.version_of_package(package), system)
    return purl("generic", str(named["name"]), _version(named, source))


def purl(kind: str, name: str, version: str, namespace: str = "") -> str:
    """Returns a package URL; the version may be empty."""
    plain = re.sub(r"[^a-z0-9.+]+", "-", name.lower()).strip("-")
    path = "/".join(quote(each, safe="") for each in (kind, namespace, plain) if each)
    return f"pkg:{path}" + (f"@{quote(version, safe='')}" if version else "")


def _of_python(source: Path) -> bool:
    """Whether a file of the system is the interpreter's: Debian installs it in /usr."""
    plain = source.as_posix()
    installed = "/site-packages/" in plain or "/dist-packages/" in plain
    return not installed and bool(re.search(r"/lib/(.*/)?(python3\.\d+/|libpython3)", plain))


def _strings(value: object) -> list[str]:
    assert isinstance(value, list)
    return [str(each) for each in value]
