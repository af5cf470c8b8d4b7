"""Writes everything into one ZIP file, step by step, so that the caller can do other work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from kpidesk.domain.cell import Client, folded_name
from kpidesk.domain.errors import Fault, WrongRequest
from kpidesk.export.archive import texts
from kpidesk.export.archive.read_me import ChartFolder, ReadMe, UpdateFolder, read_me_page
from kpidesk.export.archive.source import ArchiveChart, ArchiveSource
from kpidesk.export.chart_bytes import chart_bytes
from kpidesk.i18n.words import Words
from kpidesk.system.file_names import safe_name
from kpidesk.system.safe_files import safe_writer

SUFFIX = ".zip"
CHART_SUFFIXES = (".png", ".pdf")
#: Of a folder and of a chart: Windows unpacks no path of more than 260 characters.
_LONGEST_NAME = 60
#: Files that are compressed already.
_PACKED = (".xlsx", *CHART_SUFFIXES)
_OWNER_ONLY = 0o600 << 16
_UNIX = 3


class ArchiveStep(NamedTuple):
    """How far an archive is: charts done of all, and the next one.

    `left_out` is a chart that could not be drawn, and `fault` says why.
    """

    done: int
    total: int
    next: ArchiveChart | None = None
    left_out: ArchiveChart | None = None
    fault: Fault | None = None


class _ChartFiles(NamedTuple):
    """A chart as files: their name without suffix, and their bytes by suffix."""

    name: str
    files: Mapping[str, bytes]


def write_archive(source: ArchiveSource, path: Path, words: Words) -> Iterator[ArchiveStep]:
    """Write the archive; yields a step after each piece of work.

    The file appears after the last step, for its owner only. Where the caller stops iterating,
    nothing is left. A chart that fails is left out and does not stop the others. A
    QGuiApplication must be running. Raises WrongRequest `format_unknown` for another suffix than
    that of a ZIP file, NotDone `write_failed`.
    """
    if path.suffix.lower() != SUFFIX:
        raise WrongRequest("format_unknown", file=path.name, known=(SUFFIX,))
    with safe_writer(path, owner_only=True) as file, ZipFile(file, "w") as archive:
        yield from _Archive(source, archive, words).write()


class _Archive:
    """An archive that is being written."""

    def __init__(self, source: ArchiveSource, archive: ZipFile, words: Words) -> None:
        self._source, self._archive, self._words = source, archive, words
        self._day = source.today()
        self._taken: set[str] = set()
        self._folders: dict[Client | None, ChartFolder] = {}
        self._left_out: list[ArchiveChart] = []

    def write(self) -> Iterator[ArchiveStep]:
        """Add all files, the page that explains them last."""
        source = self._source
        charts = source.charts()
        yield ArchiveStep(0, len(charts), next(iter(charts), None))
        stem = self._free(_short(source.name, "business"))
        database = self._add(f"{stem}{source.suffix}", source.data.database)
        tables = {
            suffix: self._add(f"{stem}{suffix}", data)
            for suffix, data in source.data.tables.items()
        }
        updates = self._add_updates()
        for done, chart in enumerate(charts, start=1):
            following = charts[done] if done < len(charts) else None
            try:
                files = None
                for files in self._drawn(chart):
                    if files is None:
                        yield ArchiveStep(done - 1, len(charts), chart)
            except Fault as fault:
                self._left_out.append(chart)
                yield ArchiveStep(done, len(charts), following, chart, fault)
                continue
            if files is not None:
                self._add_chart(chart, files)
            yield ArchiveStep(done, len(charts), following)
        page = ReadMe(
            source=source,
            day=self._day,
            database=database,
            tables=tables,
            folders=tuple(self._folders.values()),
            updates=updates,
            left_out=tuple(self._left_out),
        )
        name = self._free(safe_name(self._words(texts.READ_ME), "READ ME"))
        self._add(f"{name}.html", read_me_page(page, self._words).encode())

    def _add_updates(self) -> tuple[UpdateFolder, ...]:
        """Add the files of sent updates; returns their folders."""
        top = safe_name(self._words(texts.UPDATES), "Updates")
        folders: dict[str | None, UpdateFolder] = {}
        for each in self._source.data.updates:
            if each.kept is None or each.sent is None:
                continue
            owner = each.client or self._words(texts.WHOLE_BUSINESS)
            folder = folders.get(each.client)
            if folder is None:
                name = self._free(f"{top}/{_short(owner, 'client')}")
                folder = UpdateFolder(name, each.client)
            stem = f"{each.update.key.period}_{_short(owner, 'client')}_{each.sent.language}"
            self._add(self._free(f"{folder.name}/{stem}") + ".pdf", each.kept.pdf)
            folders[each.client] = folder._replace(updates=folder.updates + 1)
        return tuple(folders.values())

    def _drawn(self, chart: ArchiveChart) -> Iterator[_ChartFiles | None]:
        """Yields None after each step, and the files last; none where there is no value."""
        for drawing in self._source.drawing(chart, self._words):
            yield None
            if drawing is not None:
                files = {}
                for suffix in CHART_SUFFIXES:
                    files[suffix] = chart_bytes(drawing.spec, drawing.style, suffix)
                    yield None
                yield _ChartFiles(_short(drawing.name, chart.kpi.id), files)

    def _add_chart(self, chart: ArchiveChart, drawn: _ChartFiles) -> None:
        folder = self._folders.get(chart.client) or self._new_folder(chart.client)
        name = self._free(f"{folder.name}/{drawn.name}")
        for suffix, data in drawn.files.items():
            self._add(f"{name}{suffix}", data)
        self._folders[chart.client] = folder._replace(charts=folder.charts + 1)

    def _new_folder(self, client: Client | None) -> ChartFolder:
        """Returns a folder for the charts of a client, or for those of the whole business."""
        top = safe_name(self._words(texts.CHARTS), "Charts")
        name = client.name if client else self._words(texts.WHOLE_BUSINESS)
        return ChartFolder(self._free(f"{top}/{_short(name, 'client')}"), client)

    def _add(self, name: str, data: bytes) -> str:
        """Add a file; returns its name."""
        # A day without a time, in place of ZIP's year 1980.
        info = ZipInfo(name, (self._day.year, self._day.month, self._day.day, 0, 0, 0))
        info.create_system, info.external_attr = _UNIX, _OWNER_ONLY
        packed = name.endswith(_PACKED)
        self._archive.writestr(info, data, ZIP_STORED if packed else ZIP_DEFLATED)
        return name

    def _free(self, name: str) -> str:
        """Returns the first of `name`, `name (2)` … that is free where case does not matter."""
        free, number = name, 1
        while folded_name(free) in self._taken:
            number += 1
            free = f"{name} ({number})"
        self._taken.add(folded_name(free))
        return free


def _short(name: str, otherwise: str) -> str:
    """Returns a safe name that is short enough for a path within a path."""
    return safe_name(safe_name(name, otherwise)[:_LONGEST_NAME], otherwise)
