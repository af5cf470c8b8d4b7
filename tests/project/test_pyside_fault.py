"""PySide6 6.12.0 on Python 3.11 loses a reference to None at each call that returns nothing."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 1000


def test_calls_that_return_nothing_keep_none_alive() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("thing")
    assert before - sys.getrefcount(None) < CALLS // 2
