"""Which fields of the user's texts are remarked as empty."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.remark import RemarkCode
from kpidesk.domain.updates.update import Update, UpdateKey, UpdateWords
from kpidesk.services.updates.remarks import remarks

TEXT = "{client} {contact} {month} {period} {csat} {art} {nope}"


@pytest.mark.parametrize(
    ("period", "contact", "empty"),
    [
        ("2026-03", "Ms Miller", {"art", "nope"}),
        ("2026-03", "", {"contact", "art", "nope"}),
        ("2026-Q1", "Ms Miller", {"month", "art", "nope"}),
        ("2026-04", "Ms Miller", {"csat", "art", "nope"}),
    ],
)
def test_only_fields_without_a_value(services, acme, enter, practice, period, contact, empty):
    enter(acme, "2026-03", survey_answers=6, satisfied_answers=5)
    update = Update(UpdateKey(acme, parse_period(period)), words=UpdateWords(done=TEXT))
    facts = replace(services.updates.facts(update), card=ClientCard(acme, contact=contact))
    found = remarks(practice.records, facts, ["en"])
    assert {each.text for each in found if each.code is RemarkCode.FIELD_EMPTY} == empty
