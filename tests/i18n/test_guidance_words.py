"""The guidance says of every KPI how much its values say, in every language."""

from __future__ import annotations

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.i18n.evidence.guidance_words import guidance_words
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words

NEVER = ("significant", "confidence", "sigma", "signal")


@pytest.mark.parametrize("language", offered_languages())
@pytest.mark.parametrize("kpi", ready_made().kpis, ids=lambda each: each.id)
def test_every_kpi_has_sentences(kpi, language, is_sentence):
    said = guidance_words(Words(language), kpi, counted=True)
    assert len(said) >= 3
    for sentence in said:
        assert is_sentence(sentence)
        assert "{" not in sentence
        assert not any(word in sentence.lower() for word in NEVER)


def test_how_many_answers_it_takes():
    said = guidance_words(Words("en"), ready_made().kpi("csat"), counted=True)
    assert said[0].startswith("It takes about 100 answers until the likely range is no wider than")
    assert said[1].startswith("With 6 answers")
    assert "same few clients" in said[2]
    checked = guidance_words(Words("en"), ready_made().kpi("accuracy"), counted=True)
    assert checked[1].startswith("With 6 checked messages")
    assert not any("answer" in each for each in checked)
    hours = guidance_words(Words("en"), ready_made().kpi("aur"), counted=False)
    assert not any("a single one" in each for each in hours)
