"""The header of the Updates page: which update, what is shown of it, and what to do with it."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QTabBar

from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.period_bar import PeriodBar
from kpidesk.ui.menu import Menu
from kpidesk.ui.page_layout import PageHeader
from kpidesk.ui.updates import texts
from kpidesk.ui.updates.actions import UpdateActions
from kpidesk.ui.updates.client_chooser import ClientChooser
from kpidesk.ui.updates.version_box import VersionBox
from kpidesk.ui.workspace import Workspace


class UpdateHeader(PageHeader):
    """Buttons that have no room are in the menu of the last one.

    `tabs` choose between the fields and the preview where only one of them has room.
    """

    def __init__(self, workspace: Workspace, actions: UpdateActions) -> None:
        words = workspace.words
        self.period_bar, self.clients = PeriodBar(workspace), ClientChooser(workspace)
        self.version = VersionBox(workspace)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        for text in (texts.WRITE, texts.PREVIEW):
            self.tabs.addTab(words(text))
        self.overall = make_button(words(texts.OVERALL), actions.overall.trigger)
        self.copy_button = make_button(words(texts.COPY), actions.copy.trigger)
        self.save_button = make_button(words(texts.SAVE), actions.save.trigger)
        self.send_button = make_button(words(texts.SEND), actions.send.trigger, primary=True)
        self.more = make_button(words(texts.MORE), lambda: None)
        self._actions, self._listing = actions, False
        super().__init__(
            words(texts.TITLE),
            (self.period_bar, self.clients, self.version, self.overall, self.tabs),
            (self.copy_button, self.save_button, self.send_button, self.more),
            spare={
                self.overall: lambda: True,
                self.copy_button: lambda: not self._listing,
                self.save_button: lambda: not self._listing,
            },
        )
        menu = Menu(self.more)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self._fill(menu)
        self.more.setMenu(menu)

    def show_list(self, *, shown: bool, back: str) -> None:
        """Offer what can be done with the list of updates, or with one update.

        `back` is the text of the button that leads to the other one.
        """
        self._listing = shown
        self.overall.setText(back)
        for button in (self.send_button, self.more):
            button.setVisible(not shown)
        self.fit_rows()

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        buttons = {
            self.copy_button: self._actions.copy,
            self.save_button: self._actions.save,
            self.overall: self._actions.overall,
        }
        menu.addActions([action for each, action in buttons.items() if each in self.left_out])
        menu.addSeparator()
        self._actions.more(menu)
