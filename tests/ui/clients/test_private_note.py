"""The private note on a client's card."""

from __future__ import annotations


def note(workspace) -> str:
    client = workspace.services.records.clients()[0]
    return workspace.services.cards.card(client.id).remark


def test_a_private_note_is_saved_while_it_is_typed_and_undone_at_once(page, two, qtbot) -> None:
    field = page.panel.form.remark
    page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    for text in ("Calls on Tuesdays ", "before noon"):
        field.insertPlainText(text)
        field._pause.setInterval(0)
        qtbot.waitUntil(lambda text=text: note(two).endswith(text.strip()))
    assert field.toPlainText() == "Calls on Tuesdays before noon"
    assert field.textCursor().position() == len("Calls on Tuesdays before noon")
    two.undo_stack.undo()
    assert note(two) == ""
