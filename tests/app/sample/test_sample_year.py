"""The earlier updates of the sample are made while it is open, and no longer."""

from __future__ import annotations

import shutil

import pytest

from kpidesk.app.sample import sample_updates, sample_year
from kpidesk.app.sample.sample_year import SampleYear
from kpidesk.domain.change import SentChanged
from tests.app.conftest import TODAY


@pytest.fixture
def at_once(monkeypatch):
    """Makes the updates of a few months, without pauses."""
    monkeypatch.setattr(sample_updates, "_YEAR", 4)
    monkeypatch.setattr(sample_year, "_DELAY_MS", 0)
    monkeypatch.setattr(sample_year, "_PAUSE_MS", 0)


def test_pages_are_told_once_all_are_there(office, qtbot, sample_practice, tmp_path, at_once):
    path = shutil.copyfile(sample_practice, tmp_path / "sample.kpidesk")
    SampleYear(office.practices, office.appearance, lambda: TODAY)
    office.practices.open(path)
    workspace = office.window.workspace
    with qtbot.waitSignal(workspace.changed, timeout=30_000) as changed:
        pass
    (changes,) = changed.args
    assert all(isinstance(each, SentChanged) for each in changes)
    assert len(changes) == len(workspace.services.records.update_summaries()) > 1


def test_it_ends_with_the_sample(office, qtbot, sample_practice, tmp_path, make, at_once):
    path = shutil.copyfile(sample_practice, tmp_path / "sample.kpidesk")
    SampleYear(office.practices, office.appearance, lambda: TODAY)
    office.practices.open(path)
    records = office.window.workspace.services.records
    qtbot.waitUntil(lambda: bool(records.update_summaries()), timeout=10_000)
    office.practices.open(make("mine"))
    qtbot.wait(100)
    assert not office.window.workspace.services.records.update_summaries()
    office.window.shell.close()
    qtbot.waitUntil(lambda: office.ended == [0])
