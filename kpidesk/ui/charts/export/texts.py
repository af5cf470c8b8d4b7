"""Texts of exporting and copying charts."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Charts", "Export Chart", "title of a dialog")
TITLE_ALL = QT_TRANSLATE_NOOP("Charts", "Export All Charts", "title of a dialog")
FORMAT = QT_TRANSLATE_NOOP(
    "Charts", "&Format", "a label in the dialog of an export: the kind of file"
)
FORMATS = {
    ".png": QT_TRANSLATE_NOOP("Charts", "Image (PNG)", "a format of a chart"),
    ".svg": QT_TRANSLATE_NOOP("Charts", "Vector image (SVG)", "a format of a chart"),
    ".pdf": QT_TRANSLATE_NOOP("Charts", "PDF document", "a format of a chart"),
}
FILTERS = {
    ".png": QT_TRANSLATE_NOOP("Charts", "Images (*.png)", "a kind of file"),
    ".svg": QT_TRANSLATE_NOOP("Charts", "Vector images (*.svg)", "a kind of file"),
    ".pdf": QT_TRANSLATE_NOOP("Charts", "PDF documents (*.pdf)", "a kind of file"),
}
SIZE = QT_TRANSLATE_NOOP("Charts", "&Size", "a label in the dialog of an export")
SIZES = {
    "mail": QT_TRANSLATE_NOOP("Charts", "For an email", "a chart's size"),
    "slide": QT_TRANSLATE_NOOP("Charts", "For a slide", "a chart's size"),
    "a5": QT_TRANSLATE_NOOP("Charts", "A5 page", "a chart's size"),
    "": QT_TRANSLATE_NOOP("Charts", "Custom size", "a chart's size"),
}
WIDTH = QT_TRANSLATE_NOOP(
    "Charts", "&Width (px)", "a label in the dialog of an export: of a picture"
)
HEIGHT = QT_TRANSLATE_NOOP(
    "Charts", "&Height (px)", "a label in the dialog of an export: of a picture"
)
WIDTH_MM = QT_TRANSLATE_NOOP(
    "Charts", "&Width (mm)", "a label in the dialog of an export: of a page"
)
HEIGHT_MM = QT_TRANSLATE_NOOP(
    "Charts", "&Height (mm)", "a label in the dialog of an export: of a page"
)
DPI = QT_TRANSLATE_NOOP("Charts", "&Dots per inch", "a label in the dialog of an export")
PIXELS = QT_TRANSLATE_NOOP("Charts", "{width} × {height} pixels", "how large a picture gets")
MILLIMETRES = QT_TRANSLATE_NOOP("Charts", "{width} × {height} mm", "how large a page gets")
LANGUAGE = QT_TRANSLATE_NOOP(
    "Charts", "&Language", "a label in the dialog of an export: of the chart"
)
GROUND = QT_TRANSLATE_NOOP(
    "Charts", "&Colors", "a label in the dialog of an export: a light or dark chart"
)
LIGHT = QT_TRANSLATE_NOOP("Charts", "On white", "a chart's colors")
DARK = QT_TRANSLATE_NOOP("Charts", "On a dark background", "a chart's colors")
CHART_TITLE = QT_TRANSLATE_NOOP("Charts", "&Title", "of a chart, in its file")
ROLLING = QT_TRANSLATE_NOOP(
    "Charts", "Rolling l&ine", "a label in the dialog of an export: several periods taken together"
)
ROLLINGS = {
    None: QT_TRANSLATE_NOOP("Charts", "None", "no rolling line"),
    3: QT_TRANSLATE_NOOP("Charts", "3 periods", "a rolling line"),
    12: QT_TRANSLATE_NOOP("Charts", "12 periods", "a rolling line"),
}
INCLUDE = QT_TRANSLATE_NOOP("Charts", "Include", "what a chart shows: a year before, notes")
LAST_YEAR = QT_TRANSLATE_NOOP("Charts", "A &year before", "include it in a chart")
LIMITS = QT_TRANSLATE_NOOP("Charts", "&Usual limits", "include them in a chart")
UNFINISHED = QT_TRANSLATE_NOOP("Charts", "P&eriod not over yet", "include it in a chart")
CLIENT = QT_TRANSLATE_NOOP("Charts", "Clien&t", "a label in the dialog of an export: whose charts")
PREVIEW = QT_TRANSLATE_NOOP("Charts", "Preview of the chart")
NAMED = QT_TRANSLATE_NOOP("Charts", "Proposed name: {name}", "of a file")
NOT_SPOKEN = QT_TRANSLATE_NOOP(
    "Charts", "KPI Desk is not available in the language of “{client}” yet ({language})."
)
NOTHING_FINISHED = QT_TRANSLATE_NOOP(
    "Charts", "No period in this range is over yet, so the chart would be empty."
)
NOTES = QT_TRANSLATE_NOOP(
    "Charts", "&Notes shown to others", "include them in a chart: shown notes"
)
PRIVATE_NOTES = QT_TRANSLATE_NOOP("Charts", "Priv&ate notes, too", "include them in a chart")
SAVE = QT_TRANSLATE_NOOP("Charts", "Sa&ve…", "a button: choose where to write the chart")
COPY = QT_TRANSLATE_NOOP("Charts", "Co&py", "a button: put the chart on the clipboard")
CLOSE = QT_TRANSLATE_NOOP("Charts", "Close", "a button")
CANCEL = QT_TRANSLATE_NOOP("Charts", "Cancel", "a button")
SAVE_AS = QT_TRANSLATE_NOOP("Charts", "Save the Chart As")
SAVED = QT_TRANSLATE_NOOP("Charts", "Saved: {file}, in {folder}", "in the message bar")
SHOW_FOLDER = QT_TRANSLATE_NOOP("Charts", "Show in Folde&r", "a button")

FOLDER = QT_TRANSLATE_NOOP("Charts", "Folder for Charts", "title of a dialog")
FOLDER_IS = QT_TRANSLATE_NOOP("Charts", "Folder", "title of a dialog: where to write charts")
CHANGE_FOLDER = QT_TRANSLATE_NOOP("Charts", "Chan&ge…", "a button: choose another folder")
START = QT_TRANSLATE_NOOP("Charts", "Sa&ve Charts", "a button")
ONE_FILE = QT_TRANSLATE_NOOP("Charts", "&One PDF with a page for each chart")
WHAT = QT_TRANSLATE_NOOP(
    "Charts", "Saves a chart of each KPI that you track, for the periods chosen on the page."
)
PROGRESS = QT_TRANSLATE_NOOP("Charts", "Saved charts", "a list, for screen readers")
NOW = QT_TRANSLATE_NOOP("Charts", "Now: {kpi}", "the chart that is being written")
ALL_DONE = QT_TRANSLATE_NOOP(
    "Charts", "Charts saved: {count}. They are in {folder}", "in the dialog of an export"
)
STOPPED = QT_TRANSLATE_NOOP(
    "Charts", "Stopped. Charts saved: {count}, in {folder}", "in the dialog of an export"
)
NONE_DONE = QT_TRANSLATE_NOOP("Charts", "No chart was saved.")
LEFT_OUT = QT_TRANSLATE_NOOP(
    "Charts", "Left out:", "above a list of charts that could not be written"
)
NO_FIGURES = QT_TRANSLATE_NOOP("Charts", "{kpi}: no figures", "a chart that was left out")
NOT_SPLIT = QT_TRANSLATE_NOOP(
    "Charts", "{kpi}: for the whole business only", "a chart that was left out"
)
FAILED = QT_TRANSLATE_NOOP("Charts", "{kpi}: {why}", "a chart that could not be written")
