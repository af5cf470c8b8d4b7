"""Texts of the Settings page."""

from collections.abc import Mapping

from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING, DoubleCounting
from kpidesk.domain.settings.resolution_hours import RESOLUTION_HOURS, ResolutionHours
from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text

TITLE = QT_TRANSLATE_NOOP("Settings", "Settings", "title of the page")

LANGUAGE_CARD = QT_TRANSLATE_NOOP("Settings", "Language", "a heading")
LANGUAGE = QT_TRANSLATE_NOOP("Settings", "Language of the program")
LANGUAGE_OF_SYSTEM = QT_TRANSLATE_NOOP("Settings", "Same as the system", "a language")
LANGUAGE_HINT = QT_TRANSLATE_NOOP("Settings", "Each client can have charts in another language.")
REGION = QT_TRANSLATE_NOOP("Settings", "Region", "a country, for numbers and dates")
REGION_OF_LANGUAGE = QT_TRANSLATE_NOOP("Settings", "Same as the language", "a region")
REGION_HINT = QT_TRANSLATE_NOOP(
    "Settings", "Numbers and dates look like {number} and {day}.", "an example of a region"
)

APPEARANCE_CARD = QT_TRANSLATE_NOOP("Settings", "Appearance", "a heading")
SCHEME = QT_TRANSLATE_NOOP("Settings", "Colors", "light or dark")
SCHEMES = {
    "system": QT_TRANSLATE_NOOP("Settings", "Same as the system", "colors"),
    "light": QT_TRANSLATE_NOOP("Settings", "Light", "colors"),
    "dark": QT_TRANSLATE_NOOP("Settings", "Dark", "colors"),
    "contrast": QT_TRANSLATE_NOOP("Settings", "High contrast", "colors"),
}
TEXT_SIZE = QT_TRANSLATE_NOOP("Settings", "Text size", "name of a setting")
TEXT_SIZE_HINT = QT_TRANSLATE_NOOP("Settings", "100% is the text size of your system.")

COUNTING_CARD = QT_TRANSLATE_NOOP("Settings", "How figures count", "a heading")
_HOURS = QT_TRANSLATE_NOOP("Settings", "Resolution time as", "followed by: elapsed or worked time")
_HOURS_CHOICES = {
    "": QT_TRANSLATE_NOOP("Settings", "Not specified", "how resolution time is counted"),
    ResolutionHours.ELAPSED: QT_TRANSLATE_NOOP(
        "Settings", "Elapsed hours", "from question to answer, by the clock"
    ),
    ResolutionHours.WORKED: QT_TRANSLATE_NOOP(
        "Settings", "Worked hours", "only the time spent working on it"
    ),
}
_HOURS_HINT = QT_TRANSLATE_NOOP("Settings", "Named on every chart of resolution times.")
_DOUBLE_COUNTING = QT_TRANSLATE_NOOP("Settings", "Clients and service languages are")
_DOUBLE_COUNTING_CHOICES = {
    "": QT_TRANSLATE_NOOP("Settings", "Not specified", "whether figures add up"),
    DoubleCounting.SEPARATE: QT_TRANSLATE_NOOP(
        "Settings", "Separate work", "figures by client and by language add up"
    ),
    DoubleCounting.TWO_VIEWS: QT_TRANSLATE_NOOP(
        "Settings", "Two views of the same work", "figures by client and by language count once"
    ),
}
_DOUBLE_COUNTING_HINT = QT_TRANSLATE_NOOP(
    "Settings", "Separate work is added up; the same work counts once."
)
#: The settings of the business file: name, choices ("" for none) and hint.
IN_FILE: dict[str, tuple[Text, Mapping[str, Text], Text]] = {
    RESOLUTION_HOURS: (_HOURS, _HOURS_CHOICES, _HOURS_HINT),
    DOUBLE_COUNTING: (_DOUBLE_COUNTING, _DOUBLE_COUNTING_CHOICES, _DOUBLE_COUNTING_HINT),
}

FILES_CARD = QT_TRANSLATE_NOOP("Settings", "Files and backups", "a heading")
FILE = QT_TRANSLATE_NOOP("Settings", "Your file", "a heading on the Settings page")
BACKUPS = QT_TRANSLATE_NOOP("Settings", "Backups", "a heading on the Settings page")
RESTORE = QT_TRANSLATE_NOOP("Settings", "Restore a Backup…", "a button")
CHARTS = QT_TRANSLATE_NOOP("Settings", "Charts", "followed by the folder they are saved in")
CHARTS_HINT = QT_TRANSLATE_NOOP(
    "Settings", "Export All Charts saves there, in a folder for each client."
)
CHANGE_CHARTS = QT_TRANSLATE_NOOP("Settings", "Folder for Charts", "title of a dialog")
UPDATES = QT_TRANSLATE_NOOP("Settings", "Updates", "followed by the folder they are saved in")
UPDATES_HINT = QT_TRANSLATE_NOOP(
    "Settings", "Updates are saved there, in a folder for each client."
)
CHANGE_UPDATES = QT_TRANSLATE_NOOP("Settings", "Folder for Updates", "title of a dialog")
SHOW = QT_TRANSLATE_NOOP("Settings", "Show Folder", "a button")
CHANGE = QT_TRANSLATE_NOOP("Settings", "Change…", "a button: another folder")
CHANGE_BACKUPS = QT_TRANSLATE_NOOP("Settings", "Folder for Backups", "title of a dialog")
BACKUPS_CHANGED = QT_TRANSLATE_NOOP(
    "Settings", "New backups are kept there from now on. Earlier ones stay in {old}."
)
