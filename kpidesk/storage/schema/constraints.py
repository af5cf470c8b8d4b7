"""CHECK constraints and table options that several tables share."""

from __future__ import annotations

from typing import Final

from sqlalchemy import CheckConstraint

STRICT: Final = {"sqlite_strict": True}
# Rows lie in the order of the primary key, and the key is stored once.
CLUSTERED: Final = {"sqlite_strict": True, "sqlite_with_rowid": False}
RESTRICT: Final = "RESTRICT"
_MEASURE = "measure GLOB '[a-z]*' AND measure NOT GLOB '*[^a-z0-9_]*'"
_PERIOD = (
    "CASE length"
    " WHEN 'week' THEN period GLOB '[12][0-9][0-9][0-9]-W[0-5][0-9]'"
    " AND substr(period, 7) BETWEEN '01' AND '53'"
    " WHEN 'month' THEN period GLOB '[12][0-9][0-9][0-9]-[01][0-9]'"
    " AND substr(period, 6) BETWEEN '01' AND '12'"
    " WHEN 'quarter' THEN period GLOB '[12][0-9][0-9][0-9]-Q[1-4]'"
    " WHEN 'year' THEN period GLOB '[12][0-9][0-9][0-9]'"
    " ELSE 0 END AND period >= '1900' AND period < '2200'"
)


def form_check(column: str, pattern: str) -> CheckConstraint:
    """Returns a check that the column matches a GLOB pattern."""
    return CheckConstraint(f"{column} GLOB '{pattern}'", name=f"{column}_form")


def instant_check(column: str) -> CheckConstraint:
    """Returns a check that the column has the form of `encoding.instant_text`."""
    return form_check(column, "????-??-??T??:??:??.??????Z")


def period_check() -> CheckConstraint:
    """Returns a check that `period` is the name of a period of `length`."""
    return CheckConstraint(_PERIOD, name="period_form")


def measure_check(*, optional: bool = False) -> CheckConstraint:
    """Returns a check that `measure` has the form of a measure's id."""
    return CheckConstraint(
        f"measure IS NULL OR ({_MEASURE})" if optional else _MEASURE, name="measure_form"
    )
