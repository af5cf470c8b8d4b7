"""The roles of columns: by what heads them and by what all their cells are."""

from __future__ import annotations

from collections.abc import Sequence

from kpidesk.domain.amounts.duration_words import DurationUnit, part_named
from kpidesk.domain.tables.vocabulary import PERIOD_WORDS, TableVocabulary, TableWord
from kpidesk.services.tables.recognition.adjacent_tables import first_column_of_another_table
from kpidesk.services.tables.recognition.cell_kind import CellKind, are_meant_as_periods
from kpidesk.services.tables.recognition.layout import Layout, is_total
from kpidesk.services.tables.recognition.totals import sums_columns
from kpidesk.services.tables.roles import (
    AMOUNTS,
    DecimalMark,
    IgnoreReason,
    Role,
    RoleKind,
    ignored,
)

_HEADED = (
    (TableWord.CLIENT, Role(RoleKind.CLIENT)),
    (TableWord.SERVICE_LANGUAGE, Role(RoleKind.SERVICE_LANGUAGE)),
    (TableWord.MEASURE, Role(RoleKind.MEASURE)),
)
_BOTH = CellKind.PERIOD | CellKind.PERIOD_WORD
_PERIOD = Role(RoleKind.PERIOD)
#: The headings of the program's own files, whose numbers have a decimal point.
_OWN = frozenset({"period", "measure", "amount"})
_OWN_AMOUNTS = Role(RoleKind.AMOUNT, decimal_mark=DecimalMark.POINT)
#: Codes of languages that are words for yes, no and the like.
_CODE = 3
_ALSO_WORDS = frozenset({"no", "si", "ja", "da", "is", "in", "so", "to", "or", "he", "my"})
_TEXT = ignored(IgnoreReason.TEXT)


def column_roles(found: Layout) -> list[Role]:
    """Returns the roles of all columns."""
    roles = [ignored(IgnoreReason.BLANK)] * found.grid.width
    rows = [row for row in range(found.start, len(found.kinds)) if _has_figures(found, row)]
    for column in found.labels:
        roles[column] = _label_role(found, column, rows)
    _find_names(found, roles, rows)
    for column in found.numbers:
        roles[column] = _number_role(found, column, rows, roles)
    first = first_column_of_another_table(found, roles)
    for column in range(first, found.grid.width):
        if any(kinds[column] for kinds in found.kinds):
            roles[column] = ignored(IgnoreReason.OTHER_TABLE)
    found.labels = [each for each in found.labels if each < first]
    found.numbers = [each for each in found.numbers if each < first]
    return roles


def _has_figures(found: Layout, row: int) -> bool:
    """Returns whether the row has numbers and a name, and is no total."""
    kinds = found.kinds[row]
    named = not found.labels or any(kinds[column] for column in found.labels)
    return (
        named
        and any(k & CellKind.NUMBER for k in kinds)
        and not is_total(found, row, range(found.grid.width))
    )


def _words(found: Layout, column: int) -> frozenset[TableWord]:
    """Returns what the headings of a column mean as words."""
    words: frozenset[TableWord] = frozenset()
    for row in found.heads:
        # A month, such as `sett` beside `ott`, is no word for weeks.
        if found.kinds[row][column] & _BOTH != CellKind.PERIOD:
            words |= found.vocabulary.means(found.cell(row, column).text)
    return words


def _label_role(found: Layout, column: int, rows: Sequence[int]) -> Role:
    words = _words(found, column)
    kinds = [found.kinds[row][column] for row in rows if found.kinds[row][column]]
    counts = {
        kind: sum(bool(each & kind) for each in kinds)
        for kind in (CellKind.PERIOD, CellKind.MEASURE, CellKind.CLIENT, CellKind.LANGUAGE)
    }
    # A client above measures says what is across: `Client | Acme | Acme`.
    measures = 2 * counts[CellKind.MEASURE] > len(kinds)
    for word, role in _HEADED:
        if word in words and not (measures and word is TableWord.CLIENT):
            return role
    if _is_headed_as_figures(found, column):
        return AMOUNTS
    if TableWord.UNIT in words:
        return ignored(IgnoreReason.UNIT)
    most = max(counts, key=lambda each: counts[each])
    known = 2 * counts[most] >= len(kinds) and counts[most] > 0
    if words & PERIOD_WORDS and (most is CellKind.PERIOD or not known):
        return _PERIOD
    texts = {found.cell(row, column).text for row in rows} - {""}
    if not texts:
        return _role_over_rows(found, column)
    if not known:
        units = all(_is_unit(found.vocabulary, each) for each in texts)
        return ignored(IgnoreReason.UNIT) if units else _TEXT
    if most is CellKind.LANGUAGE:
        headed = any(found.cell(row, column).text for row in found.heads)
        return Role(RoleKind.SERVICE_LANGUAGE) if _are_languages(texts, headed) else _TEXT
    roles = {CellKind.PERIOD: RoleKind.PERIOD, CellKind.MEASURE: RoleKind.MEASURE}
    return Role(roles.get(most, RoleKind.CLIENT))


def _role_over_rows(found: Layout, column: int) -> Role:
    """Returns the role of a column whose texts stand in rows without figures."""
    kinds = [each[column] for each in found.kinds[max(found.heads, default=-1) + 1 :]]
    before = bool(found.numbers) and column < found.numbers[0]
    for kind, role in (
        (CellKind.CLIENT, RoleKind.CLIENT),
        (CellKind.LANGUAGE, RoleKind.SERVICE_LANGUAGE),
    ):
        if before and any(each & kind for each in kinds):
            return Role(role)
    return ignored(IgnoreReason.UNIT)


def _is_headed_as_figures(found: Layout, column: int) -> bool:
    """Returns whether a measure stands above the column, and others above the figures.

    Its texts then belong to another table further down.
    """
    if found.main is None:
        return False
    kinds = found.kinds[found.main]
    measures = any(kinds[each] & CellKind.MEASURE for each in found.numbers)
    return measures and bool(kinds[column] & CellKind.MEASURE)


def _are_languages(texts: set[str], headed: bool) -> bool:
    """Returns whether names of languages are meant: codes may also be countries, or a `no`."""
    if headed:
        return all(len(each) > _CODE for each in texts)
    return not {each.casefold() for each in texts} <= _ALSO_WORDS


def _is_unit(vocabulary: TableVocabulary, text: str) -> bool:
    return TableWord.COUNT in vocabulary.means(text) or part_named(text) is DurationUnit.HOUR


def _find_names(found: Layout, roles: list[Role], rows: Sequence[int]) -> None:
    """Find the column of measures where nothing but some known names or its place tell it."""
    texts = [column for column in found.labels if roles[column] == _TEXT]
    if any(each.kind is RoleKind.MEASURE for each in roles) or not texts:
        return
    measures = {
        column: sum(bool(found.kinds[row][column] & CellKind.MEASURE) for row in rows)
        for column in texts
    }
    best = max(measures, key=lambda each: measures[each])
    if measures[best]:
        roles[best] = Role(RoleKind.MEASURE)
        return
    across = [
        found.kinds[row][column]
        for row in (*found.heads, *found.captions)
        for column in range(found.grid.width)
    ]
    if not any(each & CellKind.MEASURE for each in across) and _is_named_down(found, texts[0]):
        roles[texts[0]] = Role(RoleKind.MEASURE)


def _is_named_down(found: Layout, column: int) -> bool:
    """Returns whether unknown texts before the figures must be the names of what they count.

    The rows of headings then name periods or clients, or there are none.
    """
    if not found.numbers or column > found.numbers[0]:
        return False
    if found.main is None:
        return True
    kinds = [found.kinds[found.main][each] for each in found.numbers]
    return any(each & (CellKind.PERIOD | CellKind.CLIENT) for each in kinds)


def _number_role(found: Layout, column: int, rows: Sequence[int], roles: Sequence[Role]) -> Role:
    words, heading = _words(found, column), found.heading(column)
    for word, role in _HEADED[:2]:
        if word in words:
            return role
    if TableWord.DAY in words:
        return ignored(IgnoreReason.HEADING)
    if words & PERIOD_WORDS:
        return _PERIOD
    if TableWord.TOTAL in words:
        return ignored(IgnoreReason.TOTAL)
    known = heading is not None and bool(
        found.kinds[found.main or 0][column] & (CellKind.MEASURE | CellKind.PERIOD)
    )
    named = any(each == _PERIOD for each in roles) or any(
        found.kinds[found.main or 0][each] & CellKind.PERIOD for each in found.numbers
    )
    first = column == min(found.numbers) and len(found.numbers) > 1
    if not known and not named and first:
        cells = [found.cell(row, column) for row in rows if found.kinds[row][column]]
        if are_meant_as_periods(found.periods, list(dict.fromkeys(cells))):
            return _PERIOD
    others = [each for each in found.numbers if each != column]
    # Without headings, a sum in a single row may be chance.
    certain = found.main is not None or len(rows) > 1
    if not known and certain and sums_columns(found, column, others, rows):
        return ignored(IgnoreReason.TOTAL)
    own = heading is not None and heading.text == "amount" and _head_texts(found) >= _OWN
    # The program writes no comma there; who does may mean either mark by it.
    own = own and not any("," in found.cell(row, column).text for row in rows)
    return _OWN_AMOUNTS if own else AMOUNTS


def _head_texts(found: Layout) -> set[str]:
    return set() if found.main is None else {each.text for each in found.grid.rows[found.main]}
