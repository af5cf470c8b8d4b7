"""Texts of the dialog for a benchmark of the user's own."""

from kpidesk.domain.ladder import Level
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Benchmark", "Benchmark: {kpi}", "title of a dialog")
OWNER = QT_TRANSLATE_NOOP("Benchmark", "&For", "the business or a client that it is valid for")
BUSINESS = QT_TRANSLATE_NOOP("Benchmark", "The business", "in a drop-down: not a single client")
BEGINS = QT_TRANSLATE_NOOP("Benchmark", "F&rom", "the first period that it is valid for")
ALWAYS = QT_TRANSLATE_NOOP("Benchmark", "All periods", "in a drop-down")
LEVELS = {
    Level.TYPICAL: QT_TRANSLATE_NOOP("Benchmark", "&Typical", "name of a field: a level"),
    Level.ABOVE_AVERAGE: QT_TRANSLATE_NOOP(
        "Benchmark", "&Above average", "name of a field: a level"
    ),
    Level.EXCEPTIONAL: QT_TRANSLATE_NOOP("Benchmark", "&Exceptional", "name of a field: a level"),
}
SIGN = QT_TRANSLATE_NOOP(
    "Benchmark", "Sign: {level}", "for screen readers; {level} is a level such as: typical"
)
BOUND = QT_TRANSLATE_NOOP(
    "Benchmark",
    "{level}, {unit}",
    "for screen readers: a bound; {level} is a level, {unit} as: percent",
)
PUBLISHED = QT_TRANSLATE_NOOP("Benchmark", "published: {rule}", "beside a field; {rule} as: ≥ 75%")
NOT_PUBLISHED = QT_TRANSLATE_NOOP(
    "Benchmark", "not published", "beside a field: the level has no published bound"
)
EMPTY_HINT = QT_TRANSLATE_NOOP("Benchmark", "A level without a bound is left out.")
SOURCE = QT_TRANSLATE_NOOP("Benchmark", "S&ource", "where a benchmark comes from")
SOURCE_HINT = QT_TRANSLATE_NOOP(
    "Benchmark", "agreed in the contract", "in an empty field: an example of a source"
)
SHOWN = QT_TRANSLATE_NOOP("Benchmark", "Charts and updates for clients show it.")
CHART = QT_TRANSLATE_NOOP("Benchmark", "Chart with this benchmark", "for screen readers")
COMPARE = QT_TRANSLATE_NOOP(
    "Benchmark", "&Draw with the published benchmark", "a check box below the chart"
)
SAVE = QT_TRANSLATE_NOOP("Benchmark", "&Save", "a button")
RESET = QT_TRANSLATE_NOOP("Benchmark", "Back to &Published", "a button: the published benchmark")
INHERIT = QT_TRANSLATE_NOOP(
    "Benchmark", "Same as &Business", "a button: a client gets the benchmark of the business"
)
CANCEL = QT_TRANSLATE_NOOP("Benchmark", "Cancel", "a button")
DID = QT_TRANSLATE_NOOP("Benchmark", "benchmark of {kpi}", "what can be undone")
