"""Texts of the dialogs of targets."""

from enum import StrEnum

from kpidesk.i18n.text import QT_TRANSLATE_NOOP


class TargetKind(StrEnum):
    """Which ends a target has."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    RANGE = "range"
    NONE = "none"


TITLE = QT_TRANSLATE_NOOP("Targets", "Target", "title of a dialog")
KPI = QT_TRANSLATE_NOOP("Targets", "Figure", "a KPI or a single figure that gets a target")
OWNER = QT_TRANSLATE_NOOP("Targets", "For", "the business or a client that gets a target")
BUSINESS = QT_TRANSLATE_NOOP("Targets", "The whole business", "in a drop-down: no single client")
FROM = QT_TRANSLATE_NOOP("Targets", "From", "the first period of a target")
VALUE = QT_TRANSLATE_NOOP("Targets", "Target", "name of a field: at least, at most or a range")
KINDS = {
    TargetKind.AT_LEAST: QT_TRANSLATE_NOOP("Targets", "At least", "a target; a number follows"),
    TargetKind.AT_MOST: QT_TRANSLATE_NOOP("Targets", "At most", "a target; a number follows"),
    TargetKind.RANGE: QT_TRANSLATE_NOOP(
        "Targets", "Between", "a target; two numbers follow, the lower one first"
    ),
    TargetKind.NONE: QT_TRANSLATE_NOOP("Targets", "No target", "in a drop-down: from then on"),
}
LOWEST = QT_TRANSLATE_NOOP("Targets", "Lowest value", "a field of a target, for screen readers")
HIGHEST = QT_TRANSLATE_NOOP("Targets", "Highest value", "a field of a target, for screen readers")
KEPT = QT_TRANSLATE_NOOP("Targets", "Earlier periods keep their target.")
BEFORE = QT_TRANSLATE_NOOP(
    "Targets", "So far: {target} from {period} on.", "below the fields of a new target"
)
LATER = QT_TRANSLATE_NOOP(
    "Targets",
    "Saved. The chart shows this target from {period} on.",
    "of a target that begins later than the last value of a chart",
)
NO_TARGET_YET = QT_TRANSLATE_NOOP("Targets", "So far: no target.", "below the fields of a target")
ONE_LENGTH = {
    "week": QT_TRANSLATE_NOOP("Targets", "It is for each week.", "a target of hours or tasks"),
    "month": QT_TRANSLATE_NOOP("Targets", "It is for each month.", "a target of hours or tasks"),
    "quarter": QT_TRANSLATE_NOOP(
        "Targets", "It is for each quarter.", "a target of hours or tasks"
    ),
    "year": QT_TRANSLATE_NOOP("Targets", "It is for each year.", "a target of hours or tasks"),
}
SAVE = QT_TRANSLATE_NOOP("Targets", "&Save", "a button")
REMOVE = QT_TRANSLATE_NOOP("Targets", "&Remove", "a button: a target")
CANCEL = QT_TRANSLATE_NOOP("Targets", "Cancel", "a button")

OF_CLIENT = QT_TRANSLATE_NOOP("Targets", "Targets of {client}", "title of a dialog")
WHY = QT_TRANSLATE_NOOP(
    "Targets", "What you promised this client. Charts and updates show how often you kept it."
)
LIST = QT_TRANSLATE_NOOP("Targets", "Targets", "a list, for screen readers")
LINE = QT_TRANSLATE_NOOP(
    "Targets", "{kpi}: {target} from {period}", "in a list: CSAT: at least 90% from April 2026"
)
NONE_YET = QT_TRANSLATE_NOOP("Targets", "No targets", "said of a client")
ADD = QT_TRANSLATE_NOOP("Targets", "&Add…", "a button: a target")
CHANGE = QT_TRANSLATE_NOOP("Targets", "C&hange…", "a button: a target")
CLOSE = QT_TRANSLATE_NOOP("Targets", "Close", "a button")
DID = QT_TRANSLATE_NOOP("Targets", "target of {kpi}, {period}", "what can be undone")
