"""The words of the preview of a pasted table."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.paste.proposal import PasteProblem, SkipReason

TITLE = QT_TRANSLATE_NOOP("Paste", "Paste a table", "title of a dialog")
DID = QT_TRANSLATE_NOOP("Paste", "paste", "what can be undone")
APPLY = QT_TRANSLATE_NOOP("Paste", "&Enter {count}", "a button: enter so many figures")
CANCEL = QT_TRANSLATE_NOOP("Paste", "&Cancel")

MEASURE = QT_TRANSLATE_NOOP("Paste", "Figure", "heading of a column")
PERIOD = QT_TRANSLATE_NOOP("Paste", "Period", "heading of a column")
TYPED = QT_TRANSLATE_NOOP("Paste", "As pasted", "heading of a column")
UNDERSTOOD = QT_TRANSLATE_NOOP("Paste", "Understood", "heading of a column")
NOW = QT_TRANSLATE_NOOP("Paste", "Stands now", "heading of a column")
REMARK = QT_TRANSLATE_NOOP("Paste", "Remark", "heading of a column")

WHERE = QT_TRANSLATE_NOOP("Paste", "For {cell}.", "a client and a service language")
TOTAL = QT_TRANSLATE_NOOP("Paste", "Figures to enter: {count}")
OUT = QT_TRANSLATE_NOOP("Paste", "left out: {count}")
ASKING = QT_TRANSLATE_NOOP("Paste", "to be answered: {count}", "questions")
BLANKS = QT_TRANSLATE_NOOP("Paste", "Blank cells change nothing.")

WHICH = QT_TRANSLATE_NOOP("Paste", "Choose…", "which of two readings")
WHICH_FOR = QT_TRANSLATE_NOOP("Paste", "{measure}, {period}: what “{typed}” means")
LEAVE = QT_TRANSLATE_NOOP("Paste", "Leave out", "a figure")
ANSWER = QT_TRANSLATE_NOOP("Paste", "Can be read in more than one way.")
SAME = QT_TRANSLATE_NOOP("Paste", "No change")
DAY = QT_TRANSLATE_NOOP("Paste", "“{date}” in the headings is …", "a question with two answers")
DAY_FIRST = QT_TRANSLATE_NOOP("Paste", "&day, month, year")
MONTH_FIRST = QT_TRANSLATE_NOOP("Paste", "&month, day, year")
LEFT_OUT = QT_TRANSLATE_NOOP("Paste", "Left out. {reason}")
SOME = QT_TRANSLATE_NOOP("Paste", "figures: {count}", "how many a heading has")
HELD = QT_TRANSLATE_NOOP("Paste", "Pasted. Kept but not saved, as they contradict others: {count}.")

WHY = {
    SkipReason.UNKNOWN_NAME: QT_TRANSLATE_NOOP("Paste", "No figure has this name."),
    SkipReason.UNKNOWN_PERIOD: QT_TRANSLATE_NOOP("Paste", "This is not a period."),
    SkipReason.DAY_OR_MONTH: QT_TRANSLATE_NOOP("Paste", "Day and month cannot be told apart."),
    SkipReason.TWICE: QT_TRANSLATE_NOOP(
        "Paste", "The table has different figures for the same place."
    ),
    SkipReason.BEYOND: QT_TRANSLATE_NOOP("Paste", "There is no place left for it here."),
}
PROBLEM = {
    PasteProblem.EMPTY: QT_TRANSLATE_NOOP("Paste", "There is no text to paste on the clipboard."),
    PasteProblem.TOO_LARGE: QT_TRANSLATE_NOOP(
        "Paste", "This table is too large to be pasted at once. Please copy a part of it."
    ),
    PasteProblem.COLUMNS_UNCLEAR: QT_TRANSLATE_NOOP(
        "Paste",
        "There are several columns of figures, but nothing tells which period or which figure "
        "each column is for. Please copy the headings too, or one column only.",
    ),
}
