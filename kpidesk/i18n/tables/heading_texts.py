"""The words that tables have for periods, clients, totals and the like."""

from collections.abc import Mapping

from kpidesk.domain.tables.vocabulary import TableWord
from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text

HEADINGS: Mapping[TableWord, Text] = {
    TableWord.PERIOD: QT_TRANSLATE_NOOP(
        "TableWords",
        "period|periods|reporting period",
        "words that may stand above periods in a table, separated by |. As many as are in use; "
        "case and accents do not matter. The same for all texts of this group.",
    ),
    TableWord.DATE: QT_TRANSLATE_NOOP("TableWords", "date|dates", "above dates"),
    TableWord.DAY: QT_TRANSLATE_NOOP("TableWords", "day|days|day of month", "above days 1 to 31"),
    TableWord.WEEK: QT_TRANSLATE_NOOP(
        "TableWords", "week|weeks|wk|w|cw|week number|week no|calendar week", "above weeks"
    ),
    TableWord.WEEK_BEGINS: QT_TRANSLATE_NOOP(
        "TableWords",
        "week of|week beginning|week commencing|week starting|week start|w c|wc",
        "above the first days of weeks",
    ),
    TableWord.WEEK_ENDS: QT_TRANSLATE_NOOP(
        "TableWords", "week ending|week end|week to|w e", "above the last days of weeks"
    ),
    TableWord.MONTH: QT_TRANSLATE_NOOP(
        "TableWords", "month|months|month number|mth", "above months"
    ),
    TableWord.QUARTER: QT_TRANSLATE_NOOP(
        "TableWords", "quarter|quarters|qtr|q", "above quarters of a year"
    ),
    TableWord.YEAR: QT_TRANSLATE_NOOP("TableWords", "year|years|yr", "above years"),
    TableWord.CLIENT: QT_TRANSLATE_NOOP(
        "TableWords", "client|clients|client name|customer|customers|account", "above clients"
    ),
    TableWord.SERVICE_LANGUAGE: QT_TRANSLATE_NOOP(
        "TableWords",
        "service language|language|languages|service_language",
        "above languages that a client is served in",
    ),
    TableWord.MEASURE: QT_TRANSLATE_NOOP(
        "TableWords",
        "measure|measures|figure|figures|metric|metrics|indicator|indicators|kpi|kpis",
        "above names of figures such as “Leads”",
    ),
    TableWord.AMOUNT: QT_TRANSLATE_NOOP(
        "TableWords", "amount|amounts|value|values|number|count|quantity|actual", "above figures"
    ),
    TableWord.UNIT: QT_TRANSLATE_NOOP("TableWords", "unit|units", "above units such as hours"),
    TableWord.TOTAL: QT_TRANSLATE_NOOP(
        "TableWords",
        "total|totals|grand total|subtotal|sub total|sum|overall|all|average|avg|mean|median|min|"
        "max|ytd|year to date|minimum|maximum",
        "before or above figures that sum up others",
    ),
    TableWord.QUALIFIER: QT_TRANSLATE_NOOP(
        "TableWords",
        "minutes|min|seconds|thousands|in thousands|millions|in millions|percent|percentage|plan|"
        "planned|budget|budgeted|forecast|projected|projection|target|targets|goal|goals|estimate|"
        "estimated|estimates|cumulative|running total|ytd|year to date|average|averages|avg|mean|"
        "median|last year|previous year|prior year|per day",
        "in a title: the figures are planned, averages, cumulative or in another unit",
    ),
    TableWord.COUNT: QT_TRANSLATE_NOOP("TableWords", "count|number|no|nr|#", "the unit of counts"),
    TableWord.LINK: QT_TRANSLATE_NOOP(
        "TableWords", "of|the|in|st|nd|rd|th|no|starting|beginning", "inside dates, no meaning"
    ),
    TableWord.UNTIL: QT_TRANSLATE_NOOP(
        "TableWords", "to|until|till|through|thru", "between the first and the last day"
    ),
}
