"""Reads Qt's .ts files and carries translations over when a text changes; needs no Qt."""

from __future__ import annotations

import copy
import difflib
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

PACKAGE = "kpidesk"
SOURCE_LANGUAGE = "en"
#: The types of translations that the program no longer uses.
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
    note: str = ""


def ts_files(root: Path) -> dict[str, Path]:
    """Returns the .ts file of each language, by codes such as `fr` and `pt-BR`."""
    found = sorted((root / "translations").glob(f"{PACKAGE}_*.ts"))
    return {path.stem.removeprefix(f"{PACKAGE}_").replace("_", "-"): path for path in found}


def ts_file(root: Path, language: str) -> Path:
    """Returns the path of a language's .ts file; Qt writes `pt_BR` in file names."""
    return root / "translations" / f"{PACKAGE}_{language.replace('-', '_')}.ts"


def messages(ts: Path) -> list[Message]:
    """Returns the messages of a .ts file in order, without vanished ones."""
    return [message for _, message in _entries(ET.parse(ts))]  # noqa: S314 - our own files


def translations(ts: Path) -> dict[Text, str]:
    """Returns the finished translations of texts without plural forms."""
    found = messages(ts)
    return {
        message.text: message.forms[0]
        for message in found
        if message.finished and message.forms and message.forms[0] and not message.text.plural
    }


def carry_over(ts: Path, wanted: Iterable[Text]) -> int:
    """Reuse the translations of changed and moved texts; returns how many.

    A text that only moved or got another comment keeps its translation, unless the same words were
    translated in several ways. One whose words changed keeps it as unfinished, with the old words
    as `<oldsource>`. The messages get the order of `wanted`.
    """
    tree = ET.parse(ts)  # noqa: S314 - our own files
    found = [(entry, message) for entry, message in _entries(tree) if any(message.forms)]
    entries = {message.text: entry for entry, message in found}
    forms = {message.text: message.forms for _, message in found}
    wanted = list(wanted)
    gone = [text for text in entries if text not in set(wanted)]
    new = [text for text in wanted if text not in entries]
    donors = dict(_pairs(gone, new))
    copied = {text: old for text in new for old in entries if _same_words(old, text)}
    for text, old in (copied | donors).items():
        entry = copy.deepcopy(entries[old])
        _rename(entry, old, text)
        alike = [each for each in gone if _same_words(each, text)]
        alike = [each for each in alike if each.context == text.context] or alike
        if text not in donors or {forms[each] for each in alike} != {forms[old]}:
            _child(entry, "translation").set("type", "unfinished")
        _context(tree.getroot(), text.context).append(entry)
    _sort(tree, {text: n for n, text in enumerate(wanted)})
    tree.write(ts, encoding="utf-8", xml_declaration=True)
    return len(copied | donors)


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
            finished, note = translation.get("type") is None, entry.findtext("extracomment", "")
            yield entry, Message(text, said, finished, note)


def _same_words(old: Text, new: Text) -> bool:
    return (old.source, old.plural) == (new.source, new.plural)


def _pairs(gone: list[Text], new: list[Text]) -> Iterator[tuple[Text, Text]]:
    """Yields each new text with the one that it replaces, the most similar first."""
    rated = (
        (likeness, n, text, old)
        for text in new
        for n, old in enumerate(gone)
        if (likeness := _likeness(old, text)) >= SIMILAR
    )
    used: set[Text] = set()
    for _, _, text, old in sorted(rated, reverse=True):
        if not used & {old, text}:
            used |= {old, text}
            yield text, old


def _likeness(old: Text, new: Text) -> float:
    """Returns 1 to 2 for the same words, else 0 to 1 within a context."""
    if _same_words(old, new):
        return 1 + (old.context == new.context) / 2 + _match(old.comment, new.comment).ratio() / 2
    if (old.context, old.plural) != (new.context, new.plural):
        return 0.0
    sources = _match(old.source, new.source)
    return sources.ratio() if sources.quick_ratio() >= SIMILAR else 0.0


def _match(old: str, new: str) -> difflib.SequenceMatcher[str]:
    return difflib.SequenceMatcher(None, old, new, autojunk=False)


def _context(root: ET.Element, name: str) -> ET.Element:
    for context in root.iter("context"):
        if context.findtext("name") == name:
            return context
    made = ET.SubElement(root, "context")
    ET.SubElement(made, "name").text = name
    return made


def _sort(tree: ET.ElementTree, order: Mapping[Text, int]) -> None:
    """Sort contexts and messages; those that `order` does not have come last."""
    place = {id(entry): order.get(message.text, len(order)) for entry, message in _entries(tree)}

    def first(context: ET.Element) -> int:
        return min((place.get(id(each), len(order)) for each in context), default=len(order))

    root = tree.getroot()
    contexts = sorted(root.findall("context"), key=first)
    for context in contexts:
        entries = context.findall("message")
        context[:] = [each for each in context if each.tag != "message"]
        context.extend(sorted(entries, key=lambda each: place.get(id(each), len(order))))
    root[:] = [each for each in root if each.tag != "context"]
    root.extend(contexts)


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
    """Insert a child before the translation."""
    made = ET.Element(name)
    made.text = text
    entry.insert(list(entry).index(_child(entry, "translation")), made)
