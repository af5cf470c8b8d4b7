"""Small sparse tables: periods, names of measures, amounts and blanks at random places."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import dropwhile, product, takewhile
from random import Random

from kpidesk.domain.period import parse_period

PERIODS = {
    "2026": "2026",
    "March 2026": "2026-03",
    "2026-04": "2026-04",
    "2025-12": "2025-12",
    "2026-Q1": "2026-Q1",
}
MEASURES = {
    "Leads": "leads",
    "Requests resolved": "requests",
    "clients_new": "clients_new",
}
#: What else may stand among the headings.
WORDS = ("Period", "Measure", "Note")
AMOUNTS = tuple(map(str, (4, 7, 100, 52, 830)))


@dataclass(frozen=True)
class SparseTable:
    """A table of at most four rows and columns."""

    rows: tuple[tuple[str, ...], ...]

    def __str__(self):
        return "\n".join("\t".join(row) for row in self.rows)

    def is_headed(self, row, column, code, codes):
        """Whether a figure is headed by what has that code, and by nothing that contradicts it."""
        beside = [(at, codes[text]) for at, text in enumerate(self.rows[row]) if text in codes]
        nearest, together = self._above(row, column, codes)
        certain = [each for at, each in beside if at < column and not self._has_amounts(at)]
        others = (self._over_several, self._at_corner, self._captions)
        return (
            code in (*nearest, *together)
            or any(code == each for _, each in beside)
            or any(code in each(row, column, codes) for each in others)
        ) and all(_contains(each, code) for each in (*certain, *together))

    def _has_amounts(self, column):
        return any(row[column] in AMOUNTS for row in self.rows)

    def _above(self, row, column, codes):
        """The nearest heading above in the column, and those that stand together there."""
        above = [self.rows[at][column] for at in reversed(range(row))]
        headings = dropwhile(lambda text: text in ("", *AMOUNTS), above)
        together = takewhile(lambda text: text not in ("", *WORDS, *AMOUNTS), headings)
        nearest = [codes[text] for text in above if text in codes][:1]
        return nearest, [codes[text] for text in together if text in codes]

    def _over_several(self, row, column, codes):
        """Headings to the left in a row above, where headings below tell the columns apart."""
        for above in reversed(range(row)):
            at = next((at for at in reversed(range(column)) if self.rows[above][at]), None)
            if at is None or self.rows[above][column] or self.rows[above][at] not in codes:
                continue
            below = self.rows[above + 1 : row]
            if any(each[at] not in ("", *AMOUNTS) and each[column] for each in below):
                yield codes[self.rows[above][at]]

    def _at_corner(self, row, column, codes):
        """Headings before those of the column, or above the name of the row."""
        named = [at for at, text in enumerate(self.rows[row]) if text not in ("", *AMOUNTS)]
        for cells in self.rows[:row]:
            before = range(column) if self._is_headed(row, column) else ()
            clean = [at for at in before if not self._has_amounts(at)]
            yield from (codes[cells[at]] for at in (*clean, *named) if cells[at] in codes)

    def _is_headed(self, row, column):
        return any(cells[column] not in ("", *AMOUNTS) for cells in self.rows[:row])

    def _captions(self, row, column, codes):
        """Headings alone in a row above, and in a column without amounts."""
        for cells in self.rows[:row]:
            filled = [at for at, text in enumerate(cells) if text]
            if len(filled) == 1 and not self._has_amounts(filled[0]):
                yield codes.get(cells[filled[0]])


def _contains(code, shorter):
    if code == "2026":
        return True  # it may also be an amount
    if code == shorter or code in MEASURES.values() or shorter in MEASURES.values():
        return code == shorter
    period, part = parse_period(code), parse_period(shorter)
    coarser = period.length.rank > part.length.rank
    return coarser and part.containing(period.length) == period


def sparse_table(seed):
    """Returns the table of a number: more like a table, or with anything anywhere."""
    chance = Random(seed)
    height, width = chance.randint(2, 4), chance.randint(2, 4)
    orderly = chance.random() < 0.7
    heads, labels = chance.randint(0, 2), chance.randint(0, 2)
    rows = [[""] * width for _ in range(height)]
    for row, column in product(range(height), range(width)):
        heading = row < heads or column < labels
        if chance.random() < (0.35 if heading else 0.2):
            continue
        names = heading if orderly else chance.random() < 0.5
        kinds = (PERIODS, MEASURES, WORDS) if names else (AMOUNTS,)
        weights = (5, 5, 1) if names else (1,)
        rows[row][column] = chance.choice(list(chance.choices(kinds, weights)[0]))
    return SparseTable(tuple(map(tuple, rows)))
