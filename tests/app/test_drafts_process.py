"""What is typed and cannot be saved outlives the program, however it ends."""

from __future__ import annotations

import os
import signal

import pytest

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="Windows has other signals"),
    pytest.mark.long,  # each starts and ends the program
]

TYPE = """
from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
from kpidesk.ui.navigation import Destination, PageId
workspace = window.workspace
workspace.services.tracking.track(["ncar"])
def type_on_it():
    window.go(Destination(PageId.ENTER))
    page = window.page
    if not page.ready:
        later(20, type_on_it)
        return
    leads = page.rows[-1]
    leads.field.setFocus()
    QTest.keyClicks(leads.field, "1.234")
    {then}
later(0, type_on_it)
"""
LOOK = "say(*window.workspace.drafts.values()); later(0, window.shell.close)"


@pytest.mark.promise("R15")
@pytest.mark.parametrize("ended_by", [signal.SIGKILL, signal.SIGTERM, None])
def test_a_draft_is_there_after(home, ended_by):
    killed = ended_by == signal.SIGKILL
    entered = "QTest.keyClick(leads.field, Qt.Key.Key_Return); " if killed else ""
    closed = "; window.shell.close()" if ended_by is None else ""
    window = home.open(TYPE.replace("{then}", f"{entered}say('typed'){closed}"))
    assert window.says() == "typed"
    status = window.status() if ended_by is None else window.end(ended_by)
    assert status == (-signal.SIGKILL if killed else 0)
    again = home.open(LOOK)
    assert again.says() == "1.234"
    assert again.status() == 0


def test_another_language_keeps_what_is_being_typed(home):
    then = (
        'window.language_requested.emit("fr"); '
        "say(*workspace.drafts.values(), *workspace.services.drafts.all()"
        ".values())"
    )
    window = home.open(TYPE.replace("{then}", then))
    assert window.says() == "1.234 1.234"
    assert window.end() == 0
