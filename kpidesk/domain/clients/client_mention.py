"""Whether a text names a client: as whole words, whatever the case."""

from __future__ import annotations

import re

from kpidesk.domain.cell import folded_name

#: Shorter names are looked for as they are written: they may be words.
_SHORT = 4
#: Scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, kana and Chinese letters.
_WITHOUT_SPACES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
#: A letter that would belong to the same word.
_LETTER = rf"[^\W{_WITHOUT_SPACES}]"


def names_client(text: str, client: str) -> bool:
    """Returns whether a text has the name of a client in it."""
    short = len(client) < _SHORT
    wanted, within = (client, text) if short else (folded_name(client), folded_name(text))
    if not wanted or wanted not in within:
        # Compiling the pattern of a name takes milliseconds.
        return False
    return re.search(_pattern(wanted), within) is not None


def without_client(text: str, client: str, instead: str) -> str:
    """Returns a text with another one in place of a client's name; an empty one where it stays."""
    found = re.sub(_pattern(client), lambda _: instead, text, flags=re.IGNORECASE)
    return "" if names_client(found, client) else found


def _pattern(name: str) -> str:
    begin, end = (
        "" if re.match(f"[{_WITHOUT_SPACES}]", letter) else edge
        for letter, edge in ((name[0], f"(?<!{_LETTER})"), (name[-1], f"(?!{_LETTER})"))
    )
    return f"{begin}{re.escape(name)}{end}"
