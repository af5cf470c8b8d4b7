"""The clients' cards in the sample practice, with packages, closed months and a month away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kpidesk.domain.cell import Cell, Client
from kpidesk.domain.clients.client_card import ClientCard, Paper, Rhythm
from kpidesk.domain.clients.package import Carry, Package, PackageUnit
from kpidesk.domain.clients.period_status import PeriodStatus, StatusKind
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import Period
from kpidesk.services.ports import WriteTransaction
from kpidesk.services.sample import story

_HOUR = Unit.HOURS.steps
#: Hours that the client with a block used in the months before the current one.
_BLOCK_HOURS = (6, 11, 8)
_BLOCK = 40


def block_entries(client: Client, months: Sequence[Period]) -> Mapping[EntryKey, int]:
    """Returns the few figures of the client with a block of hours."""
    lately = months[story.MONTHS - len(_BLOCK_HOURS) : story.MONTHS]
    cell = Cell(client.id, None)
    return {
        EntryKey("productive_hours", month, cell): hours * _HOUR
        for month, hours in zip(lately, _BLOCK_HOURS, strict=True)
    }


def write_cards(
    transaction: WriteTransaction, clients: Sequence[Client], months: Sequence[Period]
) -> None:
    """Write the cards of the French, Spanish and German client and of the one with a block."""
    french, spanish, german, block = (each.id for each in clients)
    since = months[story.GERMAN_CLIENT_FROM].first_day
    began = months[story.MONTHS - len(_BLOCK_HOURS)].first_day
    monthly = Package(28 * _HOUR, carry=Carry.ONE)
    running_from = months[story.MONTHS - 6].first_day
    for card in (
        ClientCard(
            french,
            contact="Camille Roux",
            salutation="Bonjour Camille",
            mail="camille@colibri.example",
            region="FR",
            paper=Paper.A4,
            shown=("csat", "resolution", "tasks_completed", "productive_hours"),
            packages=(monthly,),
        ),
        ClientCard(
            spanish,
            contact="Lucía Romero",
            salutation="Hola, Lucía",
            region="ES",
            packages=(Package(56 * _HOUR, carry=Carry.ALL, first=running_from),),
        ),
        ClientCard(
            german,
            contact="Jens Petersen",
            salutation="Guten Tag Herr Petersen",
            region="DE",
            since=since,
            packages=(Package(7 * _HOUR, PackageUnit.WEEK, first=since),),
        ),
        ClientCard(
            block,
            contact="Anouk Meyer",
            region="CH",
            rhythm=Rhythm.NONE,
            since=began,
            shown=("productive_hours",),
            packages=(Package(_BLOCK * _HOUR, PackageUnit.BLOCK, first=began),),
        ),
    ):
        transaction.set_client_card(card)
    away = next(month for month in months if month.number == story.HOLIDAY)
    ended = months[: story.MONTHS]
    closed = [(month, each) for month in ended[-3:-1] for each in (french, spanish, german)]
    closed.append((ended[-1], french))
    for status in (
        PeriodStatus(StatusKind.AWAY, away),
        *(PeriodStatus(StatusKind.CLOSED, month, each) for month, each in closed),
    ):
        transaction.set_period_status(status, is_set=True)
