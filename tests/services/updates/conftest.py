"""A practice with two clients, and its services."""

from __future__ import annotations

from datetime import date

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.services.container import ServiceContainer

TODAY = date(2026, 5, 4)


@pytest.fixture
def services(practice):
    return ServiceContainer(practice, ready_made(), lambda: TODAY)


@pytest.fixture
def acme(services):
    services.tracking.track(["csat", "art", "retention"])
    return services.clients.add("Acme", "en").new.id


@pytest.fixture
def enter(practice):
    """`enter(acme, "2026-03", survey_answers=6, …)` enters figures."""

    def put(client, period, **amounts):
        with practice.transaction() as transaction:
            for measure, amount in amounts.items():
                key = EntryKey(measure, parse_period(period), Cell(client))
                transaction.put(key, amount)

    return put
