"""Measures: the quantities that the user enters."""

from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.period import Length


class Aggregation(StrEnum):
    """Which of the shorter periods make up the amount of a longer one."""

    SUM = "sum"
    FIRST = "first"
    LAST = "last"
    NONE = "none"
    """None of them: each period length is entered by itself."""


class _Traits(NamedTuple):
    """What distinguishes a nature. `entry_order` sorts the measures of a KPI on a sheet."""

    aggregation: Aggregation
    by_cell: bool = False
    is_stock: bool = False
    entry_order: int = 1
    suggests_previous: bool = False
    known_at_end: bool = False
    client_only: bool = False


class Nature(StrEnum):
    """How a measure rolls up over time, and for which cells it is entered.

    See "How measures roll up" in .github/CONTRIBUTING.md.
    """

    FLOW = "flow"
    PRACTICE_FLOW = "practice_flow"
    OPENING = "opening"
    CLOSING = "closing"
    COHORT = "cohort"
    LEVEL = "level"
    CLIENT_FLOW = "client_flow"
    """A flow that is known for one client at a time only, over all service languages."""

    @property
    def aggregation(self) -> Aggregation:
        """How the amounts of shorter periods give that of a longer one."""
        return _TRAITS[self].aggregation

    @property
    def rolls_up(self) -> bool:
        """Whether shorter periods give the amount of a longer one."""
        return self.aggregation is not Aggregation.NONE

    @property
    def is_stock(self) -> bool:
        """Whether it is counted at one end of the period, as the adjacent period's stock is."""
        return _TRAITS[self].is_stock

    @property
    def known_at_end(self) -> bool:
        """Whether it is known only on the period's last day."""
        return _TRAITS[self].known_at_end

    @property
    def by_cell(self) -> bool:
        """Whether it is entered by client and service language."""
        return _TRAITS[self].by_cell

    @property
    def client_only(self) -> bool:
        """Whether it is entered for a client, and not by service language."""
        return _TRAITS[self].client_only

    @property
    def entry_order(self) -> int:
        """The order of entry: opening stocks first, closing stocks last."""
        return _TRAITS[self].entry_order

    @property
    def suggests_previous(self) -> bool:
        """Whether the amount of the period before is likely to be still right."""
        return _TRAITS[self].suggests_previous


_TRAITS = {
    Nature.FLOW: _Traits(Aggregation.SUM, by_cell=True),
    Nature.PRACTICE_FLOW: _Traits(Aggregation.SUM),
    Nature.OPENING: _Traits(Aggregation.FIRST, is_stock=True, entry_order=0),
    Nature.CLOSING: _Traits(Aggregation.LAST, is_stock=True, entry_order=2, known_at_end=True),
    Nature.COHORT: _Traits(Aggregation.NONE, known_at_end=True),
    Nature.LEVEL: _Traits(Aggregation.LAST, suggests_previous=True),
    Nature.CLIENT_FLOW: _Traits(Aggregation.SUM, by_cell=True, client_only=True),
}


class Unit(StrEnum):
    """The unit of an amount. Amounts are whole numbers of the unit's smallest step."""

    COUNT = "count"
    HOURS = "hours"
    DECIMAL = "decimal"

    # That of StrEnum is written in Python, and a table of amounts hashes it for each.
    __hash__ = str.__hash__

    @property
    def steps(self) -> int:
        """Smallest steps in one: 1 for a count, 3 600 000 ms for an hour, 10⁶ for a decimal."""
        return _STEPS[self]


_STEPS = {Unit.COUNT: 1, Unit.HOURS: 3_600_000, Unit.DECIMAL: 1_000_000}


class Measure(NamedTuple):
    """One quantity. Its id is its name in files and on the command line."""

    id: str
    nature: Nature
    unit: Unit = Unit.COUNT

    @property
    def split(self) -> bool:
        """Whether it may be entered for one client or one service language."""
        return self.nature.by_cell

    def fits(self, cell: Cell) -> bool:
        """Returns whether the measure can be entered in that cell."""
        if self.nature.client_only:
            return cell.client is not None and cell.language is None
        return self.nature.by_cell or cell == NOT_ASSIGNED

    def entered_by(self, length: Length) -> bool:
        """Returns whether it is entered for such periods, or always rolled up from months."""
        return length.rank <= Length.MONTH.rank or not self.nature.rolls_up

    def quantity(self, amount: int) -> Fraction:
        """Returns the amount in whole units: hours for hours."""
        return Fraction(amount, self.unit.steps)
