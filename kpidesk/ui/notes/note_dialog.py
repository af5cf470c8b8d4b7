"""The dialog that writes a note from any page: its text, its time, whose it is, who sees it."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPlainTextEdit, QWidget

from kpidesk.analysis.point import Series
from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import Cell
from kpidesk.domain.period import LAST_YEAR, Period, period_of
from kpidesk.i18n.period_words import period_name, span_name
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.notes import texts
from kpidesk.ui.notes.note_place import NotePlace
from kpidesk.ui.text_alignment import align_text
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

#: Enter alone begins a new line of a note.
_STORE_KEYS = "Ctrl+Return", "Ctrl+Enter"
#: How many later periods a span can end with.
_ENDS = 24


def edit_note(workspace: Workspace, place: NotePlace, parent: QWidget) -> None:
    """Open the dialog for the note at a place."""
    dialog = NoteDialog(workspace, place, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def edit_chart_note(workspace: Workspace, series: Series, period: Period, parent: QWidget) -> None:
    """Open the dialog for the note at a point of a chart."""
    edit_note(workspace, NotePlace.of_chart(series, period), parent)


class NoteDialog(Dialog):
    """Edits the note of one client or of the business, on one figure or on all of a period.

    Each of these places has a note of its own. What is typed for a place is kept while another
    one is looked at; where neither had a note, it goes along.
    """

    def __init__(self, workspace: Workspace, place: NotePlace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._place = workspace, place
        self._notes, self._typed = workspace.services.notes, dict[Hashable, Note]()
        words, catalogue = workspace.words, workspace.catalogue
        self._splits = place.measure is None or catalogue.measure(place.measure).split
        self.setWindowTitle(words(texts.TITLE))
        self.about, self.owner, self.span = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for box in (self.about, self.owner):
            box.limit_width()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        align_text(self.text)
        self.shown = QCheckBox()
        #: Who sees the note.
        self.seen = plain_label("", TextSize.CAPTION, muted=True)
        self.save = make_button(words(texts.SAVE), self.store, primary=True)
        self._cancel = make_button(words(texts.CANCEL), self.reject)
        self._form = QGridLayout()
        self._labels = dict[QWidget, QWidget]()
        self._lay_out()
        self._fill()
        #: The last periods of the spans that are offered; None is ongoing.
        self._ends: list[Period | None] = []
        self._current = self._empty
        self._show(self._stored(self._current) or self._current)
        self.about.currentIndexChanged.connect(self._on_place)
        self.owner.currentIndexChanged.connect(self._on_place)
        self.shown.toggled.connect(self._say_who)
        for keys in _STORE_KEYS:
            QShortcut(QKeySequence(keys), self, self.store)
        if workspace.read_only:
            self.text.setReadOnly(True)
            for each in (self.span, self.shown, self.save):
                each.setEnabled(False)
        self.text.setFocus()

    @property
    def note(self) -> Note:
        """The note as it is in the fields."""
        end = self._ends[self.span.currentIndex()]
        return replace(
            self._current,
            text=self.text.toPlainText(),
            until=None if end == self._place.period else end,
            ongoing=end is None,
            shown=self.shown.isChecked(),
        )

    def store(self) -> None:
        """Save the note and close; after a fault the dialog stays open."""
        note, place = self.note, self._place
        if self.save.isEnabled() and self._workspace.do(
            lambda words: words(texts.DID_NOTE, place=_place_name(words, place, note)),
            lambda: self._notes.write(note),
        ):
            self.accept()

    @property
    def _empty(self) -> Note:
        """An empty note at the chosen place."""
        note = self._place.note(self.owner.currentData(), whole=bool(self.about.currentData()))
        whole = replace(note, cell=Cell(note.client)) if note.client is not None else note
        # The page also shows a note that names no service language.
        return note if self._stored(note) or not self._stored(whole) else whole

    def _stored(self, place: Note) -> Note | None:
        return self._notes.like(place)

    def _fill(self) -> None:
        """Offer the figure and all of them, the business and its clients, and the spans."""
        words, place = self._workspace.words, self._place
        if place.measure is not None:
            self.about.addItem(place.name(words), False)
        self.about.addItem(words(texts.ALL_FIGURES), True)
        whole = place.begins_whole(self._notes)
        self.about.setCurrentIndex(self.about.findData(whole))
        self.owner.addItem(words(texts.BUSINESS), None)
        for client in self._workspace.services.records.clients():
            if not client.archived or client.id == place.client:
                self.owner.addItem(words.name(client.name), client.id)
        self.owner.setCurrentIndex(max(0, self.owner.findData(place.client)))
        for box in (self.about, self.owner):
            box.setVisible(box.count() > 1)
            self._labels[box].setVisible(box.count() > 1)

    def _fill_spans(self, note: Note) -> None:
        words, begin = self._workspace.words, self._place.period
        self.span.clear()
        room = period_of(date(LAST_YEAR, 12, 31), begin.length).index - begin.index
        ends = [begin.shifted(n) for n in range(1, min(_ENDS, room) + 1)]
        if note.until is not None and note.until not in ends:
            ends.append(note.until)
        self._ends = [begin, None, *ends]
        for end in self._ends:
            last = None if end == begin else end
            name = span_name(words, begin, last, ongoing=end is None)
            self.span.addItem(words.formats.capitalized(name))
        self.span.setCurrentIndex(self._ends.index(None if note.ongoing else note.until or begin))

    def _on_place(self) -> None:
        """Show the note at another place; figures of the whole business have no clients."""
        if self.owner.currentData() is not None and not self._splits:
            with QSignalBlocker(self.about):
                self.about.setCurrentIndex(self.about.findData(True))
        before, typed = self._current, self.note
        self._typed[_key(before)] = typed
        self._current = self._empty
        known = self._typed.get(_key(self._current)) or self._stored(self._current)
        if known is None and self._stored(before) is None:
            # What was meant for one client is not shown to another.
            known = replace(
                self._current, text=typed.text, until=typed.until, ongoing=typed.ongoing
            )
            del self._typed[_key(before)]
        self._show(known or self._current)

    def _show(self, note: Note) -> None:
        words = self._workspace.words
        name = words(texts.NOTE_ON, place=_place_name(words, self._place, self._current))
        self._title.setText(name)
        self.text.setAccessibleName(name)
        if self.text.toPlainText() != note.text:
            self.text.setPlainText(note.text)
        self._fill_spans(note)
        show = texts.SHOW_FILES if self._current.client is None else texts.SHOW
        self.shown.setText(words(show))
        self.shown.setChecked(note.shown)
        self._say_who()

    def _say_who(self) -> None:
        """Say who sees the note."""
        text = texts.IS_PRIVATE
        if self.shown.isChecked():
            text = texts.IS_IN_FILES if self._current.client is None else texts.IS_SHOWN
        said = self._workspace.words(text)
        self.seen.setText(said)
        self.shown.setAccessibleDescription(said)

    def _lay_out(self) -> None:
        self._title = plain_label("", TextSize.STRONG)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(GRID)
        for name, field in (
            (texts.ABOUT, self.about),
            (texts.OWNER, self.owner),
            (texts.TEXT, self.text),
            (texts.SPAN, self.span),
        ):
            self._add_row(name, field)
        for below in (self.shown, self.seen):
            self._form.addWidget(below, self._form.rowCount(), 1)
        hint = plain_label(self._workspace.words(texts.HINT), TextSize.CAPTION, muted=True)
        buttons = make_row((hint, 1), self._cancel, self.save)
        make_column(self._title, (self._form, 1), buttons, parent=self, margins=2 * GRID)
        before: QWidget = self.about
        for each in (self.owner, self.text, self.span, self.shown, self.save, self._cancel):
            QWidget.setTabOrder(before, each)
            before = each
        self.resize(64 * GRID, 48 * GRID)

    def _add_row(self, name: Text, field: QWidget) -> None:
        label = plain_label(self._workspace.words(name), wraps=False)
        label.setBuddy(field)
        # The name is beside the first line of the text.
        label.setMinimumHeight(4 * GRID)
        row = self._form.rowCount()
        self._form.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._form.addWidget(field, row, 1)
        self._labels[field] = label


def _key(note: Note) -> Hashable:
    return note.measure, note.cell


def _place_name(words: Words, place: NotePlace, note: Note) -> str:
    period = period_name(words, note.period)
    if note.measure is None:
        return period
    return words(texts.PLACE, figure=place.name(words), period=period)
