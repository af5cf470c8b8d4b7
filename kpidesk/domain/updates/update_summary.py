"""Update summaries: one line of a list of updates."""

from datetime import date
from typing import NamedTuple

from kpidesk.domain.updates.update import UpdateForm, UpdateKey, UpdateState


class UpdateSummary(NamedTuple):
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
