"""Tables of random practices, as people lay them out, with the truth that they were made from."""

from __future__ import annotations

from random import Random

from kpidesk.domain.constraint import Severity
from kpidesk.domain.measure import Aggregation, Unit
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.words import words_in
from kpidesk.services.tables.grid import CellRange
from tests.services.tables.random_table import RandomTable, Surroundings
from tests.services.tables.table_context import CATALOGUE, CLIENTS

LANGUAGES = ("en", "fr")
#: What heads a column of labels, by language.
HEADS = {
    "period": {"en": ("Period", ""), "fr": ("Période", "")},
    "month": {"en": ("Month", "Period"), "fr": ("Mois", "")},
    "week": {"en": ("Week", ""), "fr": ("Semaine", "")},
    "client": {"en": ("Client", "Customer"), "fr": ("Client",)},
    "language": {"en": ("Language", "Service language"), "fr": ("Langue", "Langue de service")},
    "measure": {"en": ("Measure", "Figure", "KPI"), "fr": ("Mesure", "Indicateur")},
    "amount": {"en": ("Amount", "Value"), "fr": ("Montant", "Valeur")},
}
#: Measures that no rule binds to others.
FREE = {each.id for each in CATALOGUE.measures if not each.nature.client_only} - {
    measure
    for rule in CATALOGUE.constraints
    if rule.severity is Severity.REFUSED
    for measure in rule.measures
}
PLAIN = [
    each
    for each in CATALOGUE.measures
    if each.nature.aggregation is Aggregation.SUM and each.id in FREE
]
SPLIT = [each for each in PLAIN if each.split]


class TableMaker(Surroundings):
    """Makes tables from one source of chance."""

    def __init__(self, seed):
        self.random = Random(seed)
        chance = self.random
        self.language = chance.choice(LANGUAGES)
        self.words = words_in(self.language)
        self.mark = chance.choice(".,")
        self.ids = chance.random() < 0.2
        self.spelling = chance.choice(("iso", "name", "name", "short", "digits", "day", "iso day"))
        self.day_order = chance.choice(("dmy", "mdy"))
        self.length = length = chance.choice(
            (Length.MONTH, Length.MONTH, Length.MONTH, Length.WEEK)
        )
        start = parse_period("2026-01" if length is Length.MONTH else "2026-W02")
        first = start.shifted(chance.randrange(-20, 6))
        self.periods = [first.shifted(n) for n in range(chance.randint(1, 8))]
        if length is Length.WEEK and len(self.periods) == 1:
            self.spelling = "iso"  # a single day does not tell its week
        self.table = RandomTable()

    def make(self):
        chance = self.random
        kinds = ("down", "across", "long", "two rows", "clients across", "years")
        self.table.kind = kind = chance.choice(kinds)
        clients = [None] if chance.random() < 0.5 else [each.name for each in CLIENTS]
        if kind in ("two rows", "clients across"):
            clients = [each.name for each in CLIENTS]
        self.clients = clients
        self.languages = [None] if chance.random() < 0.8 else ["fr", "de"]
        measures = SPLIT if clients != [None] or self.languages != [None] else PLAIN
        count = 1 if kind == "clients across" else chance.randint(1, 4)
        self.measures = chance.sample(measures, min(count, len(measures)))
        getattr(self, "_" + kind.replace(" ", "_"))()
        self._decorate()
        return self.table

    # Spellings

    def name(self, measure):
        return measure.id if self.ids else measure_name(self.words, measure.id)

    def head(self, what):
        what = self.length.value if what == "period" else what
        return self.random.choice(HEADS[what][self.language])

    def when(self, period: Period):
        formats = self.words.formats
        day = period.first_day
        if period.length is Length.WEEK:
            return {
                "iso": str(period),
                "name": period_name(self.words, period),
                "short": f"{'W' if self.language == 'en' else 'S'}{period.number} {period.year}",
                "iso day": day.isoformat(),
            }.get(self.spelling, str(period))
        return {
            "iso": str(period),
            "name": period_name(self.words, period),
            "short": f"{formats.month_name(period.number, short=True)} {period.year}",
            "digits": f"{period.number:02}/{period.year}",
            "day": self.date(day),
            "iso day": day.isoformat(),
        }[self.spelling]

    def date(self, day):
        if self.day_order == "dmy":
            return f"{day.day:02}/{day.month:02}/{day.year}"
        return f"{day.month}/{day.day}/{day.year}"

    def amount(self, measure):
        chance = self.random
        if measure.unit is Unit.HOURS:
            tenths = chance.randrange(1, 4000)
            text = f"{tenths // 10}{self.mark}{tenths % 10}" if tenths % 10 else str(tenths // 10)
            return text, tenths * 360_000
        number = chance.choice(
            (chance.randrange(10), chance.randrange(100), chance.randrange(3000))
        )
        return str(number), number

    def put(self, row, column, measure, period, client, language):
        place = measure.id, str(period), client, language
        text, amount = self.amount(measure)
        if self.random.random() < 0.05:
            text = ""
        else:
            self.table.truth[place] = amount
            self.table.cells[place] = row, column
        return text

    # Layouts

    def keys(self):
        """Client and language of each block of rows."""
        return [(client, language) for client in self.clients for language in self.languages]

    def _down(self):
        rows = self.table.rows
        labels = ["period"]
        if self.clients != [None]:
            labels.append("client")
        if self.languages != [None]:
            labels.append("language")
        self.random.shuffle(labels)
        rows.append([*map(self.head, labels), *map(self.name, self.measures)])
        entries = [(p, *key) for key in self.keys() for p in self.periods]
        if self.random.random() < 0.3:
            self.random.shuffle(entries)
        for period, client, language in entries:
            given = {"period": self.when(period), "client": client, "language": language}
            row = [given[each] for each in labels]
            at = len(rows)
            for measure in self.measures:
                row.append(self.put(at, len(row), measure, period, client, language))
            rows.append(row)

    def _across(self):
        rows = self.table.rows
        labels = ["measure"]
        if self.clients != [None]:
            labels.append("client")
        if self.languages != [None]:
            labels.append("language")
        self.random.shuffle(labels)
        heads = [self.head(each) if self.random.random() < 0.7 else "" for each in labels]
        if self.random.random() < 0.2:
            self.random.shuffle(self.periods)
        rows.append([*heads, *map(self.when, self.periods)])
        for client, language in self.keys():
            for measure in self.measures:
                given = {"measure": self.name(measure), "client": client, "language": language}
                row = [given[each] for each in labels]
                at = len(rows)
                for period in self.periods:
                    row.append(self.put(at, len(row), measure, period, client, language))
                rows.append(row)

    def _long(self):
        rows = self.table.rows
        labels = ["period", "measure", "amount"]
        if self.clients != [None]:
            labels.append("client")
        if self.languages != [None]:
            labels.append("language")
        self.random.shuffle(labels)
        rows.append([self.head(each) for each in labels])
        entries = [(p, m, *key) for key in self.keys() for p in self.periods for m in self.measures]
        self.random.shuffle(entries)
        for period, measure, client, language in entries:
            at = labels.index("amount")
            text = self.put(len(rows), at, measure, period, client, language)
            given = {
                "period": self.when(period),
                "measure": self.name(measure),
                "amount": text,
                "client": client,
                "language": language,
            }
            rows.append([given[each] for each in labels])

    def _two_rows(self):
        """Periods over measures or measures over periods; clients down."""
        rows = self.table.rows
        self.languages = [None]
        outer = [(self.when(p), ("period", p)) for p in self.periods]
        inner = [(self.name(m), ("measure", m)) for m in self.measures]
        if self.random.random() < 0.5:
            outer, inner = inner, outer
        upper, lower, slots = [""], [self.random.choice((self.head("client"), ""))], []
        fill = self.random.choice(("blank", "repeat", "merged"))
        for text, what in outer:
            first = len(upper)
            for at, (below, other) in enumerate(inner):
                upper.append(text if at == 0 or fill == "repeat" else "")
                lower.append(below)
                slots.append(dict((what, other)))
            if fill == "merged" and len(inner) > 1:
                self.table.merged.append(CellRange(0, first, 0, len(upper) - 1))
        rows += [upper, lower]
        for client in self.clients:
            row, at = [client], len(rows)
            for slot in slots:
                put = self.put(at, len(row), slot["measure"], slot["period"], client, None)
                row.append(put)
            rows.append(row)

    def _clients_across(self):
        rows = self.table.rows
        self.languages = [None]
        measure = self.measures[0]
        corner = self.random.random() < 0.5
        if not corner:
            rows.append([self.name(measure)])
        rows.append([self.name(measure) if corner else self.head("period"), *self.clients])
        for period in self.periods:
            row, at = [self.when(period)], len(rows)
            for client in self.clients:
                row.append(self.put(at, len(row), measure, period, client, None))
            rows.append(row)

    def _years(self):
        """A row of years above a row of months, or a column of years beside one of months."""
        rows = self.table.rows
        self.clients, self.languages = [None], [None]
        first = parse_period("2025-01").shifted(self.random.randrange(12))
        self.periods = [first.shifted(n) for n in range(self.random.randint(2, 15))]
        months = [
            self.words.formats.month_name(p.number, short=self.random.random() < 0.5)
            for p in self.periods
        ]
        years = [str(p.year) for p in self.periods]
        sparse = self.random.random() < 0.6
        if sparse:
            years = [
                year if at == 0 or years[at - 1] != year else "" for at, year in enumerate(years)
            ]
        if self.random.random() < 0.5:
            rows += [["", *years], ["", *months]]
            for measure in self.measures:
                row, at = [self.name(measure)], len(rows)
                for period in self.periods:
                    row.append(self.put(at, len(row), measure, period, None, None))
                rows.append(row)
            return
        heads = {"en": ["Year", "Month"], "fr": ["Année", "Mois"]}[self.language]
        rows.append([*heads, *map(self.name, self.measures)])
        for period, year, month in zip(self.periods, years, months, strict=True):
            row, at = [year, month], len(rows)
            for measure in self.measures:
                row.append(self.put(at, len(row), measure, period, None, None))
            rows.append(row)


def random_table(seed):
    """Returns the table of a number."""
    return TableMaker(seed).make()
