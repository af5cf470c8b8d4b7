"""Texts about a table that is to be entered, by the codes of the services that plan it."""

from collections.abc import Mapping

from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text

ROLES: Mapping[str, Text] = {
    "period": QT_TRANSLATE_NOOP("Import", "Period", "role of a row or column"),
    "client": QT_TRANSLATE_NOOP("Import", "Client", "role of a row or column"),
    "service_language": QT_TRANSLATE_NOOP("Import", "Service language", "role of a row or column"),
    "measure": QT_TRANSLATE_NOOP(
        "Import", "Names", "role of a row or column: it has the names of figures"
    ),
    "amount": QT_TRANSLATE_NOOP("Import", "Figures", "role of a row or column"),
    "ignore": QT_TRANSLATE_NOOP("Import", "Left out", "role of a row or column"),
}
IGNORED: Mapping[str, Text] = {
    "blank": QT_TRANSLATE_NOOP("Import", "Blank", "role of a row or column"),
    "title": QT_TRANSLATE_NOOP("Import", "Title", "role of a row or column"),
    "heading": QT_TRANSLATE_NOOP("Import", "Headings", "role of a row or column"),
    "total": QT_TRANSLATE_NOOP("Import", "Total", "role of a row or column"),
    "text": QT_TRANSLATE_NOOP("Import", "Text", "role of a row or column"),
    "unknown_name": QT_TRANSLATE_NOOP("Import", "Unknown", "role of a row or column"),
    "unit": QT_TRANSLATE_NOOP("Import", "Unit", "role of a row or column"),
    "other_table": QT_TRANSLATE_NOOP("Import", "Other table", "role of a row or column"),
    "ragged": QT_TRANSLATE_NOOP("Import", "Uneven", "role of a row: it has too few or many cells"),
}
STATES: Mapping[str, Text] = {
    "new": QT_TRANSLATE_NOOP("Import", "New", "a figure that was blank before"),
    "changed": QT_TRANSLATE_NOOP("Import", "Changed", "a figure"),
    "same": QT_TRANSLATE_NOOP("Import", "Unchanged", "a figure"),
    "refused": QT_TRANSLATE_NOOP("Import", "Refused", "a figure"),
    "asked": QT_TRANSLATE_NOOP("Import", "Unclear", "a figure"),
}
REMARKS: Mapping[str, Text] = {
    "placed_by_position": QT_TRANSLATE_NOOP(
        "Import", "No headings: placed in order, starting at the field you were in."
    ),
    "period_of_page": QT_TRANSLATE_NOOP(
        "Import", "No period in the table: the one on screen is used."
    ),
    "measure_of_page": QT_TRANSLATE_NOOP(
        "Import", "No name in the table: the figure you were at is used."
    ),
    "from_above": QT_TRANSLATE_NOOP("Import", "Blank heading: taken from a row above."),
    "under_line": QT_TRANSLATE_NOOP(
        "Import", "Below a line of text that may say whose figures these are."
    ),
    "qualified": QT_TRANSLATE_NOOP(
        "Import",
        "The table says something about it, such as “plan”, “average” or “minutes”. Check it.",
    ),
    "client_above": QT_TRANSLATE_NOOP(
        "Import",
        "The title or the sheet names a client, but this figure is not assigned to one. Choose the "
        "client on the page first.",
    ),
    "not_begun": QT_TRANSLATE_NOOP("Import", "This period has not started yet."),
    "sunday_week": QT_TRANSLATE_NOOP(
        "Import", "Weeks start on Sunday here: the week with most of the days is used."
    ),
    "serial_day": QT_TRANSLATE_NOOP("Import", "The period was a spreadsheet’s date number."),
    "short_year": QT_TRANSLATE_NOOP("Import", "The two-digit year could also be a day."),
    "added_up": QT_TRANSLATE_NOOP("Import", "Several cells were added up."),
    "ragged_row": QT_TRANSLATE_NOOP(
        "Import", "This row has more or fewer cells than the others. Check its columns."
    ),
    "hidden": QT_TRANSLATE_NOOP("Import", "Hidden in the spreadsheet."),
}
REASONS: Mapping[str, Text] = {
    "not_a_period": QT_TRANSLATE_NOOP(
        "Import", "Not a period.", "why a cell of a table is left out"
    ),
    "not_a_number": QT_TRANSLATE_NOOP(
        "Import", "Not a number.", "why a cell of a table is left out"
    ),
    "unknown_name": QT_TRANSLATE_NOOP(
        "Import", "Unknown name.", "why a cell of a table is left out"
    ),
    "other_table": QT_TRANSLATE_NOOP(
        "Import",
        "This may be another table. Import it separately.",
        "why a cell of a table is left out",
    ),
    "negative": QT_TRANSLATE_NOOP("Import", "Below zero.", "why a cell of a table is left out"),
    "formula": QT_TRANSLATE_NOOP(
        "Import", "Formula without a result. Open the file in a spreadsheet and save it."
    ),
    "total": QT_TRANSLATE_NOOP("Import", "Total of other figures in the table."),
    "overlap": QT_TRANSLATE_NOOP("Import", "The table also has shorter periods within this one."),
    "impossible": QT_TRANSLATE_NOOP(
        "Import", "Contradicts other figures.", "why a cell of a table is left out"
    ),
    "closed": QT_TRANSLATE_NOOP("Import", "Nothing can be entered there."),
    "text": QT_TRANSLATE_NOOP("Import", "Text, not a figure."),
}
DETAILS: Mapping[str, Text] = {
    "date_range": QT_TRANSLATE_NOOP("Import", "Not a whole week, month, quarter or year."),
    "other_calendar": QT_TRANSLATE_NOOP("Import", "A year of another calendar."),
    "contradiction": QT_TRANSLATE_NOOP("Import", "Row and column do not agree."),
    "qualifier": QT_TRANSLATE_NOOP(
        "Import",
        "This text may mean that the figures are planned, averages or in another unit. Check them, "
        "or leave the text out.",
        "why a cell of a table is left out",
    ),
    "client": QT_TRANSLATE_NOOP(
        "Import", "The name of a client, not of a figure.", "why a cell of a table is left out"
    ),
    "week_of_month": QT_TRANSLATE_NOOP(
        "Import", "Week of the month or of the year? Write the date on which it starts."
    ),
    "no_place": QT_TRANSLATE_NOOP("Import", "This goes past the edge of the table."),
    "ragged_row": QT_TRANSLATE_NOOP("Import", "This row has more or fewer cells than the others."),
    "ignored": QT_TRANSLATE_NOOP("Import", "You left it out."),
    "same_place": QT_TRANSLATE_NOOP("Import", "Several cells go in the same place."),
}
PROBLEMS: Mapping[str, Text] = {
    "empty": QT_TRANSLATE_NOOP("Import", "This table is empty."),
    "no_figures": QT_TRANSLATE_NOOP("Import", "No figures could be read from this table."),
    "no_period": QT_TRANSLATE_NOOP(
        "Import", "This table does not say which period its figures are for."
    ),
    "columns_unclear": QT_TRANSLATE_NOOP(
        "Import",
        "It is not clear what each column of figures is. Copy the headings too, or click a "
        "heading to choose.",
    ),
}
#: `{example}` is an example out of the table.
QUESTIONS: Mapping[str, Text] = {
    "date_order": QT_TRANSLATE_NOOP(
        "Import", "How are dates like “{example}” read?", "a question about a table"
    ),
    "decimal_mark": QT_TRANSLATE_NOOP(
        "Import", "How are numbers like “{example}” in column {column} read?"
    ),
    "year": QT_TRANSLATE_NOOP(
        "Import", "Which year is “{example}” in?", "a question about a table"
    ),
    "length": QT_TRANSLATE_NOOP("Import", "What does “{example}” stand for?", "a week, a month …"),
    "sunday_week": QT_TRANSLATE_NOOP(
        "Import", "Which week is Sunday “{example}” in?", "a question about a table"
    ),
    "period_line": QT_TRANSLATE_NOOP("Import", "Each figure has two periods. Which one counts?"),
    "measure": QT_TRANSLATE_NOOP(
        "Import", "Which figure is “{example}”?", "a question about a table: the name of a figure"
    ),
    "client": QT_TRANSLATE_NOOP(
        "Import", "Which client is “{example}”?", "a question about a table"
    ),
    "service_language": QT_TRANSLATE_NOOP(
        "Import", "Which language is “{example}”?", "a question about a table"
    ),
    "blanks": QT_TRANSLATE_NOOP("Import", "Which client do rows without a name belong to?"),
    "blank_languages": QT_TRANSLATE_NOOP(
        "Import", "Which service language do rows without a language belong to?"
    ),
    "add_up": QT_TRANSLATE_NOOP("Import", "Several cells go in the same place: {example}"),
    "amount": QT_TRANSLATE_NOOP(
        "Import", "What does “{example}” mean?", "a question about a table: an amount"
    ),
}
WITH_COUNT = QT_TRANSLATE_NOOP("Import", "{question} (figures: {count})", "how many depend on it")
#: Readings by question; the others are names, periods and amounts.
READINGS: Mapping[tuple[str, str], Text] = {
    ("date_order", "dmy"): QT_TRANSLATE_NOOP(
        "Import", "day, month, year: in {period}", "order of a date"
    ),
    ("date_order", "mdy"): QT_TRANSLATE_NOOP(
        "Import", "month, day, year: in {period}", "order of a date"
    ),
    ("date_order", "ymd"): QT_TRANSLATE_NOOP(
        "Import", "year, month, day: in {period}", "order of a date"
    ),
    ("decimal_mark", "comma"): QT_TRANSLATE_NOOP("Import", "comma is the decimal mark"),
    ("decimal_mark", "point"): QT_TRANSLATE_NOOP("Import", "point is the decimal mark"),
    ("length", "week"): QT_TRANSLATE_NOOP("Import", "a week", "what a text in a table stands for"),
    ("length", "month"): QT_TRANSLATE_NOOP(
        "Import", "a month", "what a text in a table stands for"
    ),
    ("length", "quarter"): QT_TRANSLATE_NOOP("Import", "a quarter", "of a year"),
    ("length", "year"): QT_TRANSLATE_NOOP("Import", "a year", "what a text in a table stands for"),
    ("sunday_week", "begins"): QT_TRANSLATE_NOOP(
        "Import", "Sunday is the first day: {period}", "an answer: the week of a Sunday"
    ),
    ("sunday_week", "ends"): QT_TRANSLATE_NOOP(
        "Import", "Sunday is the last day: {period}", "an answer: the week of a Sunday"
    ),
    ("measure", "ignore"): QT_TRANSLATE_NOOP(
        "Import", "Leave out", "an answer: do not enter these figures"
    ),
    ("client", "create"): QT_TRANSLATE_NOOP(
        "Import", "a new client “{example}”", "an answer: add this client"
    ),
    ("client", "unassigned"): QT_TRANSLATE_NOOP("Import", "Not assigned", "to a client"),
    ("client", "ignore"): QT_TRANSLATE_NOOP(
        "Import", "Leave out", "an answer: do not enter these figures"
    ),
    ("blanks", "unassigned"): QT_TRANSLATE_NOOP("Import", "no client (not assigned)"),
    ("blanks", "above"): QT_TRANSLATE_NOOP("Import", "the client in the row above"),
    ("blanks", "ignore"): QT_TRANSLATE_NOOP(
        "Import", "Leave out", "an answer: do not enter these figures"
    ),
    ("blank_languages", "ignore"): QT_TRANSLATE_NOOP(
        "Import", "Leave out", "an answer: do not enter these figures"
    ),
    ("blank_languages", "unassigned"): QT_TRANSLATE_NOOP("Import", "no language (not assigned)"),
    ("blank_languages", "above"): QT_TRANSLATE_NOOP("Import", "the language in the row above"),
    ("add_up", "add_up"): QT_TRANSLATE_NOOP(
        "Import", "Add them up", "an answer: several cells go in the same place"
    ),
    ("add_up", "leave_out"): QT_TRANSLATE_NOOP(
        "Import", "Leave them out", "an answer: several cells go in the same place"
    ),
}
ROW = QT_TRANSLATE_NOOP("Import", "Row {number}", "of a table")
COLUMN = QT_TRANSLATE_NOOP("Import", "Column {letter}", "of a table")
LINE_WITH = QT_TRANSLATE_NOOP(
    "Import", "{line}: “{example}”", "a row or column, and its first text"
)
