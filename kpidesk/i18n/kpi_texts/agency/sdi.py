"""Texts on Service diversification index (SDI), and on its measures."""

from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

_LEVEL_HINT = QT_TRANSLATE_NOOP(
    "Measure",
    "Suggested from the period before. Change it only if something has changed.",
)

KPI = KpiTexts(
    name=QT_TRANSLATE_NOOP(
        "Kpi", "Service diversification index (SDI)", "a KPI, in full; the abbreviation stays"
    ),
    short=QT_TRANSLATE_NOOP(
        "Kpi", "Service diversification", "a KPI on a tile: at most 24 characters"
    ),
    what=QT_TRANSLATE_NOOP(
        "Kpi", "How many different services you offer for each client you serve."
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "Several services protect you when the demand for one of them drops. For one person, "
        "though, the figure itself says little: read its limits first.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "services offered ÷ clients served"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "10 services and 50 clients: 10 ÷ 50 = 0.2 services per client, which is typical.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "It falls when you win a client. With 6 services, 4 clients give 1.5 and 5 clients "
            "give 1.2, although your business has grown.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Its levels suit agencies with many clients. With 6 services you would need at least "
            "17 clients to drop out of exceptional, so for one person the level means next to "
            "nothing.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "For one person it is nearly constant, because services change seldom. What moves it "
            "is the number of clients, and the wrong way round.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "It counts what you offer, not what anyone uses. One service under three names counts "
            "as three.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A value of 0.2 does not mean that each client gets a fifth of a service: every client "
            "may use all of them.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article leaves 0.25 to 0.26 and 0.35 to 0.36 open. Here, the lower level runs up "
            "to the next one.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Note which services each client really uses. What they do not know of yet is what you "
            "can offer them.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Ask clients which task they still do themselves and would gladly hand over.",
        ),
        QT_TRANSLATE_NOOP("Kpi", "Drop or rename a service that nobody has used for a year."),
        QT_TRANSLATE_NOOP("Kpi", "Never add a service only to raise this figure."),
    ),
)

MEASURES = {
    "services_offered": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Services offered", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Different services you offer at the end of the period. Count each service once, "
            "however many clients use it.",
        ),
        hint=_LEVEL_HINT,
    ),
    "clients_served": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Clients served", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Clients who are active on the last day of the period. This is often the same "
            "figure as the clients at the end.",
        ),
        hint=_LEVEL_HINT,
    ),
}
