"""The options above the chart, and the query that they stand for."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from kpidesk.analysis.point import Series
from kpidesk.charts.overlays import NO_CHOICE, OverlayChoice
from kpidesk.domain.annotations import NoteChoice
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Length, Period, period_of
from kpidesk.services.container import ServiceContainer
from kpidesk.services.series.series_query import SeriesQuery
from kpidesk.ui.navigation import Destination, PageId

#: How many periods a rolling line can take together.
ROLLING = (3, 12)


class RangeChoice(Enum):
    """How far back a chart goes; the value is the number of periods."""

    LAST_12 = 12
    LAST_24 = 24
    LAST_36 = 36
    ALL = 0
    FROM_TO = -1


class ChartOptions(NamedTuple):
    """What the user chose above the chart. `by` None is the KPI's usual length.

    `first` and `last` apply only to `RangeChoice.FROM_TO`. `client` is an id.
    """

    by: Length | None = None
    range: RangeChoice = RangeChoice.LAST_24
    first: Period | None = None
    last: Period | None = None
    client: int | None = None
    language: str | None = None


class ChartExtras(NamedTuple):
    """What the chart on the screen shows by choice."""

    choice: OverlayChoice = NO_CHOICE
    notes: bool = True

    @property
    def note_choice(self) -> NoteChoice:
        """The notes on the screen: all or none."""
        return NoteChoice.ALL if self.notes else NoteChoice.NONE

    @property
    def codes(self) -> tuple[str, ...]:
        """What is chosen, as preferences keep it."""
        rolling, last_year, limits = self.choice
        chosen = {
            f"rolling{rolling}": rolling is not None,
            "last_year": last_year,
            "limits": limits,
            "no_notes": not self.notes,
        }
        return tuple(code for code, on in chosen.items() if on)


def extras_from(codes: Iterable[str]) -> ChartExtras:
    """Returns the choice that preferences keep as these codes."""
    known = set(codes)
    rolling = next((each for each in ROLLING if f"rolling{each}" in known), None)
    choice = OverlayChoice(rolling, "last_year" in known, "limits" in known)
    return ChartExtras(choice, "no_notes" not in known)


def series_query(choices: ChartOptions, kpi: Kpi, services: ServiceContainer) -> SeriesQuery:
    """Returns the query for a KPI with these options. Raises WrongRequest `client_unknown`.

    A number of periods ends with the last one with entries, or the present one where that is
    earlier. A KPI that is not split is queried for the whole practice.
    """
    by = choices.by or services.series.usual_length(kpi)
    split = services.catalogue.splits(kpi)
    question = SeriesQuery(
        kpi.id,
        by,
        client=_name_of(choices.client, services) if split else None,
        language=choices.language if split and not services.catalogue.by_client_only(kpi) else None,
    )
    match choices.range:
        case RangeChoice.FROM_TO:
            return question._replace(first=choices.first, last=choices.last)
        case RangeChoice.ALL:
            return question
    end = _last_period(kpi, by, services)
    return question._replace(first=end.shifted(1 - choices.range.value))


def _name_of(client: int | None, services: ServiceContainer) -> str | None:
    if client is None:
        return None
    names = {each.id: each.name for each in services.records.clients()}
    if client not in names:
        raise WrongRequest("client_unknown", client="", known=tuple(names.values()))
    return names[client]


def _last_period(kpi: Kpi, by: Length, services: ServiceContainer) -> Period:
    """Returns the last period with entries, but none after the present one."""
    present = period_of(services.today(), by)
    known = services.records.span(kpi.measures)
    if known is None:
        return present
    return min(present, known[1].last_within(by), key=lambda each: each.index)


def with_shown_range(choices: ChartOptions, shown: Series | None) -> ChartOptions:
    """Returns the choices; a range to be typed begins as the one that is shown."""
    custom = choices.range is RangeChoice.FROM_TO
    if not custom or choices.first or choices.last or shown is None:
        return choices
    return choices._replace(first=shown.points[0].period, last=shown.points[-1].period)


def to_sheet(series: Series | None, period: Period) -> Destination:
    """Returns the destination of a period's figures, in the cell that the series is of."""
    if series is None:
        return Destination(PageId.ENTER, period=period, cell=NOT_ASSIGNED)
    there = Destination(PageId.ENTER, kpi=series.kpi.id, period=period)
    if series.language:
        cell = Cell(series.client.id if series.client else None, series.language)
        return there._replace(cell=cell)
    if series.client is None:
        return there._replace(cell=NOT_ASSIGNED)
    return there._replace(client=series.client.name)
