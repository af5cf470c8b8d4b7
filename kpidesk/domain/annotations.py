"""What stands beside the figures: targets and notes."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Period


@dataclass(frozen=True, slots=True)
class Target:
    """A value promised to herself or to one client, valid from a period's first day on.

    `value` is in the KPI's unit; None ends the promise.
    """

    kpi: str
    valid_from: Period
    value: Fraction | None
    client: int | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Words on a period or, with `measure`, on one entry. Plain text, shown as it was typed."""

    period: Period
    text: str
    measure: str | None = None
    cell: Cell | None = None
    id: int | None = None
