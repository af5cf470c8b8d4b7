"""Figures of a table that fall into one place, or into places that contain each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.measure import Aggregation
from kpidesk.domain.period import Length, Period
from kpidesk.services.tables.import_plan import (
    LEAVE_OUT,
    SUM,
    FigureRemark,
    LeftOutCell,
    LeftOutDetail,
    LeftOutReason,
    QuestionKey,
    QuestionKind,
    TableQuestion,
    TableReading,
)
from kpidesk.services.tables.placement.candidates import Candidate
from kpidesk.services.tables.placement.place import Place

ADD_UP = QuestionKey(QuestionKind.ADD_UP)
Group = tuple[Candidate, ...]
_PlaceKey = tuple[str | None, Period | None, str | None, str | None]


def place_key(place: Place) -> _PlaceKey:
    """Returns what identifies a place."""
    return place.measure, place.period, place.client, place.language


def by_place(candidates: Iterable[Candidate]) -> list[Group]:
    """Returns the candidates by place; those with a question for their place alone."""
    groups: dict[_PlaceKey | tuple[int, int], list[Candidate]] = {}
    for each in candidates:
        place = each.place
        open_place = place.question is not None
        key = (each.row, each.column) if open_place else place_key(place)
        groups.setdefault(key, []).append(each)
    return [tuple(each) for each in groups.values()]


def addable(catalogue: Catalogue, group: Group) -> bool:
    """Returns whether the amounts of a group can be added up: not those of levels and stocks."""
    measure = group[0].place.measure
    if measure is None:
        return False
    return catalogue.measure(measure).nature.aggregation is Aggregation.SUM


def add_up_question(groups: Sequence[Group]) -> TableQuestion:
    """Returns the question for all figures that share a place, with an example."""
    text = " + ".join(each.text for each in groups[0][:3])
    readings = (TableReading(SUM, text), TableReading(LEAVE_OUT, text))
    return TableQuestion(ADD_UP, readings, sum(map(len, groups)))


def added_up(group: Group) -> Candidate:
    """Returns the first figure of a group with the sum of all."""
    first = group[0]
    amounts = [each.amount for each in group if each.amount is not None]
    remarks = dict.fromkeys(each for one in group for each in one.remarks)
    return first._replace(
        amount=sum(amounts),
        text=" + ".join(each.text for each in group),
        remarks=(*remarks, FigureRemark.ADDED_UP),
    )


def left_out_group(group: Group) -> list[LeftOutCell]:
    """Returns the cells of a group that is not entered."""
    detail = LeftOutDetail.SAME_PLACE
    return [
        LeftOutCell(each.row, each.column, each.text, LeftOutReason.OVERLAP, True, detail=detail)
        for each in group
    ]


def without_overlaps(
    catalogue: Catalogue, groups: Sequence[Group]
) -> tuple[list[Group], list[LeftOutCell]]:
    """Returns the groups without those whose period contains another one's, and their cells."""
    rolling = {each.id for each in catalogue.measures if each.nature.rolls_up}
    if len({each[0].place.period.length for each in groups if each[0].place.period}) < 2:
        return list(groups), []
    periods: defaultdict[_Series, set[Period]] = defaultdict(set)
    for group in groups:
        place = group[0].place
        if place.period is not None and place.measure in rolling and place.question is None:
            periods[_series(place)].add(place.period)
    covered = {series: _covered(each) for series, each in periods.items()}
    kept: list[Group] = []
    left_out: list[LeftOutCell] = []
    for group in groups:
        place = group[0].place
        if place.measure in rolling and place.period in covered.get(_series(place), ()):
            left_out.extend(
                LeftOutCell(each.row, each.column, each.text, LeftOutReason.OVERLAP)
                for each in group
            )
        else:
            kept.append(group)
    return kept, left_out


_Series = tuple[str | None, str | None, str | None]


def _series(place: Place) -> _Series:
    return place.measure, place.client, place.language


def _covered(periods: set[Period]) -> set[Period]:
    """Returns the periods that contain others among them."""
    lengths = sorted({each.length for each in periods}, key=_rank)
    if len(lengths) < 2:
        return set()
    return {
        each.containing(length)
        for each in periods
        for length in lengths
        if length.rank > each.length.rank
    }


def _rank(length: Length) -> int:
    return length.rank
