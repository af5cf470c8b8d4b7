"""Texts of the Clients page and its dialogs."""

from kpidesk.domain.clients.client_card import Paper, Rhythm
from kpidesk.domain.clients.package import Carry, PackageUnit
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Clients", "Clients", "title of a page")
ACTIVE = QT_TRANSLATE_NOOP("Clients", "Active clients", "which clients are listed")
ALL = QT_TRANSLATE_NOOP("Clients", "All clients", "which clients are listed: archived ones, too")
LISTED = QT_TRANSLATE_NOOP("Clients", "Which clients", "name of a drop-down, for screen readers")
ADD = QT_TRANSLATE_NOOP("Clients", "Add Clie&nt…", "a button")
ADD_TITLE = QT_TRANSLATE_NOOP("Clients", "Add Client", "title of a dialog")
ADD_NOW = QT_TRANSLATE_NOOP("Clients", "&Add", "a button")
CANCEL = QT_TRANSLATE_NOOP("Clients", "Cancel", "a button")
NOBODY = QT_TRANSLATE_NOOP("Clients", "No clients yet", "a heading")
NOBODY_HINT = QT_TRANSLATE_NOOP(
    "Clients",
    "Add a client to keep their figures, package and updates apart from those of others.",
)

OPEN = QT_TRANSLATE_NOOP("Clients", "Open", "a client’s sheet is not closed yet")
CLOSED = QT_TRANSLATE_NOOP("Clients", "Closed", "a client’s sheet is closed")
AWAY_THEN = QT_TRANSLATE_NOOP("Clients", "Away", "nothing is due in this period")
NOT_DUE = QT_TRANSLATE_NOOP("Clients", "Not due", "nothing is asked for in this period")
STILL_RUNNING = QT_TRANSLATE_NOOP("Clients", "Not over yet", "the period is still under way")
IS_OPEN = QT_TRANSLATE_NOOP("Clients", "{period} open", "October 2026 is not closed yet")
IS_CLOSED = QT_TRANSLATE_NOOP("Clients", "{period} closed", "October 2026 is closed")
IS_AWAY = QT_TRANSLATE_NOOP("Clients", "{period} away", "off in October 2026")
IS_NOT_DUE = QT_TRANSLATE_NOOP(
    "Clients", "{period} not due", "nothing is asked for in October 2026"
)
IS_ARCHIVED = QT_TRANSLATE_NOOP("Clients", "Archived", "said of a client")
NOT_OVER = QT_TRANSLATE_NOOP("Clients", "{period} not over yet", "October 2026 is still under way")
USED_OF = QT_TRANSLATE_NOOP("Clients", "{used} of {total}", "18 h 30 of 20 h")
NO_PACKAGE = QT_TRANSLATE_NOOP("Clients", "No package", "said of a client without bought hours")
LAST_UPDATE = QT_TRANSLATE_NOOP("Clients", "Update", "before the month of the last report")
NO_UPDATE = QT_TRANSLATE_NOOP("Clients", "No update yet", "no report was written to the client")

SINCE = QT_TRANSLATE_NOOP(
    "Clients", "Client since {day}", "below a client’s name: the first day of work"
)
UNTIL = QT_TRANSLATE_NOOP("Clients", "until {day}", "the last day of work for a client")
OPEN_FIGURES = QT_TRANSLATE_NOOP("Clients", "Open Fi&gures", "a button")
WRITE_UPDATE = QT_TRANSLATE_NOOP("Clients", "Write Update", "a button: of this period")
OPEN_CHARTS = QT_TRANSLATE_NOOP("Clients", "Open &Charts", "a menu entry")
MORE = QT_TRANSLATE_NOOP("Clients", "More", "a button that opens a menu")
DUPLICATE = QT_TRANSLATE_NOOP("Clients", "&Duplicate", "the client, without figures")
ARCHIVE = QT_TRANSLATE_NOOP("Clients", "&Archive", "a client")
BACK = QT_TRANSLATE_NOOP("Clients", "&Bring Back", "an archived client")
AWAY = QT_TRANSLATE_NOOP("Clients", "A&way in {period}", "a menu entry with a check mark")
REMOVE = QT_TRANSLATE_NOOP("Clients", "&Remove Permanently…", "a client with all figures")
CLOSE_PERIOD = QT_TRANSLATE_NOOP("Clients", "Close {period}", "a button: declare it complete")
REOPEN_PERIOD = QT_TRANSLATE_NOOP("Clients", "Reopen {period}", "a button")

CLIENT = QT_TRANSLATE_NOOP("Clients", "Client", "a heading")
NAME = QT_TRANSLATE_NOOP("Clients", "Name", "of a client")
CONTACT = QT_TRANSLATE_NOOP("Clients", "Contact", "a person's name")
SALUTATION = QT_TRANSLATE_NOOP("Clients", "Greeting", "how an update begins: Dear Anna,")
SALUTATION_EXAMPLE = QT_TRANSLATE_NOOP(
    "Clients", "Example: Dear Anna,", "of a greeting, in an empty field"
)
MAIL = QT_TRANSLATE_NOOP("Clients", "Email address", "a field of a client’s card")
REMARK = QT_TRANSLATE_NOOP(
    "Clients", "Private note", "a field of a client’s card: never shown to the client"
)
REMARK_HINT = QT_TRANSLATE_NOOP("Clients", "Only you see this.")

UPDATES = QT_TRANSLATE_NOOP("Clients", "Charts and updates", "a heading")
LANGUAGE = QT_TRANSLATE_NOOP(
    "Clients", "Language", "a field of a client’s card: of charts and updates"
)
LANGUAGE_FOR = QT_TRANSLATE_NOOP(
    "Clients", "For this client’s charts and updates", "what the language is for, below its field"
)
NO_LANGUAGE = QT_TRANSLATE_NOOP("Clients", "Same as the program", "a language")
NOT_OFFERED = QT_TRANSLATE_NOOP(
    "Clients", "Not available in {language} yet. The language of the program is used."
)
REGION = QT_TRANSLATE_NOOP("Clients", "Region", "as in which country")
NO_REGION = QT_TRANSLATE_NOOP("Clients", "Same as the language", "numbers and dates")
PAPER = QT_TRANSLATE_NOOP("Clients", "Paper", "a field of a client’s card: the size of pages")
NO_PAPER = QT_TRANSLATE_NOOP("Clients", "Same as the region", "size of paper")
PAPERS = {
    Paper.A4: QT_TRANSLATE_NOOP("Clients", "A4", "size of paper"),
    Paper.LETTER: QT_TRANSLATE_NOOP("Clients", "US Letter", "size of paper"),
}
LOGO = QT_TRANSLATE_NOOP("Clients", "Logo", "a field of a client’s card: a picture")
NO_LOGO = QT_TRANSLATE_NOOP("Clients", "No logo", "on a client’s card, in place of a picture")
CHOOSE_LOGO = QT_TRANSLATE_NOOP("Clients", "Choose…", "a button: a logo")
REMOVE_LOGO = QT_TRANSLATE_NOOP("Clients", "Remove", "a button: a logo")
LOGO_TITLE = QT_TRANSLATE_NOOP("Clients", "Logo of {client}", "title of a dialog")
LOGO_FILES = QT_TRANSLATE_NOOP("Clients", "Images (*.png *.svg)", "kind of files")

WORK = QT_TRANSLATE_NOOP("Clients", "Work", "a heading: since when, and how often figures are due")
WORK_SINCE = QT_TRANSLATE_NOOP("Clients", "Since", "the first day of work")
WORK_UNTIL = QT_TRANSLATE_NOOP("Clients", "Until", "the last day of work")
DUE = QT_TRANSLATE_NOOP(
    "Clients", "Figures are due", "a field of a client’s card: every week, every month or never"
)
RHYTHMS = {
    Rhythm.WEEK: QT_TRANSLATE_NOOP("Clients", "Every week", "in a drop-down: when figures are due"),
    Rhythm.MONTH: QT_TRANSLATE_NOOP(
        "Clients", "Every month", "in a drop-down: when figures are due"
    ),
    Rhythm.NONE: QT_TRANSLATE_NOOP("Clients", "Never", "figures are due"),
}
PACKAGE_HOURS = QT_TRANSLATE_NOOP("Clients", "Package, in hours", "hours that a client has bought")
PACKAGE = QT_TRANSLATE_NOOP("Clients", "Package", "hours that a client has bought")
CHANGE_PACKAGES = QT_TRANSLATE_NOOP("Clients", "Change…", "a button: packages of hours")
UNITS = {
    PackageUnit.MONTH: QT_TRANSLATE_NOOP("Clients", "per month", "follows a number of hours"),
    PackageUnit.WEEK: QT_TRANSLATE_NOOP("Clients", "per week", "follows a number of hours"),
    PackageUnit.BLOCK: QT_TRANSLATE_NOOP("Clients", "in one block", "follows a number of hours"),
}
CARRIES = {
    Carry.NONE: QT_TRANSLATE_NOOP(
        "Clients",
        "Unused hours expire",
        "in a drop-down: what becomes of unused hours of a package",
    ),
    Carry.ONE: QT_TRANSLATE_NOOP("Clients", "Unused hours move to the next period, then expire"),
    Carry.ALL: QT_TRANSLATE_NOOP("Clients", "All unused hours carry over; hours over are deducted"),
}

SHOWN = QT_TRANSLATE_NOOP("Clients", "Figures shown to this client")
CHANGE_SHOWN = QT_TRANSLATE_NOOP("Clients", "Change…", "a button: figures shown to a client")
SHOWN_AS_TRACKED = QT_TRANSLATE_NOOP("Clients", "All KPIs that you track", "figures shown")
NONE_SHOWN = QT_TRANSLATE_NOOP("Clients", "None", "no figures are shown to a client")

TARGETS = QT_TRANSLATE_NOOP("Clients", "Targets", "a heading: what was promised to a client")

PACKAGES_TITLE = QT_TRANSLATE_NOOP("Clients", "Packages of {client}", "title of a dialog")
PACKAGES_WHY = QT_TRANSLATE_NOOP(
    "Clients",
    "Hours that the client has bought. Hours used are the productive hours entered for the client.",
)
NEW_PACKAGE = QT_TRANSLATE_NOOP("Clients", "&New Package", "a button")
REMOVE_PACKAGE = QT_TRANSLATE_NOOP("Clients", "&Remove", "a button: a package")
HOURS = QT_TRANSLATE_NOOP("Clients", "Hours", "of a package")
CARRY = QT_TRANSLATE_NOOP("Clients", "Carry over", "unused hours")
CARRIED = QT_TRANSLATE_NOOP("Clients", "Hours carried over at the start")
VALID_FROM = QT_TRANSLATE_NOOP("Clients", "Valid from", "the first day of a package")
VALID_TO = QT_TRANSLATE_NOOP("Clients", "Valid to", "the last day of a package")
OPTIONAL = QT_TRANSLATE_NOOP("Clients", "Optional", "a field that may stay empty")
SAVE = QT_TRANSLATE_NOOP("Clients", "&Save", "a button")

SENT_HOURS = QT_TRANSLATE_NOOP(
    "Clients",
    "Updates already sent have other hours: {periods}.",
    "after a change of a package; {periods}: a list of months or weeks",
)
OPEN_UPDATE = QT_TRANSLATE_NOOP("Clients", "Open Update", "a button: the update that was sent")
SHOWN_TITLE = QT_TRANSLATE_NOOP("Clients", "Figures Shown to {client}", "title of a dialog")
SHOWN_WHY = QT_TRANSLATE_NOOP(
    "Clients",
    "The Figures page asks for these, and updates show them. The client never sees the others.",
)
AS_TRACKED = QT_TRANSLATE_NOOP("Clients", "All KPIs that you track", "a check box")
KPIS = QT_TRANSLATE_NOOP("Clients", "KPIs", "a heading")
MEASURES = QT_TRANSLATE_NOOP("Clients", "Single figures", "a heading: hours, tasks, tickets")

REMOVE_TITLE = QT_TRANSLATE_NOOP("Clients", "Remove {client} Permanently", "title of a dialog")
REMOVE_WHY = QT_TRANSLATE_NOOP(
    "Clients",
    "All figures, notes, packages, closed periods and imports of “{client}” will be deleted from "
    "this file. This can’t be undone.",
)
REMOVE_REVIEWS = QT_TRANSLATE_NOOP(
    "Clients",
    "Sent reviews of the whole business that name this client are deleted, too: {periods}.",
    "{periods}: a list of periods",
)
REMOVE_OTHERS = QT_TRANSLATE_NOOP(
    "Clients", "Updates that were sent to {clients} name this client and stay as they are."
)
REMOVE_ARCHIVE = QT_TRANSLATE_NOOP(
    "Clients", "To only hide the client and keep the figures, archive the client instead."
)
REMOVE_BACKUPS = QT_TRANSLATE_NOOP(
    "Clients", "Also delete all backups of this file, because they still contain this client"
)
REMOVE_TYPE = QT_TRANSLATE_NOOP("Clients", "Type the name of the client to confirm")
REMOVE_NOW = QT_TRANSLATE_NOOP("Clients", "&Remove Permanently", "a button")

DID_ADD = QT_TRANSLATE_NOOP("Clients", "add {client}", "what can be undone")
DID_CHANGE = QT_TRANSLATE_NOOP("Clients", "change {client}", "what can be undone")
DID_ARCHIVE = QT_TRANSLATE_NOOP("Clients", "archive {client}", "what can be undone")
DID_BRING_BACK = QT_TRANSLATE_NOOP("Clients", "bring back {client}", "what can be undone")
DID_DUPLICATE = QT_TRANSLATE_NOOP("Clients", "duplicate {client}", "what can be undone")
