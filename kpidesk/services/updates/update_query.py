"""Reads updates: drafts, facts, what was sent, what is due. Writes nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from datetime import date
from functools import cache

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Client
from kpidesk.domain.clients.client_mention import names_client
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length
from kpidesk.domain.updates.remark import Remark
from kpidesk.domain.updates.sent_update import FigureDifference, KeptUpdate, SentUpdate
from kpidesk.domain.updates.update import Update, UpdateForm, UpdateKey, UpdateState
from kpidesk.domain.updates.update_summary import UpdateSummary
from kpidesk.services.clients.work_time import away_periods, is_away
from kpidesk.services.ports import PracticeReader
from kpidesk.services.updates.facts import UpdateFacts
from kpidesk.services.updates.facts_query import FactsQuery
from kpidesk.services.updates.remarks import remarks
from kpidesk.services.updates.update_list import update_list


class UpdateQuery:
    """Reads updates. Of a key the newest counts: a correction follows the one that was sent."""

    def __init__(
        self, records: PracticeReader, catalogue: Catalogue, today: Callable[[], date]
    ) -> None:
        self._records = records
        self._today = today
        self._facts = FactsQuery(records, catalogue, today)

    def update(self, key: UpdateKey) -> Update:
        """Returns the update of a client and period; a new draft where none is stored.

        A new one takes its form from the period: the one of an absence where the client or the
        business is away, for a week that of the client's last update of a week (the short one
        where there is none), else the full one. Its layout is that of the client's last update.
        """
        return newest_update(self._records, key) or self._new(key)

    def facts(self, update: Update) -> UpdateFacts:
        """Returns what an update is made from. Raises WrongRequest `client_gone`."""
        key = update.key
        corrected: tuple[FigureDifference, ...] = ()
        if update.correction and update.state is not UpdateState.SENT:
            corrected = self._differences(key, update.correction - 1)
        return self._facts.read(update, self._before(key), corrected)

    def listing(self, client: int | None = None) -> tuple[UpdateSummary, ...]:
        """Returns the newest update of each key and what is due, the latest periods first.

        Of one client, or of all and the business. Reads neither words nor files.
        """
        return update_list(self._records, self._today(), client)

    def remarks(self, facts: UpdateFacts, languages: Collection[str]) -> tuple[Remark, ...]:
        """Returns what to look at before sending; `languages` are the codes of those offered."""
        return remarks(self._records, facts, languages)

    def versions(self, key: UpdateKey) -> tuple[UpdateSummary, ...]:
        """Returns the stored versions of an update, the newest first."""
        found = (each for each in self._records.update_summaries() if each.key == key)
        return tuple(sorted(found, key=lambda each: each.correction, reverse=True))

    def sent(self, key: UpdateKey, correction: int | None = None) -> SentUpdate | None:
        """Returns a sent version of a key without its bytes; None where there is none.

        Of this number, or what was sent last.
        """
        number = self._last_sent(key) if correction is None else correction
        return None if number is None else self._records.sent_update(key, number)

    def kept(self, key: UpdateKey, correction: int | None = None) -> KeptUpdate:
        """Returns the bytes of a sent version. Raises WrongRequest `update_not_sent`.

        Of this number, or what was sent last.
        """
        number = self._last_sent(key) if correction is None else correction
        found = None if number is None else self._records.kept_update(key, number)
        if found is None:
            raise WrongRequest("update_not_sent", period=key.period)
        return found

    def differences(
        self, key: UpdateKey, correction: int | None = None
    ) -> tuple[FigureDifference, ...]:
        """Returns the figures that were sent with other values than they have today.

        In the version of this number, or in the one that was sent last.
        """
        number = self._last_sent(key) if correction is None else correction
        return () if number is None else self._differences(key, number)

    def with_other_hours(self, client: int) -> tuple[UpdateKey, ...]:
        """Returns a client's sent updates whose hours of packages are others today.

        The earliest first; of a key what was sent last counts.
        """
        newest = {
            each.key: each.correction
            for each in self._records.update_summaries()
            if each.key.client == client and each.state is UpdateState.SENT
        }
        found = [each for each in newest.items() if self._has_other_hours(*each)]
        return tuple(sorted((key for key, _ in found), key=lambda each: each.period.first_day))

    def naming(self, client: Client) -> tuple[UpdateKey, ...]:
        """Returns the sent updates of others, or of the business, that name a client.

        Under its former names, too.
        """
        names = self._records.names_of(client.id)
        found = dict.fromkeys(
            each.key
            for each in self._records.update_summaries()
            if each.state is UpdateState.SENT and each.key.client != client.id
            if (kept := self._records.kept_update(each.key, each.correction)) is not None
            if any(
                names_client("\n".join((kept.text, kept.html, _text(kept.parts))), name)
                for name in names
            )
        )
        return tuple(found)

    def _new(self, key: UpdateKey) -> Update:
        if is_away(away_periods(self._records), key.period, key.client):
            form = UpdateForm.AWAY
        elif key.period.length is Length.WEEK:
            form = self._last_form(key)
        else:
            form = UpdateForm.FULL
        last = self._last(key, same_length=True) or self._last(key, same_length=False)
        return Update(key, form) if last is None else Update(key, form, layout=last.layout)

    def _last_form(self, key: UpdateKey) -> UpdateForm:
        """Returns the form of the client's latest update of that length but an absence."""
        found = [
            each
            for each in self._records.update_summaries()
            if each.key.client == key.client
            and each.key.period.length is key.period.length
            and each.form is not UpdateForm.AWAY
        ]
        last = max(
            found, key=lambda each: (each.key.period.last_day, each.correction), default=None
        )
        return UpdateForm.WEEK if last is None else last.form

    def _last(self, key: UpdateKey, *, same_length: bool) -> Update | None:
        """Returns the latest stored update of the client."""
        found = [
            each.key
            for each in self._records.update_summaries()
            if each.key.client == key.client
            and (each.key.period.length is key.period.length or not same_length)
        ]
        last = max(found, key=lambda each: each.period.last_day, default=None)
        return None if last is None else newest_update(self._records, last)

    def _before(self, key: UpdateKey) -> Update | None:
        """Returns the latest update of the client for an earlier period of that length."""
        found = [
            each.key
            for each in self._records.update_summaries()
            if each.key.client == key.client
            and each.key.period.length is key.period.length
            and each.key.period.index < key.period.index
        ]
        last = max(found, key=lambda each: each.period.index, default=None)
        return None if last is None else newest_update(self._records, last)

    def _last_sent(self, key: UpdateKey) -> int | None:
        numbers = (
            each.correction
            for each in self._records.update_summaries()
            if each.key == key and each.state is UpdateState.SENT
        )
        return max(numbers, default=None)

    def _has_other_hours(self, key: UpdateKey, correction: int) -> bool:
        sent = self._records.sent_update(key, correction)
        if sent is None:
            return False
        given = {each.subject: each.value for each in sent.figures if each.of_package}
        if not given:
            return False
        now = self._facts.hours(key, sent.sent_on)
        return any(now.get(measure, value) != value for measure, value in given.items())

    def _differences(self, key: UpdateKey, correction: int) -> tuple[FigureDifference, ...]:
        sent = self._records.sent_update(key, correction)
        if sent is None:
            return ()
        found, hours = [], cache(lambda: self._facts.hours(key, sent.sent_on))
        for each in sent.figures:
            try:
                if each.of_package:
                    now = hours()[each.subject]
                else:
                    now = self._facts.value(each.figure, key)
            except (WrongRequest, KeyError):
                # A figure that this program does not know.
                continue
            if now != each.value:
                found.append(FigureDifference(sent.sent_on, each, now))
        return tuple(found)


def _text(parts: Mapping[str, object]) -> str:
    return json.dumps(dict(parts), ensure_ascii=False)


def newest_update(records: PracticeReader, key: UpdateKey) -> Update | None:
    """Returns the newest stored update of a key."""
    found = records.updates(key)
    return found[-1] if found else None
