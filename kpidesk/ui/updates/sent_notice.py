"""Says after a change that an update was sent with another value, and offers a correction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from kpidesk.domain.cell import Cell
from kpidesk.domain.change import Change, EntryChanged
from kpidesk.domain.errors import Fault
from kpidesk.domain.period import Length, Period
from kpidesk.domain.updates.update import UpdateKey
from kpidesk.i18n.sentences import sentences
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.updates import texts
from kpidesk.ui.updates.sent_changes import draft_correction, sent_changes
from kpidesk.ui.workspace import Workspace


class SentNotice:
    """Looks at the updates of the periods of changed figures; `go` opens a page."""

    def __init__(self, workspace: Workspace, go: Callable[[Destination], object]) -> None:
        self._workspace, self._go = workspace, go

    def look(self, changes: Sequence[Change]) -> None:
        """Say what the first of these updates was sent with, where it is another value today."""
        for key in dict.fromkeys(_updates(changes)):
            try:
                said = sent_changes(self._workspace, key)
            except Fault:
                # The figures are saved all the same.
                return
            if said:
                self._tell(key, said)
                return

    def _tell(self, key: UpdateKey, said: Iterable[str]) -> None:
        words = self._workspace.words
        text, correct = sentences(words, *said), words(texts.CORRECT)
        message = Message(text, Tone.WARNING, correct, lambda: self._correct(key))
        self._workspace.message_posted.emit(message._replace(until_change=True))

    def _correct(self, key: UpdateKey) -> None:
        if draft_correction(self._workspace, key):
            self._go(Destination(PageId.UPDATES, period=key.period, cell=Cell(key.client)))


def _updates(changes: Sequence[Change]) -> Iterator[UpdateKey]:
    """Yields the updates that the figures are in: hours are carried into the next period, too."""
    for change in changes:
        if isinstance(change, EntryChanged):
            client = change.key.cell.client
            for period in _periods(change.key.period):
                yield UpdateKey(client, period)


def _periods(period: Period) -> Iterator[Period]:
    for length in (Length.WEEK, Length.MONTH):
        if length.rank >= period.length.rank:
            own = period.containing(length)
            yield from (own, own.shifted(1))
