"""`update send` and `unsend`: what is kept of an update, and how that is taken back."""

from __future__ import annotations

import email
from email.policy import default

import pytest

from kpidesk.system.lock import FileLock
from tests.cli.updates.conftest import OURS

UPDATE = ["update", OURS, "2026-03"]
SEND = ["update", "send", OURS, "2026-03"]
UNSEND = ["update", "unsend", OURS, "2026-03"]


@pytest.fixture
def files(two_clients, tmp_path):
    def write(client: str) -> dict[str, bytes]:
        found = {}
        for suffix in (".pdf", ".txt", ".eml"):
            path = tmp_path / f"u{suffix}"
            assert two_clients(["update", client, "2026-03", "-o", str(path)]).status == 0
            found[suffix] = path.read_bytes()
        return found

    return write


def test_a_sent_update_stays_as_it_was(two_clients, files):
    answer = two_clients(SEND)
    assert answer.status == 0
    assert "Not closed yet" in answer.err
    before, parts = files(OURS), two_clients([*UPDATE, "--json"]).data
    assert parts["state"] == "sent"
    two_clients(["set", "2026-03", "satisfied_answers=1", "--client", OURS])
    two_clients(["client", "edit", OURS, "--name", "New name", "--language", "fr"])
    assert files("New name") == before
    assert two_clients(["update", "New name", "2026-03", "--json"]).data == parts
    mail = email.message_from_bytes(before[".eml"], policy=default)
    (attached,) = mail.iter_attachments()
    assert attached.get_content() == before[".pdf"]


def test_figures_that_changed_since_are_named(two_clients):
    two_clients(SEND)
    assert two_clients(UPDATE).err == ""
    two_clients(["set", "2026-03", "satisfied_answers=10", "--client", OURS])
    warned = two_clients(UPDATE)
    assert "85%" in warned.out
    assert "50% (was 85%)" in warned.err
    assert two_clients([*UPDATE, "--json"]).err == ""


def test_hours_of_the_package_that_changed_since_are_named(two_clients):
    two_clients(["set", "2026-03", "productive_hours=17:30", "--client", OURS])
    two_clients(SEND)
    assert two_clients(UPDATE).err == ""
    two_clients(["set", "2026-03", "productive_hours=15:30", "--client", OURS])
    assert "hours used 15 h 30 (was 17 h 30)." in two_clients(UPDATE).err
    two_clients(["set", "2026-03", "package_hours=20", "--client", OURS])
    assert "hours of the package 20 h (was 18 h)." in two_clients(UPDATE).err


def test_a_sent_update_has_no_other_language(two_clients):
    two_clients([*SEND, "--language", "fr"])
    assert two_clients([*UPDATE, "--json"]).data["language"].startswith("fr")
    refused = two_clients([*UPDATE, "--language", "en"])
    assert (refused.status, refused.out) == (2, "")


def test_what_was_sent_is_taken_back_once(two_clients):
    assert two_clients(UNSEND).status == 2
    assert two_clients(SEND).status == 0
    assert two_clients(SEND).status == 2
    assert two_clients(UNSEND).status == 0
    assert two_clients([*UPDATE, "--json"]).data["state"] == "ready"
    assert two_clients(SEND).status == 0


def test_a_later_update_that_was_sent_forbids_it(two_clients):
    two_clients(SEND)
    two_clients(["update", "send", OURS, "2026-04"])
    assert two_clients(UNSEND).status == 2
    assert two_clients([*UPDATE, "--json"]).data["state"] == "sent"


def test_the_review_of_the_business_is_sent_as_well(two_clients):
    assert two_clients("update send 2026-03 --whole").status == 0
    data = two_clients("update 2026-03 --whole --json").data
    assert (data["client"], data["state"]) == (None, "sent")


def test_sending_takes_the_lock_and_writing_a_file_does_not(two_clients, practice):
    lock = FileLock(practice)
    lock.take()
    try:
        assert two_clients(SEND).status == 1
        assert two_clients(UPDATE).status == 0
        assert two_clients("update list").status == 0
    finally:
        lock.release()
