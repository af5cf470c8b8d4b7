"""The start of the window against a bare PySide6 window: seconds until something is seen."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

Line = tuple[str, str, str]
RUNS = 11
#: An empty window; it writes when it was first painted, in seconds of the monotonic clock.
BARE = """
import json, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Seen(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self):
        with open(sys.argv[1], "w") as file:
            json.dump({"first_paint": time.monotonic()}, file)
        application.quit()

application = QApplication(["bare"])
window = QMainWindow()
window.setCentralWidget(QLabel("KPI Desk"))
window.resize(1200, 760)
seen = Seen()
window.installEventFilter(seen)
window.show()
application.exec()
"""
#: The program, which says its greatest memory so far when its overview is seen, in MB.
MEMORY = """
import sys
from kpidesk.system.qt_import import load_qt
load_qt()
from kpidesk.app.start import startup_report
from kpidesk.app.main import main

class Told(startup_report.StartupReport):
    def _on_overview(self):
        # Not `ru_maxrss`: that one begins with what the process had that started this one.
        status = open("/proc/self/status").read()
        print(int(status.partition("VmHWM:")[2].split()[0]) / 1024)
        super()._on_overview()

startup_report.StartupReport = Told
sys.exit(main(sys.argv[1:]))
"""
GOALS = {
    "first_paint": ("first paint of the window", "≤ 1.3"),
    "overview": ("overview with its figures", "≤ 4.2"),
    "chart": ("chart page ready", "≤ 5"),
}


def start(folder: Path) -> Iterator[Line]:
    """The start with the sample practice, in a home of its own."""
    environment = home_in(folder)
    report = folder / "report.json"
    bare = [sys.executable, "-c", BARE, str(report)]
    ours = [sys.executable, "-m", "kpidesk", "--sample", "--startup-report", str(report)]
    seconds: dict[str, list[float]] = {"bare": [], **{name: [] for name in GOALS}}
    for number in range(RUNS + 1):
        for name, command in (("bare", bare), ("ours", ours)):
            told = moments(command, report, environment)
            # The first round makes the sample and warms the caches.
            if number and name == "bare":
                seconds["bare"].append(told["first_paint"])
            elif number:
                for moment in GOALS:
                    seconds[moment].append(told[moment])
    middle = {name: statistics.median(each) for name, each in seconds.items()}
    least = {name: min(each) for name, each in seconds.items()}
    for moment, (what, goal) in GOALS.items():
        ratios = middle[moment] / middle["bare"], least[moment] / least["bare"]
        yield (
            what,
            f"bare window ({goal})",
            f"{ratios[0]:.2f} (least of {RUNS}: {ratios[1]:.2f})",
        )
    if sys.platform != "win32":
        yield "peak memory at the overview", "(≤ 130 MB)", f"{_memory(folder, environment):.0f} MB"


def moments(command: list[str], report: Path, environment: dict[str, str]) -> dict[str, float]:
    """Seconds since the process was made."""
    begun = time.monotonic()
    subprocess.run(command, check=True, env=environment, capture_output=True)
    told = json.loads(report.read_text())
    return {name: moment - begun for name, moment in told.items()}


def _memory(folder: Path, environment: dict[str, str]) -> float:
    command = [sys.executable, "-c", MEMORY, "--sample", "--startup-report", str(folder / "r.json")]
    ran = subprocess.run(command, check=True, env=environment, capture_output=True, text=True)
    return float(ran.stdout)


def home_in(folder: Path) -> dict[str, str]:
    home = folder / "home"
    names = ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR")
    # The cache of translations stays: a build has made them, a checkout once.
    folders = {name: str(home / name) for name in names}
    root = str(Path(__file__).parents[2])
    screen = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    return {**os.environ, **folders, "PYTHONPATH": root, "QT_QPA_PLATFORM": screen}
