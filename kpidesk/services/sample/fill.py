"""Fills the sample practice: two invented years, relative to a day."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import NamedTuple

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Cell, Client
from kpidesk.domain.change import HeldFigure
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Period
from kpidesk.domain.settings.resolution_hours import RESOLUTION_HOURS, ResolutionHours
from kpidesk.services.ports import PracticeFile, WriteTransaction
from kpidesk.services.practice.settings import SAMPLE
from kpidesk.services.practice.tracked_kpis import TRACKED, tracked_ids
from kpidesk.services.sample import story
from kpidesk.services.sample.cards import block_entries, write_cards
from kpidesk.services.sample.entries import SampleEntries
from kpidesk.services.sample.own_benchmark import write_own_ladder


class SampleTexts(NamedTuple):
    """The texts in it, in the language of the window: names of clients, notes, a source."""

    french_client: str
    spanish_client: str
    german_client: str
    block_client: str
    holiday: str
    bad_month: str
    portuguese: str
    overtime: str
    recounted: str
    late_survey: str
    late_payment: str
    new_shop: str
    own_benchmark: str


def fill_sample(
    practice: PracticeFile, catalogue: Catalogue, today: date, texts: SampleTexts
) -> None:
    """Fills an empty practice in one transaction. The same day gives the same entries."""
    with practice.transaction() as transaction:
        transaction.set_setting(SAMPLE, "1")
        transaction.set_setting(TRACKED, tracked_ids(kpi.id for kpi in catalogue.kpis))
        transaction.set_setting(RESOLUTION_HOURS, ResolutionHours.ELAPSED.value)
        clients = (
            transaction.add_client(texts.french_client, "fr"),
            transaction.add_client(texts.spanish_client, "es"),
            transaction.add_client(texts.german_client, "de"),
        )
        block_client = transaction.add_client(texts.block_client, "fr")
        made = SampleEntries(catalogue, today, clients)
        entries = {**made.all(), **block_entries(block_client, made.months)}
        held = _held(made, entries)
        for key, amount in entries.items():
            if key not in held:
                transaction.put(key, amount)
        for each in held.values():
            transaction.hold(each)
        _write_targets(transaction, clients[0], made.months)
        _write_notes(transaction, made.months, texts, clients[0])
        write_own_ladder(transaction, catalogue, made.months, texts.own_benchmark)
        write_cards(transaction, (*clients, block_client), made.months)


def _held(made: SampleEntries, entries: dict[EntryKey, int]) -> dict[EntryKey, HeldFigure]:
    """Returns one held figure of the current month: more accurate than checked."""
    running = made.months[-1]
    key = EntryKey("accurate_communications", running, made.french)
    checked = entries[EntryKey("checked_communications", running, made.french)]
    return {key: HeldFigure(key, str(checked + 3), checked + 3)}


def _write_targets(
    transaction: WriteTransaction, client: Client, months: tuple[Period, ...]
) -> None:
    for each in story.TARGETS:
        low, high = (None if end is None else Fraction(end) for end in (each.low, each.high))
        owner = client.id if each.of_client else None
        transaction.set_target(Target(each.subject, months[each.begin], low, high, owner))


def _write_notes(
    transaction: WriteTransaction, months: tuple[Period, ...], texts: SampleTexts, client: Client
) -> None:
    """Write private notes and shown ones, of the business and of one client."""
    for month in months[: story.MONTHS]:
        if month.number == story.HOLIDAY:
            transaction.set_note(Note(month, texts.holiday, shown=True))
    for number, text, measure in (
        (story.PORTUGUESE_FROM, texts.portuguese, None),
        (story.OVERTIME_MONTH, texts.overtime, "available_hours"),
        (story.RECOUNTED_MONTH, texts.recounted, "clients_start"),
    ):
        transaction.set_note(Note(months[number], text, measure))
    own, late = Cell(client.id), months[story.LATE_SURVEY_MONTH]
    entered = Cell(client.id, client.language)
    for note in (
        Note(months[story.BAD_MONTH], texts.bad_month, "multilingual_tickets", ongoing=True),
        Note(late, texts.late_survey, "survey_answers", entered, shown=True),
        Note(late, texts.late_payment, None, own),
        Note(
            *(months[story.SHOP_FROM], texts.new_shop, None, own),
            until=months[story.SHOP_UNTIL],
            shown=True,
        ),
    ):
        transaction.set_note(note)
