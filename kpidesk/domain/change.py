"""What changed: the small facts that writers return, and the log they leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kpidesk.domain.entry import Place


class Subject(StrEnum):
    """What kind of record a logged change is about."""

    ENTRY = "entry"
    HELD = "held"
    CLIENT = "client"
    TARGET = "target"
    LADDER = "ladder"
    NOTE = "note"
    SETTING = "setting"


@dataclass(frozen=True, slots=True)
class EntryChanged:
    """An entry's amount before and after; None is blank."""

    place: Place
    old: int | None
    new: int | None


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the log. `old` and `new` are texts; None means that there was nothing."""

    at: datetime
    subject: Subject
    key: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class Held:
    """A figure that breaks a rule: kept as typed, not saved, until it fits."""

    place: Place
    typed: str
    amount: int
