"""The document of an update, from the facts of the sample's clients."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpidesk.charts.updates.document import ItemMark
from kpidesk.domain.updates.sent_update import FigureDifference, SentFigure
from kpidesk.domain.updates.update import (
    LONGEST_DRAFT,
    UpdateForm,
    UpdateLayout,
    UpdatePart,
    UpdateStatus,
    UpdateWords,
)
from kpidesk.export.updates.drafts import suggested_done
from kpidesk.i18n.languages import SOURCE, offered_languages

CLIENT, OTHER = "Casa Lavanda", "Atelier Colibri"


@pytest.fixture(scope="module")
def names(services):
    return [each.name for each in services.records.clients()]


#: Each form in one language, and the fullest in each.
FORMS = dict.fromkeys(
    [*product(UpdateForm, [SOURCE]), *product([UpdateForm.FULL], offered_languages())]
)


@pytest.mark.parametrize(("form", "language"), FORMS)
def test_every_client_has_a_document_in_every_form(make_update, names, form, language):
    for client in [*names, None]:
        _, document, words = make_update(client, language=language, form=form)
        assert document.title == (client or document.title)
        assert document.language.startswith(words.language)
        assert len(document.summary) <= LONGEST_DRAFT
        assert document.needed is None or not document.needed.items
        assert document.file_name.startswith("2026-10_")
        assert (form is UpdateForm.FULL) >= bool(document.figures)
        others = [each for each in names if each != client]
        assert not any(each in repr(document) for each in others) or client is None


def test_figures_have_values_counts_sentences_and_charts_of_one_axis(make_update):
    _, document, _ = make_update(CLIENT)
    assert 3 <= len(document.figures) <= 5
    for block in (*document.figures, *document.further):
        assert block.shown.startswith(block.value)
        assert block.sentence
        assert block.description
        assert block.spec.period_count == 12
        assert block.spec.period_count <= block.full.period_count <= 24
        assert not block.spec.flags
        assert not block.spec.targets
        assert not any(each.text for each in block.full.flags)
    assert document.months == ("Nov 2025", "Oct 2026")
    assert document.summary.startswith("October 2026: CSAT ")


def test_what_needs_attention_is_first_while_the_status_says_so(make_update):
    facts, _, _ = make_update(CLIENT)
    worse = [*facts.figures[:-1], replace(facts.figures[-1], attention=True)]
    last = worse[-1].figure
    found = {
        status: make_update(CLIENT, status=status, figures=tuple(worse))[1].figures[0].figure
        for status in (None, *UpdateStatus)
    }
    assert found[UpdateStatus.NEEDS_ATTENTION] == found[UpdateStatus.OFF_TRACK] == last
    assert found[None] == found[UpdateStatus.ON_TRACK] == worse[0].figure != last
    chosen = UpdateLayout(figures=tuple(each.figure for each in worse))
    worst = UpdateStatus.OFF_TRACK
    _, own, _ = make_update(CLIENT, status=worst, figures=tuple(worse), layout=chosen)
    assert own.figures[0].figure == worse[0].figure


def test_the_user_s_texts_replace_drafts_and_have_their_fields_filled(make_update):
    own = UpdateWords(
        status_line="{client} in {month}",
        summary="",
        done="One\n\n  Two\r\nThree\x00",
        needed="{nope}?",
        next="1\n2\n3\n4",
        fulfilled=("Two", "Four", "not planned"),
        sentences={"csat": "{csat} for {contact}"},
        comments={"csat": "a comment"},
        subject="Hello\n{period}",
        greeting="Dear all,",
    )
    planned = ("Two", "Four", "Five")
    _, document, _ = make_update(
        CLIENT, words=own, status=UpdateStatus.ON_TRACK, planned=planned, corrected=()
    )
    assert document.status_line == "Casa Lavanda in October"
    assert document.summary == ""
    done = document.done
    assert [(each.text, each.aside) for each in done.items] == [
        ("One", ""),
        ("Two", "planned"),
        ("Three", ""),
        ("Four", "planned"),
    ]
    assert done.aside == "2 of 3 planned"
    assert [(each.text, each.aside) for each in document.in_progress.items] == [
        ("Five", "was planned")
    ]
    assert document.needed.items[0].text == "{nope}?"
    assert document.needed.items[0].mark is ItemMark.NUMBER
    assert [each.text for each in document.next.items] == ["1", "2", "3"]
    block = next(each for each in document.figures if each.figure == "csat")
    assert block.sentence == f"{block.shown} for Lucía Romero"
    assert block.comment == "a comment"
    assert document.subject == "Hello October 2026"
    assert document.greeting == "Dear all,"


def test_counts_are_suggested_as_done(make_update):
    facts, _, words = make_update(OTHER)
    suggested = suggested_done(facts, words)
    assert "Tasks completed: 20" in suggested
    assert all(":" in each for each in suggested)


def test_parts_that_are_left_out_are_empty(make_update):
    own = UpdateWords(done="a", in_progress="b", needed="c", next="d", status_line="e")
    layout = UpdateLayout(left_out=frozenset(UpdatePart))
    _, document, _ = make_update(
        CLIENT, words=own, layout=layout, status=UpdateStatus.ON_TRACK, planned=("x",)
    )
    blocks = (document.done, document.in_progress, document.needed, document.next, document.hours)
    assert blocks == (None,) * 5
    texts = (document.status_label, document.status_line, document.summary)
    assert texts == ("",) * 3
    assert document.figures == document.further == document.small_print == ()


def test_a_correction_says_what_was_sent(make_update):
    sent = SentFigure("csat", Fraction(86), "86%")
    gone = SentFigure("gone", None, "–")
    changed = tuple(FigureDifference(date(2026, 11, 4), each, None) for each in (sent, gone))
    _, document, _ = make_update(CLIENT, correction=1, corrected=changed)
    assert document.kind == "Monthly update, corrected"
    assert document.file_name.endswith("_Monthly-update-corrected_en")
    assert "96% (was 86%)." in document.summary


def test_without_facts_there_is_still_a_page(make_update):
    for period in ("1990-01", "2026-W40", "2026-Q3", "2025"):
        _, document, _ = make_update(None, period, figures=(), balance=None, blocks=())
        assert document.hours is None
        assert document.figures == ()
        assert document.footer


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(), more=st.text())
def test_any_words_make_a_document(make_update, text, more):
    own = UpdateWords(
        *(text, more, text, more, text, more, (text,), more, text),
        sentences={"csat": text},
        comments={"csat": more},
    )
    _, document, _ = make_update(CLIENT, "2024-01", words=own, planned=(text, more))
    assert document.needed is not None
    assert "\x00" not in repr(document)


def test_dates_of_questions_are_known(make_update):
    asked = UpdateWords(needed="Prices, before Tuesday, April 7, please.\nWhich logo?")
    _, document, _ = make_update(CLIENT, words=asked)
    first, second = document.needed.items
    assert [first.text[begin:end] for begin, end in first.dates] == ["Tuesday, April 7"]
    assert second.dates == ()
    assert document.asks_footer.startswith(document.footer)
    assert document.needed.heading in document.asks_footer


def test_full_charts_of_surveyed_kpis_have_the_last_likely_range(make_update, services):
    catalogue = services.catalogue
    split = [each for each in catalogue.kpis if catalogue.splits(each)]
    layout = UpdateLayout(tuple(each.id for each in split))
    _, document, _ = make_update(CLIENT, layout=layout)
    spec = {each.figure: each.full for each in (*document.figures, *document.further)}
    for kpi in split:
        ranges = spec[kpi.id].overlays.ranges
        assert [each.position for each in ranges] == (
            [max(spec[kpi.id].heights)] if kpi.surveyed and spec[kpi.id].heights else []
        )
    assert spec["nps"].overlays.ranges
