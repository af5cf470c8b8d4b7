"""The names that a pasted table may use."""

from __future__ import annotations

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.tables.text_match import folded
from kpidesk.i18n.former_names import FORMER_MEASURE_NAMES
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.ui.paste.vocabulary import vocabulary


def test_former_names_are_understood_beside_the_present_ones(make_workspace) -> None:
    workspace = make_workspace()
    by_name = vocabulary(workspace).by_name
    known = {each.id for each in ready_made().measures}
    for name, measure in FORMER_MEASURE_NAMES:
        assert measure in known
        assert by_name[folded(name)] == measure
        assert by_name[folded(measure_name(workspace.words, measure))] == measure
