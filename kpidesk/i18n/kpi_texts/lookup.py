"""Finds the texts about a KPI, a measure or a constraint by its id.

The module `<set>/<kpi id>.py` is imported by name at the first use; `types` says what it holds.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from functools import cache

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts, RuleTexts


def kpi_texts(kpi_id: str) -> KpiTexts | None:
    """Returns the texts about a ready-made KPI; None for any other."""
    found = _modules().get(kpi_id)
    if found is None:
        return None
    texts: KpiTexts = importlib.import_module(found).KPI
    return texts


def measure_texts(measure_id: str) -> MeasureTexts | None:
    """Returns the texts about a ready-made measure; None for any other."""
    found = _modules_of_measures().get(measure_id)
    if found is None:
        return None
    texts: Mapping[str, MeasureTexts] = importlib.import_module(found).MEASURES
    return texts[measure_id]


def rule_texts(code: str) -> RuleTexts | None:
    """Returns the texts about a constraint between the measures of one KPI; None for any other."""
    found = _modules_of_rules().get(code)
    if found is None:
        return None
    texts: Mapping[str, RuleTexts] = importlib.import_module(found).RULES
    return texts[code]


@cache
def _modules() -> Mapping[str, str]:
    of_packages = {kpi.id: f"{__package__}.packages.{kpi.id}" for kpi in ready_made().of_packages}
    return {
        kpi.id: f"{__package__}.{each.id}.{kpi.id}"
        for each in ready_made().sets
        for kpi in each.kpis
    } | of_packages


@cache
def _modules_of_measures() -> Mapping[str, str]:
    """Maps each measure to the module of the first KPI that has it."""
    last_first = reversed(ready_made().every_kpi)
    return {measure: _modules()[kpi.id] for kpi in last_first for measure in kpi.measures}


@cache
def _modules_of_rules() -> Mapping[str, str]:
    """Maps each constraint to the module of the first KPI that has all its measures."""
    return {
        rule.code: _modules()[kpi.id]
        for rule in ready_made().constraints
        for kpi in reversed(ready_made().kpis)
        if set(rule.measures) <= set(kpi.measures)
    }
