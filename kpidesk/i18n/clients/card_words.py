"""Client cards in words: the names of what is on them, and packages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Client
from kpidesk.domain.clients.client_card import ClientCard, Rhythm
from kpidesk.domain.clients.package import Carry, Package, PackageUnit
from kpidesk.domain.clients.period_status import PeriodStatus, StatusKind
from kpidesk.domain.period import Period
from kpidesk.i18n.amount_words import hours_text
from kpidesk.i18n.charts.chart_words import language_name
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_LANGUAGE = QT_TRANSLATE_NOOP("Client", "Language of updates")
_FIELDS = {
    "contact": QT_TRANSLATE_NOOP("Client", "Contact"),
    "salutation": QT_TRANSLATE_NOOP("Client", "Addressed as", "Dear Ms Miller"),
    "mail": QT_TRANSLATE_NOOP("Client", "Mail address"),
    "region": QT_TRANSLATE_NOOP("Client", "Region", "for numbers and dates"),
}
_PAPER = QT_TRANSLATE_NOOP("Client", "Paper")
_RHYTHM = QT_TRANSLATE_NOOP("Client", "Figures are due")
_RHYTHMS = {
    Rhythm.WEEK: QT_TRANSLATE_NOOP("Client", "every week"),
    Rhythm.MONTH: QT_TRANSLATE_NOOP("Client", "every month"),
    Rhythm.NONE: QT_TRANSLATE_NOOP("Client", "never"),
}
_SINCE = QT_TRANSLATE_NOOP("Client", "Work from")
_UNTIL = QT_TRANSLATE_NOOP("Client", "Work until")
_SHOWN = QT_TRANSLATE_NOOP("Client", "Figures shown")
_PACKAGE = QT_TRANSLATE_NOOP("Client", "Package")
_PER = {
    PackageUnit.MONTH: QT_TRANSLATE_NOOP("Client", "{hours} per month"),
    PackageUnit.WEEK: QT_TRANSLATE_NOOP("Client", "{hours} per week"),
    PackageUnit.BLOCK: QT_TRANSLATE_NOOP("Client", "{hours} as a block"),
}
_CARRY = {
    Carry.ONE: QT_TRANSLATE_NOOP("Client", "unused hours last one period longer"),
    Carry.ALL: QT_TRANSLATE_NOOP("Client", "all unused hours are carried over"),
}
_CARRIED = QT_TRANSLATE_NOOP("Client", "{hours} carried over at the beginning")
_FROM = QT_TRANSLATE_NOOP("Client", "from {period}", "March 2026, or a date")
_TO = QT_TRANSLATE_NOOP("Client", "until {period}", "March 2026, or a date")
_STATUSES = {
    StatusKind.CLOSED: QT_TRANSLATE_NOOP("Client", "Closed"),
    StatusKind.AWAY: QT_TRANSLATE_NOOP("Client", "Away"),
}
_REMARK = QT_TRANSLATE_NOOP("Client", "Your remark")


def card_fields(
    words: Words,
    client: Client,
    card: ClientCard,
    statuses: Iterable[PeriodStatus],
    catalogue: Catalogue,
) -> Iterator[tuple[str, str]]:
    """Yields name and value of everything that can be on a card; blank where it is not given."""
    own = [each for each in statuses if each.client == client.id]
    yield words(_LANGUAGE), _language(client)
    for name, text in _FIELDS.items():
        yield words(text), getattr(card, name) or ""
    yield words(_PAPER), card.paper.upper() if card.paper else ""
    yield words(_RHYTHM), words(_RHYTHMS[card.rhythm])
    yield words(_SINCE), _time(card.since, words)
    yield words(_UNTIL), _time(card.until, words)
    figures = (kpi_name(words, each) for each in catalogue.known(card.shown or ()))
    yield words(_SHOWN), words.formats.listed(figures)
    yield words(_PACKAGE), "\n".join(package_terms(words, each) for each in card.packages)
    yield from status_fields(words, own)
    yield words(_REMARK), card.remark


def status_fields(words: Words, statuses: Iterable[PeriodStatus]) -> Iterator[tuple[str, str]]:
    """Yields which periods are closed, and which are away."""
    found = tuple(statuses)
    for kind, text in _STATUSES.items():
        periods = (period_name(words, each.period) for each in found if each.kind is kind)
        yield words(text), words.formats.listed(periods)


def package_terms(words: Words, package: Package) -> str:
    """Returns a package in words: 20 h per month · from March 2026."""
    hours = hours_text(words, package.hours)
    parts = [words(_PER[package.unit], hours=hours)]
    if package.carry in _CARRY:
        parts.append(words(_CARRY[package.carry]))
    if package.carried:
        parts.append(words(_CARRIED, hours=hours_text(words, package.carried)))
    if package.begins:
        parts.append(words(_FROM, period=_time(package.begins, words)))
    if package.ends:
        parts.append(words(_TO, period=_time(package.ends, words)))
    return " · ".join(parts)


def _language(client: Client) -> str:
    return f"{language_name(client.language)} ({client.language})" if client.language else ""


def _time(when: Period | date | None, words: Words) -> str:
    if when is None:
        return ""
    return period_name(words, when) if isinstance(when, Period) else words.formats.day(when)
