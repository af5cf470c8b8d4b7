"""Writes client cards with their packages, logos, and periods that are closed or away."""

from __future__ import annotations

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from kpidesk.domain.change import Subject
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.logo import Logo
from kpidesk.domain.clients.package import Package
from kpidesk.domain.clients.period_status import PeriodStatus
from kpidesk.storage.records.logged_writes import LoggedWriter
from kpidesk.storage.schema.client_tables import (
    ClientCardRow,
    ClientPackageRow,
    LogoRow,
    PeriodStatusRow,
)


def write_card(writer: LoggedWriter, old: ClientCard, card: ClientCard) -> None:
    """Write a checked card and its packages in place of the old ones."""
    fields = _card_fields(card)
    row = insert(ClientCardRow).values(client_id=card.client, **fields)
    writer.write(row.on_conflict_do_update(index_elements=["client_id"], set_=fields))
    writer.write(delete(ClientPackageRow).where(col(ClientPackageRow.client_id) == card.client))
    writer.write_all(
        insert(ClientPackageRow),
        [
            {"client_id": card.client, "place": place, **_package_fields(package)}
            for place, package in enumerate(card.packages)
        ],
    )
    writer.log(Subject.CARD, str(card.client), _logged(old), _logged(card))


def write_logo(writer: LoggedWriter, logo: Logo) -> None:
    """Keep a logo; one of the same bytes is kept once."""
    row = insert(LogoRow).values(hash=logo.hash, format=logo.format.value, content=logo.content)
    writer.write(row.on_conflict_do_nothing())


def write_status(writer: LoggedWriter, status: PeriodStatus, *, is_set: bool) -> None:
    """Set a status that is not set, or take back one that is."""
    kind, name = status.kind.value, str(status.period)
    if is_set:
        writer.write(
            insert(PeriodStatusRow).values(
                kind=kind,
                client_id=status.client,
                length=status.period.length.value,
                period=name,
                set_at=writer.now(),
            )
        )
    else:
        writer.write(
            delete(PeriodStatusRow).where(
                col(PeriodStatusRow.kind) == kind,
                col(PeriodStatusRow.client_id).is_not_distinct_from(status.client),
                col(PeriodStatusRow.period) == name,
            )
        )
    key = f"{kind}/{'-' if status.client is None else status.client}/{name}"
    writer.log(Subject.STATUS, key, None if is_set else kind, kind if is_set else None)


def _card_fields(card: ClientCard) -> dict[str, object]:
    return {
        "contact": card.contact,
        "salutation": card.salutation,
        "mail": card.mail,
        "region": card.region,
        "paper": card.paper and card.paper.value,
        "rhythm": card.rhythm.value,
        "since": card.since and card.since.isoformat(),
        "until": card.until and card.until.isoformat(),
        "shown": None if card.shown is None else " ".join(card.shown),
        "remark": card.remark,
        "logo": card.logo,
    }


def _package_fields(package: Package) -> dict[str, object]:
    return {
        "hours": package.hours,
        "unit": package.unit.value,
        "carry": package.carry.value,
        "carried": package.carried,
        "begins_on": package.first and package.first.isoformat(),
        "ends_on": package.last and package.last.isoformat(),
    }


def _logged(card: ClientCard) -> dict[str, object]:
    return {**_card_fields(card), "packages": list(map(_package_fields, card.packages))}
