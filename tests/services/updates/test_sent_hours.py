"""The hours of packages in sent updates, compared with those of today."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.clients.package import Carry, Package, PackageUnit
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.sent_update import KeptUpdate, SentFigure
from kpidesk.domain.updates.update import UpdateForm, UpdateKey, UpdateLayout, UpdatePart
from kpidesk.export.reader import reader_of
from kpidesk.export.updates.kept_update import sent_figures
from kpidesk.export.updates.update_document import update_document
from kpidesk.i18n.updates.hours_words import hours_value
from kpidesk.i18n.words import Words
from kpidesk.services.container import ServiceContainer
from kpidesk.services.series.series_query import SeriesQuery

HOUR = 3_600_000
MARCH = parse_period("2026-03")
KEPT = KeptUpdate(b"%PDF-1.7 one", "<p>one</p>", "one", {})
USED, TO_USE = "package.productive_hours", "package.package_hours"


@pytest.fixture
def key(acme):
    return UpdateKey(acme, MARCH)


@pytest.fixture
def buy(services, acme):
    """`buy(Package(…), …)` puts packages on the client's card."""

    def change(*packages):
        card = services.cards.card(acme)
        services.cards.change(card._replace(packages=packages))

    return change


def send(services, key, **changes):
    """Sends the update with the figures of its document; returns them."""
    updates = services.updates
    update = updates.update(key)._replace(**changes)
    facts = updates.facts(update)
    reader = reader_of(facts.client, facts.card, Words("en"))
    figures = sent_figures(facts, update_document(facts, services.series, reader))
    updates.send(update, KEPT, figures, "en")
    return figures


def changed(services, key):
    return [
        (each.sent.figure, each.sent.shown, hours_value(Words("en"), each.now))
        for each in services.updates.differences(key)
        if each.sent.of_package
    ]


def test_hours_used_that_changed_are_found(services, key, buy, enter):
    buy(Package(15 * HOUR))
    enter(key.client, "2026-03", productive_hours=17 * HOUR + HOUR // 2)
    assert send(services, key) == (
        SentFigure(USED, Fraction(35, 2), "17 h 30"),
        SentFigure(TO_USE, Fraction(15), "15 h"),
    )
    assert services.updates.differences(key) == ()
    enter(key.client, "2026-03", productive_hours=15 * HOUR + HOUR // 2)
    assert changed(services, key) == [(USED, "17 h 30", "15 h 30")]
    services.updates.draft_correction(key)
    corrected = services.updates.facts(services.updates.update(key)).corrected
    assert [each.sent.figure for each in corrected] == [USED]
    send(services, key)
    assert services.updates.differences(key) == ()


def test_hours_bought_that_changed_are_found(services, key, buy, enter):
    buy(Package(15 * HOUR))
    enter(key.client, "2026-03", productive_hours=9 * HOUR)
    send(services, key)
    buy(Package(20 * HOUR))
    assert changed(services, key) == [(TO_USE, "15 h", "20 h")]
    enter(key.client, "2026-03", package_hours=16 * HOUR)
    assert changed(services, key) == [(TO_USE, "15 h", "16 h")]


def test_hours_carried_over_belong_to_those_that_can_be_used(services, key, buy, enter):
    buy(Package(15 * HOUR, carry=Carry.ALL, first=date(2026, 2, 1)))
    enter(key.client, "2026-02", productive_hours=14 * HOUR + HOUR // 4)
    enter(key.client, "2026-03", productive_hours=9 * HOUR)
    send(services, key)
    enter(key.client, "2026-02", productive_hours=15 * HOUR)
    assert changed(services, key) == [(TO_USE, "15 h 45", "15 h")]
    enter(key.client, "2026-02", productive_hours=40 * HOUR)
    assert changed(services, key) == [(TO_USE, "15 h 45", "")]


def test_hours_of_a_block_are_compared_as_well(services, key, buy, enter):
    block = Package(5 * HOUR // 2, PackageUnit.BLOCK, first=date(2026, 2, 10))
    buy(block)
    enter(key.client, "2026-02", productive_hours=HOUR)
    enter(key.client, "2026-03", productive_hours=HOUR)
    send(services, key)
    buy(block._replace(hours=4 * HOUR))
    assert changed(services, key) == [(TO_USE, "2 h 30", "4 h")]
    enter(key.client, "2026-03", productive_hours=2 * HOUR)
    assert changed(services, key) == [(USED, "2 h", "3 h"), (TO_USE, "2 h 30", "4 h")]
    enter(key.client, "2026-04", productive_hours=3 * HOUR)
    assert len(changed(services, key)) == 2


def test_a_block_that_ended_after_sending_is_still_the_one_that_was_told(
    practice, services, key, buy, enter
):
    early = ServiceContainer(practice, ready_made(), lambda: date(2026, 3, 18))
    first = Package(4 * HOUR, PackageUnit.BLOCK, first=date(2026, 2, 10), last=date(2026, 3, 20))
    buy(first, Package(10 * HOUR, PackageUnit.BLOCK, first=date(2026, 3, 15)))
    enter(key.client, "2026-03", productive_hours=HOUR)
    send(early, key)
    assert early.updates.sent(key).figures[1].shown == "4 h"
    assert changed(services, key) == []
    enter(key.client, "2026-03", productive_hours=2 * HOUR)
    assert changed(services, key) == [(USED, "1 h", "2 h")]


def test_a_package_that_was_removed_has_no_hours_any_more(services, key, buy, enter):
    buy(Package(15 * HOUR))
    enter(key.client, "2026-03", productive_hours=9 * HOUR)
    send(services, key)
    buy()
    assert changed(services, key) == [(USED, "9 h", ""), (TO_USE, "15 h", "")]


@pytest.mark.parametrize(
    "changes",
    [
        {"layout": UpdateLayout(left_out=frozenset({UpdatePart.HOURS}))},
        {"form": UpdateForm.AWAY},
    ],
)
def test_hours_that_an_update_does_not_tell_are_not_kept(services, key, buy, enter, changes):
    buy(Package(15 * HOUR))
    enter(key.client, "2026-03", productive_hours=9 * HOUR)
    assert not any(each.of_package for each in send(services, key, **changes))
    buy(Package(20 * HOUR))
    assert changed(services, key) == []


def test_nothing_is_said_of_hours_that_another_version_sent(services, key, buy, enter):
    buy(Package(15 * HOUR))
    enter(key.client, "2026-03", productive_hours=9 * HOUR, satisfied_answers=4, survey_answers=5)
    unknown = SentFigure("package.expired", Fraction(2), "2 h")
    before = (SentFigure("csat", Fraction(80), "80%"), unknown)
    services.updates.send(services.updates.update(key), KEPT, before, "en")
    enter(key.client, "2026-03", productive_hours=8 * HOUR)
    buy(Package(20 * HOUR))
    assert services.updates.differences(key) == ()


@pytest.mark.parametrize("figure", [USED, TO_USE])
def test_older_versions_leave_out_the_hours_as_unknown_figures(services, key, figure):
    with pytest.raises(WrongRequest) as refused:
        services.series.read(SeriesQuery(figure, MARCH.length, MARCH, MARCH, "Acme"))
    assert refused.value.code == "kpi_unknown"


def test_the_review_of_the_business_has_no_hours(services, buy, key, enter):
    buy(Package(15 * HOUR))
    enter(key.client, "2026-03", productive_hours=9 * HOUR)
    whole = key._replace(client=None)
    assert not any(each.of_package for each in send(services, whole))
    assert services.updates.differences(whole) == ()
