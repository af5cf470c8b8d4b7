"""A figure that is being typed while the program is killed."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest


@pytest.mark.long
@pytest.mark.promise("R15")
def test_what_is_being_typed_is_there_after_a_kill(user, file, tmp_path, next_start, amounts):
    user.start(file)
    user.type("requests", "41", enter=False)
    user.wait(lambda: user.drafts == {"requests": "41"})
    row = user.row("requests")
    assert (row.field.text(), user.said("requests")) == ("41", "")
    # The file as it is when the program is killed now.
    killed = tmp_path / "killed.kpidesk"
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(killed)) as copy:
        source.backup(copy)
    user.type("requests", "42")
    assert user.drafts == {}
    assert amounts(file)["requests"] == 42
    again = next_start(killed)
    again.go()
    assert again.row("requests").field.text() == "41"


def test_what_is_typed_and_taken_back_leaves_no_draft(user, file, amounts):
    user.start(file)
    before = amounts(file)
    user.type("leads", "5", enter=False)
    user.wait(lambda: user.drafts == {"leads": "5"})
    user.type("leads", "")
    user.row("leads").field.clear()
    user.window.page.commit_all()
    user.row("leads").field.setFocus()
    user.window.page.commit(user.row("leads"))
    assert user.drafts == {}
    assert amounts(file) == before
