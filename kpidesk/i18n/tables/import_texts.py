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
    "unknown_name": QT_TRANSLATE_NOOP("Import", "Not known", "role of a row or column"),
    "unit": QT_TRANSLATE_NOOP("Import", "Unit", "role of a row or column"),
    "other_table": QT_TRANSLATE_NOOP("Import", "Other table", "role of a row or column"),
    "ragged": QT_TRANSLATE_NOOP("Import", "Uneven", "role of a row: it has too few or many cells"),
}
STATES: Mapping[str, Text] = {
    "new": QT_TRANSLATE_NOOP("Import", "New", "a figure that was blank before"),
    "changed": QT_TRANSLATE_NOOP("Import", "Changed", "a figure"),
    "same": QT_TRANSLATE_NOOP("Import", "The same", "a figure"),
    "refused": QT_TRANSLATE_NOOP("Import", "Refused", "a figure"),
    "asked": QT_TRANSLATE_NOOP("Import", "Needs an answer", "a figure"),
}
REMARKS: Mapping[str, Text] = {
    "placed_by_position": QT_TRANSLATE_NOOP(
        "Import", "The table has no headings: counted from where you were."
    ),
    "period_of_page": QT_TRANSLATE_NOOP(
        "Import", "The table names no period: it is the one on screen."
    ),
    "measure_of_page": QT_TRANSLATE_NOOP(
        "Import", "The table does not name the figure: it is the one where you were."
    ),
    "from_above": QT_TRANSLATE_NOOP("Import", "Its heading is blank: taken from a row above."),
    "under_line": QT_TRANSLATE_NOOP(
        "Import", "It is under a line of text that may say whose figures follow."
    ),
    "not_begun": QT_TRANSLATE_NOOP("Import", "This period has not begun yet."),
    "sunday_week": QT_TRANSLATE_NOOP(
        "Import", "The table’s weeks begin on Sunday: it is the week with most of its days."
    ),
    "serial_day": QT_TRANSLATE_NOOP("Import", "The period was a spreadsheet’s day number."),
    "short_year": QT_TRANSLATE_NOOP(
        "Import", "Its year has two digits, which could also be a day."
    ),
    "added_up": QT_TRANSLATE_NOOP("Import", "Several cells were added up."),
    "ragged_row": QT_TRANSLATE_NOOP(
        "Import", "Its row has fewer or more cells than the others: is each in its column?"
    ),
    "hidden": QT_TRANSLATE_NOOP("Import", "Its row or column is hidden in the spreadsheet."),
}
REASONS: Mapping[str, Text] = {
    "not_a_period": QT_TRANSLATE_NOOP("Import", "This is not a period."),
    "not_a_number": QT_TRANSLATE_NOOP("Import", "This is not a number."),
    "unknown_name": QT_TRANSLATE_NOOP("Import", "This name is not known."),
    "negative": QT_TRANSLATE_NOOP("Import", "It is below zero."),
    "formula": QT_TRANSLATE_NOOP(
        "Import", "The formula was never calculated. Open and save the file in a spreadsheet."
    ),
    "total": QT_TRANSLATE_NOOP("Import", "It sums up other figures of the table."),
    "overlap": QT_TRANSLATE_NOOP(
        "Import", "The table has figures for shorter periods within this one."
    ),
    "impossible": QT_TRANSLATE_NOOP("Import", "It contradicts other figures."),
    "closed": QT_TRANSLATE_NOOP("Import", "Nothing can be entered there."),
    "text": QT_TRANSLATE_NOOP("Import", "Text, not a figure."),
}
DETAILS: Mapping[str, Text] = {
    "date_range": QT_TRANSLATE_NOOP("Import", "These days are no week, month, quarter or year."),
    "other_calendar": QT_TRANSLATE_NOOP("Import", "This is a year of another calendar."),
    "contradiction": QT_TRANSLATE_NOOP("Import", "Its row and its column say different things."),
    "no_place": QT_TRANSLATE_NOOP("Import", "There is no place left for it here."),
    "ragged_row": QT_TRANSLATE_NOOP("Import", "Its row has fewer or more cells than the others."),
    "ignored": QT_TRANSLATE_NOOP("Import", "You left it out."),
    "same_place": QT_TRANSLATE_NOOP("Import", "Several cells of the table belong in one place."),
}
PROBLEMS: Mapping[str, Text] = {
    "empty": QT_TRANSLATE_NOOP("Import", "There is nothing in this table."),
    "no_figures": QT_TRANSLATE_NOOP("Import", "There are no figures in this table."),
    "no_period": QT_TRANSLATE_NOOP(
        "Import", "Nothing in this table says which period its figures are for."
    ),
    "columns_unclear": QT_TRANSLATE_NOOP(
        "Import",
        "There are several columns of figures, but nothing says what each of them is. Copy the "
        "headings too, or say what a column is: click its heading.",
    ),
}
#: `{example}` is an example out of the table.
QUESTIONS: Mapping[str, Text] = {
    "date_order": QT_TRANSLATE_NOOP("Import", "Dates such as “{example}”"),
    "decimal_mark": QT_TRANSLATE_NOOP("Import", "Numbers such as “{example}” in column {column}"),
    "year": QT_TRANSLATE_NOOP("Import", "“{example}” is in which year?"),
    "length": QT_TRANSLATE_NOOP(
        "Import", "What does a heading such as “{example}” stand for?", "a week, a month …"
    ),
    "sunday_week": QT_TRANSLATE_NOOP("Import", "Weeks named by a Sunday: “{example}”"),
    "period_line": QT_TRANSLATE_NOOP(
        "Import", "The table names two periods for one figure. Which one counts?"
    ),
    "measure": QT_TRANSLATE_NOOP("Import", "Which figure is “{example}”?"),
    "client": QT_TRANSLATE_NOOP("Import", "Which client is “{example}”?"),
    "service_language": QT_TRANSLATE_NOOP("Import", "Which language is “{example}”?"),
    "blanks": QT_TRANSLATE_NOOP("Import", "Some rows name no client. They belong to …"),
    "add_up": QT_TRANSLATE_NOOP("Import", "Several cells belong in one place: {example}"),
    "amount": QT_TRANSLATE_NOOP("Import", "What does “{example}” mean?"),
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
    ("decimal_mark", "comma"): QT_TRANSLATE_NOOP("Import", "the comma begins the decimals"),
    ("decimal_mark", "point"): QT_TRANSLATE_NOOP("Import", "the point begins the decimals"),
    ("length", "week"): QT_TRANSLATE_NOOP("Import", "a week"),
    ("length", "month"): QT_TRANSLATE_NOOP("Import", "a month"),
    ("length", "quarter"): QT_TRANSLATE_NOOP("Import", "a quarter", "of a year"),
    ("length", "year"): QT_TRANSLATE_NOOP("Import", "a year"),
    ("sunday_week", "begins"): QT_TRANSLATE_NOOP("Import", "Sunday is the first day: {period}"),
    ("sunday_week", "ends"): QT_TRANSLATE_NOOP("Import", "Sunday is the last day: {period}"),
    ("measure", "ignore"): QT_TRANSLATE_NOOP("Import", "Leave out"),
    ("client", "create"): QT_TRANSLATE_NOOP("Import", "a new client “{example}”"),
    ("client", "unassigned"): QT_TRANSLATE_NOOP("Import", "Not assigned", "to a client"),
    ("client", "ignore"): QT_TRANSLATE_NOOP("Import", "Leave out"),
    ("blanks", "unassigned"): QT_TRANSLATE_NOOP("Import", "no client: not assigned"),
    ("blanks", "above"): QT_TRANSLATE_NOOP("Import", "the client in the row above"),
    ("add_up", "add_up"): QT_TRANSLATE_NOOP("Import", "Add them up"),
    ("add_up", "leave_out"): QT_TRANSLATE_NOOP("Import", "Leave them out"),
}
ROW = QT_TRANSLATE_NOOP("Import", "Row {number}", "of a table")
COLUMN = QT_TRANSLATE_NOOP("Import", "Column {letter}", "of a table")
LINE_WITH = QT_TRANSLATE_NOOP(
    "Import", "{line}: “{example}”", "a row or column, and its first text"
)
