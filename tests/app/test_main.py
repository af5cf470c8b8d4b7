"""What the entry point makes of arguments, and how it ends."""

from __future__ import annotations

import gc

import pytest

from kpidesk.app import desktop
from kpidesk.app.commands import COMMANDS
from kpidesk.app.main import DONE, INTERRUPTED, WRONG, main
from kpidesk.domain.errors import WrongRequest


@pytest.fixture
def opened(monkeypatch):
    """The requests for a window; a second one is refused."""
    requests = []

    def open_window(request, today, tell):
        requests.append(request)
        if len(requests) > 1:
            return tell(WrongRequest("language_unknown", given="xx", known=("en", "fr")))
        return DONE

    monkeypatch.setattr(desktop, "open_window", open_window)
    return requests


@pytest.mark.parametrize("words", [["{file}", "--language", "fr"], ["--language=fr", "{file}"]])
def test_a_file_without_a_command_opens_the_window(opened, tmp_path, capsys, words):
    file = tmp_path / "mine.kpidesk"
    words = [each.format(file=file) for each in words]
    assert main(words) == DONE
    assert [(each.file, each.language) for each in opened] == [(file, "fr")]
    assert main(words) == WRONG
    assert "xx" in capsys.readouterr().err


def test_an_unknown_language_opens_no_window(opened, capsys):
    assert main(["--sample", "--language", "tlh"]) == WRONG
    assert "tlh" in capsys.readouterr().err
    assert opened == []


@pytest.mark.parametrize(
    ("raised", "status"), [(BrokenPipeError, DONE), (KeyboardInterrupt, INTERRUPTED)]
)
def test_a_command_that_is_cut_short_says_nothing(monkeypatch, capsys, raised, status):
    def command(args, today):
        raise raised

    monkeypatch.setitem(COMMANDS, "version", command)
    # The output of the tests must stay open.
    monkeypatch.setattr("kpidesk.app.main.abandon", lambda stream: None)
    assert main(["--version"]) == status
    assert capsys.readouterr().err == ""


def test_collecting_goes_on_afterwards(capsys):
    gc.enable()
    try:
        assert main(["--version"]) == DONE
        assert gc.isenabled()
    finally:
        gc.disable()
