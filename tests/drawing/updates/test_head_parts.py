"""The head of an update: logos and names."""

from __future__ import annotations

import pytest

from kpidesk.drawing.updates.page_items import MM, PlacedLogo, PlacedText
from kpidesk.drawing.updates.update_pages import lay_out_update
from kpidesk.i18n.words import words_in
from tests.support.update_month import full_month
from tests.support.update_parts import done as done_lines
from tests.support.update_parts import logo


def laid_out(document):
    return lay_out_update(document, words_in("en"))


def texts_of(page):
    return [item for item in page if isinstance(item, PlacedText) and item.text]


def letters(texts):
    """Returns what is said, whatever the spaces and the breaks."""
    return "".join("".join(texts).split())


def test_a_wide_logo_stands_alone_and_the_name_goes_to_the_foot():
    pages = laid_out(full_month(sender_logo=logo(600, 100))).pages
    page = pages[0]
    above = [each.text for each in texts_of(page) if each.box.bottom < 250 * MM]
    below = [each.text for each in texts_of(pages[-1]) if each.box.top > 250 * MM]
    assert "InèsMarchand" not in letters(above)
    assert "InèsMarchand" in letters(below)
    drawn = next(each.box for each in page if isinstance(each, PlacedLogo))
    assert drawn.width / drawn.height == pytest.approx(6, rel=0.02)


def test_a_logo_that_cannot_be_drawn_leaves_its_place_to_the_name():
    broken = logo()._replace(content=b"nothing")
    page = laid_out(full_month(sender_logo=broken)).pages[0]
    assert not any(isinstance(each, PlacedLogo) for each in page)
    assert any(each.text == "Inès Marchand" for each in texts_of(page))


def test_a_contact_of_sixty_letters_is_not_cut():
    contact = "for Dr Persephone Featherstonehaugh-Cholmondeley of Ashby-on-Sea"
    page = laid_out(full_month(recipient=contact)).pages[0]
    assert letters([contact]) in letters([each.text for each in texts_of(page)])


def test_the_client_s_logo_is_beside_the_client_s_name():
    page = laid_out(full_month(client_logo=logo(600, 100))).pages[0]
    *_, drawn = [each.box for each in page if isinstance(each, PlacedLogo)]
    name = next(each.box for each in texts_of(page) if each.text == full_month().title)
    assert drawn.right < name.left
    assert drawn.width > 30 * MM
    assert drawn.top < name.bottom
    assert drawn.bottom > name.top


@pytest.mark.parametrize("done", [(), tuple("abcdefghijklmnopqrstuvw")])
def test_the_lines_of_a_summary_stay_lines(done):
    lines = done_lines(*done)
    page = laid_out(full_month(summary="One.\nTwo.\n\nThree.\n", done=lines)).pages[0]
    one, two, three = (
        next(each.box.top for each in texts_of(page) if each.text == said)
        for said in ("One.", "Two.", "Three.")
    )
    assert one < two < three
    assert three - two > two - one
