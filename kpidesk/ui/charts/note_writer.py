"""Writes a note on a period from its chart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kpidesk.analysis.point import Series
from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Period
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.words import Words
from kpidesk.ui.history import texts
from kpidesk.ui.note_dialog import NoteDialog
from kpidesk.ui.workspace import Workspace


def edit_note(workspace: Workspace, series: Series, period: Period, parent: QWidget) -> None:
    """Open the dialog for the note on a period of this chart.

    On the chart of a client it is a note on the client's figure: charts of clients have no notes
    of the whole business.
    """
    where = Note(period, "")
    if series.client is not None:
        cell = Cell(series.client.id, series.language)
        where = Note(period, "", series.kpi.measures[0], cell)
    notes, name = workspace.services.notes, period_name(workspace.words, period)
    old = notes.at(where.period, where.measure, where.cell)

    def label(words: Words) -> str:
        return words(texts.DID_NOTE, place=period_name(words, period))

    def save(text: str) -> bool:
        note = Note(where.period, text, where.measure, where.cell)
        return workspace.do(label, lambda: notes.write(note))

    dialog = NoteDialog(workspace, name, old.text if old else "", save, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
