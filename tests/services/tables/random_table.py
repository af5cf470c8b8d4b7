"""A table of figures with the truth that it was made from, and what stands around it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kpidesk.services.tables.grid import CellRange, Grid, GridCell

TITLES = ("Monthly report", "KPI overview", "Chiffres clés", "Q&A figures", "VA services – report")
NOTES = ("Source: tracker", "* preliminary", "Chiffres provisoires", "checked by Ana")

Place = tuple[str, str, str | None, str | None]


@dataclass
class RandomTable:
    """A table, the truth, and at which cell each figure of it stands."""

    rows: list[list[str]] = field(default_factory=list)
    truth: dict[Place, int] = field(default_factory=dict)
    cells: dict[Place, tuple[int, int]] = field(default_factory=dict)
    merged: list[CellRange] = field(default_factory=list)
    kind: str = ""

    @property
    def grid(self):
        width = max(map(len, self.rows), default=0)
        return Grid(
            tuple(
                tuple(GridCell(cell) for cell in (*row, *[""] * (width - len(row))))
                for row in self.rows
            ),
            tuple(self.merged),
        )

    def shift(self, rows=0, columns=0, from_row=0, from_column=0):
        """Moves what stands at or after a row or column."""
        self.cells = {
            place: (
                row + rows * (row >= from_row),
                column + columns * (column >= from_column),
            )
            for place, (row, column) in self.cells.items()
        }
        self.merged = [
            CellRange(
                each.first_row + rows * (each.first_row >= from_row),
                each.first_column + columns * (each.first_column >= from_column),
                each.last_row + rows * (each.last_row >= from_row),
                each.last_column + columns * (each.last_column >= from_column),
            )
            for each in self.merged
        ]


class Surroundings:
    """Adds totals, titles and notes to the `table` of a maker."""

    def _decorate(self):
        chance = self.random
        if chance.random() < 0.3:
            self._total_row()
        if chance.random() < 0.2:
            self._total_column()
        if chance.random() < 0.2:
            self._extra_column()
        if chance.random() < 0.15:
            self._spacer_row()
        if chance.random() < 0.15:
            self._repeated_heading()
        if chance.random() < 0.3:
            self._title()
        if chance.random() < 0.2:
            self._note()
        if chance.random() < 0.1:
            self._margin()

    def _figure_rows(self):
        return sorted({row for row, _ in self.table.cells.values()})

    def _figure_columns(self):
        return sorted({column for _, column in self.table.cells.values()})

    def _number(self, text):
        return float(text.replace(",", ".")) if text else 0.0

    def _text(self, number):
        return f"{number:.1f}".removesuffix(".0").replace(".", self.mark)

    def _total_row(self):
        table, columns = self.table, self._figure_columns()
        if not columns or table.kind == "long":
            return
        width = max(map(len, table.rows))
        row = [""] * width
        for column in columns:
            values = [self._number(table.rows[at][column]) for at in self._figure_rows()]
            row[column] = self._text(sum(values))
        if min(columns) and self.random.random() < 0.8:
            word = {"en": ("Total", "TOTAL", "Sum"), "fr": ("Total", "Somme", "Totaux")}
            row[0] = self.random.choice(word[self.language])
        table.rows.append(row)

    def _total_column(self):
        table, columns = self.table, self._figure_columns()
        rows = self._figure_rows()
        if len(columns) < 2 or table.kind == "long":
            return
        at = max(map(len, table.rows))
        named = self.random.random() < 0.8
        head = rows[0] - 1 if table.kind != "two rows" or self.random.random() < 0.5 else 0
        for row, cells in enumerate(table.rows):
            cells.extend([""] * (at - len(cells)))
            numbers = [self._number(cells[each]) for each in columns] if row in rows else []
            total = self._text(sum(numbers)) if row in rows else ""
            cells.append("Total" if named and row == head else total)

    def _extra_column(self):
        table = self.table
        rows = self._figure_rows()
        if not rows:
            return
        at = self.random.choice((0, max(map(len, table.rows))))
        numeric = self.random.random() < 0.4
        head = self.random.choice(("Ref", "Ticket", "#", "Nr"))
        if not numeric:
            head = self.random.choice(("Comment", "Owner", "Remarque"))
        table.shift(columns=1, from_column=at)
        for row, cells in enumerate(table.rows):
            cells.extend([""] * (at - len(cells)))
            text = ""
            if row == rows[0] - 1:
                text = head
            elif row in rows:
                text = str(100 + row) if numeric else self.random.choice(("ok", "late", "by Ana"))
            cells.insert(at, text)

    def _spacer_row(self):
        rows = self._figure_rows()
        if len(rows) > 1:
            at = self.random.choice(rows[1:])
            self.table.shift(rows=1, from_row=at)
            self.table.rows.insert(at, [""])

    def _repeated_heading(self):
        rows = self._figure_rows()
        if len(rows) > 1:
            at, heads = self.random.choice(rows[1:]), self.table.rows[: rows[0]]
            self.table.shift(rows=len(heads), from_row=at)
            self.table.rows[at:at] = [list(each) for each in heads]

    def _title(self):
        rows = [[self.random.choice(TITLES)]]
        if self.random.random() < 0.3:
            rows.append(["Prepared by", "Ana"])
        if self.random.random() < 0.5:
            rows.append([""])
        self.table.shift(rows=len(rows))
        self.table.rows[:0] = rows

    def _note(self):
        if self.random.random() < 0.5:
            self.table.rows.append([""])
        self.table.rows.append([self.random.choice(NOTES)])

    def _margin(self):
        self.table.shift(rows=1, columns=1)
        self.table.rows = [[""], *(["", *row] for row in self.table.rows)]
