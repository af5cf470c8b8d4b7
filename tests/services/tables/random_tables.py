"""Tables of random practices, as people lay them out, with the truth that they were made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from kpidesk.domain.constraint import Severity
from kpidesk.domain.measure import Aggregation, Unit
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.words import words_in
from kpidesk.services.tables.grid import CellRange, Grid, GridCell
from tests.services.tables.table_context import CATALOGUE, CLIENTS

LANGUAGES = ("en", "fr")
TITLES = ("Monthly report", "KPI overview", "Chiffres clés", "Q&A figures", "VA services – report")
GROUPS = ("North", "Gamma Ltd")
NOTES = ("Source: tracker", "* preliminary", "Chiffres provisoires", "checked by Ana")
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
FREE = {each.id for each in CATALOGUE.measures} - {
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

Place = tuple[str, str, str | None, str | None]


@dataclass
class RandomTable:
    """A table, the truth, and at which cell each figure of it stands."""

    rows: list[list[str]] = field(default_factory=list)
    truth: dict[Place, int] = field(default_factory=dict)
    cells: dict[Place, tuple[int, int]] = field(default_factory=dict)
    merged: list[CellRange] = field(default_factory=list)
    kind: str = ""

    @property
    def grid(self):
        width = max(map(len, self.rows), default=0)
        return Grid(
            tuple(
                tuple(GridCell(cell) for cell in (*row, *[""] * (width - len(row))))
                for row in self.rows
            ),
            tuple(self.merged),
        )

    def shift(self, rows=0, columns=0, from_row=0, from_column=0):
        """Moves what stands at or after a row or column."""
        self.cells = {
            place: (
                row + rows * (row >= from_row),
                column + columns * (column >= from_column),
            )
            for place, (row, column) in self.cells.items()
        }
        self.merged = [
            CellRange(
                each.first_row + rows * (each.first_row >= from_row),
                each.first_column + columns * (each.first_column >= from_column),
                each.last_row + rows * (each.last_row >= from_row),
                each.last_column + columns * (each.last_column >= from_column),
            )
            for each in self.merged
        ]


class TableMaker:
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

    # What stands around a table

    def _decorate(self):
        chance = self.random
        if chance.random() < 0.3:
            self._total_row()
        if chance.random() < 0.2:
            self._total_column()
        if chance.random() < 0.2:
            self._extra_column()
        if chance.random() < 0.15:
            self._spacer_row()
        if chance.random() < 0.15:
            self._repeated_heading()
        if chance.random() < 0.3:
            self._title()
        if chance.random() < 0.2:
            self._note()
        if chance.random() < 0.1:
            self._margin()

    def _figure_rows(self):
        return sorted({row for row, _ in self.table.cells.values()})

    def _figure_columns(self):
        return sorted({column for _, column in self.table.cells.values()})

    def _number(self, text):
        return float(text.replace(",", ".")) if text else 0.0

    def _text(self, number):
        return f"{number:.1f}".removesuffix(".0").replace(".", self.mark)

    def _total_row(self):
        table, columns = self.table, self._figure_columns()
        if not columns or table.kind == "long":
            return
        width = max(map(len, table.rows))
        row = [""] * width
        for column in columns:
            values = [self._number(table.rows[at][column]) for at in self._figure_rows()]
            row[column] = self._text(sum(values))
        if min(columns) and self.random.random() < 0.8:
            word = {"en": ("Total", "TOTAL", "Sum"), "fr": ("Total", "Somme", "Totaux")}
            row[0] = self.random.choice(word[self.language])
        table.rows.append(row)

    def _total_column(self):
        table, columns = self.table, self._figure_columns()
        rows = self._figure_rows()
        if len(columns) < 2 or table.kind == "long":
            return
        at = max(map(len, table.rows))
        named = self.random.random() < 0.8
        head = rows[0] - 1 if table.kind != "two rows" or self.random.random() < 0.5 else 0
        for row, cells in enumerate(table.rows):
            cells.extend([""] * (at - len(cells)))
            numbers = [self._number(cells[each]) for each in columns] if row in rows else []
            total = self._text(sum(numbers)) if row in rows else ""
            cells.append("Total" if named and row == head else total)

    def _extra_column(self):
        table = self.table
        rows = self._figure_rows()
        if not rows:
            return
        at = self.random.choice((0, max(map(len, table.rows))))
        numeric = self.random.random() < 0.4
        head = self.random.choice(("Ref", "Ticket", "#", "Nr"))
        if not numeric:
            head = self.random.choice(("Comment", "Owner", "Remarque"))
        table.shift(columns=1, from_column=at)
        for row, cells in enumerate(table.rows):
            cells.extend([""] * (at - len(cells)))
            text = ""
            if row == rows[0] - 1:
                text = head
            elif row in rows:
                text = str(100 + row) if numeric else self.random.choice(("ok", "late", "by Ana"))
            cells.insert(at, text)

    def _spacer_row(self):
        rows = self._figure_rows()
        if len(rows) > 1:
            at = self.random.choice(rows[1:])
            self.table.shift(rows=1, from_row=at)
            self.table.rows.insert(at, [""])

    def _repeated_heading(self):
        rows = self._figure_rows()
        if len(rows) > 1:
            at, heads = self.random.choice(rows[1:]), self.table.rows[: rows[0]]
            self.table.shift(rows=len(heads), from_row=at)
            self.table.rows[at:at] = [list(each) for each in heads]

    def _title(self):
        rows = [[self.random.choice(TITLES)]]
        if self.random.random() < 0.3:
            rows.append(["Prepared by", "Ana"])
        if self.random.random() < 0.5:
            rows.append([""])
        self.table.shift(rows=len(rows))
        self.table.rows[:0] = rows

    def _note(self):
        if self.random.random() < 0.5:
            self.table.rows.append([""])
        self.table.rows.append([self.random.choice(NOTES)])

    def _margin(self):
        self.table.shift(rows=1, columns=1)
        self.table.rows = [[""], *(["", *row] for row in self.table.rows)]


def random_table(seed):
    """Returns the table of a number."""
    return TableMaker(seed).make()


class TableBreaker:
    """Damages a table as careless copies do; its truth stays by cell."""

    def __init__(self, seed):
        self.random = Random(seed)
        self.table = random_table(seed)

    def broken(self):
        ways = "blank", "crop", "stray", "group", "stack", "beside", "no heading"
        getattr(self, "_" + self.random.choice(ways).replace(" ", "_"))()
        return self.table

    def _cells(self):
        return set(self.table.cells.values())

    def _headings(self):
        own = self._cells()
        return [
            (row, column)
            for row, cells in enumerate(self.table.rows)
            for column, cell in enumerate(cells)
            if cell and (row, column) not in own
        ]

    def _blank(self):
        """Blank some headings; a blank client or language would mean that there is none."""
        kept = (*(each.name for each in CLIENTS), "fr", "de", *GROUPS)
        named = [at for at in self._headings() if self.table.rows[at[0]][at[1]] not in kept]
        for row, column in self.random.sample(named, min(2, len(named))):
            self.table.rows[row][column] = ""
            self._unmerge(row, column)

    def _unmerge(self, row, column):
        self.table.merged = [
            each
            for each in self.table.merged
            if (each.first_row, each.first_column) != (row, column)
        ]

    def _crop(self):
        """Keep a part of the table."""
        height, width = len(self.table.rows), max(map(len, self.table.rows), default=1)
        top, left = self.random.choice(((0, 0), (1, 0), (0, 1), (2, 1), (1, 1)))
        left = 0 if self._is_split() else left
        bottom = height - self.random.choice((0, 0, 1))
        right = width - self.random.choice((0, 0, 1))
        self.table.rows = [row[left:right] for row in self.table.rows[top:bottom]]
        kept = {
            place: (row - top, column - left)
            for place, (row, column) in self.table.cells.items()
            if top <= row < bottom and left <= column < right
        }
        self.table.cells = kept
        self.table.truth = {place: self.table.truth[place] for place in kept}
        self.table.merged = []

    def _is_split(self):
        """Whether a copy without labels would look as if there were no clients or languages."""
        return any(place[2] or place[3] for place in self.table.truth)

    def _stray(self):
        """Put texts into cells."""
        for _ in range(2):
            row = self.random.randrange(len(self.table.rows) or 1)
            cells = self.table.rows[row] if self.table.rows else []
            if not cells:
                continue
            column = self.random.randrange(len(cells))
            places = [p for p, cell in self.table.cells.items() if cell == (row, column)]
            for place in places:
                del self.table.cells[place], self.table.truth[place]
            text = self.random.choice(("?", "ok", "see note", "12 (est.)", "-", "#REF!", "x"))
            self._unmerge(row, column)
            cells[column] = text

    def _group(self):
        """Insert a line that says whose figures follow."""
        rows = sorted({row for row, _ in self.table.cells.values()})
        if not rows or any(place[2] for place in self.table.truth):
            return
        at = self.random.choice(rows)
        name = self.random.choice([*(each.name for each in CLIENTS), *GROUPS])
        below = {place for place, (row, _) in self.table.cells.items() if row >= at}
        moved = {place: (place[0], place[1], name, place[3]) for place in self.table.truth}
        for kept in (self.table.truth, self.table.cells):
            for place in below:
                kept[moved[place]] = kept.pop(place)
        self.table.shift(rows=1, from_row=at)
        self.table.rows.insert(at, [name])

    def _other(self):
        other = random_table(self.random.randrange(10**6))
        if set(other.truth) & set(self.table.truth):
            return None
        return other

    def _stack(self):
        """Put another table below."""
        other = self._other()
        if other is None:
            return
        gap = [[""]] * self.random.choice((0, 1, 1))
        other.shift(rows=len(self.table.rows) + len(gap))
        self.table.rows += [*map(list, gap), *other.rows]
        self._take(other)

    def _beside(self):
        """Put another table to the right."""
        other = self._other()
        if other is None:
            return
        width = max(map(len, self.table.rows), default=0) + self.random.choice((0, 1))
        other.shift(columns=width)
        rows = []
        for at in range(max(len(self.table.rows), len(other.rows))):
            left = self.table.rows[at] if at < len(self.table.rows) else []
            right = other.rows[at] if at < len(other.rows) else []
            rows.append([*left, *[""] * (width - len(left)), *right])
        self.table.rows = rows
        self._take(other)

    def _take(self, other):
        self.table.truth.update(other.truth)
        self.table.cells.update(other.cells)
        self.table.merged += other.merged

    def _no_heading(self):
        """Leave out the rows of headings, or the column of labels."""
        rows = sorted({row for row, _ in self.table.cells.values()})
        columns = sorted({column for _, column in self.table.cells.values()})
        if not rows:
            return
        if self.random.random() < 0.5 or self._is_split():
            self.table.rows = self.table.rows[rows[0] :]
            self.table.shift(rows=-rows[0])
        else:
            left = columns[0]
            self.table.rows = [row[left:] for row in self.table.rows]
            self.table.shift(columns=-left)
        self.table.merged = []


def broken_table(seed):
    """Returns the damaged table of a number."""
    return TableBreaker(seed).broken()
