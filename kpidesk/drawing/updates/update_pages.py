"""Lays out the pages of an update, and paints them: the same for the preview and the PDF."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtGui import QPainter

from kpidesk.charts.updates.document import HoursBlock, ListBlock, UpdateDocument
from kpidesk.domain.clients.client_card import Paper
from kpidesk.domain.updates.update import UpdateForm
from kpidesk.drawing.updates.figure_rows import (
    FULL_HEIGHTS,
    figure_heading,
    figure_rows,
    full_chart,
    with_fewer_rows,
)
from kpidesk.drawing.updates.head_parts import (
    WIDE,
    WIDTH,
    hours_part,
    letterhead,
    status_band,
    summary_and_hours,
    title,
)
from kpidesk.drawing.updates.list_parts import list_lines, list_part, need_part, next_part
from kpidesk.drawing.updates.page_foot import page_foot, running_head
from kpidesk.drawing.updates.page_items import (
    MM,
    POINT,
    Block,
    PageItem,
    beside,
    cut,
    mirrored,
    moved,
    stacked,
)
from kpidesk.drawing.updates.page_text import PageText
from kpidesk.drawing.updates.paint_page import paint_items
from kpidesk.i18n.words import Words

_GAP, _TIGHT_GAP = 5.5 * MM, 4 * MM
#: A number of pages beyond one: the foot of a first page has the same height for all of them.
_SEVERAL = 2


class PageFormat(NamedTuple):
    """A sheet of paper with its margins, in units of a page."""

    width: float
    height: float
    side: float
    top: float
    bottom: float


_FORMATS = {
    Paper.A4: PageFormat(210 * MM, 297 * MM, 18 * MM, 15 * MM, 12 * MM),
    Paper.LETTER: PageFormat(215.9 * MM, 279.4 * MM, 20.95 * MM, 12.7 * MM, 10 * MM),
}


class UpdatePages(NamedTuple):
    """The pages of an update. `width` and `height` are in points."""

    pages: tuple[tuple[PageItem, ...], ...]
    sheet: PageFormat
    words: Words
    right_to_left: bool

    @property
    def count(self) -> int:  # type: ignore[override]
        """The number of pages."""
        return len(self.pages)

    @property
    def width(self) -> float:
        """The width of the paper."""
        return self.sheet.width / POINT

    @property
    def height(self) -> float:
        """The height of the paper."""
        return self.sheet.height / POINT


def lay_out_update(document: UpdateDocument, words: Words) -> UpdatePages:
    """Lay out an update: on one page where it fits, else with its later figures on further ones.

    Room is saved in steps until the first page holds all but full charts: smaller gaps, then the
    last rows as full charts, then the questions and what comes next on the second page.
    """
    text = PageText(document.language, right_to_left=document.right_to_left)
    sheet = _FORMATS[document.paper]
    pages = _Layout(document, text, sheet, words).pages()
    placed = []
    for page in pages:
        items = (mirrored(each, WIDTH) for each in page) if text.right_to_left else page
        placed.append(tuple(moved(each, sheet.side, sheet.top) for each in items))
    return UpdatePages(tuple(placed), sheet, words, document.right_to_left)


def paint_update_page(painter: QPainter, pages: UpdatePages, index: int) -> None:
    """Paint a page; the painter's unit is a point, its origin the page's top left corner."""
    painter.save()
    painter.scale(1 / POINT, 1 / POINT)
    paint_items(painter, pages.pages[index], pages.words, right_to_left=pages.right_to_left)
    painter.restore()


class _Layout:
    """Fills pages with blocks; the first page in the arrangement that saves enough room.

    `_document` is that of the arrangement that is tried.
    """

    def __init__(
        self, document: UpdateDocument, text: PageText, sheet: PageFormat, words: Words
    ) -> None:
        self._document, self._text, self._words = document, text, words
        self._height = sheet.height - sheet.top - sheet.bottom
        self._feet: dict[tuple[str, int, int], Block] = {}

    def pages(self) -> list[list[PageItem]]:
        whole = self._document
        for document, tight, asks_later in self._arrangements():
            self._document = document
            blocks, later = self._blocks(tight=tight, asks_later=asks_later)
            more = bool(later or document.further)
            foot = self._foot(1, _SEVERAL if more else 1)
            if _needed(blocks) + foot.height + 3 * MM <= self._height:
                return self._fewest([blocks], later)
        self._document = whole
        blocks, asks = self._blocks(tight=True, asks_later=True)
        flowed = self._flow([*blocks, *asks], 0.0, running_head(whole, self._text))
        if asks and any(block is asks[0] for block, _ in flowed[1]):
            self._document = replace(whole, footer=whole.asks_footer)
        return self._fewest([], [*blocks, *asks])

    def _fewest(self, before: list[list[Block]], later: list[Block]) -> list[list[PageItem]]:
        """Returns the pages with full charts of the height that needs the fewest of them."""
        document = self._document
        rows = {each.figure for each in document.figures}
        text, words = self._text, self._words
        # At best there are two charts on each page after the first.
        best = len(before) + (len(document.further) + 1) // 2
        found = []
        for height in FULL_HEIGHTS:
            charts = [
                full_chart(each, text, words, height, again=each.figure in rows)
                for each in document.further
            ]
            found.append(self._filled([*before, [*later, *charts]]))
            if len(found[-1]) <= best or not charts:
                break
        return min(found, key=len)

    def _arrangements(self) -> Iterable[tuple[UpdateDocument, bool, bool]]:
        document = self._document
        yield document, False, False
        yield document, True, False
        while (moved_row := with_fewer_rows(document)) is not None:
            document = moved_row
            yield document, True, False
        yield replace(document, footer=document.asks_footer), True, True

    def _blocks(self, *, tight: bool, asks_later: bool) -> tuple[list[Block], list[Block]]:
        """Returns the blocks of the first page, and those that stand before the full charts."""
        document, text, gap = self._document, self._text, _TIGHT_GAP if tight else _GAP
        found: list[Block | None] = [
            letterhead(document, text),
            title(document, text),
            status_band(document, text),
        ]
        done, open_ones = document.done, document.in_progress
        if document.form is UpdateForm.WEEK and document.hours and done and not document.summary:
            found += self._week(document.hours, done, gap)
            done = None
        else:
            found.append(summary_and_hours(document, text, gap, tight=tight))
        if document.figures:
            rows = figure_rows(document, text, tight=tight)
            heading = figure_heading(document, text, gap)
            found += [stacked((heading, rows[0])), *rows[1:]]
        lists = self._lists(done, open_ones, gap)
        asks, notes = self._asks(gap), self._in_lines([document.notes], gap)
        (asks or lists).extend(notes)
        blocks = [each for each in found if each is not None] + lists
        return (blocks, asks) if asks_later else (blocks + asks, [])

    def _week(self, hours: HoursBlock, done: ListBlock, gap: float) -> list[Block]:
        """Returns what was done beside the hours of the week."""
        text = self._text
        one, two = list_part(done, text, second=False), hours_part(hours, text, second=True)
        both = beside(one, two)
        if both is not None and both.height <= self._height / 2:
            return [both._replace(gap=gap)]
        alone = hours_part(hours, text, second=False)
        found = [alone._replace(gap=gap)] if alone else []
        return found + self._in_lines([done], gap)

    def _lists(self, first: ListBlock | None, second: ListBlock | None, gap: float) -> list[Block]:
        text = self._text
        one = list_part(first or second, text, second=False)
        two = list_part(second, text, second=True) if first else None
        both = beside(one, two)
        if both is None:
            return []
        if both.height <= self._height / 2:
            return [both._replace(gap=gap)]
        return self._in_lines([first, second], gap)

    def _asks(self, gap: float) -> list[Block]:
        text, document = self._text, self._document
        need = need_part(document.needed, text)
        following = next_part(document.next, text, beside_need=need is not None)
        both = beside(need, following)
        if both is None:
            return []
        if both.height <= self._height / 2:
            return [both._replace(gap=gap)]
        return self._in_lines([document.needed, document.next], gap)

    def _in_lines(self, lists: Sequence[ListBlock | None], gap: float) -> list[Block]:
        """Returns long lists one after the other, item by item, so that pages can break them."""
        found = []
        for each in lists:
            if each is not None:
                first, *rest = list_lines(each, self._text, 0, WIDE)
                for block in (first._replace(gap=gap), *rest):
                    found += cut(block, self._height - 30 * MM)
        return found

    def _filled(self, groups: Sequence[Sequence[Block]]) -> list[list[PageItem]]:
        """Returns pages: each group begins on a new one, and each page has its foot."""
        head = running_head(self._document, self._text)
        pages: list[list[PageItem]] = []
        groups = [each for each in groups if each]
        for group in groups:
            start = 0.0 if not pages else head.height
            flowed = self._flow(group, start, head)
            if group is groups[-1]:
                flowed = self._with_small_print(group, flowed, start, head)
            for blocks in flowed:
                pages.append([] if not pages else list(head.items))
                pages[-1] += [moved(each, 0, y) for block, y in blocks for each in block.items]
        for number, page in enumerate(pages, 1):
            foot = self._foot(number, len(pages))
            page += [moved(each, 0, self._height - foot.height) for each in foot.items]
        return pages

    def _flow(
        self, group: Sequence[Block], start: float, head: Block, apart: int = -1
    ) -> list[list[tuple[Block, float]]]:
        """Returns the blocks with their places, page by page; the one at `apart` begins one."""
        room = self._height - self._foot(1, _SEVERAL).height - 3 * MM
        pages: list[list[tuple[Block, float]]] = [[]]
        y = start
        for number, block in enumerate(group):
            gap = block.gap if y else 0.0
            if (y + gap + block.height > room or number == apart) and pages[-1]:
                pages.append([])
                y, gap = head.height, head.gap
            pages[-1].append((block, y + gap))
            y += gap + block.height
        return pages

    def _with_small_print(
        self,
        group: Sequence[Block],
        pages: list[list[tuple[Block, float]]],
        start: float,
        head: Block,
    ) -> list[list[tuple[Block, float]]]:
        """Returns the pages with room for the small print on the last one."""
        for flowed in (pages, self._flow(group, start, head, apart=len(group) - 1)):
            single = not start and len(flowed) == 1
            foot = self._foot(1, 1) if single else self._foot(_SEVERAL, _SEVERAL)
            block, y = flowed[-1][-1]
            if y + block.height + foot.height + 3 * MM <= self._height:
                return flowed
        return [*pages, []]

    def _foot(self, number: int, of: int) -> Block:
        document = self._document
        # Arrangements change nothing else of a foot.
        key = document.footer, number, of
        if key not in self._feet:
            self._feet[key] = page_foot(document, self._text, self._words, number, of)
        return self._feet[key]


def _needed(blocks: Sequence[Block]) -> float:
    return sum(each.height + (each.gap if n else 0.0) for n, each in enumerate(blocks))
