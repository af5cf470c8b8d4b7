"""Texts of the Charts page."""

from kpidesk.domain.period import Length
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.ui.charts.chart_options import RangeChoice

TITLE = QT_TRANSLATE_NOOP("Charts", "Charts", "title of a page")
KPIS = QT_TRANSLATE_NOOP("Charts", "Tracked KPIs", "the list beside a chart, for screen readers")
CHART_OF = QT_TRANSLATE_NOOP("Charts", "Chart: {kpi}", "a chart, for screen readers")
TABLE_OF = QT_TRANSLATE_NOOP("Charts", "Figures: {kpi}", "a table, for screen readers")
GRANULARITY = QT_TRANSLATE_NOOP("Charts", "Length of the periods")
BY = {
    Length.WEEK: QT_TRANSLATE_NOOP("Charts", "By week", "in a drop-down: the length of periods"),
    Length.MONTH: QT_TRANSLATE_NOOP("Charts", "By month", "in a drop-down: the length of periods"),
    Length.QUARTER: QT_TRANSLATE_NOOP(
        "Charts", "By quarter", "in a drop-down: the length of periods"
    ),
    Length.YEAR: QT_TRANSLATE_NOOP("Charts", "By year", "in a drop-down: the length of periods"),
}
RANGE = QT_TRANSLATE_NOOP("Charts", "Range of the chart")
RANGES = {
    RangeChoice.LAST_12: QT_TRANSLATE_NOOP(
        "Charts", "Last 12 periods", "in a drop-down: the range of a chart"
    ),
    RangeChoice.LAST_24: QT_TRANSLATE_NOOP(
        "Charts", "Last 24 periods", "in a drop-down: the range of a chart"
    ),
    RangeChoice.LAST_36: QT_TRANSLATE_NOOP(
        "Charts", "Last 36 periods", "in a drop-down: the range of a chart"
    ),
    RangeChoice.ALL: QT_TRANSLATE_NOOP(
        "Charts", "All periods", "in a drop-down: the range of a chart"
    ),
    RangeChoice.FROM_TO: QT_TRANSLATE_NOOP("Charts", "From … to …", "a range that she types"),
}
CLIENT = QT_TRANSLATE_NOOP("Charts", "Client", "name of a drop-down")
ALL_CLIENTS = QT_TRANSLATE_NOOP("Charts", "All clients", "in a drop-down: no client is chosen")
LANGUAGE = QT_TRANSLATE_NOOP("Charts", "Service language", "name of a drop-down")
ALL_LANGUAGES = QT_TRANSLATE_NOOP(
    "Charts", "All languages", "in a drop-down: no service language is chosen"
)
NOT_SPLIT = QT_TRANSLATE_NOOP(
    "Charts",
    "This KPI covers your whole business; it can’t be split by client or language.",
)
FROM = QT_TRANSLATE_NOOP("Charts", "Fro&m", "the first period of a range")
TO = QT_TRANSLATE_NOOP("Charts", "t&o", "the last period of a range")
PERIOD_FORMS = QT_TRANSLATE_NOOP(
    "Charts", "A period such as 2026-03, 2026-W07, 2026-Q1 or 2026. Leave empty for no limit."
)
BACKWARDS = QT_TRANSLATE_NOOP("Charts", "The range ends before it begins.")
NO_END = QT_TRANSLATE_NOOP("Charts", "no limit", "a range without a first or last period")

ZOOM_IN = QT_TRANSLATE_NOOP("Charts", "Zoom &In", "a menu entry")
ZOOM_OUT = QT_TRANSLATE_NOOP("Charts", "Zoom &Out", "a menu entry")
ZOOM_RESET = QT_TRANSLATE_NOOP("Charts", "Show &Whole Chart", "a menu entry: end the zoom")
WHOLE = QT_TRANSLATE_NOOP("Charts", "Whole Chart", "a button: end the zoom")
PREVIOUS = QT_TRANSLATE_NOOP("Charts", "&Previous KPI", "a menu entry")
NEXT = QT_TRANSLATE_NOOP("Charts", "&Next KPI", "a menu entry")
TABLE_VIEW = QT_TRANSLATE_NOOP(
    "Charts", "&Table View", "a menu entry: figures in place of the chart"
)
TABLE = QT_TRANSLATE_NOOP("Charts", "Table", "a button: figures in place of the chart")
GUIDANCE = QT_TRANSLATE_NOOP("Charts", "Guidance", "a button: what this KPI is about")
SHOW_GUIDANCE = QT_TRANSLATE_NOOP("Charts", "&Guidance", "a menu entry: what this KPI is about")
SHOW_MENU = QT_TRANSLATE_NOOP("Charts", "&Show", "a menu: what is drawn on the chart")
SHOW_BUTTON = QT_TRANSLATE_NOOP("Charts", "Show", "a button: what is drawn on the chart")
EDIT_BUTTON = QT_TRANSLATE_NOOP(
    "Charts", "Edit", "a button with a menu: target, benchmark, note and baseline of the chart"
)
NO_ROLLING = QT_TRANSLATE_NOOP("Charts", "N&o Rolling Line", "a menu command")
ROLLING = {
    3: QT_TRANSLATE_NOOP("Charts", "Rolling Line, &3 Periods", "a menu command"),
    12: QT_TRANSLATE_NOOP("Charts", "Rolling Line, &12 Periods", "a menu command"),
}
LAST_YEAR = QT_TRANSLATE_NOOP("Charts", "A &Year Before", "a menu command")
USUAL_LIMITS = QT_TRANSLATE_NOOP("Charts", "Usual &Limits", "a menu command")
NOTES = QT_TRANSLATE_NOOP("Charts", "&Notes", "a menu command")
EXPORT = QT_TRANSLATE_NOOP("Charts", "&Export Chart…", "a menu entry")
EXPORT_BUTTON = QT_TRANSLATE_NOOP("Charts", "Export…", "a button")
COPY = QT_TRANSLATE_NOOP("Charts", "&Copy Chart", "a menu entry: put the chart on the clipboard")
EXPORT_ALL = QT_TRANSLATE_NOOP("Charts", "Export &All Charts…", "a menu entry")
COPIED = QT_TRANSLATE_NOOP(
    "Charts", "Chart copied: {language}, {width} × {height} pixels", "in the message bar"
)
TABLE_COPIED = QT_TRANSLATE_NOOP("Charts", "The table is on the clipboard.")

READING = QT_TRANSLATE_NOOP(
    "Charts", "Reading the figures…", "in place of a chart, while it is made"
)
NO_FIGURES = QT_TRANSLATE_NOOP(
    "Charts", "There are no figures for this KPI yet. Enter some to see its chart here."
)
NO_FIGURES_HERE = QT_TRANSLATE_NOOP("Charts", "No figures match these choices.")
BLOCKS = QT_TRANSLATE_NOOP(
    "Charts", "A block of hours has no chart.", "in place of a chart, above the hours of a block"
)
NO_KPIS = QT_TRANSLATE_NOOP(
    "Charts", "You don’t track any KPIs yet. Choose some on the Overview page."
)
GO_ENTER = QT_TRANSLATE_NOOP("Charts", "Enter Figures", "a button: go to the page Figures")
GO_OVERVIEW = QT_TRANSLATE_NOOP("Charts", "Go to the Overview")
SHOW_ALL = QT_TRANSLATE_NOOP("Charts", "Show All Periods and Clients")

SET_TARGET = QT_TRANSLATE_NOOP("Charts", "Set Ta&rget…", "a menu command")
SET_TARGET_HERE = QT_TRANSLATE_NOOP("Charts", "Set Ta&rget from Here…", "a menu command")
SET_LADDER = QT_TRANSLATE_NOOP("Charts", "Set Benchmar&k…", "a menu command")
SET_LADDER_HERE = QT_TRANSLATE_NOOP("Charts", "Set Benchmar&k from Here…", "a menu command")
START_BASELINE = QT_TRANSLATE_NOOP("Charts", "Start a New &Baseline Here…", "a menu command")
CHANGE_BASELINE = QT_TRANSLATE_NOOP("Charts", "Change the &Baseline…", "a menu command")
BASELINE_TITLE = QT_TRANSLATE_NOOP(
    "Charts", "New Baseline", "title of a dialog: usual limits begin anew"
)
BASELINE_OLD = QT_TRANSLATE_NOOP("Charts", "Baseline", "title of a dialog")
BASELINE_WHAT = QT_TRANSLATE_NOOP("Charts", "From {period} on, your usual limits start again.")
BASELINE_REASON = QT_TRANSLATE_NOOP("Charts", "&Reason", "of a new baseline")
BASELINE_HINT = QT_TRANSLATE_NOOP(
    "Charts",
    "For example: a new ticket system. A marker on the chart shows the reason; exported charts "
    "show it only with your private notes.",
)
BASELINE_SET = QT_TRANSLATE_NOOP("Charts", "&Start Baseline", "a button")
BASELINE_SAVE = QT_TRANSLATE_NOOP("Charts", "&Save", "a button")
BASELINE_REMOVE = QT_TRANSLATE_NOOP("Charts", "Remove &Baseline", "a button")
BASELINE_CANCEL = QT_TRANSLATE_NOOP("Charts", "Cancel", "a button")
DID_BASELINE = QT_TRANSLATE_NOOP("Charts", "baseline of {kpi}, {period}", "what can be undone")
WRITE_NOTE = QT_TRANSLATE_NOOP("Charts", "Note…", "a button: on the period that is read out")
CORRECT = QT_TRANSLATE_NOOP("Charts", "Open Figures", "a button: go to that period’s sheet")
NO_VALUE = QT_TRANSLATE_NOOP("Charts", "no value", "in a table, in place of a value")
NOTHING_ENTERED = QT_TRANSLATE_NOOP("Charts", "no figures", "in a table, in place of a value")
TARGET = QT_TRANSLATE_NOOP("Charts", "target {value}", "a remark on a period")
TARGET_MET = QT_TRANSLATE_NOOP("Charts", "target {value} met", "a remark on a period")
TARGET_MISSED = QT_TRANSLATE_NOOP("Charts", "target {value} not met", "a remark on a period")
BASELINE_ONLY = QT_TRANSLATE_NOOP("Charts", "new usual level", "a remark on a period")
AWAY = QT_TRANSLATE_NOOP("Charts", "away", "a remark on a period without figures")
BASELINE = QT_TRANSLATE_NOOP("Charts", "new usual level: {note}", "a remark on a period")
COLUMNS = (
    QT_TRANSLATE_NOOP("Charts", "Period", "heading of a column"),
    QT_TRANSLATE_NOOP("Charts", "Value", "heading of a column: the value of the KPI"),
    QT_TRANSLATE_NOOP(
        "Charts", "Level", "heading of a column: below, typical, above average, exceptional"
    ),
    QT_TRANSLATE_NOOP("Charts", "Based on", "heading of a column: what a value was computed from"),
    QT_TRANSLATE_NOOP("Charts", "Remarks", "heading of a column"),
)

WHAT = QT_TRANSLATE_NOOP("Charts", "What it is", "a heading in the guidance on a KPI")
WHY = QT_TRANSLATE_NOOP("Charts", "Why it matters", "a heading in the guidance on a KPI")
FORMULA = QT_TRANSLATE_NOOP("Charts", "Formula", "a heading in the guidance on a KPI")
EXAMPLE = QT_TRANSLATE_NOOP("Charts", "Example", "a heading in the guidance on a KPI")
HOW_SURE = QT_TRANSLATE_NOOP("Charts", "How certain it is", "heading of the guidance")
LIMITS = QT_TRANSLATE_NOOP("Charts", "Where it misleads", "a heading in the guidance on a KPI")
ADVICE = QT_TRANSLATE_NOOP("Charts", "What you can do")
BENCHMARK = QT_TRANSLATE_NOOP("Charts", "Benchmark", "a heading in the guidance on a KPI")
GUIDANCE_OF = QT_TRANSLATE_NOOP(
    "Charts", "Guidance: {kpi}", "the text on a KPI, for screen readers"
)
HIDE = QT_TRANSLATE_NOOP("Charts", "Hide", "a button: close the guidance")
