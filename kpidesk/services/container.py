"""The service container: all services of one open practice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.services.clients.cards import CardService
from kpidesk.services.clients.client_due import ClientDueService
from kpidesk.services.clients.period_statuses import StatusService
from kpidesk.services.entry.drafts import DraftService
from kpidesk.services.entry.entry_service import EntryService
from kpidesk.services.entry.sheet import SheetService
from kpidesk.services.ports import PracticeFile, PracticeReader
from kpidesk.services.practice.clients import ClientService
from kpidesk.services.practice.notes import NoteService
from kpidesk.services.practice.tracked_kpis import TrackingService
from kpidesk.services.series.series_query import SeriesService


@dataclass(frozen=True)
class ServiceContainer:
    """All services of a practice, and what they are made from."""

    practice: PracticeFile
    records: PracticeReader
    catalogue: Catalogue
    today: Callable[[], date]
    series: SeriesService
    entries: EntryService
    sheets: SheetService
    clients: ClientService
    cards: CardService
    statuses: StatusService
    client_due: ClientDueService
    tracking: TrackingService
    notes: NoteService
    drafts: DraftService


def services_for(
    practice: PracticeFile, catalogue: Catalogue, today: Callable[[], date]
) -> ServiceContainer:
    """Returns all services of the practice. `today` determines which periods are unfinished."""
    records = practice.records
    return ServiceContainer(
        practice=practice,
        records=records,
        catalogue=catalogue,
        today=today,
        series=SeriesService(records, catalogue, today),
        entries=EntryService(practice, catalogue, today),
        sheets=SheetService(records, catalogue, today),
        clients=ClientService(practice),
        cards=CardService(practice, catalogue),
        statuses=StatusService(practice, today),
        client_due=ClientDueService(records, catalogue, today),
        tracking=TrackingService(practice, catalogue),
        notes=NoteService(practice),
        drafts=DraftService(practice),
    )
