"""The options of `client add` and `client edit`, as a change of a card."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from kpidesk.domain.amounts.parse_amount import Understood, read_amount
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Carry, Package, PackageUnit, with_package
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import Period

#: Options that say more of `--package`.
_OF_PACKAGE = {"carry": "--carry", "carried": "--carried", "first": "--from", "last": "--to"}
#: Options whose value is a field of the card.
_FIELDS = ("contact", "salutation", "mail", "region", "paper", "rhythm", "remark")


def check_options(args: argparse.Namespace) -> None:
    """Check the options, and read the hours among them.

    Raises WrongRequest for options that belong to another action or need `--package`,
    `package_malformed` and `hours_malformed`.
    """
    if args.action not in ("add", "edit"):
        for name in (*_FIELDS, "package", "shown", "since", "until", "logo", "new_name"):
            if getattr(args, name) is not None:
                option = {"new_name": "name", "shown": "figures"}.get(name, name)
                raise WrongRequest("argument_unknown", argument=f"--{option}")
    for name, option in _OF_PACKAGE.items():
        if getattr(args, name) is not None and args.package in (None, "none"):
            raise WrongRequest("package_missing", argument=option)
    if args.package is not None:
        args.package = _read_package(args.package)
    if args.carried is not None:
        args.carried = _read_hours(args.carried)


def _read_package(text: str) -> tuple[int, str] | str:
    """Returns hours in ms and their unit, or `none`. Raises WrongRequest `package_malformed`."""
    if text == "none":
        return text
    hours, slash, unit = text.partition("/")
    if not slash or unit not in list(PackageUnit):
        raise WrongRequest("package_malformed", given=text)
    return _read_hours(hours), unit


def _read_hours(text: str) -> int:
    """Returns hours in ms; they may be negative. Raises WrongRequest `hours_malformed`."""
    plain = text.strip()
    found = read_amount(plain.removeprefix("-"), Unit.HOURS, point_is_decimal=True)
    if not isinstance(found, Understood):
        raise WrongRequest("hours_malformed", given=text)
    return -found.amount if plain.startswith("-") else found.amount


def edited_card(card: ClientCard, args: argparse.Namespace) -> ClientCard:
    """Returns the card with what the options say. Raises the codes of `checked_packages`."""
    given: dict[str, Any] = {name: getattr(args, name) for name in _FIELDS}
    card = card._replace(**{name: each for name, each in given.items() if each is not None})
    if args.since is not None:
        card = card._replace(since=_first_day(args.since))
    if args.until is not None:
        card = card._replace(until=_last_day(args.until))
    if args.shown is not None:
        card = card._replace(shown=args.shown)
    if args.logo == "none":
        card = card._replace(logo=None)
    if args.package == "none":
        return card._replace(packages=())
    if args.package is None:
        return card
    return card._replace(packages=with_package(card.packages, _package(args)))


def _package(args: argparse.Namespace) -> Package:
    hours, unit = args.package
    return Package(
        hours=hours,
        unit=PackageUnit(unit),
        carry=Carry(args.carry or Carry.NONE),
        carried=args.carried or 0,
        first=None if args.first is None else _first_day(args.first),
        last=None if args.last is None else _last_day(args.last),
    )


def _first_day(given: Period | date) -> date:
    return given.first_day if isinstance(given, Period) else given


def _last_day(given: Period | date) -> date:
    return given.last_day if isinstance(given, Period) else given
