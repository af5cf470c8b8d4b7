"""Update summaries: one line of a list of updates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kpidesk.domain.updates.update import UpdateForm, UpdateKey, UpdateState


@dataclass(frozen=True, slots=True)
class UpdateSummary:
    """An update without its words. `state` None is one that is due and was never stored.

    `due` says that the period has ended and nothing was sent for it. `sent_on` is the day of
    this update, or of the one that it corrects; None where nothing was sent.
    """

    key: UpdateKey
    form: UpdateForm
    state: UpdateState | None
    correction: int = 0
    sent_on: date | None = None
    due: bool = False
