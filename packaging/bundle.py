"""Makes the folder `dist/kpidesk` with everything that the program needs.

`build.py` runs it in the environment of `bundle.lock`, which has PyInstaller and all libraries.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
sys.path[:0] = [str(PACKAGING), str(ROOT)]

import PyInstaller.__main__  # noqa: E402
from bill import bill_of_materials, write_bill  # noqa: E402
from icons import draw_icons  # noqa: E402
from notices import FOLDER as LICENSES  # noqa: E402
from notices import gather  # noqa: E402
from packed_translations import pack  # noqa: E402

from kpidesk import __version__  # noqa: E402
from kpidesk.i18n.languages import offered_languages  # noqa: E402
from kpidesk.system.bundled_files import APPLICATION_ID  # noqa: E402

STAGED, DIST = ROOT / "build" / "staged", ROOT / "dist"
FOLDER = DIST / "kpidesk"
#: Only these have debug symbols; stripping OpenBLAS or Qt breaks them or gains nothing.
STRIPPED = (
    "libpython3*",
    "python3*/lib-dynload/*.so",
    "markupsafe/*.so",
    "pydantic_core/*.so",
    "sqlalchemy/**/*.so",
)
_OWN_FOLDER = re.compile(r"^\s*(?:RPATH|RUNPATH)\s+/", re.MULTILINE)
_VERSION = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('ProductName', 'KPI Desk'),
      StringStruct('FileDescription', 'KPI Desk'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('ProductVersion', '{version}'),
      StringStruct('InternalName', 'kpidesk'),
    ])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""


def main() -> int:
    """Stage, freeze, strip, and write notices and bill of materials; returns 0."""
    stage()
    freeze()
    if sys.platform == "linux":
        strip(FOLDER / "_internal")
        remove_own_paths(FOLDER / "_internal")
    for folder in _folders():
        parts = gather(folder, STAGED / "collected.json")
        bill = bill_of_materials(parts, PACKAGING / "bundle.lock", built_on())
        write_bill(bill, folder / LICENSES)
        print(f"{folder.name}: notices of {len(parts)} parts")
    return 0


def stage() -> None:
    """Write what is generated for the bundle: translations, icons, facts of this build."""
    shutil.rmtree(STAGED, ignore_errors=True)
    resources = STAGED / "resources"
    resources.mkdir(parents=True)
    facts = {"built": built_on().isoformat()}
    (resources / "build.json").write_text(json.dumps(facts) + "\n", encoding="utf-8")
    (STAGED / "translations").mkdir()
    pack(ROOT, offered_languages(), STAGED / "translations")
    draw_icons(ROOT / "resources" / "kpidesk.svg", STAGED, APPLICATION_ID)
    numbers = tuple(int(each) for each in f"{__version__}.0.0.0".split(".")[:4])
    version = _VERSION.format(numbers=numbers, version=__version__)
    (STAGED / "version.txt").write_text(version, encoding="utf-8")


def built_on() -> dt.date:
    """Returns the day that SOURCE_DATE_EPOCH names, or today."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    now = dt.datetime.now(dt.UTC)
    return (dt.datetime.fromtimestamp(int(epoch), dt.UTC) if epoch else now).date()


def freeze() -> None:
    """Run PyInstaller."""
    os.environ["KPIDESK_STAGED"] = str(STAGED)
    PyInstaller.__main__.run(
        [
            str(PACKAGING / "kpidesk.spec"),
            "--noconfirm",
            "--clean",
            "--log-level=WARN",
            f"--distpath={DIST}",
            f"--workpath={ROOT / 'build' / 'work'}",
        ]
    )


def strip(inside: Path) -> None:
    """Strip debug symbols from the libraries where that is safe."""
    libraries = [each for rule in STRIPPED for each in inside.glob(rule) if not each.is_symlink()]
    before = sum(each.stat().st_size for each in libraries)
    subprocess.run(["strip", "--strip-unneeded", *map(str, libraries)], check=True)
    after = sum(each.stat().st_size for each in libraries)
    print(f"{len(libraries)} libraries stripped of {(before - after) / 1e6:.1f} MB")


def remove_own_paths(inside: Path) -> None:
    """Remove absolute search paths of libraries: other machines do not have these folders."""
    libraries = [each for each in inside.rglob("*.so*") if each.is_file() and not each.is_symlink()]
    own = [each for each in libraries if _OWN_FOLDER.search(_head(each))]
    if own:
        subprocess.run(["chrpath", "-d", *map(str, own)], check=True, stdout=subprocess.DEVNULL)
    print(f"{len(own)} libraries without a search path of this machine")


def _head(library: Path) -> str:
    ran = subprocess.run(["objdump", "-p", library], check=True, capture_output=True, text=True)
    return ran.stdout


def _folders() -> list[Path]:
    """Returns where the notices go: the folder and, on macOS, the application made from it."""
    application = DIST / "KPI Desk.app" / "Contents" / "Resources"
    return [FOLDER, *([application] if sys.platform == "darwin" else [])]


if __name__ == "__main__":
    sys.exit(main())
