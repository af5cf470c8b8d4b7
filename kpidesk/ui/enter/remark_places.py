"""Where on a sheet each remark is said."""

from __future__ import annotations

from collections.abc import Mapping

from kpidesk.domain.entry_warning import Remark
from kpidesk.domain.period import Period
from kpidesk.services.entry.entry_warnings import NOT_BEGUN
from kpidesk.services.entry.sheet import Sheet


def by_measure(sheet: Sheet) -> Mapping[str, tuple[Remark, ...]]:
    """The remarks by the measure at whose field they are said, each once.

    At the last of its measures on the sheet, where the last key that made it was struck; one
    on the period after, at the stock that is carried over.
    """
    order = list(sheet.rows)
    places: dict[str, dict[Remark, None]] = {}
    for row in sheet.rows.values():
        for remark in row.remarks:
            named = remark.measures if remark.period == sheet.period else remark.measures[-1:]
            shown = [each for each in order if each in named]
            if shown:
                places.setdefault(shown[-1], {})[remark] = None
    return {measure: tuple(remarks) for measure, remarks in places.items()}


def not_begun(sheet: Sheet) -> Period | None:
    """The period, where something was entered for it before its first day."""
    found = any(each.code == NOT_BEGUN for row in sheet.rows.values() for each in row.remarks)
    return sheet.period if found else None
