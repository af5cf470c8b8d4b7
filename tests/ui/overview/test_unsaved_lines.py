"""The lines of the attention card about figures that are not saved."""

from __future__ import annotations

from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure


def test_what_is_held_of_a_client_names_the_client(make_workspace, show):
    workspace = make_workspace(track=["csat"])
    workspace.services.clients.add("Casa")
    both = [Figure("survey_answers", 10, "10"), Figure("satisfied_answers", 12, "12")]
    october = parse_period("2026-10")
    workspace.services.entries.record(october, both, client="Casa", hold=True)
    first = show(workspace).attention_card.text.splitlines()[0]
    assert first == "Casa · Not saved in October 2026: 2 figures to check."
