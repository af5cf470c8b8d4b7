"""A nearly full disk is reported before work begins."""

from __future__ import annotations

import shutil
from collections import namedtuple

import pytest

from kpidesk.app.practice import free_space
from kpidesk.app.practice.free_space import SpaceCheck, little_space
from kpidesk.ui.message import Message, Tone

Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def free(monkeypatch):
    """Sets how many bytes are free."""

    def set_free(size: int) -> None:
        usage = Usage(10**12, 10**12 - size, size)
        monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)

    return set_free


@pytest.mark.parametrize(
    ("size", "bytes_free", "few"),
    [(1000, 99_999_999, True), (1000, 10**8, False), (5000, 14_999, True), (5000, 15_000, False)],
)
def test_few_bytes_are_less_than_a_sum_or_a_multiple(
    tmp_path, free, monkeypatch, size, bytes_free, few
):
    practice = tmp_path / "p.kpidesk"
    practice.write_bytes(bytes(size))
    if size == 5000:
        monkeypatch.setattr(free_space, "_LEAST", 100)
    free(bytes_free)
    assert little_space(practice) == (bytes_free if few else None)


@pytest.mark.promise("R3")
def test_a_nearly_full_disk_is_reported_after_other_messages(office, make, free, qtbot):
    free(12_000_000)
    bar = office.window.bar
    office.practices.open(make("one"))
    SpaceCheck(office.practices, office.window, office.appearance)
    qtbot.waitUntil(lambda: "12.0 MB" in bar.text)
    assert bar.message.tone is Tone.WARNING
    office.practices.open(make("two"))
    bar.say(Message("another", Tone.ERROR))
    qtbot.wait(100)
    assert bar.text == "another"
    bar.dismiss()
    qtbot.waitUntil(lambda: "“two.kpidesk”" in bar.text)
    bar.dismiss()
    assert bar.text == ""


def test_enough_space_is_no_message(office, make, free, qtbot):
    free(10**9)
    office.practices.open(make("one"))
    SpaceCheck(office.practices, office.window, office.appearance)
    qtbot.wait(100)
    assert office.window.bar.text == ""
