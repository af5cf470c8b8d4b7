"""Reading: everything that a table or a chart of one KPI needs, in one question."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kpidesk.analysis.counted import count
from kpidesk.analysis.point import Series
from kpidesk.analysis.rollup import RollUp
from kpidesk.analysis.series import points
from kpidesk.domain.annotation import Note, Target
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Cell, Client, service_language
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.kpi import Kpi, KpiUnit
from kpidesk.domain.ladder import DatedLadder, Ladder
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.services.clients import client_named

if TYPE_CHECKING:
    from kpidesk.services.ports import Amount, Records

#: The practice's choice how hours to resolve are counted: `elapsed` or `worked`.
RESOLUTION_HOURS = "resolution_hours"


class Question(NamedTuple):
    """Which KPI, by which period length, over which span and which cells.

    `by` None takes months, or the finest length entered where that is coarser. The ends of
    the span may be periods of any length. `client` is a name; None sums all clients.
    """

    kpi: str
    by: Length | None = None
    first: Period | None = None
    last: Period | None = None
    client: str | None = None
    language: str | None = None


class Markings(NamedTuple):
    """What is drawn beside the points: targets, the earliest first, and notes.

    `hours` tells how resolution hours are counted, `elapsed` or `worked`; None where she has
    not chosen, or where the KPI has no such hours.
    """

    targets: tuple[Target, ...] = ()
    notes: tuple[Note, ...] = ()
    hours: str | None = None


class Reading:
    """Answers questions about a practice. `today` tells which periods are unfinished."""

    def __init__(
        self, records: Records, catalogue: Catalogue, today: Callable[[], date] = date.today
    ) -> None:
        self._records = records
        self._catalogue = catalogue
        self._today = today

    def series(self, question: Question) -> Series:
        """The points that answer the question.

        Raises WrongRequest for an unknown KPI or client, for a span that ends before it
        begins, and where a measure of the KPI is not split by client and language.
        """
        kpi = self._catalogue.kpi(question.kpi)
        client = language = None
        if question.client is not None:
            client = client_named(self._records, question.client)
        if question.language is not None:
            language = service_language(question.language)
        if (client or language) and not self._catalogue.splits(kpi):
            raise WrongRequest("kpi_not_split", kpi=kpi.id)
        by = question.by or self._usual_length(kpi)
        first, last = _span(question, by)
        ladder_at = self._ladders(kpi, client)
        roll_up = self._roll_up(kpi, first, last, self._cells(client, language))
        found = points(kpi, by, roll_up, ladder_at, first, last)
        ladder = found[-1].ladder if found else kpi.ladder
        return Series(kpi, by, found, ladder, client, language)

    def markings(self, series: Series) -> Markings:
        """The targets and notes that belong on a chart of the series.

        What was promised to one client is on her charts only, and what she promised herself
        is on nobody's.
        """
        if not series.points:
            return Markings()
        client = series.client.id if series.client else None
        targets = [each for each in self._records.targets(series.kpi.id) if each.client == client]
        first, last = series.points[0].period, series.points[-1].period
        notes = [
            note for note in self._records.notes(first, last) if _concerns(note, series, client)
        ]
        return Markings(tuple(targets), tuple(notes), self._hours(series.kpi))

    def _hours(self, kpi: Kpi) -> str | None:
        if kpi.unit is not KpiUnit.HOURS_PER_ITEM:
            return None
        return self._records.setting(RESOLUTION_HOURS)

    def _usual_length(self, kpi: Kpi) -> Length:
        entered = self._records.lengths(kpi.measures)
        finest = min(entered, key=lambda each: each.rank, default=Length.MONTH)
        return max(finest, Length.MONTH, key=lambda each: each.rank)

    def _cells(self, client: Client | None, language: str | None) -> Mapping[int, Cell] | None:
        """The cells of that client and language; None where all cells are meant."""
        if client is None and language is None:
            return None
        return {
            key: cell
            for key, cell in self._records.cells().items()
            if (client is None or cell.client == client.id)
            and (language is None or cell.language == language)
        }

    def _roll_up(
        self,
        kpi: Kpi,
        first: Period | None,
        last: Period | None,
        cells: Mapping[int, Cell] | None,
    ) -> RollUp:
        measures = self._catalogue.measures_of(kpi)
        # Longer periods too: a stock is compared with what closed before it at any length, and
        # what was entered for a whole month is named where it is missing from its weeks.
        rows = {
            (measure.id, length): self._amounts(measure, length, first, last, cells)
            for length in Length
            for measure in measures
        }
        constraints = self._catalogue.constraints_on(kpi.measures)
        known = self._records.cells() if cells is None else cells
        counted = count(measures, rows, known, constraints)
        whole = {} if self._catalogue.splits(kpi) else _by_period(rows)
        return RollUp(measures, counted, whole, constraints, self._catalogue.stocks, self._today())

    def _amounts(
        self,
        measure: Measure,
        length: Length,
        first: Period | None,
        last: Period | None,
        cells: Mapping[int, Cell] | None,
    ) -> Sequence[Amount]:
        # One period more before the span: an opening stock is compared with what closed before.
        begin = first and _edge(first, length, 0).shifted(0 if measure.split else -1)
        end = last and _edge(last, length, -1)
        chosen = None if cells is None else tuple(cells)
        return self._records.amounts(measure.id, length, begin, end, chosen)

    def _ladders(self, kpi: Kpi, client: Client | None) -> Callable[[Period], Ladder]:
        """The ladder in force at a period: the client's, else her own, else the published one."""
        dated = self._records.ladders(kpi.id)
        of_client = [each for each in dated if client and each.client == client.id]
        of_practice = [each for each in dated if each.client is None]

        def ladder_at(period: Period) -> Ladder:
            for ladders in (of_client, of_practice):
                valid = _valid(ladders, period)
                if valid is not None:
                    return valid.ladder or kpi.ladder
            return kpi.ladder

        return ladder_at


def _valid(ladders: Iterable[DatedLadder], period: Period) -> DatedLadder | None:
    begun = [each for each in ladders if each.valid_from <= period.first_day]
    return max(begun, key=lambda each: each.valid_from, default=None)


def _span(question: Question, by: Length) -> tuple[Period | None, Period | None]:
    first = question.first and _edge(question.first, by, 0)
    last = question.last and _edge(question.last, by, -1)
    if first and last and last.index < first.index:
        raise WrongRequest("span_backwards", first=question.first, last=question.last)
    return first, last


def _edge(period: Period, length: Length, which: int) -> Period:
    """The first (0) or last (-1) period of `length` in this one, or the one that holds it."""
    if length.rank < period.length.rank:
        return period.parts(length)[which]
    return period.holder(length)


def _by_period(
    rows: Mapping[tuple[str, Length], Iterable[Amount]],
) -> Mapping[Period, Mapping[str, int]]:
    """What was entered for the whole practice: cells summed."""
    periods: dict[Period, dict[str, int]] = {}
    for (measure, _), amounts in rows.items():
        for text, _, amount in amounts:
            table = periods.setdefault(parse_period(text), {})
            table[measure] = table.get(measure, 0) + amount
    return periods


def _concerns(note: Note, series: Series, client: int | None) -> bool:
    """Whether the note may stand on this chart: a client sees her own words and nobody else's."""
    if note.measure is not None and note.measure not in series.kpi.measures:
        return False
    owner = note.cell.client if note.cell else None
    return client is None or owner == client
