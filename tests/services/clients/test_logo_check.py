"""Logos: only pictures get in, without anything else in them."""

from __future__ import annotations

import struct
import zlib

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from kpidesk.domain.clients.logo import LARGEST_LOGO, LogoFormat
from kpidesk.domain.errors import WrongRequest
from kpidesk.services.clients.logo_check import checked_logo

SVG = (
    '<?xml version="1.0"?><!-- by Canary -->'
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' xmlns:ink="http://ink" ink:export="C:/Canary" viewBox="0 0 9 9">{}</svg>'
)
SHAPE = '<g id="a"><path d="M0 0h9v9z" fill="#fff"/></g><use xlink:href="#a"/>'


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(*extra, width=2, height=1):
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    picture = zlib.compress((b"\0" + b"\xff\0\0" * width) * height)
    parts = (chunk(b"IHDR", header), *extra, chunk(b"IDAT", picture), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def refusal(content):
    with pytest.raises(WrongRequest) as refused:
        checked_logo(content)
    return refused.value.code


def test_a_png_loses_its_metadata_and_shows_the_same():
    noisy = png(chunk(b"tEXt", b"Author\0Canary"), chunk(b"eXIf", b"Canary")) + b"Canary"
    logo = checked_logo(noisy)
    assert logo.format is LogoFormat.PNG
    assert logo.content == png()
    assert QImage.fromData(logo.content).pixelColor(1, 0).name() == "#ff0000"


def test_an_svg_loses_its_metadata_and_is_still_drawn():
    inside = f"<title>Canary</title><metadata>Canary</metadata><ink:x>Canary</ink:x>{SHAPE}"
    logo = checked_logo(SVG.format(inside).encode())
    assert logo.format is LogoFormat.SVG
    assert b"Canary" not in logo.content
    assert checked_logo(logo.content) == logo
    renderer = QSvgRenderer(QByteArray(logo.content))
    assert renderer.isValid()
    assert renderer.elementExists("a")


@pytest.mark.parametrize(
    "inside",
    [
        "<script>1</script>",
        '<a xlink:href="http://x"><path d=""/></a>',
        '<image xlink:href="data:image/png;base64,AA"/>',
        '<use xlink:href="http://x#a"/>',
        '<use href="file:///etc/passwd"/>',
        "<foreignObject/>",
        '<path onclick="x"/>',
        '<path style="fill: url( http://x )"/>',
        '<path fill="URL(//x/y)"/>',
        '<style>@import "x";</style>',
        "<style>path { fill: url(data:x) }</style>",
        '<style>@\\69mport "x";</style>',
        '<animate attributeName="href" to="http://x"/>',
        '<filter id="f"><feImage xlink:href="#a"/></filter>',
        '<g id="b"><use xlink:href="#a"/></g><use xlink:href="#b"/><g id="a"/>',
    ],
)
def test_an_svg_that_does_more_than_draw_is_refused(inside):
    assert refusal(SVG.format(inside).encode()) == "logo_unsafe"


def test_an_svg_with_entities_is_refused():
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + SVG.format("<text>&a;</text>").split("-->")[1]
    assert refusal(bomb.encode()) == "logo_unsafe"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "logo_format"),
        (b"GIF89a", "logo_format"),
        (b"<html><svg", "logo_damaged"),
        (b"<html xmlns:a='b'><svg/></html>", "logo_format"),
        (b"\x89PNG\r\n\x1a\n", "logo_damaged"),
        (png()[:-2], "logo_damaged"),
        (png().replace(b"IDAT", b"IDAT"[::-1]), "logo_damaged"),
        (png(width=0), "logo_damaged"),
        (png() + bytes(LARGEST_LOGO), "logo_too_large"),
    ],
)
def test_what_is_no_logo_is_refused(content, code):
    assert refusal(content) == code
