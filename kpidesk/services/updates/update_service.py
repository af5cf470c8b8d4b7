"""The update service: what an update to a client is, and what it is made from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.period import Length
from kpidesk.domain.updates.update import Update, UpdateForm, UpdateKey
from kpidesk.services.clients.work_time import away_periods, is_away
from kpidesk.services.ports import PracticeFile
from kpidesk.services.updates.facts import UpdateFacts
from kpidesk.services.updates.facts_query import FactsQuery


class UpdateService:
    """Reads updates. An update that was never changed is not stored."""

    def __init__(
        self, practice: PracticeFile, catalogue: Catalogue, today: Callable[[], date]
    ) -> None:
        self._practice = practice
        self._facts = FactsQuery(practice.records, catalogue, today)

    def update(self, key: UpdateKey) -> Update:
        """Returns the update of a client and period; a new draft where there is none.

        A new one takes its form from the period: the short one for a week, the one of an
        absence where the client or the business is away.
        """
        away = away_periods(self._practice.records)
        if is_away(away, key.period, key.client):
            form = UpdateForm.AWAY
        elif key.period.length is Length.WEEK:
            form = UpdateForm.WEEK
        else:
            form = UpdateForm.FULL
        return Update(key, form)

    def facts(self, update: Update) -> UpdateFacts:
        """Returns what an update is made from. Raises WrongRequest `client_gone`."""
        return self._facts.read(update)
