"""Makes the .deb for Debian and its derivatives with dpkg-deb."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from localized_files import package_languages, write_linux_files

from kpidesk.i18n.changelog import RELEASES

PACKAGING = Path(__file__).resolve().parent
LINUX = PACKAGING / "linux"
_LIBC_PACKAGE = "libc6"
_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)", re.MULTILINE)
_LIBC = re.compile(r"\bGLIBC_(\d+(?:\.\d+)+)$", re.MULTILINE)
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_CONTROL = """Package: kpidesk
Version: {version}
Architecture: {architecture}
Maintainer: KPI Desk developers <developers@kpidesk.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: shared-mime-info, xdg-utils, fonts-noto-core, fonts-noto-cjk | fonts-wqy-microhei
Section: utils
Priority: optional
Description: KPIs of a solo virtual assistant
 KPI Desk keeps KPIs such as satisfaction, resolution time and
 retention in a file on your own computer, shows where each stands on its
 benchmark ladder and draws charts for your clients in their language. It
 works offline.
"""
_COPYRIGHT = """Copyright 2026 the developers of KPI Desk

KPI Desk: no licence has been chosen yet; all rights are with its developers.

Everything else in /usr/lib/kpidesk is the work of others. /usr/lib/kpidesk/licenses holds the
licence of each part, and says how to exchange the libraries of Qt.
"""


class Undeclared(Exception):
    """Libraries that are neither in the bundle nor in `depends.toml`."""


class Wanted(NamedTuple):
    """Requirements of a bundle: names of shared libraries, the lowest version of libc."""

    libraries: frozenset[str]
    libc: tuple[int, ...]


def wanted(folder: Path) -> Wanted:
    """Returns what the programs and libraries in a folder need from outside it."""
    own = {path.name for path in folder.rglob("*")}
    heads = [_head(path) for path in _programs(folder)]
    names = {name for head in heads for name in _NEEDED.findall(head)}
    versions = {tuple(map(int, v.split("."))) for head in heads for v in _LIBC.findall(head)}
    return Wanted(frozenset(names - own), max(versions))


def depends(folder: Path) -> list[str]:
    """Returns the packages that a bundle depends on. Raises Undeclared."""
    table = tomllib.loads((LINUX / "depends.toml").read_text(encoding="utf-8"))
    names, libc = wanted(folder)
    unknown = sorted(names.difference(table["libraries"]))
    if unknown:
        raise Undeclared(f"neither in the bundle nor in depends.toml: {', '.join(unknown)}")
    packages = {table["libraries"][name] for name in names} - {_LIBC_PACKAGE}
    least = ".".join(map(str, libc))
    return [f"{_LIBC_PACKAGE} (>= {least})", *sorted(packages), *table["others"].values()]


def desktop_files(staged: Path, share: Path) -> None:
    """Write the menu entry, icons, file type and metainfo under a `share` folder."""
    write_linux_files(package_languages(PACKAGING.parent), share)
    shutil.copytree(staged / "hicolor", share / "icons" / "hicolor", dirs_exist_ok=True)


def make_package(bundle: Path, staged: Path, version: str, work: Path, target: Path) -> Path:
    """Make the .deb of a bundle in the folder `target`, by way of `work`; returns the file."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(bundle, work / "usr" / "lib" / "kpidesk", symlinks=True)
    (work / "usr" / "bin").mkdir(parents=True)
    (work / "usr" / "bin" / "kpidesk").symlink_to("../lib/kpidesk/kpidesk")
    desktop_files(staged, work / "usr" / "share")
    papers = work / "usr" / "share" / "doc" / "kpidesk"
    papers.mkdir(parents=True)
    (papers / "copyright").write_text(_COPYRIGHT, encoding="utf-8")
    (papers / "changelog.gz").write_bytes(gzip.compress(_changelog().encode(), mtime=0))
    size = sum(path.lstat().st_size for path in work.rglob("*")) // 1024
    architecture = _ARCHITECTURES[os.uname().machine]
    control = work / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        _CONTROL.format(
            version=version,
            architecture=architecture,
            size=size,
            depends=", ".join(depends(bundle)),
        ),
        encoding="utf-8",
    )
    _set_modes(work)
    made = target / f"kpidesk_{version}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(work), str(made)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return made


def _changelog() -> str:
    """Returns the changelog as text, in English."""
    lines = []
    for each in RELEASES:
        lines += [f"KPI Desk {each.version}, {each.day.isoformat()}", ""]
        lines += [*(f"  * {note}" for note in each.notes), ""]
    return "\n".join(lines)


def _set_modes(work: Path) -> None:
    """Make all files readable by every user, whatever the builder's umask is."""
    for path in work.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path.name == "kpidesk"
            path.chmod(0o755 if runs else 0o644)


def _programs(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as stream:
                if stream.read(4) == b"\x7fELF":
                    yield path


def _head(path: Path) -> str:
    """Returns the headers of a program or library: what it needs, and in which versions."""
    listed = subprocess.run(["objdump", "-p", path], check=True, capture_output=True, text=True)
    return listed.stdout
