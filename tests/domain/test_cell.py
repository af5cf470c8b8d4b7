"""Cells: the one spelling of a service language, and the one name of a client."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from kpidesk.domain.cell import (
    LONGEST_NAME,
    Client,
    check_client_name,
    is_language,
    name_order,
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


@pytest.mark.parametrize(
    "name",
    [
        "علی\u200cرضا",
        "क्\u200dष",
        "ශ්\u200dරී",
        "Zoë 👩\u200d💻 Studio",
        "👨\u200d👩\u200d👧\u200d👦",
        "Studio 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "Zwei\u200bzeiler",
        "שלום \u200fAcme",
    ],
)
def test_names_in_any_script_are_kept_as_typed(name):
    assert check_client_name(name, ()) == name


@pytest.mark.parametrize("marks", ["\u200f", "\u200e ", "\ufeff", " \u061c\u200b", "\u202a"])
def test_invisible_marks_around_a_name_are_trimmed(marks):
    assert check_client_name(f"{marks}Studio Roux{marks}", ()) == "Studio Roux"


@pytest.mark.parametrize(
    ("name", "code", "values"),
    [
        ("", "client_name_missing", {}),
        ("  \t\n", "client_name_missing", {}),
        ("\u200f\u200d", "client_name_missing", {}),
        ("x" * 121, "client_name_long", {"most": LONGEST_NAME, "length": 121}),
        ("a\x00b", "client_name_control", {"character": "U+0000"}),
        ("a\ud800b", "client_name_control", {"character": "U+D800"}),
        ("ab\u202egnp.exe", "client_name_direction", {"character": "U+202E"}),
        ("a\u2066b", "client_name_direction", {"character": "U+2066"}),
    ],
)
def test_a_refusal_says_the_real_reason(name, code, values):
    with pytest.raises(WrongRequest) as refused:
        check_client_name(name, ())
    assert (refused.value.code, dict(refused.value.values)) == (code, values)


def test_names_that_look_alike_are_one():
    with pytest.raises(WrongRequest) as refused:
        check_client_name("علی\u200cرضا", [Client(1, "علیرضا")])
    assert refused.value.code == "client_exists"


def test_a_name_has_single_spaces_and_is_taken_once():
    assert check_client_name("  Studio \n Roux ", ()) == "Studio Roux"
    with pytest.raises(WrongRequest) as refused:
        check_client_name("STUDIO  roux", [Client(1, "Studio Roux")])
    assert (refused.value.code, refused.value.values["client"]) == ("client_exists", "Studio Roux")


@pytest.mark.parametrize(
    "ordered",
    [
        ["Eben", "éditions", "Émile", "Eva", "Garage", "Zoé"],
        ["resume", "résumé", "Resumes"],
        ["Łódź", "Lu", "Øre", "Oslo", "Straße", "Strate"],
        ["Zebra", "Ελλάς", "Яна", "أحمد", "كريم", "ガレージ", "北京"],
    ],
)
def test_names_are_sorted_without_case_and_accents(ordered):
    mixed = ordered[::-1]
    assert sorted(mixed, key=name_order) == ordered
