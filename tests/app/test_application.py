"""The application on a screen, without one, and with a file that the system hands over."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import kpidesk
from kpidesk.app.start.application import start_application
from kpidesk.domain.errors import NotDone

DISPLAYS = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
OFFSCREEN = """
from PySide6.QtGui import QFileOpenEvent
from kpidesk.app.start.application import start_application

application = start_application(lambda: 3, without_screen=True)
application.file_given.connect(lambda file: print(application.platformName(), file))
application.sendEvent(application, QFileOpenEvent("mine.kpidesk"))
"""
ON_A_SCREEN = """
from kpidesk.app.start.application import start_application

start_application(lambda: 3)
"""
NUMPY = """
import os
from kpidesk.app.start.application import start_application

application = start_application(lambda: 3, without_screen=True)
before = len(os.listdir("/proc/self/task"))
import numpy
print(len(os.listdir("/proc/self/task")) - before, os.environ["OPENBLAS_NUM_THREADS"])
"""


def run(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    root = str(Path(kpidesk.__file__).parents[1])
    return subprocess.run(
        [sys.executable, "-c", script],
        env={**kept, "PYTHONPATH": root, **environment},
        capture_output=True,
        encoding="utf-8",
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_it_is_offscreen_where_that_is_enough(monkeypatch):
    ran = run(OFFSCREEN)
    assert ran.stdout == "offscreen mine.kpidesk\n", ran.stderr
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(NotDone, match="display_missing"):
        start_application(lambda: 3)


@pytest.mark.skipif(sys.platform != "linux", reason="the platform of X is Linux's")
def test_a_screen_that_does_not_answer_ends_the_start_with_the_given_status():
    ran = run(ON_A_SCREEN, QT_QPA_PLATFORM="xcb", DISPLAY=":4242")
    assert ran.returncode == 3
    assert ran.stdout == ""


@pytest.mark.skipif(sys.platform != "linux", reason="threads are counted in a folder of Linux")
def test_numpy_starts_no_threads_unless_the_environment_asks_for_them():
    assert run(NUMPY).stdout == "0 1\n"
    assert run(NUMPY, OPENBLAS_NUM_THREADS="2").stdout.endswith(" 2\n")
