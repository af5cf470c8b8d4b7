"""The service container: all services of one open practice, each imported at first use.

Most starts only read: what enters figures is loaded after the first page is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.services.entry.drafts import DraftService
from kpidesk.services.practice.tracked_kpis import TrackingService
from kpidesk.services.series.series_query import SeriesService

if TYPE_CHECKING:
    from kpidesk.services.clients.cards import CardService
    from kpidesk.services.clients.client_due import ClientDueService
    from kpidesk.services.clients.clients import ClientService
    from kpidesk.services.clients.period_statuses import StatusService
    from kpidesk.services.entry.commit import CommitService
    from kpidesk.services.entry.draft_store import DraftStore
    from kpidesk.services.entry.entry_service import EntryService
    from kpidesk.services.entry.sheet import SheetService
    from kpidesk.services.ports import PracticeFile, PracticeReader
    from kpidesk.services.practice.notes import NoteService
    from kpidesk.services.series.targets import TargetService
    from kpidesk.services.updates.reusable_texts import TextService
    from kpidesk.services.updates.sender import SenderService
    from kpidesk.services.updates.update_service import UpdateService


class ServiceContainer:
    """All services of a practice, and what they are made from.

    `today` determines which periods are unfinished.
    """

    def __init__(
        self, practice: PracticeFile, catalogue: Catalogue, today: Callable[[], date]
    ) -> None:
        self.practice, self.catalogue, self.today = practice, catalogue, today
        self.records: PracticeReader = practice.records
        self.series = SeriesService(self.records, catalogue, today)
        self.tracking = TrackingService(practice, catalogue)
        self.drafts = DraftService(practice)

    @cached_property
    def entries(self) -> EntryService:
        from kpidesk.services.entry.entry_service import EntryService

        return EntryService(self.practice, self.catalogue, self.today)

    @cached_property
    def sheets(self) -> SheetService:
        from kpidesk.services.entry.sheet import SheetService

        return SheetService(self.records, self.catalogue, self.today)

    @cached_property
    def clients(self) -> ClientService:
        from kpidesk.services.clients.clients import ClientService

        return ClientService(self.practice)

    @cached_property
    def cards(self) -> CardService:
        from kpidesk.services.clients.cards import CardService

        return CardService(self.practice, self.catalogue)

    @cached_property
    def statuses(self) -> StatusService:
        from kpidesk.services.clients.period_statuses import StatusService

        return StatusService(self.practice, self.today)

    @cached_property
    def client_due(self) -> ClientDueService:
        from kpidesk.services.clients.client_due import ClientDueService

        return ClientDueService(self.records, self.catalogue, self.today)

    @cached_property
    def targets(self) -> TargetService:
        from kpidesk.services.series.targets import TargetService

        return TargetService(self.practice, self.catalogue)

    @cached_property
    def notes(self) -> NoteService:
        from kpidesk.services.practice.notes import NoteService

        return NoteService(self.practice)

    @cached_property
    def sender(self) -> SenderService:
        from kpidesk.services.updates.sender import SenderService

        return SenderService(self.practice)

    @cached_property
    def updates(self) -> UpdateService:
        from kpidesk.services.updates.update_service import UpdateService

        return UpdateService(self.practice, self.catalogue, self.today)

    @cached_property
    def reusable_texts(self) -> TextService:
        from kpidesk.services.updates.reusable_texts import TextService

        return TextService(self.practice)

    def commits(self, drafts: DraftStore) -> CommitService:
        """Returns what commits typed figures, with these drafts."""
        from kpidesk.services.entry.commit import CommitService

        return CommitService(self.records, self.catalogue, self.entries, drafts)
