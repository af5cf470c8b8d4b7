"""What is kept of clients is in JSON and in the workbook, each field of it."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from kpidesk.domain.cell import Client
from kpidesk.domain.clients.client_card import ClientCard, Paper, Rhythm
from kpidesk.domain.clients.package import Carry, Package, PackageUnit
from kpidesk.domain.clients.period_status import PeriodStatus, StatusKind
from kpidesk.domain.period import parse_period
from kpidesk.export.data.json_file import json_bytes
from kpidesk.export.data.xlsx_file import xlsx_bytes
from kpidesk.i18n.words import Words
from kpidesk.services.practice.contents import PracticeContents

PACKAGE = Package(20_000, carry=Carry.ONE)
PACKAGES = {
    "hours": 7_200_000,
    "unit": PackageUnit.WEEK,
    "carry": Carry.ALL,
    "carried": 3_600_000,
    "first": date(2026, 3, 1),
    "last": date(2026, 3, 31),
}
CARDS = {
    "contact": "Ada Byron",
    "salutation": "Dear Ada",
    "mail": "ada@example.org",
    "region": "CH",
    "paper": Paper.LETTER,
    "rhythm": Rhythm.WEEK,
    "since": date(2026, 1, 2),
    "until": date(2026, 5, 6),
    "shown": ("art", "requests"),
    "remark": "Pays late",
    "packages": (PACKAGE,),
}


def as_values(card, statuses=()):
    client = Client(1, "Ada", None, archived=False)
    contents = PracticeContents((client,), (), (), (), (), (), {}, cards={1: card})
    contents = replace(contents, statuses=tuple(statuses))
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(contents, Words("en"))))
    return json_bytes(contents), tuple(book["Clients"].values)


@pytest.mark.parametrize("name", ClientCard._fields[1:])
def test_each_field_of_a_card(name):
    if name == "logo":
        pytest.skip("a picture, in JSON only: tested with the data files")
    plain, given = ClientCard(1), ClientCard(1, **{name: CARDS[name]})
    for before, after in zip(as_values(plain), as_values(given), strict=True):
        assert before != after


@pytest.mark.parametrize("name", Package._fields)
def test_each_field_of_a_package(name):
    made = [
        ClientCard(1, packages=(each,))
        for each in (PACKAGE, PACKAGE._replace(**{name: PACKAGES[name]}))
    ]
    for before, after in zip(*map(as_values, made), strict=True):
        assert before != after


@pytest.mark.parametrize("kind", list(StatusKind))
@pytest.mark.parametrize("client", [1, None])
def test_each_status_of_a_period(kind, client):
    status = PeriodStatus(kind, parse_period("2026-03"), client)
    for before, after in zip(
        as_values(ClientCard(1)), as_values(ClientCard(1), [status]), strict=True
    ):
        assert before != after
