"""A full disk is called so by every format, and leaves the file that was there."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kpidesk.export import chart_bytes
from kpidesk.export.archive.archive_file import SUFFIX
from kpidesk.export.data import data_file

CHILD = Path(__file__).parent / "children" / "full_disk.py"


@pytest.mark.long
@pytest.mark.promise("R3")
@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files")
@pytest.mark.usefixtures("unmeasured")
def test_a_full_disk_is_called_so_in_every_format(tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    ran = subprocess.run(
        [sys.executable, CHILD, folder, tmp_path / "practice.kpidesk"],
        capture_output=True,
        encoding="utf-8",
        env=os.environ,
    )
    # Not even a line of libpng's own.
    assert (ran.returncode, ran.stderr) == (0, "")
    results = json.loads(ran.stdout)
    assert {suffix for suffix, *_ in results} == {
        *chart_bytes.SUFFIXES,
        *data_file.SUFFIXES,
        SUFFIX,
    }
    for suffix, fault, kept, left in results:
        assert (suffix, fault) == (suffix, "write_failed disk_full")
        assert kept
        assert left == [f"file{suffix}"]
