"""The hours of a client's package in a period, as a share and in words."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.domain.catalogue.packages import PACKAGE_USE
from kpidesk.domain.cell import Client
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.period import Period
from kpidesk.i18n.amount_words import hours_text
from kpidesk.i18n.charts.package_words import block_lines, package_words
from kpidesk.services.series.series_query import SeriesQuery
from kpidesk.ui.clients import texts
from kpidesk.ui.workspace import Workspace


class PackageUse(NamedTuple):
    """`short` is for a list, `sentence` says all; `share` is used ÷ (package + carried)."""

    short: str
    sentence: str
    share: float | None
    over: bool


def package_use(
    workspace: Workspace, client: Client, card: ClientCard, period: Period
) -> PackageUse | None:
    """Returns the hours of the package; None where none is known in that period."""
    if not card.packages:
        return None
    words, series = workspace.words, workspace.services.series
    query = SeriesQuery(PACKAGE_USE.id, period.length, period, period, client.name)
    found = series.read(query)
    balance = next((point.package for point in found.points if point.package), None)
    blocks = [each for each in series.blocks(found) if not each.ended]
    sentences = [package_words(words, period, balance, whole=False)]
    sentences += [line for each in blocks for line in block_lines(words, each)]
    sentence = "\n".join(words.formats.capitalized(each) for each in sentences if each)
    if not sentence:
        return None
    if balance is None:
        balance = blocks[0].balance
    used, total = hours_text(words, balance.used), hours_text(words, balance.total)
    short = words(texts.USED_OF, used=used, total=total) if balance.total > 0 else used
    share = balance.used / balance.total if balance.total > 0 else None
    return PackageUse(short, sentence, share, balance.over > 0)
