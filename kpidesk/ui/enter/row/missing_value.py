"""What stands on the sheet in place of the value of a KPI."""

from __future__ import annotations

from collections.abc import Iterable

from kpidesk.analysis.packages.blocks import BlockBalance
from kpidesk.analysis.point import Reason
from kpidesk.i18n.charts.package_words import used_words
from kpidesk.i18n.charts.point_words import reason_words
from kpidesk.i18n.words import Words
from kpidesk.services.entry.live_value import LiveValue
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.row.measure_row import MeasureRow


def missing_value(
    words: Words, gauge: LiveValue | None, rows: Iterable[MeasureRow], block: BlockBalance | None
) -> str:
    """Returns what is used of a block, why there is no package, or that there are no figures."""
    if block is not None:
        return used_words(words, block)
    if gauge is not None and gauge.of_packages and any(_has_hours(each, gauge) for each in rows):
        why = reason_words(words, Reason.ZERO_DENOMINATOR, gauge.kpi)
        return words(texts.NO_VALUE, reason=why)
    return words(texts.NO_FIGURES)


def _has_hours(row: MeasureRow, gauge: LiveValue) -> bool:
    """Returns whether the client has hours, on this sheet or in a service language."""
    others = row.row.others or ()
    return bool(row.field.text()) or any(each.client == gauge.cell.client for each in others)
