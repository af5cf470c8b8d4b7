"""Says which sent updates gave other hours than they would after a change of packages."""

from __future__ import annotations

from collections.abc import Callable

from kpidesk.domain.cell import Cell
from kpidesk.domain.updates.update import UpdateKey
from kpidesk.i18n.period_words import period_name
from kpidesk.ui.clients import texts
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.workspace import Workspace


class SentHours:
    """Knows the hours of a client's sent updates before packages are changed."""

    def __init__(
        self, workspace: Workspace, client: int, go: Callable[[Destination], object]
    ) -> None:
        self._workspace, self._client, self._go = workspace, client, go
        self._before = self._others()

    def say(self) -> None:
        """Name the periods whose sent hours are others since then, with a way to the last one."""
        found = [each for each in self._others() if each not in self._before]
        if not found:
            return
        words, last = self._workspace.words, found[-1].period
        names = words.formats.listed(period_name(words, each.period) for each in found)
        there = Destination(PageId.UPDATES, period=last, cell=Cell(self._client))
        self._workspace.message_posted.emit(
            Message(
                words(texts.SENT_HOURS, periods=names),
                Tone.WARNING,
                words(texts.OPEN_UPDATE),
                lambda: self._go(there),
                until_change=True,
            )
        )

    def _others(self) -> tuple[UpdateKey, ...]:
        return self._workspace.services.updates.with_other_hours(self._client)
