"""The update service: reads, writes and sends updates to clients."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.change import Change, SentChanged, UpdateChanged
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.updates.sent_update import KeptUpdate, SentFigure, SentUpdate
from kpidesk.domain.updates.update import Update, UpdateKey, UpdateState
from kpidesk.services.ports import PracticeFile, PracticeReader
from kpidesk.services.updates.update_query import UpdateQuery, newest_update


class UpdateService(UpdateQuery):
    """Reads and writes updates, each call in one transaction. Returned changes undo it."""

    def __init__(
        self, practice: PracticeFile, catalogue: Catalogue, today: Callable[[], date]
    ) -> None:
        super().__init__(practice.records, catalogue, today)
        self._practice = practice

    def save(self, update: Update) -> tuple[Change, ...]:
        """Write an update that was not sent. Returns no change where nothing changed.

        Raises WrongRequest `update_sent`, `client_gone` and the codes of `checked_update`.
        """
        unchanged = self._new(update.key)
        with self._practice.transaction() as transaction:
            stored = _of_number(transaction, update.key, update.correction)
            if update == (stored or unchanged):
                return ()
            return (UpdateChanged(stored, transaction.set_update(update)),)

    def mark_ready(
        self, key: UpdateKey, *, ready: bool = True, language: str | None = None
    ) -> tuple[Change, ...]:
        """Mark an update as ready to be sent, or as a draft again. Raises as `save`.

        `language` is kept with it where none was chosen for it.
        """
        state = UpdateState.READY if ready else UpdateState.DRAFT
        update = self.update(key)
        if update.state is UpdateState.SENT:
            raise WrongRequest("update_sent", period=key.period)
        return self.save(update._replace(state=state, language=update.language or language))

    def follow_client(self, client: int, language: str) -> tuple[Change, ...]:
        """Let a client's unsent updates in a language take that of the client, given just now."""
        with self._practice.transaction() as transaction:
            keys = [
                each.key
                for each in transaction.update_summaries()
                if each.key.client == client and each.state is not UpdateState.SENT
            ]
            stored = (newest_update(transaction, key) for key in dict.fromkeys(keys))
            drafts = [each for each in stored if each and each.language == language]
            return tuple(
                UpdateChanged(each, transaction.set_update(each._replace(language=None)))
                for each in drafts
            )

    def discard(self, key: UpdateKey) -> tuple[Change, ...]:
        """Delete the newest update of a key. Raises WrongRequest `update_sent`."""
        with self._practice.transaction() as transaction:
            stored = newest_update(transaction, key)
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
            stored = newest_update(transaction, update.key)
            if stored is not None and stored.correction > update.correction:
                raise WrongRequest("update_sent", period=update.key.period)
            name = _client_name(transaction, update.key)
            sent = SentUpdate(update, self._today(), name, language, figures, kept.hash)
            before = stored if stored and stored.correction == update.correction else None
            return (SentChanged(transaction.set_sent(sent, kept), kept, before, is_sent=True),)

    def unsend(self, key: UpdateKey) -> tuple[Change, ...]:
        """Take back that the newest update of a key was sent; it is ready again.

        Raises WrongRequest `update_not_sent`, and `update_followed` (with `later`) once one of a
        later period was sent to the client.
        """
        with self._practice.transaction() as transaction:
            stored = newest_update(transaction, key)
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

    def draft_correction(self, key: UpdateKey, summary: str | None = None) -> tuple[Change, ...]:
        """Begin a correction of the sent update, with all that the user wrote in it.

        `summary` is in place of the one that was sent. Raises WrongRequest `update_not_sent`.
        """
        with self._practice.transaction() as transaction:
            sent = newest_update(transaction, key)
            if sent is None or sent.state is not UpdateState.SENT:
                raise WrongRequest("update_not_sent", period=key.period)
            draft = sent._replace(
                state=UpdateState.DRAFT,
                correction=sent.correction + 1,
                words=sent.words._replace(summary=summary or sent.words.summary),
            )
            return (UpdateChanged(None, transaction.set_update(draft)),)


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


def _client_name(records: PracticeReader, key: UpdateKey) -> str:
    names = (each.name for each in records.clients() if each.id == key.client)
    return next(names, "")
