"""Work in a thread: the window goes on, and gets the result or the fault."""

from __future__ import annotations

from threading import Event, current_thread

import pytest
from PySide6.QtCore import QTimer

from kpidesk.domain.errors import WrongRequest
from kpidesk.ui.background_task import finish_in_background


def test_timers_run_while_the_window_waits_for_the_result(qapp):
    came = Event()
    QTimer.singleShot(0, came.set)
    assert finish_in_background(lambda: (came.wait(10), current_thread().name)) == (
        True,
        "background",
    )


def test_a_fault_is_raised_in_the_window(qapp):
    def refuse():
        raise WrongRequest("period_unknown")

    with pytest.raises(WrongRequest, match="period_unknown"):
        finish_in_background(refuse)
