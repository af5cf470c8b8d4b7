"""The facts of an update, over the sample practice."""

from __future__ import annotations

from datetime import date
from shutil import copyfile

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, parse_period
from kpidesk.domain.updates.update import Update, UpdateForm, UpdateKey, UpdateLayout
from kpidesk.services.container import ServiceContainer
from kpidesk.storage.records.writer import open_practice

OCTOBER = parse_period("2026-10")
TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def services(sample_practice, tmp_path_factory):
    path = tmp_path_factory.mktemp("facts") / "sample.kpidesk"
    copyfile(sample_practice, path)
    with open_practice(path) as opened:
        yield ServiceContainer(opened, ready_made(), lambda: TODAY)


@pytest.fixture(scope="module")
def clients(services):
    return services.records.clients()


def test_a_client_s_facts_hold_that_client_s_figures_only(services, clients):
    for client in clients:
        update = services.updates.update(UpdateKey(client.id, OCTOBER))
        facts = services.updates.facts(update)
        assert facts.client == client
        for each in facts.figures:
            assert each.series.client == client
            assert each.evidence.series.client == client
            assert len(each.series.points) <= 12
            assert each.point is None or each.point is each.series.points[-1]
        shown = facts.card.shown
        assert shown is None or [each.figure for each in facts.figures] == list(shown)


def test_a_figure_that_is_not_split_is_not_in_a_client_s_update(services, clients):
    key = UpdateKey(clients[0].id, OCTOBER)
    layout = UpdateLayout(("retention", "unknown", "csat"))
    facts = services.updates.facts(services.updates.update(key)._replace(layout=layout))
    assert [each.figure for each in facts.figures] == ["csat"]


def test_hours_and_blocks_are_those_of_the_period(services, clients):
    found = {
        each.name: services.updates.facts(services.updates.update(UpdateKey(each.id, OCTOBER)))
        for each in clients
    }
    assert sum(each.balance is not None for each in found.values()) == 3
    (block,) = [each for each in found.values() if each.blocks]
    assert block.package is None
    assert block.blocks[0].balance.used == 25 * 3_600_000
    earlier = block.update._replace(key=UpdateKey(block.client.id, parse_period("2026-09")))
    (then,) = services.updates.facts(earlier).blocks
    assert then.balance.used == 17 * 3_600_000


def test_the_review_of_the_business_begins_with_what_needs_attention(services):
    facts = services.updates.facts(services.updates.update(UpdateKey(None, OCTOBER)))
    assert (facts.client, facts.card, facts.balance, facts.blocks) == (None, None, None, ())
    assert {each.figure for each in facts.figures} >= {"csat", "retention"}
    attention = [each.attention for each in facts.figures]
    assert attention == sorted(attention, reverse=True)


def test_the_form_follows_the_period(services, clients):
    client = clients[0].id
    away = next(each.period for each in services.statuses.away())
    forms = [
        services.updates.update(UpdateKey(client, each)).form
        for each in (OCTOBER, OCTOBER.first_within(Length.WEEK), away)
    ]
    assert forms == [UpdateForm.FULL, UpdateForm.WEEK, UpdateForm.AWAY]


def test_a_week_takes_the_form_of_the_client_s_last_week_but_an_absence(services, clients):
    first, second = [each.id for each in clients[:2]]
    weeks = [parse_period(f"2026-W{number}") for number in (36, 37, 38)]

    def form(client, period):
        return services.updates.update(UpdateKey(client, period)).form

    services.updates.save(Update(UpdateKey(first, OCTOBER), UpdateForm.FULL))
    assert form(first, weeks[1]) is UpdateForm.WEEK
    services.updates.save(Update(UpdateKey(first, weeks[0]), UpdateForm.FULL))
    assert (form(first, weeks[1]), form(second, weeks[1])) == (UpdateForm.FULL, UpdateForm.WEEK)
    services.updates.save(Update(UpdateKey(first, weeks[1]), UpdateForm.AWAY))
    assert form(first, weeks[2]) is UpdateForm.FULL
    services.updates.save(Update(UpdateKey(first, weeks[1]), UpdateForm.WEEK))
    assert form(first, weeks[2]) is UpdateForm.WEEK


def test_an_unknown_client_has_no_facts(services):
    with pytest.raises(WrongRequest) as refused:
        services.updates.facts(services.updates.update(UpdateKey(99, OCTOBER)))
    assert refused.value.code == "client_gone"
