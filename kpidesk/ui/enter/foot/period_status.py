"""Closes the period of a sheet, opens it again, and marks it as away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from kpidesk.domain.clients.period_status import StatusKind
from kpidesk.domain.errors import NotDone
from kpidesk.i18n.period_words import period_name
from kpidesk.services.entry.sheet import Sheet
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.actions import EnterActions
from kpidesk.ui.enter.foot.sheet_foot import SheetFoot
from kpidesk.ui.enter.row.measure_row import MeasureRow
from kpidesk.ui.message import Message
from kpidesk.ui.status_changes import StatusChanges
from kpidesk.ui.workspace import Workspace


class PeriodStatusCommands(QObject):
    """Carries out the actions for the sheet that was shown last.

    `commit` saves what is typed; `sheet_requested` asks to go to what is to be typed or corrected.
    """

    sheet_requested = Signal()

    def __init__(
        self,
        workspace: Workspace,
        actions: EnterActions,
        foot: SheetFoot,
        commit: Callable[[], object],
    ) -> None:
        super().__init__(foot)
        self._workspace, self._actions, self._foot, self._commit = workspace, actions, foot, commit
        self._changes = StatusChanges(workspace)
        self._sheet: Sheet | None = None
        self._missing = 0
        self._told: Message | None = None
        foot.close_requested.connect(self.close)
        foot.reopen_requested.connect(self.reopen)
        actions.close_period.triggered.connect(self.close)
        actions.reopen_period.triggered.connect(self.reopen)
        actions.away.triggered.connect(self.set_away)

    def show_sheet(self, sheet: Sheet, rows: Sequence[MeasureRow]) -> None:
        """Enable what can be done with a sheet."""
        self._sheet, workspace = sheet, self._workspace
        self._missing = sum(row.missing or row.unsaved for row in rows)
        self._actions.enable_statuses(
            ended=sheet.period.ended(workspace.today()),
            closed=sheet.closed is not None,
            away=self._is_away(sheet),
            writable=not workspace.read_only,
        )

    def close(self) -> None:
        """Close the period; figures that are missing are said."""
        self._commit()
        sheet, missing = self._sheet, self._missing
        if sheet is None or sheet.closed is not None:
            return
        if not self._changes.close(sheet.period, sheet.cell.client):
            self.sheet_requested.emit()
        else:
            self._foot.go_on()
            if missing:
                words = self._workspace.words
                name = period_name(words, sheet.period)
                count = words.formats.number(missing)
                said = words(texts.CLOSED_WITH_GAPS, period=name, count=count)
                self._told = Message(words.formats.capitalized(said))
                self._workspace.message_posted.emit(self._told)

    def reopen(self) -> None:
        """Open the closed period that the sheet is in."""
        sheet = self._sheet
        if sheet is not None and sheet.closed is not None:
            self._changes.reopen(sheet.closed, sheet.cell.client)
            self._workspace.message_withdrawn.emit(self._told)
            self.sheet_requested.emit()

    def set_away(self, away: bool) -> None:
        """Mark the period as away, or take that back."""
        sheet = self._sheet
        if sheet is not None:
            self._changes.set_away(sheet.period, sheet.cell.client, away=away)
            self._actions.away.setChecked(self._is_away(sheet))

    def _is_away(self, sheet: Sheet) -> bool:
        try:
            statuses = self._workspace.services.records.period_statuses(StatusKind.AWAY)
        except NotDone:
            # The file is locked: the field says so, and the mark is read again with the sheet.
            return self._actions.away.isChecked()
        return any(
            each.client == sheet.cell.client and each.holds(sheet.period) for each in statuses
        )
