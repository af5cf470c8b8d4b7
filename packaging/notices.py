"""Gathers the licence texts of everything in the bundle into its folder `licenses`.

Every file and module that PyInstaller collected must belong to a part: a distribution of Python,
Python itself, or what `notices/parts.toml` names. Every part must have a text.
"""

from __future__ import annotations

import fnmatch
import json
import re
import shutil
import sqlite3
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

NOTICES = Path(__file__).resolve().parent / "notices"
ROOT = NOTICES.parents[1]
FOLDER = "licenses"
STARTER = "pyinstaller"
_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
_LIBRARY = re.compile(r"\.(so(\.[0-9.]+)?|dll|pyd|dylib)$|^libpython")
_LICENCE_FILE = re.compile(
    r"(^|/)(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$|/licenses/", re.IGNORECASE
)
_CLASSIFIER = "License :: OSI Approved :: "


class Unclaimed(Exception):
    """Files or parts that the notices do not cover."""


@dataclass
class Part:
    """Something in the bundle with a licence of its own."""

    name: str
    version: str
    licence: str
    texts: dict[str, str] = field(default_factory=dict)
    libraries: set[str] = field(default_factory=set)


def gather(folder: Path, collected: Path) -> int:
    """Write the texts into FOLDER/licenses; how many parts there are. Raises Unclaimed."""
    found = json.loads(collected.read_text(encoding="utf-8"))
    files = [(name.replace("\\", "/"), Path(source)) for name, source in found["files"]]
    modules = [Path(source) for _, source in found["modules"] if source not in (None, "-")]
    parts = _parts(files, modules)
    textless = sorted(each.name for each in parts if not each.texts)
    if textless:
        raise Unclaimed(f"no licence text for: {', '.join(textless)}")
    target = folder / FOLDER
    shutil.rmtree(target, ignore_errors=True)
    table = [_write(target, each) for each in sorted(parts, key=lambda part: part.name.lower())]
    text = json.dumps(table, indent=1, ensure_ascii=False) + "\n"
    (target / "parts.json").write_text(text, encoding="utf-8")
    versions = {each.name: each.version for each in parts}
    exchange = (NOTICES / "exchange.txt").read_text(encoding="utf-8")
    python = ".".join(map(str, sys.version_info[:2]))
    readme = exchange.format(qt=versions["Qt"], python=python)
    (target / "README.txt").write_text(readme, encoding="utf-8")
    return len(parts)


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


def _parts(files: Iterable[tuple[str, Path]], modules: Iterable[Path]) -> list[Part]:
    claims = _Claims()
    for name, source in files:
        part = claims.of_file(name, source)
        if part is not None and _LIBRARY.search(name.rpartition("/")[2]):
            part.libraries.add(name)
    for source in modules:
        claims.of_source(source)
    # What starts the program, and unpacks nothing.
    claims.of_distribution(distribution(STARTER))
    if claims.unclaimed:
        raise Unclaimed(f"no part claims: {', '.join(sorted(claims.unclaimed))}")
    return list(claims.parts.values())


class _Claims:
    """Finds the part that a file belongs to, and remembers which there were."""

    def __init__(self) -> None:
        table = tomllib.loads((NOTICES / "parts.toml").read_text(encoding="utf-8"))
        self._named: list[dict[str, object]] = table["part"]
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
        if whole.is_relative_to(ROOT):
            return None
        if whole.is_relative_to(self._python) or _of_python(whole):
            return self._of_interpreter()
        self.unclaimed.add(str(source))
        return None

    def of_distribution(self, owner: Distribution) -> Part:
        name = owner.metadata["Name"]
        # Of two parts from one distribution the last is the one in Python.
        for named in reversed(self._named):
            if named.get("distribution") == name:
                return self._of_named(named, Path())
        if name not in self.parts:
            licence = _licence(owner)
            self.parts[name] = Part(name, owner.version, licence, dict(_texts_of(owner)))
        return self.parts[name]

    def _of_named(self, named: Mapping[str, object], source: Path) -> Part:
        name = str(named["name"])
        if name not in self.parts:
            part = Part(name, _version(named, source), str(named["licence"]))
            if "distribution" in named and "texts" not in named:
                part.texts.update(_texts_of(distribution(str(named["distribution"]))))
            for text in _strings(named.get("texts", [])):
                part.texts[f"{text}.txt"] = _text(text)
            if "inside" in named:
                part.texts["third-parties.txt"] = inside(str(named["inside"]))
            if named.get("of_the_system") and sys.platform == "linux":
                part.texts["copyright.txt"] = _copyright(_debian(source))
            self.parts[name] = part
        return self.parts[name]

    def _of_interpreter(self) -> Part:
        if "Python" not in self.parts:
            version = ".".join(map(str, sys.version_info[:3]))
            part = Part("Python", version, "PSF-2.0")
            part.texts["LICENSE.txt"] = _python_licence()
            incorporated = (NOTICES / "python.txt").read_text(encoding="utf-8")
            part.texts["incorporated-software.txt"] = incorporated
            self.parts["Python"] = part
        return self.parts["Python"]


def inside(name: str) -> str:
    """What was compiled into a part, with copyright and licences, as one text."""
    table = tomllib.loads((NOTICES / name).read_text(encoding="utf-8"))
    here = _SYSTEMS[sys.platform]
    parts = [each for each in table["part"] if here in each.get("systems", [here])]
    lines, used = [], set()
    for each in parts:
        title = f"{each['name']} {each.get('version', '')}".strip()
        lines += [title, f"in {', '.join(each['modules'])}; {each['licence']}"]
        lines += [*each.get("copyright", []), ""]
        used.update(re.split(r"\s+(?:AND|OR|WITH)\s+|[()\s]+", each["licence"]))
    for licence in sorted(used - {""}):
        lines += ["", "-" * 78, licence, "", _text(licence)]
    return "\n".join(lines) + "\n"


def _owners() -> Iterator[tuple[Path, Distribution]]:
    for each in distributions():
        for file in each.files or ():
            yield Path(str(each.locate_file(file))).resolve(), each


def _licence(owner: Distribution) -> str:
    told = owner.metadata.get("License-Expression") or owner.metadata.get("License") or ""
    classed = [
        each.removeprefix(_CLASSIFIER)
        for each in owner.metadata.get_all("Classifier") or []
        if each.startswith(_CLASSIFIER)
    ]
    return told.partition("\n")[0] if 0 < len(told) < 60 else ", ".join(classed) or "see its text"


def _texts_of(owner: Distribution) -> Iterator[tuple[str, str]]:
    for file in owner.files or ():
        name = file.as_posix()
        if ".dist-info/" in name and _LICENCE_FILE.search(name):
            short = name.partition(".dist-info/")[2].removeprefix("licenses/")
            path = Path(str(owner.locate_file(file)))
            yield (
                f"{short.removesuffix('.txt')}.txt",
                path.read_text(encoding="utf-8", errors="replace"),
            )


def _version(named: Mapping[str, object], source: Path) -> str:
    """As far as it can be found out; some systems do not tell."""
    if "version" in named:
        return str(named["version"])
    if "distribution" in named:
        return distribution(str(named["distribution"])).version
    if named["name"] == "SQLite":
        return sqlite3.sqlite_version
    if named.get("of_the_system") and sys.platform == "linux":
        asked = ["dpkg-query", "-W", "-f", "${Version}", _debian(source)]
        told = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
        return re.sub(r"^\d+:|[-+~].*$", "", told)
    return ""


def _text(licence: str) -> str:
    return (NOTICES / "texts" / f"{licence}.txt").read_text(encoding="utf-8")


@cache
def _debian(library: Path) -> str:
    """The Debian package that a library of the system came from. Raises Unclaimed."""
    seen = [str(library), str(library.resolve())]
    # A merged /usr: the packages may still name the file without it.
    seen += [each.removeprefix("/usr") for each in seen] + [f"/usr{each}" for each in seen]
    for name in dict.fromkeys(seen):
        ran = subprocess.run(
            ["dpkg-query", "-S", name], check=False, capture_output=True, text=True
        )
        if ran.returncode == 0:
            return ran.stdout.partition(":")[0]
    raise Unclaimed(f"no package of the system has {library}")


def _copyright(package: str) -> str:
    path = Path("/usr/share/doc") / package / "copyright"
    return path.read_text(encoding="utf-8", errors="replace")


def _of_python(source: Path) -> bool:
    """Whether a file of the system is the interpreter's: Debian lays it out in /usr."""
    return bool(re.search(r"/lib/(.*/)?(python3\.\d+/|libpython3)", source.as_posix()))


def _python_licence() -> str:
    short = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    places = (
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(sys.base_prefix) / "lib" / short / "LICENSE.txt",
        Path("/usr/share/doc") / f"lib{short}-stdlib" / "copyright",
        Path("/usr/share/doc") / short / "copyright",
    )
    for place in places:
        if place.is_file():
            return place.read_text(encoding="utf-8", errors="replace")
    raise Unclaimed("the licence of this Python is not found")


def _strings(value: object) -> list[str]:
    assert isinstance(value, list)
    return [str(each) for each in value]
