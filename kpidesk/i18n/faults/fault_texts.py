"""The sentences of faults by code; `fault_words` fills their gaps."""

from kpidesk.i18n.faults.client_fault_texts import CLIENT_COMMANDS, CLIENTS
from kpidesk.i18n.faults.file_fault_texts import FILES, PROGRAM
from kpidesk.i18n.faults.ladder_fault_texts import LADDER_COMMANDS, LADDERS
from kpidesk.i18n.faults.note_fault_texts import NOTES
from kpidesk.i18n.faults.table_fault_texts import IMPORTS, TABLES
from kpidesk.i18n.faults.target_fault_texts import TARGETS
from kpidesk.i18n.faults.update_fault_texts import UPDATES
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

_INPUT = {
    "period_unknown": QT_TRANSLATE_NOOP(
        "Fault",
        "“{period}” is not a period. Write a week as 2026-W07, a month as 2026-03, "
        "a quarter as 2026-Q1 or a year as 2026.",
    ),
    "kpi_unknown": QT_TRANSLATE_NOOP(
        "Fault", "There is no KPI called “{kpi}”. The KPIs are: {known}."
    ),
    "measure_unknown": QT_TRANSLATE_NOOP(
        "Fault", "There is no measure called “{measure}”. The measures are: {known}."
    ),
    "kpi_not_measure": QT_TRANSLATE_NOOP(
        "Fault", "“{kpi}” is a KPI; it is calculated from what you enter: {known}."
    ),
    "client_unknown": QT_TRANSLATE_NOOP(
        "Fault", "There is no client called “{client}”. Your clients are: {known}."
    ),
    "no_clients": QT_TRANSLATE_NOOP(
        "Fault",
        "There is no client called “{client}”. You have no clients yet.",
    ),
    "client_exists": QT_TRANSLATE_NOOP(
        "Fault", "There is already a client called “{client}”.", "for a new name"
    ),
    "client_name_missing": QT_TRANSLATE_NOOP("Fault", "A client needs a name."),
    "client_name_long": QT_TRANSLATE_NOOP(
        "Fault", "A client’s name can have {most} characters at most. This one has {length}."
    ),
    "client_name_control": QT_TRANSLATE_NOOP(
        "Fault",
        "This name contains a control character ({character}) that cannot be shown. Please type "
        "the name again without it.",
        "{character} is a code such as U+0007",
    ),
    "client_name_direction": QT_TRANSLATE_NOOP(
        "Fault",
        "This name contains an invisible character ({character}) that changes the direction of "
        "the text around it. Please type the name again without it.",
        "{character} is a code such as U+202E",
    ),
    "language_malformed": QT_TRANSLATE_NOOP(
        "Fault", "“{language}” is not a language code. Write one such as fr, de or pt-BR."
    ),
    "language_unlisted": QT_TRANSLATE_NOOP("Fault", "Choose one language from the list."),
    "language_unknown": QT_TRANSLATE_NOOP(
        "Fault", "KPI Desk is not available in “{given}”. Available: {known}."
    ),
    "kpi_not_split": QT_TRANSLATE_NOOP(
        "Fault",
        "“{kpi}” covers the whole business only. Leave out the client and the service language.",
    ),
    "kpi_by_client_only": QT_TRANSLATE_NOOP(
        "Fault",
        "“{kpi}” covers each client as a whole. Leave out the service language.",
    ),
    "measure_by_client": QT_TRANSLATE_NOOP(
        "Fault",
        "“{measure}” is entered for a client. Name the client, and no service language.",
    ),
    "measure_not_split": QT_TRANSLATE_NOOP(
        "Fault",
        "“{measure}” covers the whole business only. Leave out the client and the service "
        "language.",
    ),
    "not_for_language": QT_TRANSLATE_NOOP(
        "Fault",
        "“{measure}” counts clients who do not speak English, so it cannot be entered for "
        "the service language “{language}”.",
    ),
    "negative": QT_TRANSLATE_NOOP(
        "Fault", "“{measure}” cannot be less than zero.", "at a field, or on the command line"
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "Fault", "The figure for “{measure}” is too large. Please check it."
    ),
    "value_too_fine": QT_TRANSLATE_NOOP(
        "Fault", "A value is kept to six decimal places. Please round it."
    ),
    "value_too_large": QT_TRANSLATE_NOOP("Fault", "That value is too large. Please check it."),
    "overlaps": QT_TRANSLATE_NOOP(
        "Fault",
        "“{measure}” is already entered for {other}, which shares days with {period}: the same "
        "work would count twice. Clear one before entering the other.",
    ),
    "measure_twice": QT_TRANSLATE_NOOP("Fault", "One measure is given twice. Nothing was saved."),
    "span_backwards": QT_TRANSLATE_NOOP(
        "Fault", "The span ends before it begins: {first} comes after {last}."
    ),
}
_AMOUNTS = {
    "amount_ambiguous": QT_TRANSLATE_NOOP(
        "Fault",
        "“{typed}” for “{measure}” can be read in two ways: {readings}. Please write it "
        "without a thousands separator.",
    ),
    "amount_unsure": QT_TRANSLATE_NOOP(
        "Fault",
        "“{typed}” for “{measure}” could mean {readings}. To be sure, please write it without a "
        "thousands separator.",
    ),
    "amount_no_number": QT_TRANSLATE_NOOP(
        "Fault",
        "“{typed}” is not a figure for “{measure}”. Write a number such as 80, or for hours "
        "1.5, 1:30, 1h30 or 90 min.",
    ),
    "amount_unexpected": QT_TRANSLATE_NOOP(
        "Fault",
        "“{typed}” for “{measure}” contains a character that is not part of a number. Write a "
        "number such as 80, or for hours 1.5, 1:30, 1h30 or 90 min.",
    ),
    "amount_duration": QT_TRANSLATE_NOOP(
        "Fault", "“{measure}” is counted, not timed; “{typed}” is a duration."
    ),
    "amount_grouping": QT_TRANSLATE_NOOP(
        "Fault",
        "The separators in “{typed}” for “{measure}” are not where thousands separators go. "
        "Please write the number without them.",
    ),
    "amount_clock": QT_TRANSLATE_NOOP(
        "Fault",
        "“{typed}” for “{measure}” is not a time: minutes and seconds run from 0 to 59.",
    ),
    "amount_fraction_of_a_count": QT_TRANSLATE_NOOP(
        "Fault", "“{measure}” is counted in whole numbers; “{typed}” is not one."
    ),
    "amount_finer_than_millisecond": QT_TRANSLATE_NOOP(
        "Fault",
        "Hours are kept to the thousandth of a second; “{typed}” for “{measure}” is finer. "
        "Please round it.",
    ),
    "amount_finer_than_millionth": QT_TRANSLATE_NOOP(
        "Fault", "“{typed}” for “{measure}” has more than six decimal places. Please round it."
    ),
    "amount_too_large": QT_TRANSLATE_NOOP(
        "Fault", "“{typed}” for “{measure}” is too large. Please check it."
    ),
    "amount_too_long": QT_TRANSLATE_NOOP(
        "Fault", "What you typed for “{measure}” is too long to be a figure."
    ),
}
_COMMAND_LINE = {
    "display_missing": QT_TRANSLATE_NOOP(
        "Fault",
        "No window can be opened because there is no screen. “kpidesk --help” lists the commands "
        "that need none. On a desktop, a system library for Qt may be missing, such as "
        "libxcb-cursor0.",
    ),
    "usage": QT_TRANSLATE_NOOP(
        "Fault",
        "This command line cannot be read ({detail}). “kpidesk --help” shows what it takes.",
    ),
    "argument_unknown": QT_TRANSLATE_NOOP(
        "Fault",
        "“{argument}” is not expected here. “kpidesk --help” shows what a command takes.",
    ),
    "argument_missing": QT_TRANSLATE_NOOP(
        "Fault",
        "{argument} is missing. “kpidesk --help” shows what a command takes.",
    ),
    "option_twice": QT_TRANSLATE_NOOP("Fault", "{option} is given twice. Please give it once."),
    "path_empty": QT_TRANSLATE_NOOP(
        "Fault", "The file name is empty. Write a name, or leave the option out."
    ),
    "command_unknown": QT_TRANSLATE_NOOP(
        "Fault", "There is no such command. Choose from: {known}."
    ),
    "value_missing": QT_TRANSLATE_NOOP("Fault", "{argument} needs a value.", "on the command line"),
    "figure_malformed": QT_TRANSLATE_NOOP(
        "Fault",
        "“{figure}” is not a figure. Write MEASURE=AMOUNT without spaces, such as "
        "survey_answers=100.",
    ),
    "length_unknown": QT_TRANSLATE_NOOP(
        "Fault", "“{given}” is not a period length. Choose from: {known}."
    ),
    "reason_missing": QT_TRANSLATE_NOOP("Fault", "Give the reason in a few words: --reason TEXT."),
    "baseline_unknown": QT_TRANSLATE_NOOP(
        "Fault", "There is no baseline of {kpi} from {period} on."
    ),
    "baseline_action_unknown": QT_TRANSLATE_NOOP(
        "Fault", "“{given}” is not a command for baselines. Choose from: {known}."
    ),
    "rolling_unknown": QT_TRANSLATE_NOOP(
        "Fault", "A rolling line takes 3 or 12 periods together, not “{given}”."
    ),
    "theme_unknown": QT_TRANSLATE_NOOP(
        "Fault", "There is no theme “{given}”. Choose from: {known}.", "colors"
    ),
    "answer_unknown": QT_TRANSLATE_NOOP(
        "Fault", "“{given}” is not an answer. Choose from: {known}.", "on the command line"
    ),
    "action_unknown": QT_TRANSLATE_NOOP(
        "Fault", "“{given}” is not a command for clients. Choose from: {known}."
    ),
    "dpi_malformed": QT_TRANSLATE_NOOP(
        "Fault", "“{given}” is not a resolution. Write a whole number from 36 to 1200."
    ),
    "size_malformed": QT_TRANSLATE_NOOP(
        "Fault",
        "“{given}” is not a size that can be drawn. Write width x height from 120x80 to 4000x4000, "
        "such as 800x450, or mail, slide or a5.",
    ),
    "picture_too_large": QT_TRANSLATE_NOOP(
        "Fault",
        "A picture of {width} x {height} pixels would be too large. Choose a smaller size, or "
        "fewer dots with --dpi.",
    ),
    "for_reader_only_tables": QT_TRANSLATE_NOOP(
        "Fault", "--for-reader is for CSV tables only. “{file}” is the same in every language."
    ),
    "map_malformed": QT_TRANSLATE_NOOP(
        "Fault",
        "“{given}” does not say what a column is. Write a heading or #3, an equals sign and a "
        'role: --map "Month=period", --map "#3=amount:comma".',
    ),
    "role_unknown": QT_TRANSLATE_NOOP(
        "Fault", "“{given}” is not a role of a column. Choose one of: {known}."
    ),
    "column_unknown": QT_TRANSLATE_NOOP(
        "Fault", "The table has no column “{given}”. Its headings: {known}."
    ),
    "column_twice": QT_TRANSLATE_NOOP(
        "Fault", "Several columns are called “{given}”. Choose one by its number: {known}."
    ),
    "row_unknown": QT_TRANSLATE_NOOP(
        "Fault", "The table has no row “{given}”. Its last row is {count}."
    ),
    "sheet_unknown": QT_TRANSLATE_NOOP(
        "Fault", "There is no sheet “{given}” in this file. It has: {known}."
    ),
    "sheet_needed": QT_TRANSLATE_NOOP(
        "Fault", "Several sheets of this file have figures: {known}. Choose one with --sheet."
    ),
    "format_unknown": QT_TRANSLATE_NOOP(
        "Fault", "“{file}” can’t be saved here. Choose one of these kinds of file: {known}."
    ),
}
#: Used instead where a known name is spelled alike.
DID_YOU_MEAN = {
    "kpi_unknown": QT_TRANSLATE_NOOP(
        "Fault", "There is no KPI called “{kpi}”. Did you mean {near}?"
    ),
    "measure_unknown": QT_TRANSLATE_NOOP(
        "Fault", "There is no measure called “{measure}”. Did you mean {near}?"
    ),
    "client_unknown": QT_TRANSLATE_NOOP(
        "Fault", "There is no client called “{client}”. Did you mean {near}?"
    ),
}
#: Sentences that the window shows as well as the command line.
SHARED = {**_INPUT, **_AMOUNTS, **IMPORTS, **FILES, **PROGRAM, **TABLES, **CLIENTS, **UPDATES}
SHARED |= LADDERS
TEXTS = {**SHARED, **TARGETS, **_COMMAND_LINE, **CLIENT_COMMANDS, **LADDER_COMMANDS, **NOTES}
