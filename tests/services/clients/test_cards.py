"""Cards that show a figure this version does not know: of a later version, or damaged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import WrongRequest
from kpidesk.i18n.clients.card_words import card_fields
from kpidesk.i18n.words import Words
from kpidesk.services.container import ServiceContainer


@pytest.fixture
def services(practice):
    return ServiceContainer(practice, ready_made(), lambda: date(2026, 11, 29))


@pytest.fixture
def card(services, practice):
    """A card that shows CSAT and an unknown figure."""
    added = services.clients.add("Ada").new
    services.cards.change(replace(services.cards.card(added.id), shown=("csat",)))
    with closing(sqlite3.connect(practice.path)) as connection, connection:
        connection.execute("UPDATE client_card SET shown = 'csat of_tomorrow'")
    return services.cards.card(added.id)


def test_what_is_due_and_said_leaves_it_out(services, card):
    (due,) = services.client_due.due()
    assert set(due.missing) == {"satisfied_answers", "survey_answers"}
    (client,) = services.records.clients()
    fields = card_fields(Words("en"), client, card, (), ready_made())
    assert "of_tomorrow" not in "".join(value for _, value in fields)


def test_other_fields_can_be_changed_and_it_stays(services, card):
    services.cards.change(replace(card, contact="Ann"))
    assert services.cards.card(card.client).shown == ("csat", "of_tomorrow")


def test_another_unknown_figure_is_refused(services, card):
    with pytest.raises(WrongRequest, match="kpi_unknown"):
        services.cards.change(replace(card, shown=("csat", "of_tomorrow", "of_yesterday")))
