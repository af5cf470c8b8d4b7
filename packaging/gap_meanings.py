"""Notes for translators on the gaps of a text, from translations/gaps.toml."""

from __future__ import annotations

import re
import string
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from ts_file import Text, messages

_MESSAGE = re.compile(r"<message\b.*?</message>", re.DOTALL)
_NOTE = re.compile(r"\s*<extracomment>.*?</extracomment>", re.DOTALL)
_TRANSLATION = re.compile(r"\s*<translation\b")


class GapMeanings:
    """What each gap holds: everywhere by its name, or in one context."""

    def __init__(self, root: Path) -> None:
        self.file = root / "translations" / "gaps.toml"
        self._meanings = tomllib.loads(self.file.read_text(encoding="utf-8"))

    def note(self, text: Text) -> str:
        """Returns what the gaps of a text hold, without those that its comment names."""
        found = ((name, self._meaning(text.context, name)) for name in _gaps(text))
        return "; ".join(f"{{{name}}}: {meaning}" for name, meaning in found if meaning)

    def faults(self, texts: Iterable[Text]) -> Iterator[str]:
        """Yields each gap that has no meaning, and each meaning that no gap has."""
        used: set[tuple[str, str]] = set()
        for text in texts:
            for name in _gaps(text):
                place = text.context if name in self._context(text.context) else ""
                used.add((place, name))
                if not self._meaning(text.context, name):
                    yield f"{self.file.name}: {text.context} has no {name}: {text.source!r}"
        for name, meaning in self._meanings.items():
            inside = meaning if isinstance(meaning, dict) else {name: meaning}
            place = name if isinstance(meaning, dict) else ""
            yield from (
                f"{self.file.name}: no text needs {each} {place}".rstrip()
                for each in inside
                if (place, each) not in used
            )

    def write(self, ts: Path) -> None:
        """Write a note at each text with gaps into a .ts, as lupdate has just written it.

        lupdate takes any comment of the source before a text for one; those are left out.
        """
        content, notes = ts.read_text(encoding="utf-8"), map(self.note, _texts(ts))
        noted = _MESSAGE.sub(lambda found: _noted(found[0], next(notes)), content)
        ts.write_text(noted, encoding="utf-8", newline="\n")

    def _context(self, name: str) -> dict[str, str]:
        found = self._meanings.get(name, {})
        return found if isinstance(found, dict) else {}

    def _meaning(self, context: str, name: str) -> str:
        found = self._context(context).get(name) or self._meanings.get(name, "")
        return found if isinstance(found, str) else ""


def _gaps(text: Text) -> dict[str, None]:
    names = (name for _, name, _, _ in string.Formatter().parse(text.source) if name)
    return dict.fromkeys(name for name in names if f"{{{name}}}" not in text.comment)


def _texts(ts: Path) -> list[Text]:
    return [message.text for message in messages(ts)]


def _noted(message: str, note: str) -> str:
    message = _NOTE.sub("", message)
    if not note:
        return message
    line = f"\n        <extracomment>{escape(note)}</extracomment>"
    return _TRANSLATION.sub(lambda found: line + found[0], message, count=1)
