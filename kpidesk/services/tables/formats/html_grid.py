"""Tables in HTML, as browsers and spreadsheets put them on the clipboard."""

from __future__ import annotations

from dataclasses import dataclass, field

from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables.formats.html_tags import Tag, tags_and_texts
from kpidesk.services.tables.formats.limits import (
    MAX_CELL_LENGTH,
    MAX_COLUMNS,
    Limits,
    check_extent,
    check_size,
    check_texts,
)
from kpidesk.services.tables.grid import BLANK, CellRange, Grid, GridCell

_MOST_TABLES, _MOST_TAGS = 1_000, 1_000_000
_CELLS = frozenset(("td", "th"))
#: Elements that begin a new line within a cell.
_LINES = frozenset(("br", "p", "div", "li"))


@dataclass(slots=True)
class _Table:
    """A table while it is read: texts by row and column, also where a cell spans several."""

    cells: list[dict[int, str]] = field(default_factory=list)
    merged: list[CellRange] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    #: The row up to which a column is taken by a cell above.
    spans: dict[int, int] = field(default_factory=dict)
    column: int = 0
    open_cell: list[str] | None = None
    cell_count: int = 0

    def begin_row(self, tag: Tag, limits: Limits) -> None:
        self.end_cell()
        check_extent(len(self.cells), 1, limits)
        self.cells.append({})
        self.column = 0
        if "display:none" in tag.attributes().get("style", "").replace(" ", ""):
            self.hidden_rows.add(len(self.cells) - 1)

    def begin_cell(self, tag: Tag, limits: Limits) -> None:
        self.end_cell()
        if not self.cells:
            self.cells.append({})
        row = len(self.cells) - 1
        while self.spans.get(self.column, -1) >= row:
            self.column += 1
        attributes = tag.attributes()
        width, height = _span(attributes.get("colspan")), _span(attributes.get("rowspan"))
        last = self.column + width - 1
        self.cell_count += width
        if last >= MAX_COLUMNS or self.cell_count > limits.cells:
            check_extent(len(self.cells), last + 1, limits)
            raise WrongRequest("table_cells", limit=limits.cells)
        if height > 1:
            self.spans.update(dict.fromkeys(range(self.column, last + 1), row + height - 1))
        if width > 1 or height > 1:
            self.merged.append(CellRange(row, self.column, row + height - 1, last))
        self.cells[row][self.column] = ""
        self.open_cell = []
        self.column += width

    def add(self, text: str) -> None:
        """Add text to the cell that is open."""
        if self.open_cell is not None:
            self.open_cell.append(text)
            if len(self.open_cell) > MAX_CELL_LENGTH:
                raise WrongRequest("table_cell_length", limit=MAX_CELL_LENGTH)

    def end_cell(self) -> None:
        if self.open_cell is not None:
            row = self.cells[-1]
            row[max(row)] = _plain("".join(self.open_cell))
            self.open_cell = None


def read_html(text: str, limits: Limits) -> tuple[Grid, ...]:
    """Returns the tables that have text, in their order; a table within a cell by itself.

    Raises WrongRequest `table_empty` where there is none, and the codes of `limits`.
    """
    check_size(len(text), limits)
    if text.count("<") > _MOST_TAGS:
        raise WrongRequest("table_cells", limit=limits.cells)
    grids = [_grid(table, limits) for table in _tables(text, limits)]
    filled = tuple(grid for grid in grids if grid.rows)
    if not filled:
        raise WrongRequest("table_empty")
    return filled


def _tables(text: str, limits: Limits) -> list[_Table]:
    tables: list[_Table] = []
    within: list[_Table] = []
    for part in tags_and_texts(text):
        if isinstance(part, Tag) and part.name == "table":
            if not part.is_end:
                within.append(_Table())
                tables.append(within[-1])
                if len(tables) > _MOST_TABLES:
                    raise WrongRequest("table_cells", limit=limits.cells)
            elif within:
                within.pop().end_cell()
        elif within and isinstance(part, Tag):
            _tag_in_table(part, within[-1], limits)
        elif within and isinstance(part, str):
            within[-1].add(" ".join(_words(part)))
    for table in within:
        table.end_cell()
    return tables


def _tag_in_table(tag: Tag, table: _Table, limits: Limits) -> None:
    if tag.name == "tr":
        if tag.is_end:
            table.end_cell()
        else:
            table.begin_row(tag, limits)
    elif tag.name in _CELLS:
        if tag.is_end:
            table.end_cell()
        else:
            table.begin_cell(tag, limits)
    elif tag.name in _LINES:
        table.add("\n")


def _span(written: str | None) -> int:
    """Returns the number of columns or rows that a cell spans; 1 for what is no number."""
    if written and written.isascii() and written.isdigit() and len(written) < 6:
        return max(1, int(written))
    return 1


def _words(text: str) -> list[str]:
    """Returns the words with a blank text at either end where there is white space.

    A no-break space stays: it may separate thousands.
    """
    words = [word for word in text.translate(_WHITE_SPACE).split(" ") if word]
    if not words:
        return ["", ""] if text else []
    return [""] * text[0].isspace() + words + [""] * text[-1].isspace()


_WHITE_SPACE = {ord(each): " " for each in "\t\n\r\f"}


def _plain(text: str) -> str:
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _grid(table: _Table, limits: Limits) -> Grid:
    rows = table.cells
    while rows and not any(rows[-1].values()):
        rows.pop()
    width = max((column + 1 for row in rows for column, text in row.items() if text), default=0)
    check_extent(len(rows), width, limits)
    cells = {text: GridCell(text) for row in rows for text in row.values()}
    check_texts(cells)
    return Grid(
        tuple(
            tuple(cells[row[column]] if column in row else BLANK for column in range(width))
            for row in rows
        ),
        merged=tuple(
            each._replace(
                last_row=min(each.last_row, len(rows) - 1),
                last_column=min(each.last_column, width - 1),
            )
            for each in table.merged
            if each.first_row < len(rows) and each.first_column < width
        ),
        hidden_rows=frozenset(row for row in table.hidden_rows if row < len(rows)),
    )
