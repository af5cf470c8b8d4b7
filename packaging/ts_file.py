"""Reads Qt's .ts files and carries translations over when a text changes; needs no Qt."""

from __future__ import annotations

import copy
import difflib
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

PACKAGE = "kpidesk"
SOURCE_LANGUAGE = "en"
#: States of a translation that is no longer part of the program.
_GONE = {"vanished", "obsolete"}
#: From this similarity on, the translation of a changed text is kept as a suggestion.
SIMILAR = 0.6


class Text(NamedTuple):
    """A text to be translated; `comment` is empty where there is none."""

    context: str
    source: str
    comment: str
    plural: bool


class Message(NamedTuple):
    """A text with its translation: one form, or one for each plural of the language."""

    text: Text
    forms: tuple[str, ...]
    finished: bool


def ts_files(root: Path) -> dict[str, Path]:
    """The .ts file of each language, by language codes such as `fr` and `pt-BR`."""
    found = sorted((root / "translations").glob(f"{PACKAGE}_*.ts"))
    return {path.stem.removeprefix(f"{PACKAGE}_").replace("_", "-"): path for path in found}


def ts_file(root: Path, language: str) -> Path:
    """Where the .ts file of a language belongs; Qt writes `pt_BR` in file names."""
    return root / "translations" / f"{PACKAGE}_{language.replace('-', '_')}.ts"


def messages(ts: Path) -> list[Message]:
    """The messages of a .ts file in their order, without those that the program lost."""
    return [message for _, message in _entries(ET.parse(ts))]  # noqa: S314 - our own files


def translations(ts: Path) -> dict[Text, str]:
    """The finished translations of texts without plural forms."""
    found = messages(ts)
    return {
        message.text: message.forms[0]
        for message in found
        if message.finished and message.forms and message.forms[0] and not message.text.plural
    }


def carry_over(ts: Path, wanted: Iterable[Text]) -> int:
    """Give the translations of changed or moved texts to the texts that replaced them; the count.

    A text that only moved or got another comment keeps its translation. One whose words changed
    keeps it as unfinished, with the old words as `<oldsource>`.
    """
    tree = ET.parse(ts)  # noqa: S314 - our own files
    entries = {message.text: entry for entry, message in _entries(tree) if any(message.forms)}
    wanted = list(wanted)
    gone = [text for text in entries if text not in set(wanted)]
    new = [text for text in wanted if text not in entries]
    same = {text: old for text in new if (old := _same_words(entries, gone, text))}
    changed = dict(_pairs(gone, [text for text in new if text not in same]))
    for text, old in (same | changed).items():
        entry = copy.deepcopy(entries[old])
        _rename(entry, old, text)
        if text in changed or old not in gone:
            _child(entry, "translation").set("type", "unfinished")
        _context(tree.getroot(), text.context).append(entry)
    if same or changed:
        tree.write(ts, encoding="utf-8", xml_declaration=True)
    return len(same) + len(changed)


def _entries(tree: ET.ElementTree) -> Iterator[tuple[ET.Element, Message]]:
    for context in tree.getroot().iter("context"):
        for entry in context.findall("message"):
            plural = entry.get("numerus") == "yes"
            source, comment = (entry.findtext(key, "") for key in ("source", "comment"))
            text = Text(context.findtext("name", ""), source, comment, plural)
            translation = entry.find("translation")
            if translation is None:
                yield entry, Message(text, (), finished=False)
                continue
            if translation.get("type") in _GONE:
                continue
            forms = list(translation.iter("numerusform")) if plural else [translation]
            said = tuple("".join(form.itertext()) for form in forms)
            yield entry, Message(text, said, translation.get("type") is None)


def _same_words(entries: Iterable[Text], gone: list[Text], text: Text) -> Text | None:
    """The best text with the same words: one that is gone before one that is still used."""
    found = (old for old in entries if (old.source, old.plural) == (text.source, text.plural))

    def rank(old: Text) -> tuple[bool, bool, bool]:
        return old in gone, old.context == text.context, old.comment == text.comment

    return max(found, key=rank, default=None)


def _pairs(gone: list[Text], new: list[Text]) -> Iterator[tuple[Text, Text]]:
    """Each new text with the one whose words it changed, the most alike first."""
    rated = (
        (likeness, n, text, old)
        for text in new
        for n, old in enumerate(gone)
        if (old.context, old.plural) == (text.context, text.plural)
        if (likeness := _likeness(old, text)) >= SIMILAR
    )
    used: set[Text] = set()
    for _, _, text, old in sorted(rated, reverse=True):
        if not used & {old, text}:
            used |= {old, text}
            yield text, old


def _likeness(old: Text, new: Text) -> float:
    """From 0 to 1, and a little more where the comments are the same."""
    match = difflib.SequenceMatcher(None, old.source, new.source, autojunk=False)
    ratio = match.ratio() if match.quick_ratio() >= SIMILAR else 0.0
    return ratio + (old.comment == new.comment) / 100


def _context(root: ET.Element, name: str) -> ET.Element:
    for context in root.iter("context"):
        if context.findtext("name") == name:
            return context
    made = ET.SubElement(root, "context")
    ET.SubElement(made, "name").text = name
    return made


def _child(entry: ET.Element, name: str) -> ET.Element:
    found = entry.find(name)
    assert found is not None, f"a message without {name}"
    return found


def _rename(entry: ET.Element, old: Text, new: Text) -> None:
    for comment in entry.findall("comment"):
        entry.remove(comment)
    if old.source != new.source:
        _child(entry, "source").text = new.source
        if entry.find("oldsource") is None:
            _insert(entry, "oldsource", old.source)
    if new.comment:
        _insert(entry, "comment", new.comment)


def _insert(entry: ET.Element, name: str, text: str) -> None:
    """Add a child before the translation."""
    made = ET.Element(name)
    made.text = text
    entry.insert(list(entry).index(_child(entry, "translation")), made)
