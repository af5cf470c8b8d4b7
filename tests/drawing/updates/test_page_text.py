"""Paragraphs on the pages of an update: their direction, bold pieces and sizes of type."""

from __future__ import annotations

import pytest

from kpidesk.drawing.updates.page_items import MM, Face
from kpidesk.drawing.updates.page_text import PageText

pytestmark = pytest.mark.usefixtures("qapp")
LIST, LATIN, ARABIC = Face(9.5, 13), "Please choose a draft.", "اختر مسودة من Canva."
WIDE, NARROW = 114 * MM, 20 * MM


@pytest.mark.parametrize(
    ("text", "right_to_left", "turned"),
    [
        (LATIN, True, True),
        (ARABIC, True, False),
        (f"Canva: {ARABIC}", True, False),
        ("37 · 40", True, False),
        (LATIN, False, False),
        ("اختر مسودة.", False, True),
        (ARABIC, False, True),
        (f"Canva: {ARABIC}", False, False),
        ("Canva من", False, False),
    ],
)
def test_a_paragraph_mostly_of_the_other_direction_is_read_in_its_own(text, right_to_left, turned):
    page = PageText(right_to_left=right_to_left)
    for width in (WIDE, NARROW):
        lines = page.paragraph(text, LIST, 0, width).items
        assert lines
        assert {each.turned for each in lines} == {turned}


def test_bold_pieces_go_on_in_the_next_line():
    text = "Please answer before Tuesday, 7 April, or on Friday"
    pieces = ((21, 37), (45, 51))
    lines = PageText(right_to_left=False).paragraph(text, LIST, 0, NARROW, strong=pieces).items
    assert len(lines) > 2
    bold = "".join(each.text[begin:end] for each in lines for begin, end in each.strong)
    said = "".join(text[begin:end] for begin, end in pieces)
    assert "".join(bold.split()) == "".join(said.split())


def test_no_line_ends_within_a_duration():
    text = "120 h less 18 h 30 used before, then 45 min and 2 hours"
    for width in range(round(20 * MM), round(60 * MM), 7):
        lines = [
            each.text
            for each in PageText(right_to_left=False).paragraph(text, LIST, 0, width).items
        ]
        assert " ".join(lines) == text
        assert not any(each.endswith(("120", "18", "18 h", "45")) for each in lines)


@pytest.mark.parametrize("unit", ["h", "小时", "س"])
def test_no_line_ends_after_the_slash_of_a_rate(unit):
    text = f"Higher than usual here (1.84 to 2.19/{unit}), in 2026/27 and of and/or"
    for width in range(round(20 * MM), round(60 * MM), 7):
        lines = PageText(right_to_left=False).paragraph(text, LIST, 0, width).items
        assert not any(each.text.endswith("2.19/") for each in lines)
        assert not any("…" in each.text for each in lines)


def test_arabic_script_is_larger_with_lines_of_its_own():
    latin, arabic = PageText("fr-FR", right_to_left=False), PageText("ar-MA", right_to_left=True)
    small, large = (each.paragraph(ARABIC, LIST, 0, WIDE).items[0] for each in (latin, arabic))
    assert large.face.size > small.face.size
    # A line in Latin letters has the size of its list.
    assert arabic.pitch(LATIN, LIST) == arabic.pitch(ARABIC, LIST)
    title = Face(20, 26, bold=True)
    assert arabic.paragraph(ARABIC, title, 0, WIDE).items[0].face == title
    hebrew = PageText("he-IL", right_to_left=True).paragraph("שלום", LIST, 0, WIDE).items[0]
    assert hebrew.face == LIST
