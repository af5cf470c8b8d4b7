"""The countries that are offered as the region of a language."""

from __future__ import annotations

from kpidesk.i18n.locales.regions import regions_of
from kpidesk.i18n.words import Words

WORDS = Words("en")


def test_names_are_those_of_the_language_in_its_order():
    words = Words("fr")
    names = [name for _, name in regions_of(words, "fr")]
    assert dict(regions_of(words, "fr"))["CH"] == "Suisse"
    assert names.index("Bénin") < names.index("Burkina Faso")
    assert dict(regions_of(words, "de"))["DE"] == "Deutschland", "Qt has no French name"


def test_names_are_english_for_a_user_who_reads_english():
    assert dict(regions_of(WORDS, "ar"))["EG"] == "Egypt"
    assert dict(regions_of(WORDS, "fr"))["CI"] == "Côte d’Ivoire"
    assert dict(regions_of(WORDS, "de"))["CH"] == "Switzerland"
    assert dict(regions_of(WORDS, "pl"))["PL"] == "Poland"


def test_regions_have_the_script_of_the_language():
    codes = dict(regions_of(WORDS, "zh-CN"))
    assert "SG" in codes
    assert "TW" not in codes, "its own script is another one"


def test_the_chosen_region_is_there_where_the_language_is_not_used_there():
    assert "US" not in dict(regions_of(WORDS, "fr"))
    assert dict(regions_of(WORDS, "fr", "US"))["US"] == "United States"
    assert dict(regions_of(WORDS, "fr", "CH")) == dict(regions_of(WORDS, "fr"))
    assert regions_of(WORDS, "xx") == []
