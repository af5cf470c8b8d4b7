"""Clients with their cards, as values for JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kpidesk.domain.cell import Client
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.logo import Logo
from kpidesk.domain.clients.package import Package
from kpidesk.domain.clients.period_status import PeriodStatus, StatusKind
from kpidesk.domain.measure import Unit
from kpidesk.export.data.update_data import logo_data


def client_data(
    client: Client, card: ClientCard, logo: Logo | None, statuses: Iterable[PeriodStatus]
) -> Mapping[str, object]:
    """Returns a client with the card; what is not given is null or an empty list."""
    own = [each for each in statuses if each.client == client.id]
    return {
        "name": client.name,
        "language": client.language,
        "contact": card.contact or None,
        "salutation": card.salutation or None,
        "mail": card.mail or None,
        "region": card.region,
        "paper": card.paper,
        "rhythm": card.rhythm,
        "since": _text(card.since),
        "until": _text(card.until),
        "figures": None if card.shown is None else list(card.shown),
        "package": [_package(each) for each in card.packages],
        "remark": card.remark or None,
        "logo": logo_data(logo),
        "archived": client.archived,
        **period_lists(own),
    }


def period_lists(statuses: Iterable[PeriodStatus]) -> Mapping[str, object]:
    """Returns the names of the periods by what they are: closed or away."""
    found = tuple(statuses)
    return {
        kind.value: [str(each.period) for each in found if each.kind is kind] for kind in StatusKind
    }


def _package(package: Package) -> Mapping[str, object]:
    return {
        "hours": _hours(package.hours),
        "per": package.unit,
        "carry": package.carry,
        "carried": _hours(package.carried),
        "from": _text(package.begins),
        "to": _text(package.ends),
    }


def _hours(steps: int) -> int | float:
    whole, rest = divmod(steps, Unit.HOURS.steps)
    return steps / Unit.HOURS.steps if rest else whole


def _text(value: object) -> str | None:
    return None if value is None else str(value)
