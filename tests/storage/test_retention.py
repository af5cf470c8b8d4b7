"""Thinning: what stays, over years and over every jump of the clock."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.backup import Backup
from kpidesk.storage.backup.retention import (
    ALL_WITHIN,
    DAILY,
    MONTHLY,
    MOST_BYTES,
    NEWEST,
    WEEKLY,
    budget,
    expendable,
    kept,
)

START = datetime(2024, 2, 28, 9, tzinfo=UTC)
STEPS = st.one_of(
    st.integers(1, 3 * 24 * 60),
    st.sampled_from([10 * 365 * 1440, -365 * 1440, -60, 60, -10 * 365 * 1440, 0]),
)


def stamp(sequence, made_at, practice="mine"):
    return Backup(Path(f"{practice}{sequence}"), practice, "0" * 12, sequence, made_at, 1000, 1)


def stamps(minutes):
    moment, made = START, []
    for number, step in enumerate(minutes, 1):
        moment += timedelta(minutes=step)
        made.append(stamp(number, moment))
    return made


@pytest.mark.promise("R11")
@given(st.lists(STEPS, max_size=80))
def test_the_newest_survive_every_jump_of_the_clock(minutes):
    made = stamps(minutes)
    staying = kept(made)
    assert {each.sequence for each in made[-NEWEST:]} <= staying <= {each.sequence for each in made}


@given(st.lists(STEPS, max_size=80))
def test_thinning_again_changes_nothing(minutes):
    made = stamps(minutes)
    staying = kept(made)
    assert kept(each for each in made if each.sequence in staying) == staying


@given(st.lists(st.integers(1, 3 * 24 * 60), min_size=1, max_size=120), st.randoms())
def test_with_a_sane_clock_every_span_is_covered(minutes, chance):
    made = stamps(minutes)
    mixed = made[:]
    chance.shuffle(mixed)
    staying = kept(mixed)
    latest = made[-1].made_at
    recent = [each for each in made if latest - each.made_at <= ALL_WITHIN]
    assert {each.sequence for each in recent} <= staying
    for number, label in (
        (DAILY, lambda at: at.date()),
        (WEEKLY, lambda at: at.isocalendar()[:2]),
        (MONTHLY, lambda at: (at.year, at.month)),
    ):
        newest = {label(each.made_at): each.sequence for each in made}
        assert set(list(newest.values())[-number:]) <= staying
    assert len(staying) <= len(recent) + NEWEST + DAILY + WEEKLY + MONTHLY


def test_three_years_of_days_thinned_each_day_keep_two_years_of_months():
    present = []
    for day in range(3 * 365):
        present.append(stamp(day, START + timedelta(days=day)))
        staying = kept(present)
        present = [each for each in present if each.sequence in staying]
    months = Counter((each.made_at.year, each.made_at.month) for each in present)
    assert len(months) == MONTHLY
    assert len(present) <= 3 + NEWEST + DAILY + WEEKLY + MONTHLY


@pytest.mark.promise("R11")
def test_one_day_in_a_wrong_year_costs_no_true_month():
    days = [START + timedelta(days=30 * n) for n in range(20)]
    wrong = days[5].replace(day=1)
    made = [stamp(n, at) for n, at in enumerate([*days[:18], wrong, *days[18:]])]
    months = {made[n].made_at.strftime("%Y-%m") for n in kept(made) if n != 18}
    assert months == {at.strftime("%Y-%m") for at in days}


def test_nothing_is_kept_of_nothing():
    assert kept([]) == frozenset()


def test_the_budget_is_a_tenth_of_the_free_disk_and_at_most_2_gb():
    assert budget(5_000_000) == 500_000
    assert budget(10**13) == MOST_BYTES


@given(st.lists(st.tuples(st.sampled_from("abc"), STEPS), max_size=60))
def test_for_lack_of_space_the_oldest_go_first_and_the_newest_never(steps):
    moment, made = START, []
    for number, (practice, step) in enumerate(steps, 1):
        moment += timedelta(minutes=step)
        made.append(stamp(number, moment, practice))
    going = list(expendable(reversed(made)))
    for practice in "abc":
        own = [each for each in made if each.practice == practice]
        assert [each for each in going if each.practice == practice] == own[:-NEWEST]
