"""Texts of the dialog that finds anything."""

from collections.abc import Mapping

from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text
from kpidesk.ui.navigation import PageId

TITLE = QT_TRANSLATE_NOOP("Find", "Find Anything", "title of a dialog")
FIELD = QT_TRANSLATE_NOOP("Find", "A KPI, client, period, figure, note, or command")
RESULTS = QT_TRANSLATE_NOOP("Find", "Results", "a list of what was found")
NOTHING = QT_TRANSLATE_NOOP("Find", "Nothing found.", "in the dialog of Find Anything")
HINT = QT_TRANSLATE_NOOP("Find", "Up and Down to choose · Enter to go · Esc to close")
KPIS = QT_TRANSLATE_NOOP("Find", "KPIs", "a heading")
CLIENTS = QT_TRANSLATE_NOOP("Find", "Clients", "a heading")
PERIODS = QT_TRANSLATE_NOOP("Find", "Periods", "a heading")
FIGURES = QT_TRANSLATE_NOOP("Find", "Figures", "a heading: numbers that the user enters")
NOTES = QT_TRANSLATE_NOOP("Find", "Notes", "a heading: what the user wrote")
COMMANDS = QT_TRANSLATE_NOOP("Find", "Commands", "a heading")
#: Everyday words that find a page.
PAGE_WORDS: Mapping[PageId, Text] = {
    PageId.OVERVIEW: QT_TRANSLATE_NOOP(
        "Find",
        "home start dashboard tiles attention due reminder",
        "words that find the page Overview; any number of words",
    ),
    PageId.ENTER: QT_TRANSLATE_NOOP(
        "Find",
        "enter add spreadsheet Excel paste close month note away holiday vacation delete "
        "clear hours reopen private",
        "words that find the page Figures; any number of words",
    ),
    PageId.HISTORY: QT_TRANSLATE_NOOP(
        "Find",
        "correct edit changes past old delete clear copy paste spreadsheet note week year",
        "words that find the page History; any number of words",
    ),
    PageId.CHARTS: QT_TRANSLATE_NOOP(
        "Find",
        "target goal benchmark level new baseline trend fall rise compare picture image "
        "graph export rolling line guidance",
        "words that find the page Charts; any number of words",
    ),
    PageId.CLIENTS: QT_TRANSLATE_NOOP(
        "Find",
        "package hours left away contact logo target delete remove archive customer "
        "language email greeting carry over private note",
        "words that find the page Clients; any number of words",
    ),
    PageId.UPDATES: QT_TRANSLATE_NOOP(
        "Find",
        "email mail PDF report send share away vacation holiday summary correction reusable "
        "texts template draft name logo",
        "words that find the page Updates; any number of words",
    ),
    PageId.SETTINGS: QT_TRANSLATE_NOOP(
        "Find",
        "language colors text size font bigger zoom dark mode theme region country backup folder",
        "words that find the page Settings; any number of words",
    ),
}
