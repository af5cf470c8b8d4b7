"""Texts beside figures that say they are something else: budgets, averages, other measures."""

from __future__ import annotations

from dataclasses import dataclass, field

from kpidesk.domain.amounts.duration_words import DurationUnit, part_named
from kpidesk.domain.tables.text_match import folded
from kpidesk.domain.tables.vocabulary import TableVocabulary, TableWord
from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.roles import IgnoreReason, TableRoles

#: A qualifier has so many words at most.
_LONGEST = 3


@dataclass(slots=True)
class Qualifiers:
    """Finds them in titles, in the name of the sheet, and in columns that are left out."""

    grid: Grid
    roles: TableRoles
    vocabulary: TableVocabulary
    #: Titles and columns that have any, and the rows of figures that these are about.
    titles: set[int] = field(default_factory=set)
    columns: set[int] = field(default_factory=set)
    rows: set[int] = field(default_factory=set)
    #: Whether they are about the whole table.
    whole: bool = False

    def __post_init__(self) -> None:
        for row, role in enumerate(self.roles.rows):
            if role.why is IgnoreReason.TITLE and any(
                self._in_title(cell.text) for cell in self.grid.rows[row] if cell.text
            ):
                self.titles.add(row)
        self.whole = bool(self.titles) or self._in_title(self.grid.name or "")
        for column, column_role in enumerate(self.roles.columns):
            if column_role.why in (IgnoreReason.TEXT, IgnoreReason.UNIT):
                is_unit = column_role.why is IgnoreReason.UNIT
                found = {
                    row
                    for row, cells in enumerate(self.grid.rows)
                    if cells[column].text and self._in_cell(cells[column].text, is_unit)
                }
                self.rows |= found
                self.columns |= {column} if found else set()

    def _in_title(self, text: str) -> bool:
        words = folded(text).split()
        parts = (
            " ".join(words[first : first + length])
            for length in range(1, _LONGEST + 1)
            for first in range(len(words) - length + 1)
        )
        return any(self._is_qualifier(each) for each in parts)

    def _in_cell(self, text: str, is_unit: bool) -> bool:
        if is_unit and part_named(text) not in (None, DurationUnit.HOUR):
            return True
        # A measure in a column of other texts may be the one that the row is about.
        other = text.strip() == "%" or self.vocabulary.measure(text) is not None
        return other or self._is_qualifier(text)

    def _is_qualifier(self, text: str) -> bool:
        return TableWord.QUALIFIER in self.vocabulary.means(text)
