"""The heading that gives a figure no place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kpidesk.services.tables.periods.line import HeadingLine, Refusal
from kpidesk.services.tables.roles import Axis

#: A line of headings, and what its cells say.
LineSaid = tuple[HeadingLine, Mapping[int, object]]


class RefusedHeading(NamedTuple):
    """A cell that gives figures no place."""

    row: int
    column: int
    text: str


def refused_heading(
    across: Sequence[LineSaid], down: Sequence[LineSaid], row: int, column: int
) -> RefusedHeading | None:
    """Returns the heading of a figure that gives it no place; None where no single one does."""
    for line, said in across:
        if isinstance(said.get(column), Refusal):
            return RefusedHeading(line.index, column, line.cells[column].text)
    for line, said in down:
        if not isinstance(said.get(row), Refusal):
            continue
        if line.axis is Axis.COLUMN:
            return RefusedHeading(row, line.index, line.cells[row].text)
        if row in line.heads:
            return RefusedHeading(*line.heads[row], line.cells[row].text)
    return None
