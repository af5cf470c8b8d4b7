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
    """A collector with a short interval, in a process in which Python collects by itself."""
    monkeypatch.setattr(garbage_collector, "_INTERVAL_MS", 10)
    parent = QObject()
    gc.enable()
    GarbageCollector(parent)
    yield parent
    gc.unfreeze()


class Cycle:
    """An object that only the collector can free."""

    def __init__(self, content: object = None) -> None:
        self.me, self.content = self, content


def make_cycles() -> None:
    for _ in range(20 * gc.get_threshold()[0]):
        Cycle()


def test_a_thread_that_makes_garbage_collects_none(collector, threads):
    finish_in_background(make_cycles)
    assert set(threads) <= {threading.current_thread()}


def test_the_window_collects_it(collector, threads, qtbot):
    gone = weakref.ref(Cycle(QWidget()))
    make_cycles()
    assert gone() is not None
    qtbot.waitUntil(lambda: gone() is None)
    assert set(threads) == {threading.current_thread()}
