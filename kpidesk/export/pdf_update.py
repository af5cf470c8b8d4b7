"""Adds the language to a PDF of Qt, and lets its words be found by a search.

By an incremental update (ISO 32000-1, 7.5.6): changed objects and a table of them are appended.
"""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QCryptographicHash

_END = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_ENTRY = re.compile(rb"(\d{10}) \d{5} ([nf])")
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref", re.DOTALL)
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_MAP = re.compile(rb"/ToUnicode (\d+) 0 R")
_STREAM = re.compile(rb"<<\s*/Length \d+\s*>>\s*stream\n(.*)\nendstream", re.DOTALL)
_LIST = re.compile(rb"\[[^]]*\]")
_TARGET = re.compile(rb"<([0-9A-Fa-f]+)>")
_DATES = re.compile(rb"/(?:CreationDate|ModDate) \([^)]*\)")
_IDS = re.compile(rb"/ID \[ <([0-9A-Fa-f]+)> <\1> \]")
#: Radicals and forms of letters, which fonts have beside the letters themselves.
_FORMS = (("\u2e80", "\u2fdf"), ("\uf900", "\ufeff"))


def without_dates(data: bytes) -> bytes:
    """Returns the PDF of Qt without the time it was written, with an id made of its content.

    The same pages have the same bytes. No object changes its length, so the table of them holds.
    """
    undated = _DATES.sub(lambda found: b" " * len(found[0]), data)
    if not (ids := _IDS.search(undated)):
        return undated
    content = undated[: ids.start()] + undated[ids.end() :]
    # Python's `hashlib` would take 2 ms and 4 MB to import.
    hashed = QCryptographicHash.hash(content, QCryptographicHash.Algorithm.Sha256)
    ends = bytes(hashed.toHex().data()) * (len(ids[1]) // 64 + 1)
    made = ids[0].replace(ids[1], ends[: len(ids[1])])
    return undated[: ids.start()] + made + undated[ids.end() :]


def with_language(data: bytes, language: str) -> bytes:
    """Returns the PDF with its language; its fonts' maps to Unicode lead to plain letters.

    Qt maps a glyph to the first character that has it: a radical instead of an ideograph, the
    form of an Arabic letter instead of the letter. A PDF of another structure is returned as it
    is.
    """
    end = _END.search(data)
    trailer = end and _TRAILER.search(data, int(end[1]))
    root = trailer and _ROOT.search(trailer[1])
    if not (end and trailer and root):
        return data
    begins = [int(offset) for offset, _ in _ENTRY.findall(data, int(end[1]))]
    objects = {
        number: data[begin : data.index(b"endobj", begin)]
        for number, begin in enumerate(begins)
        if begin
    }
    tag = b"/Type /Catalog\n/Lang (%s)" % language.replace("_", "-").encode("ascii")
    catalogue = int(root[1])
    changed = {catalogue: objects[catalogue].replace(b"/Type /Catalog", tag, 1)}
    for font in objects.values():
        mapped = _MAP.search(font) if b"/Type /Font" in font else None
        stream = mapped and _STREAM.search(objects[int(mapped[1])])
        if mapped and stream:
            letters = _LIST.sub(_with_letters, stream[1])
            body = (int(mapped[1]), len(letters), letters)
            changed[int(mapped[1])] = b"%d 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\n" % body
    return _appended(data, changed, trailer[1], int(end[1]))


def _appended(data: bytes, changed: dict[int, bytes], trailer: bytes, previous: int) -> bytes:
    table = [b"xref\n0 1\n0000000000 65535 f \n"]
    for number, body in sorted(changed.items()):
        table.append(b"%d 1\n%010d 00000 n \n" % (number, len(data)))
        data += body + b"endobj\n"
    end = b"trailer\n<<%s/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (trailer, previous, len(data))
    return data + b"".join(table) + end


def _with_letters(targets: re.Match[bytes]) -> bytes:
    return _TARGET.sub(_with_letter, targets[0])


def _with_letter(target: re.Match[bytes]) -> bytes:
    text = bytes.fromhex(target[1].decode()).decode("utf-16-be", "surrogatepass")
    if any(first <= text <= last for first, last in _FORMS):
        text = unicodedata.normalize("NFKC", text)
    return b"<%s>" % text.encode("utf-16-be", "surrogatepass").hex().upper().encode()
