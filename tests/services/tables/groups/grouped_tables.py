"""Small tables with names of clients over groups of rows, among anything else that may stand there.

Whose each figure is, is told by the nearest row above that has no name of the column of names.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

MONTHS = {"Aug 2026": "2026-08", "2026-09": "2026-09", "October 2026": "2026-10"}
MEASURES = {"Promoters": "promoters", "Requests resolved": "requests", "Positive answers": None}
CLIENTS = ("Acme", "Beta & Co")
#: Rows that stand over others: with the client and the language that they name.
KNOWN = {("Acme",): ("Acme", None), ("Beta & Co",): ("Beta & Co", None), ("French",): (None, "fr")}
#: Names that may be those of a client, of what the program knows otherwise, or a note.
UNCLEAR = ("Gamma Ltd", "checked by Ana", "French", "2025", "Total", "Leads", "—")
_AMOUNTS = tuple(map(str, (4, 7, 100, 52, 830)))


@dataclass(frozen=True)
class GroupedTable:
    """A small table. `names` are the known ones of its column of names."""

    rows: tuple[tuple[str, ...], ...]
    names: tuple[str, ...]
    #: The row of headings, and the column of names.
    head: int
    column: int

    def __str__(self):
        return "\n".join("\t".join(row) for row in self.rows)

    def is_of(self, row, client, language):
        """Whether the figures of a row are certainly of a client and a language, or of none.

        The nearest row above decides that has another text than a name of its column. Blank rows
        among figures leave it uncertain.
        """
        lines = [[each for each in cells if each] for cells in self.rows[self.head + 1 :]]
        at = row - self.head - 1
        others = [n for n, cells in enumerate(lines) if cells and not self._is_named(cells)]
        figures = [n for n, cells in enumerate(lines) if cells and cells[-1].isdecimal()]
        groups = [n for n in others if tuple(lines[n]) in KNOWN and n < max(figures)]
        over = [each for cells in self.rows[: self.head] for each in cells if each in CLIENTS]
        said, whole = (client, language), (over[-1] if over else None, None)
        above = [n for n in others if n < at]
        if not groups:
            return said in (whole, (None, None))
        if above and above[-1] in groups:
            first = next(n for n in figures if n > above[-1])
            own = KNOWN[tuple(lines[above[-1]])]
            over_it = KNOWN.get(tuple(lines[above[-1] - 1])) if above[-1] else None
            names = [own[0]] if own[0] else [whole[0], over_it[0] if over_it else None]
            return client in names and language == own[1] and all(lines[first:at])
        # A table that ends at another line has no groups, even if names follow further down, nor
        # has one whose clients stand beside their figures.
        clients = (*CLIENTS, "Gamma Ltd")
        beside = any(cells and cells[0] in clients and len(cells) > 1 for cells in lines)
        ended = (beside or others[0] not in groups) and at < groups[0]
        return said == whole and (ended or (bool(over) and not above))

    def _is_named(self, cells):
        """Whether a row has a name of the column of names, or is a total of figures."""
        return cells[0] in self.names or (cells[0] == "Total" and len(cells) > 1)


def grouped_table(seed):
    """Returns the table of a number: measures by month, or months by measure."""
    chance = Random(seed)
    months, measures = list(MONTHS), list(MEASURES)
    chance.shuffle(months)
    chance.shuffle(measures)
    heads, names = (months, measures) if chance.random() < 0.6 else (measures, months)
    heads = heads[: chance.randint(1, 3)]
    margin = chance.choice((0, 0, 1))
    blank = [""] * len(heads)
    rows = [["", *blank]] if chance.random() < 0.2 else []
    if chance.random() < 0.2:
        rows.append([chance.choice((*CLIENTS, "Monthly report")), *blank])
    head = len(rows)
    rows.append([chance.choice(("", "", "Period")), *heads])
    rows += [_row(chance, names, blank) for _ in range(chance.randint(3, 9))]
    # Names of clients may stand in a column of their own.
    if margin:
        rows = [
            [cells[0], "", *cells[1:]]
            if cells[0] in (*CLIENTS, "Gamma Ltd") and chance.random() < 0.9
            else ["", *cells]
            for cells in rows
        ]
    also = "Leads" if names is measures else "2025"
    return GroupedTable(tuple(map(tuple, rows)), (*names, also), head, margin)


def _row(chance, names, blank):
    kind = chance.random()
    figures = [chance.choice((*_AMOUNTS, "")) for _ in blank]
    if kind < 0.55:
        return [chance.choice(names), *figures]
    if kind < 0.8:
        return [chance.choice(CLIENTS), *blank]
    if kind < 0.86:
        return [chance.choice(UNCLEAR), *blank]
    if kind < 0.9:
        return ["", *blank]
    if kind < 0.94:
        return [chance.choice((*CLIENTS, *UNCLEAR)), *figures]
    return [chance.choice((*CLIENTS, *UNCLEAR)), *[chance.choice(("ok", "-", "")) for _ in blank]]
