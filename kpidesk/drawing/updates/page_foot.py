"""The small print and the foot of an update's pages, and the head of the later ones."""

from __future__ import annotations

from kpidesk.charts.updates.document import UpdateDocument
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.updates.head_parts import SENDER, SMALL, WIDE, WIDTH, wide_logo
from kpidesk.drawing.updates.page_items import (
    HAIRLINE,
    MM,
    MUTED,
    NAVY,
    Block,
    Face,
    Filled,
    moved,
    stacked,
)
from kpidesk.drawing.updates.page_text import PageText
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.words import Words

_SMALL_PRINT = Face(7.5, 10.5)
_COLUMN, _NUMBER_WIDTH = 84 * MM, 16 * MM


def running_head(document: UpdateDocument, text: PageText) -> Block:
    """Returns the line above the charts: client and period, and the sender."""
    sender = text.cut(document.sender, SMALL, WIDTH - WIDE)
    end = text.at_end(sender, SMALL, WIDTH, 0, MUTED)
    room = WIDTH - 6 * MM - end.box.width
    client = text.cut(document.title, SENDER, room * 0.7)
    period = text.cut(f"· {document.period}", SMALL, room * 0.3)
    name = text.in_a_row([(client, SENDER)], 0, 0, NAVY)[0]
    after = text.placed(period, SMALL, name.box.right + 1 * MM, 0, MUTED)
    return Block((name, after, end), name.box.height, 7 * MM)


def page_foot(
    document: UpdateDocument, text: PageText, words: Words, number: int, of: int
) -> Block:
    """Returns the foot of a page: the small print on the last one, a line on the others."""
    if number < of:
        said = document.footer if number == 1 else ""
        body = text.paragraph(said, _SMALL_PRINT, 0, WIDTH - _NUMBER_WIDTH, MUTED)
    elif of == 1:
        said = _with_sender(document, " ".join(document.small_print))
        body = text.paragraph(said, _SMALL_PRINT, 0, WIDTH, MUTED)
    else:
        body = _columns(document, text)
    rule = Filled(Box(0, 0, WIDTH, 0.2 * MM), HAIRLINE)
    top = 2 * MM
    items = tuple(moved(each, 0, top) for each in body.items)
    if of == 1:
        return Block((rule, *items), top + body.height) if items else Block((), 0.0)
    say = words.formats.number
    pages = f"{say(number)} / {say(of)}"
    line = text.pitch(pages, _SMALL_PRINT)
    height = max(body.height, line)
    page = text.at_end(pages, _SMALL_PRINT, WIDTH, top + height - line, MUTED)
    return Block((rule, *items, page), top + height)


def _columns(document: UpdateDocument, text: PageText) -> Block:
    """Returns the small print in two columns, with its last line across them."""
    # Beside the last line is the number of the page.
    *notes, last = tuple(filter(None, document.small_print)) or ("",)
    paragraphs = [text.paragraph(each, _SMALL_PRINT, 0, _COLUMN, MUTED) for each in notes]
    splits = [
        (stacked(tuple(paragraphs[:at])), stacked(tuple(paragraphs[at:])))
        for at in range(len(paragraphs) + 1)
    ]
    first, second = min(splits, key=lambda each: max(each[0].height, each[1].height))
    beside = tuple(moved(each, WIDTH - _COLUMN, 0) for each in second.items)
    columns = Block((*first.items, *beside), max(first.height, second.height))
    room = WIDTH - _NUMBER_WIDTH
    closing = text.paragraph(_with_sender(document, last), _SMALL_PRINT, 0, room, MUTED)
    return stacked((columns, closing._replace(gap=1.2 * MM if columns.height else 0.0)))


def _with_sender(document: UpdateDocument, said: str) -> str:
    """Returns the text with the sender's name, where the letterhead has only the logo."""
    return side_by_side(said, document.sender if wide_logo(document) else "")
