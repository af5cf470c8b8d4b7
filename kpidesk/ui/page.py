"""The base class of the window's pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import QMetaObject, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from kpidesk.analysis.point import Series
from kpidesk.domain.change import Change
from kpidesk.i18n.text import Text
from kpidesk.ui.common.layouts import Item, add_items, make_column
from kpidesk.ui.common.scroller import Scroller
from kpidesk.ui.navigation import Destination
from kpidesk.ui.page_layout import PageColumn, PageHeader, is_short
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace

if TYPE_CHECKING:
    from kpidesk.drawing.updates.update_pages import UpdatePages
    from kpidesk.services.tables.context import PageTarget
    from kpidesk.ui.print.printed_table import PrintedTable


class Scrolled(Protocol):
    """What scrolls its contents, or shows all of them where the area around it scrolls."""

    def set_whole(self, whole: bool) -> None: ...


class Page(QWidget):
    """A page; it updates itself after changes, or when it is next shown.

    `go` carries the Destination of another page, `table_pasted` a TableOrigin and the PageTarget
    or None where it was pasted. `header` is set by the methods that lay the page
    out, which every page uses so that all have the same edges.
    """

    #: Keys that are no actions: what each does, and its name.
    key_texts: ClassVar[Sequence[tuple[Text, str]]] = ()

    go = Signal(object)
    table_pasted = Signal(object, object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent or workspace.page_parent)
        self.workspace = workspace
        self.header: PageHeader | None = None
        self._whole: Sequence[Scrolled] = ()
        self._stale = True
        workspace.changed.connect(self._on_changed)

    def lay_out(self, header: PageHeader, *items: Item, whole: Sequence[Scrolled] = ()) -> None:
        """Lay out the header and the items below it.

        What is `whole` scrolls, but not on a page of little height, which the window scrolls.
        """
        self.header, self._whole = header, whole
        column = PageColumn(self, spacing=0)
        add_items(column, (header, *items))
        column.setContentsMargins(0, 0, 0, GRID)

    def lay_out_scrolling(
        self, header: PageHeader, *items: Item, parent: QWidget | None = None
    ) -> Scroller:
        """Lay out the header, and below it the items, which scroll; returns what scrolls them."""
        self.header = header
        parent, inside = parent or self, QWidget()
        area = Scroller(inside, parent)
        column = PageColumn(inside, bar=lambda: area.bar_width)
        add_items(column, items)
        column.setContentsMargins(0, 0, 0, 2 * GRID)
        top = PageColumn()
        top.addWidget(header)
        make_column(top, (area, 1), parent=parent, spacing=0)
        return area

    def refresh(self) -> None:
        """Read and show everything again."""

    def update_for(self, changes: Sequence[Change]) -> None:
        """Show what these changes affect."""
        self.refresh()

    def visit(self, destination: Destination) -> None:
        """Show what the destination names."""

    def where(self) -> Destination | None:
        """Returns what is shown, to be shown again when the pages are made again."""
        return None

    def take_focus(self) -> None:
        """Set the focus to the widget that the user needs first; by default leave it."""

    def commands(self) -> list[QAction]:
        """Returns the page's own actions, for its menu."""
        return []

    def keys(self) -> list[tuple[str, str]]:
        """Returns keys that are no actions: what each does, and its name."""
        return [(self.workspace.words(text), keys) for text, keys in self.key_texts]

    def copy(self) -> None:
        """Copy the selection; by default that of the text field with the focus."""
        _call_field("copy()")

    def paste(self) -> None:
        """Paste from the clipboard; by default into the text field with the focus."""
        _call_field("paste()")

    def series_to_print(self) -> list[Series]:
        """Returns the series of which charts can be printed; by default there are none."""
        return []

    def update_to_print(self) -> UpdatePages | None:
        """Returns the update that is printed in place of charts; by default there is none."""
        return None

    def table_to_print(self) -> PrintedTable | None:
        """Returns the table that is printed in place of charts; by default there is none."""
        return None

    def table_target(self) -> PageTarget | None:
        """Returns where a table is entered that does not name all of it; by default nowhere."""
        return None

    def client_in_sight(self) -> int | None:
        """Returns the id of the client whose figures those of a table may be."""
        where = self.where()
        return where.cell.client if where is not None and where.cell is not None else None

    def commit_all(self) -> None:
        """Record what is typed: the window is about to close."""

    def expire(self) -> None:
        """Read everything again, now or when next shown: another program may have written."""
        self._stale = True
        if self.isVisible():
            self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._renew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.header is not None:
            # A page that scrolls is higher than what is seen of it.
            seen, around = self.height(), self.parentWidget()
            while around is not None:
                seen, around = min(seen, around.height()), around.parentWidget()
            self.set_short(short=is_short(seen))

    def set_short(self, *, short: bool) -> None:
        """Lay the page out for little height, where the window scrolls it as a whole, or not."""
        if self.header is not None:
            self.header.set_short(short=short)
        for each in self._whole:
            each.set_whole(short)

    def _on_changed(self, changes: Sequence[Change]) -> None:
        if self._stale:
            return
        if self.isVisible():
            self.update_for(changes)
        else:
            self._stale = True

    def _renew(self) -> None:
        self._stale = False
        self.refresh()


def commit_typed(page: Page | None) -> None:
    """Save what was typed in the page that is shown."""
    focused = QApplication.focusWidget()
    if focused is not None:
        # A field commits its text when it loses the focus.
        focused.clearFocus()
    if page is not None:
        # In an inactive window no field has the focus.
        page.commit_all()


def _call_field(slot: str) -> None:
    """Call a slot of the widget with the focus, where it has such a slot: a text field."""
    focused = QApplication.focusWidget()
    if focused is not None and focused.metaObject().indexOfSlot(slot) >= 0:
        QMetaObject.invokeMethod(focused, slot.removesuffix("()"))
