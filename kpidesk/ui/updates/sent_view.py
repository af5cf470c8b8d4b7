"""A sent update as it was kept: its text with pictures, and what has changed since."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QByteArray, QUrl, Signal
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from kpidesk.domain.updates.update import UpdateKey
from kpidesk.i18n.locales.day_text import short_day
from kpidesk.i18n.locales.isolates import isolated_text
from kpidesk.i18n.updates.hours_words import hours_value, sent_name
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.card import Card
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.updates import texts
from kpidesk.ui.updates.compose.composition import Composition
from kpidesk.ui.workspace import Workspace

#: The width of a mail in pixels.
_MAIL_WIDTH = 632
_NARROW, _NO_BREAK = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"
_PICTURE = "data:image/png;base64,"


class KeptText(QTextBrowser):
    """Shows kept rich text; it never loads anything but what is in the text.

    Where it is `whole`, it is as high as its text, and the area around it scrolls.
    """

    def __init__(self) -> None:
        super().__init__()
        self._whole = False
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())

    def set_whole(self, whole: bool) -> None:
        self._whole = whole
        self._fit()

    def _fit(self) -> None:
        around = 2 * self.frameWidth()
        height = ceil(self.document().size().height()) + around if self._whole else 0
        self.setMinimumHeight(height)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        kept = QUrl(name).toString()
        if kind != QTextDocument.ResourceType.ImageResource.value or not kept.startswith(_PICTURE):
            return None
        return QImage.fromData(QByteArray.fromBase64(QByteArray(kept[len(_PICTURE) :].encode())))


class SentView(QWidget):
    """`pdf_requested` asks to open the kept PDF, `correction_requested` to begin a correction."""

    pdf_requested = Signal()
    correction_requested = Signal()
    taken_back = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace, words = workspace, workspace.words
        self.message = plain_label()
        self.changes = plain_label()
        self.open_pdf = make_button(words(texts.OPEN_SENT), self.pdf_requested.emit)
        self.correct = make_button(words(texts.CORRECT), self.correction_requested.emit)
        self.take_back = make_button(words(texts.TAKE_BACK), self.taken_back.emit)
        for button in (self.correct, self.take_back):
            button.setEnabled(not workspace.read_only)
        self.text = KeptText()
        self.text.setAccessibleName(words(texts.PREVIEW))
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(2 * GRID)
        self.text.setMaximumWidth(_MAIL_WIDTH)
        head = Card()
        make_column(
            self.message,
            self.changes,
            make_row(self.open_pdf, self.correct, self.take_back, STRETCH),
            parent=head,
            margins=2 * GRID,
            spacing=GRID,
        )
        make_column(head, (self.text, 1), parent=self, spacing=2 * GRID)

    def set_whole(self, whole: bool) -> None:
        """Show all of the text, where the area around it scrolls, or not."""
        self.text.set_whole(whole)

    def show_sent(self, key: UpdateKey, today: Composition, earlier: int | None = None) -> None:
        """Show what was sent last, or the `earlier` version of that number.

        `today` is what would be sent now, with the present values.
        """
        updates, words = self._workspace.services.updates, self._workspace.words
        sent = updates.sent(key, earlier)
        if sent is None:
            return
        document, reader = today.document, today.reader
        theirs = reader.words if reader else words
        blocks = (*document.figures, *document.further) if document else ()
        none, around = words(texts.NO_VALUE), words.right_to_left
        direction = {
            "right_to_left": document.right_to_left if document else around,
            "around": around,
        }
        differences = updates.differences(key, earlier)
        shown = {each.figure: each.shown for each in blocks}
        shown |= {
            each.sent.figure: hours_value(theirs, each.now)
            for each in differences
            if each.sent.of_package
        }
        changes = [
            words(
                texts.CHANGED_SINCE,
                figure=sent_name(words, each.sent),
                sent=isolated_text(each.sent.shown, **direction) or none,
                now=isolated_text(shown.get(each.sent.figure, ""), **direction) or none,
            )
            for each in differences
        ]
        for button in (self.correct, self.take_back):
            button.setVisible(earlier is None)
        said = texts.IS_SENT if earlier is None else texts.IS_EARLIER
        self.message.setText(words(said, day=short_day(words, sent.sent_on)))
        self.changes.setText("\n".join(changes))
        self.changes.setVisible(bool(changes))
        # Qt would make a space that breaks of a narrow one that does not.
        self.text.setHtml(updates.kept(key, earlier).html.replace(_NARROW, _NO_BREAK))
