"""Warnings about figures that were saved."""

from __future__ import annotations

from dataclasses import dataclass

from kpidesk.domain.period import Period


@dataclass(frozen=True, slots=True)
class EntryWarning:
    """A warning. `part` and `whole` are the two sides compared, in smallest steps.

    `other` is a second period that it is about, where there is one; `measures` is empty where it
    is about the period alone.
    """

    code: str
    period: Period
    measures: tuple[str, ...]
    part: int
    whole: int
    other: Period | None = None
