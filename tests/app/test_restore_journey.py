"""The bad day, by mouse in the real window: clicks and seconds until all figures are back."""

from __future__ import annotations

import shutil

import pytest

from kpidesk.storage.backup.location import manifest_path

pytestmark = pytest.mark.long  # each starts the program

#: What a user needs at most (journey J8).
CLICKS, SECONDS = 4, 60
WALK = """
from time import monotonic
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

def button(text):
    buttons = (each for each in QApplication.allWidgets() if isinstance(each, QPushButton))
    found = [each for each in buttons if each.text().replace("&", "") == text]
    return next((each for each in found if each.isVisible() and each.isEnabled()), None)

def step(texts, clicks, begun):
    if not texts:
        if "Checked and restored" not in window.bar.text:
            later(20, lambda: step(texts, clicks, begun))
            return
        figures = [each.amount for each in window.workspace.services.records.entries()]
        say(clicks, round(monotonic() - begun), window.workspace.read_only, *figures)
        return
    there = button(texts[0])
    if there is not None:
        QTest.mouseClick(there, Qt.MouseButton.LeftButton)
        later(0, lambda: step(texts[1:], clicks + 1, begun))
    else:
        later(20, lambda: step(texts, clicks, begun))

if not hasattr(desktop, "walked"):
    desktop.walked = True
    step({texts}, 0, monotonic())
"""


@pytest.fixture
def backed_up(home):
    """A home with a practice of two figures and its backup."""
    home.run("set", "2026-02", "requests=4")
    home.run("set", "2026-03", "requests=5")
    assert home.run("backup").returncode == 0
    (made,) = home.made_backups()
    assert manifest_path(made).exists()
    return home


def walk(home, *texts):
    window = home.open(WALK.replace("{texts}", repr(texts)))
    said = window.says()
    if said.startswith("refused"):
        said = window.says()
    clicks, seconds, *rest = said.split()
    assert int(clicks) <= CLICKS
    assert int(seconds) <= SECONDS
    assert rest == ["False", "4", "5"]
    assert window.end() == 0


@pytest.mark.promise("R8")
def test_from_a_damaged_file(backed_up):
    content = backed_up.practice.read_bytes()
    damaged = content[:4096] + bytes(len(content) - 4096)
    backed_up.practice.write_bytes(damaged)
    walk(backed_up, "Restore a Backup…", "Restore")
    (kept,) = backed_up.backups.glob("*.damaged")
    assert kept.read_bytes() == damaged


@pytest.mark.promise("R8")
def test_on_a_new_computer_with_nothing_but_the_folder_of_backups(backed_up):
    shutil.rmtree(backed_up.practice.parent)
    shutil.rmtree(backed_up.state, ignore_errors=True)
    walk(backed_up, "Restore a backup", "Restore")
    assert len(backed_up.made_backups()) == 1


def test_by_way_of_a_look_at_the_backup(backed_up):
    backed_up.practice.write_bytes(b"")
    walk(backed_up, "Restore a Backup…", "Open Read-Only", "Restore It")


def test_from_a_missing_file_of_another_name(backed_up):
    other = backed_up.folder / "other.kpidesk"
    backed_up.practice.rename(other)
    assert backed_up.run("--file", other, "set", "2026-04", "requests=6").returncode == 0
    assert backed_up.run("--file", other, "backup").returncode == 0
    other.unlink()
    window = backed_up.open(
        WALK.replace("{texts}", repr(("Restore a Backup…", "Restore"))), "--file", other
    )
    assert window.says() == "refused file_missing"
    assert window.says().split()[2:] == ["False", "4", "5", "6"]
    assert window.end() == 0
    assert other.exists()
