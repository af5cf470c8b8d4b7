"""The roles of rows of headings: whether they name periods, measures, clients or nothing known."""

from __future__ import annotations

from kpidesk.domain.amounts.duration_words import DurationUnit, part_named
from kpidesk.domain.tables.vocabulary import TableVocabulary, TableWord
from kpidesk.services.tables.recognition.cell_kind import CellKind
from kpidesk.services.tables.recognition.layout import Layout
from kpidesk.services.tables.roles import IgnoreReason, Role, RoleKind, ignored

_DESCRIBED = frozenset({TableWord.AMOUNT, TableWord.UNIT, TableWord.COUNT, TableWord.MEASURE})
#: The likeliest first, where a row has as many of one kind as of another.
_ROLES = (
    (CellKind.PERIOD, RoleKind.PERIOD),
    (CellKind.MEASURE, RoleKind.MEASURE),
    (CellKind.CLIENT, RoleKind.CLIENT),
    (CellKind.LANGUAGE, RoleKind.SERVICE_LANGUAGE),
)


def heading_role(found: Layout, row: int) -> Role | None:
    """Returns the role of a row of headings; None where it names nothing that is known."""
    kinds = [found.kinds[row][column] for column in found.numbers if found.kinds[row][column]]
    counts = {role: sum(bool(each & kind) for each in kinds) for kind, role in _ROLES}
    role = max(counts, key=lambda each: counts[each])
    if not counts[role]:
        return None
    # Codes of languages are also abbreviations, such as `Nr` above one of several columns.
    if role is RoleKind.SERVICE_LANGUAGE and counts[role] < len(found.numbers):
        return None
    return Role(role)


def unknown_heading_role(found: Layout, row: int, kinds: set[RoleKind]) -> Role:
    """Returns the role of a row of headings that names nothing known; `kinds` are elsewhere.

    Words for amounts and units only describe the columns; other texts are names of measures, or of
    what the table lacks.
    """
    texts = [found.cell(row, column).text for column in found.filled(row, found.numbers)]
    if RoleKind.MEASURE not in kinds:
        return Role(RoleKind.MEASURE)
    if all(is_described(found.vocabulary, each) for each in texts):
        return ignored(IgnoreReason.HEADING)
    if len(found.filled(row, range(found.grid.width))) == 1:
        return ignored(IgnoreReason.TITLE)
    words = [found.vocabulary.means(each) for each in texts]
    if len(found.numbers) == 1 or any(TableWord.AMOUNT in each for each in words):
        return ignored(IgnoreReason.HEADING)
    if RoleKind.PERIOD not in kinds:
        return Role(RoleKind.PERIOD)
    return ignored(IgnoreReason.UNKNOWN_NAME)


def corner_measure(found: Layout) -> tuple[int, str] | None:
    """Returns the only measure of the headings, if it stands over names, with its column."""
    named = [
        (column, measure)
        for row in found.heads
        for column in (*found.labels, *found.numbers)
        if (measure := found.vocabulary.measure(found.cell(row, column).text)) is not None
    ]
    if len({measure for _, measure in named}) != 1:
        return None
    return named[0] if all(column in found.labels for column, _ in named) else None


def is_described(vocabulary: TableVocabulary, text: str) -> bool:
    """Returns whether a heading says no more than that there are amounts, or their unit."""
    plain = text.strip("()[] ")
    return bool(vocabulary.means(plain) & _DESCRIBED) or part_named(plain) is DurationUnit.HOUR
