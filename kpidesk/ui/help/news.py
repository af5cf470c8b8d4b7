"""What is new in each version, and how to get a newer one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextListFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from kpidesk import __version__
from kpidesk.i18n.changelog import RELEASES, Release
from kpidesk.i18n.words import Words
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_column
from kpidesk.ui.help import texts
from kpidesk.ui.theme.metrics import GRID, TextSize, font


class NewsList(QWidget):
    """Shows the changelog in the window's language."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        newer = plain_label(words(texts.NEWER), TextSize.STRONG)
        how = plain_label(words(texts.NEWER_HOW, version=__version__))
        make_column((_changelog(words), 1), GRID, newer, how, parent=self, margins=2 * GRID)


def _changelog(words: Words) -> QTextEdit:
    """Returns the changelog as one text; notes are inserted as plain text."""
    text = QTextEdit(readOnly=True)
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    text.setTabChangesFocus(True)
    text.setAccessibleName(words(texts.NEWS))
    text.document().setDocumentMargin(GRID)
    text.document().setIndentWidth(2 * GRID)
    cursor = QTextCursor(text.document())
    for number, release in enumerate(RELEASES):
        _add(cursor, words, release, first=number == 0)
    text.moveCursor(QTextCursor.MoveOperation.Start)
    return text


def _add(cursor: QTextCursor, words: Words, release: Release, *, first: bool) -> None:
    heading, line = QTextBlockFormat(), QTextBlockFormat()
    heading.setTopMargin(0 if first else 2 * GRID)
    heading.setBottomMargin(GRID)
    line.setBottomMargin(GRID // 2)
    bold, plain = QTextCharFormat(), QTextCharFormat()
    bold.setFont(font(TextSize.STRONG))
    plain.setFont(font(TextSize.BODY))
    if first:
        cursor.setBlockFormat(heading)
    else:
        cursor.insertBlock(heading, bold)
    day = words.formats.day(release.day)
    cursor.insertText(words(texts.RELEASE, version=release.version, day=day), bold)
    points = QTextListFormat()
    points.setStyle(QTextListFormat.Style.ListDisc)
    for number, note in enumerate(release.notes):
        if number == 0:
            cursor.insertBlock(line, plain)
            cursor.createList(points)
        else:
            cursor.insertBlock()
        cursor.insertText(words(note))
