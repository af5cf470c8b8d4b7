"""Where files lie, for each way to have the program."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from kpidesk.system import bundled_files as bundle
from kpidesk.system import paths


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package somewhere else."""
    monkeypatch.setattr(bundle, "PACKAGE", tmp_path / "kpidesk")
    (tmp_path / "kpidesk").mkdir()
    return tmp_path


def test_a_frozen_program_looks_beside_its_unpacked_package(
    house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (house / "kpidesk" / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", "/bundle", raising=False)
    assert bundle.bundled("resources") == Path("/bundle/kpidesk/resources")


def test_an_installed_package_brings_its_own_even_inside_a_project(house: Path) -> None:
    (house / "kpidesk" / "translations").mkdir()
    (house / "pyproject.toml").touch()
    assert bundle.bundled("translations") == house / "kpidesk" / "translations"


def test_a_checkout_uses_the_top_of_the_project(house: Path) -> None:
    (house / "pyproject.toml").touch()
    assert bundle.bundled("resources") == house / "resources"


def test_a_broken_installation_never_takes_a_strangers_folder(house: Path) -> None:
    (house / "resources").mkdir()
    assert bundle.bundled("resources") == house / "kpidesk" / "resources"


def test_her_files_lie_in_her_home_and_asking_makes_nothing() -> None:
    home = Path.home()
    before = set(home.rglob("*"))
    places = paths.default_practice(), paths.backup_folder(), paths.cache_folder()
    assert all(place.is_relative_to(home) for place in places)
    assert set(home.rglob("*")) == before


def test_backups_are_not_kept_beside_the_practice() -> None:
    assert not paths.backup_folder().is_relative_to(paths.data_folder())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_a_folder_of_hers_is_closed_to_others_also_when_it_was_open(tmp_path: Path) -> None:
    folder = tmp_path / "there" / "open"
    folder.mkdir(parents=True)
    folder.chmod(0o755)
    for each in (folder, tmp_path / "new" / "one"):
        assert paths.owner_only(each) == each
        assert stat.S_IMODE(each.stat().st_mode) == 0o700
