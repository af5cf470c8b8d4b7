"""No value that a file may hold is shown as a number where `check` knows that it is wrong."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kpidesk.app.main import main
from kpidesk.app.practice import open_file
from kpidesk.app.start.garbage_collector import collect_due
from kpidesk.domain.errors import NotDone
from kpidesk.storage.backup.integrity import check
from kpidesk.ui.navigation import Destination, PageId
from tests.app.damaged_values import VALUES, columns, make_filled, put_value

COMMANDS = (
    "show csat --json",
    "show art --by quarter --json",
    "show csat --client Acme",
    "show art --service-language es",
    "client list",
    "chart csat -o {out}.svg",
    "chart art --client Beta -o {out}.svg",
    "export -o {out}.json",
    "export -o {out}.csv",
)
SOME, EVERY = 20, 100_000


@pytest.fixture
def intact(tmp_path: Path) -> Path:
    path = tmp_path / "intact.kpidesk"
    make_filled(path)
    assert check(path) == ()
    return path


@pytest.fixture
def run(tmp_path, capsys, qapp):
    """Runs a command on a file; returns its status, its output and what it wrote."""

    def ask(path: Path, line: str) -> tuple[int, str, bytes]:
        out = tmp_path / "out"
        words = line.format(out=out).split()
        status = main(["--file", str(path), *words], today=lambda: date(2026, 11, 21))
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        assert "Something went wrong" not in said.err, (line, said.err)
        written = next((tmp_path / each for each in words if each.startswith(str(out))), None)
        content = written.read_bytes() if written is not None and written.exists() else b""
        if written is not None:
            written.unlink(missing_ok=True)
        if status:
            assert "is damaged" in said.err, (line, said.err)
            assert said.out == ""
            assert content == b""
        return status, said.out, content

    return ask


def damaged_copies(intact: Path, most: int) -> Iterator[tuple[Path, object]]:
    """Yields copies of the file in which one value is one that does not belong there."""
    cases = [(*column, value) for column in columns(intact) for value in VALUES]
    random.Random(17).shuffle(cases)
    copy = intact.with_name("practice.kpidesk")
    found = 0
    for table, column, value in cases:
        if found == most:
            break
        shutil.copy(intact, copy)
        if put_value(copy, table, column, found, value) and check(copy):
            found += 1
            yield copy, (table, column, value)
            # Each copy leaves the widgets of a window, which slow down those after it.
            collect_due()
    assert found >= min(most, 200)


def same_numbers(intact: Path, run, most: int, lines) -> None:
    """Every command either refuses a damaged file or shows what the intact one has."""
    expected = {line: run(intact, line) for line in lines}
    for copy, case in damaged_copies(intact, most):
        unset = case[0] == "setting"
        for line in lines:
            seen = run(copy, line)
            assert seen[0] or unset or seen == expected[line], (case, line)


@pytest.mark.long
@pytest.mark.promise("R7")
def test_commands_show_no_number_that_check_knows_to_be_wrong(intact, run):
    same_numbers(intact, run, SOME, random.Random(3).sample(COMMANDS, 4))


@pytest.mark.long
@pytest.mark.timeout(900)
def test_commands_show_no_number_of_any_damaged_value(intact, run):
    same_numbers(intact, run, EVERY, COMMANDS)


@pytest.mark.parametrize("most", [SOME, pytest.param(EVERY, marks=pytest.mark.long)])
@pytest.mark.timeout(900)
def test_commands_on_a_large_file_meet_every_value_with_words(intact, run, monkeypatch, most):
    monkeypatch.setattr(open_file, "_CHECKED_BYTES", 0)
    lines = COMMANDS if most == EVERY else random.Random(4).sample(COMMANDS, 4)
    for copy, _ in damaged_copies(intact, most):
        for line in lines:
            run(copy, line)


def test_an_unknown_setting_counts_as_not_chosen(intact, run):
    copy = shutil.copy(intact, intact.with_name("other.kpidesk"))
    put_value(copy, "setting", "value", 1, "x")
    assert [each.code for each in check(copy)] == ["setting_unknown"]
    assert run(copy, "show art --json")[0] == 0
    assert run(copy, "chart art -o {out}.svg")[0] == 0


def met_at(office, page: PageId) -> NotDone | None:
    """Show a page; returns the fault of reading for it."""
    try:
        office.window.go(Destination(page))
    except NotDone as fault:
        return fault
    return None


@pytest.mark.promise("R7")
@pytest.mark.parametrize("most", [SOME // 4, pytest.param(10 * SOME, marks=pytest.mark.long)])
@pytest.mark.timeout(900)
def test_the_window_meets_every_value_with_words(intact, office, most):
    for copy, case in damaged_copies(intact, most):
        office.practices.open(copy)
        if office.practices.current is None:
            assert office.window.notice is not None, case
            continue
        for page in PageId:
            fault = met_at(office, page)
            if fault is not None:
                assert fault.code == "file_damaged", case
                office.practices.give_up(fault)
                assert office.window.notice is not None, case
                break
        office.window.set_workspace(None)
        office.practices.close_all()
