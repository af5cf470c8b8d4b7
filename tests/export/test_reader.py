"""The reader of a chart or an update: language, region and paper."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import Client
from kpidesk.domain.clients.client_card import ClientCard, Paper, usual_paper
from kpidesk.export.reader import client_language, language_missing, reader_of
from kpidesk.i18n.words import Words

WINDOW = Words("en", "GB")


@pytest.mark.parametrize(
    ("client", "region", "asked", "found"),
    [
        (None, None, None, ("en", "GB")),
        (None, None, "fr", ("fr", None)),
        (None, None, "fr-CH", ("fr", "CH")),
        ("", None, None, ("en", "GB")),
        ("", "US", None, ("en", "US")),
        ("", "US", "en-IN", ("en", "IN")),
        ("fr", None, None, ("fr", None)),
        ("fr-ca", None, None, ("fr", "CA")),
        ("fr-ca", "CH", None, ("fr", "CH")),
        ("fr", "CH", "fr", ("fr", "CH")),
        ("fr-ca", None, "fr", ("fr", "CA")),
        ("fr-ca", "CH", "fr-BE", ("fr", "BE")),
        ("fr", None, "en", ("en", "GB")),
        ("en", None, None, ("en", None)),
        ("en", None, "en", ("en", None)),
        ("xx", None, None, ("en", "GB")),
        ("xx", "US", None, ("en", "US")),
    ],
)
def test_language_and_region(client, region, asked, found):
    owner = None if client is None else Client(1, "Ada", client or None)
    card = None if client is None else ClientCard(1, region=region)
    words = reader_of(owner, card, WINDOW, asked).words
    assert (words.language, words.region) == found


@pytest.mark.parametrize(
    ("language", "card", "paper"),
    [
        ("en", ClientCard(1), Paper.LETTER),
        ("fr", ClientCard(1), Paper.A4),
        ("fr", ClientCard(1, region="CA"), Paper.LETTER),
        ("fr-CA", ClientCard(1), Paper.LETTER),
        ("fr", ClientCard(1, region="US"), Paper.LETTER),
        ("en", ClientCard(1, region="GB"), Paper.A4),
        ("en", ClientCard(1, paper=Paper.A4), Paper.A4),
        ("fr", ClientCard(1, paper=Paper.LETTER), Paper.LETTER),
        (None, None, Paper.A4),
    ],
)
def test_paper(language, card, paper):
    assert reader_of(Client(1, "Ada", language), card, WINDOW).paper is paper


def test_the_usual_paper_is_known_everywhere():
    assert {usual_paper(each) for each in ("US", "CA", "MX", "PH")} == {Paper.LETTER}
    assert {usual_paper(each) for each in ("GB", "FR", "BR", "419", "")} == {Paper.A4}


def test_the_window_s_own_words_are_used_where_they_are_the_reader_s():
    assert reader_of(None, None, WINDOW).words is WINDOW
    assert reader_of(Client(1, "Ada", "en-GB"), ClientCard(1), WINDOW).words is WINDOW


def test_the_default_language_is_the_client_s_where_offered():
    paul, zoe = Client(1, "Paul", "fr-CA"), Client(2, "Zoe", "xx")
    assert client_language(paul, WINDOW) == "fr"
    assert client_language(zoe, WINDOW) == client_language(None, WINDOW) == "en"
    assert [language_missing(each) for each in (paul, zoe, None)] == [None, "xx", None]
