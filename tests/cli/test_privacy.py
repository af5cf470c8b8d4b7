"""What leaves the program: nothing of another client's, nothing of hers, nothing by network."""

from __future__ import annotations

import getpass
import os
import socket
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest
from pypdf import PdfReader

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.cell import Cell
from kpidesk.domain.period import parse_period
from kpidesk.storage.records.writer import open_practice

OURS, THEIRS = "Quokkabakery", "Zyzzyvagarage"
TARGETS = {OURS: Fraction(5, 2), THEIRS: Fraction(137, 100)}
MARCH = parse_period("2026-03")


@pytest.fixture
def two_clients(kpidesk, practice):
    """Two clients with names, notes and targets that would be known again anywhere."""
    for name, requests in ((OURS, 7), (THEIRS, 9)):
        kpidesk(["client", "add", name])
        kpidesk(["set", "2026-03", f"requests={requests}", "request_hours=9", "--client", name])
        # Left out of the value, and so named beside it.
        kpidesk(["set", "2026-03", "requests=1", "--client", name, "--service-language", "de"])
    with open_practice(practice) as opened, opened.transaction() as transaction:
        for client in transaction.clients():
            cell, note = Cell(client.id, None), f"canary-of-{client.name}"
            transaction.set_note(Note(MARCH, note, "requests", cell, shown=True))
            transaction.set_note(Note(MARCH, f"private-{note}", "request_hours", cell))
            ongoing = Note(MARCH, f"private-span-{note}", None, cell, ongoing=True)
            transaction.set_note(ongoing)
            transaction.set_target(Target("art", MARCH, None, TARGETS[client.name], client.id))
        transaction.set_note(Note(MARCH, "canary-of-the-practice", shown=True))
        transaction.set_note(Note(MARCH, "private-canary", ongoing=True))
    return kpidesk


def text_of(path: Path) -> str:
    if path.suffix == ".pdf":
        reader = PdfReader(path)
        return "\n".join(page.extract_text() for page in reader.pages) + str(reader.metadata)
    return path.read_bytes().decode("utf-8", "replace")


@pytest.mark.promise("S8", "S9")
@pytest.mark.parametrize("suffix", [".svg", ".pdf", ".png"])
def test_a_client_s_chart_holds_nothing_of_another(two_clients, tmp_path, suffix):
    chart = tmp_path / f"chart{suffix}"
    answer = two_clients(["chart", "art", "-o", str(chart), "--client", OURS, "--notes"])
    assert answer.status == 0, answer.err
    said = text_of(chart)
    hers = {THEIRS, f"canary-of-{THEIRS}", "canary-of-the-practice", "private-", "1.37"}
    machine = {getpass.getuser(), socket.gethostname(), str(Path.home()), str(tmp_path)}
    for word in hers | {each for each in machine if len(each) > 4}:
        assert word not in said, word
    if suffix != ".png":
        assert OURS in said
        assert f"canary-of-{OURS}" in said
        assert "2.5" in said


@pytest.mark.promise("S8", "S10")
def test_a_removed_client_is_in_no_byte_of_the_file(two_clients, practice):
    two_clients(["client", "edit", OURS, "--contact", "canary-of-Quokkabakery"])
    two_clients(["close", "2026-03", "--client", OURS])
    two_clients(["away", "2026-04", "--client", OURS])
    found = practice.read_bytes().lower()
    assert OURS.lower().encode() in found
    assert two_clients(["client", "remove", OURS, "--yes"]).status == 0
    assert OURS.lower().encode() not in practice.read_bytes().lower()
    assert THEIRS.encode() in practice.read_bytes()


@pytest.mark.promise("S8")
def test_a_client_s_table_holds_nothing_of_another(two_clients):
    for line in (["show", "art"], ["show", "art", "--json"]):
        answer = two_clients([*line, "--client", OURS])
        assert answer.status == 0
        assert THEIRS not in answer.out + answer.err


@pytest.mark.long
@pytest.mark.promise("R13")
def test_the_program_examines_itself_and_opens_no_socket():
    script = (
        "import sys\n"
        "def watch(event, arguments):\n"
        "    if event.startswith('socket.'):\n"
        "        raise SystemExit(f'{event} {arguments}')\n"
        "sys.addaudithook(watch)\n"
        "from kpidesk.app.main import main\n"
        "status = main(['--self-test'])\n"
        "loaded = [name for name in sys.modules if 'QtNetwork' in name]\n"
        "sys.exit(status or bool(loaded))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        env=dict(os.environ),
        timeout=60,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "SQLite" in ran.stdout
    assert "all steps passed" in ran.stdout
