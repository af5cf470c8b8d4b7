"""The floor of coverage: which files are named, and which exceptions are out of date."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def floor():
    path = ROOT / "tests" / "coverage_floor.py"
    spec = importlib.util.spec_from_file_location("coverage_floor", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def report(**covered):
    files = {f"kpidesk/{n}.py": {"summary": {"percent_covered": c}} for n, c in covered.items()}
    return {"files": files, "totals": {"percent_covered": 90.0}}


def test_files_below_their_floor_are_named(floor):
    exceptions = {"kpidesk/low.py": floor.Lowered(50, "runs on another system only")}
    assert list(floor.findings(report(good=85.0, low=50.0), exceptions)) == []
    assert list(floor.findings(report(bad=84.9, low=49.9), exceptions)) == [
        "kpidesk/bad.py: 84.9 %, its floor is 85 %",
        "kpidesk/low.py: 49.9 %, its floor is 50 %",
    ]


def test_exceptions_go_when_they_are_needed_no_more(floor):
    exceptions = {
        "kpidesk/gone.py": floor.Lowered(50, "…"),
        "kpidesk/good.py": floor.Lowered(50, "…"),
    }
    assert list(floor.findings(report(good=91.0), exceptions)) == [
        "kpidesk/gone.py: has an exception and was not measured",
        "kpidesk/good.py: 91.0 %, it needs no exception any more",
    ]


def test_each_exception_names_a_file_and_a_reason(floor):
    for name, lowered in floor.EXCEPTIONS.items():
        assert (ROOT / name).is_file()
        assert lowered.floor < floor.FLOOR
        assert len(lowered.reason) > 10


def test_the_status_tells_of_findings(floor, tmp_path, capsys):
    path = tmp_path / "report.json"
    path.write_text(json.dumps(report(good=99.0)), encoding="utf-8")
    floor.EXCEPTIONS = {}
    assert floor.main(str(path)) == 0
    path.write_text(json.dumps(report(bad=9.0)), encoding="utf-8")
    assert floor.main(str(path)) == 1
    assert "kpidesk/bad.py: 9.0 %" in capsys.readouterr().out
