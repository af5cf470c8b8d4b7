"""The program in processes of its own, each in a home of the test's own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import kpidesk

HERE = Path(__file__).parent
SECONDS = 40


class Home:
    """Where a test's programs keep their files, and how they are started."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.practice = folder / "data" / "kpidesk" / "practice.kpidesk"
        self.sample = self.practice.with_name("sample.kpidesk")
        self.backups = folder / "Documents" / "KPI Desk Backups"
        self.state = folder / "state" / "kpidesk"
        self.environment = {
            **os.environ,
            "PYTHONUTF8": "1",
            "PYTHONPATH": str(Path(kpidesk.__file__).parents[1]),
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME", ""),
            "XDG_DOCUMENTS_DIR": str(folder / "Documents"),
        }
        self.started: list[subprocess.Popen[str]] = []

    def run(self, *words: object, **environment: str) -> subprocess.CompletedProcess[str]:
        """The program to its end."""
        return subprocess.run(
            [sys.executable, "-m", "kpidesk", *map(str, words)],
            capture_output=True,
            encoding="utf-8",
            env={**self.environment, **environment},
            timeout=SECONDS,
        )

    def open(self, code: str, *words: object) -> Window:
        """The program with its window, driven by the code."""
        process = subprocess.Popen(
            [sys.executable, str(HERE / "children" / "driven.py"), code, *map(str, words)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=self.environment,
        )
        self.started.append(process)
        return Window(process)

    def made_backups(self) -> list[Path]:
        """The backups, without their manifests."""
        return sorted(self.backups.glob("*.kpidesk")) if self.backups.is_dir() else []


class Window:
    """A running program with a window."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def says(self) -> str:
        """The next line it says."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline().rstrip("\n")
        if not line:
            self.process.wait(SECONDS)
            assert self.process.stderr is not None
            raise AssertionError(f"it ended: {self.process.stderr.read()}")
        return line

    def end(self, by: int = signal.SIGTERM) -> int:
        """End it by a signal; its exit status."""
        self.process.send_signal(by)
        return self.status()

    def status(self) -> int:
        """Its exit status, once it has ended by itself."""
        status = self.process.wait(SECONDS)
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        assert self.process.stderr.read() == ""
        return status


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    """A home without any file in it. Whatever still runs at the end is killed."""
    found = Home(tmp_path)
    yield found
    for process in found.started:
        if process.poll() is None:
            process.kill()
            process.wait()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


@pytest.fixture
def until() -> Callable[[Callable[[], bool]], None]:
    """Wait until something is so."""

    def wait(holds: Callable[[], bool]) -> None:
        end = time.monotonic() + SECONDS
        while not holds():
            assert time.monotonic() < end, "it never came"
            time.sleep(0.02)

    return wait
