"""A practice file, and access to it apart from the program."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import kpidesk
from kpidesk.storage.migration.alembic_runner import REVISIONS
from kpidesk.storage.records.writer import WritablePractice, open_practice
from kpidesk.storage.schema.creation import create_practice

HERE = Path(__file__).parent


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A new practice file."""
    made = tmp_path / "practice" / "mine.kpidesk"
    create_practice(made, "Mine")
    return made


@pytest.fixture
def practice(path: Path) -> Iterator[WritablePractice]:
    """The practice file, open for writing."""
    with open_practice(path) as opened:
        yield opened


@pytest.fixture
def sql(path: Path) -> Callable[..., list[tuple]]:
    """Runs SQL on the file, apart from the program."""

    def ask(statement: str, *values: object, of: Path = path) -> list[tuple]:
        connection = sqlite3.connect(of)
        try:
            with connection:
                return connection.execute(statement, values).fetchall()
        finally:
            connection.close()

    return ask


@pytest.fixture
def sha() -> Callable[[Path], str]:
    """Returns the hash of a file."""
    return lambda file: hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.fixture
def child() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts a script of `children` in a process, which ends with the test."""
    started: list[subprocess.Popen[str]] = []
    root = str(Path(kpidesk.__file__).parents[1])
    environment = {**os.environ, "PYTHONPATH": root, "PYTHONDONTWRITEBYTECODE": "1"}

    def start(script: str, *arguments: object) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, str(HERE / "children" / script), *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        if process.stdout and not process.stdout.closed:
            process.communicate()


@pytest.fixture
def old(tmp_path, revive):
    """A practice of schema 1000."""
    return revive("schema_1000_practice.sql", tmp_path / "data" / "old.kpidesk")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


@pytest.fixture
def revisions(tmp_path):
    """A copy of the revisions, to which one may be added; its path has percent signs."""
    location = tmp_path / "100%revisions"
    shutil.copytree(REVISIONS, location, ignore=shutil.ignore_patterns("__pycache__"))
    return location
