"""Finds the client that a table is about: one that its title, its sheet or its file names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kpidesk.domain.cell import Client
from kpidesk.domain.clients.client_mention import names_client
from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.roles import RoleKind, TableRoles

#: Titles are among the first rows.
_ROWS = 20


def named_client(
    grid: Grid, roles: TableRoles, clients: Iterable[Client], file: str | None
) -> Client | None:
    """Returns the client that is named above the figures, else by the sheet, else by the file.

    None where several are, or only archived ones. `file` is the name of the file.
    """
    active = [each for each in clients if not each.archived]
    # Names of files often have other marks in place of spaces.
    spaced = re.sub(r"[-_.]", " ", file or "")
    for texts in (list(_titles(grid, roles)), [grid.name or ""], [file or "", spaced]):
        found = [one for one in active if any(names_client(text, one.name) for text in texts)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _titles(grid: Grid, roles: TableRoles) -> Iterator[str]:
    for row, role in zip(grid.rows[:_ROWS], roles.rows, strict=False):
        if role.kind is RoleKind.AMOUNT:
            return
        yield from (cell.text for cell in row if cell.text)
