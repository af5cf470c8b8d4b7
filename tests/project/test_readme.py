"""The README's commands are what continuous integration runs: each one line, each found."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
NAMES = (
    "main command",
    "main command, Windows",
    "system packages",
    "build packages",
    "test command",
    "test command, Windows",
)


def command(name: str) -> str:
    """The one line in the fence below the mark."""
    found = re.findall(rf"<!-- {re.escape(name)} -->\n```\w+\n(.*)\n```\n", README)
    assert len(found) == 1, f"{name}: {len(found)} fences of one line"
    return found[0]


@pytest.mark.parametrize("name", NAMES)
def test_each_command_is_one_line(name: str) -> None:
    assert command(name).strip() == command(name) != ""


@pytest.mark.skipif(sys.platform == "win32", reason="needs bash, awk and tr in the path")
@pytest.mark.parametrize("name", NAMES)
def test_continuous_integration_reads_the_same_line(name: str) -> None:
    script = ROOT / ".ci" / "readme-command"
    assert os.access(script, os.X_OK)
    said = subprocess.run([script, name], check=True, capture_output=True, encoding="utf-8")
    assert said.stdout == command(name) + "\n"


def test_both_systems_get_the_same_commands() -> None:
    for name in ("main command", "test command"):
        linux = re.findall(r"kpidesk (--\w+)$|-m (\w+)", command(name))
        windows = re.findall(r"kpidesk (--\w+)$|-m (\w+)", command(f"{name}, Windows"))
        assert linux == windows != []


def test_the_picture_is_there_and_small_enough_for_a_page() -> None:
    picture = ROOT / ".github" / "window.png"
    assert f"]({picture.relative_to(ROOT).as_posix()})" in README
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size < 300_000
