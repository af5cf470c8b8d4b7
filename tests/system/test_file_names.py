"""Names of files: any script, but no bytes that are no text, and no endless names."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kpidesk.domain.errors import NotDone
from kpidesk.system.file_names import LONGEST, check_file_name


@pytest.mark.parametrize("name", ["é", "客户 Müller", "علی\u200cرضا", "👩\u200d💻", "x" * LONGEST])
def test_names_in_any_script_are_good(name, tmp_path):
    check_file_name(Path(name))
    (tmp_path / name).touch()


@pytest.mark.parametrize("name", ["x" * (LONGEST + 1), "客" * 78])
def test_a_long_name_is_refused_by_its_bytes(name):
    with pytest.raises(NotDone, match="file_name_long") as refused:
        check_file_name(Path(name))
    assert refused.value.values["length"] == len(name.encode())


@pytest.mark.skipif(sys.platform != "linux", reason="only there a name may be any bytes")
def test_bytes_that_are_no_text_are_refused_and_can_be_shown():
    with pytest.raises(NotDone, match="file_name_encoding") as refused:
        check_file_name(Path(os.fsdecode(b"caf\xe9.kpidesk")))
    assert refused.value.values["file"] == "caf\ufffd.kpidesk"
