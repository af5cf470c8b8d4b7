"""The roles of rows: headings, figures, totals, notes, and tables further down."""

from __future__ import annotations

from collections.abc import Sequence

from kpidesk.services.tables.periods.moment import MomentFlag
from kpidesk.services.tables.recognition.cell_kind import CellKind, are_meant_as_periods
from kpidesk.services.tables.recognition.group_headings import GroupHeadings, find_groups
from kpidesk.services.tables.recognition.heading_roles import (
    corner_measure,
    heading_role,
    unknown_heading_role,
)
from kpidesk.services.tables.recognition.layout import Layout, is_total
from kpidesk.services.tables.recognition.totals import sums_rows
from kpidesk.services.tables.roles import AMOUNTS, NAMING, IgnoreReason, Role, RoleKind, ignored

_KNOWN = CellKind.PERIOD | CellKind.MEASURE | CellKind.CLIENT | CellKind.PERIOD_WORD | CellKind.WORD
_NAMES = CellKind.PERIOD | CellKind.MEASURE | CellKind.CLIENT
#: What a line of text within the table may name that then follows.
_ROLE_KINDS = {
    RoleKind.PERIOD: CellKind.PERIOD,
    RoleKind.CLIENT: CellKind.CLIENT,
    RoleKind.MEASURE: CellKind.MEASURE,
    RoleKind.SERVICE_LANGUAGE: CellKind.LANGUAGE,
}
_BLANK, _TITLE = ignored(IgnoreReason.BLANK), ignored(IgnoreReason.TITLE)
_HEADING, _TOTAL = ignored(IgnoreReason.HEADING), ignored(IgnoreReason.TOTAL)
_OTHER = ignored(IgnoreReason.OTHER_TABLE)


def row_roles(found: Layout, columns: Sequence[Role]) -> list[Role]:
    """Returns the roles of all rows; `columns` are those of the columns."""
    # Columns of another table are out by now, and so are rows that only head these.
    found.heads = [row for row in found.heads if found.filled(row, found.numbers)]
    body = max(found.heads, default=found.start - 1) + 1
    roles = [_TITLE if any(kinds) else _BLANK for kinds in found.kinds[:body]]
    kinds = {each.kind for each in columns if each.kind in NAMING}
    unknown = []
    for row in found.heads:
        role = heading_role(found, row)
        if role is None:
            unknown.append(row)
        else:
            roles[row] = role
            kinds.add(role.kind)
    _add_captions(found, roles, kinds)
    if corner_measure(found) is not None:
        kinds.add(RoleKind.MEASURE)
    for row in unknown:
        roles[row] = unknown_heading_role(found, row, kinds)
        kinds.add(roles[row].kind)
    amounts = [at for at, role in enumerate(columns) if role.kind is RoleKind.AMOUNT]
    heads = {roles[row].kind for row in found.heads if found.filled(row, amounts)}
    groups = find_groups(found, columns, heads, body)
    below = _body(found, columns, body, groups)
    if groups is not None:
        groups.settle(below, body)
    return [*roles, *below]


def _add_captions(found: Layout, roles: list[Role], kinds: set[RoleKind]) -> None:
    """Give captions their role where nothing else of the table has it; years always."""
    for row in found.captions:
        column = found.filled(row, range(found.grid.width))[0]
        kind = found.kinds[row][column]
        if kind & CellKind.PERIOD:
            moments = found.periods.read(found.cell(row, column))
            year = bool(moments) and moments[0].is_year
            bare = any(each.flags & MomentFlag.BARE for each in moments)
            if not bare and (year or RoleKind.PERIOD not in kinds):
                roles[row] = Role(RoleKind.PERIOD)
        elif kind & CellKind.CLIENT and RoleKind.CLIENT not in kinds:
            roles[row] = Role(RoleKind.CLIENT)
        elif kind & CellKind.MEASURE and RoleKind.MEASURE not in kinds:
            roles[row] = Role(RoleKind.MEASURE)
        kinds.add(roles[row].kind)


def _body(
    found: Layout, columns: Sequence[Role], first: int, groups: GroupHeadings | None
) -> list[Role]:
    roles: list[Role] = []
    amounts = [at for at, role in enumerate(columns) if role.kind is RoleKind.AMOUNT]
    own = _own_columns(columns)
    heads = {_texts(found, row, own) for row in found.heads}
    above: list[int] = []
    # Kinds of rows that have figures and labels, whatever their texts: most rows of a table.
    plain: set[tuple[int, ...]] = set()
    ended = False
    for row in range(first, len(found.kinds)):
        if not ended and found.kinds[row] in plain:
            roles.append(AMOUNTS)
            above.append(row)
            continue
        role = _OTHER
        if not found.filled(row, own):
            role = _BLANK
        elif _texts(found, row, own) in heads:
            role = _HEADING
        elif not ended:
            role = _body_role(found, row, amounts, columns, above, groups)
            if role is AMOUNTS and _has_name_among_figures(found, row, amounts):
                role = _OTHER
            ended = role == _OTHER
        roles.append(role)
        if role is AMOUNTS and found.filled(row, amounts):
            above.append(row)
            if _is_plain(found, row, amounts, own):
                plain.add(found.kinds[row])
    return roles


def _is_plain(found: Layout, row: int, amounts: Sequence[int], own: Sequence[int]) -> bool:
    """Returns whether all rows with such kinds of cells are rows of figures."""
    kinds = found.kinds[row]
    return (
        bool(found.filled(row, found.labels))
        and any(kinds[each] & CellKind.NUMBER for each in amounts)
        and not any(all(kinds[at] == found.kinds[head][at] for at in own) for head in found.heads)
    )


def _own_columns(columns: Sequence[Role]) -> list[int]:
    """Returns the columns that belong to no other table."""
    return [at for at, role in enumerate(columns) if role.why is not IgnoreReason.OTHER_TABLE]


def _has_name_among_figures(found: Layout, row: int, amounts: Sequence[int]) -> bool:
    """Returns whether a row of figures has a name where others have a figure: of another table."""
    kinds = [found.kinds[row][column] for column in amounts]
    names = any(each & _NAMES and not each & CellKind.NUMBER for each in kinds)
    return names and any(each & CellKind.NUMBER for each in kinds)


def _texts(found: Layout, row: int, columns: Sequence[int]) -> tuple[str, ...]:
    return tuple(found.cell(row, each).text for each in columns)


def _body_role(
    found: Layout,
    row: int,
    amounts: Sequence[int],
    columns: Sequence[Role],
    above: Sequence[int],
    groups: GroupHeadings | None,
) -> Role:
    """Returns the role of a row below the headings."""
    kinds = found.kinds[row]
    over = found.filled(row, amounts)
    texts = [each for each in over if not kinds[each] & CellKind.NUMBER]
    if sum(bool(kinds[each] & _NAMES) for each in texts) > 1:
        return _OTHER
    if is_total(found, row, _naming_columns(found, row, columns)):
        return _TOTAL
    numbers = [each for each in over if kinds[each] & CellKind.NUMBER]
    labels = found.filled(row, found.labels)
    grouped = groups.role(row, bool(numbers)) if groups is not None else None
    if grouped is not None:
        return grouped
    if not numbers:
        return _row_of_texts(found, row, over, columns)
    if not labels and (found.heads or found.labels):
        if sums_rows(found, row, above, over):
            return _TOTAL
        cells = list(dict.fromkeys(found.cell(row, each) for each in over))
        if len(over) > 1 and are_meant_as_periods(found.periods, cells):
            return _OTHER
    headless = not found.heads and not found.labels
    # A sum in a single column of small counts may be chance.
    if headless and len(over) > 1 and _is_last(found, row):
        return _TOTAL if sums_rows(found, row, above, over) else AMOUNTS
    return AMOUNTS


def _naming_columns(found: Layout, row: int, columns: Sequence[Role]) -> list[int]:
    """Returns the columns that can name a total: those of names and figures, and the first."""
    first = found.filled(row, range(found.grid.width))[:1]
    kinds = (*NAMING, RoleKind.AMOUNT)
    return [*first, *(at for at, role in enumerate(columns) if role.kind in kinds)]


def _is_last(found: Layout, row: int) -> bool:
    return not any(any(kinds) for kinds in found.kinds[row + 1 :])


def _row_of_texts(
    found: Layout,
    row: int,
    over: Sequence[int],
    columns: Sequence[Role],
) -> Role:
    """Returns the role of a row without numbers: headings, a note, or names without figures."""
    kinds = found.kinds[row]
    known = [each for each in over if kinds[each] & _KNOWN]
    if known and 2 * len(known) >= len(over):
        return _OTHER
    labels = found.filled(row, _own_columns(columns))
    if not labels:
        return _OTHER
    kind, role = kinds[labels[0]], columns[labels[0]].kind
    if len(labels) > 1 or (role in NAMING and kind & _ROLE_KINDS[role]):
        return AMOUNTS
    if over and (kind == CellKind.NEUTRAL or found.grid.width == 1):
        return AMOUNTS
    # A line that says whose figures or when follows, where it is understood.
    return _OTHER if kind & (CellKind.CLIENT | CellKind.PERIOD) else _TITLE
