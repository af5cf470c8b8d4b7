"""Remarks on an update before it is sent."""

from __future__ import annotations

from datetime import date

import pytest

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import Cell
from kpidesk.domain.change import HeldFigure
from kpidesk.domain.clients.package import Package, PackageUnit
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.update import (
    Update,
    UpdateForm,
    UpdateKey,
    UpdateLayout,
    UpdatePart,
    UpdateStatus,
    UpdateWords,
)
from kpidesk.services.updates.facts import Sender
from kpidesk.services.updates.remarks import Remark, RemarkCode
from kpidesk.services.updates.stop_words import language_of_text

HOUR = 3_600_000
FRENCH = "Le mois est passé dans le calme et les réponses sont plus rapides que prévu."
ENGLISH = "The month was quiet and all of the answers were faster than in the month before."


@pytest.fixture(autouse=True)
def _named(services):
    services.sender.change(Sender("Robin"))


@pytest.fixture
def remarked(services, acme):
    """`remarked("2026-03", done="…")` returns the remarks on Acme's update with such words."""

    def remarks(period, client=acme, languages=("en", "fr"), language=None, layout=None, **words):
        update = services.updates.update(UpdateKey(client, parse_period(period)))
        layout = layout or UpdateLayout()
        update = update._replace(words=UpdateWords(**words), language=language, layout=layout)
        update = update._replace(status=UpdateStatus.ON_TRACK)
        return services.updates.remarks(services.updates.facts(update), languages)

    return remarks


def test_the_user_s_name_is_asked_for(services, remarked):
    missing = Remark(RemarkCode.SENDER_MISSING)
    assert missing not in remarked("2026-03")
    services.sender.change(Sender())
    assert missing in remarked("2026-03")


def test_a_period_is_over_and_closed_or_away(services, acme, remarked):
    assert remarked("2026-05") == (Remark(RemarkCode.PERIOD_NOT_OVER),)
    assert remarked("2026-03") == (Remark(RemarkCode.PERIOD_NOT_CLOSED),)
    services.statuses.close(parse_period("2026-03"), acme)
    services.statuses.leave(parse_period("2026-02"), acme)
    assert remarked("2026-03") == remarked("2026-02") == ()


def test_hours_of_a_package_that_are_missing(services, acme, enter, remarked):
    missing = Remark(RemarkCode.FIGURES_MISSING, ("productive_hours",))
    assert missing not in remarked("2026-03"), "there is no package"
    package = Package(20 * HOUR)
    services.cards.change(services.cards.card(acme)._replace(packages=(package,)))
    assert missing in remarked("2026-03")
    assert missing in remarked("2026-Q1")
    left_out = UpdateLayout(left_out=frozenset({UpdatePart.HOURS}))
    assert missing not in remarked("2026-03", layout=left_out)
    services.statuses.leave(parse_period("2026-02"), acme)
    assert missing not in remarked("2026-02")
    enter(acme, "2026-03", productive_hours=0)
    assert missing not in remarked("2026-03")
    assert missing not in remarked("2026-W11"), "they are entered by the month"
    assert missing not in remarked("2026-Q1")


def test_hours_of_a_block_are_missing_while_it_is_open(services, acme, enter, remarked):
    missing = Remark(RemarkCode.FIGURES_MISSING, ("productive_hours",))
    block = Package(20 * HOUR, PackageUnit.BLOCK, first=date(2026, 3, 1), last=date(2026, 3, 31))
    services.cards.change(services.cards.card(acme)._replace(packages=(block,)))
    assert [missing in remarked(f"2026-0{month}") for month in (2, 3, 4)] == [False, True, False]
    enter(acme, "2026-W11", productive_hours=HOUR)
    assert missing not in remarked("2026-03")


def test_figures_that_are_held_partial_or_from_few_answers(services, acme, enter, remarked):
    enter(acme, "2026-03", survey_answers=6, satisfied_answers=5)
    # Not all weeks of the month.
    enter(acme, "2026-W10", requests=3, request_hours=3_600_000)
    march = parse_period("2026-03")
    other = services.clients.add("Birch", None).new.id
    with services.practice.transaction() as transaction:
        for client, measure in ((acme, "leads"), (other, "referrals")):
            transaction.hold(HeldFigure(EntryKey(measure, march, Cell(client)), "1", 1))
    assert remarked("2026-03") == (
        Remark(RemarkCode.PERIOD_NOT_CLOSED),
        Remark(RemarkCode.FIGURES_HELD, ("leads",)),
        Remark(RemarkCode.FIGURES_PARTIAL, ("art",)),
        Remark(RemarkCode.FEW_ANSWERS, ("csat",)),
    )


def test_a_kpi_for_others_is_named_where_the_client_speaks_english(services, enter, remarked):
    services.tracking.track(["csat", "nps"])
    unfit = Remark(RemarkCode.NOT_FOR_LANGUAGE, ("nps",))
    found = []
    for name, language in (("Cora", "en-GB"), ("Dora", "es"), ("Eva", None)):
        client = services.clients.add(name, language).new.id
        enter(client, "2026-03", promoters=3, passives=1, detractors=1)
        found.append(unfit in remarked("2026-03", client=client))
    assert found == [True, False, False]
    assert unfit not in remarked("2026-03", client=None)
    assert unfit not in remarked("2026-02", client=client)


def test_words_in_another_language_are_told_from_names(services, acme, remarked):
    services.statuses.close(parse_period("2026-03"), acme)
    assert remarked("2026-03", summary=ENGLISH, done="Café, Le Monde") == ()
    assert remarked("2026-03", summary=FRENCH) == (
        Remark(RemarkCode.OTHER_LANGUAGE, (), "summary", "fr"),
    )
    found = remarked("2026-03", language="es", comments={"art": ENGLISH})
    assert found == (
        Remark(RemarkCode.LANGUAGE_MISSING, text="es"),
        Remark(RemarkCode.OTHER_LANGUAGE, ("art",), "comments", "en"),
    )
    assert language_of_text("", ("en", "fr")) is None
    assert language_of_text(ENGLISH, ("en",)) is None
    assert language_of_text("مرحبا بكم في التقرير", ("en", "fr", "ar")) is None


@pytest.mark.promise("S8")
def test_another_client_is_found_in_a_note_that_is_shown(services, acme, remarked):
    services.statuses.close(parse_period("2026-03"), acme)
    services.clients.add("Birch", None)
    march, cell = parse_period("2026-03"), Cell(acme)
    services.notes.write(Note(march, "Private: Birch pays more", "requests", cell))
    assert remarked("2026-03") == ()
    services.notes.write(Note(march, "Back from Birch", None, cell, shown=True))
    assert remarked("2026-03") == (Remark(RemarkCode.OTHER_CLIENT, (), "notes", "Birch"),)
    layout = UpdateLayout(left_out=frozenset({UpdatePart.NOTES}))
    assert remarked("2026-03", layout=layout) == ()


@pytest.mark.promise("S8")
def test_another_client_s_name_and_an_empty_field_are_found(services, acme, remarked):
    services.statuses.close(parse_period("2026-03"), acme)
    for name in ("Birch & Söhne", "Acme Deux", "Ada"):
        services.clients.add(name, None)
    words = {
        "done": "birch & söhne: newsletter",
        "needed": "Acme gets it; the adapter of Birchwood is late",
        "greeting": "Dear {contact}, {contact}",
        "sentences": {"art": "As at ACME DEUX"},
    }
    assert remarked("2026-03", **words) == (
        Remark(RemarkCode.OTHER_CLIENT, (), "done", "Birch & Söhne"),
        Remark(RemarkCode.FIELD_EMPTY, (), "greeting", "contact"),
        Remark(RemarkCode.OTHER_CLIENT, ("art",), "sentences", "Acme Deux"),
    )
    review = remarked("2026-03", client=None, done="Birch & Söhne")
    assert RemarkCode.OTHER_CLIENT not in {each.code for each in review}


def test_an_update_without_any_content_says_nothing(services, acme, enter):
    march = parse_period("2026-03")
    services.statuses.close(march, acme)
    empty, nothing = Update(UpdateKey(acme, march)), Remark(RemarkCode.NOTHING_TOLD)

    def remarks(update):
        return services.updates.remarks(services.updates.facts(update), ("en",))

    assert remarks(empty) == remarks(empty._replace(form=UpdateForm.WEEK)) == (nothing,)
    without_status = UpdateLayout(left_out=frozenset({UpdatePart.STATUS}))
    assert remarks(empty._replace(status=UpdateStatus.OFF_TRACK, layout=without_status)) == (
        nothing,
    )
    subject = empty._replace(words=UpdateWords(subject="March", status_line="unseen", done=" "))
    assert remarks(subject) == (nothing,)
    assert remarks(empty._replace(form=UpdateForm.AWAY)) == ()
    assert remarks(empty._replace(words=UpdateWords(next="The price list"))) == ()
    services.statuses.reopen(march, acme)
    enter(acme, "2026-03", requests=30, request_hours=30 * 3_600_000)
    services.statuses.close(march, acme)
    assert remarks(empty) == ()
    hidden = Remark(RemarkCode.FIGURES_NOT_SHOWN)
    assert remarks(empty._replace(form=UpdateForm.WEEK)) == (hidden, nothing)


def test_a_week_of_a_block_says_that_hours_of_the_month_are_counted(
    services, acme, enter, remarked
):
    block = Package(12 * HOUR, PackageUnit.BLOCK)
    services.cards.change(services.cards.card(acme)._replace(packages=(block,)))
    enter(acme, "2026-03", productive_hours=8 * HOUR)
    longer = Remark(RemarkCode.HOURS_OF_LONGER, text="2026-03")
    assert longer in remarked("2026-W11")
    assert longer not in remarked("2026-03")
    enter(acme, "2026-W16", productive_hours=HOUR)
    assert not any(each.code is RemarkCode.HOURS_OF_LONGER for each in remarked("2026-W16"))
    hidden = UpdateLayout(left_out=frozenset({UpdatePart.HOURS}))
    assert longer not in remarked("2026-W11", layout=hidden)


def test_a_short_update_has_no_remarks_on_figures_that_it_does_not_show(services, acme, enter):
    enter(acme, "2026-W10", survey_answers=6, satisfied_answers=5)
    update = services.updates.update(UpdateKey(acme, parse_period("2026-W10")))
    few = Remark(RemarkCode.FEW_ANSWERS, ("csat",))

    def remarks(update):
        return services.updates.remarks(services.updates.facts(update), ("en",))

    assert update.form is UpdateForm.WEEK
    assert few not in remarks(update)
    assert few in remarks(update._replace(form=UpdateForm.FULL))


def test_a_short_update_says_that_the_week_has_figures(services, acme, enter):
    update = services.updates.update(UpdateKey(acme, parse_period("2026-W10")))
    hidden = Remark(RemarkCode.FIGURES_NOT_SHOWN)

    def remarks(update):
        return services.updates.remarks(services.updates.facts(update), ("en",))

    assert hidden not in remarks(update), "nothing is entered"
    enter(acme, "2026-W10", survey_answers=60, satisfied_answers=50)
    assert hidden in remarks(update)
    for form in (UpdateForm.FULL, UpdateForm.AWAY):
        assert hidden not in remarks(update._replace(form=form))
    left_out = UpdateLayout(left_out=frozenset({UpdatePart.FIGURES}))
    assert hidden not in remarks(update._replace(layout=left_out))
