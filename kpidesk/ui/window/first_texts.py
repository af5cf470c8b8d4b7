"""Texts of the empty window, which are shown from its first paint on."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.ui.navigation import PageId

PAGE_NAMES = {
    PageId.OVERVIEW: QT_TRANSLATE_NOOP("Window", "Overview", "a place of the window"),
    PageId.ENTER: QT_TRANSLATE_NOOP("Window", "Figures", "a place of the window"),
    PageId.HISTORY: QT_TRANSLATE_NOOP("Window", "History", "a place of the window"),
    PageId.CHARTS: QT_TRANSLATE_NOOP("Window", "Charts", "a place of the window"),
    PageId.CLIENTS: QT_TRANSLATE_NOOP("Window", "Clients", "a place of the window"),
    PageId.UPDATES: QT_TRANSLATE_NOOP("Window", "Updates", "a place of the window: reports"),
    PageId.SETTINGS: QT_TRANSLATE_NOOP("Window", "Settings", "a place of the window"),
}
#: Titles of their menus, where they have one. No mnemonic may be one of those below.
PAGES = {
    PageId.OVERVIEW: QT_TRANSLATE_NOOP("Window", "Ove&rview", "a menu: of that place"),
    PageId.ENTER: QT_TRANSLATE_NOOP("Window", "Fi&gures", "a menu: of the place to enter figures"),
    PageId.HISTORY: QT_TRANSLATE_NOOP("Window", "Hi&story", "a menu: of that place"),
    PageId.CHARTS: QT_TRANSLATE_NOOP("Window", "&Charts", "a menu: of that place"),
    PageId.CLIENTS: QT_TRANSLATE_NOOP("Window", "C&lients", "a menu: of that place"),
    PageId.UPDATES: QT_TRANSLATE_NOOP("Window", "&Updates", "a menu: of that place"),
}
PLACES = QT_TRANSLATE_NOOP("Window", "Places", "the rail, for screen readers")

FILE = QT_TRANSLATE_NOOP("Window", "&File", "a menu")
EDIT = QT_TRANSLATE_NOOP("Window", "&Edit", "a menu")
VIEW = QT_TRANSLATE_NOOP("Window", "&View", "a menu")
HELP = QT_TRANSLATE_NOOP("Window", "&Help", "a menu")
