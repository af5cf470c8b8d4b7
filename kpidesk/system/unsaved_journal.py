"""Figures that a practice file could not take, in a file of the state folder.

It is written at each change, so that a killed program loses none. It names measures, periods and
numbers of clients, and no names.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from kpidesk.domain.cell import Cell
from kpidesk.domain.change import UnsavedFigure
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import Fault, NotDone
from kpidesk.domain.period import parse_period
from kpidesk.system.paths import owner_only, state_folder

_FOLDER = "unsaved"


class UnsavedJournal:
    """One file for each practice, by the identity in the practice file and by its path."""

    def __init__(self, identity: str, practice: Path) -> None:
        self._practice = practice.resolve()
        self._identity = identity
        self._folder = state_folder() / _FOLDER

    @cached_property
    def path(self) -> Path:
        """The file, which exists while there are such figures."""
        # It loads OpenSSL: 4 MB and 2 ms that no start needs.
        import hashlib  # noqa: PLC0415

        place = str(self._practice).encode(errors="surrogateescape")
        return self._folder / f"{self._identity}-{hashlib.sha256(place).hexdigest()[:16]}.json"

    def read(self) -> dict[EntryKey, UnsavedFigure]:
        """Returns the figures; those of a practice that was moved meanwhile become its own."""
        # Most starts find none, and need not compute the name.
        others = list(self._folder.glob(f"{self._identity}-*.json"))
        if not others:
            return {}
        if self.path not in others:
            self._adopt(others)
        try:
            records = json.loads(self.path.read_text(encoding="utf-8"))["figures"]
            return dict(map(_figure, records))
        except (OSError, ValueError, KeyError, TypeError, Fault):
            return {}

    def write(self, figures: Mapping[EntryKey, UnsavedFigure]) -> None:
        """Replace the figures; without any there is no file. Raises NotDone as `safe_writer`."""
        if not figures:
            try:
                self.path.unlink(missing_ok=True)
            except OSError as error:
                raise NotDone("write_failed", file=self.path.name, why="not_allowed") from error
            return
        # Not needed at a start.
        from kpidesk.system.safe_files import safe_writer  # noqa: PLC0415

        owner_only(self.path.parent)
        contents = {
            "practice": str(self._practice),
            "figures": [_record(key, figure) for key, figure in figures.items()],
        }
        with safe_writer(self.path, owner_only=True) as file:
            file.write(json.dumps(contents, ensure_ascii=True).encode())

    def _adopt(self, others: Iterable[Path]) -> None:
        """Take over the file of the same practice under a path where it is no longer."""
        for other in others:
            with suppress(OSError, ValueError, KeyError, TypeError):
                former = json.loads(other.read_text(encoding="utf-8"))["practice"]
                if not Path(former).exists():
                    other.replace(self.path)
                    return


def _record(key: EntryKey, figure: UnsavedFigure) -> dict[str, object]:
    return {
        "measure": key.measure,
        "period": str(key.period),
        "client": key.cell.client,
        "language": key.cell.language,
        "text": figure.text,
        "stored": figure.stored,
    }


def _figure(record: Mapping[str, object]) -> tuple[EntryKey, UnsavedFigure]:
    client, language, stored = record["client"], record["language"], record["stored"]
    if not isinstance(client, int | None) or not isinstance(stored, int | None):
        raise ValueError(record)
    cell = Cell(client, None if language is None else str(language))
    key = EntryKey(str(record["measure"]), parse_period(str(record["period"])), cell)
    return key, UnsavedFigure(str(record["text"]), stored)
