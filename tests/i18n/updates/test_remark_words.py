"""Remarks on an update in words."""

import pytest

from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.remark import Remark, RemarkCode
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.updates.remark_words import remark_words
from kpidesk.i18n.words import Words, words_in

MARCH = parse_period("2026-03")


@pytest.mark.parametrize("language", offered_languages())
@pytest.mark.parametrize("code", RemarkCode)
def test_every_remark_is_a_sentence(code, language, is_sentence):
    text = "2026-02" if code is RemarkCode.HOURS_OF_LONGER else "de"
    said = remark_words(words_in(language), Remark(code, ("csat",), "sentences", text), MARCH)
    assert is_sentence(said)
    assert "{place}" not in said


def test_a_remark_says_where_it_is():
    words = Words("en")
    empty = Remark(RemarkCode.FIELD_EMPTY, ("csat",), "comments", "nope")
    assert remark_words(words, empty, MARCH) == ("Comment (CSAT): the field {nope} has no value.")
    other = Remark(RemarkCode.OTHER_CLIENT, words="summary", text="Bakery {x}")
    assert remark_words(words, other, MARCH) == "Summary: another client is named: Bakery {x}."
    few = Remark(RemarkCode.FEW_ANSWERS, ("csat", "nps"))
    assert remark_words(words, few, MARCH) == "Based on small numbers: CSAT and NPS."
