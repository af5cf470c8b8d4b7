"""Which language a code means, in every spelling, and which languages are offered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from kpidesk.i18n import languages
from kpidesk.i18n.language_names import COMMON_LANGUAGES, language_code, language_in
from kpidesk.i18n.languages import LANGUAGES, SOURCE, language_of, offered_languages
from kpidesk.i18n.words import words_in

MANY = ("en", "fr", "pt-BR", "zh-CN", "es", "fil", "ar")


@pytest.fixture
def offered(monkeypatch):
    """Has other languages than the program's own."""

    def offer(*codes):
        monkeypatch.setattr(languages, "offered_languages", lambda: dict.fromkeys(codes, "…"))

    return offer


@pytest.mark.parametrize(
    ("code", "meant"),
    [
        *[(code, "pt-BR") for code in ("pt-BR", "pt_BR", "pt-br", "PT_br.UTF-8", "pt", "pt-PT")],
        *[(code, "pt-BR") for code in ("pt-Latn-BR", "pt_AO", "por")],
        *[(code, "zh-CN") for code in ("zh", "zh-CN", "zh_Hans", "zh-Hans-CN", "zh_SG.UTF-8")],
        *[(code, None) for code in ("zh-TW", "zh_HK", "zh-Hant", "zh_Hant_MO")],
        *[(code, "fr") for code in ("fr_CA", "FR-be", "fre", "fr.UTF-8", "fr_FR.UTF-8@euro")],
        *[(code, "es") for code in ("es", "es_MX", "es-419")],
        *[(code, "fil") for code in ("fil", "fil_PH", "tl")],
        *[(code, "ar") for code in ("ar", "ar_MA", "ar-EG")],
        *[(code, None) for code in ("", "C", "POSIX", "xx", "français", "de", "eo")],
    ],
)
def test_a_language_is_found_in_every_spelling(offered, code, meant):
    offered(*MANY)
    assert language_of(code) == meant


@pytest.mark.parametrize("spelling", ["pt_BR", "pt-BR", "pt-br"])
def test_the_list_may_spell_a_code_in_any_way(offered, spelling):
    offered("en", spelling)
    assert language_of("pt-BR") == language_of("pt") == spelling


@pytest.mark.parametrize(
    ("code", "meant"),
    [
        *[("pt", "pt-BR"), ("pt-BR", "pt-BR"), ("pt-PT", "pt-PT"), ("pt-MZ", "pt-PT")],
        *[("es", "es"), ("es-ES", "es"), ("es-MX", "es-419"), ("es-AR", "es-419")],
        *[("en", "en"), ("en-US", "en"), ("en-PH", "en"), ("en-AU", "en-GB"), ("en-GB", "en-GB")],
        *[("zh-TW", "zh-TW"), ("zh-HK", "zh-TW"), ("zh", "zh-CN")],
        *[("fr-CA", "fr-CA"), ("fr-BE", "fr"), ("fr", "fr")],
    ],
)
def test_a_country_gets_the_closest_variant(offered, code, meant):
    offered("en", "en-GB", "es", "es-419", "pt-BR", "pt-PT", "zh-CN", "zh-TW", "fr", "fr-CA")
    assert language_of(code) == meant


def test_an_unfinished_language_is_not_offered(monkeypatch):
    listed = {SOURCE: "English", "fr": "Français", "de": "Deutsch", "eo": "Esperanto"}
    shares = {SOURCE: 0.0, "fr": 0.95, "de": 0.949}
    monkeypatch.setattr(languages, "LANGUAGES", listed)
    monkeypatch.setattr(languages, "finished_shares", lambda: shares)
    offered = languages.offered_languages.__wrapped__()
    assert list(offered) == [SOURCE, "fr", "eo"], "what nobody counted is tried when it is chosen"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_code_is_known_to_qt_and_written_as_in_the_web(language):
    assert QLocale(language).language() is not QLocale.Language.C
    assert language == language.replace("_", "-")


@pytest.mark.parametrize("language", offered_languages())
def test_each_language_of_the_program_has_a_name_in_every_other(language):
    words, codes = words_in(language), {each.partition("-")[0] for each in LANGUAGES}
    assert codes <= set(COMMON_LANGUAGES)
    names = {code: language_in(words, code) for code in codes}
    assert len(set(names.values())) == len(codes)
    assert {code: language_code(name) for code, name in names.items()} == {c: c for c in codes}
    assert all(name[0] == name[0].upper() for name in names.values())
