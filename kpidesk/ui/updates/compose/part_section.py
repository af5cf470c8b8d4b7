"""A section of the composer: a part of the update, which can be left out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from kpidesk.domain.updates.update import UpdatePart
from kpidesk.i18n.updates.update_words import part_name
from kpidesk.i18n.words import Words
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, Item, add_items, make_column, make_row
from kpidesk.ui.theme.metrics import GRID, TextSize, font

#: By the style sheet: what a check box has before its square, and where its text begins.
CHECK_INSET, _INDENT = 3, 3 * GRID + 5


class PartSection(QFrame):
    """A check box with the part's name, buttons at its end, and the contents below.

    `toggled` says that the part was included or left out by the user.
    """

    toggled = Signal(bool)

    def __init__(
        self, words: Words, part: UpdatePart, *items: Item, actions: tuple[QWidget, ...] = ()
    ) -> None:
        super().__init__()
        self.part = part
        self.check = QCheckBox(part_name(words, part).replace("&", "&&"))
        self.check.setFont(font(TextSize.STRONG))
        self.check.clicked.connect(self.toggled)
        self.aside = plain_label(kind=TextSize.CAPTION, muted=True, wraps=False)
        head = make_row(self.check, STRETCH, self.aside, *actions)
        self._inside = QWidget(self)
        column = make_column(parent=self._inside, margins=(_INDENT, 0, 0, 0), spacing=GRID // 2)
        add_items(column, items)
        self._inside.setVisible(bool(items))
        make_column(head, self._inside, parent=self, margins=(0, GRID, 0, GRID), spacing=GRID // 2)

    def show_included(self, *, included: bool) -> None:
        """Show whether the part is in the update; the contents of one left out are hidden."""
        self.check.setChecked(included)
        layout = self._inside.layout()
        self._inside.setVisible(included and layout is not None and layout.count() > 0)

    def say(self, text: str) -> None:
        """Say something at the end of the heading."""
        self.aside.setText(text)
        self.aside.setVisible(bool(text))
