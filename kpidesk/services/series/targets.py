"""The target service: sets, removes and lists targets of KPIs and measures."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from kpidesk.analysis.targets import TargetCount, TargetSeries
from kpidesk.domain.annotations import Target
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.change import TargetChanged
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.kpi import Kpi, KpiUnit
from kpidesk.domain.period import Length, Period
from kpidesk.services.clients.clients import client_names
from kpidesk.services.ports import PracticeFile, PracticeReader
from kpidesk.services.series.series_query import SeriesQuery, SeriesService

_ENDS = {
    KpiUnit.PERCENT: (Fraction(0), Fraction(100)),
    KpiUnit.SCORE: (Fraction(-100), Fraction(100)),
}
_FROM_ZERO = (Fraction(0), None)


class ListedTarget(NamedTuple):
    """A target with its KPI or measure, how often it was met, and in periods of which length."""

    kpi: Kpi
    target: Target
    counted: TargetCount
    by: Length


class TargetService:
    """Sets and removes targets, for the business or a client."""

    def __init__(self, practice: PracticeFile, catalogue: Catalogue) -> None:
        self._practice = practice
        self._catalogue = catalogue

    def set(self, target: Target) -> TargetChanged:
        """Set the target from a period on; earlier periods keep theirs.

        A target without bounds ends the one before it. Raises WrongRequest `kpi_unknown`,
        `kpi_not_split`, `client_gone`, `target_impossible`, `target_missing` where there is none
        to end, and those of the file.
        """
        kpi = self._catalogue.kpi_or_measure(target.subject)
        if target.client is not None and not self._catalogue.splits(kpi):
            raise WrongRequest("kpi_not_split", kpi=kpi.id)
        _check_possible(kpi, target)
        with self._practice.transaction() as transaction:
            if target.client is not None and target.client not in client_names(transaction):
                raise WrongRequest("client_gone", client=target.client)
            known = targets_of(transaction, kpi.id, target.client)
            first = target.valid_from.first_day
            if not target.bounds and not any(each.valid_from.first_day <= first for each in known):
                raise WrongRequest("target_missing", kpi=kpi.id, period=target.valid_from)
            transaction.set_target(target)
        return TargetChanged(beginning_target(known, target.valid_from), target)

    def remove(self, subject: str, valid_from: Period, client: int | None) -> TargetChanged:
        """Remove a target: the one before it applies on. Raises WrongRequest `target_missing`."""
        with self._practice.transaction() as transaction:
            old = beginning_target(targets_of(transaction, subject, client), valid_from)
            if old is None:
                raise WrongRequest("target_missing", kpi=subject, period=valid_from)
            transaction.remove_target(old)
        return TargetChanged(old, None)


def targets_of(records: PracticeReader, subject: str, client: int | None) -> tuple[Target, ...]:
    """Returns the targets of a KPI or measure for one owner, the earliest first."""
    return tuple(each for each in records.targets(subject) if each.client == client)


def all_targets(records: PracticeReader, catalogue: Catalogue) -> Iterator[tuple[Kpi, Target]]:
    """Yields all targets by KPI or measure and owner, the earliest of each first."""
    for kpi in catalogue.every_subject:
        for target in sorted(records.targets(kpi.id), key=lambda each: each.client or 0):
            yield kpi, target


def listed_targets(
    records: PracticeReader, catalogue: Catalogue, series: SeriesService
) -> Iterator[ListedTarget]:
    """Yields all targets as `all_targets`, each with how often it was met.

    Of KPIs by periods of their usual length, of measures by those of the target.
    """
    names = client_names(records)
    for kpi, target in all_targets(records, catalogue):
        by = series.usual_length(kpi) if kpi.denominator else target.valid_from.length
        client = None if target.client is None else names[target.client]
        own = TargetSeries(kpi, targets_of(records, kpi.id, target.client))
        points = series.read(SeriesQuery(kpi.id, by, client=client)).points
        yield ListedTarget(kpi, target, own.count_of(target, points), by)


def beginning_target(targets: tuple[Target, ...], period: Period) -> Target | None:
    """Returns the target that begins on the same day; there is one at most."""
    days = (each for each in targets if each.valid_from.first_day == period.first_day)
    return next(days, None)


def _check_possible(kpi: Kpi, target: Target) -> None:
    low, high = _FROM_ZERO if kpi.line is not None else _ENDS.get(kpi.unit, _FROM_ZERO)
    for bound in target.bounds:
        if bound < low or (high is not None and bound > high):
            raise WrongRequest("target_impossible", kpi=kpi.id)
