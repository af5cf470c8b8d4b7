"""Makes the document of an update: its facts in the words of the reader, part by part."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace

from kpidesk.analysis.packages.blocks import block_to_tell
from kpidesk.charts.updates.document import (
    HoursBlock,
    ItemMark,
    ListBlock,
    ListItem,
    UpdateDocument,
)
from kpidesk.domain.period import Length, Period
from kpidesk.domain.updates.reusable_text import filled
from kpidesk.domain.updates.update import (
    MOST_NEXT,
    UpdatePart,
    UpdateWords,
)
from kpidesk.export.reader import Reader
from kpidesk.export.updates.drafts import drafted_text
from kpidesk.export.updates.figure_days import figure_days
from kpidesk.export.updates.update_figures import figure_blocks, small_span
from kpidesk.i18n.kpi_words import measure_name, short_name
from kpidesk.i18n.locales.date_mentions import date_mentions
from kpidesk.i18n.locales.isolates import isolated
from kpidesk.i18n.period_words import period_in_short, period_title, span_name, tick_name
from kpidesk.i18n.sentences import labelled
from kpidesk.i18n.updates.field_words import field_values
from kpidesk.i18n.updates.hours_words import block_hours, period_hours
from kpidesk.i18n.updates.small_print_words import (
    ATTACHED,
    footer_words,
    mail_print,
    small_print,
)
from kpidesk.i18n.updates.update_words import (
    NOTHING_NEEDED,
    OF_PLANNED,
    PLANNED,
    WAS_PLANNED,
    greeting_words,
    kind_words,
    part_heading,
    recipient_words,
    status_name,
    subject_words,
    title_words,
)
from kpidesk.i18n.words import Words
from kpidesk.services.series.series_query import SeriesService
from kpidesk.services.updates.facts import UpdateFacts
from kpidesk.system.file_names import safe_name

#: Characters that no program shows; line ends and tabs stay.
_UNSEEN = ("Cc", "Cs")
#: Spaces that may not break stay.
_BREAKS = re.compile(r"[ \t\n\u2028\u2029]+")


def update_document(facts: UpdateFacts, service: SeriesService, reader: Reader) -> UpdateDocument:
    """Returns the document of an update for its reader. Fields that are unknown stay as typed."""
    update, words, period = facts.update, reader.words, facts.update.key.period
    texts, parts = _own_texts(facts, words), update.parts
    client = facts.client.name if facts.client else None
    contact = facts.card.contact if facts.card else ""
    kind = kind_words(
        words, update.form, period, whole=facts.client is None, again=update.correction > 0
    )
    rows, further = (
        ((), ()) if UpdatePart.FIGURES not in parts else figure_blocks(facts, service, words, texts)
    )
    status = update.status if UpdatePart.STATUS in parts else None
    done, in_progress = _work(facts, words, texts, parts)
    first, last = small_span(period)
    needed = _needed(facts, words, texts) if UpdatePart.NEEDED in parts else None
    following = _next(facts, words, texts) if UpdatePart.NEXT in parts else None
    asks = needed or following
    shown = {each.figure: (each.full.kpi, each.full.final_ladder) for each in (*rows, *further)}
    hours = _hours(facts, words) if UpdatePart.HOURS in parts else None
    has_print = UpdatePart.SMALL_PRINT in parts
    days = figure_days(facts)
    printed = words, days, list(shown.values()), facts.today
    return UpdateDocument(
        form=update.form,
        language=f"{words.language}-{words.country}",
        right_to_left=words.right_to_left,
        paper=reader.paper,
        title=title_words(words, client),
        period=period_title(words, period),
        kind=kind,
        recipient=recipient_words(words, contact),
        sender=facts.sender.name,
        sender_role=facts.sender.role_in(words.language),
        sender_logo=facts.sender.logo,
        client_logo=facts.logo,
        status=status,
        status_label=status_name(words, status) if status else "",
        status_line=texts.status_line if status else "",
        summary=(texts.summary or "") if UpdatePart.SUMMARY in parts else "",
        hours=hours,
        figures_heading=part_heading(words, UpdatePart.FIGURES, period) if rows else "",
        months=(_in_short(words, first), _in_short(words, last)),
        figures=rows,
        further=further,
        done=done,
        in_progress=in_progress,
        needed=needed,
        next=following,
        small_print=small_print(*printed, hours=hours is not None) if has_print else (),
        footer=footer_words(words, days),
        asks_footer=footer_words(words, days, asks.heading if asks else ""),
        mail_print=mail_print(*printed, hours=hours is not None) if has_print else (),
        attached=words(ATTACHED) if has_print and shown else "",
        subject=texts.subject or subject_words(words, kind, client, period),
        greeting=texts.greeting
        or greeting_words(words, facts.card.salutation if facts.card else "", contact, period),
        file_name=_file_name(facts, words),
        notes=_notes(facts, words) if UpdatePart.NOTES in parts else None,
    )


def fields_of(facts: UpdateFacts, words: Words) -> dict[str, str]:
    """Returns what the fields of the user's texts stand for, by their names."""
    client = facts.client.name if facts.client else None
    contact = facts.card.contact if facts.card else ""
    figures = [(each.series.kpi, each.point) for each in facts.figures]
    return field_values(words, client, contact, facts.update.key.period, figures)


def plain_text(text: str) -> str:
    """Returns a text without characters that are never shown, and without spaces around it."""
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = (c for c in unified if c in "\n\t" or unicodedata.category(c) not in _UNSEEN)
    return "".join(kept).strip()


def _own_texts(facts: UpdateFacts, words: Words) -> UpdateWords:
    """Returns the user's texts with their fields filled, and the drafted summary."""
    own, values = facts.update.words, fields_of(facts, words)

    def fill(text: str) -> str:
        return filled(plain_text(text), values)

    def beside(text: str) -> str:
        return isolated(text, right_to_left=words.right_to_left)

    def fill_all(texts: Mapping[str, str]) -> dict[str, str]:
        return {figure: fill(text) for figure, text in texts.items()}

    return own._replace(
        status_line=beside(_BREAKS.sub(" ", fill(own.status_line))),
        summary=drafted_text(facts, words) if own.summary is None else fill(own.summary),
        done=fill(own.done),
        in_progress=fill(own.in_progress),
        needed=fill(own.needed),
        next=fill(own.next),
        subject=None if own.subject is None else _BREAKS.sub(" ", fill(own.subject)),
        greeting=None if own.greeting is None else fill(own.greeting),
        sentences=fill_all(own.sentences),
        comments={figure: beside(text) for figure, text in fill_all(own.comments).items()},
    )


def _hours(facts: UpdateFacts, words: Words) -> HoursBlock | None:
    """Returns the hours of the package, or of a block."""
    period = facts.update.key.period
    if facts.balance is not None:
        said = period_hours(words, period, facts.balance)
    elif block := block_to_tell(facts.blocks):
        said = block_hours(words, block)
    else:
        return None
    heading = part_heading(words, UpdatePart.HOURS, period)
    return HoursBlock(heading, *said)


def _work(
    facts: UpdateFacts, words: Words, texts: UpdateWords, parts: frozenset[UpdatePart]
) -> tuple[ListBlock | None, ListBlock | None]:
    """Returns what is done and what is in progress, each with what was planned before."""
    planned = [plain_text(each) for each in facts.planned] if UpdatePart.PLANNED in parts else []
    fulfilled = [each for each in planned if each in map(plain_text, facts.update.words.fulfilled)]
    open_ones = [each for each in planned if each not in fulfilled]
    ended = _items(texts.done, ItemMark.DONE, fulfilled, words(PLANNED))
    running = _items(texts.in_progress, ItemMark.OPEN, open_ones, words(WAS_PLANNED))
    number = words.formats.number
    count = words(OF_PLANNED, len(planned), done=number(len(fulfilled)))
    period = facts.update.key.period
    blocks = []
    for part, items, said in (
        (UpdatePart.DONE, ended, count if planned else ""),
        (UpdatePart.IN_PROGRESS, running, ""),
    ):
        shown = part in parts and items
        heading = part_heading(words, part, period)
        blocks.append(ListBlock(part, heading, items, said) if shown else None)
    return blocks[0], blocks[1]


def _needed(facts: UpdateFacts, words: Words, texts: UpdateWords) -> ListBlock | None:
    items = tuple(
        replace(each, dates=date_mentions(words, each.text))
        for each in _items(texts.needed, ItemMark.NUMBER)
    )
    if not items and facts.client is None:
        # The user's own review asks nobody.
        return None
    heading = part_heading(words, UpdatePart.NEEDED, facts.update.key.period)
    return ListBlock(UpdatePart.NEEDED, heading, items, empty=words(NOTHING_NEEDED))


def _next(facts: UpdateFacts, words: Words, texts: UpdateWords) -> ListBlock | None:
    items = _items(texts.next, ItemMark.DOT)[:MOST_NEXT]
    heading = part_heading(words, UpdatePart.NEXT, facts.update.key.period)
    return ListBlock(UpdatePart.NEXT, heading, items) if items else None


def _notes(facts: UpdateFacts, words: Words) -> ListBlock | None:
    """Returns the notes, each with its figure, and with its time where that is not the period's."""
    period, items = facts.update.key.period, []
    for note in facts.notes:
        text = _BREAKS.sub(" ", plain_text(note.text))
        if note.measure is not None:
            text = labelled(words, _figure_name(facts, words, note.measure), text)
        if note.period != period or note.until is not None or note.ongoing:
            span = span_name(words, note.period, note.until, ongoing=note.ongoing)
            text = labelled(words, words.formats.capitalized(span), text)
        items.append(ListItem(text, ItemMark.DOT))
    heading = part_heading(words, UpdatePart.NOTES, period)
    return ListBlock(UpdatePart.NOTES, heading, tuple(items)) if items else None


def _figure_name(facts: UpdateFacts, words: Words, measure: str) -> str:
    """Returns the name of the figure that a reader finds a measure in; else the measure's."""
    shown = [each.series.kpi for each in facts.figures]
    found = next((each for each in shown if measure in each.measures), None)
    return measure_name(words, measure) if found is None else short_name(words, found.id)


def _items(
    text: str, mark: ItemMark, planned: list[str] | None = None, aside: str = ""
) -> tuple[ListItem, ...]:
    """Returns a line each; those that were planned have the aside and follow where not typed."""
    lines = [each.strip() for each in text.split("\n") if each.strip()]
    more = [each for each in planned or () if each and each not in lines]
    return tuple(
        ListItem(each, mark, aside if planned and each in planned else "") for each in lines + more
    )


def _in_short(words: Words, period: Period) -> str:
    """Returns a period as it has room above a small chart: a week without its year."""
    weekly = period.length is Length.WEEK
    return tick_name(words, period) if weekly else period_in_short(words, period)


def _file_name(facts: UpdateFacts, words: Words) -> str:
    """Returns a file name without suffix such as `2026-03_Bakery_Monthly-update_en`.

    A correction is called so; from the second one on it has a number.
    """
    client, period = facts.client.name if facts.client else "", facts.update.key.period
    number = facts.update.correction
    kind = kind_words(words, facts.update.form, period, whole=not client, again=number > 0)
    parts = (
        str(period),
        client,
        kind.replace(",", ""),
        words.language,
        str(number) if number > 1 else "",
    )
    return safe_name("_".join("-".join(safe_name(part).split()) for part in parts if part))
