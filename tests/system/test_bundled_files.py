"""Where a frozen program finds what came with it, and what it leaves to those that it starts."""

from __future__ import annotations

import os
import sys

from kpidesk.system.bundled_files import bundled, leave_system_libraries_alone


def test_a_frozen_program_looks_beside_its_package(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert bundled("resources") == tmp_path / "kpidesk" / "resources"


def test_what_it_starts_finds_the_libraries_of_the_system(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", f"{tmp_path}:/her/own")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/her/own")
    leave_system_libraries_alone()
    assert os.environ["LD_LIBRARY_PATH"] == "/her/own"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    leave_system_libraries_alone()
    assert "LD_LIBRARY_PATH" not in os.environ


def test_from_source_the_environment_stays(monkeypatch):
    monkeypatch.delattr(sys, "_MEIPASS", raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/her/own")
    leave_system_libraries_alone()
    assert os.environ["LD_LIBRARY_PATH"] == "/her/own"
