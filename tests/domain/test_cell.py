"""Cells: the one spelling of a service language, and the one name of a client."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from kpidesk.domain.cell import (
    LONGEST_NAME,
    Client,
    check_client_name,
    is_language,
    service_language,
)
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.language_codes import shortest


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("EN", "en"),
        (" pt_BR ", "pt-br"),
        ("eng", "en"),
        ("ENG-gb", "en-gb"),
        ("ger", "de"),
        ("deu", "de"),
        ("fre", "fr"),
        ("zho-hant", "zh-hant"),
        ("yue", "yue"),
        ("haw", "haw"),
    ],
)
def test_one_spelling(typed, code):
    assert service_language(typed) == code


@pytest.mark.parametrize("typed", ["", "e", "english", "e!", "en-", "1a", "é"])
def test_no_language(typed):
    with pytest.raises(WrongRequest) as refused:
        service_language(typed)
    assert refused.value.code == "language_malformed"


def test_the_codes_are_those_that_qt_knows():
    kinds = QLocale.LanguageCodeType
    short = 0
    for language in QLocale.Language:
        two = QLocale.languageToCode(language, kinds.ISO639Part1)
        for kind in (kinds.ISO639Part2T, kinds.ISO639Part2B):
            three = QLocale.languageToCode(language, kind)
            if two and len(three) == 3:
                assert shortest(three) == two
                short += 1
    assert short > 300


def test_english_is_english_in_any_spelling():
    assert is_language(service_language("eng-us"), "en")
    assert not is_language(service_language("enm"), "en")


@pytest.mark.parametrize("name", ["", "  ", "\t\n", "x" * (LONGEST_NAME + 1), "a\u200bb", "a\x00b"])
def test_a_client_needs_a_printable_name_of_some_length(name):
    with pytest.raises(WrongRequest) as refused:
        check_client_name(name, ())
    assert refused.value.code == "client_name"


def test_a_name_has_single_spaces_and_is_taken_once():
    assert check_client_name("  Studio \n Roux ", ()) == "Studio Roux"
    with pytest.raises(WrongRequest) as refused:
        check_client_name("STUDIO  roux", [Client(1, "Studio Roux")])
    assert (refused.value.code, refused.value.values["client"]) == ("client_exists", "Studio Roux")
