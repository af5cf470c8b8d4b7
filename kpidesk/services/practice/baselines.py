"""Baselines of usual limits: set with a reason, listed, taken back."""

from __future__ import annotations

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.change import Change
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Period
from kpidesk.domain.settings.baseline import Baseline, baselines
from kpidesk.services.ports import PracticeFile, PracticeReader
from kpidesk.services.practice.settings import change_setting


def all_baselines(records: PracticeReader) -> tuple[Baseline, ...]:
    """Returns all baselines, the earliest of each KPI first."""
    return baselines(records.settings())


def baseline_at(
    records: PracticeReader, kpi: str, client: int | None, period: Period
) -> Baseline | None:
    """Returns the baseline that begins with a period of a chart, the latest where several do."""
    found = [
        each
        for each in all_baselines(records)
        if (each.kpi, each.client, each.first(period.length)) == (kpi, client, period)
    ]
    return found[-1] if found else None


def set_baseline(
    practice: PracticeFile, catalogue: Catalogue, baseline: Baseline
) -> tuple[Change, ...]:
    """Set a baseline, or change its reason.

    Raises WrongRequest `kpi_unknown`, `reason_missing`, and `kpi_not_split` where a client has
    no values of the KPI.
    """
    kpi = catalogue.kpi(baseline.kpi)
    if baseline.client is not None and not catalogue.splits(kpi):
        raise WrongRequest("kpi_not_split", kpi=kpi.id)
    reason = " ".join(baseline.reason.split())
    if not reason:
        raise WrongRequest("reason_missing")
    return change_setting(practice, baseline._replace(reason=reason).key, reason)


def remove_baseline(practice: PracticeFile, baseline: Baseline) -> tuple[Change, ...]:
    """Take a baseline back. Raises WrongRequest `baseline_unknown`."""
    if practice.records.setting(baseline.key) is None:
        raise WrongRequest("baseline_unknown", kpi=baseline.kpi, period=baseline.begins)
    return change_setting(practice, baseline.key, None)
