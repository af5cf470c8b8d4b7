"""What was pasted is text in the preview's tool tips, too: they would load its pictures."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.domain.period import parse_period
from kpidesk.ui.paste.preview import PastePreview

PASTED = '<img src="file:///nowhere.png">\t5\n'


def test_a_tip_of_the_preview_is_text(workspace, qtbot):
    month, order = parse_period("2026-10"), ["requests"]
    dialog = PastePreview(
        workspace, PASTED, period=month, cell=NOT_ASSIGNED, start="requests", order=order
    )
    qtbot.addWidget(dialog)
    model = dialog.model
    tips = [
        model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or ""
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert any("&lt;img" in tip for tip in tips)
    assert not any("<img" in tip for tip in tips)
