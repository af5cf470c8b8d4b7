"""`update list`: states, days and what is due, of one client or of all."""

from __future__ import annotations

from datetime import date

from tests.cli.updates.conftest import OURS, THEIRS

MAY = date(2026, 5, 4)


def test_the_list_has_states_and_what_is_due(two_clients):
    assert two_clients(["update", "send", OURS, "2026-03"], today=MAY).status == 0
    data = two_clients("update list --json", today=MAY).data
    found = {(each["client"], each["period"]): each for each in data}
    sent = found[OURS, "2026-03"]
    assert (sent["state"], sent["sent_on"], sent["due"]) == ("sent", "2026-05-04", False)
    draft = found[THEIRS, "2026-03"]
    assert (draft["state"], draft["sent_on"], draft["due"]) == ("draft", None, True)
    due = found[OURS, "2026-04"]
    assert (due["state"], due["due"]) == (None, True)


def test_the_list_may_be_of_one_client(two_clients):
    data = two_clients(["update", "list", OURS.upper(), "--json"], today=MAY).data
    assert {each["client"] for each in data} == {OURS}
    shown = two_clients(["update", "list", OURS], today=MAY).out
    assert "March 2026" in shown
    assert THEIRS not in shown
    assert two_clients("update list Nobody").status == 2


def test_an_empty_list_is_a_sentence(kpidesk):
    kpidesk("set 2026-03 requests=1")
    assert kpidesk("update list").out == "There are no updates, and none is due.\n"
    assert kpidesk("update list --json").data == []
