"""The update service: reads, writes and sends updates to clients."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.change import Change, SentChanged, UpdateChanged
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length
from kpidesk.domain.updates.remark import Remark
from kpidesk.domain.updates.sent_update import (
    FigureDifference,
    KeptUpdate,
    SentFigure,
    SentUpdate,
)
from kpidesk.domain.updates.update import Update, UpdateForm, UpdateKey, UpdateState
from kpidesk.domain.updates.update_summary import UpdateSummary
from kpidesk.services.clients.work_time import away_periods, is_away
from kpidesk.services.ports import PracticeFile, PracticeReader
from kpidesk.services.updates.facts import UpdateFacts
from kpidesk.services.updates.facts_query import FactsQuery
from kpidesk.services.updates.remarks import remarks
from kpidesk.services.updates.update_list import update_list


class UpdateService:
    """Reads and writes updates, each call in one transaction. Returned changes undo it.

    Of a key the newest update counts: a correction follows the one that was sent.
    """

    def __init__(
        self, practice: PracticeFile, catalogue: Catalogue, today: Callable[[], date]
    ) -> None:
        self._practice = practice
        self._today = today
        self._facts = FactsQuery(practice.records, catalogue, today)

    @property
    def _records(self) -> PracticeReader:
        return self._practice.records

    def update(self, key: UpdateKey) -> Update:
        """Returns the update of a client and period; a new draft where none is stored.

        A new one takes its form from the period (the short one for a week, the one of an
        absence where the client or the business is away), and its layout from the client's
        last update.
        """
        return _newest(self._records, key) or self._new(key)

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

    def save(self, update: Update) -> tuple[Change, ...]:
        """Write an update that was not sent. Returns no change where nothing changed.

        Raises WrongRequest `update_sent`, `client_gone` and the codes of `checked_update`.
        """
        with self._practice.transaction() as transaction:
            stored = _of_number(transaction, update.key, update.correction)
            if update == (stored or self._new(update.key)):
                return ()
            return (UpdateChanged(stored, transaction.set_update(update)),)

    def mark_ready(self, key: UpdateKey, *, ready: bool = True) -> tuple[Change, ...]:
        """Mark an update as ready to be sent, or as a draft again. Raises as `save`."""
        state = UpdateState.READY if ready else UpdateState.DRAFT
        update = self.update(key)
        if update.state is UpdateState.SENT:
            raise WrongRequest("update_sent", period=key.period)
        return self.save(replace(update, state=state))

    def discard(self, key: UpdateKey) -> tuple[Change, ...]:
        """Delete the newest update of a key. Raises WrongRequest `update_sent`."""
        with self._practice.transaction() as transaction:
            stored = _newest(transaction, key)
            if stored is None:
                return ()
            transaction.remove_update(key, stored.correction)
            return (UpdateChanged(stored, None),)

    def send(
        self, update: Update, kept: KeptUpdate, figures: tuple[SentFigure, ...], language: str
    ) -> tuple[Change, ...]:
        """Call an update sent: keep what was made of it, with the client's present name.

        `figures` have the exact values of the facts' points. Raises WrongRequest `update_sent`,
        `update_file_large`, `client_gone` and the codes of `checked_update`.
        """
        with self._practice.transaction() as transaction:
            stored = _newest(transaction, update.key)
            if stored is not None and stored.correction > update.correction:
                raise WrongRequest("update_sent", period=update.key.period)
            sent = SentUpdate(
                update, self._today(), self._client_name(update.key), language, figures, kept.hash
            )
            before = stored if stored and stored.correction == update.correction else None
            return (SentChanged(transaction.set_sent(sent, kept), kept, before, is_sent=True),)

    def unsend(self, key: UpdateKey) -> tuple[Change, ...]:
        """Take back that the newest update of a key was sent; it is ready again.

        Raises WrongRequest `update_not_sent`, and `update_followed` (with `later`) once one of a
        later period was sent to the client.
        """
        with self._practice.transaction() as transaction:
            stored = _newest(transaction, key)
            if stored is None or stored.state is not UpdateState.SENT:
                raise WrongRequest("update_not_sent", period=key.period)
            later = _sent_later(transaction, key)
            if later is not None:
                raise WrongRequest("update_followed", period=key.period, later=later.period)
            sent = transaction.sent_update(key, stored.correction)
            kept = transaction.kept_update(key, stored.correction)
            assert sent is not None
            assert kept is not None
            ready = transaction.remove_sent(key, stored.correction)
            return (SentChanged(sent, kept, ready, is_sent=False),)

    def sent(self, key: UpdateKey) -> SentUpdate | None:
        """Returns what was last sent for a key, without its bytes; None where nothing was."""
        number = self._last_sent(key)
        return None if number is None else self._records.sent_update(key, number)

    def kept(self, key: UpdateKey) -> KeptUpdate:
        """Returns the bytes of what was last sent. Raises WrongRequest `update_not_sent`."""
        number = self._last_sent(key)
        found = None if number is None else self._records.kept_update(key, number)
        if found is None:
            raise WrongRequest("update_not_sent", period=key.period)
        return found

    def differences(self, key: UpdateKey) -> tuple[FigureDifference, ...]:
        """Returns the figures that were last sent with other values than they have today."""
        number = self._last_sent(key)
        return () if number is None else self._differences(key, number)

    def draft_correction(self, key: UpdateKey) -> tuple[Change, ...]:
        """Begin a correction of the sent update: its words, without those about other values.

        The summary is the drafted one again, and so are the sentences of changed figures.
        Raises WrongRequest `update_not_sent`.
        """
        changed = {each.sent.figure for each in self.differences(key)}
        with self._practice.transaction() as transaction:
            sent = _newest(transaction, key)
            if sent is None or sent.state is not UpdateState.SENT:
                raise WrongRequest("update_not_sent", period=key.period)
            kept = {
                figure: text
                for figure, text in sent.words.sentences.items()
                if figure not in changed
            }
            draft = replace(
                sent,
                state=UpdateState.DRAFT,
                correction=sent.correction + 1,
                words=replace(sent.words, summary=None, sentences=kept),
            )
            return (UpdateChanged(None, transaction.set_update(draft)),)

    def _new(self, key: UpdateKey) -> Update:
        if is_away(away_periods(self._records), key.period, key.client):
            form = UpdateForm.AWAY
        elif key.period.length is Length.WEEK:
            form = UpdateForm.WEEK
        else:
            form = UpdateForm.FULL
        last = self._last(key, same_length=True) or self._last(key, same_length=False)
        return Update(key, form) if last is None else Update(key, form, layout=last.layout)

    def _last(self, key: UpdateKey, *, same_length: bool) -> Update | None:
        """Returns the latest stored update of the client."""
        found = [
            each.key
            for each in self._records.update_summaries()
            if each.key.client == key.client
            and (each.key.period.length is key.period.length or not same_length)
        ]
        last = max(found, key=lambda each: each.period.last_day, default=None)
        return None if last is None else _newest(self._records, last)

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
        return None if last is None else _newest(self._records, last)

    def _last_sent(self, key: UpdateKey) -> int | None:
        numbers = (
            each.correction
            for each in self._records.update_summaries()
            if each.key == key and each.state is UpdateState.SENT
        )
        return max(numbers, default=None)

    def _differences(self, key: UpdateKey, correction: int) -> tuple[FigureDifference, ...]:
        sent = self._records.sent_update(key, correction)
        found = []
        for each in sent.figures if sent else ():
            try:
                now = self._facts.value(each.figure, key)
            except WrongRequest:
                # A figure that this program does not know.
                continue
            if sent and now != each.value:
                found.append(FigureDifference(sent.sent_on, each, now))
        return tuple(found)

    def _client_name(self, key: UpdateKey) -> str:
        names = (each.name for each in self._records.clients() if each.id == key.client)
        return next(names, "")


def _newest(records: PracticeReader, key: UpdateKey) -> Update | None:
    found = records.updates(key)
    return found[-1] if found else None


def _of_number(records: PracticeReader, key: UpdateKey, correction: int) -> Update | None:
    return next((each for each in records.updates(key) if each.correction == correction), None)


def _sent_later(records: PracticeReader, key: UpdateKey) -> UpdateKey | None:
    return next(
        (
            each.key
            for each in records.update_summaries()
            if each.key.client == key.client
            and each.state is UpdateState.SENT
            and each.key.period.last_day > key.period.last_day
        ),
        None,
    )
