"""A user who types on the Enter page of the real window, and files that cannot be written."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kpidesk.app.practice import unsaved_guard
from kpidesk.domain.period import parse_period
from kpidesk.system.paths import state_folder
from kpidesk.ui.navigation import Destination, PageId

MARCH = parse_period("2026-03")


class User:
    """Opens one practice, types figures of one month, and closes the window."""

    def __init__(self, office, qtbot) -> None:
        self.office, self._qtbot = office, qtbot
        self.window, self.guard = office.window, office.practices.guard

    def start(self, path: Path) -> None:
        """Open a practice for the first time, with one figure saved."""
        self.office.practices.open(path)
        self.workspace.services.tracking.track(["art", "ncar"])
        self.office.enter(7)
        self.go()

    def go(self) -> None:
        self.window.go(Destination(PageId.ENTER, period=MARCH))
        self._qtbot.waitUntil(lambda: self.window.page.ready)

    @property
    def workspace(self):
        return self.window.workspace

    @property
    def bar(self) -> str:
        return self.window.bar.text

    @property
    def drafts(self) -> dict[str, str]:
        return {key.measure: text for key, text in self.workspace.drafts.items()}

    def row(self, measure: str):
        return next(each for each in self.window.page.rows if each.measure.id == measure)

    def said(self, measure: str) -> str:
        return self.row(measure).said

    def type(self, measure: str, text: str, *, enter: bool = True) -> None:
        field = self.row(measure).field
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        if enter:
            QTest.keyClick(field, Qt.Key.Key_Return)

    def question(self):
        """Close the window; returns the dialog that asks."""
        self.window.shell.close()
        return self.dialog()

    def dialog(self):
        self._qtbot.waitUntil(lambda: self.guard.dialog is not None)
        return self.guard.dialog

    def wait(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition)

    def wait_for_end(self) -> None:
        """Wait until the window is closed; without a backup where none can be made."""
        self.wait(lambda: self.office.ended == [0] or self._asks())
        if self._asks():
            assert "What you entered is saved" not in self.window.notice.text
            self.window.notice.choices[-1].act()
        assert self.office.ended == [0]
        assert not self.window.shell.isVisible()

    def _asks(self) -> bool:
        return bool(self.window.notice and self.window.notice.choices)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unsaved_guard, "PATIENCE_MS", 400)


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The state folder, of this test alone."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    state_folder().mkdir(parents=True)
    return state_folder()


@pytest.fixture
def file(make: Callable[[str], Path]) -> Path:
    return make("mine")


@pytest.fixture
def user(office, qtbot) -> User:
    return User(office, qtbot)


@pytest.fixture
def next_start(make_office, qtbot) -> Callable[[Path], User]:
    """The program once more, with the practice open."""

    def start(path: Path) -> User:
        made = make_office()
        made.practices.open(path)
        return User(made, qtbot)

    return start


@pytest.fixture
def busy() -> Callable[[Path], AbstractContextManager[sqlite3.Connection]]:
    """Another program that writes; `ROLLBACK` lets go of the file."""

    @contextmanager
    def hold(path: Path, how: str = "IMMEDIATE") -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute(f"BEGIN {how}")
            yield other

    return hold


@pytest.fixture
def amounts() -> Callable[[Path], dict[str, int]]:
    """What is saved in a file."""

    def read(path: Path) -> dict[str, int]:
        with closing(sqlite3.connect(path)) as connection:
            return dict(connection.execute("SELECT measure, amount FROM entry"))

    return read


@pytest.fixture
def journals(state: Path) -> Callable[[], list[Path]]:
    return lambda: list((state / "unsaved").glob("*.json"))
