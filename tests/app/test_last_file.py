"""Which file a start without a name opens, in processes: the last one, or none where it is gone."""

from __future__ import annotations

import os
import shutil

import pytest

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has other rights and signals")
pytestmark = [posix, pytest.mark.long]  # each starts and ends the program several times


def test_the_file_that_was_open_last_opens_again(home):
    mine = home.folder / "Maribel.kpidesk"
    home.open("later(0, window.shell.close)").status()
    shutil.copy(home.practice, mine)
    for words in ((mine,), (), ("--sample",), ()):
        window = home.open("say(window.workspace.file); later(0, window.shell.close)", *words)
        expected = home.sample if "--sample" in words else mine
        assert (window.says(), window.status()) == (str(expected), 0)
    # One that is gone may be on a disk that is not here: no other takes its place unasked.
    mine.unlink()
    assert home.open("later(0, window.shell.close)").says() == "refused file_missing"


def test_the_first_practice_is_not_made_again_where_it_is_gone(home):
    home.open("later(0, window.shell.close)").status()
    home.practice.unlink()
    window = home.open(
        "say(*(c.text for c in window.notice.choices)); window.notice.choices[0].act()"
    )
    assert window.says() == "refused file_missing"
    assert window.says().startswith("Try Again Create File")
    assert window.says() == "refused file_missing"
    assert window.end() == 0
    assert not home.practice.exists()
