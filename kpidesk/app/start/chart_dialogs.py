"""The dialogs of the Charts page, each imported when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kpidesk.ui.charts.dialogs import ChartDialogs

if TYPE_CHECKING:
    from kpidesk.ui.charts.export.chart_exporter import ChartExporter


def _note() -> Callable[..., object]:
    from kpidesk.ui.notes.note_dialog import edit_chart_note

    return edit_chart_note


def _baseline() -> Callable[..., object]:
    from kpidesk.ui.charts.view.baseline_dialog import edit_baseline

    return edit_baseline


def _target() -> Callable[..., object]:
    from kpidesk.ui.targets.target_dialog import edit_target

    return edit_target


def _ladder() -> Callable[..., object]:
    from kpidesk.ui.charts.benchmark.dialog import edit_ladder

    return edit_ladder


def _exporter() -> type[ChartExporter]:
    from kpidesk.ui.charts.export.chart_exporter import ChartExporter

    return ChartExporter


CHART_DIALOGS = ChartDialogs(_note, _baseline, _target, _ladder, _exporter)
