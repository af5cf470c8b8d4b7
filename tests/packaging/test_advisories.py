"""The scan for advisories says what it found, and never that all is well without an answer."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

FOUND = {
    "dependencies": [
        {"name": "mako", "version": "1.4.3", "vulns": []},
        {
            "name": "numpy",
            "version": "2.4.6",
            "vulns": [
                {"id": "PYSEC-1", "aliases": ["CVE-1"], "fix_versions": ["2.4.7"]},
                {"id": "PYSEC-2", "aliases": [], "fix_versions": []},
            ],
        },
    ]
}
SKIPPED = {"dependencies": [{"name": "mako", "skip_reason": "it was not found"}]}
CLEAN = {"dependencies": [{"name": "mako", "version": "1.4.3", "vulns": []}]}


@pytest.fixture
def scan(tool, monkeypatch, capsys):
    module = tool("advisories")

    def run(report):
        monkeypatch.setattr(module, "auditor", lambda: Path("python"))
        monkeypatch.setattr(module, "audit", lambda python: report)
        return module.main(), capsys.readouterr().out

    return run


def test_each_advisory_is_a_line(scan):
    status, said = scan(FOUND)
    assert status == 1
    assert "numpy 2.4.6: PYSEC-1, CVE-1; fixed in 2.4.7\n" in said
    assert "numpy 2.4.6: PYSEC-2; fixed in no version yet\n" in said
    assert "2 of 2 packages looked up, 2 advisories" in said


def test_nothing_known_is_no_failure(scan):
    status, said = scan(CLEAN)
    assert status == 0
    assert "1 of 1 packages looked up, 0 advisories" in said


@pytest.mark.promise("S15")
def test_a_package_without_an_answer_is_not_taken_for_a_safe_one(scan):
    status, said = scan(SKIPPED)
    assert status == 2
    assert "not looked up: mako: it was not found" in said
    assert "0 of 1 packages looked up" in said


@pytest.mark.parametrize("step", ["install", "audit"])
def test_without_a_network_it_says_a_sentence(tool, tmp_path, monkeypatch, capsys, step):
    module = tool("advisories")
    monkeypatch.setattr(module, "ENVIRONMENT", tmp_path)
    monkeypatch.setattr(module.venv, "create", lambda *_, **__: None)

    def run(command, **_):
        fails = ("pip" if step == "install" else "pip_audit") in command
        return subprocess.CompletedProcess(command, int(fails), "", "Traceback\nno way there\n")

    monkeypatch.setattr(module.subprocess, "run", run)
    assert module.main() == 2
    said = capsys.readouterr().out
    assert said.startswith("No advisories were looked up")
    assert said.endswith(": no way there\n")
    assert said.count("\n") == 1
