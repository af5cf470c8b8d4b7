"""Pseudo-languages: what must stay of each text, and how a program finds them."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale

from kpidesk.i18n.languages import LANGUAGES, SOURCE, offered_languages
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words, words_in
from tests.support.pseudo_languages import LONGER, MIRRORED, PSEUDO_LANGUAGES, longer, mirrored


@pytest.mark.parametrize("change", [longer, mirrored])
@pytest.mark.parametrize(
    "text", ["Save &As…", "%n of {count} <b>bold</b>", "{number}%", "< {number}", "a &amp; b"]
)
def test_gaps_tags_and_mnemonics_stay(change: Callable[[str, str], str], text: str):
    said = change(text, "")
    for kept in (r"\{\w+\}", "%n", "</?b>", "&amp;", "&", "<"):
        assert len(re.findall(kept, said)) == len(re.findall(kept, text))
    if change is mirrored:
        assert not re.search("[A-Za-z]", re.sub(r"\{\w+\}|%n|</?b>|&amp;", "", said))


def test_the_longer_one_is_two_fifths_longer(pseudo_languages: None):
    text = QT_TRANSLATE_NOOP("Test", "The figures of the last twelve months of all clients")
    said = words_in(LONGER)(text)
    assert 1.35 < len(said) / len(text) < 1.5
    assert said.startswith("[Thé")
    assert said.endswith("]")


def test_it_is_written_from_right_to_left(pseudo_languages: None):
    words = words_in(MIRRORED)
    assert words.right_to_left
    text = QT_TRANSLATE_NOOP("Test", "{count} leads")
    assert words(text, count=5) == f"5 {mirrored('leads', '')}"


def test_their_codes_are_those_of_no_language_of_the_program():
    assert not set(PSEUDO_LANGUAGES) & set(LANGUAGES)
    assert all(QLocale(code).language() is not QLocale.Language.C for code in PSEUDO_LANGUAGES)


def test_it_is_offered_only_for_a_while():
    from tests.support.pseudo_languages import pseudo_languages_offered

    with pseudo_languages_offered():
        assert set(PSEUDO_LANGUAGES) < set(offered_languages())
        assert Words(SOURCE).say(QT_TRANSLATE_NOOP("Test", "leads")) == "leads"
    assert not set(PSEUDO_LANGUAGES) & set(offered_languages())
