"""The four ways to have the program: installed, editable, from an sdist, from a bare checkout."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
PARTS = (
    ".gitignore", "README.md", "kpidesk", "packaging", "pyproject.toml", "resources", "tests",
    "translations",
)  # fmt: skip
PROBE = "<TS language='eo'><context><name>P</name><message><source>Period</source>\
<translation>Periodo</translation></message></context></TS>"
ASK = """
import json
from PySide6.QtCore import QTranslator
from kpidesk.system import bundled_files as bundle, translations
file, translator = translations.compiled("eo"), QTranslator()
resource = bundle.bundled("resources") / "probe" / "probe.txt"
print(json.dumps({
    "loaded": translator.load(str(file)), "said": translator.translate("P", "Period"),
    "file": str(file), "resource": str(resource), "bytes": resource.read_text(),
    "package": str(bundle.PACKAGE), "shares": dict(translations.finished_shares()),
}))
"""

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        importlib.util.find_spec("hatchling") is None, reason="Hatchling is not installed"
    ),
]


class Place(NamedTuple):
    """An environment of its own that borrows the libraries of this one."""

    python: Path
    packages: Path

    @property
    def command(self) -> Path:
        """The program, once it is installed; on Windows it ends in .exe as Python does."""
        return self.python.with_name("kpidesk").with_suffix(self.python.suffix)


def run(*command: str | Path, **more: str) -> str:
    """What the command writes, run far from the checkout."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    folder = Path(command[0]).parent
    done = subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        env={**environment, "PYTHONUTF8": "1", **more},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def ask(python: Path, **more: str) -> dict[str, str]:
    answer = json.loads(run(python, "-c", ASK, **more))
    assert answer["loaded"]
    assert (answer["said"], answer["bytes"]) == ("Periodo", "a resource")
    assert answer["shares"]["eo"] == 1.0
    return answer


def install(place: Place, *what: str | Path) -> None:
    offline = ("--no-deps", "--no-build-isolation", "--no-index", "--quiet")
    run(sys.executable, "-m", "pip", "--python", place.python, "install", *offline, *what)


def wheel(source: Path, folder: Path) -> Path:
    offline = ("--no-deps", "--no-build-isolation", "--no-index", "--quiet")
    run(sys.executable, "-m", "pip", "wheel", *offline, source, "--wheel-dir", folder)
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the checkout as git would give it, with one language and one resource more."""
    copy = tmp_path / "project"
    copy.mkdir()
    ignored = shutil.ignore_patterns("__pycache__", "*.qm")
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, copy / part, ignore=ignored)
        elif (ROOT / part).is_file():
            shutil.copy(ROOT / part, copy)
    (copy / "translations").mkdir(exist_ok=True)
    (copy / "translations" / "kpidesk_eo.ts").write_text(PROBE, encoding="utf-8")
    (copy / "resources" / "probe").mkdir(parents=True)
    (copy / "resources" / "probe" / "probe.txt").write_text("a resource", encoding="utf-8")
    return copy


@pytest.fixture
def place(tmp_path: Path) -> Place:
    home = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", home], check=True)
    inside = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    purelib = run(inside, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    packages = Path(purelib.strip())
    libraries = sysconfig.get_path("purelib")
    (packages / "libraries.pth").write_text(f"{libraries}\n", encoding="utf-8")
    return Place(inside, packages)


def works(folder: Path, *kpidesk: str | Path, **more: str) -> None:
    """The command keeps a figure and shows it."""
    file = ("--file", folder / "practice.kpidesk")
    run(*kpidesk, *file, "set", "2026-10", "satisfied_answers=80", "survey_answers=100", **more)
    shown = json.loads(run(*kpidesk, *file, "show", "csat", "--json", **more))
    assert [(point["value"], point["level"]) for point in shown["points"]] == [(80.0, "typical")]


def test_installed(project: Path, place: Place, tmp_path: Path) -> None:
    install(place, project)
    answer = ask(place.python)
    inside = place.packages / "kpidesk"
    assert Path(answer["file"]) == inside / "translations" / "kpidesk_eo.qm"
    assert Path(answer["resource"]).is_relative_to(inside)
    assert not list(project.rglob("*.qm")), "the checkout stays as it was"
    works(tmp_path, place.command)


def test_editable(project: Path, place: Place, tmp_path: Path) -> None:
    install(place, "--editable", project)
    answer = ask(place.python)
    assert Path(answer["file"]) == project / "translations" / "kpidesk_eo.qm"
    assert not (place.packages / "kpidesk").exists(), "a copy would go stale"
    works(tmp_path, place.command)


def test_bare_checkout(project: Path, place: Place, tmp_path: Path) -> None:
    answer = ask(place.python, PYTHONPATH=str(project))
    assert Path(answer["package"]) == project / "kpidesk"
    assert Path(answer["file"]).is_relative_to(Path.home())
    assert not list(project.rglob("*.qm")), "the checkout stays as it was"
    works(tmp_path, place.python, "-m", "kpidesk", PYTHONPATH=str(project))


def test_an_sdist_gives_the_same_wheel(project: Path, tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "sdist", "-d", tmp_path],
        cwd=project,
        check=True,
    )
    (sdist,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    assert {"packaging/translate.py", "translations/kpidesk_eo.ts", "tests/conftest.py"} <= held
    assert not any(name.endswith(".qm") for name in held)
    contents = []
    for source, name in ((project, "direct"), (sdist, "from-sdist")):
        with zipfile.ZipFile(wheel(source, tmp_path / name)) as archive:
            contents.append({entry.filename: entry.CRC for entry in archive.infolist()})
    direct, indirect = contents
    record = next(name for name in direct if name.endswith("/RECORD"))
    assert {**direct, record: 0} == {**indirect, record: 0}
    assert {"kpidesk/translations/kpidesk_eo.qm", "kpidesk/resources/probe/probe.txt"} <= {*direct}
    assert "kpidesk/translations/finished.txt" in direct
    package = (path for path in (project / "kpidesk").rglob("*") if path.is_file())
    files = {path.relative_to(project).as_posix() for path in package if path.suffix != ".pyc"}
    assert files <= {*direct}
    outside = {name.partition("/")[0] for name in direct} - {record.partition("/")[0]}
    assert outside == {"kpidesk"}
