"""Closes and opens periods, and marks them as away: each is one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kpidesk.domain.change import Change
from kpidesk.domain.period import Period
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text
from kpidesk.ui.workspace import Workspace

_CLOSE = QT_TRANSLATE_NOOP("Clients", "close {period}", "what can be undone")
_UNSAVED = QT_TRANSLATE_NOOP(
    "Clients", "{period} is not closed: %n figures are not saved. Correct them first.", "", 1
)
_REOPEN = QT_TRANSLATE_NOOP("Clients", "reopen {period}", "what can be undone")
_LEAVE = QT_TRANSLATE_NOOP("Clients", "away in {period}", "what can be undone")
_COME_BACK = QT_TRANSLATE_NOOP("Clients", "not away in {period}", "what can be undone")


class StatusChanges:
    """Each method returns False after a fault, which is shown. Client None is the business."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def close(self, period: Period, client: int | None) -> bool:
        """Close a period; refused while figures of it are typed and not saved."""
        workspace, words = self._workspace, self._workspace.words
        if unsaved := self._unsaved(period, client):
            said = words(_UNSAVED, unsaved, period=period_name(words, period))
            workspace.tell(words.formats.capitalized(said), until_change=True)
            return False
        return self._do(_CLOSE, self._workspace.services.statuses.close, period, client)

    def reopen(self, period: Period, client: int | None) -> bool:
        """Open a closed period."""
        return self._do(_REOPEN, self._workspace.services.statuses.reopen, period, client)

    def set_away(self, period: Period, client: int | None, *, away: bool) -> bool:
        """Mark a period as away, or take that back."""
        statuses = self._workspace.services.statuses
        if away:
            return self._do(_LEAVE, statuses.leave, period, client)
        return self._do(_COME_BACK, statuses.come_back, period, client)

    def _unsaved(self, period: Period, client: int | None) -> int:
        """Returns how many figures in the period are held or drafts."""
        workspace = self._workspace
        held = (each.key for each in workspace.services.records.held())
        return sum(
            key.cell.client == client
            and key.period.length.rank <= period.length.rank
            and key.period.containing(period.length) == period
            for key in {*held, *workspace.drafts}
        )

    def _do(
        self,
        text: Text,
        change: Callable[[Period, int | None], Sequence[Change]],
        period: Period,
        client: int | None,
    ) -> bool:
        return self._workspace.do(
            lambda words: words(text, period=period_name(words, period)),
            lambda: change(period, client),
        )
