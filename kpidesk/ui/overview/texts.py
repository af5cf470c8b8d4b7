"""Texts of the Overview page and its tiles' menu."""

from kpidesk.domain.settings.tile_order import TileOrder
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Overview", "Overview", "title of the page")
CLIENT = QT_TRANSLATE_NOOP("Overview", "Client", "the name of a box")
ALL_CLIENTS = QT_TRANSLATE_NOOP("Overview", "All clients", "in a drop-down: no client is chosen")
CHOOSE = QT_TRANSLATE_NOOP("Overview", "&Choose KPIs…", "a button")
DID_CHOOSE = QT_TRANSLATE_NOOP("Overview", "choose KPIs", "what can be undone")
ORDER = QT_TRANSLATE_NOOP("Overview", "Order of the KPIs")
ORDERS = {
    TileOrder.SETS: QT_TRANSLATE_NOOP("Overview", "By set", "an order of KPIs"),
    TileOrder.WORST: QT_TRANSLATE_NOOP("Overview", "Worst first", "an order of KPIs"),
    TileOrder.NAME: QT_TRANSLATE_NOOP("Overview", "By name", "an order of KPIs"),
    TileOrder.OWN: QT_TRANSLATE_NOOP("Overview", "My order", "an order of KPIs"),
}
DID_ORDER = QT_TRANSLATE_NOOP("Overview", "order of the KPIs", "what can be undone")
OPEN_CHART = QT_TRANSLATE_NOOP("Overview", "Open Chart", "of this KPI")
ENTER_FIGURES = QT_TRANSLATE_NOOP("Overview", "Open Figures", "of this KPI")
EARLIER = QT_TRANSLATE_NOOP("Overview", "Move Earlier", "a KPI, nearer to the start")
LATER = QT_TRANSLATE_NOOP("Overview", "Move Later", "a KPI, nearer to the end")
KEYS = (
    (QT_TRANSLATE_NOOP("Overview", "Go to another KPI"), "←  →  ↑  ↓"),
    (
        QT_TRANSLATE_NOOP(
            "Overview", "Move the KPI", "a group of buttons: change the order of tiles"
        ),
        "Alt+←  Alt+→",
    ),
)
