"""Targets and notes."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Period


@dataclass(frozen=True, slots=True)
class Target:
    """Values to be reached, for the practice or one client, from a period's first day on.

    `subject` is the id of a KPI or of a measure, `low` and `high` are in its unit and included:
    at least `low`, at most `high`, or a range. Without both, no target applies from then on.
    Raises ValueError where `low` is above `high`.
    """

    subject: str
    valid_from: Period
    low: Fraction | None = None
    high: Fraction | None = None
    client: int | None = None

    def __post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError("a target whose low bound is above its high bound")

    @property
    def bounds(self) -> tuple[Fraction, ...]:
        """The bounds that there are, the lower first."""
        return tuple(each for each in (self.low, self.high) if each is not None)

    def is_met(self, value: Fraction) -> bool:
        """Returns whether the value is within the bounds."""
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)


@dataclass(frozen=True, slots=True)
class Note:
    """A note on a period or, with `measure`, on one entry. Plain text, shown as typed.

    A note on a span begins with `period` and ends with `until`, a later period of that length,
    or is `ongoing`. Only a `shown` one may be seen by clients. Raises ValueError for another
    `until`, and for both.
    """

    period: Period
    text: str
    measure: str | None = None
    cell: Cell | None = None
    id: int | None = None
    until: Period | None = None
    ongoing: bool = False
    shown: bool = False

    def __post_init__(self) -> None:
        if self.until is None:
            return
        if self.ongoing or self.until.length is not self.period.length:
            raise ValueError("a note with two ends, or one of another length")
        if self.until.first_day <= self.period.first_day:
            raise ValueError("a note that ends before it begins")

    @property
    def client(self) -> int | None:
        """The client whose note it is; None for one of the business."""
        return self.cell.client if self.cell else None

    def is_shown_to(self, client: int | None) -> bool:
        """Returns whether what leaves the program for a client may have the note.

        None stands for a file of the whole business: the notes of a client are not in it.
        """
        return self.shown and self.client == client

    def overlaps(self, first: Period | None, last: Period | None) -> bool:
        """Returns whether the note shares days with the span; None is no bound."""
        begins_in_time = last is None or self.period.first_day <= last.last_day
        end = self.until or self.period
        return begins_in_time and (self.ongoing or first is None or end.last_day >= first.first_day)


class NoteChoice(StrEnum):
    """Which notes a chart has: none, those that are shown to its reader, or private ones, too."""

    NONE = "none"
    SHOWN = "shown"
    ALL = "all"
