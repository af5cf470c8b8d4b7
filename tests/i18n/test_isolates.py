"""Isolates: texts of another direction keep their order, and that of the text around them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from kpidesk.i18n.formats import Formats
from kpidesk.i18n.locales.isolates import isolated, isolated_name, isolated_text
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words, words_in
from tests.support.pseudo_languages import MIRRORED

FIRST, LEFT, RIGHT, POP = "\u2068", "\u2066", "\u2067", "\u2069"
HEBREW, LATIN = "מאפייה (תל אביב)", "Acme Inc."


@pytest.mark.parametrize("text", [LATIN, "Söhne", "山田", "5,5", "", "★"])
def test_a_text_of_the_same_direction_stays(text: str):
    assert isolated(text, right_to_left=False) == text


@pytest.mark.parametrize("text", [HEBREW, "٩٧٫٥", "12", "", "★"])
def test_so_it_does_from_right_to_left(text: str):
    assert isolated(text, right_to_left=True) == text


def test_a_text_of_the_other_direction_is_isolated_once():
    for text, right_to_left in (
        (HEBREW, False),
        ("٩٧", False),
        (LATIN, True),
        ("山田", True),
        ("2026-03", True),
    ):
        once = isolated(text, right_to_left=right_to_left)
        assert once == f"{FIRST}{text}{POP}"
        assert isolated(once, right_to_left=right_to_left) == once
        assert isolated_name(text, right_to_left=right_to_left) == once


def test_a_mixed_text_is_read_in_the_language_around_it_a_name_in_its_own():
    mixed = f"{LATIN} {HEBREW}"
    assert isolated(mixed, right_to_left=True) == f"{RIGHT}{mixed}{POP}"
    assert isolated(mixed, right_to_left=False) == f"{LEFT}{mixed}{POP}"
    assert isolated_name(mixed, right_to_left=True) == f"{FIRST}{mixed}{POP}"


def test_a_sentence_with_a_name_of_the_other_direction_is_read_in_its_own():
    turned, own = f"{HEBREW} Wix 12", f"{LATIN} הי"
    assert isolated(turned, right_to_left=False) == f"{FIRST}{turned}{POP}"
    assert isolated(turned, right_to_left=True) == f"{RIGHT}{turned}{POP}"
    assert isolated(own, right_to_left=True) == f"{FIRST}{own}{POP}"
    assert isolated(own, right_to_left=False) == f"{LEFT}{own}{POP}"


@given(st.text(), st.booleans())
def test_nothing_is_lost(text: str, right_to_left: bool):
    said = isolated(text, right_to_left=right_to_left)
    assert said == text or said[1:-1] == text


def test_gaps_and_lists_are_isolated(pseudo_languages: None):
    text = QT_TRANSLATE_NOOP("Test", "{client}: 5")
    assert Words("en")(text, client=HEBREW) == f"{FIRST}{HEBREW}{POP}: 5"
    assert Words("en")(text, client=LATIN) == f"{LATIN}: 5"
    words = words_in(MIRRORED)
    assert words(text, client=LATIN).startswith(f"{FIRST}{LATIN}{POP}")
    assert f"{FIRST}{LATIN}{POP}" in words.formats.listed([HEBREW, LATIN])


@pytest.mark.parametrize("turned", [False, True])
def test_a_text_of_the_same_direction_needs_no_marks(turned: bool):
    assert isolated_text("96", right_to_left=turned, around=turned) == "96"
    assert isolated_text("", right_to_left=turned, around=not turned) == ""


def test_a_value_without_letters_keeps_its_direction():
    assert isolated_text("96 %", right_to_left=False, around=True) == f"\u206696 %{POP}"
    assert isolated_text("٩٦ %", right_to_left=True, around=False) == f"\u2067٩٦ %{POP}"


def test_a_name_at_the_end_does_not_move_the_number_before_it(qapp):
    """In a sentence from left to right, a number stays where it is beside a Hebrew name."""
    said = Words("en")(QT_TRANSLATE_NOOP("Test", "{client}: {count}"), client=HEBREW, count="12")
    assert _x(said, said.rindex("12")) > _x(said, said.index(HEBREW[0]))


@pytest.mark.parametrize("language", ["ar", "ar-MA", "he"])
def test_a_negative_number_keeps_its_sign(language: str):
    assert Formats(language).number(-5)[0] in "\u061c\u200e"


def _x(text: str, place: int) -> float:
    layout = QTextLayout(text, QFont())
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    x, _ = line.cursorToX(place)
    return x
