"""The table of a chart goes to a spreadsheet, and its figures are read back as they were."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpidesk.domain.ladder import Level
from kpidesk.domain.period import Length, period_at
from kpidesk.i18n.charts.level_words import level_name
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.unit_words import with_unit
from kpidesk.i18n.words import words_in
from kpidesk.services.tables.plan import plan
from kpidesk.services.tables.recognition.recognise import recognise
from kpidesk.services.tables.source import read_clipboard
from kpidesk.ui.charts.view.figures_table import FiguresTable
from kpidesk.ui.charts.view.readout import Readout
from tests.services.tables.table_context import CATALOGUE, context, simple

FIRST = {Length.WEEK: 6600, Length.MONTH: 24290, Length.QUARTER: 8100, Length.YEAR: 2020}

AMOUNTS = st.integers(0, 10**9)


@st.composite
def readouts(draw, words):
    kpi = draw(st.sampled_from(CATALOGUE.kpis))
    length = draw(st.sampled_from(Length))
    rows = []
    for number in range(draw(st.integers(1, 6))):
        period = period_at(length, FIRST[length] + number)
        figures = [(each, draw(AMOUNTS)) for each in CATALOGUE.measures_of(kpi)]
        value = draw(st.fractions(0, 100, max_denominator=1000))
        rows.append(
            Readout(
                words,
                period,
                period_name(words, period),
                with_unit(words, value, kpi, 1),
                Level.TYPICAL,
                level_name(words, Level.TYPICAL),
                "",
                draw(st.sampled_from(["", "Target: 85%", "Note: 7 days ill in March 2026"])),
                kpi=short_name(words, kpi.id),
                figures=tuple(figures),
            )
        )
    return rows


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(language=st.sampled_from(sorted(offered_languages())), data=st.data())
def test_the_figures_are_read_back(qtbot, language, data):
    words = words_in(language)
    rows = data.draw(readouts(words))
    table = FiguresTable(words)
    qtbot.addWidget(table)
    table.show_rows(rows)
    copied = table.selection_to_copy()
    (grid,) = read_clipboard(copied.text(), copied.html()).grids
    found = context()
    planned = plan(grid, recognise(grid, found), found)
    expected = {
        (measure.id, str(each.period)): amount for each in rows for measure, amount in each.figures
    }
    read = {(each.measure, str(each.period)): each.amount for each in planned.figures}
    assert read == expected, copied.text()
    assert not planned.questions, copied.text()
    assert not [each for each in planned.left_out if each.may_be_figure], copied.text()
    assert simple(planned).items() <= expected.items()


def test_the_count_is_beside_the_value_and_the_range_is_copied(page):
    readout = page.panel.bar.readout
    model = FiguresTable(readout.words).figures
    shown = readout._replace(value="83%", counted="5 of 6", likely="Likely range: 44 to 97%")
    model.show_rows([shown])
    assert model.cell(0, 1) == "83% (5 of 6)"
    (_, row) = model.table([0])
    assert row[1] == "83%"
    assert row[-1].startswith("Likely range: 44 to 97%")
