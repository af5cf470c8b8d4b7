"""Reads the facts of an update: figures, hours and texts of one client in one period."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from fractions import Fraction

from kpidesk.analysis.evidence.evidence import needs_attention
from kpidesk.analysis.packages.balance import Balance
from kpidesk.analysis.packages.blocks import BlockBalance, block_to_tell
from kpidesk.domain.annotations import Note
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.catalogue.packages import HOURS_BOUGHT, HOURS_USED, PACKAGE_USE
from kpidesk.domain.cell import Client
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Package
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Level
from kpidesk.domain.period import Length, Period
from kpidesk.domain.updates.sent_update import FigureDifference
from kpidesk.domain.updates.update import Update, UpdateKey
from kpidesk.services.clients.period_statuses import closed_periods
from kpidesk.services.clients.work_time import away_periods, is_away
from kpidesk.services.ports import PracticeReader
from kpidesk.services.practice.tracked_kpis import tracked_kpis
from kpidesk.services.series.package_series import PackageSeries
from kpidesk.services.series.series_query import SeriesQuery, SeriesService
from kpidesk.services.updates.facts import UpdateFacts, UpdateFigure
from kpidesk.services.updates.sender import sender_of

#: The periods of a small chart.
SHOWN = 12


class FactsQuery:
    """Reads facts. All figures of a client's update are read from that client's cells only."""

    def __init__(
        self, records: PracticeReader, catalogue: Catalogue, today: Callable[[], date]
    ) -> None:
        self._records = records
        self._catalogue = catalogue
        self._today = today
        self._series = SeriesService(records, catalogue, today)

    def read(
        self,
        update: Update,
        before: Update | None = None,
        corrected: tuple[FigureDifference, ...] = (),
    ) -> UpdateFacts:
        """Returns the facts of an update; `before` is the client's update before it.

        Raises WrongRequest `client_gone`.
        """
        client, period = self._client(update.key.client), update.key.period
        card = self._records.client_card(client.id) if client else None
        owner = client.id if client else None
        package = _package(card, period) if card else None
        today = self._today()
        blocks = self._blocks(client.id, period, today) if client and card and card.packages else ()
        return UpdateFacts(
            update=update,
            client=client,
            card=card,
            sender=sender_of(self._records),
            figures=self._figures(update, client, card),
            package=package,
            balance=self._balance(client, period) if client else None,
            blocks=blocks,
            planned=tuple(_lines(before.words.next)) if before else (),
            closed=closed_periods(self._records).find(period, owner) is not None,
            away=is_away(away_periods(self._records), period, owner),
            logo=self._records.logo(card.logo) if card and card.logo else None,
            today=today,
            corrected=corrected,
            notes=self._notes(owner, period),
            hours_missing=bool(package or blocks) and not self._has_hours(owner, period),
            hours_of=self._hours_around(owner, period) if blocks and package is None else None,
        )

    def value(self, figure: str, key: UpdateKey) -> Fraction | None:
        """Returns the present value of one figure.

        Raises WrongRequest `client_gone`, `kpi_unknown` and `kpi_not_split`.
        """
        client, period = self._client(key.client), key.period
        name = client.name if client else None
        query = SeriesQuery(figure, period.length, period, period, name)
        points = self._series.read(query).points
        return points[-1].value if points else None

    def hours(self, key: UpdateKey, sent_on: date) -> Mapping[str, Fraction | None]:
        """Returns the present hours of what an update sent on that day told, by their measures.

        A block that has ended since is still the one that was told of. Raises WrongRequest
        `client_gone`.
        """
        client, balance = self._client(key.client), None
        if client is not None:
            balance = self._balance(client, key.period)
            block = block_to_tell(self._blocks(client.id, key.period, sent_on))
            balance = balance or (block.balance if block else None)
        return balance.in_hours if balance else {HOURS_USED: None, HOURS_BOUGHT: None}

    def _client(self, client_id: int | None) -> Client | None:
        if client_id is None:
            return None
        clients = (each for each in self._records.clients() if each.id == client_id)
        found = next(clients, None)
        if found is None:
            raise WrongRequest("client_gone", client=client_id)
        return found

    def _figures(
        self, update: Update, client: Client | None, card: ClientCard | None
    ) -> tuple[UpdateFigure, ...]:
        """Returns the figures that were chosen; by themselves those that have values."""
        period, chosen = update.key.period, update.layout.figures
        if chosen is None and card is not None:
            chosen = card.shown
        if chosen is not None:
            kpis = self._catalogue.known(chosen)
        else:
            kpis = tracked_kpis(self._records, self._catalogue)
        if client is not None:
            kpis = tuple(each for each in kpis if self._catalogue.splits(each))
        found = [self._figure(each, period, client) for each in kpis]
        if chosen is None:
            found = [each for each in found if each.series.valued]
        return tuple(found if client or chosen is not None else sorted(found, key=_badness))

    def _figure(self, kpi: Kpi, period: Period, client: Client | None) -> UpdateFigure:
        by = period.length
        first = period.shifted(1 - SHOWN)
        name = client.name if client else None
        query = SeriesQuery(kpi.id, by, self._series.earliest(first, name), period, name)
        whole = self._series.read(query)
        evidence = self._series.evidence(whole, reaches=True)
        series = whole.since(first)
        point = next((each for each in series.points if each.period == period), None)
        attention = point is not None and needs_attention(series, point, evidence.at(point))
        return UpdateFigure(kpi.id, series, evidence, point, attention)

    def _notes(self, owner: int | None, period: Period) -> tuple[Note, ...]:
        """Returns the shown notes of the period; an ongoing one is told once, where it begins."""
        return tuple(
            each
            for each in self._records.notes(period, period)
            if each.is_shown_to(owner)
            and not (each.ongoing and each.period.last_day < period.first_day)
        )

    def _balance(self, client: Client, period: Period) -> Balance | None:
        query = SeriesQuery(PACKAGE_USE.id, period.length, period, period, client.name)
        points = self._series.read(query).points
        return points[-1].package if points else None

    def _has_hours(self, owner: int | None, period: Period) -> bool:
        """Returns whether hours used by the client are entered in the period or around it."""
        cells = [key for key, cell in self._records.cells().items() if cell.client == owner]
        for length in Length:
            if length.rank > period.length.rank:
                ends = period.containing(length), period.containing(length)
            else:
                ends = period.first_within(length), period.last_within(length)
            if self._records.cells_with_entries((HOURS_USED,), length, *ends, cells):
                return True
        return False

    def _hours_around(self, owner: int | None, period: Period) -> Period | None:
        """Returns the period around a week for which hours are entered; None for other lengths."""
        if period.length is not Length.WEEK:
            return None
        cells = [key for key, cell in self._records.cells().items() if cell.client == owner]
        for length in (Length.MONTH, Length.QUARTER, Length.YEAR):
            around = period.containing(length)
            if self._records.cells_with_entries((HOURS_USED,), length, around, around, cells):
                return around
        return None

    def _blocks(self, client: int, period: Period, day: date) -> tuple[BlockBalance, ...]:
        """Returns the blocks that share days with the period, as at its end or on a day before."""
        packages = PackageSeries(self._records, lambda: day)
        return tuple(
            each
            for each in packages.blocks(client, period)
            if (each.block.first is None or each.block.first <= period.last_day)
            and (each.block.last is None or each.block.last >= period.first_day)
        )


def _package(card: ClientCard, period: Period) -> Package | None:
    """Returns the package per month or week in force at the end of a period."""
    month = period.last_within(Length.MONTH) if period.length.rank > Length.MONTH.rank else period
    found = [each for each in card.packages if not each.is_block and each.covers(month)]
    return max(found, key=lambda each: each.first or date.min, default=None)


def _badness(each: UpdateFigure) -> tuple[bool, int]:
    level = each.point.level if each.point else None
    return not each.attention, len(Level) if level is None else level.rank


def _lines(text: str) -> Iterable[str]:
    return (line.strip() for line in text.splitlines() if line.strip())
