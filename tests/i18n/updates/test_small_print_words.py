"""The small print of an update."""

from datetime import date

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.i18n.updates.small_print_words import (
    FigureDays,
    footer_words,
    mail_print,
    small_print,
)
from kpidesk.i18n.words import Words

WORDS, TODAY = Words("en"), date(2026, 4, 2)
MARCH = FigureDays(date(2026, 3, 1), date(2026, 3, 31))
KPI = ready_made().kpi_or_measure


def shown(*ids):
    return [(KPI(each), KPI(each).ladder) for each in ids]


def test_each_source_is_said_once_with_its_figures():
    figures = shown("csat", "resolution", "tcr", "tasks_completed")
    days, counted, compared, sources, written = small_print(WORDS, MARCH, figures, TODAY)
    assert days == "Period: March 1, 2026 to March 31, 2026."
    assert written == "Written on April 2, 2026."
    assert "100 × tasks completed on time ÷ tasks assigned." in counted
    assert compared.startswith("“Rose”")
    assert sources == (
        "Published benchmark: article on multilingual assistant services, September 25, 2024, for "
        "CSAT and ticket resolution time. Published benchmark: article on remote assistant "
        "agencies, October 13, 2024, for task completion. The articles name no study."
    )
    short = mail_print(WORDS, MARCH, figures, TODAY)
    assert (short[0], short[-1]) == (days, written)
    assert short[1].count("Published benchmark") == 2


def test_hours_of_the_package_say_which_measure_they_are():
    for lines in (small_print, mail_print):
        _, said, _ = lines(WORDS, MARCH, [], TODAY, hours=True)
        assert said == "Hours of the package: productive hours."


def test_measures_alone_have_days_and_date_only():
    lines = small_print(WORDS, MARCH, shown("tasks_completed"), TODAY)
    assert len(lines) == 2
    assert len(mail_print(WORDS, MARCH, [], TODAY)) == 2


def test_a_month_of_weeks_has_the_days_of_its_weeks():
    weeks = date(2026, 2, 23), date(2026, 3, 29)
    for lines in (small_print, mail_print):
        days, *_ = lines(WORDS, FigureDays(*weeks), [], TODAY)
        assert days == "Period: February 23, 2026 to March 29, 2026."
        days, *_ = lines(WORDS, MARCH._replace(weeks=weeks), [], TODAY)
        assert days == (
            "Period: March 1, 2026 to March 31, 2026. "
            "Figures by week: February 23, 2026 to March 29, 2026."
        )
    assert footer_words(WORDS, FigureDays(*weeks)).startswith("February 23, 2026 to March 29, 2026")
