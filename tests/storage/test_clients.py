"""Clients: one name one client, in any alphabet; archived, never lost."""

from __future__ import annotations

import json

import pytest

from kpidesk.domain.cell import Client
from kpidesk.domain.errors import WrongRequest
from kpidesk.storage.records.reader import open_reader


def add(practice, name, language=None):
    with practice.transaction() as transaction:
        return transaction.add_client(name, language)


def change(practice, client):
    with practice.transaction() as transaction:
        transaction.change_client(client)


def test_clients_come_in_the_order_of_their_names(practice, path):
    ordered = ["Alpha", "beta", "éditions Foulon", "Émile", "Garage", "Łódź", "Zoé", "ألف", "中文"]
    for name in reversed(ordered):
        add(practice, name, "de")
    with open_reader(path) as reader:
        assert [each.name for each in reader.clients()] == ordered
        assert reader.clients()[0].language == "de"


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("Zoë", "ZOË"),
        ("Zoë", "Zoe\N{COMBINING DIAERESIS}"),
        ("Straße", "STRASSE"),
        ("Ελλάς", "ΕΛΛΆΣ"),
        ("Acme Ltd", " acme   ltd "),
    ],
)
def test_a_name_is_taken_whatever_its_case(practice, name, same):
    add(practice, name)
    with pytest.raises(WrongRequest) as refused:
        add(practice, same)
    assert refused.value.code == "client_exists"
    assert refused.value.values["client"] == name
    other = add(practice, "Other")
    with pytest.raises(WrongRequest):
        change(practice, Client(other.id, same))


@pytest.mark.parametrize("name", ["", "  ", "\t\n"])
def test_a_client_has_a_name(practice, name):
    with pytest.raises(WrongRequest) as refused:
        add(practice, name)
    assert refused.value.code.startswith("client_name_")


def test_markup_is_only_a_name(practice):
    name = "<img src='x'>; DROP TABLE client; --"
    assert add(practice, name).name == name
    assert practice.records.clients()[0].name == name


def test_a_client_is_renamed_archived_and_fetched_back(practice, sql):
    client = add(practice, "Acme", "fr")
    change(practice, Client(client.id, "ACME", "de", archived=True))
    assert practice.records.clients() == (Client(client.id, "ACME", "de", archived=True),)
    (since,) = sql("SELECT archived_at FROM client")
    change(practice, Client(client.id, "Acme GmbH", None, archived=True))
    assert sql("SELECT archived_at FROM client") == [since]
    change(practice, Client(client.id, "Acme GmbH"))
    assert practice.records.clients() == (Client(client.id, "Acme GmbH"),)
    log = sql("SELECT old, new FROM change WHERE subject = 'client' ORDER BY id")
    assert [old for old, _ in log][1:] == [new for _, new in log][:-1]
    assert json.loads(log[1][1]) == {"name": "ACME", "language": "de", "archived": True}


def test_an_unknown_client_cannot_be_changed(practice):
    with pytest.raises(WrongRequest) as refused:
        change(practice, Client(5, "Nobody"))
    assert refused.value.code == "client_gone"
