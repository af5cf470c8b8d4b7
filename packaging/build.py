"""Builds everything that is shipped: `python packaging/build.py [--out FOLDER]`.

Any Python from 3.11 on runs it; under Linux it also needs `binutils`, `chrpath` and `dpkg-deb`.
It makes an environment from `bundle.lock`, the bundle in dist/kpidesk, then the packages of this
system (a .tar.xz and a .deb, an installer and a .zip, or a .dmg), a copy of the bill of materials
and checksums.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
LOCK = PACKAGING / "bundle.lock"
ENVIRONMENT = ROOT / "build" / "environment"
BUNDLE, STAGED = ROOT / "dist" / "kpidesk", ROOT / "build" / "staged"
sys.path[:0] = [str(PACKAGING), str(ROOT)]

from kpidesk import __version__ as VERSION  # noqa: E402, N812


def main() -> int:
    """Build; returns 0. A tool that fails ends the run with its message."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=_Formatter)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="FOLDER")
    parser.add_argument("--bundle-only", action="store_true", help="stop at dist/kpidesk")
    options = parser.parse_args()
    options.out = options.out.resolve()
    python = environment()
    # Without the caller's modules, and with the same order of sets every time.
    settings = {**os.environ, "PYTHONHASHSEED": "1"}
    settings.pop("PYTHONPATH", None)
    subprocess.run([python, "-s", PACKAGING / "bundle.py"], check=True, env=settings)
    _report("bundle", _size(BUNDLE))
    if options.bundle_only:
        return 0
    options.out.mkdir(parents=True, exist_ok=True)
    made = [*packages(options.out), bill(options.out)]
    for path in made:
        _report(path.name, path.stat().st_size)
    sums = "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made
    )
    (options.out / "SHA256SUMS").write_text(sums, encoding="utf-8", newline="\n")
    return 0


def environment() -> Path:
    """Returns the Python of an environment made from the lock; it is renewed with the lock."""
    folder = "Scripts" if sys.platform == "win32" else "bin"
    python = ENVIRONMENT / folder / ("python.exe" if sys.platform == "win32" else "python")
    seal = ENVIRONMENT / "made-from"
    content = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if not seal.is_file() or seal.read_text() != content:
        venv.create(ENVIRONMENT, clear=True, with_pip=True)
        command = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        subprocess.run([*command, "--require-hashes", "-r", LOCK], check=True)
        seal.write_text(content)
    return python


def packages(target: Path) -> Iterator[Path]:
    """Makes the packages of this system; yields each."""
    system = {"linux": _linux, "win32": _windows, "darwin": _macos}[sys.platform]
    yield from system(target, f"kpidesk-{VERSION}", platform.machine().lower())


def bill(target: Path) -> Path:
    """Copies the bill of materials out of the bundle, for scans without unpacking."""
    system = {"linux": "linux", "win32": "windows", "darwin": "macos"}[sys.platform]
    name = f"kpidesk-{VERSION}-{system}-{platform.machine().lower()}.cdx.json"
    return Path(shutil.copyfile(BUNDLE / "licenses" / "kpidesk.cdx.json", target / name))


def _linux(target: Path, name: str, machine: str) -> Iterator[Path]:
    from archive import compress
    from debian import desktop_files, make_package
    from localized_files import package_languages, write_install_script

    folder = ROOT / "build" / "archive" / name
    shutil.rmtree(folder.parent, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(BUNDLE, folder / "kpidesk", symlinks=True)
    write_install_script(package_languages(ROOT), folder / "install.sh")
    desktop_files(STAGED, folder / "share")
    yield compress(folder, target / f"{name}-linux-{machine}.tar.xz")
    yield make_package(BUNDLE, STAGED, VERSION, ROOT / "build" / "deb", target)


def _windows(target: Path, name: str, machine: str) -> Iterator[Path]:
    from localized_files import package_languages, write_inno_script

    zipped = target / f"{name}-windows-{machine}"
    yield Path(shutil.make_archive(str(zipped), "zip", BUNDLE.parent, BUNDLE.name))
    compiler = shutil.which("iscc") or shutil.which("iscc", path=_inno())
    if compiler is None:
        raise SystemExit("the installer needs Inno Setup 6.3 or newer; --bundle-only does not")
    script = ROOT / "build" / "windows" / "kpidesk.iss"
    write_inno_script(package_languages(ROOT), script)
    defined = {"Version": VERSION, "Bundle": BUNDLE, "Icon": STAGED / "kpidesk.ico", "Out": target}
    given = [f"/D{key}={value}" for key, value in defined.items()]
    subprocess.run([compiler, "/Q", *given, script], check=True)
    yield target / f"{name}-setup.exe"


def _macos(target: Path, name: str, machine: str) -> Iterator[Path]:
    image = target / f"{name}-macos-{machine}.dmg"
    script = PACKAGING / "macos" / "make-image.sh"
    subprocess.run(["sh", script, BUNDLE.parent / "KPI Desk.app", image], check=True)
    yield image


def _inno() -> str:
    """Returns the folders into which Inno Setup is installed."""
    roots = (os.environ.get("ProgramFiles(x86)"), os.environ.get("ProgramFiles"))  # noqa: SIM112
    return os.pathsep.join(str(Path(root) / "Inno Setup 6") for root in roots if root)


def _size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())


def _report(what: str, size: int) -> None:
    print(f"{what}: {size / 1e6:.1f} MB")


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Keeps the line breaks of the description."""


if __name__ == "__main__":
    sys.exit(main())
