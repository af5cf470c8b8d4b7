"""Adds the updates of the sample practice: a year of sent ones, a ready one and a draft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Client
from kpidesk.domain.change import Change
from kpidesk.domain.period import Length, Period, period_of
from kpidesk.domain.updates.reusable_text import ReusableText, TextField
from kpidesk.domain.updates.update import Update, UpdateKey, UpdateState, UpdateWords
from kpidesk.drawing.updates.update_pages import lay_out_update
from kpidesk.export.reader import Reader, client_language, reader_of
from kpidesk.export.updates.kept_update import kept_update, sent_figures
from kpidesk.export.updates.update_document import update_document
from kpidesk.i18n.text import Text
from kpidesk.i18n.updates.sample_update_texts import (
    REUSABLE,
    ROLE,
    SAMPLE_UPDATES,
    SENDER,
    SampleUpdate,
)
from kpidesk.i18n.words import Words, words_in
from kpidesk.services.clients.period_statuses import closed_periods
from kpidesk.services.clients.work_time import works
from kpidesk.services.ports import PracticeFile
from kpidesk.services.series.series_query import SeriesService
from kpidesk.services.updates.facts import Sender
from kpidesk.services.updates.reusable_texts import TextService
from kpidesk.services.updates.sender import SenderService
from kpidesk.services.updates.update_service import UpdateService

#: How long after the end of a month its update was sent.
_SENT_AFTER = timedelta(days=4)
#: The months that have an update.
_YEAR = 12


def add_sample_updates(practice: PracticeFile, words: Words, today: date) -> None:
    """Add sender, reusable texts and the latest updates to a new sample.

    Each update is in the language of its client where that is offered. A QGuiApplication must be
    running. Raises NotDone `write_failed`, `memory_short` and the codes of `storage`.
    """
    languages = {client_language(each, words) for each in practice.records.clients()}
    roles = {each: words_in(each)(ROLE) for each in languages - {words.language}}
    SenderService(practice).change(Sender(words(SENDER), words(ROLE), roles=roles))
    fields = {each.value: f"{{{each}}}" for each in (TextField.CONTACT, TextField.MONTH)}
    for name, text in REUSABLE:
        written = ReusableText(words(name), words.fill(text, fields), language=words.language)
        TextService(practice).save(written)
    for client, stories in _told(practice):
        months = _months(practice, client, today)[-len(stories) :]
        for _ in _written(practice, client, list(zip(months, stories, strict=True)), words, today):
            pass


def earlier_updates(
    practice: PracticeFile, words: Words, today: date
) -> Iterator[tuple[Change, ...]]:
    """Add the updates of the year before the latest ones, where a client has none yet.

    Yields the changes of each, and nothing in between, so that the caller can pause. Raises as
    `add_sample_updates`.
    """
    sent = [each for _, all_ in _told(practice) for each in all_ if each.state is UpdateState.SENT]
    for number, (client, stories) in enumerate(_told(practice)):
        latest = _months(practice, client, today)[-len(stories) :]
        card = practice.records.client_card(client.id)
        known = {each.key for each in practice.records.update_summaries()}
        missing = [
            (month, sent[(month.index + number) % len(sent)])
            for month in map(latest[-1].shifted, range(1 - _YEAR, 1 - len(latest)))
            if works(card, month) and UpdateKey(client.id, month) not in known
        ]
        yield from _written(practice, client, missing, words, today)


def _told(practice: PracticeFile) -> Iterator[tuple[Client, tuple[SampleUpdate, ...]]]:
    """Yields the clients, in the order in which the sample was filled, with their updates."""
    clients = sorted(practice.records.clients(), key=lambda each: each.id)
    # The user may have added clients or removed some.
    yield from zip(clients, SAMPLE_UPDATES, strict=False)


def _months(practice: PracticeFile, client: Client, today: date) -> list[Period]:
    """Returns the closed months of a client; without any the last month."""
    closed = {each.period for each in closed_periods(practice.records) if each.client == client.id}
    return sorted(closed, key=lambda each: each.index) or [
        period_of(today, Length.MONTH).shifted(-1)
    ]


def _written(
    practice: PracticeFile,
    client: Client,
    stories: Iterable[tuple[Period, SampleUpdate]],
    words: Words,
    today: date,
) -> Iterator[tuple[Change, ...]]:
    """Store the updates of a client, the earliest first; yields as `earlier_updates`."""
    reader = reader_of(client, practice.records.client_card(client.id), words)
    planned: tuple[str, ...] = ()
    for month, story in stories:
        update = _update(UpdateKey(client.id, month), story, reader.words, planned)
        yield from _stored(practice, update, reader, today)
        planned = tuple(reader.words(each) for each in story.next)


def _update(key: UpdateKey, story: SampleUpdate, words: Words, planned: tuple[str, ...]) -> Update:
    def lines(texts: Iterable[Text]) -> str:
        return "\n".join(words(each) for each in texts)

    written = UpdateWords(
        status_line=words(story.status_line),
        done=lines(story.done),
        in_progress=lines(story.in_progress),
        needed=lines(story.needed),
        next=lines(story.next),
        fulfilled=planned[:1],
    )
    return Update(key, state=story.state, status=story.status, words=written)


def _stored(
    practice: PracticeFile, update: Update, reader: Reader, today: date
) -> Iterator[tuple[Change, ...]]:
    """Store an update, or send it some days after the end of its month."""
    day = min(update.key.period.last_day + _SENT_AFTER, today)
    service = UpdateService(practice, ready_made(), lambda: day)
    update = update._replace(form=service.update(update.key).form)
    if update.state is not UpdateState.SENT:
        yield service.save(update)
        return
    facts = service.facts(update)
    yield ()
    series = SeriesService(practice.records, ready_made(), lambda: day)
    document = update_document(facts, series, reader)
    pages = lay_out_update(document, reader.words)
    yield ()
    kept = kept_update(facts, document, pages)
    yield ()
    yield service.send(update, kept, sent_figures(facts, document), reader.words.language)
