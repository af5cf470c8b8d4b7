"""The program in other processes with user folders of the test, or its window in this process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication

import kpidesk
from kpidesk.app.backups.restorer import Restorer
from kpidesk.app.practice.open_failure import OpenFailure
from kpidesk.app.practice.practice_manager import PracticeManager
from kpidesk.app.practice.shutdown import Shutdown
from kpidesk.app.start.appearance import Appearance
from kpidesk.app.start.page_factories import page_factories
from kpidesk.app.watch.file_watcher import FileWatcher
from kpidesk.services.entry.entry_service import Figure
from kpidesk.storage.schema.creation import create_practice
from kpidesk.system import paths
from kpidesk.system.preferences import Preferences
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.shell import Shell
from kpidesk.ui.window.window_commands import WindowCommands
from tests.app.backup_history import PERIOD, BackupHistory

HERE = Path(__file__).parent
SECONDS = 25
TODAY = date(2026, 11, 21)


class Home:
    """User folders of a test; starts programs that use them."""

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
            **{f"XDG_{n.upper()}_HOME": str(folder / n) for n in ("data", "state", "config")},
            "XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME", ""),
            "XDG_DOCUMENTS_DIR": str(folder / "Documents"),
        }
        self.started: list[subprocess.Popen[str]] = []

    def run(self, *words: object, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run the program until it ends."""
        return subprocess.run(
            [sys.executable, "-m", "kpidesk", *map(str, words)],
            capture_output=True,
            encoding="utf-8",
            env={**self.environment, **environment},
            timeout=SECONDS,
        )

    def open(self, code: str, *words: object) -> Window:
        """Start the program with its window and run the code in it."""
        return self.start("driven.py", code, *words)

    def start(self, child: str, *words: object) -> Window:
        """Start a script of `children`."""
        process = subprocess.Popen(
            [sys.executable, str(HERE / "children" / child), *map(str, words)],
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
        self._lines: Queue[str] = Queue()
        self._thread = Thread(target=self._read, daemon=True)
        self._thread.start()

    def says(self, seconds: float = SECONDS) -> str:
        """Returns the next line of its output."""
        try:
            line = self._lines.get(timeout=seconds)
        except Empty:
            raise AssertionError("it said nothing") from None
        if not line:
            self.process.wait(SECONDS)
            assert self.process.stderr is not None
            raise AssertionError(f"it ended: {self.process.stderr.read()}")
        return line.rstrip("\n")

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put("")

    def kill(self) -> list[str]:
        """Kill it; returns the whole lines that nobody has read."""
        self.process.kill()
        self.process.wait(SECONDS)
        self._thread.join(SECONDS)
        lines = iter(self._lines.get_nowait, "")
        return [line.rstrip("\n") for line in lines if line.endswith("\n")]

    def end(self, by: int = signal.SIGTERM) -> int:
        """End it by a signal; returns its exit status."""
        self.process.send_signal(by)
        return self.status()

    def status(self) -> int:
        """Wait until it ends by itself; returns its exit status."""
        status = self.process.wait(SECONDS)
        self._thread.join(SECONDS)
        assert self.process.stderr is not None
        said = self.process.stderr.read().splitlines()
        # The offscreen platform says this of dialogs.
        assert [line for line in said if "propagateSizeHints" not in line] == []
        return status


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    """User folders without any file. Programs that still run after the test are killed."""
    found = Home(tmp_path)
    yield found
    for process in found.started:
        if process.poll() is None:
            process.kill()
            process.wait()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


class Office(NamedTuple):
    """The window with its controllers, as the program connects them."""

    window: MainWindow
    practices: PracticeManager
    file_watcher: FileWatcher
    appearance: Appearance
    preferences: Preferences
    closing: Shutdown
    backups: Path
    ended: list[int]

    def enter(self, amount: int) -> None:
        workspace = self.window.workspace
        assert workspace is not None
        entering = workspace.services.entries
        figure = Figure("requests", amount, str(amount))
        assert workspace.do("enter", lambda: entering.record(PERIOD, [figure]).changes)

    def made(self) -> list[str]:
        return sorted(path.name for path in self.backups.glob("*.kpidesk"))


def open_office(qapp: QApplication, tmp_path: Path) -> Office:
    """The window with everything but the program's start."""
    preferences = Preferences(tmp_path / "p" / "p.ini", tmp_path / "p" / "w.ini")
    appearance = Appearance(qapp, preferences, "en")
    shell = Shell(appearance.translation, appearance.colours)
    window = MainWindow(
        shell,
        appearance.words,
        appearance.colours,
        page_factories(
            lambda: None, lambda: None, lambda: False, lambda *_: None, appearance, preferences
        ),
        lambda shell: WindowCommands(shell, tmp_path, lambda: tmp_path),
    )
    shell.show()
    backups = tmp_path / "backups"
    practices = PracticeManager(window, appearance, preferences, lambda: TODAY, lambda: backups)
    ended: list[int] = []
    watcher = FileWatcher(window, practices, appearance, lambda: TODAY, lambda: backups)
    OpenFailure(practices, window, appearance, lambda: backups)
    end = partial(ended.append, 0)
    closing = Shutdown(window, practices, watcher, appearance, preferences, end)
    Restorer(window, practices, appearance, preferences, lambda: backups)
    appearance.changed.connect(practices.update_appearance)
    appearance.changed.connect(watcher.show)
    return Office(window, practices, watcher, appearance, preferences, closing, backups, ended)


@pytest.fixture
def make_office(qapp: QApplication, qtbot, tmp_path: Path) -> Iterator[Callable[[], Office]]:
    """Makes windows, as starts of the program one after the other."""
    made: list[Office] = []

    def make() -> Office:
        made.append(open_office(qapp, tmp_path))
        return made[-1]

    yield make
    for each in made:
        each.window.close_now()
        each.practices.close_all()
        each.window.shell.deleteLater()


@pytest.fixture
def office(make_office: Callable[[], Office]) -> Office:
    return make_office()


@pytest.fixture
def make(tmp_path: Path) -> Callable[[str], Path]:
    def made(name: str) -> Path:
        create_practice(path := tmp_path / f"{name}.kpidesk", name)
        return path

    return made


@pytest.fixture
def size_limit() -> Callable[[int], AbstractContextManager[None]]:
    """Limits the size of files that this process writes: the disk is full."""

    @contextmanager
    def limited(size: int) -> Iterator[None]:
        import resource

        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    return limited


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's data folder, of this test alone."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folder = paths.data_folder()
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def mine(data: Path) -> Path:
    """The default practice."""
    path = data / "practice.kpidesk"
    create_practice(path, "practice")
    return path


@pytest.fixture
def past(tmp_path: Path) -> BackupHistory:
    return BackupHistory(tmp_path / "backups")
