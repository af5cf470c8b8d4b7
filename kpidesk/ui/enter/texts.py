"""The words of the Enter page."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

FIGURES = QT_TRANSLATE_NOOP("Enter", "{done} of %n figures entered", "below the sheet", 1)
NOT_SAVED = QT_TRANSLATE_NOOP("Enter", "Not saved: {count}", "how many figures")
NONE_ASKED = QT_TRANSLATE_NOOP("Enter", "No figures to enter here")
ALL_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Enter", "Nothing is missing here", "what is blank stands for other clients or languages"
)
VIEWING = QT_TRANSLATE_NOOP("Enter", "This file is open read-only: figures can’t be changed here.")
TITLE = QT_TRANSLATE_NOOP("Enter", "Figures", "title of a page")
PASTE = QT_TRANSLATE_NOOP("Enter", "Paste…", "a button")
KPI = QT_TRANSLATE_NOOP("Enter", "KPI", "heading of a column")
FIGURE = QT_TRANSLATE_NOOP("Enter", "Figure", "heading of a column")
VALUE = QT_TRANSLATE_NOOP("Enter", "Value", "heading of a column: of a period that is over")
SO_FAR = QT_TRANSLATE_NOOP("Enter", "So far", "heading of a column: the value with what is typed")
NOT_BEGUN = QT_TRANSLATE_NOOP("Enter", "{period} hasn’t started yet. Is this the right period?")
NOTHING_TRACKED = QT_TRANSLATE_NOOP("Enter", "You don’t track any KPIs yet")
CHOOSE_FIRST = QT_TRANSLATE_NOOP(
    "Enter",
    "Choose the KPIs you want to follow on the Overview page. You enter their figures here.",
)
TO_OVERVIEW = QT_TRANSLATE_NOOP("Enter", "Go to the Overview")
COMPLETE = QT_TRANSLATE_NOOP(
    "Enter", "All %n figures of {period} are entered.", "below the sheet", 1
)
CLOSED = QT_TRANSLATE_NOOP("Enter", "{period} is closed.", "October 2026 is closed.")
CLOSE = QT_TRANSLATE_NOOP("Enter", "Close {period}", "a button: declare October 2026 complete")
REOPEN = QT_TRANSLATE_NOOP("Enter", "Reopen {period}", "a button: allow changes in October 2026")
CLOSE_PERIOD = QT_TRANSLATE_NOOP("Enter", "Cl&ose This Period", "a menu entry: declare it complete")
REOPEN_PERIOD = QT_TRANSLATE_NOOP("Enter", "&Reopen This Period", "a menu entry: allow changes")
AWAY = QT_TRANSLATE_NOOP("Enter", "&Away in This Period", "a menu entry: nothing is due then")
CLOSED_WITH_GAPS = QT_TRANSLATE_NOOP(
    "Enter", "{period} is closed. Figures without an entry: {count}.", "count: a number"
)
TO_FIRST_EMPTY = QT_TRANSLATE_NOOP("Enter", "First Empty", "a button: go to the first empty field")
WRITE_UPDATE = QT_TRANSLATE_NOOP("Enter", "Write Update", "a button: of this period")
SEE_CHARTS = QT_TRANSLATE_NOOP("Enter", "See Charts", "a button")
NEXT_CLIENT_IS = QT_TRANSLATE_NOOP("Enter", "Next Client: {client}", "a button")
NEXT_LANGUAGE_IS = QT_TRANSLATE_NOOP(
    "Enter", "Next Language: {language}", "a button: the next service language of a client"
)
NEXT_LANGUAGE = QT_TRANSLATE_NOOP(
    "Enter", "Next Language", "a button: the next service language of a client"
)
PRACTICE_ONLY = QT_TRANSLATE_NOOP(
    "Enter", "Entered for the whole business, under “Not assigned”: {kpis}."
)
NOT_CHOSEN = QT_TRANSLATE_NOOP(
    "Enter",
    "Left out by the choice of figures on the Clients page: {kpis}.",
    "below a client’s sheet",
)
PACKAGE_HOURS = QT_TRANSLATE_NOOP(
    "Enter",
    "Enter package hours under “Not assigned”.",
    "on a sheet of a service language: the hours of a client's package",
)
NOT_FOR_LANGUAGE = QT_TRANSLATE_NOOP(
    "Enter", "Only for clients who don’t speak English, so not needed here: {kpis}."
)

LAST_FINISHED = QT_TRANSLATE_NOOP("Enter", "&Last Finished Period", "a menu entry: go to it")
FIRST_EMPTY = QT_TRANSLATE_NOOP("Enter", "First &Empty Figure", "a menu entry: go to it")
PREVIOUS_CLIENT = QT_TRANSLATE_NOOP("Enter", "Previous &Client", "a menu entry")
NEXT_CLIENT = QT_TRANSLATE_NOOP("Enter", "Ne&xt Client", "a menu entry")

WHOLE_PRACTICE = QT_TRANSLATE_NOOP("Enter", "For the whole business")
ALL_CELLS = QT_TRANSLATE_NOOP("Enter", "Value for all clients and languages")
ABOVE = QT_TRANSLATE_NOOP("Enter", "Entered above: {measures}", "a figure two KPIs share")
NEXT_LEVEL = QT_TRANSLATE_NOOP(
    "Enter", "Next: {level} {rule}", "where the next level begins: Next: Typical ≥ 75%"
)
TOP_LEVEL = QT_TRANSLATE_NOOP("Enter", "The highest level: {rule}", "below the value of a KPI")
NO_VALUE = QT_TRANSLATE_NOOP("Enter", "No value: {reason}", "in place of the value of a KPI")
NO_FIGURES = QT_TRANSLATE_NOOP("Enter", "No figures yet", "in place of the value of a KPI")
OF_BLOCK = QT_TRANSLATE_NOOP(
    "Enter",
    "The hours of a block are on the client’s card. Leave this field blank.",
    "help on Package hours, of a client with a block of hours",
)
COUNTS_UNSAVED = QT_TRANSLATE_NOOP("Enter", "This value includes a figure that is not saved yet")
PARTIAL = QT_TRANSLATE_NOOP("Enter", "Some periods are missing")
UNFINISHED = QT_TRANSLATE_NOOP(
    "Enter",
    "{count} · This period is not over yet",
    "below the sheet; {count}: 5 of 18 figures entered",
)
REMARK = QT_TRANSLATE_NOOP("Enter", "Check: {warning}", "a remark on a value")

SAME = QT_TRANSLATE_NOOP(
    "Enter", "same: {amount} (=)", "a button and its key: take last period's figure"
)
AS_CLOSED = QT_TRANSLATE_NOOP(
    "Enter", "previous end: {amount} (=)", "a button and its key: take the closing stock"
)
TAKE = QT_TRANSLATE_NOOP(
    "Enter",
    "{measure}: take {amount} from {period} (key =)",
    "a button, spoken: the figure of the period before",
)
NO_OFFER = QT_TRANSLATE_NOOP("Enter", "There is no earlier figure to copy. Please type one.")
IN_UNIT = QT_TRANSLATE_NOOP("Enter", "{measure} ({unit})", "a field, spoken: Leads (h)")
UNDERSTOOD = QT_TRANSLATE_NOOP("Enter", "= {amount}", "what was understood")
WHICH = QT_TRANSLATE_NOOP("Enter", "“{typed}” can be read in two ways. Which one is meant?")
UNSURE = QT_TRANSLATE_NOOP("Enter", "Does “{typed}” mean thousands?", "a question below a figure")
CHOICE = QT_TRANSLATE_NOOP("Enter", "&{number}: {amount}", "a button for one reading")
HELD = QT_TRANSLATE_NOOP("Enter", "Not saved: {reason}", "below a figure")
HELD_FREE = QT_TRANSLATE_NOOP("Enter", "Not saved yet. The conflict is gone: save it?")
SAVE_NOW = QT_TRANSLATE_NOOP("Enter", "Save {amount}", "a button: save this figure")
KEEP_OLD = QT_TRANSLATE_NOOP("Enter", "Keep {amount}", "a button: leave the old figure")
BLANK_AGAIN = QT_TRANSLATE_NOOP("Enter", "Leave It Blank", "a button: give up a figure")
REMAINDER = QT_TRANSLATE_NOOP(
    "Enter", "rest: {amount} (=)", "a button and its key: keep what other cells do not have"
)
KEEP_REMAINDER = QT_TRANSLATE_NOOP(
    "Enter",
    "{measure}: if this is the total, keep only the rest that other cells do not have, {amount} "
    "(key =)",
)
CLIENTS_HAVE = QT_TRANSLATE_NOOP(
    "Enter", "Clients already have figures for {period}; what is typed here is added to theirs."
)
LANGUAGES_HAVE = QT_TRANSLATE_NOOP(
    "Enter",
    "Service languages already have figures for {period}; what is typed here is added to theirs.",
)
CELL_HAS = QT_TRANSLATE_NOOP(
    "Enter",
    "“{cell}” already has figures for {period}; what is typed here is added to them.",
    "cell: a client, a service language or Not assigned",
)
OTHER_VIEW = QT_TRANSLATE_NOOP(
    "Enter",
    "Clients already have figures for {period}; what is typed here is another view of the same "
    "work and is not added.",
)
ALL_CLIENTS = QT_TRANSLATE_NOOP("Enter", "All clients: {amount}", "a sum beside a client's figure")
ALL_LANGUAGES = QT_TRANSLATE_NOOP(
    "Enter", "All languages: {amount}", "a sum beside a language's figure"
)
ROLLED_UP = QT_TRANSLATE_NOOP(
    "Enter", "From shorter periods", "why a figure cannot be typed: at most 22 characters"
)
LONGER = QT_TRANSLATE_NOOP(
    "Enter", "In {period}", "where a figure was entered that cannot be typed here"
)
NOT_SPLIT = QT_TRANSLATE_NOOP(
    "Enter", "Whole business", "why a client's figure cannot be typed: at most 22 characters"
)
INSTEAD = QT_TRANSLATE_NOOP(
    "Enter",
    "Instead of {amount} from Clients",
    "beside hours that count in place of those on the Clients page: at most 44 characters",
)
EMPTY_SO_FAR = QT_TRANSLATE_NOOP("Enter", "–", "no figure last period")

#: What the sheet's own keys do, and the keys.
KEYS = (
    (QT_TRANSLATE_NOOP("Enter", "Save the figure and go to the next one"), "Enter, Down"),
    (QT_TRANSLATE_NOOP("Enter", "Save the figure and go back"), "Shift+Tab, Up"),
    (QT_TRANSLATE_NOOP("Enter", "Use the suggested figure"), "="),
    (QT_TRANSLATE_NOOP("Enter", "Restore the saved value"), "Esc"),
    (QT_TRANSLATE_NOOP("Enter", "Answer a question at a field"), "Alt+1, Alt+2"),
)
