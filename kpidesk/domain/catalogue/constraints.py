"""Constraints between measures (.github/CONTRIBUTING.md, "Rules for input")."""

from __future__ import annotations

from kpidesk.domain.constraint import Constraint, Severity
from kpidesk.domain.kpi import Term


def _at_most(code: str, severity: Severity, part: str, whole: str) -> Constraint:
    return Constraint(code, severity, (Term(part),), (Term(whole),))


OPENING_DIFFERS = "opening_differs_from_closing"
LOWER_BOUND = "lower_bound"
NEWCOMERS_LEFT = "newcomers_left"
CARRY_UNKNOWN = "carry_unknown"

#: Pairs of a closing stock and the opening stock of the next period that equals it.
STOCKS = (("clients_end", "clients_start"),)

CONSTRAINTS = (
    _at_most("satisfied_exceeds_answers", Severity.REFUSED, "satisfied_answers", "survey_answers"),
    _at_most(
        "satisfied_exceeds_surveyed", Severity.REFUSED, "satisfied_clients", "surveyed_clients"
    ),
    _at_most(
        "accurate_exceeds_checked",
        Severity.REFUSED,
        "accurate_communications",
        "checked_communications",
    ),
    _at_most(
        "kept_exceeds_start",
        Severity.REFUSED,
        "multilingual_clients_kept",
        "multilingual_clients_start",
    ),
    Constraint(
        "kept_exceeds_opening",
        Severity.REFUSED,
        (Term("clients_end"), Term("clients_new", -1)),
        (Term("clients_start"),),
    ),
    Constraint(
        NEWCOMERS_LEFT,
        Severity.WARNED,
        (),
        (Term("clients_end"), Term("clients_new", -1)),
    ),
    _at_most("completed_exceeds_assigned", Severity.WARNED, "tasks_completed", "tasks_assigned"),
    _at_most(
        "productive_exceeds_available", Severity.WARNED, "productive_hours", "available_hours"
    ),
    _at_most("new_exceeds_leads", Severity.WARNED, "clients_new", "leads"),
)
