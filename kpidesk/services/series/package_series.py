"""Reads series about packages: the clients' cards, hours used and bought, and absences."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from kpidesk.analysis.packages.balance import StepKind
from kpidesk.analysis.packages.blocks import BlockBalance, block_balances, block_to_tell
from kpidesk.analysis.packages.points import PackageView, package_points
from kpidesk.analysis.packages.steps import ClientHours, with_parts
from kpidesk.analysis.point import Point
from kpidesk.analysis.series import LadderAt
from kpidesk.domain.catalogue.packages import HOURS_BOUGHT, HOURS_USED
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.services.clients.work_time import away_periods, is_away, works

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeReader

_TO_THURSDAY = timedelta(days=3)
_NONE: Mapping[EntryKey, int | None] = {}


class PackageSeries(NamedTuple):
    """Reads the points of one client's packages, or of all clients with packages.

    `unsaved` are amounts that are being typed, in place of those in the file.
    """

    records: PracticeReader
    today: Callable[[], date]
    unsaved: Mapping[EntryKey, int | None] = _NONE

    def typed(self, amounts: Mapping[EntryKey, int | None]) -> PackageSeries:
        """Returns the same with amounts that are being typed; None blanks."""
        return self._replace(unsaved=amounts)

    def points(
        self,
        kpi: Kpi,
        by: Length,
        client: int | None,
        ladder_at: LadderAt,
        span: tuple[Period | None, Period | None] = (None, None),
    ) -> tuple[Point, ...]:
        """Returns the points of a span; each depends on what was carried over before."""
        view = PackageView(kpi, by, ladder_at, self.today(), client is None, *span)
        return package_points(view, self._hours(client))

    def by_client(
        self, kpi: Kpi, by: Length, ladder_at: LadderAt, first: Period, last: Period
    ) -> Mapping[int, Sequence[Point]]:
        """Returns the points of each client's packages in a span."""
        view = PackageView(kpi, by, ladder_at, self.today(), False, first, last)
        known = self._hours(None).items()
        return {client: package_points(view, {client: hours}) for client, hours in known}

    def blocks(self, client: int, period: Period | None = None) -> tuple[BlockBalance, ...]:
        """Returns a client's blocks of hours. Hours of a month or week's package are not theirs.

        With a period they are those of its end, without the hours of periods that begin later. A
        week has those of the month that its Thursday is in.
        """
        until, begun = _end(period) if period else (None, None)
        blocks = [each for each in self.records.client_card(client).packages if each.is_block]
        if not blocks:
            return ()
        today = self.today() if until is None else min(until, self.today())
        hours = self._hours(client)[client]
        steps = {each.period for each in hours.steps(today) if each.kind is StepKind.PACKAGE}
        lengths = {each.length for each in steps}
        free = {
            used_in: amount
            for used_in, amount in hours.used.items()
            if (begun is None or used_in.first_day <= begun)
            and not any(
                length.rank >= used_in.length.rank and used_in.containing(length) in steps
                for length in lengths
            )
        }
        return block_balances(blocks, free, today)

    def open_blocks(self, client: int | None) -> tuple[tuple[int, BlockBalance], ...]:
        """Returns the open blocks of hours by active client, those that are overused first.

        Of one client or of all.
        """
        cards = self.records.client_cards()
        found = [
            (each.id, block)
            for each in self.records.clients()
            if client in (None, each.id) and not each.archived
            if any(package.is_block for package in cards[each.id].packages)
            if (block := block_to_tell(self.blocks(each.id))) is not None
            if not block.ended
        ]
        return tuple(sorted(found, key=lambda each: not each[1].balance.over))

    def on_card(self, client: int, period: Period, *, blocks: bool = True) -> int | None:
        """Returns the hours of a client's card that an entry for a month or week replaces."""
        packages = self.records.client_card(client).packages
        packages = tuple(each for each in packages if blocks or not each.is_block)
        return ClientHours(packages, {}, {}, self._absences()(client, {})).on_card(period)

    def _hours(self, client: int | None) -> Mapping[int, ClientHours]:
        """Returns what is known of each client with a package or with an entry of its hours."""
        cards = self.records.client_cards()
        packages = {key: card.packages for key, card in cards.items() if card.packages}
        bought = self._by_client(HOURS_BOUGHT, None if client is None else {client})
        concerned = {*packages, *bought} if client is None else {client}
        # Hours of whom nothing is bought may be many, and count for nothing.
        used = self._by_client(HOURS_USED, {*packages, *bought} & concerned)
        absent = self._absences()
        return {
            owner: ClientHours(
                packages.get(owner, ()),
                used.get(owner, {}),
                bought.get(owner, {}),
                absent(owner, used.get(owner, {})),
            )
            for owner in sorted(concerned)
        }

    def _absences(self) -> Callable[[int, Mapping[Period, int]], Callable[[Period], bool]]:
        """Returns what tells of a client with hours, and of a period, whether nothing was due."""
        away, cards = away_periods(self.records), self.records.client_cards()

        def absent(owner: int, used: Mapping[Period, int]) -> Callable[[Period], bool]:
            def is_absent(period: Period) -> bool:
                if is_away(away, period, owner):
                    return True
                # Whatever the card says: where there are hours, there was work.
                return not works(cards[owner], period) and used.keys().isdisjoint(
                    with_parts(period)
                )

            return is_absent

        return absent

    def _by_client(
        self, measure: str, clients: Collection[int] | None
    ) -> Mapping[int, Mapping[Period, int]]:
        """Returns the sums of a measure over the cells of each of these clients, by period."""
        cells = {
            key: cell
            for key, cell in self.records.cells().items()
            if cell.client is not None and (clients is None or cell.client in clients)
        }
        amounts: dict[tuple[Period, Cell], int | None] = {}
        for length in self.records.lengths((measure,)) if cells else ():
            rows = self.records.amounts(measure, length, None, None, tuple(cells))
            amounts.update(((parse_period(text), cells[key]), each) for text, key, each in rows)
        for key, typed in self.unsaved.items():
            if key.measure == measure:
                amounts[key.period, key.cell] = typed
        found: dict[int, dict[Period, int]] = {}
        for (period, cell), amount in amounts.items():
            if cell.client is not None and amount is not None:
                sums = found.setdefault(cell.client, {})
                sums[period] = sums.get(period, 0) + amount
        return found


def _end(period: Period) -> tuple[date, date]:
    """Returns the last day of a period, and the last day on which hours before it begin."""
    last = period.last_day
    return last, period.first_day + _TO_THURSDAY if period.length is Length.WEEK else last
