"""The journal of unsaved figures: read back, owner-only, found again after a move."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpidesk.domain.cell import Cell
from kpidesk.domain.change import UnsavedFigure
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.system import unsaved_journal
from kpidesk.system.unsaved_journal import UnsavedJournal

PLACE = EntryKey("requests", parse_period("2026-03"))
RECORD = (
    '{"figures": [{"measure": "requests", "period": "2026-03", "client": null,'
    ' "language": null, "text": "5", "stored": null}]}'
)
keys = st.builds(
    EntryKey,
    st.sampled_from(["requests", "request_hours"]),
    st.sampled_from(["2026-W53", "2026-03", "2026-Q1", "2026"]).map(parse_period),
    st.builds(Cell, st.none() | st.integers(1, 99), st.sampled_from([None, "fr", "pt-br"])),
)
figures = st.builds(UnsavedFigure, st.text(max_size=20), st.none() | st.integers(0, 10**15))


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(unsaved_journal, "state_folder", lambda: tmp_path / "state")
    return tmp_path / "state"


def journal(practice: Path, identity: str = "a" * 16) -> UnsavedJournal:
    return UnsavedJournal(identity, practice)


@given(st.dictionaries(keys, figures, max_size=5))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_what_is_written_is_read(state, tmp_path, written):
    journal(tmp_path / "p.kpidesk").write(written)
    assert journal(tmp_path / "p.kpidesk").read() == written
    assert journal(tmp_path / "p.kpidesk").path.exists() == bool(written)


def test_each_practice_has_its_own(state, tmp_path):
    one, other = tmp_path / "one.kpidesk", tmp_path / "other.kpidesk"
    one.touch()
    journal(one).write({PLACE: UnsavedFigure("5", None)})
    assert journal(other).read() == {}
    assert journal(one, "b" * 16).read() == {}
    assert len(journal(one).read()) == 1


def test_a_practice_that_was_moved_takes_its_figures_along(state, tmp_path):
    former, present = tmp_path / "former.kpidesk", tmp_path / "present.kpidesk"
    journal(former).write({PLACE: UnsavedFigure("5", 3)})
    assert journal(present).read() == {PLACE: UnsavedFigure("5", 3)}
    assert journal(former).read() == {PLACE: UnsavedFigure("5", 3)}, "it was moved back"


@pytest.mark.promise("S11", "S12")
@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_only_the_owner_can_read_it_and_no_name_is_in_it(state, tmp_path):
    made = journal(tmp_path / "p.kpidesk")
    made.write({EntryKey("requests", parse_period("2026-03"), Cell(7)): UnsavedFigure("5", None)})
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700
    (record,) = json.loads(made.path.read_text())["figures"]
    assert record["client"] == 7


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[1]",
        '{"figures": 5}',
        '{"figures": [{}]}',
        RECORD.replace("2026-03", "2026-99"),
        RECORD.replace("null", '"x"'),
        "\udcff",
    ],
)
def test_a_file_that_is_no_journal_is_as_none(state, tmp_path, text):
    made = journal(tmp_path / "p.kpidesk")
    made.path.parent.mkdir(parents=True)
    made.path.write_bytes(text.encode(errors="surrogateescape"))
    assert made.read() == {}


def test_a_folder_that_cannot_be_used_is_reported(state, tmp_path):
    state.write_text("in the way")
    with pytest.raises(NotDone):
        journal(tmp_path / "p.kpidesk").write({PLACE: UnsavedFigure("5", None)})
