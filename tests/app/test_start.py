"""How the program starts: without a screen, with a report, with a file that does not open."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import time
from contextlib import closing

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import NotDone
from kpidesk.i18n.faults.fault_words import fault_sentence
from kpidesk.i18n.words import Words

# Without a folder for its sockets, Wayland's own library complains on standard error.
NO_DISPLAY = {
    **dict.fromkeys(("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"), ""),
    "XDG_RUNTIME_DIR": "/none-such",
}
pytestmark = pytest.mark.long  # each starts the program, some of them several times
linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")


@linux
@pytest.mark.parametrize(
    "broken",
    [
        {},
        {"DISPLAY": ":7777"},
        {"WAYLAND_DISPLAY": "none-such"},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "wayland;xcb"},
        {"QT_QPA_PLATFORM": "none-such"},
    ],
)
def test_without_a_screen_it_says_so_and_ends(home, broken):
    ran = home.run(**{**NO_DISPLAY, **broken})
    assert ran.returncode == 1
    assert ran.stderr.startswith("No window can be opened because there is no screen.")
    assert ran.stderr.count("\n") == 1
    assert not home.practice.exists()


@linux
def test_it_says_so_in_the_language_that_was_asked_for(home):
    said = fault_sentence(Words("fr"), NotDone("display_missing"), ready_made())
    for broken in ({}, {"DISPLAY": ":7777"}):
        spoken = home.run("--language", "fr", **{**NO_DISPLAY, **broken})
        assert (spoken.returncode, spoken.stderr) == (1, f"{said}\n")


@pytest.mark.parametrize("words", [[], ["--sample"], ["--file", "NEW"], ["NEW"]])
def test_a_report_of_the_start_says_when_what_was_seen(home, words):
    new = str(home.folder / "new.kpidesk")
    report = home.folder / "report.json"
    begun = time.monotonic()
    ran = home.run(*(new if word == "NEW" else word for word in words), "--startup-report", report)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
    told = json.loads(report.read_text())
    assert list(told) == ["first_paint", "overview", "chart"]
    assert begun < told["first_paint"] < told["overview"] < told["chart"] < time.monotonic()


def test_a_report_on_a_file_that_does_not_open_ends_with_a_sentence(home):
    foreign = home.folder / "foreign.kpidesk"
    foreign.write_text("hello")
    report = home.folder / "report.json"
    ran = home.run("--file", foreign, "--startup-report", report)
    assert ran.returncode == 1
    assert "is not a business file" in ran.stderr
    assert not report.exists()
    assert foreign.read_text() == "hello"


def test_a_report_never_replaces_the_practice(home):
    home.run("set", "2026-03", "requests=1")
    before = home.practice.read_bytes()
    ran = home.run("--startup-report", home.practice)
    assert ran.returncode == 2
    assert home.practice.read_bytes() == before


def spoil(path, how):
    match how:
        case "foreign":
            path.write_text("hello")
        case "empty":
            path.write_bytes(b"")
        case "missing":
            path.unlink()
        case "newer":
            with closing(sqlite3.connect(path)) as connection:
                connection.execute("PRAGMA user_version=999000")
        case "damaged":
            content = bytearray(path.read_bytes())
            content[4096:] = b"\x00" * (len(content) - 4096)
            path.write_bytes(content)
        case "a folder":
            path.unlink()
            path.mkdir()


@pytest.mark.parametrize(
    ("how", "code", "choices"),
    [
        ("foreign", "file_foreign", "Try Again, Open Another…"),
        ("empty", "file_empty", "Open Another…, Try Again"),
        ("missing", "file_missing", "Try Again, Create File, Open Another…"),
        ("newer", "file_newer", "Try Again, Open Another…"),
        ("damaged", "file_damaged", "Open Another…, Try Again"),
        ("a folder", "file_unreadable", "Try Again, Open Another…"),
    ],
)
def test_a_file_that_does_not_open_is_told_in_the_window_and_left_as_it_is(
    home, how, code, choices
):
    path = home.folder / "mine.kpidesk"
    home.run("--file", path, "set", "2026-03", "requests=1")
    spoil(path, how)
    before = path.read_bytes() if path.is_file() else None
    window = home.open(
        "say(', '.join(each.text for each in window.notice.choices)); say(window.notice.text)",
        path,
    )
    assert window.says() == f"refused {code}"
    assert window.says() == choices
    assert "mine.kpidesk" in window.says()
    assert window.end() == 0
    assert (path.read_bytes() if path.is_file() else None) == before
    assert not path.with_name(path.name + ".lock").exists()


def test_it_is_tried_again_and_a_missing_one_is_made_when_she_says_so(home):
    path = home.folder / "mine.kpidesk"
    code = (
        "say(window.workspace.file.name) if window.workspace else"
        " next(c for c in window.notice.choices if c.text == 'Create File').act()"
    )
    window = home.open(code, "--file", path)
    assert window.says() == "refused file_missing"
    assert window.says() == "mine.kpidesk"
    assert window.end() == 0
    again = home.folder / "later.kpidesk"
    code = (
        "import shutil\n"
        f"shutil.copy({str(path)!r}, {str(again)!r}) if not window.workspace else 0\n"
        "say(window.workspace.file.name) if window.workspace else window.notice.choices[0].act()"
    )
    window = home.open(code, "--file", again)
    assert window.says() == "refused file_missing"
    assert window.says() == "later.kpidesk"
    assert window.end() == 0


def test_her_folder_that_cannot_be_used_is_told(home):
    home.folder.joinpath("data").write_text("in the way")
    window = home.open("say(window.notice.title)")
    assert window.says().startswith("refused ")
    assert window.says() == "This file cannot be opened"
    assert window.end() == 0


@linux
def test_a_name_that_cannot_be_used_is_said_in_the_window(home):
    code = "say(window.notice.text); later(0, window.shell.close)"
    window = home.open(code, home.folder / os.fsdecode(b"caf\xe9.kpidesk"))
    assert window.says() == "refused file_name_encoding"
    assert "Please give it another name" in window.says()
    assert window.status() == 0
