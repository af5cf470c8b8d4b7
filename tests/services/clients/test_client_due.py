"""Due: by the rhythm of each client, only what its card shows, and not while away."""

from __future__ import annotations

from datetime import date

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.clients.client_card import ClientCard, Rhythm
from kpidesk.domain.period import parse_period
from kpidesk.services.container import ServiceContainer
from kpidesk.services.entry.entry_service import Figure

TODAY = date(2026, 11, 29)


@pytest.fixture
def services(practice):
    return ServiceContainer(practice, ready_made(), lambda: TODAY)


@pytest.fixture
def ada(services):
    return services.clients.add("Ada").new.id


def found(services):
    return [
        (str(each.period), each.client and each.client.name, each.missing)
        for each in services.client_due.due()
    ]


def enter(services, period, client="Ada", **amounts):
    figures = [Figure(name, amount) for name, amount in amounts.items()]
    services.entries.record(parse_period(period), figures, client=client)


def test_the_last_ended_period_of_the_rhythm_is_due_until_it_is_closed(services, ada):
    card = ClientCard(ada, shown=("art",))
    services.cards.change(card)
    assert found(services) == [("2026-10", "Ada", ("request_hours", "requests"))]
    enter(services, "2026-10", requests=3)
    assert found(services) == [("2026-10", "Ada", ("request_hours",))]
    enter(services, "2026-W42", request_hours=3)
    assert found(services) == [("2026-10", "Ada", ())]
    services.statuses.close(parse_period("2026-10"), ada)
    assert found(services) == []
    services.cards.change(card._replace(rhythm=Rhythm.WEEK))
    assert [each[0] for each in found(services)] == ["2026-W45", "2026-W46", "2026-W47"]
    services.cards.change(card._replace(rhythm=Rhythm.NONE))
    assert found(services) == []


def test_from_the_first_closing_on_every_open_period_is_due(services, ada):
    services.statuses.close(parse_period("2026-06"), ada)
    services.statuses.close(parse_period("2026-08"), ada)
    assert [each[0] for each in found(services)] == ["2026-07", "2026-09", "2026-10"]


def test_who_is_away_archived_or_not_at_work_has_nothing_due(services, ada):
    services.statuses.close(parse_period("2026-07"), ada)
    services.statuses.leave(parse_period("2026-08"))
    services.statuses.leave(parse_period("2026-09"), ada)
    assert [each[0] for each in found(services)] == ["2026-10"]
    services.statuses.come_back(parse_period("2026-09"), ada)
    assert [each[0] for each in found(services)] == ["2026-09", "2026-10"]
    services.cards.change(ClientCard(ada, until=date(2026, 9, 30)))
    assert [each[0] for each in found(services)] == ["2026-09"]
    services.cards.change(ClientCard(ada, since=date(2026, 10, 5)))
    assert [each[0] for each in found(services)] == ["2026-10"]
    services.clients.archive("Ada")
    assert found(services) == []


def test_without_chosen_figures_the_usual_ones_are_expected(services, ada):
    services.tracking.track(["art", "csat", "ncar"])
    assert found(services)[0][2] == (
        *("satisfied_answers", "survey_answers", "request_hours", "requests"),
    )
    enter(services, "2026-05", requests=3)
    assert found(services)[0][2] == ("requests",)


def test_the_business_is_asked_for_what_no_client_is_asked_for(services, ada):
    services.tracking.track(["art", "ncar"])
    assert found(services) == [
        ("2026-10", "Ada", ("request_hours", "requests")),
        ("2026-10", None, ("clients_new", "leads")),
    ]
    enter(services, "2026-10", None, leads=3, clients_new=1)
    assert [each[1] for each in found(services)] == ["Ada"]
    services.statuses.close(parse_period("2026-08"))
    assert [each[0] for each in found(services) if each[1] is None] == ["2026-09", "2026-10"]


def test_missing_figures_are_named_of_any_period(services, ada):
    services.cards.change(ClientCard(ada, shown=("requests",)))
    assert services.client_due.missing(parse_period("2026-03"), ada) == ("requests",)
    enter(services, "2026-03", requests=3)
    assert services.client_due.missing(parse_period("2026-03"), ada) == ()


def test_the_clients_of_a_period_are_due_by_name_whatever_the_accents(services):
    services.tracking.track(["art"])
    for name in ("Zoé", "Garage", "éditions"):
        services.clients.add(name)
    names = [name for _, name, _ in found(services) if name]
    assert names == ["éditions", "Garage", "Zoé"]
