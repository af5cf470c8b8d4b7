"""Adds the updates of the sample practice: sent ones with their files, a ready one and a draft."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Client
from kpidesk.domain.period import Length, Period, period_of
from kpidesk.domain.updates.reusable_text import ReusableText, TextField
from kpidesk.domain.updates.update import Update, UpdateKey, UpdateState, UpdateWords
from kpidesk.drawing.updates.update_pages import lay_out_update
from kpidesk.export.reader import Reader, reader_of
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
from kpidesk.i18n.words import Words
from kpidesk.services.clients.period_statuses import closed_periods
from kpidesk.services.ports import PracticeFile
from kpidesk.services.series.series_query import SeriesService
from kpidesk.services.updates.facts import Sender
from kpidesk.services.updates.reusable_texts import TextService
from kpidesk.services.updates.sender import SenderService
from kpidesk.services.updates.update_service import UpdateService

#: How long after the end of a month its update was sent.
_SENT_AFTER = timedelta(days=4)


def add_sample_updates(practice: PracticeFile, words: Words, today: date) -> None:
    """Add sender, reusable texts and the updates of the closed months to a new sample.

    Each update is in the language of its client where that is offered. A QGuiApplication must be
    running. Raises NotDone `write_failed`, `memory_short` and the codes of `storage`.
    """
    SenderService(practice).change(Sender(words(SENDER), words(ROLE)))
    fields = {each.value: f"{{{each}}}" for each in (TextField.CONTACT, TextField.MONTH)}
    for name, text in REUSABLE:
        written = ReusableText(words(name), words.fill(text, fields), language=words.language)
        TextService(practice).save(written)
    # The order in which the sample was filled.
    clients = sorted(practice.records.clients(), key=lambda each: each.id)
    for client, stories in zip(clients, SAMPLE_UPDATES, strict=True):
        reader = reader_of(client, practice.records.client_card(client.id), words)
        months = _months(practice, client, today)[-len(stories) :]
        planned: tuple[str, ...] = ()
        for month, story in zip(months, stories, strict=True):
            update = _update(UpdateKey(client.id, month), story, reader.words, planned)
            _write(practice, update, reader, today)
            planned = tuple(reader.words(each) for each in story.next)


def _months(practice: PracticeFile, client: Client, today: date) -> list[Period]:
    """Returns the closed months of a client; without any the last month."""
    closed = {each.period for each in closed_periods(practice.records) if each.client == client.id}
    return sorted(closed, key=lambda each: each.index) or [
        period_of(today, Length.MONTH).shifted(-1)
    ]


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


def _write(practice: PracticeFile, update: Update, reader: Reader, today: date) -> None:
    """Store an update, or send it some days after the end of its month."""
    day = min(update.key.period.last_day + _SENT_AFTER, today)
    service = UpdateService(practice, ready_made(), lambda: day)
    update = replace(update, form=service.update(update.key).form)
    if update.state is not UpdateState.SENT:
        service.save(update)
        return
    facts = service.facts(update)
    series = SeriesService(practice.records, ready_made(), lambda: day)
    document = update_document(facts, series, reader)
    kept = kept_update(facts, document, lay_out_update(document, reader.words))
    service.send(update, kept, sent_figures(facts, document), reader.words.language)
