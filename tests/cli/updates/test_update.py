"""`update`: a file, the parts or the text of an update, and nothing of another client's."""

from __future__ import annotations

import email
import getpass
import os
import re
import shutil
import socket
import subprocess
import sys
import zlib
from email.policy import default
from pathlib import Path

import pytest
from pypdf import PdfReader

from kpidesk.domain.updates.remark import RemarkCode
from kpidesk.domain.updates.update import UpdatePart
from tests.cli.updates.conftest import OURS, THEIRS

UPDATE = ["update", OURS, "2026-03"]


def test_the_text_is_printed_and_remarks_are_warnings(two_clients):
    answer = two_clients(UPDATE)
    assert answer.status == 0
    assert OURS in answer.out
    assert f"done-{OURS}" in answer.out
    assert "85%" in answer.out
    assert "Not closed yet: March 2026." in answer.err


def test_json_has_the_parts_and_the_codes_of_remarks(two_clients):
    data = two_clients([*UPDATE, "--json"]).data
    assert (data["client"], data["period"], data["state"]) == (OURS, "2026-03", "draft")
    parts = [each["part"] for each in data["parts"]]
    assert parts == [each for each in UpdatePart if each in parts]
    figures = next(each["figures"] for each in data["parts"] if each["part"] == "figures")
    assert {each["figure"]: each["value"] for each in figures}["csat"] == 85
    codes = [each["code"] for each in data["remarks"]]
    assert RemarkCode.PERIOD_NOT_CLOSED in codes
    assert set(codes) <= set(RemarkCode)


@pytest.mark.parametrize("language", ["fr", "fr-CH"])
def test_the_language_may_be_another_one(two_clients, language):
    answer = two_clients([*UPDATE, "--language", language])
    assert "Mars 2026" in answer.out
    assert "March 2026" in answer.err, "remarks are for the user"


def test_the_review_of_the_whole_business_names_no_client(two_clients):
    answer = two_clients("update 2026-03 --whole")
    assert answer.status == 0
    assert "90%" in answer.out
    assert OURS not in answer.out


def test_a_mail_has_the_greeting_the_text_and_the_file(two_clients, tmp_path):
    path = tmp_path / "u.eml"
    answer = two_clients([*UPDATE, "-o", str(path)])
    assert answer.status == 0
    mail = email.message_from_bytes(path.read_bytes(), policy=default)
    assert OURS in mail["Subject"]
    assert mail["To"] == f"{OURS.lower()}@example.org"
    assert mail["From"] is None
    text = mail.get_body(("plain",)).get_content()
    assert text.startswith(f"salutation-{OURS},")
    assert f"done-{OURS}" in text
    (attached,) = mail.iter_attachments()
    assert attached.get_filename() == f"2026-03_{OURS}_Monthly-update_en.pdf"
    assert attached.get_content().startswith(b"%PDF")


def test_a_file_and_json_may_both_be_asked_for(two_clients, tmp_path):
    path = tmp_path / "u.txt"
    answer = two_clients([*UPDATE, "-o", str(path), "--json"])
    assert answer.data["client"] == OURS
    assert path.read_text("utf-8").strip() == two_clients(UPDATE).out.strip()


@pytest.mark.parametrize(
    ("line", "status"),
    [
        (["update", "Nobody", "2026-03"], 2),
        (["update", OURS, "2026-3x"], 2),
        ([*UPDATE, "-o", "missing/u.pdf"], 1),
    ],
)
def test_what_is_refused_is_named(two_clients, tmp_path, monkeypatch, line, status):
    monkeypatch.chdir(tmp_path)
    answer = two_clients(line)
    assert (answer.status, answer.out) == (status, "")
    assert answer.err


def test_a_client_named_like_an_action_is_reached(two_clients):
    two_clients("client add send")
    assert two_clients("update send 2026-03").status == 2
    assert two_clients("update 2026-03 --client send").out.startswith("send")
    assert two_clients("update list --client send --json").data == []


def test_missing_letters_are_named(two_clients, unknown_letter, tmp_path):
    name = f"Shop {unknown_letter}"
    two_clients(["client", "add", name])
    written = two_clients(["update", name, "2026-03", "-o", str(tmp_path / "u.pdf")])
    assert written.status == 0
    assert f"{name}" in written.err
    assert name not in two_clients(["update", name, "2026-03"]).err


def inflated(data: bytes) -> bytes:
    """Returns a PDF with the contents of its compressed streams."""
    found = [data]
    for start in re.finditer(rb"stream\r?\n", data):
        try:
            found.append(zlib.decompressobj().decompress(data[start.end() :]))
        except zlib.error:
            continue
    return b"\n".join(found)


def everything_in(path: Path) -> str:
    data = path.read_bytes()
    if path.suffix == ".pdf":
        text = "\n".join(page.extract_text() for page in PdfReader(path).pages)
        return inflated(data).decode("latin-1") + text
    if path.suffix == ".eml":
        parts = email.message_from_bytes(data, policy=default).walk()
        decoded = (each.get_payload(decode=True) or b"" for each in parts)
        return "".join(inflated(each).decode("utf-8", "replace") for each in (data, *decoded))
    return data.decode()


@pytest.mark.promise("S8", "S9")
@pytest.mark.parametrize("sent", [False, True])
def test_nothing_of_another_client_and_nothing_private_is_in_any_file(two_clients, tmp_path, sent):
    if sent:
        assert two_clients(["update", "send", OURS, "2026-03"]).status == 0
    said = ""
    for suffix in (".pdf", ".txt", ".eml"):
        path = tmp_path / f"u{suffix}"
        assert two_clients([*UPDATE, "-o", str(path)]).status == 0
        found = everything_in(path)
        assert OURS in found
        assert f"shown-{OURS}" in "".join(found.split()), "what is to be shown"
        said += found
    said += two_clients([*UPDATE, "--json"]).out + two_clients(["update", "list", OURS]).out
    said += two_clients(["update", "list", OURS, "--json"]).out
    machine = {getpass.getuser(), socket.gethostname(), str(Path.home()), str(tmp_path)}
    private = {
        f"remark-{OURS}",
        f"note-{OURS}",
        f"private-{OURS}",
        "note-of-the-business",
        "95%",
        "95 %",
    }
    words = {THEIRS, THEIRS.lower(), *private, *(each for each in machine if len(each) > 4)}
    for word in words:
        assert word not in said, word


@pytest.mark.long
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="nothing here searches a PDF")
def test_a_process_without_a_display_writes_a_pdf(two_clients, practice, tmp_path):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    path = tmp_path / "u.pdf"
    command = [sys.executable, "-m", "kpidesk", "--file", str(practice), *UPDATE, "-o", str(path)]
    ran = subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        env={**environment, "PYTHONUTF8": "1"},
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    shown = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", str(path), "-"], check=True, capture_output=True
    )
    text = shown.stdout.decode()
    assert OURS in text
    assert f"done-{OURS}" in text
    assert "85" in text
    assert shown.stderr == b""
