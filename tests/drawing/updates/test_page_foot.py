"""The foot of the first page of an update, and the dates in its lists."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kpidesk.charts.updates.document import ItemMark, ListItem, UpdateDocument
from kpidesk.domain.clients.client_card import Paper
from kpidesk.drawing.updates.page_items import PlacedText
from kpidesk.drawing.updates.update_pages import lay_out_update
from kpidesk.i18n.words import words_in
from tests.support.update_month import full_month
from tests.support.update_parts import done, needed

pytestmark = pytest.mark.usefixtures("qapp")


def pages_of(document: UpdateDocument) -> list[list[PlacedText]]:
    """Returns the texts of each page."""
    pages = lay_out_update(document, words_in("fr")).pages
    return [[each for each in page if isinstance(each, PlacedText)] for page in pages]


def letters(*texts: str) -> str:
    """Returns what is said, whatever the spaces and the breaks."""
    return "".join("".join(texts).split())


@pytest.mark.parametrize("count", [12, 28])
def test_the_first_foot_says_where_the_questions_are(count: int) -> None:
    """Whether they leave the first page by themselves (fit step 3) or with long lists."""
    lines = done(*(f"{number} lettres" for number in range(count)))
    long = full_month(paper=Paper.LETTER, done=lines, summary="a " * 400)
    first, second = (letters(*(each.text for each in page)) for page in pages_of(long)[:2])
    assert long.needed
    asked = letters(long.needed.heading)
    assert asked in second
    assert letters(long.asks_footer) in first
    assert asked not in first.replace(letters(long.asks_footer), "")
    short = full_month()
    said = letters(*(each.text for each in pages_of(short)[0]))
    assert letters(short.footer) in said
    assert letters(short.asks_footer) not in said


def test_dates_of_questions_are_bold_and_not_broken() -> None:
    date = "mardi 7 avril"
    before = "Choisir l’emploi de l’heure et demie reportée, avis ou photos, avant le "
    item = ListItem(before + date, ItemMark.NUMBER, dates=((len(before), len(before + date)),))
    page = pages_of(full_month(needed=replace(needed(""), items=(item,))))[0]
    asked = [each for each in page if each.strong and not each.strong_colour]
    bold = [each.text[begin:end] for each in asked for begin, end in each.strong]
    assert bold == ["mardi\N{NO-BREAK SPACE}7\N{NO-BREAK SPACE}avril"]
