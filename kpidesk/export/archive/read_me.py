"""The page of an archive that explains its files: plain HTML in one language, without script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import NamedTuple

from kpidesk.domain.cell import Client
from kpidesk.export.archive import texts
from kpidesk.export.archive.source import ArchiveChart, ArchiveSource
from kpidesk.export.data.entry_table import COLUMNS
from kpidesk.i18n.kpi_words import kpi_name, measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import sentences
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; line-height: 1.2; }
h2 { font-size: 1.2em; margin-top: 2em; }
aside { border: 2px solid #d55e00; border-radius: 6px; padding: 0 1em; }
aside h2 { margin-top: 0.8em; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8888; padding: 0.4em 1em 0.4em 0; text-align: start;
  vertical-align: top; }
td:first-child { font-family: ui-monospace, monospace; font-size: 0.9em;
  overflow-wrap: anywhere; width: 40%; }
"""
#: No script, no picture and no address is ever loaded.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


class ChartFolder(NamedTuple):
    """A folder of charts, and the number of charts in it."""

    name: str
    client: Client | None
    charts: int = 0


class UpdateFolder(NamedTuple):
    """A folder of sent updates; without a client they are of the whole business."""

    name: str
    client: str | None
    updates: int = 0


@dataclass(frozen=True)
class ReadMe:
    """What the page tells: the names of the files, by suffix for the tables."""

    source: ArchiveSource
    day: date
    database: str
    tables: Mapping[str, str]
    folders: tuple[ChartFolder, ...]
    updates: tuple[UpdateFolder, ...]
    left_out: tuple[ArchiveChart, ...]


def read_me_page(page: ReadMe, words: Words) -> str:
    """Returns the page as HTML; every text in it is escaped."""
    title = escape(words(texts.TITLE, name=page.source.name))
    direction = "rtl" if words.right_to_left else "ltr"
    body = "\n".join((*_summary(page, words), *_files(page, words), *_tables(page, words)))
    return f"""<!DOCTYPE html>
<html lang="{escape(words.language)}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>{title}</h1>
{body}
</body>
</html>
"""


def chart_name(chart: ArchiveChart, words: Words) -> str:
    """Returns the name of a chart's KPI, with the client's where it has one."""
    name = kpi_name(words, chart.kpi)
    client = chart.client
    return words(texts.CHART_OF, kpi=name, client=client.name) if client else name


def _summary(page: ReadMe, words: Words) -> Iterator[str]:
    source = page.source
    day = words.formats.day(page.day)
    said = [
        words(texts.WRITTEN, day=day, version=source.version),
        words(texts.WHAT_FIGURES, source.data.figures),
    ]
    span = source.records.span([each.id for each in source.catalogue.measures])
    if span is not None:
        first, last = (period_name(words, each) for each in span)
        said.append(words(texts.SPAN, first=first, last=last))
    yield _paragraph(sentences(words, *said))
    yield f"<aside>\n{_heading(words, texts.ALONE)}\n{_paragraph(words(texts.ALONE_HOW))}\n</aside>"


def _files(page: ReadMe, words: Words) -> Iterator[str]:
    rows = [
        (page.database, words(texts.DATABASE)),
        *((page.tables[suffix], words(text)) for suffix, text in texts.TABLES.items()),
        *((f"{each.name}/", _updates(each, words)) for each in page.updates),
        *((f"{each.name}/", _charts(each, words)) for each in page.folders),
    ]
    yield _heading(words, texts.FILES)
    yield _table((words(texts.FILE), words(texts.CONTENT)), rows)
    yield _paragraph(words(texts.WHICH_CHARTS if page.folders else texts.NO_CHARTS))
    if page.left_out:
        names = words.formats.listed(chart_name(each, words) for each in page.left_out)
        yield _paragraph(words(texts.LEFT_OUT, charts=names))


def _charts(folder: ChartFolder, words: Words) -> str:
    if folder.client is None:
        return words(texts.CHARTS_OF_ALL, folder.charts)
    return words(texts.CHARTS_OF_CLIENT, folder.charts, client=folder.client.name)


def _updates(folder: UpdateFolder, words: Words) -> str:
    if folder.client is None:
        return words(texts.UPDATES_OF_ALL, folder.updates)
    return words(texts.UPDATES_OF_CLIENT, folder.updates, client=folder.client)


def _tables(page: ReadMe, words: Words) -> Iterator[str]:
    yield _heading(words, texts.COLUMNS)
    meanings = [(column, words(texts.COLUMN_MEANINGS[column])) for column in COLUMNS]
    yield _table((words(texts.COLUMN), words(texts.MEANING)), meanings)
    yield _heading(words, texts.MEASURES)
    names = [(each.id, measure_name(words, each.id)) for each in page.source.catalogue.measures]
    yield _table((words(texts.MEASURE), words(texts.MEASURE_NAME)), names)


def _heading(words: Words, text: Text) -> str:
    return f"<h2>{escape(words(text))}</h2>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _table(head: tuple[str, str], rows: Iterable[tuple[str, str]]) -> str:
    """Returns a table; what is in its first column has a direction of its own."""
    first, second = map(escape, head)
    lines = [f'<tr><th scope="col">{first}</th><th scope="col">{second}</th></tr>']
    for name, text in rows:
        cells = f'<td><bdi dir="auto">{escape(name)}</bdi></td><td>{escape(text)}</td>'
        lines.append(f"<tr>{cells}</tr>")
    return "\n".join(("<table>", *lines, "</table>"))
