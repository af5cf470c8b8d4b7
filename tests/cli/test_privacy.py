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
            note = f"canary-of-{client.name}"
            transaction.set_note(Note(MARCH, note, "requests", Cell(client.id, None)))
            transaction.set_target(Target("art", MARCH, TARGETS[client.name], client.id))
        transaction.set_note(Note(MARCH, "canary-of-the-practice"))
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
    hers = {THEIRS, f"canary-of-{THEIRS}", "canary-of-the-practice", "1.37"}
    machine = {getpass.getuser(), socket.gethostname(), str(Path.home()), str(tmp_path)}
    for word in hers | {each for each in machine if len(each) > 4}:
        assert word not in said, word
    if suffix != ".png":
        assert OURS in said
        assert f"canary-of-{OURS}" in said
        assert "2.5" in said


@pytest.mark.promise("S8")
def test_a_client_s_table_holds_nothing_of_another(two_clients):
    for line in (["show", "art"], ["show", "art", "--json"]):
        answer = two_clients([*line, "--client", OURS])
        assert answer.status == 0
        assert THEIRS not in answer.out + answer.err


@pytest.mark.promise("R13")
def test_no_socket_is_opened():
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
    assert "all steps passed" in ran.stdout
