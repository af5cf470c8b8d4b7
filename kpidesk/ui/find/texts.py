"""Texts of the dialog that finds anything."""

from collections.abc import Mapping

from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text
from kpidesk.ui.navigation import PageId

TITLE = QT_TRANSLATE_NOOP("Find", "Find Anything", "title of a dialog")
FIELD = QT_TRANSLATE_NOOP("Find", "A KPI, client, period, figure, or command")
RESULTS = QT_TRANSLATE_NOOP("Find", "Results", "a list of what was found")
NOTHING = QT_TRANSLATE_NOOP("Find", "Nothing found.", "in the dialog of Find Anything")
HINT = QT_TRANSLATE_NOOP("Find", "Up and Down to choose · Enter to go · Esc to close")
KPIS = QT_TRANSLATE_NOOP("Find", "KPIs", "a heading")
CLIENTS = QT_TRANSLATE_NOOP("Find", "Clients", "a heading")
PERIODS = QT_TRANSLATE_NOOP("Find", "Periods", "a heading")
FIGURES = QT_TRANSLATE_NOOP("Find", "Figures", "a heading: numbers that the user enters")
COMMANDS = QT_TRANSLATE_NOOP("Find", "Commands", "a heading")
#: Everyday words that find a page.
PAGE_WORDS: Mapping[PageId, Text] = {
    PageId.ENTER: QT_TRANSLATE_NOOP(
        "Find",
        "enter spreadsheet Excel paste close month note",
        "words that find the page Figures; any number of words",
    ),
    PageId.CHARTS: QT_TRANSLATE_NOOP(
        "Find",
        "target benchmark trend fall rise compare picture",
        "words that find the page Charts; any number of words",
    ),
    PageId.CLIENTS: QT_TRANSLATE_NOOP(
        "Find",
        "package hours left contact logo target",
        "words that find the page Clients; any number of words",
    ),
    PageId.UPDATES: QT_TRANSLATE_NOOP(
        "Find",
        "email mail PDF report send away vacation",
        "words that find the page Updates; any number of words",
    ),
    PageId.SETTINGS: QT_TRANSLATE_NOOP(
        "Find",
        "language colors size backup folder",
        "words that find the page Settings; any number of words",
    ),
}
