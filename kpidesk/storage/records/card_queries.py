"""Reads client cards with their packages, logos, and periods that are closed or away."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import date

from kpidesk.domain.clients.client_card import ClientCard, Paper, Rhythm
from kpidesk.domain.clients.logo import Logo, LogoFormat
from kpidesk.domain.clients.package import Carry, Package, PackageUnit
from kpidesk.domain.clients.period_status import PeriodStatus, StatusKind
from kpidesk.storage.encoding import amount, day, optional_string, period, string, whole
from kpidesk.storage.error_mapping import decoding
from kpidesk.storage.records.import_queries import ImportQueries

_CARDS = (
    "SELECT client.id, contact, salutation, mail, region, paper, rhythm, since, until, shown,"
    " remark, logo FROM client LEFT JOIN client_card ON client_id = client.id"
)
_PACKAGES = (
    "SELECT client_id, hours, unit, carry, carried, begins_on, ends_on FROM client_package"
    " ORDER BY client_id, place"
)
_LOGO = "SELECT hash, format, content FROM logo WHERE hash = ?"
_STATUSES = (
    "SELECT client_id, client.id AS known, length, period FROM period_status"
    " LEFT JOIN client ON client.id = client_id WHERE kind = ? ORDER BY client_id, period"
)
_STATUS = "SELECT 1 FROM period_status WHERE kind = ? AND client_id IS ? AND period = ?"


class CardQueries(ImportQueries):
    """Reads client cards beside imports. Raises NotDone with the codes of `error_mapping`."""

    def client_cards(self) -> Mapping[int, ClientCard]:
        return self.until_saved("cards", self._read_cards)

    def _read_cards(self) -> Mapping[int, ClientCard]:
        packages: dict[int, list[Package]] = {}
        with decoding(self._path):
            for row in self._named_rows(_PACKAGES):
                packages.setdefault(whole(row["client_id"]), []).append(_package(row))
            cards = [_card(row, packages) for row in self._named_rows(_CARDS)]
        return {card.client: card for card in cards}

    def client_card(self, client: int) -> ClientCard:
        return self.client_cards().get(client) or ClientCard(client)

    def logo(self, key: str) -> Logo | None:
        rows = self._named_rows(_LOGO, (key,))
        with decoding(self._path):
            return _logo(rows[0]) if rows else None

    def period_statuses(self, kind: StatusKind) -> tuple[PeriodStatus, ...]:
        return self.until_saved(kind, lambda: self._read_statuses(kind))

    def _read_statuses(self, kind: StatusKind) -> tuple[PeriodStatus, ...]:
        with decoding(self._path):
            found = [_status(kind, row) for row in self._named_rows(_STATUSES, (kind.value,))]
        return tuple(sorted(found, key=lambda each: each.period.first_day))

    def has_status(self, status: PeriodStatus) -> bool:
        """Returns whether exactly this was set."""
        key = status.kind.value, status.client, str(status.period)
        return bool(self._rows(_STATUS, key))


def _card(row: sqlite3.Row, packages: Mapping[int, list[Package]]) -> ClientCard:
    client = whole(row["id"])
    if row["rhythm"] is None:
        return ClientCard(client)
    shown = row["shown"]
    return ClientCard(
        client=client,
        contact=string(row["contact"]),
        salutation=string(row["salutation"]),
        mail=string(row["mail"]),
        region=optional_string(row["region"]),
        paper=None if row["paper"] is None else Paper(row["paper"]),
        rhythm=Rhythm(row["rhythm"]),
        since=_optional_day(row["since"]),
        until=_optional_day(row["until"]),
        shown=None if shown is None else tuple(string(shown).split()),
        remark=string(row["remark"]),
        logo=optional_string(row["logo"]),
        packages=tuple(packages.get(client, ())),
    )


def _package(row: sqlite3.Row) -> Package:
    return Package(
        hours=amount(row["hours"]),
        unit=PackageUnit(row["unit"]),
        carry=Carry(row["carry"]),
        carried=whole(row["carried"]),
        first=_optional_day(row["begins_on"]),
        last=_optional_day(row["ends_on"]),
    )


def _logo(row: sqlite3.Row) -> Logo:
    content: object = row["content"]
    if not isinstance(content, bytes):
        raise TypeError("not bytes")
    logo = Logo(LogoFormat(row["format"]), content)
    if logo.hash != row["hash"]:
        raise ValueError("not the logo of that hash")
    return logo


def _status(kind: StatusKind, row: sqlite3.Row) -> PeriodStatus:
    if row["client_id"] != row["known"]:
        raise ValueError("a client that is missing")
    return PeriodStatus(kind, period(row["length"], row["period"]), row["known"])


def _optional_day(value: object) -> date | None:
    return None if value is None else day(string(value))
