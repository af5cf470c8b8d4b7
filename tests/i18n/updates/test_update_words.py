"""The names, headings and mail texts of an update."""

import pytest

from kpidesk.domain.period import Length, parse_period
from kpidesk.domain.updates.update import (
    LONGEST_DRAFT,
    UpdateForm,
    UpdatePart,
    UpdateState,
    UpdateStatus,
)
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.updates.update_words import (
    Correction,
    correction_words,
    greeting_words,
    kind_words,
    part_heading,
    part_name,
    recipient_words,
    state_name,
    status_name,
    subject_words,
)
from kpidesk.i18n.words import Words, words_in

MARCH, WEEK = parse_period("2026-03"), parse_period("2026-W14")


@pytest.mark.parametrize("language", offered_languages())
def test_everything_has_a_name_of_its_own(language):
    words = words_in(language)
    for names in (
        [status_name(words, each) for each in UpdateStatus],
        [state_name(words, each) for each in UpdateState],
        [part_name(words, each) for each in UpdatePart],
        [part_heading(words, each, MARCH) for each in UpdatePart],
    ):
        assert all(names)
        assert len(set(names)) == len(names)


def test_kinds_and_headings():
    words = Words("en")

    def kind(period, form=UpdateForm.FULL, whole=False, again=False):
        return kind_words(words, form, parse_period(period), whole=whole, again=again)

    assert kind("2026-03") == "Monthly update"
    assert kind("2026-W14", UpdateForm.WEEK) == "Weekly update"
    assert kind("2026-03", UpdateForm.AWAY) == "Away"
    assert kind("2026-Q1", whole=True) == "Quarterly review"
    assert kind("2026", again=True) == "Yearly update, corrected"
    assert part_heading(words, UpdatePart.DONE, MARCH) == "Done in March"
    assert part_heading(words, UpdatePart.NEXT, parse_period("2026-12")) == "Next, in January"
    assert part_heading(words, UpdatePart.NEXT, WEEK) == "Next week"
    done = part_heading(words, UpdatePart.DONE, WEEK)
    assert done == "Done, March 30, 2026 to April 5, 2026"
    assert {
        part_heading(words, UpdatePart.NEXT, parse_period(each)) for each in ("2026", "2026-Q2")
    } == {"Next"}
    assert WEEK.length is Length.WEEK


def test_the_mail_uses_the_salutation_then_the_contact():
    words = words_in("fr")
    assert greeting_words(words, "Chère Madame", "Zoé", MARCH).startswith("Chère Madame,\nVoici")
    assert greeting_words(words, "", "", MARCH.shifted(7)).endswith(
        "le compte rendu d’octobre 2026."
    )
    assert greeting_words(words, "Chère Madame,", "", MARCH).startswith("Chère Madame,\n")
    assert greeting_words(words, "", "Zoé", MARCH).startswith("Bonjour Zoé,\n")
    assert greeting_words(words, "", "", MARCH).startswith("Bonjour,\n")
    assert greeting_words(words, "安娜，您好：", "", MARCH).startswith("安娜，您好：\n")
    assert recipient_words(words, "Mme Laurent") == "pour Mme Laurent"
    assert recipient_words(words, "") == ""
    assert subject_words(Words("en"), "Monthly update", "Café {month}", MARCH) == (
        "Monthly update: Café {month} – March 2026"
    )


@pytest.mark.parametrize("language", offered_languages())
def test_after_a_comma_a_mail_goes_on_as_the_language_does(language):
    words = words_in(language)
    own = greeting_words(words, "", "", MARCH).split("\n")[1]
    after_a_mark = greeting_words(words, "Hallo!", "", MARCH)
    assert after_a_mark == f"Hallo!\n{words.formats.capitalized(own)}"
    assert (own[0] == own[0].upper()) is (language not in ("de", "pl"))


def test_a_correction_names_both_values_of_each_figure_in_one_sentence():
    changed = [Correction("Satisfaction", "86%", "83%"), Correction("NPS", "30", "20")]
    assert correction_words(Words("en"), MARCH, changed) == (
        "Corrected since the update for March 2026: satisfaction 83% (was 86%) and NPS 20 (was 30)."
    )
    assert correction_words(Words("en"), MARCH, []) == ""
    many = [Correction(f"A figure with a rather long name {n}", "86%", "83%") for n in range(20)]
    assert len(correction_words(Words("en"), MARCH, many)) <= LONGEST_DRAFT
