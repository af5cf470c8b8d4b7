"""Writes the files of the package that have texts, in every language that is offered.

Each is made from a template with `@name@` where a text of `package_texts` goes. Needs no Qt.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

import package_texts
from ts_file import SOURCE_LANGUAGE, translations, ts_files
from ts_file import Text as Key

from kpidesk.i18n.changelog import RELEASES
from kpidesk.i18n.text import Text
from kpidesk.system.bundled_files import APPLICATION_ID
from kpidesk.system.translations import MINIMUM_FINISHED, finished_share

PACKAGING = Path(__file__).resolve().parent
LINUX, WINDOWS = PACKAGING / "linux", PACKAGING / "windows"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_NAME = re.compile(r"@(\w+)@")
#: Inno Setup's own translations. A language without one has the installer in English.
INNO_FILES = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "es": "Spanish",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hu": "Hungarian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nb": "Norwegian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "pt_BR": "BrazilianPortuguese",
    "ru": "Russian",
    "sk": "Slovak",
    "sl": "Slovenian",
    "sv": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
}


class PackageLanguage:
    """Translates the texts of the package; one without a translation stays English."""

    def __init__(self, code: str, said: Mapping[Key, str]) -> None:
        #: As POSIX and Qt write it: `pt_BR`.
        self.code = code.replace("-", "_")
        self._said = said

    def say(self, text: Text) -> str:
        """Returns the text in this language."""
        key = Key(text.context, str(text), text.comment or "", plural=False)
        return self._said.get(key, str(text))


def package_languages(root: Path) -> list[PackageLanguage]:
    """Returns the languages that the program offers, English first."""
    return [
        PackageLanguage(SOURCE_LANGUAGE, {}),
        *(
            PackageLanguage(code, translations(ts))
            for code, ts in ts_files(root).items()
            if code != SOURCE_LANGUAGE and finished_share(ts) >= MINIMUM_FINISHED
        ),
    ]


def write_linux_files(languages: list[PackageLanguage], share: Path) -> None:
    """Write the menu entry, the file type and the metainfo under a `share` folder."""
    entry = share / "applications" / f"{APPLICATION_ID}.desktop"
    kind = share / "mime" / "packages" / f"{APPLICATION_ID}.xml"
    metainfo = share / "metainfo" / f"{APPLICATION_ID}.metainfo.xml"
    for target in (entry, kind, metainfo):
        target.parent.mkdir(parents=True, exist_ok=True)
    lines = _template(LINUX / entry.name).splitlines()
    _write(entry, [line for each in lines for line in _entry_lines(each, languages)])
    _write_xml(LINUX / kind.name, kind, languages)
    _write_xml(LINUX / metainfo.name, metainfo, languages)


def write_install_script(languages: list[PackageLanguage], target: Path) -> None:
    """Write `install.sh`, which chooses its language by the locale."""
    lines = _template(LINUX / "install.sh").splitlines()
    at = lines.index("# @texts@")
    # A country's own language is looked for before the language at large; English is the rest.
    source, *others = sorted(languages[1:], key=lambda each: "_" not in each.code), languages[0]
    cases = [line for each in source for line in _case(each)]
    chosen = ['case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in', *cases]
    chosen += [*_case(others[0], "*"), "esac"]
    _write(target, [*lines[:at], *chosen, *lines[at + 1 :]])
    target.chmod(0o755)


def write_inno_script(languages: list[PackageLanguage], target: Path) -> None:
    """Write the script of the installer for Windows."""
    known = [each for each in languages[1:] if each.code in INNO_FILES]
    lines: list[str] = []
    for line in _template(WINDOWS / "kpidesk.iss").splitlines():
        name = _NAME.search(line)
        if line == "; @languages@":
            files = {
                each.code: rf"compiler:Languages\{INNO_FILES[each.code]}.isl" for each in known
            }
            lines += [f'Name: "{code}"; MessagesFile: "{file}"' for code, file in files.items()]
        elif name:
            for each in (languages[0], *known):
                said = each.say(_text(name[1])).format(folder="%1").replace("\n", "%n")
                lines.append(f"{each.code}.{line.replace(name[0], said)}")
        else:
            lines.append(line)
    target.parent.mkdir(parents=True, exist_ok=True)
    # Without a byte order mark Inno Setup assumes another encoding.
    target.write_text("\n".join(lines) + "\n", encoding="utf-8-sig", newline="\r\n")


def _text(name: str) -> Text:
    found = getattr(package_texts, name.upper())
    assert isinstance(found, Text)
    return found


def _template(path: Path) -> str:
    return path.read_text(encoding="utf-8-sig")


def _write(target: Path, lines: list[str]) -> None:
    target.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _entry_lines(line: str, languages: list[PackageLanguage]) -> Iterator[str]:
    """Yields a line of a menu entry, once per language where it has a text."""
    name = _NAME.search(line)
    if name is None:
        yield line
        return
    key = line.partition("=")[0]
    for each in languages:
        place = "" if each is languages[0] else f"[{each.code}]"
        yield f"{key}{place}={each.say(_text(name[1]))}"


def _write_xml(template: Path, target: Path, languages: list[PackageLanguage]) -> None:
    """Fill in the texts and, where there is a place for them, the releases."""
    tree = ET.parse(template)  # noqa: S314 - our own file
    root = tree.getroot()
    releases = root.find("releases")
    if releases is not None:
        _add_releases(releases)
    # The file type's elements have a namespace, which is the default one.
    namespace = root.tag[1:].partition("}")[0] if root.tag.startswith("{") else ""
    ET.register_namespace("", namespace)
    for parent in list(root.iter()):
        for child in list(parent):
            _localize(parent, child, languages)
    ET.indent(tree)
    tree.write(target, encoding="utf-8", xml_declaration=True)


def _localize(parent: ET.Element, child: ET.Element, languages: list[PackageLanguage]) -> None:
    """Put the texts of all languages in place of an element with a name in it."""
    text = child.text
    if not isinstance(text, Text):
        name = _NAME.fullmatch((text or "").strip())
        if name is None:
            return
        text = _text(name[1])
    child.text = str(text)
    for n, each in enumerate(languages[1:], start=1):
        other = ET.Element(child.tag, {LANGUAGE: each.code})
        other.text = each.say(text)
        parent.insert(list(parent).index(child) + n, other)


def _add_releases(releases: ET.Element) -> None:
    for each in RELEASES:
        place = {"version": each.version, "date": each.day.isoformat()}
        description = ET.SubElement(ET.SubElement(releases, "release", place), "description")
        listed = ET.SubElement(description, "ul")
        for note in each.notes:
            ET.SubElement(listed, "li").text = note


def _case(language: PackageLanguage, pattern: str = "") -> Iterator[str]:
    """Yields a branch of the script, which sets the texts of a language."""
    code = language.code
    own = "|".join(f"{each}|{each}[.@]*" for each in (code, code.partition("_")[0]))
    yield f"{pattern or (own if '_' in code else f'{code}|{code}[_.@]*')})"
    for name, text in package_texts.INSTALL.items():
        # Escape what a shell expands inside double quotes; only placeholders become variables.
        said = re.sub(r'([\\"$`])', r"\\\1", language.say(text))
        said = re.sub(r"{(\w+)}", r"${\1}", said)
        yield f'    {name}="{said}"'
    yield "    ;;"
