"""The pages of an update: nothing is lost, covered, split or outside the margins."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from kpidesk.charts.updates.document import ItemMark
from kpidesk.domain.clients.client_card import Paper
from kpidesk.domain.updates.update import UpdateStatus
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.updates.page_items import (
    ATTENTION,
    MM,
    POINT,
    Filled,
    PlacedBar,
    PlacedBullet,
    PlacedChart,
    PlacedLogo,
    PlacedStatus,
    PlacedText,
)
from kpidesk.drawing.updates.update_pages import lay_out_update, paint_update_page
from kpidesk.i18n.words import words_in
from tests.support.update_documents import DOCUMENTS
from tests.support.update_month import full_month
from tests.support.update_parts import (
    HOURS,
    bad_figure,
    coming,
    done,
    figures,
    in_progress,
    needed,
)

SIDES = {Paper.A4: (18, 15, 12), Paper.LETTER: (20.95, 12.7, 10)}
#: A line of text may be a little higher than the distance of lines.
SLACK = 0.4 * MM
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
TEXTS = st.one_of(
    # Control characters are refused where they are typed.
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=60),
    st.sampled_from(
        [
            "",
            LONG,
            "Northumberland Community Energy and Water Advice Partnership",
            "مساعدة افتراضية متعددة اللغات 2026",
            "本月按计划进行；等待您的两项答复。" * 4,
            "one " * 90,
        ]
    ),
)
LINES = st.lists(TEXTS, max_size=6)


def laid_out(document):
    return lay_out_update(document, words_in("en"))


def texts_of(page):
    return [item for item in page if isinstance(item, PlacedText) and item.text]


def letters(texts):
    """Returns what is said, whatever the spaces and the breaks."""
    return "".join("".join(texts).split())


def assert_clean(pages, paper):
    side, top, bottom = (each * MM for each in SIDES[paper])
    width, height = pages.width * POINT, pages.height * POINT
    inside = Box(side, top, width - side, height - bottom).grown(SLACK)
    for page in pages.pages:
        for item in page:
            assert item.box.inside(inside), item
        solid = [
            each
            for each in page
            if not isinstance(each, Filled) and (not isinstance(each, PlacedText) or each.text)
        ]
        for one, two in neighbours(solid):
            assert not one.box.grown(-SLACK).meets(two.box.grown(-SLACK)), (one, two)


def neighbours(items):
    """Yields the pairs of items that are beside each other."""
    ordered = sorted(items, key=lambda each: each.box.top)
    for place, one in enumerate(ordered):
        for two in ordered[place + 1 :]:
            if two.box.top >= one.box.bottom:
                break
            yield one, two


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("kind", DOCUMENTS)
def test_nothing_covers_anything_nor_leaves_the_margins(kind, paper):
    assert_clean(laid_out(replace(DOCUMENTS[kind](), paper=paper)), paper)


@example(Paper.A4, False, [""] * 8, [["0" * 47, ""], [], [], []], 1, None)
@given(
    st.sampled_from(list(Paper)),
    st.booleans(),
    st.lists(TEXTS, min_size=8, max_size=8),
    st.lists(LINES, min_size=4, max_size=4),
    st.integers(0, 5),
    st.sampled_from([None, *UpdateStatus]),
)
def test_any_words_have_their_place(paper, right_to_left, said, lists, rows, status):
    title, period, kind, recipient, sender, summary, line, words = said
    long = replace(
        figures()[0], name=words, sentence=line, count=kind, level_words=words, target=period
    )
    document = full_month(
        paper=paper,
        right_to_left=right_to_left,
        title=title,
        period=period,
        kind=kind,
        recipient=recipient,
        sender=sender,
        summary=summary,
        status=status,
        status_line=line,
        hours=replace(HOURS, used=kind, total=period, left=line, explanation=words),
        figures=tuple(replace(long, figure=str(n)) for n in range(rows)),
        further=figures()[: rows % 3],
        done=done(*lists[0], planned=(0, 1)),
        in_progress=in_progress(*lists[1]),
        needed=needed(*lists[2]),
        next=coming(*lists[3]),
        small_print=tuple(lists[0]),
    )
    assert_clean(laid_out(document), paper)


@pytest.mark.parametrize("kind", [each for each in DOCUMENTS if each != "empty"])
def test_no_word_is_lost(kind):
    document = DOCUMENTS[kind]()
    shown = letters(each.text for page in laid_out(document).pages for each in texts_of(page))
    said = [document.title, document.period, document.summary]
    said += [document.status_line] if document.status else []
    said += [each.sentence for each in document.figures]
    said += [each.name for each in (*document.figures, *document.further)]
    for block in (document.done, document.in_progress, document.needed, document.next):
        said += [each.text for each in block.items] if block else []
    said += document.small_print
    for text in said:
        assert letters([text]) in shown


def test_parts_that_are_missing_leave_no_trace():
    pages = laid_out(DOCUMENTS["empty"]())
    assert pages.count == 1
    kinds = {type(each) for each in pages.pages[0]}
    assert kinds == {PlacedText, Filled}
    assert [each.text for each in texts_of(pages.pages[0])][-1] == "Rien pour le moment."


def test_long_lists_go_on_on_further_pages_item_by_item():
    lines = [f"{n} {'word ' * 20}" for n in range(80)]
    pages = laid_out(full_month(done=done(*lines), figures=(), further=()))
    assert pages.count > 2
    assert_clean(pages, Paper.A4)
    heading, first, second = "Fait en mars", "0 word", "1 word"
    places = {
        wanted: number
        for number, page in enumerate(pages.pages)
        for text in texts_of(page)
        for wanted in (heading, first, second)
        if text.text.startswith(wanted)
    }
    assert len(set(places.values())) == 1, "a heading has its first two items with it"


def test_a_figure_and_a_chart_are_in_one_piece():
    many = tuple(replace(figures()[n % 4], figure=str(n), name=f"Figure {n}") for n in range(5))
    more = tuple(replace(each, figure=f"{each.figure}f") for each in many)
    pages = laid_out(full_month(figures=many, further=more))
    assert_clean(pages, Paper.A4)
    small = [sum(isinstance(i, PlacedChart) and not i.full for i in page) for page in pages.pages]
    assert small[0] >= 3
    assert set(small[1:]) == {0}
    for page in pages.pages[1:]:
        charts = [each for each in page if isinstance(each, PlacedChart)]
        names = [each for each in texts_of(page) if each.text.startswith("Figure")]
        assert [name.box.top < chart.box.top for name, chart in zip(names, charts, strict=True)]
        assert len(charts) <= 2


def test_the_first_figure_and_those_that_need_attention_stay_on_the_first_page():
    rows = figures()
    crowded = full_month(
        figures=(rows[0], rows[1], rows[2], rows[3], bad_figure()),
        further=(),
        paper=Paper.LETTER,
        done=done(*(f"line {n}" for n in range(8))),
    )
    pages = laid_out(crowded)
    shown = [each.spec for each in pages.pages[0] if isinstance(each, PlacedChart)]
    assert rows[0].spec in shown
    assert bad_figure().spec in shown
    assert len(shown) < 5
    assert pages.count > 1


def test_what_is_needed_and_next_go_to_the_second_page_at_last():
    crowded = full_month(done=done(*(f"line {n}" for n in range(22))))
    pages = laid_out(crowded)
    band = next(
        number
        for number, page in enumerate(pages.pages)
        if any(each.text.startswith("Ce que j’attends") for each in texts_of(page))
    )
    assert band == 1


def test_a_page_that_is_read_from_the_right_is_mirrored_but_its_charts_are_not():
    document = full_month(further=())
    plain, mirror = (
        laid_out(replace(document, right_to_left=each)).pages[0] for each in (False, True)
    )
    middle = 105 * MM

    def place(page, kind):
        box = next(each.box for each in page if isinstance(each, kind))
        return (box.left + box.right) / 2 - middle

    for kind in (PlacedLogo, PlacedStatus, PlacedBullet, PlacedChart, PlacedBar):
        assert place(mirror, kind) == pytest.approx(-place(plain, kind), abs=1)
    first, last = (
        next(each.box.left for each in texts_of(mirror) if each.text == month)
        for month in document.months[:1] + document.months[1:]
    )
    assert first < last, "time runs from left to right"


@pytest.mark.parametrize(("digits", "at_right"), [("83", True), ("٨٣", False)])
def test_a_percent_sign_keeps_its_place_between_words_from_the_right(digits, at_right):
    document = DOCUMENTS["mirrored"]()
    figure = replace(document.figures[0], value=digits, unit="%")
    page = laid_out(replace(document, figures=(figure,), further=())).pages[0]
    value, sign = (
        next(each.box for each in texts_of(page) if each.text == text) for text in (digits, "%")
    )
    assert (value.left < sign.left) is at_right


def test_the_figure_of_a_status_is_marked_in_words_and_shape():
    page = laid_out(DOCUMENTS["bad"]()).pages[0]
    level = next(each for each in texts_of(page) if each.text == "Sous le repère")
    assert level.face.bold
    assert level.colour == ATTENTION


def test_numbers_ticks_rings_and_dots_are_drawn_not_written():
    page = laid_out(full_month()).pages[0]
    marks = [each.mark for each in page if isinstance(each, PlacedBullet)]
    assert [marks.count(each) for each in (ItemMark.DONE, ItemMark.OPEN, ItemMark.DOT)] == [5, 2, 3]
    assert {"1.", "2."} <= {each.text for each in texts_of(page)}


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_every_page_can_be_painted(kind):
    pages = laid_out(DOCUMENTS[kind]())
    for index in range(pages.count):
        image = QImage(int(pages.width), int(pages.height), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_update_page(painter, pages, index)
        painter.end()
        seen = {
            image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(image.height())
        }
        assert len(seen) > 3
