"""What holds for a whole sheet, above it: other cells' figures, a period that has not begun."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from kpidesk.domain.catalogue.packages import HOURS_BOUGHT, HOURS_USED
from kpidesk.domain.cell import Cell
from kpidesk.domain.errors import Fault, NotDone
from kpidesk.domain.period import Period
from kpidesk.domain.updates.update import UpdateKey, UpdateState
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.period_words import period_name
from kpidesk.services.entry.sheet import Sheet
from kpidesk.ui.announcement import announce
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.double_counting import DoubleCountingQuestion
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_column, make_row
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.notices.other_cells import other_cells_sentence
from kpidesk.ui.enter.notices.package_line import over_package
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.updates import texts as update_texts
from kpidesk.ui.updates.sent_changes import draft_correction, sent_changes
from kpidesk.ui.workspace import Workspace

_OF_PACKAGE = frozenset({HOURS_USED, HOURS_BOUGHT})


class SheetNotices(QWidget):
    """Says what holds for all of a sheet; takes no room where there is nothing to say.

    `go` carries the Destination of another page.
    """

    go = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.warning = plain_label(kind=TextSize.CAPTION, parent=self)
        palette = self.warning.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(workspace.theme.colours.warning))
        self.warning.setPalette(palette)
        #: Hours that are over the client's package.
        self.package = plain_label(kind=TextSize.CAPTION, parent=self)
        self.package.setPalette(palette)
        self._package_of: Sheet | None = None
        self.others = plain_label(kind=TextSize.CAPTION, parent=self, muted=True)
        #: What has changed since the update of this sheet was sent.
        self.sent = plain_label(kind=TextSize.CAPTION, parent=self)
        self.sent.setPalette(palette)
        self.correct = make_button(workspace.words(update_texts.CORRECT), self._correct, self)
        self._update: UpdateKey | None = None
        #: The notes on the period.
        self.notes = plain_label(kind=TextSize.CAPTION, parent=self)
        self.question = DoubleCountingQuestion(workspace, self)
        self.empty = _empty_state(self, workspace)
        self.correct.setVisible(False)
        self.sent.setVisible(False)
        for label in (self.warning, self.package, self.notes, self.others):
            label.setVisible(False)
            label.setContentsMargins(0, 0, 0, GRID)
        sent = make_row((self.sent, 1), self.correct)
        sent.setContentsMargins(0, 0, 0, GRID)
        shown = self.notes, self.others, self.question, self.empty
        make_column(self.warning, self.package, sent, *shown, parent=self, spacing=0)

    def show_sheet(self, sheet: Sheet) -> None:
        """Say what to do on a sheet without KPIs."""
        self.empty.setVisible(not (sheet.groups or sheet.hidden))

    def say(
        self, sheet: Sheet, not_begun: Period | None, measures: Collection[str] | None = None
    ) -> None:
        """Say what holds for the sheet, which may have figures of a period that has not begun.

        `measures` are those that changed since the last time; None is all.
        """
        self._show_not_begun(not_begun)
        if measures is None or not _OF_PACKAGE.isdisjoint(measures):
            self._show_package(sheet)
        self._show_other_cells(sheet)
        self._show_sent(sheet)

    def _show_not_begun(self, period: Period | None) -> None:
        """Say that a period with figures has not begun; None says nothing."""
        words = self._workspace.words
        if period is not None:
            said = words(texts.NOT_BEGUN, period=period_name(words, period))
            self.warning.setText(words.formats.capitalized(said))
        self.warning.setVisible(period is not None)

    def _show_package(self, sheet: Sheet) -> None:
        """Say what the saved hours are over the package, once for each sheet that was read."""
        if sheet is self._package_of:
            return
        try:
            said = over_package(self._workspace, sheet)
        except NotDone:
            # As for other cells.
            return
        before, self._package_of = self._package_of, sheet
        same = before is not None and (before.period, before.cell) == (sheet.period, sheet.cell)
        if same and said != self.package.text():
            announce(self.package, said)
        self.package.setText(said)
        self.package.setVisible(bool(said))

    def _show_sent(self, sheet: Sheet) -> None:
        """Say which values an update was sent with that are others today."""
        self._update = UpdateKey(sheet.cell.client, sheet.period)
        try:
            said = sent_changes(self._workspace, self._update)
        except Fault:
            # As for other cells; a client may have been removed.
            return
        self.sent.setText("\n".join(said))
        self.sent.setVisible(bool(said))
        self.correct.setVisible(bool(said) and not self._workspace.read_only)

    def _correct(self) -> None:
        """Draft a correction, unless one is begun, and go there."""
        key, workspace = self._update, self._workspace
        assert key is not None
        updates = workspace.services.updates
        begun = updates.update(key).state is not UpdateState.SENT
        if begun or draft_correction(workspace, key):
            self.go.emit(Destination(PageId.UPDATES, period=key.period, cell=Cell(key.client)))

    def show_notes(self, text: str) -> None:
        """Say the notes on the period."""
        self.notes.setText(text)
        self.notes.setVisible(bool(text))

    def _show_other_cells(self, sheet: Sheet) -> None:
        """Say how figures of other cells count; ask where they may be the same work."""
        try:
            twice = sheet.may_count_twice
            said = "" if twice else other_cells_sentence(self._workspace, sheet)
        except NotDone:
            # The file is locked: the field says so, and what is shown here is still true.
            return
        self.others.setText(said)
        self.others.setVisible(bool(said))
        self.question.setVisible(twice)


def _empty_state(notices: SheetNotices, workspace: Workspace) -> QWidget:
    """Returns what is shown while no KPI is tracked: what to do, and the way there."""
    words = workspace.words
    box = QWidget(notices)
    heading = plain_label(words(texts.NOTHING_TRACKED), TextSize.HEADING, box)
    how = plain_label(words(texts.CHOOSE_FIRST), parent=box, muted=True)
    there = Destination(PageId.OVERVIEW)
    to_overview = make_button(
        words(texts.TO_OVERVIEW), lambda: notices.go.emit(there), box, primary=True
    )
    leading = (to_overview, 0, Qt.AlignmentFlag.AlignLeading)
    make_column(heading, how, leading, parent=box, margins=(0, 4 * GRID, 0, 0))
    box.setVisible(False)
    return box


def hidden_sentences(workspace: Workspace, sheet: Sheet) -> str:
    """Returns which KPIs have nothing to enter in this cell, and why."""
    words = workspace.words
    barred = [
        kpi for kpi in sheet.hidden if kpi.not_for_language and workspace.catalogue.splits(kpi)
    ]
    whole = [kpi for kpi in sheet.hidden if kpi not in barred]
    left_out = workspace.services.tracking.left_out(sheet.cell, sheet.period)
    said = []
    for text, kpis in (
        (texts.PRACTICE_ONLY, whole),
        (texts.NOT_FOR_LANGUAGE, barred),
        (texts.NOT_CHOSEN, left_out),
    ):
        if kpis:
            said.append(
                words(text, kpis=words.formats.listed(kpi_name(words, kpi) for kpi in kpis))
            )
    client, language = sheet.cell
    elsewhere = language is not None and HOURS_USED not in sheet.rows
    if (
        client is not None
        and elsewhere
        and workspace.services.cards.card(client).has_package(sheet.period)
    ):
        said.append(words(texts.PACKAGE_HOURS))
    return "\n".join(said)
