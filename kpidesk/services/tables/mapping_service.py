"""Remembers what the user decided about columns and names of a table, for others like it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from kpidesk.domain.import_receipt import TableMapping
from kpidesk.domain.period import Length
from kpidesk.domain.tables.text_match import folded
from kpidesk.services.ports import PracticeFile, PracticeReader
from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.import_plan import CREATE_CLIENT, Answers, QuestionKey, QuestionKind
from kpidesk.services.tables.roles import (
    Axis,
    DateOrder,
    DecimalMark,
    IgnoreReason,
    Role,
    RoleKind,
    TableRoles,
)

_HASH_BYTES = 16
#: Answers about names; others depend on the rows of one table.
_REMEMBERED: Final = (QuestionKind.MEASURE, QuestionKind.CLIENT)


@dataclass(frozen=True, slots=True)
class RememberedMapping:
    """Roles of columns by index, and answers about names that the program does not know."""

    columns: Mapping[int, Role] = field(default_factory=dict)
    answers: Answers = field(default_factory=dict)

    def applied_to(self, roles: TableRoles) -> TableRoles:
        """Returns recognized roles with those of the remembered columns."""
        for index, role in self.columns.items():
            if index < len(roles.columns):
                roles = roles.with_column(index, role)
        return roles


class MappingService:
    """Writes remembered mappings. They are no figures: no Change is made."""

    def __init__(self, practice: PracticeFile) -> None:
        self._practice = practice

    def remember(
        self, grid: Grid, recognised: TableRoles, roles: TableRoles, answers: Answers
    ) -> None:
        """Remember columns that the user gave another role, and answers about names.

        Answers to questions that did not come up are kept. Raises NotDone if the file cannot be
        written.
        """
        shape = table_shape(grid, recognised)
        if shape is None:
            return
        pairs = zip(recognised.columns, roles.columns, strict=True)
        columns = {index: new for index, (old, new) in enumerate(pairs) if old != new}
        known = self._practice.records.table_mapping(shape)
        before = _decoded(known.roles).answers if known is not None else {}
        named = {key: code for key, code in before.items() if key not in answers} | {
            key: code
            for key, code in answers.items()
            if key.kind in _REMEMBERED and code != CREATE_CLIENT
        }
        if not columns and not named:
            if known is not None:
                with self._practice.transaction() as transaction:
                    transaction.forget_table_mapping(shape)
            return
        mapping = TableMapping(shape, _encoded(RememberedMapping(columns, named)))
        if mapping != known:
            with self._practice.transaction() as transaction:
                transaction.set_table_mapping(mapping)


def recall_mapping(
    records: PracticeReader, grid: Grid, recognised: TableRoles
) -> RememberedMapping:
    """Returns what is remembered for tables of this shape. Raises NotDone."""
    shape = table_shape(grid, recognised)
    stored = records.table_mapping(shape) if shape is not None else None
    return RememberedMapping() if stored is None else _decoded(stored.roles)


def table_shape(grid: Grid, recognised: TableRoles) -> str | None:
    """Returns a hash of a table's headings; None where it has none.

    Headings of periods differ from month to month, and do not count.
    """
    lines = list(_headings(grid, recognised))
    if not any(any(line) for line in lines):
        return None
    text = "\x1e".join("\x1f".join(line) for line in lines)
    return hashlib.blake2b(text.encode(), digest_size=_HASH_BYTES).hexdigest()


def _headings(grid: Grid, roles: TableRoles) -> Iterator[list[str]]:
    for row, role in zip(grid.rows, roles.rows, strict=True):
        if role.kind is RoleKind.AMOUNT:
            return
        if role.kind is RoleKind.PERIOD:
            yield [role.kind]
        elif role.kind is not RoleKind.IGNORE or role.why is IgnoreReason.HEADING:
            yield [folded(cell.text) for cell in row]


def _encoded(mapping: RememberedMapping) -> str:
    data = {
        "columns": {
            str(index): {name: value for name, value in _role_fields(role) if value is not None}
            for index, role in mapping.columns.items()
        },
        "answers": [
            [key.kind, key.axis, key.index, key.text, code] for key, code in mapping.answers.items()
        ],
    }
    return json.dumps(data, ensure_ascii=False)


def _role_fields(role: Role) -> Iterable[tuple[str, str | None]]:
    return (
        ("kind", role.kind),
        ("measure", role.measure),
        ("date_order", role.date_order),
        ("length", role.length),
        ("decimal_mark", role.decimal_mark),
        ("why", role.why),
    )


def _decoded(text: str) -> RememberedMapping:
    """Returns a stored mapping; nothing of one that a later version wrote in another form."""
    try:
        data = json.loads(text)
        columns = {int(index): _role(fields) for index, fields in data["columns"].items()}
        answers = {
            QuestionKey(QuestionKind(kind), Axis(axis), int(index), str(said)): str(code)
            for kind, axis, index, said, code in data["answers"]
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        return RememberedMapping()
    return RememberedMapping(columns, answers)


def _role(fields: Mapping[str, str]) -> Role:
    order, length = fields.get("date_order"), fields.get("length")
    mark, why = fields.get("decimal_mark"), fields.get("why")
    return Role(
        RoleKind(fields["kind"]),
        fields.get("measure"),
        date_order=DateOrder(order) if order else None,
        length=Length(length) if length else None,
        decimal_mark=DecimalMark(mark) if mark else None,
        why=IgnoreReason(why) if why else None,
    )
