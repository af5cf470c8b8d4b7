"""The foot of a sheet: how much is entered, what is not saved, and where to go next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from kpidesk.domain.cell import Cell
from kpidesk.i18n.period_words import period_name
from kpidesk.services.entry.sheet import Sheet
from kpidesk.ui.announcement import announce
from kpidesk.ui.common.buttons import Button, make_button
from kpidesk.ui.common.labels import command_name, plain_label, plain_tip
from kpidesk.ui.common.layouts import make_row
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.foot.next_language import NextLanguage
from kpidesk.ui.enter.row.measure_row import MeasureRow
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.theme.share_bar import paint_bar
from kpidesk.ui.workspace import Workspace

#: Letters of a client's name on a button.
_NAME_LETTERS = 24


class SheetFoot(QWidget):
    """Says how far a sheet is. Once it is complete, it leads to the next sheet or the charts.

    The languages of a client come before the next client; `language_requested` carries the Cell.
    The closed sheet of a client leads to the client's update in place of the charts. `go` carries
    the Destination of another page.
    """

    first_empty_requested = Signal()
    next_client_requested = Signal()
    language_requested = Signal(object)
    go = Signal(object)
    close_requested = Signal()
    reopen_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._next_client = ""
        self._languages = NextLanguage(workspace)
        self._next_cell: Cell | None = None
        self._sheet: Sheet | None = None
        self._closed = self._may_close = self._has_update = False
        #: Whether all figures are entered and saved.
        self.complete = False
        words = workspace.words
        self._bar = _ProgressBar(workspace, self)
        self._asked, self._least = False, 0
        self._fitted: tuple[object, ...] = ()
        self.count = plain_label(kind=TextSize.STRONG, parent=self)
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.state = plain_label(parent=self, wraps=False)
        palette = self.state.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(workspace.theme.colours.error))
        self.first_empty = make_button(
            words(texts.TO_FIRST_EMPTY), self.first_empty_requested.emit, self
        )
        self.overview = make_button(words(texts.TO_OVERVIEW), self._go_to_overview, self)
        self.charts = make_button(words(texts.SEE_CHARTS), self._go_to_charts, self)
        self.write_update = make_button(words(texts.WRITE_UPDATE), self._go_to_update, self)
        self.next_language = make_button("", self._go_to_language, self)
        self.next_client = make_button("", self.next_client_requested.emit, self)
        self.close_period = make_button("", self.close_requested.emit, self)
        self.reopen = make_button("", self.reopen_requested.emit, self)
        self._alarmed, self._calm = palette, self.palette()
        leading = (
            self.overview,
            self.charts,
            self.write_update,
            self.next_language,
            self.next_client,
        )
        self.buttons = self.first_empty, self.close_period, self.reopen, *leading
        make_row(self._bar, (self.count, 1), self.state, *self.buttons, parent=self)
        # The count may wrap once.
        self.setFixedHeight(max(6 * GRID, 2 * self.count.fontMetrics().lineSpacing()))

    def forget_languages(self) -> None:
        """Read anew which other languages lack figures: figures of them may have changed."""
        self._languages.forget()

    def show_count(self, sheet: Sheet, rows: Sequence[MeasureRow], next_client: str = "") -> None:
        """Show how many of the figures are entered, and how many are not in the file.

        `next_client` is the client whose sheet comes next; empty where there is none. Where a
        complete sheet is not so any more, the focus leaves the buttons that lead on.
        """
        before = self._sheet
        same = before is not None and (before.period, before.cell) == (sheet.period, sheet.cell)
        was_complete = same and self.complete
        self._sheet, self._next_client = sheet, next_client
        words, asked = self._workspace.words, [row for row in rows if row.asked_for]
        # What is being typed is not reported yet.
        unsaved = sum(row.unsaved and not row.typing for row in rows)
        done = sum(not row.missing and not row.unsaved for row in asked)
        self.complete = bool(asked) and done == len(asked) and not unsaved
        self._closed = sheet.closed is not None
        self._has_update = self._closed and sheet.cell.client is not None
        self._next_cell = self._languages.after(sheet) if self.complete else None
        may_close = self.complete and not self._closed and self._next_cell is None
        self._may_close = may_close and self._has_ended(sheet)
        self.close_period.setText(words(texts.CLOSE, period=period_name(words, sheet.period)))
        reopened = period_name(words, sheet.closed or sheet.period)
        self.reopen.setText(words(texts.REOPEN, period=reopened))
        self._bar.show_share(done / len(asked) if asked else 0.0)
        self._asked = bool(asked)
        self.count.setText("" if self._workspace.read_only else self._said(sheet, rows, done))
        if self._workspace.read_only:
            said = words(texts.VIEWING)
        elif unsaved:
            said = words(texts.NOT_SAVED, count=words.formats.number(unsaved))
        else:
            said = ""
        self.state.setText(said)
        self.state.setPalette(self._alarmed if unsaved else self._calm)
        # A button that is hidden loses the focus.
        left = was_complete and not self.complete and self._has_focus()
        shown = self._shown
        if shown != self._fitted:
            self._fitted = shown
            self._fit()
        if left:
            self.first_empty_requested.emit()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    @property
    def _shown(self) -> tuple[object, ...]:
        """All that the widths and the buttons depend on."""
        labels = self.count, self.state, self.close_period, self.reopen
        closing = self._closed, self._may_close, self._has_update
        leads = self._next_client, self._next_cell
        return (*(each.text() for each in labels), self.complete, self._asked, *closing, *leads)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Leave out what has no room: the bar, then the charts and the client's name."""
        said = self.count.fontMetrics().horizontalAdvance(self.count.text()) + 2 * GRID
        # The count may take two lines, which break between words.
        wrapped = said * 3 // 5
        self._show_buttons()
        full = self._taken() + wrapped
        self._shorten()
        least = self._taken() + wrapped
        if full <= self.width():
            self._show_buttons()
        bar = self._bar.sizeHint().width()
        self._bar.setVisible(self._asked and self._taken() + said + bar <= self.width())
        if least != self._least:
            self._least = least
            self.updateGeometry()
        # Showing a button places them all, also by texts that are tried here only.
        layout = self.layout()
        assert layout is not None
        layout.activate()

    def _shorten(self) -> None:
        """Leave out what is also elsewhere."""
        self.charts.setHidden(self.charts.isHidden() or self._leading is not self.charts)
        words = self._workspace.words
        if self._next_cell is not None:
            self.next_language.setText(words(texts.NEXT_LANGUAGE))
            self.next_language.setToolTip(plain_tip(self._languages.name(self._next_cell)))
        self.next_client.setText(command_name(words(texts.NEXT_CLIENT)))
        self.next_client.setToolTip(plain_tip(self._next_client))

    def _taken(self) -> int:
        """The width of all but the bar and the count."""
        shown = [each for each in (self.state, *self.buttons) if not each.isHidden()]
        return sum(each.sizeHint().width() + GRID for each in shown)

    def go_on(self) -> None:
        """Set the focus to the button that leads on, and announce that the sheet is complete."""
        self._leading.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, self.count.text())

    def _go_to_overview(self) -> None:
        self.go.emit(Destination(PageId.OVERVIEW))

    def _go_to_language(self) -> None:
        self.language_requested.emit(self._next_cell)

    def _go_to_charts(self) -> None:
        assert self._sheet is not None
        kpi = next((each.kpi.id for each in self._sheet.groups), None)
        self.go.emit(Destination(PageId.CHARTS, kpi=kpi, cell=self._sheet.cell))

    def _go_to_update(self) -> None:
        assert self._sheet is not None
        sheet = self._sheet
        self.go.emit(Destination(PageId.UPDATES, period=sheet.period, cell=sheet.cell))

    def _said(self, sheet: Sheet, rows: Sequence[MeasureRow], done: int) -> str:
        words, number = self._workspace.words, self._workspace.words.formats.number
        asked = sum(row.asked_for for row in rows)
        if sheet.closed:
            closed = period_name(words, sheet.closed)
            return words.formats.capitalized(words(texts.CLOSED, period=closed))
        if not asked:
            blank = any(row.open for row in rows)
            said = words(texts.ALL_ELSEWHERE if blank else texts.NONE_ASKED)
        elif self.complete:
            period = period_name(words, sheet.period)
            said = words(texts.COMPLETE, asked, period=period)
        else:
            said = words(texts.FIGURES, asked, done=number(done))
        if not self._has_ended(sheet):
            said = words(texts.UNFINISHED, count=said)
        return said

    @property
    def _leading(self) -> Button:
        """The button that leads on."""
        if self._next_cell is not None:
            return self.next_language
        if self._next_client:
            return self.next_client
        return self.write_update if self._has_update else self.charts

    def _has_ended(self, sheet: Sheet) -> bool:
        return sheet.period.ended(self._workspace.today())

    def _show_buttons(self) -> None:
        words, name = self._workspace.words, self._next_client
        writable, done = not self._workspace.read_only, self.complete or self._closed
        self.first_empty.setVisible(not done and writable)
        self.close_period.setVisible(self._may_close and writable)
        self.reopen.setVisible(self._closed and writable)
        self.charts.setVisible(done and not self._has_update)
        self.write_update.setVisible(self._has_update)
        languages = self._next_cell is not None
        self.overview.setVisible(done and not (name or languages or self._has_update))
        self.next_language.setVisible(languages)
        self.next_client.setVisible(bool(name) and not languages)
        metrics = self.fontMetrics()
        room = metrics.averageCharWidth() * _NAME_LETTERS
        short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        self.next_client.setText(words(texts.NEXT_CLIENT_IS, client=short.replace("&", "&&")))
        self.next_client.setToolTip(plain_tip(name) if short != name else "")
        if self._next_cell is not None:
            language = self._languages.name(self._next_cell)
            said = words(texts.NEXT_LANGUAGE_IS, language=language)
            self.next_language.setText(said.replace("&", "&&"))
            self.next_language.setToolTip("")
        for button in (self.next_language, self.next_client, self.charts, self.write_update):
            button.set_primary(done and button is self._leading)


class _ProgressBar(QWidget):
    """A bar that fills with a share of 0 to 1."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours, self._share = workspace.theme.colours, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        if share != self._share:
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(12 * GRID, GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        paint_bar(painter, QRectF(self.rect()), self._share, self._colours)
        painter.end()
