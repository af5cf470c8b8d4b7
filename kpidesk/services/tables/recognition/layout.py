"""The layout of a table: where its figures are, and which rows above them head columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kpidesk.domain.tables.vocabulary import TableVocabulary
from kpidesk.services.tables.grid import Grid, GridCell
from kpidesk.services.tables.periods.period_text import PeriodReader
from kpidesk.services.tables.recognition.cell_kind import (
    HEADING,
    CellKind,
    Kinds,
    are_meant_as_periods,
)

_NAMES = CellKind.PERIOD | CellKind.MEASURE | CellKind.CLIENT


@dataclass(slots=True)
class Layout:
    """A table with the kinds of its cells. Rows and columns are indexes of the grid."""

    grid: Grid
    kinds: Kinds
    vocabulary: TableVocabulary
    periods: PeriodReader
    #: The first row of figures; the number of rows where there are none.
    start: int = 0
    #: Columns that have mostly numbers from `start` on, and other ones that have texts there.
    numbers: list[int] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    #: Rows of headings, from the top; `main` is the one that says most.
    heads: list[int] = field(default_factory=list)
    main: int | None = None
    #: Rows with one cell that may be the period, client or measure of the whole table.
    captions: list[int] = field(default_factory=list)

    def cell(self, row: int, column: int) -> GridCell:
        """Returns a cell."""
        return self.grid.rows[row][column]

    def filled(self, row: int, columns: Sequence[int]) -> list[int]:
        """Returns which of the columns are not blank in the row."""
        kinds = self.kinds[row]
        return [each for each in columns if kinds[each]]

    def heading(self, column: int) -> GridCell | None:
        """Returns the cell of the main row of headings in a column, if there is one."""
        return None if self.main is None else self.cell(self.main, column)


def find_layout(
    grid: Grid, kinds: Kinds, vocabulary: TableVocabulary, periods: PeriodReader
) -> Layout:
    """Returns the layout of a table."""
    found = Layout(grid, kinds, vocabulary, periods)
    found.start = _first_row_of_figures(found)
    _sort_columns(found)
    if found.start < len(kinds) and _heads_with_numbers(found):
        head = found.start
        found.start = _next_with_numbers(found, head + 1)
        _sort_columns(found)
        found.heads, found.main = [head], head
        _find_captions(found, head)
    else:
        _find_heads(found)
    return found


def _first_row_of_figures(found: Layout) -> int:
    """Returns the first row with numbers that are no years above other headings."""
    row = _next_with_numbers(found, 0)
    while row < len(found.kinds):
        below = _next_filled(found, row + 1)
        if below is None or not _is_row_of_years(found, row) or not _is_text_row(found, below):
            return row
        # A heading that was repeated stands below figures.
        if found.grid.rows[below] in found.grid.rows[:row]:
            return row
        row = _next_with_numbers(found, below)
    return row


def _next_with_numbers(found: Layout, row: int) -> int:
    for index in range(row, len(found.kinds)):
        if any(kind & CellKind.NUMBER for kind in found.kinds[index]):
            return index
    return len(found.kinds)


def _next_filled(found: Layout, row: int) -> int | None:
    return next((each for each in range(row, len(found.kinds)) if any(found.kinds[each])), None)


def _is_text_row(found: Layout, row: int) -> bool:
    """Returns whether the row has headings and no number."""
    kinds = found.kinds[row]
    return not any(each & CellKind.NUMBER for each in kinds) and any(
        each & HEADING for each in kinds
    )


def _is_row_of_years(found: Layout, row: int) -> bool:
    cells = [
        found.cell(row, column)
        for column, kind in enumerate(found.kinds[row])
        if kind & CellKind.NUMBER
    ]
    texts = [kind for kind in found.kinds[row] if kind and not kind & CellKind.NUMBER]
    distinct = list(dict.fromkeys(cells))
    words = CellKind.PERIOD_WORD | CellKind.WORD | CellKind.TOTAL
    return all(each & words for each in texts) and are_meant_as_periods(found.periods, distinct)


def _sort_columns(found: Layout) -> None:
    """Tell columns of numbers from columns of texts."""
    found.numbers, found.labels = [], []
    counts = [[0, 0] for _ in range(found.grid.width)]
    others: set[int] = set()
    for kinds in found.kinds[found.start :]:
        # Rows without numbers may be repeated headings.
        counted = any(kind & CellKind.NUMBER for kind in kinds)
        for column, kind in enumerate(kinds):
            if not kind or kind == CellKind.NEUTRAL:
                continue
            if counted:
                counts[column][not kind & CellKind.NUMBER] += 1
            else:
                others.add(column)
    for column, (numbers, texts) in enumerate(counts):
        if numbers and numbers >= texts:
            found.numbers.append(column)
        elif texts or numbers or column in others:
            found.labels.append(column)


def _heads_with_numbers(found: Layout) -> bool:
    """Returns whether the first row with numbers is a row of headings, such as `1, 2, 3`.

    Named rows below it, and nothing or a word for periods before it, say so.
    """
    row, kinds = found.start, found.kinds[found.start]
    if not found.labels or any(
        kinds_above & _NAMES
        for above in range(row)
        for column, kinds_above in enumerate(found.kinds[above])
        if column in found.numbers
    ):
        return False
    below = [each for each in range(row + 1, len(found.kinds)) if found.filled(each, found.numbers)]
    named = [each for each in below if found.filled(each, found.labels)]
    if not below or 2 * len(named) < len(below):
        return False
    before = [kinds[column] for column in found.labels if kinds[column]]
    if not before or any(each & CellKind.PERIOD_WORD for each in before):
        return True
    cells = [found.cell(row, column) for column in found.filled(row, found.numbers)]
    known = any(each & (_NAMES | CellKind.TOTAL) for each in before)
    return not known and are_meant_as_periods(found.periods, cells)


def _find_heads(found: Layout) -> None:
    """Find the rows of headings above the figures, and captions above these."""
    above = [row for row in range(found.start) if found.filled(row, range(found.grid.width))]
    over = [row for row in above if found.filled(row, found.numbers)]
    rows = [row for row in over if _known(found, row) or not _is_single(found, row)]
    if not rows:
        rows = over[-1:]
    found.main = max(rows, key=lambda row: (_known(found, row), row), default=None)
    if found.main is None:
        found.captions = [row for row in above if _is_caption(found, row)]
        return
    found.heads = [row for row in rows if row >= found.main]
    # Headings of several rows stand together; what is above a gap is a caption or another table.
    while (above_it := min(found.heads) - 1) in rows and _known(found, above_it):
        found.heads.insert(0, above_it)
    _find_captions(found, min(found.heads))


def _find_captions(found: Layout, first: int) -> None:
    found.captions = [
        row for row in range(first) if _is_single(found, row) and _is_caption(found, row)
    ]


def _is_single(found: Layout, row: int) -> bool:
    return len(found.filled(row, range(found.grid.width))) == 1


def _is_caption(found: Layout, row: int) -> bool:
    filled = found.filled(row, range(found.grid.width))
    return len(filled) == 1 and bool(found.kinds[row][filled[0]] & _NAMES)


def _known(found: Layout, row: int) -> int:
    """Returns how many columns of figures the row names."""
    kinds = found.kinds[row]
    return sum(bool(kinds[column] & (_NAMES | CellKind.TOTAL)) for column in found.numbers)


def is_total(found: Layout, row: int, columns: Iterable[int]) -> bool:
    """Returns whether the row says in one of the columns that it is a total."""
    kinds = [found.kinds[row][column] for column in columns]
    return any(kind & CellKind.TOTAL and not kind & CellKind.CLIENT for kind in kinds)
