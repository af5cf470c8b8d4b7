"""Random tables with groups of rows: no figure goes to another client without a word."""

from __future__ import annotations

from datetime import date

import pytest

from kpidesk.services.tables.import_plan import FigureRemark
from tests.services.tables.groups.grouped_tables import grouped_table
from tests.services.tables.table_context import figures, page, planned
from tests.services.tables.test_random_tables import entered

LATE = date(2027, 12, 31)
WORDS = {FigureRemark.QUALIFIED, FigureRemark.CLIENT_ABOVE}


def misplaced(seeds):
    """Tables with a figure that is planned without a word for another client than its own."""
    found = []
    for seed in seeds:
        table = grouped_table(seed)
        target = page() if seed % 2 else None
        for each in entered(planned(str(table), target, today=LATE)):
            certain = table.is_of(each.row, each.client, each.language)
            if WORDS.isdisjoint(each.remarks) and not certain:
                found.append(seed)
    return found


def lost(seeds):
    """Tables with a figure that is neither planned nor left out with its cell or its heading."""
    found = []
    for seed in seeds:
        table = grouped_table(seed)
        made = planned(str(table), page(), today=LATE)
        if made.problem is not None:
            continue
        planned_cells = {(each.row, each.column) for each in made.figures}
        listed = sum(each.figures for each in made.left_out)
        cells = [
            (at, column)
            for at, row in enumerate(table.rows)
            for column, text in enumerate(row)
            if text.isdecimal() and column > table.column
        ]
        if len([each for each in cells if each not in planned_cells]) > listed:
            found.append(seed)
    return found


@pytest.mark.long
def test_figures_of_groups_are_those_of_the_client_above():
    assert not misplaced(range(2000))


@pytest.mark.long
def test_no_figure_of_a_group_is_lost():
    assert not lost(range(1000))


@pytest.mark.long
def test_groups_are_read_at_all():
    read = [figures(planned(str(grouped_table(seed)), page(), today=LATE)) for seed in range(500)]
    assert sum(any(key[2] for key in each) for each in read) > 100


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_figures_of_many_groups_are_those_of_the_client_above():
    assert not misplaced(range(10_000, 60_000))
