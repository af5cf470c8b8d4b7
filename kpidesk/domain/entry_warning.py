"""Remarks: warnings on figures that were saved all the same."""

from __future__ import annotations

from dataclasses import dataclass

from kpidesk.domain.period import Period


@dataclass(frozen=True, slots=True)
class EntryWarning:
    """What is unusual. `part` and `whole` are the two sides compared, in smallest steps.

    `other` is the other period that the remark is about, where there is one; `measures` are
    empty where it is about the period alone.
    """

    code: str
    period: Period
    measures: tuple[str, ...]
    part: int
    whole: int
    other: Period | None = None
