"""What is said on a client's sheet where more hours are used than the package has."""

from __future__ import annotations

from collections.abc import Iterator

from kpidesk.domain.catalogue.packages import HOURS_USED, PACKAGE_USE
from kpidesk.i18n.charts.package_words import block_lines, package_words
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.sentences import side_by_side
from kpidesk.services.entry.sheet import Sheet
from kpidesk.services.series.package_series import PackageSeries
from kpidesk.ui.workspace import Workspace


def over_package(workspace: Workspace, sheet: Sheet) -> str:
    """Returns the hours used and those over; empty where none are over, or entered elsewhere."""
    client = sheet.cell.client
    if client is None or HOURS_USED not in sheet.rows:
        return ""
    name = short_name(workspace.words, PACKAGE_USE.id)
    return "\n".join(side_by_side(name, each) for each in _over(workspace, sheet, client))


def _over(workspace: Workspace, sheet: Sheet, client: int) -> Iterator[str]:
    words, period = workspace.words, sheet.period
    packages = PackageSeries(workspace.services.records, workspace.services.today)
    points = packages.points(
        PACKAGE_USE, period.length, client, lambda _: PACKAGE_USE.ladder, (period, period)
    )
    for balance in (each.package for each in points):
        if balance is not None and balance.over:
            yield package_words(words, period, balance, whole=False)
    for block in packages.blocks(client, period):
        if block.balance.over and not block.ended:
            yield side_by_side(*block_lines(words, block))
