"""The zip archive of an XLSX file, checked before anything of it is unpacked."""

from __future__ import annotations

import io
import zipfile

from kpidesk.domain.errors import WrongRequest

ZIP_MARK = b"PK\x03\x04"
_ENTRY_MARK = b"PK\x01\x02"
_MAX_ENTRIES = 5_000
_MAX_UNZIPPED = 100_000_000
_MAX_RATIO = 200
#: Small files may be packed better than the ratio allows.
_SMALL = 1_000_000
#: Parts that are read whole, such as styles; sheets and their texts are read piece by piece.
_MAX_PART = 4_000_000
_LARGE_PARTS = ("xl/worksheets/", "xl/sharedStrings.xml", "xl/media/", "xl/drawings/")
_READ_WHOLE = (".xml", ".rels")
_CONTENT_TYPES = "[Content_Types].xml"


def open_archive(data: bytes) -> zipfile.ZipFile:
    """Returns the archive of a workbook.

    Raises WrongRequest `table_unzipped` for one that is too large unpacked, `table_format` for
    a zip file that is no workbook, `table_damaged`.
    """
    # The directory itself may take seconds to read.
    if data.count(_ENTRY_MARK) > _MAX_ENTRIES:
        raise WrongRequest("table_unzipped", limit=_MAX_UNZIPPED // 1_000_000)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise WrongRequest("table_damaged") from error
    entries = archive.infolist()
    names = {entry.filename for entry in entries}
    if _CONTENT_TYPES not in names or _is_binary_workbook(names):
        raise WrongRequest("table_format")
    if any(map(_is_too_large, entries)) or sum(each.file_size for each in entries) > _MAX_UNZIPPED:
        raise WrongRequest("table_unzipped", limit=_MAX_UNZIPPED // 1_000_000)
    if len(names) != len(entries) or any(entry.flag_bits & 1 for entry in entries):
        raise WrongRequest("table_damaged")
    return archive


def _is_binary_workbook(names: set[str]) -> bool:
    return "xl/workbook.bin" in names or not any(name.startswith("xl/") for name in names)


def _is_too_large(entry: zipfile.ZipInfo) -> bool:
    if entry.file_size > _SMALL and entry.file_size > _MAX_RATIO * entry.compress_size:
        return True
    return (
        entry.filename.endswith(_READ_WHOLE)
        and not entry.filename.startswith(_LARGE_PARTS)
        and entry.file_size > _MAX_PART
    )
