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
from kpidesk.i18n.language_names import with_code
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_LANGUAGE = QT_TRANSLATE_NOOP("Client", "Language of updates", "a label on a client’s card")
_FIELDS = {
    "contact": QT_TRANSLATE_NOOP(
        "Client", "Contact", "a label on a client’s card: a person’s name"
    ),
    "salutation": QT_TRANSLATE_NOOP("Client", "Greeting", "Dear Ms Miller"),
    "mail": QT_TRANSLATE_NOOP("Client", "Email address", "a label on a client’s card"),
    "region": QT_TRANSLATE_NOOP("Client", "Region", "for numbers and dates"),
}
_PAPER = QT_TRANSLATE_NOOP("Client", "Paper", "a label on a client’s card: the size of pages")
_RHYTHM = QT_TRANSLATE_NOOP(
    "Client", "Figures are due", "a label on a client’s card: every week, every month or never"
)
_RHYTHMS = {
    Rhythm.WEEK: QT_TRANSLATE_NOOP(
        "Client", "every week", "on a client’s card: when figures are due"
    ),
    Rhythm.MONTH: QT_TRANSLATE_NOOP(
        "Client", "every month", "on a client’s card: when figures are due"
    ),
    Rhythm.NONE: QT_TRANSLATE_NOOP("Client", "never", "on a client’s card: when figures are due"),
}
_SINCE = QT_TRANSLATE_NOOP(
    "Client", "Work from", "a label on a client’s card: the first day of work"
)
_UNTIL = QT_TRANSLATE_NOOP(
    "Client", "Work until", "a label on a client’s card: the last day of work"
)
_SHOWN = QT_TRANSLATE_NOOP(
    "Client", "Figures shown", "a label on a client’s card: the KPIs in updates"
)
_PACKAGE = QT_TRANSLATE_NOOP(
    "Client", "Package", "a label on a client’s card: hours that were bought"
)
_PER = {
    PackageUnit.MONTH: QT_TRANSLATE_NOOP("Client", "{hours} per month", "a package: bought hours"),
    PackageUnit.WEEK: QT_TRANSLATE_NOOP("Client", "{hours} per week", "a package: bought hours"),
    PackageUnit.BLOCK: QT_TRANSLATE_NOOP(
        "Client", "{hours} in one block", "a package: bought hours, used until they are gone"
    ),
}
_CARRY = {
    Carry.ONE: QT_TRANSLATE_NOOP("Client", "unused hours move to the next period, then expire"),
    Carry.ALL: QT_TRANSLATE_NOOP("Client", "all unused hours carry over; hours over are deducted"),
}
_CARRIED = QT_TRANSLATE_NOOP(
    "Client", "{hours} carried over at the start", "a package: hours left from before it"
)
_FROM = QT_TRANSLATE_NOOP("Client", "from {period}", "March 2026, or a date")
_TO = QT_TRANSLATE_NOOP("Client", "until {period}", "March 2026, or a date")
_STATUSES = {
    StatusKind.CLOSED: QT_TRANSLATE_NOOP(
        "Client", "Closed", "a label on a client’s card: periods declared complete"
    ),
    StatusKind.AWAY: QT_TRANSLATE_NOOP(
        "Client", "Away", "a label on a client’s card: periods without work"
    ),
}
_REMARK = QT_TRANSLATE_NOOP("Client", "Private note", "a label on a client’s card")


def card_fields(
    words: Words,
    client: Client,
    card: ClientCard,
    statuses: Iterable[PeriodStatus],
    catalogue: Catalogue,
) -> Iterator[tuple[str, str]]:
    """Yields name and value of everything that can be on a card; blank where it is not given."""
    own = [each for each in statuses if each.client == client.id]
    yield words(_LANGUAGE), _language(words, client)
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


def package_terms(words: Words, package: Package, *, carry: bool = True) -> str:
    """Returns a package in words: 20 h per month · from March 2026.

    Without `carry` nothing is said of unused hours.
    """
    hours = hours_text(words, package.hours)
    parts = [words(_PER[package.unit], hours=hours)]
    if carry and package.carry in _CARRY:
        parts.append(words(_CARRY[package.carry]))
    if carry and package.carried:
        parts.append(words(_CARRIED, hours=hours_text(words, package.carried)))
    if package.begins:
        parts.append(words(_FROM, period=_time(package.begins, words)))
    if package.ends:
        parts.append(words(_TO, period=_time(package.ends, words)))
    return side_by_side(*parts)


def _language(words: Words, client: Client) -> str:
    code = client.language
    return with_code(words, language_name(code), code) if code else ""


def _time(when: Period | date | None, words: Words) -> str:
    if when is None:
        return ""
    return period_name(words, when) if isinstance(when, Period) else words.formats.day(when)
