"""Random tables damaged as careless copies are; their truth stays by cell."""

from __future__ import annotations

from random import Random

from tests.services.tables.random_tables import random_table
from tests.services.tables.table_context import CLIENTS

GROUPS = ("North", "Gamma Ltd")


class TableBreaker:
    """Damages a table as careless copies do; its truth stays by cell."""

    def __init__(self, seed):
        self.random = Random(seed)
        self.table = random_table(seed)

    def broken(self):
        ways = "blank", "crop", "stray", "group", "stack", "beside", "no heading"
        getattr(self, "_" + self.random.choice(ways).replace(" ", "_"))()
        return self.table

    def _cells(self):
        return set(self.table.cells.values())

    def _headings(self):
        own = self._cells()
        return [
            (row, column)
            for row, cells in enumerate(self.table.rows)
            for column, cell in enumerate(cells)
            if cell and (row, column) not in own
        ]

    def _blank(self):
        """Blank some headings; a blank client or language would mean that there is none."""
        kept = (*(each.name for each in CLIENTS), "fr", "de", *GROUPS)
        named = [at for at in self._headings() if self.table.rows[at[0]][at[1]] not in kept]
        for row, column in self.random.sample(named, min(2, len(named))):
            self.table.rows[row][column] = ""
            self._unmerge(row, column)

    def _unmerge(self, row, column):
        self.table.merged = [
            each
            for each in self.table.merged
            if (each.first_row, each.first_column) != (row, column)
        ]

    def _crop(self):
        """Keep a part of the table."""
        height, width = len(self.table.rows), max(map(len, self.table.rows), default=1)
        top, left = self.random.choice(((0, 0), (1, 0), (0, 1), (2, 1), (1, 1)))
        left = 0 if self._is_split() else left
        bottom = height - self.random.choice((0, 0, 1))
        right = width - self.random.choice((0, 0, 1))
        self.table.rows = [row[left:right] for row in self.table.rows[top:bottom]]
        kept = {
            place: (row - top, column - left)
            for place, (row, column) in self.table.cells.items()
            if top <= row < bottom and left <= column < right
        }
        self.table.cells = kept
        self.table.truth = {place: self.table.truth[place] for place in kept}
        self.table.merged = []

    def _is_split(self):
        """Whether a copy without labels would look as if there were no clients or languages."""
        return any(place[2] or place[3] for place in self.table.truth)

    def _stray(self):
        """Put texts into cells."""
        for _ in range(2):
            row = self.random.randrange(len(self.table.rows) or 1)
            cells = self.table.rows[row] if self.table.rows else []
            if not cells:
                continue
            column = self.random.randrange(len(cells))
            places = [p for p, cell in self.table.cells.items() if cell == (row, column)]
            for place in places:
                del self.table.cells[place], self.table.truth[place]
            text = self.random.choice(("?", "ok", "see note", "12 (est.)", "-", "#REF!", "x"))
            self._unmerge(row, column)
            cells[column] = text

    def _group(self):
        """Insert a line that says whose figures follow."""
        rows = sorted({row for row, _ in self.table.cells.values()})
        if not rows or any(place[2] for place in self.table.truth):
            return
        at = self.random.choice(rows)
        name = self.random.choice([*(each.name for each in CLIENTS), *GROUPS])
        below = {place for place, (row, _) in self.table.cells.items() if row >= at}
        moved = {place: (place[0], place[1], name, place[3]) for place in self.table.truth}
        for kept in (self.table.truth, self.table.cells):
            for place in below:
                kept[moved[place]] = kept.pop(place)
        self.table.shift(rows=1, from_row=at)
        self.table.rows.insert(at, [name])

    def _other(self):
        other = random_table(self.random.randrange(10**6))
        if set(other.truth) & set(self.table.truth):
            return None
        return other

    def _stack(self):
        """Put another table below."""
        other = self._other()
        if other is None:
            return
        gap = [[""]] * self.random.choice((0, 1, 1))
        other.shift(rows=len(self.table.rows) + len(gap))
        self.table.rows += [*map(list, gap), *other.rows]
        self._take(other)

    def _beside(self):
        """Put another table to the right."""
        other = self._other()
        if other is None:
            return
        width = max(map(len, self.table.rows), default=0) + self.random.choice((0, 1))
        other.shift(columns=width)
        rows = []
        for at in range(max(len(self.table.rows), len(other.rows))):
            left = self.table.rows[at] if at < len(self.table.rows) else []
            right = other.rows[at] if at < len(other.rows) else []
            rows.append([*left, *[""] * (width - len(left)), *right])
        self.table.rows = rows
        self._take(other)

    def _take(self, other):
        self.table.truth.update(other.truth)
        self.table.cells.update(other.cells)
        self.table.merged += other.merged

    def _no_heading(self):
        """Leave out the rows of headings, or the column of labels."""
        rows = sorted({row for row, _ in self.table.cells.values()})
        columns = sorted({column for _, column in self.table.cells.values()})
        if not rows:
            return
        if self.random.random() < 0.5 or self._is_split():
            self.table.rows = self.table.rows[rows[0] :]
            self.table.shift(rows=-rows[0])
        else:
            left = columns[0]
            self.table.rows = [row[left:] for row in self.table.rows]
            self.table.shift(columns=-left)
        self.table.merged = []


def broken_table(seed):
    """Returns the damaged table of a number."""
    return TableBreaker(seed).broken()
