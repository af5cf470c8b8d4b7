"""Makes the entries of the sample practice, relative to a day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from random import Random

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Cell, Client
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length, Period, period_of
from kpidesk.services.sample import story
from kpidesk.services.sample.derived_entries import SampleMonth, add_derived_entries, amount_of

_SEED = 20_240_925
_WEEKS_PER_MONTH = 4.35
_LEAST_SHARE = 0.1


class SampleEntries:
    """Makes the entries of a practice with three clients: French, Spanish and German."""

    def __init__(self, catalogue: Catalogue, today: date, clients: tuple[Client, ...]) -> None:
        self._catalogue = catalogue
        self._today = today
        self._dice = Random(_SEED)  # noqa: S311 - a story, no secret
        running = period_of(today, Length.MONTH)
        self.months = tuple(running.shifted(n - story.MONTHS) for n in range(story.MONTHS + 1))
        french, spanish, german = (each.id for each in clients)
        self.french, self._german = Cell(french, "fr"), Cell(german, "de")
        #: The number of the month from which each cell has figures.
        self._since = {
            self.french: 0,
            Cell(spanish, "es"): 0,
            Cell(spanish, "pt"): story.PORTUGUESE_FROM,
            self._german: story.GERMAN_CLIENT_FROM,
        }

    def all(self) -> Mapping[EntryKey, int]:
        """Every entry by its key, in smallest steps."""
        found: dict[EntryKey, int] = {}
        months = tuple(self._sample_months())
        for month in months:
            found.update(self._month(month))
        found.update(self._years())
        add_derived_entries(found, self._catalogue, months)
        self._add_unusual_cases(found)
        return found

    def _sample_months(self) -> Iterator[SampleMonth]:
        for number, month in enumerate(self.months):
            if month.number == story.HOLIDAY and number < story.WEEKS_FROM:
                continue
            share = 1.0
            if not month.ended(self._today):
                share = max(self._today.day / month.last_day.day, _LEAST_SHARE)
            cells = tuple(cell for cell, since in self._since.items() if number >= since)
            yield SampleMonth(number, month, share, cells)

    def _month(self, month: SampleMonth) -> Iterator[tuple[EntryKey, int]]:
        number, period, share, cells = month
        for cell in cells:
            for flow in story.FLOWS:
                if flow.weekly and number >= story.WEEKS_FROM:
                    yield from self._weeks(flow, cell, number, period)
                else:
                    yield from self._flow(flow, EntryKey("", period, cell), number, share)
            yield from self._recommending(EntryKey("", period, cell), number, share)
        yield from self._practice(month)

    def _weeks(
        self, flow: story.SampleFlow, cell: Cell, number: int, month: Period
    ) -> Iterator[tuple[EntryKey, int]]:
        """Yields the ended weeks; during the holiday the middle ones are blank."""
        for key, week in enumerate(month.subperiods(Length.WEEK)):
            away = month.number == story.HOLIDAY and key in (1, 2)
            if week.ended(self._today) and not away:
                yield from self._flow(flow, EntryKey("", week, cell), number, 1 / _WEEKS_PER_MONTH)

    def _flow(
        self, flow: story.SampleFlow, at: EntryKey, number: int, share: float
    ) -> Iterator[tuple[EntryKey, int]]:
        whole = max(1, round(self._dice.randint(*flow.volume) * share))
        part = whole * max(flow.course.at(number, self._dice), 0)
        amount = self._amount(flow.part, min(part, whole) if flow.within else part)
        yield EntryKey(flow.part, at.period, at.cell), amount
        yield EntryKey(flow.whole, at.period, at.cell), self._amount(flow.whole, whole)

    def _recommending(
        self, at: EntryKey, number: int, share: float
    ) -> Iterator[tuple[EntryKey, int]]:
        asked = max(1, round(self._dice.randint(*story.RECOMMENDING) * share))
        promoters = round(asked * story.PROMOTERS.at(number, self._dice))
        detractors = min(round(asked * story.DETRACTORS.at(number, self._dice)), asked - promoters)
        given = {
            "promoters": promoters,
            "passives": asked - promoters - detractors,
            "detractors": detractors,
        }
        for measure, amount in given.items():
            yield EntryKey(measure, at.period, at.cell), amount

    def _practice(self, month: SampleMonth) -> Iterator[tuple[EntryKey, int]]:
        """Yields measures of the whole practice, and the productive hours that depend on them."""
        number, period, share, cells = month
        start = story.FIRST_STOCK + sum(story.NEW_CLIENTS[:number])
        start -= sum(story.CLIENTS_LEAVING[:number])
        end = start + story.NEW_CLIENTS[number] - story.CLIENTS_LEAVING[number]
        roster = story.MULTILINGUAL_STOCK + number // 6
        surveyed = max(2, round((start - 1) * share))
        satisfied = round(surveyed * story.SATISFIED_CLIENTS.at(number, self._dice))
        given: dict[str, float] = {
            "clients_start": start,
            "clients_new": story.NEW_CLIENTS[number],
            "surveyed_clients": surveyed,
            "satisfied_clients": min(satisfied, surveyed),
            "leads": max(2, round(self._dice.randint(*story.LEADS) * share)),
            "languages_spoken": 3 if number < story.PORTUGUESE_FROM else 4,
            "assistants": 1 if number < story.HELPER_FROM else 2,
            "services_offered": 2 + number // 12,
            "clients_served": end,
        }
        if share == 1.0:
            # Cannot be known before the last day.
            given["clients_end"] = end
            given["multilingual_clients_start"] = roster
            given["multilingual_clients_kept"] = roster - story.MULTILINGUAL_LEAVING[number]
        available = self._dice.randint(*story.AVAILABLE_HOURS) * share
        given["available_hours"] = available
        for measure, quantity in given.items():
            yield EntryKey(measure, period), self._amount(measure, quantity)
        productive = available * story.PRODUCTIVE.at(number, self._dice)
        for cell in cells:
            amount = self._amount("productive_hours", productive / len(cells))
            yield EntryKey("productive_hours", period, cell), amount

    def _years(self) -> Iterator[tuple[EntryKey, int]]:
        """Yields the cohorts of the last two ended years, which do not follow from months."""
        this_year = period_of(self._today, Length.YEAR)
        for back, kept, start in zip((2, 1), story.YEAR_KEPT, story.YEAR_START, strict=True):
            year = this_year.shifted(-back)
            yield EntryKey("multilingual_clients_kept", year), kept
            yield EntryKey("multilingual_clients_start", year), start

    def _add_unusual_cases(self, found: dict[EntryKey, int]) -> None:
        """Adds each unusual case once: work carried over, overtime, clients counted again.

        Removes what is then due: leads of the last month, one client's figures of the last week.
        """
        month = self.months[story.CARRIED_OVER_MONTH]
        assigned = EntryKey("tasks_assigned", month, self.french)
        if assigned in found:
            found[EntryKey("tasks_completed", month, self.french)] = found[assigned] + 2
        month = self.months[story.OVERTIME_MONTH]
        productive = sum(
            amount
            for key, amount in found.items()
            if key.measure == "productive_hours" and key.period == month
        )
        found[EntryKey("available_hours", month)] = productive * 19 // 20
        found[EntryKey("clients_start", self.months[story.RECOUNTED_MONTH])] += 1
        found.pop(EntryKey("leads", self.months[story.MONTHS - 1]))
        last_week = period_of(self._today, Length.WEEK).shifted(-1)
        for key in list(found):
            if key.period == last_week and key.cell == self._german:
                del found[key]

    def _amount(self, measure: str, quantity: float) -> int:
        return amount_of(self._catalogue.measure(measure), quantity)
