"""Whole processes: the lock, the default place, what is imported, a closed pipe."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kpidesk.system.lock import FileLock

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")


def kpidesk(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kpidesk", *words]
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        timeout=60,
    )


@pytest.mark.long
@pytest.mark.promise("R5")
@pytest.mark.usefixtures("unmeasured")
def test_a_held_file_is_read_but_not_written(tmp_path):
    practice = tmp_path / "p.kpidesk"
    assert kpidesk("--file", str(practice), "set", "2026-03", "requests=1").returncode == 0
    before = practice.read_bytes()
    lock = FileLock(practice)
    lock.take()
    try:
        refused = kpidesk("--file", str(practice), "set", "2026-03", "requests=2")
        assert refused.returncode == 1
        assert "open in another window" in refused.stderr
        assert practice.read_bytes() == before
        assert kpidesk("--file", str(practice), "show", "art", "--json").returncode == 0
        chart = str(tmp_path / "c.svg")
        assert kpidesk("--file", str(practice), "chart", "art", "-o", chart).returncode == 0
    finally:
        lock.release()
    assert kpidesk("--file", str(practice), "set", "2026-03", "requests=2").returncode == 0


@pytest.mark.promise("R5")
@pytest.mark.long
def test_a_lock_of_a_killed_process_is_taken_over(tmp_path):
    practice = tmp_path / "p.kpidesk"
    hold = (
        "import sys, time; from pathlib import Path; from kpidesk.system.lock import FileLock\n"
        "lock = FileLock(Path(sys.argv[1])); lock.take(); print('held', flush=True)\n"
        "time.sleep(60)"
    )
    for _ in range(5):
        holder = subprocess.Popen(
            [sys.executable, "-c", hold, str(practice)], stdout=subprocess.PIPE, text=True
        )
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert kpidesk("--file", str(practice), "set", "2026-03", "requests=1").returncode == 1
        holder.kill()
        holder.wait()
        holder.stdout.close()
        assert kpidesk("--file", str(practice), "set", "2026-03", "requests=1").returncode == 0


@pytest.mark.promise("S12")
@posix
@pytest.mark.usefixtures("unmeasured")
def test_the_default_place_is_hers_alone(tmp_path):
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    assert kpidesk("set", "2026-03", "requests=1", **home).returncode == 0
    files = [path for path in (tmp_path / "data").rglob("*") if path.name != "data"]
    assert any(path.suffix == ".kpidesk" for path in files)
    for path in files:
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


@pytest.fixture(scope="module")
def entered(tmp_path_factory):
    """A practice with a month of requests and their hours."""
    path = tmp_path_factory.mktemp("entered") / "p.kpidesk"
    kpidesk("--file", str(path), "set", "2026-03", "requests=1", "request_hours=1")
    return path


@pytest.mark.long
@pytest.mark.usefixtures("unmeasured")
@pytest.mark.parametrize(
    ("words", "kept_out"),
    [
        (
            "show art --json",
            ("PySide6", "sqlmodel", "sqlalchemy", "hashlib", "difflib"),
        ),
        ("show art", ("PySide6.QtGui", "sqlmodel", "sqlalchemy", "hashlib", "subprocess")),
        ("set 2026-03 requests=1", ("PySide6.QtGui", "alembic", "openpyxl", "defusedxml")),
        ("client list", ("PySide6.QtGui", "sqlalchemy")),
        ("check", ("PySide6.QtGui", "sqlalchemy", "alembic")),
        (
            "chart art -o CHART",
            ("PySide6.QtWidgets", "sqlalchemy", "numpy", "hashlib"),
        ),
    ],
)
def test_nothing_heavy_is_imported_unasked(tmp_path, entered, words, kept_out):
    script = (
        "import sys; from kpidesk.app.main import main; status = main(sys.argv[1:])\n"
        "print('MODULES', *sys.modules); sys.exit(status)"
    )
    arguments = words.replace("CHART", str(tmp_path / "c.pdf")).split()
    ran = subprocess.run(
        [sys.executable, "-c", script, "--file", str(entered), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        timeout=60,
    )
    assert ran.returncode == 0, ran.stderr
    modules = set(ran.stdout.rpartition("MODULES ")[2].split())
    assert not modules.intersection(kept_out)


@posix
@pytest.mark.usefixtures("unmeasured")
def test_a_reader_that_has_enough_is_no_error(entered):
    command = f'"{sys.executable}" -m kpidesk --file "{entered}" show art'
    shell = f"{command} | true; exit ${{PIPESTATUS[0]}}"
    ran = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, timeout=60)
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.usefixtures("unmeasured")
def test_no_display_is_needed(tmp_path, entered):
    chart = tmp_path / "c.png"
    nothing = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    drawn = kpidesk("--file", str(entered), "chart", "art", "-o", str(chart), **nothing)
    assert (drawn.returncode, drawn.stderr) == (0, "")
    assert chart.read_bytes().startswith(b"\x89PNG")


def test_version_and_help(tmp_path: Path):
    assert kpidesk("--version").stdout.startswith("kpidesk ")
    page = kpidesk("--help", "--language", "fr")
    assert page.returncode == 0
    assert "chart KPI|MEASURE -o FILE.png|.svg|.pdf" in page.stdout
    assert page.stdout != kpidesk("--help", "--language", "en").stdout
