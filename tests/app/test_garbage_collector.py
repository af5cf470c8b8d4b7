"""Garbage is collected in the window's thread, and nowhere else."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kpidesk.app.start import garbage_collector
from kpidesk.app.start.garbage_collector import GarbageCollector
from kpidesk.ui.background_task import finish_in_background


@pytest.fixture
def threads() -> Iterator[list[threading.Thread]]:
    """The threads in which garbage was collected since."""
    found: list[threading.Thread] = []

    def note(phase: str, _: Mapping[str, int]) -> None:
        if phase == "start":
            found.append(threading.current_thread())

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


@pytest.fixture
def collector(qapp, monkeypatch: pytest.MonkeyPatch) -> Iterator[QObject]:
    """A collector in a hurry, as it is in a process that Python would collect in."""
    monkeypatch.setattr(garbage_collector, "_INTERVAL_MS", 10)
    parent = QObject()
    gc.enable()
    GarbageCollector(parent)
    yield parent
    gc.unfreeze()


class Knot:
    """An object that only the collector can free."""

    def __init__(self, content: object = None) -> None:
        self.me, self.content = self, content


def tie_many() -> None:
    for _ in range(20 * gc.get_threshold()[0]):
        Knot()


def test_a_thread_that_makes_garbage_collects_none(collector, threads):
    finish_in_background(tie_many)
    assert set(threads) <= {threading.current_thread()}


def test_the_window_collects_it(collector, threads, qtbot):
    gone = weakref.ref(Knot(QWidget()))
    tie_many()
    assert gone() is not None
    qtbot.waitUntil(lambda: gone() is None)
    assert set(threads) == {threading.current_thread()}


def test_nothing_is_collected_while_a_thread_works(collector, threads, qtbot):
    tie_many()
    release = threading.Event()
    thread = threading.Thread(target=release.wait)
    thread.start()
    qtbot.wait(100)
    seen = list(threads)
    release.set()
    thread.join()
    assert not seen
    qtbot.waitUntil(lambda: bool(threads))
