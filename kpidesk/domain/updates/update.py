"""Updates: what the user chose and wrote for the report to a client about one period."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from kpidesk.domain.period import Period


class UpdateForm(StrEnum):
    """The kind of an update: in full, the short one of a week, or the one of an absence."""

    FULL = "full"
    WEEK = "week"
    AWAY = "away"


class UpdateState(StrEnum):
    """How far an update is. A sent one does not change any more."""

    DRAFT = "draft"
    READY = "ready"
    SENT = "sent"


class UpdateStatus(StrEnum):
    """How the work stands, as the user judges it."""

    ON_TRACK = "on_track"
    NEEDS_ATTENTION = "needs_attention"
    OFF_TRACK = "off_track"


class UpdatePart(StrEnum):
    """The parts of an update, in their order on the page."""

    STATUS = "status"
    SUMMARY = "summary"
    HOURS = "hours"
    FIGURES = "figures"
    DONE = "done"
    IN_PROGRESS = "in_progress"
    NEEDED = "needed"
    PLANNED = "planned"
    NEXT = "next"
    NOTES = "notes"
    SMALL_PRINT = "small_print"


_FORM_PARTS = {
    UpdateForm.FULL: frozenset(UpdatePart),
    UpdateForm.WEEK: frozenset(UpdatePart) - {UpdatePart.SUMMARY, UpdatePart.FIGURES},
    UpdateForm.AWAY: frozenset(
        {UpdatePart.SUMMARY, UpdatePart.NEEDED, UpdatePart.NEXT, UpdatePart.SMALL_PRINT}
    ),
}
_NO_TEXTS: Mapping[str, str] = {}
#: Of the drafted summary; the user may write on.
LONGEST_DRAFT = 400
LONGEST_SUMMARY = 800
MOST_NEXT = 3


class UpdateKey(NamedTuple):
    """Whose update it is, and of which period; without a client the business's own review."""

    client: int | None
    period: Period


class UpdateWords(NamedTuple):
    """What the user wrote, as plain text. None stands for the drafted text.

    The lists have one item a line. `sentences` replace the drafted sentence of a figure,
    `comments` follow it; both by the id of a KPI or measure. `fulfilled` are the lines of the
    `next` of the update before that are done. `drafted` is what the program had drafted where the
    user wrote on from it, by `summary`, `done` or the id of a figure.
    """

    status_line: str = ""
    summary: str | None = None
    done: str = ""
    in_progress: str = ""
    needed: str = ""
    next: str = ""
    fulfilled: tuple[str, ...] = ()
    subject: str | None = None
    greeting: str | None = None
    sentences: Mapping[str, str] = _NO_TEXTS
    comments: Mapping[str, str] = _NO_TEXTS
    drafted: Mapping[str, str] = _NO_TEXTS


class UpdateLayout(NamedTuple):
    """Which figures an update shows, in which order, and which parts it leaves out.

    `figures` are ids of KPIs and measures; None is those of the client's card. The layout of a
    client's last update is that of the next one.
    """

    figures: tuple[str, ...] | None = None
    left_out: frozenset[UpdatePart] = frozenset()


class Update(NamedTuple):
    """An update that is being written. `correction` counts the updates sent before for its key.

    `language` is a code chosen for this update; None is the client's.
    """

    key: UpdateKey
    form: UpdateForm = UpdateForm.FULL
    state: UpdateState = UpdateState.DRAFT
    correction: int = 0
    status: UpdateStatus | None = None
    language: str | None = None
    words: UpdateWords = UpdateWords()
    layout: UpdateLayout = UpdateLayout()

    @property
    def form_parts(self) -> frozenset[UpdatePart]:
        """The parts that its form can have."""
        return _FORM_PARTS[self.form]

    @property
    def parts(self) -> frozenset[UpdatePart]:
        """The parts that it shows where they have content."""
        return self.form_parts - self.layout.left_out
