"""Texts of a chart's labels, legend and footer."""

from kpidesk.domain.period import Length
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

UNFINISHED = QT_TRANSLATE_NOOP("Chart", "period not over yet", "legend")
PARTIAL = QT_TRANSLATE_NOOP("Chart", "incomplete: figures left out", "legend")
UNFINISHED_PARTIAL = QT_TRANSLATE_NOOP("Chart", "period not over yet, incomplete", "legend")
LAST_FINISHED = QT_TRANSLATE_NOOP(
    "Chart", "last finished", "beside a value; later points are not finished yet"
)
MORE_REMARKS = QT_TRANSLATE_NOOP(
    "Chart", "Remarks not shown here: {count}", "below a chart, for want of room"
)
MORE_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Chart", "More figures left out: {count}", "periods that are not named for want of room"
)
LEFT_OUT_SHORT = QT_TRANSLATE_NOOP("Chart", "Figures left out: {periods}", "legend, in short")
NO_VALUE = QT_TRANSLATE_NOOP("Chart", "no value: {reasons}", "legend")
NOTHING = QT_TRANSLATE_NOOP("Chart", "No figures {by}", "in an empty chart: no figures by month")
NO_VALUES = QT_TRANSLATE_NOOP("Chart", "No value in these periods")
TARGET = QT_TRANSLATE_NOOP("Chart", "Target {value}", "legend: the target on a chart")
WARNED = QT_TRANSLATE_NOOP(
    "Chart", "{periods}: {warning}", "below a chart: a remark on some periods"
)
AND_MORE = QT_TRANSLATE_NOOP(
    "Chart", "{period} and %n more", "below a chart: the last of several periods", 1
)
NOTE = QT_TRANSLATE_NOOP("Chart", "{period}: {note}", "a note, as the user typed it")
PRIVATE_NOTE = QT_TRANSLATE_NOOP(
    "Chart", "{period}, private: {note}", "a note for the user alone, as the user typed it"
)
BASELINE = QT_TRANSLATE_NOOP(
    "Chart", "{period}, new usual level: {note}", "the reason, as the user typed it"
)
BASELINE_ONLY = QT_TRANSLATE_NOOP("Chart", "{period}: new usual level", "no reason is shown")
AWAY = QT_TRANSLATE_NOOP("Chart", "{period}: away", "a month off, without figures")
MORE_NOTES = QT_TRANSLATE_NOOP(
    "Chart", "Notes not shown here: {count}", "below a chart, for want of room"
)
ELAPSED = QT_TRANSLATE_NOOP(
    "Chart", "elapsed hours", "below a chart: how hours to resolve are counted"
)
WORKED = QT_TRANSLATE_NOOP(
    "Chart", "worked hours", "below a chart: how hours to resolve are counted"
)
LIKELY = QT_TRANSLATE_NOOP("Chart", "likely range", "legend")
WHOLE = QT_TRANSLATE_NOOP("Chart", "{value}: the whole package", "legend")
LAST_YEAR = QT_TRANSLATE_NOOP("Chart", "a year before", "legend: the same periods a year before")
LIMITS = QT_TRANSLATE_NOOP("Chart", "usual limits and level", "legend")
BEYOND = QT_TRANSLATE_NOOP("Chart", "{period}: {value}, beyond the axis", "legend")
COUNT = QT_TRANSLATE_NOOP("Chart", "n", "heads a row of counts below the axis: answers, tickets")
COUNTS = QT_TRANSLATE_NOOP("Chart", "{sign}: {measures}", "legend: n: survey answers")
ROLLING = {
    Length.WEEK: QT_TRANSLATE_NOOP("Chart", "%n weeks taken together", "legend", 1),
    Length.MONTH: QT_TRANSLATE_NOOP("Chart", "%n months taken together", "legend", 1),
    Length.QUARTER: QT_TRANSLATE_NOOP("Chart", "%n quarters taken together", "legend", 1),
    Length.YEAR: QT_TRANSLATE_NOOP("Chart", "%n years taken together", "legend", 1),
}
