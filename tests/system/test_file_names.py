"""Names of files: any script, but no bytes that are no text, and no endless names."""

from __future__ import annotations

import os
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.errors import NotDone
from kpidesk.system.file_names import LONGEST, MOST_LETTERS, check_file_name, safe_name


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


@pytest.mark.promise("S6")
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bäckerei Müller", "Bäckerei Müller"),
        ("../../etc/passwd", "etc passwd"),
        ("C:\\Windows\\x", "C Windows x"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("com¹", "_com¹"),
        ("console", "console"),
        ("name. . ", "name"),
        ("a\u202etxt.exe", "atxt.exe"),
        ("line\nbreak\ttab", "line break tab"),
        ("-rf", "rf"),
        (".hidden", "hidden"),
        ("図表 مخطط ☂", "図表 مخطط ☂"),
        ("", "chart"),
        ("///", "chart"),
    ],
)
def test_names(text, name):
    assert safe_name(text) == name


@pytest.mark.promise("S6")
@given(st.text(max_size=300))
def test_any_text_gives_a_name_that_works(text):
    name = safe_name(text)
    assert 0 < len(name) <= MOST_LETTERS
    assert len(name.encode()) <= 2 * MOST_LETTERS
    assert not set(name) & set('<>:"/\\|?*')
    assert name == name.strip(" .")
    assert all(unicodedata.category(letter) not in ("Cc", "Cf", "Cs") for letter in name)
    assert safe_name(name) == name
