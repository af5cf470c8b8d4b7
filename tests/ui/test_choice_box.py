"""The closed drop-down: its text as Qt paints it, or elided."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.theme.colours import LIGHT
from kpidesk.ui.theme.style import apply

_SIDES = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


@pytest.mark.parametrize("direction", _SIDES)
def test_a_choice_is_elided_exactly_where_its_field_ends(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, direction: Qt.LayoutDirection
) -> None:
    apply(qapp, LIGHT)
    box = ChoiceBox()
    box.setLayoutDirection(direction)
    box.addItem("All clients of the business")
    hint = box.sizeHint()
    for width in range(hint.width() - 20, hint.width() + 4):
        box.resize(width, hint.height())
        found = box.grab().toImage()
        with monkeypatch.context() as always:
            always.setattr(ChoiceBox, "_is_whole", lambda _: False)
            assert box.grab().toImage() == found
