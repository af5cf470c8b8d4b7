"""The services over one open practice, wired once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.services.entry.double_counting import TellingApart
from kpidesk.services.entry.drafts import Drafts
from kpidesk.services.entry.entry_service import Entering
from kpidesk.services.entry.sheet import Sheets
from kpidesk.services.ports import PracticeFile, Records
from kpidesk.services.practice.clients import Clients
from kpidesk.services.practice.notes import Notes
from kpidesk.services.practice.tracking import Tracking
from kpidesk.services.series.series_query import Reading


@dataclass(frozen=True)
class Services:
    """What can be asked of and done to a practice."""

    practice: PracticeFile
    records: Records
    catalogue: Catalogue
    today: Callable[[], date]
    reading: Reading
    entering: Entering
    sheets: Sheets
    clients: Clients
    tracking: Tracking
    notes: Notes
    drafts: Drafts
    telling_apart: TellingApart


def services_for(
    practice: PracticeFile, catalogue: Catalogue, today: Callable[[], date]
) -> Services:
    """All services over the practice. `today` tells which periods are unfinished."""
    records = practice.records
    return Services(
        practice=practice,
        records=records,
        catalogue=catalogue,
        today=today,
        reading=Reading(records, catalogue, today),
        entering=Entering(practice, catalogue, today),
        sheets=Sheets(records, catalogue, today),
        clients=Clients(practice),
        tracking=Tracking(practice, catalogue),
        notes=Notes(practice),
        drafts=Drafts(practice),
        telling_apart=TellingApart(practice),
    )
