"""Exporting: the whole practice as data that other programs can read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Client
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.logo import Logo
from kpidesk.domain.clients.period_status import PeriodStatus
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.import_receipt import ImportReceipt, ReceiptFigure, TableMapping
from kpidesk.domain.ladder import DatedLadder
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import Period
from kpidesk.domain.settings.sender import SENDER_LOGO
from kpidesk.domain.updates.reusable_text import ReusableText
from kpidesk.domain.updates.sent_update import KeptUpdate, SentUpdate
from kpidesk.domain.updates.update import Update, UpdateState
from kpidesk.services.clients.period_statuses import all_statuses
from kpidesk.services.ports import PracticeReader


@dataclass(frozen=True, slots=True)
class EntryRecord:
    """One entry or held figure, with the client by name and the amount in whole units.

    Of a measure that this program does not know `unit` is None and the amount is as stored.
    """

    period: Period
    client: str | None
    language: str | None
    measure: str
    amount: Fraction
    unit: Unit | None


class ImportedRecord(NamedTuple):
    """A figure of an import before and after; None is blank. A held one is no entry."""

    was: EntryRecord | None
    becomes: EntryRecord
    held: bool


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """An import with its figures."""

    receipt: ImportReceipt
    figures: tuple[ImportedRecord, ...]


class UpdateRecord(NamedTuple):
    """An update, with what was sent of it; None where it was not."""

    update: Update
    client: str | None
    sent: SentUpdate | None = None
    kept: KeptUpdate | None = None


@dataclass(frozen=True, slots=True)
class PracticeContents:
    """Everything in a practice file, the log of changes and drafts aside."""

    clients: tuple[Client, ...]
    rows: tuple[EntryRecord, ...]
    held: tuple[EntryRecord, ...]
    targets: tuple[Target, ...]
    ladders: tuple[DatedLadder, ...]
    notes: tuple[Note, ...]
    settings: Mapping[str, str]
    imports: tuple[ImportRecord, ...] = ()
    table_mappings: tuple[TableMapping, ...] = ()
    cards: Mapping[int, ClientCard] = field(default_factory=dict)
    logos: Mapping[str, Logo] = field(default_factory=dict)
    statuses: tuple[PeriodStatus, ...] = ()
    updates: tuple[UpdateRecord, ...] = ()
    texts: tuple[ReusableText, ...] = ()


def practice_contents(records: PracticeReader, catalogue: Catalogue) -> PracticeContents:
    """Read the whole practice."""
    subjects = [each.id for each in catalogue.every_subject]
    names = {client.id: client.name for client in records.clients()}
    units = {measure.id: measure.unit for measure in catalogue.measures}

    def row(entry_key: EntryKey, amount: int) -> EntryRecord:
        unit, client = units.get(entry_key.measure), entry_key.cell.client
        return EntryRecord(
            period=entry_key.period,
            client=None if client is None else names[client],
            language=entry_key.cell.language,
            measure=entry_key.measure,
            amount=Fraction(amount, unit.steps if unit else 1),
            unit=unit,
        )

    def figure(each: ReceiptFigure) -> ImportedRecord:
        was = None if each.was is None else row(each.key, each.was)
        return ImportedRecord(was, row(each.key, each.becomes), each.held)

    def update(each: Update) -> UpdateRecord:
        client = None if each.key.client is None else names[each.key.client]
        if each.state is not UpdateState.SENT:
            return UpdateRecord(each, client)
        place = each.key, each.correction
        return UpdateRecord(each, client, records.sent_update(*place), records.kept_update(*place))

    cards = records.client_cards()
    hashes = {records.setting(SENDER_LOGO), *(each.logo for each in cards.values())}
    logos = ((key, records.logo(key)) for key in hashes if key)
    return PracticeContents(
        clients=records.clients(),
        rows=tuple(row(each.key, each.amount) for each in records.entries()),
        held=tuple(row(each.key, each.amount) for each in records.held()),
        targets=tuple(each for one in subjects for each in records.targets(one)),
        ladders=tuple(each for one in subjects for each in records.ladders(one)),
        notes=records.notes(),
        settings=records.settings(),
        imports=tuple(
            ImportRecord(each.receipt, tuple(map(figure, each.figures)))
            for each in records.all_imports()
        ),
        table_mappings=records.table_mappings(),
        cards={key: each for key, each in cards.items() if each != ClientCard(key)},
        logos={key: logo for key, logo in logos if logo is not None},
        statuses=all_statuses(records),
        updates=tuple(map(update, records.all_updates())),
        texts=records.reusable_texts(),
    )
