"""Rows within a table that name the client or the service language of the rows under them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kpidesk.services.tables.recognition.cell_kind import CellKind
from kpidesk.services.tables.recognition.layout import Layout
from kpidesk.services.tables.roles import AMOUNTS, NAMING, IgnoreReason, Role, RoleKind, ignored

_GROUPS = {RoleKind.CLIENT: CellKind.CLIENT, RoleKind.SERVICE_LANGUAGE: CellKind.LANGUAGE}
_NAMES = {**_GROUPS, RoleKind.PERIOD: CellKind.PERIOD, RoleKind.MEASURE: CellKind.MEASURE}
_ANY = CellKind.PERIOD | CellKind.MEASURE | CellKind.CLIENT | CellKind.LANGUAGE
#: Codes of languages, which are also those of countries and words.
_CODE = 3
_TITLE, _OTHER = ignored(IgnoreReason.TITLE), ignored(IgnoreReason.OTHER_TABLE)


@dataclass(frozen=True, slots=True)
class GroupHeadings:
    """What stands over the groups of a table's rows; at least one known name with figures below."""

    found: Layout
    columns: Sequence[Role]
    kind: RoleKind

    def role(self, row: int, numbers: bool) -> Role | None:
        """Returns the role of a row that is no total; None for one with figures of the group.

        Names that mean several things, or stand beside other texts, end the table: the figures
        under them must not go to the group above.
        """
        kinds, filled = self.found.kinds[row], _own_filled(self.found, row, self.columns)
        names = [at for at in filled if self._is_group(row, at)]
        own = [at for at in filled if kinds[at] & _NAMES.get(self.columns[at].kind, 0)]
        if numbers:
            others = [at for at in names if at not in own and _is_before(at, self.columns)]
            return _OTHER if others else None
        if not filled or _among_figures(self.found, row, self.columns):
            return _OTHER
        if names:
            clear = _group_at(self.found, row, self.columns) is self.kind
            return Role(self.kind) if clear else _OTHER
        if own:
            return AMOUNTS
        if kinds[filled[0]] & _ANY:
            return _OTHER
        alone = len(filled) == 1 and _is_before(filled[0], self.columns)
        return Role(self.kind) if alone else _TITLE

    def settle(self, roles: list[Role], first: int) -> None:
        """Make titles of unknown names that no row of figures follows."""
        followed = False
        for row in reversed(range(first, first + len(roles))):
            role = roles[row - first]
            if role.kind is RoleKind.AMOUNT:
                followed = True
            elif role.kind is self.kind:
                filled = _own_filled(self.found, row, self.columns)
                if not followed and not self._is_group(row, filled[0]):
                    roles[row - first] = _TITLE
                followed = False

    def _is_group(self, row: int, column: int) -> bool:
        return _names_group(self.found, row, column, self.kind)


def find_groups(
    found: Layout, columns: Sequence[Role], heads: Collection[RoleKind], first: int
) -> GroupHeadings | None:
    """Returns the groups of the rows from `first` on; None where no known name heads any.

    `heads` are the roles of the rows of headings.
    """
    last = max((at for at, kinds in enumerate(found.kinds) if _has_number(kinds)), default=-1)
    for row in range(first, last):
        if _has_number(found.kinds[row]):
            continue
        kind = _group_at(found, row, columns)
        if kind is not None and kind not in heads:
            return GroupHeadings(found, columns, kind)
    return None


def _group_at(found: Layout, row: int, columns: Sequence[Role]) -> RoleKind | None:
    """Returns what a row names that has one known name before the figures, and nothing else."""
    filled = _own_filled(found, row, columns)
    if len(filled) != 1 or not _is_before(filled[0], columns):
        return None
    at = filled[0]
    kind = next((each for each in _GROUPS if _names_group(found, row, at, each)), None)
    if kind is None or found.kinds[row][at] & _ANY & ~_GROUPS[kind]:
        return None
    # Names in a column of such names, or of other texts, are those of their own row.
    named = [column for column, role in enumerate(columns) if role.kind is kind]
    if columns[at].kind not in NAMING:
        named.append(at)
    return None if any(_beside_figures(found, each) for each in named) else kind


def _names_group(found: Layout, row: int, column: int, kind: RoleKind) -> bool:
    if not found.kinds[row][column] & _GROUPS[kind]:
        return False
    return kind is RoleKind.CLIENT or len(found.cell(row, column).text) > _CODE


def _own_filled(found: Layout, row: int, columns: Sequence[Role]) -> list[int]:
    own = [at for at, role in enumerate(columns) if role.why is not IgnoreReason.OTHER_TABLE]
    return found.filled(row, own)


def _is_before(column: int, columns: Sequence[Role]) -> bool:
    """Returns whether the column stands before those of figures."""
    amounts = [at for at, role in enumerate(columns) if role.kind is RoleKind.AMOUNT]
    return bool(amounts) and column < amounts[0]


def _among_figures(found: Layout, row: int, columns: Sequence[Role]) -> bool:
    """Returns whether a row has names where others have figures."""
    kinds = found.kinds[row]
    return any(
        role.kind is RoleKind.AMOUNT and kinds[at] & (_ANY | CellKind.PERIOD_WORD | CellKind.WORD)
        for at, role in enumerate(columns)
    )


def _beside_figures(found: Layout, column: int) -> bool:
    """Returns whether the column has texts in rows of figures."""
    return any(kinds[column] and _has_number(kinds) for kinds in found.kinds[found.start :])


def _has_number(kinds: Sequence[int]) -> bool:
    return any(each & CellKind.NUMBER for each in kinds)
