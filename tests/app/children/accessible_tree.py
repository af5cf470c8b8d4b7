"""Runs the window on an accessibility bus of its own, and prints what a screen reader gets.

Run as `xvfb-run dbus-run-session python accessible_tree.py LANGUAGE`. Prints a JSON object: for
each page and dialog a list of nodes with role, name, names of labels, and whether each takes the
focus.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parents[3]
LAUNCHERS = "/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"
ACCESSIBLE, REGISTRY = "org.a11y.atspi.Accessible", "org.a11y.atspi.Registry"
TOP = "/org/a11y/atspi/accessible/root"
#: Bits of the state and the kind of relation, from AT-SPI's constants.
FOCUSABLE, SHOWING, LABELLED_BY = 11, 25, 2


class Bus:
    """Asks on a D-Bus address by `busctl`."""

    def __init__(self, address: str) -> None:
        self._address = address

    def call(self, name: str, path: str, interface: str, member: str, *given: str) -> list:
        command = ["busctl", f"--address={self._address}", "--json=short", "call"]
        asked = [*command, name, path, interface, member, *given]
        done = subprocess.run(asked, capture_output=True, text=True, check=True)
        return json.loads(done.stdout)["data"]

    def name(self, node: tuple[str, str]) -> str:
        given = "ss", ACCESSIBLE, "Name"
        return self.call(*node, "org.freedesktop.DBus.Properties", "Get", *given)[0]["data"]

    def nodes(self, node: tuple[str, str]) -> Iterator[dict[str, object]]:
        """Yields what is shown, from the top on."""
        (low, _) = self.call(*node, ACCESSIBLE, "GetState")[0]
        if not low >> SHOWING & 1 and node[1] != TOP:
            return
        relations = self.call(*node, ACCESSIBLE, "GetRelationSet")[0]
        yield {
            "role": self.call(*node, ACCESSIBLE, "GetRoleName")[0],
            "name": self.name(node),
            "labels": [
                self.name(tuple(each))
                for kind, found in relations
                if kind == LABELLED_BY
                for each in found
            ],
            "focusable": bool(low >> FOCUSABLE & 1),
        }
        for child in self.call(*node, ACCESSIBLE, "GetChildren")[0]:
            yield from self.nodes(tuple(child))

    def everything(self) -> list[dict[str, object]]:
        (top,) = self.call(REGISTRY, TOP, ACCESSIBLE, "GetChildren")[0]
        return list(self.nodes(tuple(top)))


def bus_address() -> str:
    session = Bus(os.environ["DBUS_SESSION_BUS_ADDRESS"])
    for _ in range(50):
        try:
            found = session.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        except subprocess.CalledProcessError:
            time.sleep(0.1)
        else:
            return str(found[0])
    raise SystemExit("no accessibility bus")


def run(bus: Bus, language: str) -> dict[str, list[dict[str, object]]]:
    sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QApplication, QDialog
    from sample_window import sample_window, wait_for_page

    from kpidesk.ui.navigation import Destination, PageId
    from kpidesk.ui.theme.theme import LIGHT

    application = QApplication(["kpidesk", "-style", "fusion"])
    found = {}
    with (
        ThreadPoolExecutor(1) as pool,
        tempfile.TemporaryDirectory() as folder,
        sample_window(Path(folder), LIGHT, QSize(1280, 760), language) as window,
    ):

        def ask(look: Callable[[], list[dict[str, object]]]) -> list[dict[str, object]]:
            asked = pool.submit(look)
            while not asked.done():
                application.processEvents()
            return asked.result()

        for page_id in PageId:
            window.go(Destination(page_id))
            wait_for_page(window)
            found[page_id.value] = ask(bus.everything)
        for name in ("find", "track"):
            getattr(window.actions, name).trigger()
            wait_for_page(window)
            found[name] = ask(bus.everything)
            for dialog in window.shell.findChildren(QDialog):
                dialog.reject()
    return found


if __name__ == "__main__":
    launcher = next(each for each in LAUNCHERS if Path(each).exists())
    started = subprocess.Popen([launcher, "--launch-immediately"], stderr=subprocess.DEVNULL)
    try:
        address = bus_address()
        os.environ.update(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        print(json.dumps(run(Bus(address), sys.argv[1])))
    finally:
        started.terminate()
