"""Periods by words that mean different things in different languages: read, asked or refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.period import Length, Period
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.locales.locale import Locale
from kpidesk.i18n.locales.regions import countries_of
from kpidesk.i18n.period_words import period_name, tick_name
from kpidesk.i18n.words import words_in
from tests.services.tables.table_context import asked, figures, left_out, page, planned, simple

LOCALES = [
    Locale(language, region)
    for language in offered_languages()
    for region in (None, *countries_of(language))
]


def down(head, *periods):
    """Returns a table of leads, one row for each period."""
    rows = "".join(f"{text}\t{at}\n" for at, text in enumerate(periods, start=5))
    return f"{head}\tLeads\n{rows}"


def answered(text, code):
    """Returns the plan of a table after the answer to its only question."""
    (question,) = planned(text, page("2026-01")).questions
    return planned(text, page("2026-01"), {question.key: code})


def meanings(text):
    (question,) = planned(text, page("2026-01")).questions
    return {each.code: str(each.meaning) for each in question.readings}


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        (
            down("Period", "1 kw. 2026", "2 kw. 2026"),
            {"week": ["2026-W01", "2026-W02"], "quarter": ["2026-Q1", "2026-Q2"]},
        ),
        (
            down("", "sett. 7 2026"),
            {"week": ["2026-W07"], "month": ["2026-09"]},
        ),
        (
            down("", "sett. 26 2026", "sett. 27 2026"),
            {"week": ["2026-W26", "2026-W27"]},
        ),
        (
            "\t1 kw. 2026\t2 kw. 2026\nLeads\t5\t6\n",
            {"week": ["2026-W01", "2026-W02"], "quarter": ["2026-Q1", "2026-Q2"]},
        ),
        (
            "2026\nKW\tLeads\n1\t5\n2\t6\n",
            {"week": ["2026-W01", "2026-W02"], "quarter": ["2026-Q1", "2026-Q2"]},
        ),
        ("2026\nSem.\tLeads\n1\t5\n2\t6\n", {"week": ["2026-W01", "2026-W02"]}),
    ],
)
def test_a_word_of_two_meanings_is_asked(text, readings):
    found = planned(text, page("2026-01"))
    assert asked(found) == ["length"]
    assert figures(found) == {}
    for code, periods in readings.items():
        expected = {("leads", each): at for at, each in enumerate(periods, start=5)}
        assert simple(answered(text, code)) == expected


def test_both_readings_are_shown():
    shown = {"week": "2026-W01", "quarter": "2026-Q1"}
    assert meanings(down("Period", "1 kw. 2026")) == shown
    assert meanings(down("", "14 sett. 2026")) == {"month": "2026-09", "week": "2026-W14"}


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        (down("Period", "1 kw. 2026", "12 kw. 2026"), ["2026-W01", "2026-W12"]),
        (down("Kwartał", "1 kw. 2026"), ["2026-Q1"]),
        (down("Woche", "KW 1 2026"), ["2026-W01"]),
        (down("", "KW01 2026"), ["2026-W01"]),
        (down("", "I kw. 2026", "II kw. 2026"), ["2026-Q1", "2026-Q2"]),
        (down("", "KW 5 2026"), ["2026-W05"]),
        (down("", "14 ago 2026", "14 sett 2026"), ["2026-08", "2026-09"]),
        (down("Settimana", "sett. 7 2026"), ["2026-W07"]),
        ("2026\nSett.\tLeads\n7\t5\n8\t6\n", ["2026-W07", "2026-W08"]),
        ("2026\n\tago\tsett\nLeads\t5\t6\n", ["2026-08", "2026-09"]),
        ("2026\nSem.\tLeads\n2\t5\n3\t6\n", ["2026-W02", "2026-W03"]),
    ],
)
def test_the_rest_of_the_line_decides(text, periods):
    expected = {("leads", each): at for at, each in enumerate(periods, start=5)}
    assert simple(planned(text, page("2026-01"))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2026\n\tlun\tmar\tmer\nLeads\t5\t6\t7\n",
        "\tlun. 13\tmar. 14\tmer. 15\nLeads\t5\t6\t7\n",
        down("Sem.", "S1 2026", "S2 2026"),
        down("Period", "Linggo 1 Marso 2026", "Linggo 8 Marso 2026"),
    ],
)
def test_what_is_no_period_gives_no_figure(text):
    found = planned(text, page("2026-01"))
    assert figures(found) == {}
    assert left_out(found)


def test_a_filipino_sunday_is_a_day_beside_other_days():
    rows = [f"{name}, Marso {day}, 2026" for name, day in (("Linggo", 15), ("Lunes", 16))]
    # Both are of one month: to be added up, or not.
    assert asked(planned(down("", *rows), page("2026-01"))) == ["add_up"]
    assert asked(planned(down("", rows[0]), page("2026-01"))) == ["length"]


#: How people write a period of each length, and what its column may have as its heading.
WRITERS = {
    Length.WEEK: [
        *("KW {n} {y}", "{n}. KW {y}", "sett. {n} {y}", "S{n} {y}", "sem. {n}/{y}", "{n}"),
        *("tydz. {n} {y}", "Linggo {n} {y}", "W{n} {y}", "{name}", "{tick} {y}"),
    ],
    Length.MONTH: [
        *("{name}", "{tick} {y}", "{tick}", "{d} {tick} {y}", "{tick} {d}, {y}", "{n}"),
        *("sett. {d}, {y}", "{tick}-{yy}"),
    ],
    Length.QUARTER: [
        *("{n} kw. {y}", "kw. {n}/{y}", "T{n} {y}", "Q{n} {y}", "{n}. trim. {y}", "{n}"),
        *("{name}", "{tick} {y}"),
    ],
}
HEADS = {
    Length.WEEK: ("", "KW", "Sem.", "S", "Sett.", "Linggo", "Week", "Tydz."),
    Length.MONTH: ("", "Mon", "Mes", "Month", "Data", "Mies."),
    Length.QUARTER: ("", "Kw.", "T", "Q", "Kwartał", "Trim."),
}


@st.composite
def tables(draw):
    """Draws a table of leads and its truth by period."""
    locale = draw(st.sampled_from(LOCALES))
    words, length = words_in(*locale), draw(st.sampled_from(list(WRITERS)))
    first = Period(length, 2026, draw(st.integers(1, {"week": 50}.get(length, 4))))
    periods = [first.shifted(n) for n in range(draw(st.integers(1, 5)))]
    periods = [each for each in periods if each.year == 2026]
    writer, day = draw(st.sampled_from(WRITERS[length])), draw(st.integers(1, 28))
    texts = [
        writer.format(
            n=each.number, y=each.year, yy="26", d=day,
            name=period_name(words, each), tick=tick_name(words, each),
        )
        for each in periods
    ]  # fmt: skip
    truth = {("leads", str(each)): 100 + at for at, each in enumerate(periods)}
    if writer.startswith("sett. {d}"):
        texts, truth = [f"sett. {day}, 2026"], {("leads", "2026-09"): 100}
    # Numbers without a heading are no periods.
    heads = HEADS[length][writer == "{n}" :]
    head, leads = draw(st.sampled_from(heads)), measure_name(words, "leads")
    if draw(st.booleans()):
        rows = [[head, leads], *([text, str(100 + at)] for at, text in enumerate(texts))]
    else:
        rows = [[head, *texts], [leads, *(str(100 + at) for at in range(len(texts)))]]
    title = draw(st.sampled_from(("", "2026\n")))
    return title + "\n".join("\t".join(row) for row in rows), truth


@given(tables())
def test_tables_are_read_to_the_truth_asked_or_refused(drawn):
    text, truth = drawn
    found = planned(text, page("2026-09"))
    assert simple(found).items() <= truth.items()
