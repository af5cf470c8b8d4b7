"""The form of an export: which notes it offers."""

from __future__ import annotations

import pytest

from kpidesk.domain.annotations import Note, NoteChoice
from kpidesk.domain.cell import Client
from kpidesk.domain.period import parse_period


@pytest.fixture
def dialog(page):
    page.page_actions.export.trigger()
    return page.exporter.dialog


def flag_texts(dialog):
    return [each.text for each in dialog._drawing.spec.flags]


def test_notes_are_left_out_until_they_are_wanted_and_private_ones_for_good(dialog, page):
    """Private ones are asked for each time, and never for a client."""
    note = Note(parse_period("2026-04"), "canary")
    page.workspace.do("x", lambda: page.workspace.services.notes.write(note))
    assert {each.private for each in page.panel.view.spec.flags} == {True, False}
    form = dialog.form
    assert flag_texts(dialog) == []
    assert not form.private.isEnabled()
    form.notes.setChecked(True)
    assert flag_texts(dialog) == ["New <i>shop</i>"]
    form.private.setChecked(True)
    assert flag_texts(dialog) == ["New <i>shop</i>", "canary"]
    dialog.reject()
    page.export_chart()
    assert page.exporter.dialog.settings.notes is NoteChoice.SHOWN
    assert flag_texts(page.exporter.dialog) == ["New <i>shop</i>"]
    page.exporter.dialog.form.notes.setChecked(False)
    assert not page.exporter.dialog.form.private.isEnabled()


def test_private_notes_are_not_offered_for_a_client(dialog, page):
    form = dialog.form
    form.notes.setChecked(True)
    form.private.setChecked(True)
    form.set_client(Client(1, "Ada"))
    assert form.settings.notes is NoteChoice.SHOWN
    assert not form.private.isVisibleTo(form)
    form.set_client(None)
    assert form.private.isVisibleTo(form)
    assert not form.private.isChecked(), "asked for anew"
