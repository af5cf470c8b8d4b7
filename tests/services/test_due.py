from __future__ import annotations

import random
from datetime import date

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.services.clients.clients import ClientService
from kpidesk.services.entry.due import DueService
from kpidesk.services.entry.entry_service import EntryService, Figure

TODAY = date(2026, 11, 21)


@pytest.fixture
def enter(practice):
    entering = EntryService(practice, ready_made(), lambda: TODAY)

    def record(period, where=None, **amounts):
        figures = [Figure(measure, amount) for measure, amount in amounts.items()]
        return entering.record(parse_period(period), figures, **(where or {}))

    return record


@pytest.fixture
def find(practice):
    def found(*kpis, today=TODAY):
        catalogue = ready_made()
        tracked = [catalogue.kpi(each) for each in kpis]
        dues = DueService(practice.records, catalogue, lambda: today).due(tracked)
        return {str(each.period): each for each in dues}

    return found


def test_the_last_finished_month_is_due_where_nothing_was_ever_entered(find):
    found = find("csat")
    assert list(found) == ["2026-10"]
    assert found["2026-10"].missing == ("satisfied_answers", "survey_answers")
    assert found["2026-10"].of == 2
    assert found["2026-10"].empty


def test_what_is_not_tracked_is_not_asked_for(find):
    assert find() == {}


def test_nothing_is_due_once_all_is_entered(enter, find):
    enter("2026-10", satisfied_answers=8, survey_answers=10)
    assert find("csat") == {}


def test_only_what_is_blank_is_missing(enter, find):
    enter("2026-10", survey_answers=10)
    found = find("csat", "nps")["2026-10"]
    assert found.missing == ("satisfied_answers", "promoters", "detractors", "passives")
    assert found.of == 5
    assert not found.empty


def test_zero_is_a_figure(enter, find):
    enter("2026-10", survey_answers=0, satisfied_answers=0)
    assert find("csat") == {}


def test_she_is_asked_by_the_length_that_she_entered_last(enter, find):
    enter("2026-08", satisfied_answers=8, survey_answers=10)
    enter("2026-W40", satisfied_answers=8, survey_answers=10)
    found = find("csat", "css")
    assert list(found) == ["2026-W46", "2026-10"]
    assert found["2026-W46"].missing == ("satisfied_answers", "survey_answers")
    assert found["2026-10"].missing == ("satisfied_clients", "surveyed_clients")


def test_a_slip_into_the_future_sets_no_rhythm(enter, find):
    enter("2026-10", satisfied_answers=8, survey_answers=10)
    enter("2062-W01", satisfied_answers=8, survey_answers=10)
    assert find("csat") == {}


def test_weeks_will_do_for_the_month_around_them(enter, find):
    enter("2026-W42", satisfied_answers=8, survey_answers=10)
    enter("2026-11", satisfied_answers=8, survey_answers=10)
    assert find("csat") == {}


def test_a_quarter_will_do_for_the_month_in_it(enter, find):
    enter("2026-09", leads=3, clients_new=1)
    enter("2026-Q4", leads=30)
    assert find("ncar", today=date(2026, 11, 21))["2026-10"].missing == ("clients_new",)


def test_a_cohort_is_due_at_every_length_that_she_enters(enter, find):
    kept = {"multilingual_clients_kept": 5, "multilingual_clients_start": 6}
    enter("2024", **kept)
    enter("2026-10", **kept)
    assert list(find("retention")) == ["2025"]


def test_a_client_without_figures_is_named(practice, enter, find):
    clients = ClientService(practice)
    for name in ("Atelier", "Casa"):
        clients.add(name)
        enter("2026-09", {"client": name}, satisfied_answers=8, survey_answers=10)
    enter("2026-10", {"client": "Casa"}, satisfied_answers=8, survey_answers=10)
    found = find("csat")["2026-10"]
    assert found.missing == ()
    assert [each.name for each in found.clients] == ["Atelier"]
    clients.archive("Atelier")
    assert find("csat") == {}


def test_figures_of_a_later_month_do_not_change_how_many_are_expected(practice, enter, find):
    ClientService(practice).add("Casa")
    casa = {"client": "Casa"}
    enter("2026-W44", casa, satisfied_answers=8, survey_answers=10)
    kpis = "csat", "nps", "css", "ncar"
    before = find(*kpis)["2026-10"]
    assert before.of == len(before.missing)
    enter("2026-11", casa, satisfied_answers=8, survey_answers=10, promoters=3)
    after = find(*kpis)["2026-10"]
    assert (after.missing, after.of) == (before.missing, before.of)


def test_it_begins_in_the_cell_that_had_the_figures_before(practice, enter, find):
    clients = ClientService(practice)
    casa = clients.add("Casa").new
    clients.add("Atelier")
    enter("2026-09", {"client": "Casa", "language": "es"}, survey_answers=10, satisfied_answers=9)
    enter("2026-09", {"client": "Atelier"}, survey_answers=10)
    assert find("csat")["2026-10"].cell == Cell(casa.id, "es")
    enter("2026-10", {"client": "Atelier"}, survey_answers=10, satisfied_answers=8)
    (due,) = find("csat").values()
    assert (due.missing, due.cell) == ((), Cell(casa.id, "es"))
    assert find("ncar")["2026-10"].cell == NOT_ASSIGNED


@pytest.mark.parametrize("seed", range(4))
def test_what_is_remembered_is_what_would_be_read_anew(practice, seed):
    chance = random.Random(seed)
    catalogue = ready_made()
    remembering = DueService(practice.records, catalogue, lambda: TODAY)
    with practice.transaction() as transaction:
        cells = [NOT_ASSIGNED] + [Cell(transaction.add_client(each, None).id) for each in "AB"]
    periods = [parse_period(each) for each in ("2026-W45", "2026-W46", "2026-09", "2026-10")]
    seen = set()
    for _ in range(40):
        with practice.transaction() as transaction:
            changed = {chance.choice(catalogue.measures) for _ in range(chance.randrange(1, 4))}
            for measure in changed:
                cell = chance.choice(cells) if measure.split else NOT_ASSIGNED
                amount = chance.choice([None, 0, 5])
                transaction.put(EntryKey(measure.id, chance.choice(periods), cell), amount)
        tracked = chance.sample(catalogue.kpis, 9)
        kept = remembering.due(tracked, {each.id for each in changed})
        assert kept == DueService(practice.records, catalogue, lambda: TODAY).due(tracked)
        seen.add(kept)
    assert len(seen) > 20


def test_a_client_that_enters_by_week_makes_no_week_due_for_the_business(practice, enter, find):
    ClientService(practice).add("Ada")
    enter("2026-W45", {"client": "Ada"}, satisfied_answers=8, survey_answers=10)
    week = find("csat")["2026-W46"]
    assert (week.missing, [each.name for each in week.clients]) == ((), ["Ada"])


def test_with_clients_only_figures_of_the_business_itself_are_due(practice, enter, find):
    ClientService(practice).add("Ada")
    enter("2026-10", {"client": "Ada"}, survey_answers=10)
    october = find("csat", "languages")["2026-10"]
    assert october.missing == ("languages_spoken", "assistants")
    assert not october.empty
    enter("2026-09", promoters=3, passives=1, detractors=1)
    assert "promoters" in find("csat", "nps")["2026-10"].missing
