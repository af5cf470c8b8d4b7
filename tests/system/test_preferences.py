"""What is remembered: read back by another start, by its owner only, and never required."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from kpidesk.system import paths
from kpidesk.system.preferences import MOST_RECENT, TEXT_SIZES, Preferences, Scheme, backup_folder

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "settings" / "preferences.ini", tmp_path / "state" / "window.ini"


def test_nothing_is_known_at_the_first_start_and_asking_makes_nothing(files, tmp_path) -> None:
    first = Preferences(*files)
    assert (first.scheme, first.language, first.recent, first.page_id) == (
        Scheme.SYSTEM,
        None,
        (),
        "",
    )
    assert first.geometry.isEmpty()
    assert first.state.isEmpty()
    assert list(tmp_path.iterdir()) == []


def test_what_was_chosen_comes_back_at_the_next_start(files) -> None:
    before = Preferences(*files)
    before.scheme = Scheme.DARK
    before.language = "fr"
    before.text_size = TEXT_SIZES[-1]
    before.save_window(QByteArray(b"\x00\xff[geometry]"), QByteArray(b"state"), "charts")
    after = Preferences(*files)
    assert (after.scheme, after.language, after.page_id) == (Scheme.DARK, "fr", "charts")
    assert (after.geometry.data(), after.state.data()) == (b"\x00\xff[geometry]", b"state")
    assert after.text_size == TEXT_SIZES[-1]
    assert after.backup_folder is None
    after.backup_folder = files[0].parent
    assert Preferences(*files).backup_folder == files[0].parent
    after.language = None
    after.region = "CH"
    assert Preferences(*files).region == "CH"
    for wrong in ("ch", "CHE", "1", None):
        after.region = wrong
        assert Preferences(*files).region is None
    after.scheme = Scheme.SYSTEM
    assert Preferences(*files).language is None
    assert Preferences(*files).scheme is Scheme.SYSTEM


def test_the_folder_of_backups_is_the_chosen_one_or_the_default(monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(paths, "settings_folder", lambda: tmp_path / "settings")
    monkeypatch.setattr(paths, "backup_folder", lambda: tmp_path / "default")
    assert backup_folder() == tmp_path / "default"
    Preferences().backup_folder = tmp_path / "own"
    assert backup_folder() == tmp_path / "own"


@pytest.mark.parametrize("found", ["", "big", "0", "1000"])
def test_an_unknown_text_size_is_the_systems(files, found: str) -> None:
    files[0].parent.mkdir()
    files[0].write_text(f"[General]\ntext_size={found}\n")
    assert Preferences(*files).text_size == 100


@pytest.mark.parametrize("name", ["a.kpidesk", "a, b; é % [x].kpidesk", "=x.kpidesk"])
def test_recent_files_are_the_last_ones_that_are_still_there(files, tmp_path, name) -> None:
    one, other = tmp_path / name, tmp_path / "other.kpidesk"
    one.touch()
    other.touch()
    Preferences(*files).remember(one)
    assert Preferences(*files).recent == (one,)
    Preferences(*files).remember(other)
    Preferences(*files).remember(one)
    assert Preferences(*files).recent == (one, other)
    other.unlink()
    assert Preferences(*files).recent == (one,)


def test_only_so_many_are_remembered(files, tmp_path) -> None:
    preferences = Preferences(*files)
    made = [tmp_path / f"{number}.kpidesk" for number in range(MOST_RECENT + 2)]
    for each in made:
        each.touch()
        preferences.remember(each)
    assert preferences.recent == tuple(reversed(made))[:MOST_RECENT]


@pytest.mark.parametrize("rubbish", ["", "\x00\x01\x02", "[General", "scheme=plaid\nrecent=@Bad"])
def test_a_spoilt_file_is_as_good_as_none(files, rubbish) -> None:
    for each in files:
        each.parent.mkdir()
        each.write_text(rubbish)
    spoilt = Preferences(*files)
    assert (spoilt.scheme, spoilt.recent, spoilt.page_id) == (Scheme.SYSTEM, (), "")
    spoilt.scheme = Scheme.LIGHT
    assert Preferences(*files).scheme is Scheme.LIGHT


@posix
def test_only_their_owner_can_read_them(files) -> None:
    preferences = Preferences(*files)
    for _ in range(2):
        preferences.scheme = Scheme.DARK
        preferences.save_window(QByteArray(b"g"), QByteArray(b"s"), "enter")
        for each in files:
            assert stat.S_IMODE(each.stat().st_mode) == 0o600
            assert stat.S_IMODE(each.parent.stat().st_mode) == 0o700
            assert [path.name for path in each.parent.iterdir()] == [each.name]


def test_they_lie_where_the_system_wants_them() -> None:
    Preferences().scheme = Scheme.LIGHT
    assert (paths.settings_folder() / "preferences.ini").is_file()


def test_a_folder_that_cannot_be_used_is_no_fault(tmp_path) -> None:
    (tmp_path / "taken").touch()
    nowhere = Preferences(tmp_path / "taken" / "p.ini", tmp_path / "taken" / "w.ini")
    nowhere.scheme = Scheme.DARK
    nowhere.remember(tmp_path / "x.kpidesk")
    assert nowhere.recent == ()


def test_each_file_has_its_own_sheet(files, tmp_path) -> None:
    one, other = tmp_path / "one.kpidesk", tmp_path / "other.kpidesk"
    preferences = Preferences(*files)
    assert preferences.sheet(one) is None
    preferences.remember_sheet(one, 3, "fr")
    preferences.remember_sheet(other, None, None)
    preferences.remember_sheet(one, 4, None)
    again = Preferences(*files)
    assert (again.sheet(one), again.sheet(other)) == ((4, None), (None, None))
    for number in range(1, 9):
        again.remember_sheet(tmp_path / f"{number}.kpidesk", number, None)
    assert again.sheet(one) is None, "as many as recent files"
    assert again.sheet(tmp_path / "1.kpidesk") == (1, None)
