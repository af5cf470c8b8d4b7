"""A chart for a client: the same for the command line, the page, the dialog and the batch."""

from __future__ import annotations

import pytest

from kpidesk.analysis.evidence.evidence import SeriesEvidence
from kpidesk.analysis.evidence.traits import traits_of
from kpidesk.charts.palette import DARK
from kpidesk.domain.annotations import Target
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Client
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.errors import NotDone
from kpidesk.domain.settings.resolution_hours import ResolutionHours
from kpidesk.export.client_chart import annotated_chart, client_chart
from kpidesk.i18n.words import Words, words_in
from kpidesk.services.series.series_query import ChartAnnotations

PAUL = Client(1, "Paul", "fr-CA")


class Annotated:
    """Answers as the series service does: with a target, and elapsed hours."""

    def __init__(self, series):
        self.catalogue = ready_made()
        self.target = Target(series.kpi.id, series.points[0].period, series.points[0].value)

    def annotations(self, series):
        return ChartAnnotations((self.target,), (), ResolutionHours.ELAPSED)

    def evidence(self, series):
        measures = self.catalogue.measures_of(series.kpi)
        return SeriesEvidence(series, traits_of(series.kpi, measures, ()))

    def card(self, series):
        return ClientCard(series.client.id, region="CH") if series.client else None

    def measures_of(self, kpi):
        return self.catalogue.measures_of(kpi)


def test_language_numbers_and_dates_are_the_reader_s(make_series):
    window = Words("en", "GB")
    series = make_series([3, 2], "art", client=PAUL)
    service = Annotated(series)
    words = client_chart(series, service, window, language="en").style.words
    assert (words.language, words.region) == ("en", "CH")
    words = client_chart(series, service, window).style.words
    assert (words.language, words.region) == ("fr", "CH")
    whole = make_series([3, 2], "art")
    assert client_chart(whole, Annotated(whole), window).style.words is window


def test_targets_hours_name_and_description_come_along(make_series):
    series = make_series([3, 2, 4], "art", unfinished=[2], client=PAUL)
    service = Annotated(series)
    made = client_chart(series, service, Words("en"), palette=DARK, unfinished=False)
    ended = series.ended()
    assert made.spec == annotated_chart(ended, service, service.evidence(ended))
    assert (len(made.spec.targets), made.spec.hours) == (1, ResolutionHours.ELAPSED)
    assert made.style.palette is DARK
    assert (made.name[:8], made.name[-8:]) == ("2025-05_", "_Paul_fr")
    assert "juin" not in made.description
    with_june = client_chart(series, service, Words("en"), unfinished=True)
    assert str(with_june.spec.dots[-1].period) == "2025-06"
    assert "juin" not in with_june.description, "a period that is not over is no finding"


def test_a_translation_that_is_gone_is_a_fault(make_series, monkeypatch):
    words_in.cache_clear()
    monkeypatch.setattr("kpidesk.i18n.locales.qm_files.compiled", lambda *_: None)
    series = make_series([3], "art", client=PAUL)
    with pytest.raises(NotDone, match="words_missing"):
        client_chart(series, Annotated(series), Words("en"))
