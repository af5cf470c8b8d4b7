"""The reader of what a client gets: the language, the form of numbers and dates, the paper."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.domain.cell import Client
from kpidesk.domain.clients.client_card import ClientCard, Paper, usual_paper
from kpidesk.i18n.languages import language_of
from kpidesk.i18n.locales.locale import Locale, locale_of
from kpidesk.i18n.words import Words, words_in


class Reader(NamedTuple):
    """The words and the paper of a chart, a table or an update."""

    words: Words
    paper: Paper


def reader_of(
    client: Client | None, card: ClientCard | None, window: Words, language: str | None = None
) -> Reader:
    """Returns the reader of what is made for a client; None is the user's whole business.

    `language` is the code of an offered language that replaces the client's, with a country where
    one is wanted (`es-MX`); None is the client's where offered, else the window's. The region is,
    the first that is known: that of the code, that of the card, that of the client's language;
    without a client's language that of the window. Raises NotDone `words_missing`.
    """
    own = Locale(window.language, window.region)
    usual = _client_locale(client) or own
    wanted = (locale_of(language) if language else None) or usual
    same = next((each for each in (usual, own) if each.language == wanted.language), wanted)
    of_code = wanted.region if language else None
    region = of_code or (card.region if card else None) or same.region
    same_words = (wanted.language, region) == own
    words = window if same_words else words_in(wanted.language, region)
    return Reader(words, (card.paper if card else None) or usual_paper(words.country))


def client_language(client: Client | None, window: Words) -> str:
    """Returns the default language of a chart: the client's where offered, else the window's."""
    return (_client_locale(client) or window).language


def borrowed_language(client: Client | None, window: Words) -> str | None:
    """Returns the window's language where no language is known of the client."""
    return window.language if client is None or client.language is None else None


def language_missing(client: Client | None) -> str | None:
    """Returns the client's language where it is none of the offered ones."""
    if client is None or client.language is None or language_of(client.language):
        return None
    return client.language


def _client_locale(client: Client | None) -> Locale | None:
    return locale_of(client.language) if client and client.language else None
