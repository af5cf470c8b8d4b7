"""Checks a file that is to be a logo, and frees it of metadata."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, tostring

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from kpidesk.domain.clients.logo import LARGEST_LOGO, Logo, LogoFormat
from kpidesk.domain.errors import WrongRequest

_PNG = b"\x89PNG\r\n\x1a\n"
_CHUNK = struct.Struct(">I4s")
_SIZE = struct.Struct(">II")
#: The chunks that make up the picture; all others are metadata.
_KEPT_CHUNKS = (b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"IDAT", b"IEND")
_MOST_PIXELS = 16_000_000
_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
#: The elements that draw, beside parts of filters: no links, scripts, pictures, animations.
_DRAWN = frozenset(
    (
        *("svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line"),
        *("polyline", "polygon", "text", "tspan", "textPath", "linearGradient", "stop"),
        *("radialGradient", "clipPath", "mask", "pattern", "marker", "style", "switch", "filter"),
    )
)
_METADATA = frozenset(("metadata", "title", "desc"))
_MOST_ELEMENTS = 10_000
#: A reference to anything but an element of the same file.
_OUTSIDE = re.compile(r"url\s*\(\s*['\"]?\s*(?!['\"#\s])|@import|@font-face|\\", re.IGNORECASE)


def read_logo(path: Path) -> Logo:
    """Returns the logo in a file. Raises WrongRequest `logo_missing`, and as `checked_logo`."""
    try:
        with path.open("rb") as stream:
            return checked_logo(stream.read(LARGEST_LOGO + 1))
    except OSError as error:
        raise WrongRequest("logo_missing", file=path.name) from error


def checked_logo(content: bytes) -> Logo:
    """Returns the logo in a file's bytes, without metadata.

    Raises WrongRequest `logo_too_large`, `logo_format` for anything but PNG and SVG,
    `logo_damaged`, and `logo_unsafe` for an SVG with links, scripts or embedded pictures.
    """
    if len(content) > LARGEST_LOGO:
        raise WrongRequest("logo_too_large", limit=LARGEST_LOGO // 1024)
    if content.startswith(_PNG):
        return Logo(LogoFormat.PNG, _clean_png(content))
    if b"<svg" in content or b":svg" in content:
        return Logo(LogoFormat.SVG, _clean_svg(content))
    raise WrongRequest("logo_format")


def _clean_png(content: bytes) -> bytes:
    chunks = list(_chunks(content))
    names = [name for name, _ in chunks]
    if not names or names[0] != b"IHDR" or names[-1] != b"IEND" or b"IDAT" not in names:
        raise WrongRequest("logo_damaged")
    width, height = _SIZE.unpack_from(chunks[0][1])
    if not 0 < width * height <= _MOST_PIXELS:
        raise WrongRequest("logo_damaged")
    kept = (each for each in chunks if each[0] in _KEPT_CHUNKS)
    return _PNG + b"".join(_chunk(name, data) for name, data in kept)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yields name and data of each chunk up to the end of the picture; what follows is dropped."""
    at = len(_PNG)
    try:
        while True:
            length, name = _CHUNK.unpack_from(content, at)
            data = content[at + 8 : at + 8 + length]
            (check,) = struct.unpack_from(">I", content, at + 8 + length)
            if zlib.crc32(name + data) != check:
                raise WrongRequest("logo_damaged")
            yield name, data
            if name == b"IEND":
                return
            at += 12 + length
    except struct.error as error:
        raise WrongRequest("logo_damaged") from error


def _chunk(name: bytes, data: bytes) -> bytes:
    return _CHUNK.pack(len(data), name) + data + struct.pack(">I", zlib.crc32(name + data))


def _clean_svg(content: bytes) -> bytes:
    try:
        root = fromstring(content)
    except DefusedXmlException as error:
        raise WrongRequest("logo_unsafe") from error
    except (ParseError, ValueError, LookupError) as error:
        raise WrongRequest("logo_damaged") from error
    if root.tag != f"{{{_SVG}}}svg":
        raise WrongRequest("logo_format")
    _clean(root)
    elements = list(root.iter())
    if len(elements) > _MOST_ELEMENTS:
        raise WrongRequest("logo_damaged")
    _check_reuse(elements)
    root.set("xmlns", _SVG)
    root.set("xmlns:xlink", _XLINK)
    cleaned: bytes = tostring(root, encoding="utf-8")
    return cleaned


def _clean(element: Element) -> None:
    """Drop metadata and what other programs added; names lose their namespace."""
    for child in list(element):
        space, _, name = str(child.tag).rpartition("}")
        if space != f"{{{_SVG}" or name in _METADATA:
            element.remove(child)
        elif name not in _DRAWN and (not name.startswith("fe") or name == "feImage"):
            raise WrongRequest("logo_unsafe")
        else:
            _clean(child)
    element.tag = str(element.tag).rpartition("}")[2]
    attributes = dict(element.attrib)
    element.attrib.clear()
    for key, value in attributes.items():
        space, _, name = key.rpartition("}")
        if name == "href":
            if not value.strip().startswith("#"):
                raise WrongRequest("logo_unsafe")
            element.set("xlink:href", value.strip())
        elif space:
            continue
        elif name.lower().startswith("on") or _OUTSIDE.search(value):
            raise WrongRequest("logo_unsafe")
        else:
            element.set(name, value)
    if element.tag == "style" and _OUTSIDE.search(element.text or ""):
        raise WrongRequest("logo_unsafe")


def _check_reuse(elements: list[Element]) -> None:
    """Refuse elements that are used within used ones: they could multiply without end."""
    by_id = {each.get("id"): each for each in elements}
    for each in elements:
        target = by_id.get((each.get("xlink:href") or "")[1:]) if each.tag == "use" else None
        if target is not None and any(inner.tag == "use" for inner in target.iter()):
            raise WrongRequest("logo_unsafe")
