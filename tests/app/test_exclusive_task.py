"""Exclusive work: nothing else begins, and what waits comes when nobody uses the practice."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kpidesk.app.practice.exclusive_task import ExclusiveTask


def test_what_waits_for_a_block_comes_after_its_callers_have_returned(qtbot):
    parent, came = QObject(), []
    task = ExclusiveTask(parent)
    with task.hold() as is_free:
        assert is_free
        assert not task.begin()
        with task.hold() as inside:
            assert not inside
        assert task.busy
        assert not task.is_idle(lambda: came.append(task.busy))
    assert task.busy
    assert not came
    qtbot.waitUntil(lambda: came == [False])


def test_a_block_that_nobody_waits_for_is_over_at_once(qapp):
    task = ExclusiveTask(QObject())
    with task.hold():
        pass
    assert task.begin()
