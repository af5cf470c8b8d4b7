"""Importing a module does no work, and below `drawing` it brings no screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.usefixtures("unmeasured")

ROOT = Path(__file__).parents[2]
NO_QT = ("domain", "analysis", "charts", "services", "storage")
NO_SCREEN = (*NO_QT, "system", "i18n")
BELOW_UI = (*NO_SCREEN, "drawing", "export", "cli")
WATCHED = """
import importlib, json, os, sys
done = []
WORK = ("os.mkdir", "os.remove", "os.rename", "sqlite3.connect", "subprocess.Popen")
CHANGES = os.O_WRONLY | os.O_RDWR | os.O_CREAT

def watch(event, values):
    if event == "open" and values[0] != os.devnull and (values[2] or 0) & CHANGES:
        done.append(f"{event} {values[0]}")
    elif event in WORK or event.startswith("socket."):
        done.append(f"{event} {values}")

sys.addaudithook(watch)
for name in json.loads(sys.argv[1]):
    importlib.import_module(name)
print(json.dumps([done, sorted(sys.modules)]))
"""


def modules(floor: str) -> list[str]:
    """The modules of a floor, without Alembic's own, which Alembic runs and nobody imports."""
    found = sorted((ROOT / "kpidesk" / floor).rglob("*.py"))
    names = (path.relative_to(ROOT).with_suffix("").as_posix().split("/") for path in found)
    return [
        ".".join(name).removesuffix(".__init__")
        for name in names
        if name[-1] != "env" and "versions" not in name
    ]


def imported(floors: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """What a fresh process did while it imported the floors, and all modules it has then."""
    names = json.dumps([module for floor in floors for module in modules(floor)])
    ran = subprocess.run(
        [sys.executable, "-B", "-c", WATCHED, names],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert ran.returncode == 0, ran.stderr
    done, loaded = json.loads(ran.stdout)
    return done, loaded


@pytest.mark.long
def test_importing_writes_nothing_and_opens_nothing() -> None:
    done, _ = imported(BELOW_UI)
    assert done == []


@pytest.mark.long
@pytest.mark.parametrize(
    ("floors", "banned"),
    [
        (NO_QT, ("PySide6", "shiboken6", "pyqtgraph")),
        (NO_SCREEN, ("PySide6.QtGui", "PySide6.QtWidgets", "pyqtgraph")),
    ],
)
def test_below_drawing_nothing_brings_a_screen(
    floors: tuple[str, ...], banned: tuple[str, ...]
) -> None:
    _, loaded = imported(floors)
    assert "kpidesk.domain.kpi" in loaded
    assert [name for name in loaded if name.startswith(banned)] == []


def test_figures_are_computed_without_a_database() -> None:
    _, loaded = imported(("domain", "analysis", "charts", "services"))
    assert {"sqlmodel", "sqlalchemy", "sqlite3", "numpy"}.isdisjoint(loaded)
