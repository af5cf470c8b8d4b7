"""Runs the command line in this process, on a practice file of the test."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kpidesk.app.main import main


@dataclass(frozen=True)
class Answer:
    status: int
    out: str
    err: str

    @property
    def data(self):
        return json.loads(self.out)

    @property
    def points(self):
        return {point["period"]: point for point in self.data["points"]}


Kpidesk = Callable[..., Answer]


@pytest.fixture
def practice(tmp_path: Path) -> Path:
    return tmp_path / "practice.kpidesk"


@pytest.fixture
def kpidesk(practice: Path, capsys: pytest.CaptureFixture[str], qapp: QApplication) -> Kpidesk:
    """Runs `kpidesk("set 2026-03 survey_answers=100")`; a list is not split into words.

    Charts are drawn in the application of all tests: a process has only one.
    """

    def run(
        line: str | list[str], today: date = date(2030, 1, 1), *, foreseen: bool = True
    ) -> Answer:
        words = shlex.split(line) if isinstance(line, str) else line
        status = main(["--file", str(practice), *words], today=lambda: today)
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        assert ("Something went wrong" not in said.err) == foreseen, said.err
        return Answer(status, said.out, said.err)

    return run
