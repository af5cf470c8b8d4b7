"""What an archive is made from: a snapshot of the practice, its tables and its charts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Client
from kpidesk.domain.kpi import Kpi
from kpidesk.export.client_chart import Drawing, client_chart
from kpidesk.export.data.data_file import SUFFIXES, data_bytes
from kpidesk.i18n.words import Words
from kpidesk.services.ports import PracticeReader
from kpidesk.services.practice.contents import UpdateRecord, practice_contents
from kpidesk.services.practice.tracked_kpis import shown_kpis
from kpidesk.services.series.chunked import read_in_chunks
from kpidesk.services.series.series_query import SeriesQuery, SeriesService


class ArchiveData(NamedTuple):
    """The database's bytes, those of the tables by suffix, and sent updates, of one moment."""

    database: bytes
    tables: Mapping[str, bytes]
    figures: int
    updates: tuple[UpdateRecord, ...] = ()


def archive_data(
    database: bytes, records: PracticeReader, catalogue: Catalogue, words: Words
) -> ArchiveData:
    """Returns the data of an archive; `records` reads the database. Touches no widgets."""
    contents = practice_contents(records, catalogue)
    tables = {suffix: data_bytes(contents, suffix, words) for suffix in SUFFIXES}
    sent = tuple(each for each in contents.updates if each.kept)
    return ArchiveData(database, tables, len(contents.rows), sent)


class ArchiveChart(NamedTuple):
    """A chart of an archive; without a client it is one of the whole business."""

    client: Client | None
    kpi: Kpi


@dataclass(frozen=True)
class ArchiveSource:
    """Everything that an archive needs. `name` is that of the practice file, without suffix."""

    name: str
    suffix: str
    version: str
    data: ArchiveData
    records: PracticeReader
    catalogue: Catalogue
    today: Callable[[], date]

    def charts(self) -> tuple[ArchiveChart, ...]:
        """Returns the charts that may be drawn: those of the business, then client by client."""
        found = [ArchiveChart(None, kpi) for kpi in shown_kpis(self.records, self.catalogue)]
        for client in self.active_clients():
            kpis = shown_kpis(self.records, self.catalogue, client.id)
            found += [ArchiveChart(client, kpi) for kpi in kpis if self.catalogue.splits(kpi)]
        return tuple(found)

    def active_clients(self) -> tuple[Client, ...]:
        """Returns the clients that are not archived, sorted by name."""
        return tuple(each for each in self.records.clients() if not each.archived)

    def drawing(self, chart: ArchiveChart, words: Words) -> Iterator[Drawing | None]:
        """Yields None after each step, and the drawing last; none where there is no value.

        A client's chart is in the client's language. Raises NotDone `words_missing`.
        """
        service = SeriesService(self.records, self.catalogue, self.today)
        query = SeriesQuery(chart.kpi.id, client=chart.client.name if chart.client else None)
        for series in read_in_chunks(service, self.records, chart.kpi, query):
            if series is None:
                yield None
                continue
            drawing = client_chart(series, service, words)
            if drawing.spec.valued:
                yield drawing
