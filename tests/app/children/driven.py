"""Runs the program with its window, and does in it what the test says, once a page stands.

usage: driven.py CODE [arguments of kpidesk]. The code knows `desktop`, `window`, `practices`,
`say` (a line for the test) and `later` (milliseconds, work).
"""

import sys

from PySide6.QtCore import QTimer

from kpidesk.app import desktop as wiring
from kpidesk.app.main import main


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
