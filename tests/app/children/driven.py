"""Runs the program with its window, and does in it what the test says, once a page stands.

usage: driven.py CODE [arguments of kpidesk]. The code knows `desktop`, `window`, `practices`,
`say` (a line for the test) and `later` (milliseconds, work). A socket is written to the error
output, where nothing may be.
"""

import sys

from PySide6.QtCore import QTimer


def watch(event, arguments):
    if event.startswith("socket.") and event != "socket.gethostname":
        print(event, arguments, file=sys.stderr, flush=True)


sys.addaudithook(watch)

from kpidesk.app import desktop as wiring  # noqa: E402 - whatever they import is watched, too
from kpidesk.app.main import main  # noqa: E402


def say(*words):
    print(*words, flush=True)


class Driven(wiring.Desktop):
    def _on_page(self):
        super()._on_page()
        self.drive()

    def _on_refused(self, fault):
        super()._on_refused(fault)
        say("refused", fault.code)
        QTimer.singleShot(0, self, self.drive)

    def drive(self):
        names = {
            "desktop": self,
            "window": self.window,
            "practices": self.practices,
            "say": say,
            "later": lambda wait, work: QTimer.singleShot(wait, self, work),
        }
        exec(sys.argv[1], names)


wiring.Desktop = Driven
sys.exit(main(sys.argv[2:]))
