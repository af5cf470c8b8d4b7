"""Texts of the Updates page."""

from kpidesk.domain.updates.update import UpdateForm
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Updates", "Updates", "title of a page: reports to clients")
CLIENT = QT_TRANSLATE_NOOP("Updates", "Client", "name of a drop-down, for screen readers")
WHOLE = QT_TRANSLATE_NOOP("Updates", "Whole business", "an update that is about no single client")
PREVIOUS_CLIENT = QT_TRANSLATE_NOOP("Updates", "Pre&vious Client", "a menu entry")
NEXT_CLIENT = QT_TRANSLATE_NOOP("Updates", "&Next Client", "a menu entry")
COPY = QT_TRANSLATE_NOOP("Updates", "&Copy for Email", "a button: copy the update to paste it")
SAVE = QT_TRANSLATE_NOOP("Updates", "Save &PDF", "a button")
SEND = QT_TRANSLATE_NOOP("Updates", "&Mark as Sent", "a button")
MORE = QT_TRANSLATE_NOOP("Updates", "More", "a button that opens a menu")
OVERALL = QT_TRANSLATE_NOOP("Updates", "All Updates", "a button: show the list of all updates")
SAVE_AS = QT_TRANSLATE_NOOP("Updates", "Save PDF &As…", "a menu entry")
SAVE_MAIL = QT_TRANSLATE_NOOP("Updates", "Save as Email &Draft (.eml)", "a menu entry")
SAVE_TEXT = QT_TRANSLATE_NOOP("Updates", "Save as Plain &Text", "a menu entry")
COPY_SUBJECT = QT_TRANSLATE_NOOP("Updates", "Copy", "a button: the subject of a mail")
COPY_GREETING = QT_TRANSLATE_NOOP("Updates", "Copy", "a button: the greeting of a mail")
READY = QT_TRANSLATE_NOOP("Updates", "&Ready to Send", "a menu entry with a check mark")
TAKE_BACK = QT_TRANSLATE_NOOP("Updates", "Mark as N&ot Sent", "a menu entry: not sent after all")
CORRECT = QT_TRANSLATE_NOOP("Updates", "Draft a Correction", "a button")
DISCARD = QT_TRANSLATE_NOOP(
    "Updates", "D&iscard the Correction", "a menu entry: a correction that was not sent"
)
OPEN_SENT = QT_TRANSLATE_NOOP("Updates", "Open PDF", "a button: of a sent update")
TEXTS = QT_TRANSLATE_NOOP("Updates", "Reusable Te&xts…", "a menu entry")
SENDER = QT_TRANSLATE_NOOP("Updates", "&Your Name and Logo…", "a menu entry")
WRITE = QT_TRANSLATE_NOOP("Updates", "Write", "a tab: the fields of an update")
PREVIEW = QT_TRANSLATE_NOOP("Updates", "Preview", "a heading, and a tab: the pages of an update")
PAGES = QT_TRANSLATE_NOOP(
    "Updates", "{pages} · {language} · {paper}", "below a preview: 2 pages · French · A4"
)
PAGE_COUNT = QT_TRANSLATE_NOOP("Updates", "%n page(s)", "length of an update", 0)

CORRECTION = QT_TRANSLATE_NOOP("Updates", "Correction", "an update that corrects a sent one")
CORRECTION_NUMBER = QT_TRANSLATE_NOOP(
    "Updates", "Correction {number}", "the second, third … correction of a sent update"
)
VERSION = QT_TRANSLATE_NOOP(
    "Updates", "Version", "name of a drop-down: an update as first sent, or one of its corrections"
)
SENT_ON = QT_TRANSLATE_NOOP("Updates", "Sent on {day}", "{day}: a date")
NOT_BEGUN = QT_TRANSLATE_NOOP("Updates", "Due", "no update was written for a client’s month yet")
FORM = QT_TRANSLATE_NOOP("Updates", "Kind of update", "name of a drop-down")
FORMS = {
    UpdateForm.FULL: QT_TRANSLATE_NOOP("Updates", "Full", "kind of update"),
    UpdateForm.WEEK: QT_TRANSLATE_NOOP("Updates", "Short, without figures", "kind of update"),
    UpdateForm.AWAY: QT_TRANSLATE_NOOP("Updates", "Away", "kind of update: nobody worked"),
}
LANGUAGE = QT_TRANSLATE_NOOP("Updates", "Language of the update", "name of a drop-down")
AS_CLIENT = QT_TRANSLATE_NOOP("Updates", "{language} (the client’s)", "{language}: French")

NO_STATUS = QT_TRANSLATE_NOOP("Updates", "None", "no status of the work was chosen")
STATUS_LINE = QT_TRANSLATE_NOOP("Updates", "One line about the status", "in an empty field")
DRAFT_AGAIN = QT_TRANSLATE_NOOP("Updates", "Reset Text", "a button: back to the drafted text")
INSERT = QT_TRANSLATE_NOOP("Updates", "Insert", "a button that opens a menu of texts")
NO_TEXTS = QT_TRANSLATE_NOOP("Updates", "No reusable texts yet", "a menu entry without effect")
ONE_A_LINE = QT_TRANSLATE_NOOP("Updates", "One item per line", "in an empty field")
NOTHING_NEEDED = QT_TRANSLATE_NOOP(
    "Updates", "Questions for the client, one per line", "in an empty field"
)
COUNT_OF = QT_TRANSLATE_NOOP("Updates", "{count} of {most}", "characters: 133 of 400")
NO_HOURS = QT_TRANSLATE_NOOP("Updates", "No package hours in this period")
NO_NOTES = QT_TRANSLATE_NOOP("Updates", "No notes are shown to the client for this period")
EDIT_FIGURE = QT_TRANSLATE_NOOP("Updates", "Edit", "a button: the words about a figure")
MOVE_UP = QT_TRANSLATE_NOOP("Updates", "Move {figure} up", "a button, for screen readers")
MOVE_DOWN = QT_TRANSLATE_NOOP("Updates", "Move {figure} down", "a button, for screen readers")
ADD_FIGURE = QT_TRANSLATE_NOOP("Updates", "Add a figure", "first entry of a drop-down")
SENTENCE = QT_TRANSLATE_NOOP("Updates", "Sentence about {figure}", "name of a field")
COMMENT = QT_TRANSLATE_NOOP("Updates", "Your comment", "in an empty field: about a figure")
COMMENT_ON = QT_TRANSLATE_NOOP("Updates", "Comment on {figure}", "name of a field")
MAIL = QT_TRANSLATE_NOOP("Updates", "Email", "a heading: the subject and the greeting of a mail")
SUBJECT = QT_TRANSLATE_NOOP("Updates", "Subject", "of a mail")
GREETING = QT_TRANSLATE_NOOP("Updates", "Greeting", "of a mail")

REMARKS = QT_TRANSLATE_NOOP(
    "Updates", "%n thing(s) to check. You can still mark it as sent.", "a heading above a list", 0
)
NO_REMARKS = QT_TRANSLATE_NOOP("Updates", "Nothing to check.", "in an update before it is sent")
CLOSE_PERIOD = QT_TRANSLATE_NOOP("Updates", "Close {period}", "a button: declare it complete")
OPEN_FIGURES = QT_TRANSLATE_NOOP("Updates", "Open Figures", "a button")
SHOW_FIGURES = QT_TRANSLATE_NOOP("Updates", "Show Figures", "a button: in the update")

COPIED = QT_TRANSLATE_NOOP(
    "Updates",
    "Copied. Paste it into an email. If your email program drops the pictures, use Save as Email "
    "Draft instead.",
)
COPIED_TEXT = QT_TRANSLATE_NOOP("Updates", "Copied.", "a line of text was copied")
SAVED = QT_TRANSLATE_NOOP("Updates", "Saved as {file}", "{file}: the name of a file")
SHOW_FOLDER = QT_TRANSLATE_NOOP("Updates", "Show in Folder", "a button")
MAIL_HINT = QT_TRANSLATE_NOOP(
    "Updates",
    "It opens as a draft in Thunderbird and in classic Outlook. If Thunderbird only shows it, "
    "choose Edit As New Message.",
)
IS_SENT = QT_TRANSLATE_NOOP("Updates", "This update was sent on {day}. It can no longer change.")
IS_EARLIER = QT_TRANSLATE_NOOP(
    "Updates",
    "This is an earlier version, sent on {day}.",
    "of an update that was sent and corrected; {day}: a date",
)
FOLDER_TITLE = QT_TRANSLATE_NOOP("Updates", "Folder for Updates", "title of a dialog")
FOLDER_WHY = QT_TRANSLATE_NOOP(
    "Updates",
    "Updates are saved in {folder}, in a folder for each client such as “{client}”.",
    "{folder}: the path of a folder",
)
FOLDER_LATER = QT_TRANSLATE_NOOP("Updates", "You can change this in Settings.")
USE_FOLDER = QT_TRANSLATE_NOOP("Updates", "&Save There", "a button: in the folder that is named")
OTHER_FOLDER = QT_TRANSLATE_NOOP("Updates", "&Another Folder…", "a button")
WAS_SENT = QT_TRANSLATE_NOOP(
    "Updates", "The update was sent on {day}.", "above a sheet whose figures changed since"
)
PDF_FILES = QT_TRANSLATE_NOOP("Updates", "PDF files (*.pdf)", "kind of files")

DID_CHANGE = QT_TRANSLATE_NOOP("Updates", "change the update", "what can be undone")
DID_READY = QT_TRANSLATE_NOOP("Updates", "mark the update as ready", "what can be undone")
DID_DRAFT = QT_TRANSLATE_NOOP("Updates", "mark the update as a draft", "what can be undone")
DID_CORRECT = QT_TRANSLATE_NOOP("Updates", "draft a correction", "what can be undone")

DID_DISCARD = QT_TRANSLATE_NOOP("Updates", "discard the correction", "what can be undone")

LIST_PERIOD = QT_TRANSLATE_NOOP("Updates", "Period", "heading of a column")
LIST_CLIENT = QT_TRANSLATE_NOOP("Updates", "Client", "heading of a column")
LIST_STATE = QT_TRANSLATE_NOOP("Updates", "State", "heading of a column: draft, ready or sent")
BACK = QT_TRANSLATE_NOOP("Updates", "Back to the Update", "a button")

SENDER_TITLE = QT_TRANSLATE_NOOP("Updates", "Your Name and Logo", "title of a dialog")
SENDER_WHY = QT_TRANSLATE_NOOP("Updates", "Shown at the top of your updates.")
SENDER_NAME = QT_TRANSLATE_NOOP("Updates", "Your name", "the name of the user")
SENDER_ROLE = QT_TRANSLATE_NOOP("Updates", "What you do", "the trade of the user")
SENDER_ROLE_IN = QT_TRANSLATE_NOOP(
    "Updates", "What you do ({language})", "the trade of the user in updates in a language"
)
SENDER_ROLE_EXAMPLE = QT_TRANSLATE_NOOP(
    "Updates", "Multilingual virtual assistant", "example of a trade, in an empty field"
)
DID_SENDER = QT_TRANSLATE_NOOP("Updates", "change your name and logo", "what can be undone")

TEXTS_TITLE = QT_TRANSLATE_NOOP("Updates", "Reusable Texts", "title of a dialog")
TEXTS_WHY = QT_TRANSLATE_NOOP(
    "Updates",
    "Fields are filled in each update: {fields}, or a KPI’s code such as {kpi}.",
    "{fields}: a list of names in braces; {kpi}: a name in braces",
)
TEXT_NAME = QT_TRANSLATE_NOOP("Updates", "Name", "of a reusable text")
TEXT_BODY = QT_TRANSLATE_NOOP("Updates", "Text", "the words of a reusable text")
TEXT_CLIENT = QT_TRANSLATE_NOOP("Updates", "For", "whose updates a reusable text is for")
TEXT_ALL = QT_TRANSLATE_NOOP("Updates", "All clients", "whose updates a reusable text is for")
TEXT_LANGUAGE = QT_TRANSLATE_NOOP("Updates", "Language", "of a reusable text")
TEXT_ANY = QT_TRANSLATE_NOOP("Updates", "Any language", "of a reusable text")
TEXT_NEW = QT_TRANSLATE_NOOP("Updates", "&New", "a button: a reusable text")
TEXT_REMOVE = QT_TRANSLATE_NOOP("Updates", "&Delete", "a button: a reusable text")
TEXT_SAVE = QT_TRANSLATE_NOOP("Updates", "&Save", "a button: a reusable text")
CLOSE = QT_TRANSLATE_NOOP("Updates", "Close", "a button: a dialog")
DID_TEXT = QT_TRANSLATE_NOOP("Updates", "change the text “{name}”", "what can be undone")
DID_REMOVE_TEXT = QT_TRANSLATE_NOOP("Updates", "delete the text “{name}”", "what can be undone")
SENT_NOW = QT_TRANSLATE_NOOP("Updates", "Kept as sent on {day}.", "{day}: a date")
SENT_CHANGED = QT_TRANSLATE_NOOP(
    "Updates",
    "Kept as sent on {day}. It was changed after you saved or copied it: save or copy it again.",
    "{day}: a date; the user may have sent the client what was saved before",
)
CHANGED_SINCE = QT_TRANSLATE_NOOP(
    "Updates",
    "{figure}: sent with {sent}, now {now}",
    "a figure whose value has changed since; {sent} and {now}: values",
)
NO_VALUE = QT_TRANSLATE_NOOP("Updates", "no value", "in place of the value of a figure")
