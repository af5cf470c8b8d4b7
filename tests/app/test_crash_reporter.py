"""Uncaught exceptions in any thread, slot or timer: logged, and told once."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, QTimer, Signal

from kpidesk.app.start.crash_reporter import CrashReporter
from kpidesk.system import paths

SECRET = "Acme owes 12"


class Sender(QObject):
    fired = Signal()


class Runs(QThread):
    def run(self):
        raise ValueError(SECRET)


class Runnable(QRunnable):
    def run(self):
        raise ValueError(SECRET)


def fail():
    raise ValueError(SECRET)


@pytest.fixture
def told(qtbot, tmp_path, monkeypatch):
    """What the reporter says, with the thread on which it says it."""
    monkeypatch.setattr(paths, "state_folder", lambda: tmp_path / "state")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    heard = []
    reporter = CrashReporter(lambda fault: heard.append((fault, QThread.currentThread())))
    reporter.install()
    yield heard
    reporter.deleteLater()


def in_slot(qtbot):
    sender = Sender()
    sender.fired.connect(fail)
    sender.fired.emit()


def in_timer(qtbot):
    QTimer.singleShot(0, fail)


def in_qthread(qtbot):
    thread = Runs()
    thread.start()
    thread.wait()


def in_thread_pool(qtbot):
    QThreadPool.globalInstance().start(Runnable())
    QThreadPool.globalInstance().waitForDone()


def in_python_thread(qtbot):
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


PLACES = [in_slot, in_timer, in_qthread, in_thread_pool, in_python_thread]


@pytest.mark.promise("R14", "S11")
@pytest.mark.parametrize("happens", PLACES)
def test_an_exception_is_logged_and_told_once_on_the_thread_of_the_window(
    told, qtbot, tmp_path, capfd, happens
):
    happens(qtbot)
    qtbot.waitUntil(lambda: bool(told))
    happens(qtbot)
    qtbot.wait(50)
    ((fault, thread),) = told
    assert fault.code == "unexpected"
    assert thread is qtbot._request.getfixturevalue("qapp").thread()
    log = (tmp_path / "state" / "error.log").read_text(encoding="utf-8")
    assert "ValueError" in log
    assert SECRET not in log
    assert SECRET not in "".join(capfd.readouterr())
