"""What must be said above a chart: that it cannot be narrowed, that it may count a work twice."""

from __future__ import annotations

from collections.abc import Iterator

from kpidesk.domain.kpi import Kpi
from kpidesk.i18n.remark_words import doubled_sentence
from kpidesk.services.due import Dues
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.choices import Choices
from kpidesk.ui.desk import Desk


def hints(desk: Desk, kpi: Kpi, choices: Choices) -> Iterator[str]:
    """The sentences, if any. Raises what reading raises."""
    services = desk.services
    narrowed = choices.client is not None or choices.language is not None
    if narrowed:
        if not desk.catalogue.splits(kpi):
            yield desk.words(texts.NOT_SPLIT)
        return
    for due in Dues(services.records, services.catalogue, services.today).due([kpi]):
        if due.doubled:
            yield doubled_sentence(desk.words, due.period, due.doubled)
