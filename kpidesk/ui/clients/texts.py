"""Texts of the clients dialog."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Clients", "Clients", "title of a dialog")
WHY = QT_TRANSLATE_NOOP(
    "Clients",
    "Figures can be kept by client and by the language of the service. The language here is the "
    "one that the client's charts are written in.",
)
NAME = QT_TRANSLATE_NOOP("Clients", "Name")
LANGUAGE = QT_TRANSLATE_NOOP("Clients", "Language of charts")
NONE = QT_TRANSLATE_NOOP("Clients", "as the window", "no language of a client's own")
NOT_SPOKEN = QT_TRANSLATE_NOOP(
    "Clients",
    "No charts yet in: {languages}. Those clients get charts in the language of the window.",
    "one language or several",
)
NEW = QT_TRANSLATE_NOOP("Clients", "New client")
ADD = QT_TRANSLATE_NOOP("Clients", "&Add")
ARCHIVE = QT_TRANSLATE_NOOP("Clients", "Archive")
ARCHIVE_WHOM = QT_TRANSLATE_NOOP("Clients", "Archive {client}", "for screen readers")
BACK = QT_TRANSLATE_NOOP("Clients", "Bring back")
BACK_WHOM = QT_TRANSLATE_NOOP("Clients", "Bring {client} back", "for screen readers")
SHOW = QT_TRANSLATE_NOOP("Clients", "Show archived clients ({count})")
CLOSE = QT_TRANSLATE_NOOP("Clients", "&Close")
NOBODY = QT_TRANSLATE_NOOP("Clients", "No clients yet.")
DID_ADD = QT_TRANSLATE_NOOP("Clients", "add {client}", "what can be undone")
DID_CHANGE = QT_TRANSLATE_NOOP("Clients", "change {client}", "what can be undone")
DID_ARCHIVE = QT_TRANSLATE_NOOP("Clients", "archive {client}", "what can be undone")
