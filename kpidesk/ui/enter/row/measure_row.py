"""One figure on the sheet: its field, its unit, last period's figure and its messages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QWidget

from kpidesk.domain.measure import Measure
from kpidesk.i18n.kpi_words import measure_name, short_measure_name
from kpidesk.i18n.sentences import sentences
from kpidesk.i18n.words import Words
from kpidesk.services.entry.commit import ParsedInput, parse_input
from kpidesk.services.entry.sheet_row import Access, SheetRow
from kpidesk.ui.clients.texts import OPTIONAL
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.field_notice import NoticeAnswer, NoticeLine, NoticeTone
from kpidesk.ui.common.field_words import column_text, field_text, measure_help, unit_word
from kpidesk.ui.common.labels import ElidedLabel, plain_label, wrapped_caption
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.row.beside_field import beside_field, instead_words
from kpidesk.ui.enter.row.columns import (
    BEFORE,
    FIELD,
    FIGURE,
    LEVEL,
    UNIT,
    field_height,
    row_height,
    span,
    widths,
)
from kpidesk.ui.enter.row.figure_field import FigureField
from kpidesk.ui.enter.row.offer_words import offer_words
from kpidesk.ui.enter.row.row_notice import RowNotice
from kpidesk.ui.enter.row.warning_sign import WarningSign
from kpidesk.ui.notes.note_words import NoteMark
from kpidesk.ui.workspace import Workspace


class MeasureRow(QObject):
    """Places its widgets in one line of a grid."""

    edited = Signal(object)
    left = Signal(object)
    gone = Signal(object, int, bool)
    offer_requested = Signal(object)
    dropped = Signal(object)
    entered = Signal(object)
    pasted = Signal(object)
    typed_over = Signal(object, object)

    def __init__(self, workspace: Workspace, measure: Measure, parent: QWidget) -> None:
        super().__init__(parent)
        self.measure = measure
        self.row = SheetRow(measure, Access.OPEN)
        #: What is wrong with the text that could not be saved, in words; empty where nothing is.
        self.trouble = ""
        #: What all cells give together for the period, where it is another amount than the row's.
        self.together = ""
        #: Whether the user was asked which reading is meant.
        self.asked = False
        #: Whether what is typed could not be saved and is a draft on the desk.
        self.kept = False
        #: The remainder that was kept last: it is not taken out of itself.
        self.kept_remainder: int | None = None
        self._workspace = workspace
        words, colours = workspace.words, workspace.theme.colours
        #: What is said of the figure: all of it is in the help, what is wrong also in the row.
        self.lines: tuple[NoticeLine, ...] = ()
        self.noted = ""
        self.name = ElidedLabel(parent=parent)
        self.name.setText(short_measure_name(words, measure.id))
        self.field = FigureField(parent)
        self.unit = wrapped_caption(parent, muted=True)
        self.sign = WarningSign(colours, parent)
        self.before = plain_label(parent=parent, muted=True, wraps=False)
        self.before.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.offer = make_button("", lambda: self.offer_requested.emit(self), parent, quiet=True)
        # The key for it is `=`: one more stop at every Tab would make three keys of two.
        self.offer.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.offer.setVisible(False)
        self.notice = RowNotice(words, colours, parent)
        self.notice.left.connect(lambda: self.field.setFocus(Qt.FocusReason.BacktabFocusReason))
        self.notice.typed.connect(lambda event: self.typed_over.emit(self, event))
        self.field.installEventFilter(self)
        self._name_field()
        self._connect()

    def place(self, grid: QGridLayout, line: int) -> None:
        """Take a line of the grid."""
        self._grid = grid
        height, wide = field_height(), widths(self._workspace.words, narrow=False)
        self.field.setFixedSize(wide[FIELD], height)
        self.notice.setMinimumHeight(height)
        grid.setRowMinimumHeight(line, row_height())
        middle, trailing = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTrailing
        grid.addWidget(self.name, line, FIGURE)
        grid.addWidget(self.field, line, FIELD, middle)
        grid.addWidget(self.unit, line, UNIT)
        grid.addWidget(self.sign, line, UNIT, middle | trailing)
        grid.addWidget(self.before, line, BEFORE)
        grid.addWidget(self.offer, line, UNIT, 1, 2, middle | trailing)
        self.notice.place(grid, line, UNIT, LEVEL)

    def set_visible(self, visible: bool) -> None:
        """Show or hide the whole row."""
        at_times: tuple[QWidget, ...] = (self.before, self.offer, self.sign, self.notice)
        for each in (self.name, self.field, self.unit):
            each.setVisible(visible)
        if not visible:
            for other in at_times:
                other.setVisible(False)

    @property
    def said(self) -> str:
        """All that is said of the figure."""
        return "\n".join(each.text for each in self.lines)

    @property
    def help(self) -> str:
        """What counts, and a hint; that last period's figure is offered only where it is."""
        offered = not self.measure.nature.suggests_previous or self.row.offer is not None
        return measure_help(self.words, self.measure.id, hinted=offered)

    @property
    def words(self) -> Words:
        return self._workspace.words

    @property
    def full_name(self) -> str:
        """The measure's name where no KPI stands beside it."""
        return measure_name(self._workspace.words, self.measure.id)

    @property
    def typed(self) -> ParsedInput:
        """What the text in the field means."""
        return parse_input(self.field.text(), self.measure)

    @property
    def open(self) -> bool:
        """Whether a figure can be typed here."""
        return not self.field.isReadOnly()

    @property
    def asked_for(self) -> bool:
        """Whether a figure belongs here: not where parts of the cell or the card may have it."""
        elsewhere = self.row.covered_elsewhere or self.measure.nature.client_only
        return self.open and not (elsewhere and not self.field.text())

    @property
    def blank(self) -> bool:
        """Whether a figure can be typed here and nothing is."""
        return self.open and not self.field.text().strip()

    @property
    def given(self) -> bool:
        """Whether nothing is typed and the client's card has it."""
        return self.blank and self.row.from_card is not None

    @property
    def missing(self) -> bool:
        """Whether a figure belongs here and nothing is typed."""
        return self.asked_for and self.blank

    @property
    def remainder(self) -> int | None:
        """What other cells do not have of the amount typed here; None where nothing is offered."""
        amount, added = self.typed.amount, self.row.added
        if not self.open or amount is None or not added or amount == self.kept_remainder:
            return None
        return amount - added if amount >= added else None

    @property
    def unsaved(self) -> bool:
        """Whether what is typed is not in the file."""
        return self.row.held is not None or self.field.dirty

    @property
    def typing(self) -> bool:
        """Whether the user is still typing there, and nothing was tried yet."""
        tried = self.kept or self.asked or self.trouble or self.row.held is not None
        return self.field.hasFocus() and not tried

    def begin_anew(self) -> None:
        """Forget what came of the last attempt to save."""
        self.trouble, self.asked, self.kept = "", False, False

    def show_row(self, row: SheetRow, *, fresh: bool) -> None:
        """Show what stands. What is being typed stays, but on a `fresh` sheet."""
        self.row, self.together = row, ""
        words = self._workspace.words
        stands = row.held.typed if row.held else field_text(words, row.amount, row.measure)
        typed = row.held.amount if row.held else row.amount
        if fresh:
            self.begin_anew()
            self.kept_remainder = None
            self.field.show_text(stands)
        elif self.field.dirty:
            # What Esc goes back to, and what would be no change any more.
            self.field.shown = stands
        elif self.typed != ParsedInput(typed):
            self.field.show_text(stands)
        shut = row.access is not Access.OPEN or self._workspace.read_only
        self.field.shut(shut)
        self.field.setPlaceholderText(words(OPTIONAL) if row.covered_elsewhere and not shut else "")
        self._describe()
        self.show_echo()

    def show_rolled(self, amount: int | None) -> None:
        """Show what shorter periods give together."""
        if self.row.access is Access.ROLLED_UP:
            self.field.show_text(field_text(self._workspace.words, amount, self.measure))
            self.show_echo()

    def show_echo(self) -> None:
        """Show beside the field what was understood, or what is said of it, or its unit."""
        instead, role = self._instead, QPalette.ColorRole
        shown = self.row, self.field.text(), self.typed, self.lines
        self.unit.setText(instead or beside_field(self.words, *shown))
        self.unit.setForegroundRole(role.WindowText if instead else role.PlaceholderText)
        self._show_before()

    def say(self, lines: Sequence[NoticeLine], answers: Sequence[NoticeAnswer] = ()) -> None:
        """Say these lines: errors and questions in the row, others by a sign or as the unit."""
        self.lines = tuple(lines)
        errors = [each for each in lines if each.tone is NoticeTone.ERROR]
        warnings = [each for each in lines if each.tone is NoticeTone.WARNING]
        self.notice.say(errors or (warnings if answers else []), answers)
        self.sign.show_text("\n".join(each.text for each in warnings))
        after = self.sign.sizeHint().width() if warnings else 0
        sides = (after, 0) if self.words.right_to_left else (0, after)
        self.unit.setContentsMargins(sides[0], 0, sides[1], 0)
        self.field.show_wrong(bool(errors))
        self._describe()
        self.show_echo()
        before: QWidget = self.field
        for each in self.notice.buttons:
            QWidget.setTabOrder(before, each)
            before = each

    def show_notes(self, mark: NoteMark | None, text: str) -> None:
        """Mark the field, and keep the notes on the figure for the help."""
        self.noted = text
        self.field.show_note(mark)
        self._describe()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the keys of the answers in the field, too."""
        if not isinstance(event, QKeyEvent) or event.type() is QEvent.Type.KeyRelease:
            return False
        pressed = event.type() is QEvent.Type.KeyPress
        heard = self.notice.answers(event, act=pressed)
        if heard:
            event.accept()
        return heard

    def _describe(self) -> None:
        """Say what is wrong with the figure first, then what counts."""
        lines = [each.text for each in self.lines if each.tone is not NoticeTone.PLAIN]
        said = self._instead, *lines, *self.noted.split("\n"), self.help
        self.field.setAccessibleDescription(sentences(self.words, *said))

    @property
    def _instead(self) -> str:
        return instead_words(self.words, self.row, self.typed)

    def _show_before(self) -> None:
        words, row = self._workspace.words, self.row
        here = self.field.hasFocus() or self.offer.hasFocus()
        rest = self.remainder if here else None
        offered = (row.offer is not None or rest is not None) and not self._workspace.read_only
        said = column_text(words, row.known_before, row.measure) or words(texts.EMPTY_SO_FAR)
        elsewhere = bool(self._instead) or row.access in (Access.ROLLED_UP, Access.LONGER)
        if elsewhere:
            said = ""
        span(self._grid, self.unit, UNIT, BEFORE if elsewhere else UNIT)
        self.before.setText(said)
        self.before.setVisible(not offered)
        self.offer.setVisible(offered)
        self.unit.setVisible(not offered)
        text, name = offer_words(words, row, rest)
        self.offer.setText(text)
        self.offer.setAccessibleName(name)
        self.offer.setToolTip(name)

    def _name_field(self) -> None:
        words = self._workspace.words
        unit = unit_word(words, self.measure)
        named = words(texts.IN_UNIT, measure=self.full_name, unit=unit) if unit else self.full_name
        self.field.setAccessibleName(named)

    def _connect(self) -> None:
        self.field.entered.connect(self._show_before)
        for name in ("edited", "left", "gone", "offer_requested", "dropped", "entered", "pasted"):
            getattr(self.field, name).connect(partial(getattr(self, name).emit, self))
        self.field.left.connect(self._show_before)
