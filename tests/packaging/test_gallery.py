"""The pictures of all pages and dialogs, which are looked at before a release."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kpidesk.ui.navigation import PageId

GALLERY = Path(__file__).parents[2] / "packaging" / "gallery.py"
DIALOGS = {"AboutDialog", "DataCheckDialog", "QFileDialog", "QPrintPreviewDialog"}
VIEWS = {"updates-preview", "updates-sent", "updates-list"}


def draw(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(GALLERY), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.long
def test_a_folder_has_every_page_and_dialog(tmp_path: Path):
    done = draw(str(tmp_path), "--only", "contrast/1024x640@100")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    names = {path.stem for path in tmp_path.rglob("*.png")}
    assert {page_id.value for page_id in PageId} <= names
    assert names >= VIEWS
    assert {f"dialog-{name}" for name in DIALOGS} <= names


def test_the_folder_is_outside_of_the_repository():
    done = draw(str(GALLERY.parent / "pictures"))
    assert done.returncode == 2
    assert "outside" in done.stderr
