"""The window on a file that other programs change."""

from __future__ import annotations

import pytest


@pytest.fixture
def mine(tmp_path, make):
    folder = tmp_path / "mine"
    folder.mkdir()
    return make("practice").rename(folder / "practice.kpidesk")


@pytest.fixture
def desk(office, mine):
    """The window on a file with one figure saved in this session, and one before."""
    office.practices.open(mine)
    office.enter(40)
    office.file_watcher.look()
    assert office.window.banner.text == ""
    return office
