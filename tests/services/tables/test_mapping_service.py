"""Decisions about columns and names are remembered for tables with the same headings."""

from __future__ import annotations

from datetime import date

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.import_receipt import TableMapping
from kpidesk.i18n.tables.table_vocabulary import table_vocabulary
from kpidesk.services.tables.context import TableContext
from kpidesk.services.tables.grid import Grid, GridCell
from kpidesk.services.tables.import_plan import CREATE_CLIENT, QuestionKey, QuestionKind
from kpidesk.services.tables.mapping_service import (
    MappingService,
    RememberedMapping,
    recall_mapping,
    table_shape,
)
from kpidesk.services.tables.plan import plan
from kpidesk.services.tables.recognition.recognise import recognise
from kpidesk.services.tables.roles import IgnoreReason, Role, RoleKind, ignored


def grid_of(text):
    lines = (line.split(",") for line in text.split())
    return Grid(tuple(tuple(GridCell(each) for each in line) for line in lines))


@pytest.fixture
def context(practice):
    return TableContext(
        ready_made(),
        table_vocabulary(ready_made()),
        practice.records,
        practice.records.clients(),
        date(2026, 11, 28),
    )


@pytest.fixture
def mappings(practice):
    return MappingService(practice)


GRID = grid_of("Month,Ref,Tickets\n2026-03,11,4\n2026-04,12,5")
LATER = grid_of("MONTH,ref,tickets\n2026-05,13,6")
OTHER = grid_of("Month,Ref,Letters\n2026-03,11,4")


def decided(roles):
    """What a user decides: no figures in Ref, requests in Tickets."""
    requests = Role(RoleKind.AMOUNT, "requests")
    return roles.with_column(1, ignored(IgnoreReason.CHOSEN)).with_column(2, requests)


def test_columns_are_remembered_for_tables_with_the_same_headings(mappings, context):
    roles = recognise(GRID, context)
    mappings.remember(GRID, roles, decided(roles), {})
    later = recognise(LATER, context)
    applied = recall_mapping(context.records, LATER, later).applied_to(later)
    assert applied.columns == decided(later).columns
    figures = plan(LATER, applied, context).figures
    assert [(each.measure, each.amount) for each in figures] == [("requests", 6)]
    assert recall_mapping(context.records, OTHER, recognise(OTHER, context)) == RememberedMapping()


def test_answers_about_names_are_remembered_but_new_clients_are_not(mappings, context):
    roles = recognise(GRID, context)
    answers = {
        QuestionKey(QuestionKind.MEASURE, text="tickets"): "requests",
        QuestionKey(QuestionKind.CLIENT, text="al"): "Acme Ltd",
        QuestionKey(QuestionKind.CLIENT, text="new"): CREATE_CLIENT,
        QuestionKey(QuestionKind.YEAR): "2026",
    }
    mappings.remember(GRID, roles, roles, answers)
    found = recall_mapping(context.records, GRID, roles)
    assert dict(found.answers) == dict(list(answers.items())[:2])


def test_what_is_not_decided_any_more_is_forgotten(mappings, context, practice):
    roles = recognise(GRID, context)
    mappings.remember(GRID, roles, decided(roles), {})
    assert len(practice.records.table_mappings()) == 1
    mappings.remember(GRID, roles, roles, {})
    assert practice.records.table_mappings() == ()


def test_a_table_without_headings_is_not_remembered(mappings, context, practice):
    grid = grid_of("4,5\n6,7")
    roles = recognise(grid, context)
    assert table_shape(grid, roles) is None
    mappings.remember(grid, roles, roles.with_column(0, ignored(IgnoreReason.CHOSEN)), {})
    assert practice.records.table_mappings() == ()


def test_periods_across_do_not_change_the_shape(context):
    first = grid_of("Name,2026-01,2026-02\nTickets,4,5")
    later = grid_of("Name,2026-03,2026-04,2026-05\nTickets,4,5,6")
    shapes = {table_shape(each, recognise(each, context)) for each in (first, later)}
    assert len(shapes) == 1
    assert None not in shapes


@pytest.mark.parametrize(
    "roles", ["[]", "{}", '{"columns": {"x": {}}}', '{"columns": {"1": {"kind": "?"}}}']
)
def test_a_mapping_in_another_form_is_none(mappings, context, practice, roles):
    shape = table_shape(GRID, recognise(GRID, context))
    with practice.transaction() as transaction:
        transaction.set_table_mapping(TableMapping(shape, roles))
    assert recall_mapping(context.records, GRID, recognise(GRID, context)) == RememberedMapping()


def test_a_role_beyond_the_table_is_left_out(context):
    roles = recognise(LATER, context)
    assert RememberedMapping({9: Role(RoleKind.AMOUNT)}).applied_to(roles) == roles
