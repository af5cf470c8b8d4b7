"""The words about languages per assistant and service diversification."""

from __future__ import annotations

from kpidesk.i18n.kpi_words.types import KpiWords
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

LANGUAGES = KpiWords(
    name=QT_TRANSLATE_NOOP("Kpi", "Languages per assistant"),
    #: On a tile: at most 24 characters
    short=QT_TRANSLATE_NOOP("Kpi", "Languages per assistant"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "How many languages the practice offers for each assistant in it. If you work alone, it is "
        "simply the number of languages you work in.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "Every language you work in well opens the door to more clients. For one person, though, "
        "it is a fact about you rather than a result to watch.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "languages spoken ÷ assistants"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "3 languages and 3 assistants: 3 ÷ 3 = 1 language per assistant, which is below the "
        "benchmark.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "For one person the figure is nearly constant. It changes when you add a language or "
            "take on help, and no good or bad month will move it.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Taking on help can lower it. Alone with 3 languages you are at 3, which is "
            "exceptional; with a second assistant who speaks the same 3, you are at 1.5, which is "
            "below the benchmark.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "It does not ask how well you know a language. Two that you master may be worth more "
            "than five that you know a little.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article does not say whether a language that two assistants share counts once or "
            "twice. Here it counts once.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article names no typical level, so anything under 2 is below the benchmark.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Count only the languages in which you would send a letter for a client without help.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Before you learn another language, find out which one your clients ask for.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Show your languages, with your level in each, in offers and on your website. That is "
            "where they win you work.",
        ),
    ),
)

SDI = KpiWords(
    name=QT_TRANSLATE_NOOP("Kpi", "Service diversification index (SDI)"),
    #: On a tile: at most 24 characters
    short=QT_TRANSLATE_NOOP("Kpi", "Service diversification"),
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
