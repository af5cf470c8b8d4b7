"""Tables side by side in one grid: only the left one is read."""

from __future__ import annotations

from collections.abc import Sequence

from kpidesk.domain.tables.vocabulary import TableWord
from kpidesk.services.tables.recognition.layout import Layout
from kpidesk.services.tables.roles import NAMING, Role, RoleKind


def first_column_of_another_table(found: Layout, roles: Sequence[Role]) -> int:
    """Returns where a table to the right begins; the width of the grid where there is none.

    It has names and figures of its own, after the figures of the first one or a blank column.
    """
    naming = [at for at, role in enumerate(roles) if role.kind in NAMING]
    numbers = [at for at in found.numbers if at not in naming]
    for column in range(1, found.grid.width):
        left = [at for at in naming if at < column]
        right = [at for at in naming if at >= column]
        if not (left and right and _between(numbers, left[0], column)):
            continue
        if not _between(numbers, right[0], found.grid.width):
            continue
        blank = column not in found.numbers and column not in found.labels
        measured = roles[column].kind is RoleKind.MEASURE and _is_amount(found, column - 1)
        if blank or (column in naming and not measured):
            return column
    return found.grid.width


def _is_amount(found: Layout, column: int) -> bool:
    """Returns whether the column is headed as the amount of what is named elsewhere in its row."""
    heading = found.heading(column)
    return heading is not None and TableWord.AMOUNT in found.vocabulary.means(heading.text)


def _between(columns: Sequence[int], after: int, before: int) -> bool:
    return any(after < each < before for each in columns)
