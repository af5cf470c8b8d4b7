"""Texts of the dialog that finds anything."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

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
