"""Targets and notes."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Period


@dataclass(frozen=True, slots=True)
class Target:
    """A value to be reached, for the practice or one client, from a period's first day on.

    `value` is in the KPI's unit; None ends the target.
    """

    kpi: str
    valid_from: Period
    value: Fraction | None
    client: int | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A note on a period or, with `measure`, on one entry. Plain text, shown as typed."""

    period: Period
    text: str
    measure: str | None = None
    cell: Cell | None = None
    id: int | None = None
