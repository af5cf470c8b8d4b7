"""Clients with packages of hours, and hours that they used."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import Cell
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period

HOUR = 3_600_000


@pytest.fixture
def client(practice):
    """`client("Ada", package, ...)` adds a client with packages; returns the id."""

    def add(name, *packages):
        with practice.transaction() as transaction:
            made = transaction.add_client(name, None)
            transaction.set_client_card(ClientCard(made.id, packages=packages))
            return made.id

    return add


@pytest.fixture
def enter(practice):
    """`enter(ada, m="2026-01", hours=18.5)` enters hours; returns the change."""

    def put(client, period, hours, language=None, measure="productive_hours"):
        key = EntryKey(measure, parse_period(period), Cell(client, language))
        with practice.transaction() as transaction:
            return transaction.put(key, round(hours * HOUR))

    return put
