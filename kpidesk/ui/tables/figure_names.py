"""The names of figures as on the page Figures, with the KPI where one name is not enough."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from kpidesk.i18n.kpi_words import measure_name, short_measure_name, short_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.services.practice.tracked_kpis import tracked_kpis
from kpidesk.ui.workspace import Workspace

_WITH_KPI = QT_TRANSLATE_NOOP(
    "Tables", "{measure} ({kpi})", "a figure: Tasks completed (Tasks per hour)"
)


def names_with_kpi(workspace: Workspace) -> Mapping[str, str]:
    """Returns the names of all measures with the KPI that is tracked, else the first one."""
    words, catalogue = workspace.words, workspace.catalogue
    names = {each.id: measure_name(words, each.id) for each in catalogue.measures}
    tracked = tracked_kpis(workspace.services.records, catalogue)
    for kpi in (*reversed(catalogue.kpis), *reversed(tracked)):
        for each in kpi.measures:
            names[each] = name_with_kpi(words, each, kpi.id)
    return names


def name_with_kpi(words: Words, measure: str, kpi: str) -> str:
    """Returns the short name of a measure with that of its KPI."""
    name, of = short_measure_name(words, measure), short_name(words, kpi)
    return words(_WITH_KPI, measure=name, kpi=of)


def distinct_names(workspace: Workspace) -> Mapping[str, str]:
    """Returns the names of all measures; with the KPI only where two have the same name."""
    words, with_kpi = workspace.words, names_with_kpi(workspace)
    names = {each: short_measure_name(words, each) for each in with_kpi}
    several = Counter(names.values())
    return {each: with_kpi[each] if several[name] > 1 else name for each, name in names.items()}
