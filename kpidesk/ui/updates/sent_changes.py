"""What has changed since an update was sent, and the correction that it asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from kpidesk.domain.cell import Cell
from kpidesk.domain.change import Change, EntryChanged
from kpidesk.domain.errors import Fault
from kpidesk.domain.period import Length, Period
from kpidesk.domain.updates.update import UpdateKey, UpdateState
from kpidesk.export.reader import reader_of
from kpidesk.export.updates.corrections import first_summary
from kpidesk.i18n.locales.day_text import short_day
from kpidesk.i18n.sentences import sentences
from kpidesk.i18n.updates.figure_words import evident_value
from kpidesk.i18n.updates.hours_words import hours_value, sent_name
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.updates import texts
from kpidesk.ui.workspace import Workspace


def draft_correction(workspace: Workspace, key: UpdateKey) -> bool:
    """Begin a correction of the sent update; returns False after a fault, which is told."""
    updates = workspace.services.updates

    def draft() -> tuple[Change, ...]:
        facts = replace(updates.facts(updates.update(key)), corrected=updates.differences(key))
        theirs = reader_of(facts.client, facts.card, workspace.words, facts.update.language).words
        return updates.draft_correction(key, first_summary(facts, theirs))

    return workspace.do(lambda words: words(texts.DID_CORRECT), draft)


def sent_changes(workspace: Workspace, key: UpdateKey) -> list[str]:
    """Returns the day on which the update was sent, and a line for each figure.

    Returns nothing where nothing was sent for the key, or all values are as sent.
    """
    records, words = workspace.services.records, workspace.words
    # The services of updates are only loaded for a sheet that has a sent one.
    if not any(
        each.key == key and each.state is UpdateState.SENT for each in records.update_summaries()
    ):
        return []
    updates = workspace.services.updates
    differences = updates.differences(key)
    if not differences:
        return []
    facts, none = updates.facts(updates.update(key)), words(texts.NO_VALUE)
    # Both values as the client reads them.
    theirs = reader_of(facts.client, facts.card, words, facts.update.language).words
    now = {
        each.figure: words.name(evident_value(theirs, each.evidence, each.point).shown)
        for each in facts.figures
        if each.point is not None and each.point.value is not None
    }
    now |= {
        each.sent.figure: words.name(hours_value(theirs, each.now))
        for each in differences
        if each.sent.of_package and each.now is not None
    }
    return [
        words(texts.WAS_SENT, day=short_day(words, differences[0].sent_on)),
        *(
            words(
                texts.CHANGED_SINCE,
                figure=sent_name(words, each.sent),
                sent=words.name(each.sent.shown) or none,
                now=now.get(each.sent.figure, none),
            )
            for each in differences
        ),
    ]


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
