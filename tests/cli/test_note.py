"""`note`: written, shown, on a span, removed and listed."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def noted(kpidesk):
    """Runs commands on a file with a client."""
    kpidesk(["client", "add", "Bakery"])
    return kpidesk


def listed(kpidesk, *more: str):
    answer = kpidesk(["note", "list", "--json", *more])
    assert answer.status == 0, answer.err
    return json.loads(answer.out)


def test_a_note_is_private_unless_it_is_shown(noted):
    answer = noted(["note", "2026-03", "On holiday"])
    assert (answer.status, answer.out) == (0, "Private note on March 2026.\n")
    answer = noted(["note", "2026-03", "requests", "A late one", "--client", "bakery", "--shown"])
    assert answer.out == "Note on Requests resolved · March 2026, shown to Bakery.\n"
    assert listed(noted) == [
        {
            "period": "2026-03",
            "until": None,
            "ongoing": False,
            "measure": None,
            "client": None,
            "service_language": None,
            "shown": False,
            "text": "On holiday",
        },
        {
            "period": "2026-03",
            "until": None,
            "ongoing": False,
            "measure": "requests",
            "client": "Bakery",
            "service_language": None,
            "shown": True,
            "text": "A late one",
        },
    ]
    assert [each["client"] for each in listed(noted, "--client", "Bakery")] == ["Bakery"]
    answer = noted(["note", "list"])
    assert answer.out.splitlines()[1] == "2026-03\tBakery\trequests\tshown\tA late one"


def test_a_note_on_a_span(noted):
    assert noted(["note", "2026-03..", "New tickets", "--shown"]).out == (
        "Note on March 2026 onward, shown in files.\n"
    )
    assert noted(["note", "2026-Q1..2026-Q3", "Slow"]).status == 0
    spans = [(each["period"], each["until"], each["ongoing"]) for each in listed(noted)]
    assert spans == [("2026-Q1", "2026-Q3", False), ("2026-03", None, True)]
    lines = noted(["note", "list"]).out.splitlines()
    assert [line.split("\t")[0] for line in lines] == ["2026-Q1..2026-Q3", "2026-03.."]


def test_an_empty_text_removes_it(noted):
    noted(["note", "2026-03", "On holiday"])
    assert noted(["note", "2026-03", ""]).out == "Removed: the note on March 2026.\n"
    assert listed(noted) == []
    again = noted(["note", "2026-03", ""])
    assert again.status == 2
    assert "note list" in again.err


def test_deleted_and_replaced_words_are_in_no_byte_of_the_file(noted, practice):
    for text in ("first canary", "second canary", ""):
        noted(["note", "2026-03", text, "--client", "Bakery"])
    assert b"canary" not in practice.read_bytes()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["2026-03..2026-02", "x"], "2026-03..2026-05"),
        (["2026-03..2026-Q4", "x"], "2026-03..2026-05"),
        (["2026-03..2026-03", "x"], "2026-03..2026-05"),
        (["2026-13", "x"], "2026-13"),
        (["2026-03"], "TEXT"),
        (["2026-03", "reqests", "x"], "reqests"),
        (["2026-03", "requests", "x", "y"], "y"),
        (["2026-03", "leads", "x", "--client", "Bakery"], "business"),
        (["2026-03", "x", "--client", "Bakry"], "Bakry"),
        (["2026-03", "x", "--service-language", "fr"], "MEASURE"),
        (["2026-03", "x", "--json"], "--json"),
        (["list", "x"], "x"),
    ],
)
def test_what_cannot_be_meant_is_refused_by_name(noted, words, said):
    answer = noted(["note", *words])
    assert answer.status == 2
    assert said in answer.err
    assert listed(noted) == []


def test_private_notes_are_refused_for_a_client_and_added_for_the_business(noted, tmp_path):
    for client in ([], ["--client", "Bakery"]):
        noted(["set", "2026-03", "requests=7", "request_hours=9", *client])
    noted(["note", "2026-03", "canary of mine"])
    noted(["note", "2026-03", "canary of theirs", "--client", "Bakery"])
    noted(["note", "2026-02", "for all eyes", "--shown"])
    chart = tmp_path / "chart.svg"
    span = ["--from", "2026-02", "-o", str(chart)]
    refused = noted(["chart", "art", *span, "--client", "Bakery", "--private-notes"])
    assert refused.status == 2
    assert "Bakery" in refused.err
    assert not chart.exists()
    for option, said in (("--notes", False), ("--private-notes", True)):
        assert noted(["chart", "art", *span, option]).status == 0
        svg = chart.read_text(encoding="utf-8")
        assert ("canary" in svg) is said
        chart.unlink()
