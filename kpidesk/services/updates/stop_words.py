"""Guesses the language of a text by its most frequent small words."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

_WORD = re.compile(r"[^\W\d_]+")
#: Fewer of its words in a text say nothing.
_LEAST = 3
#: How many times as many words of another language there must be.
_CLEARLY = 2

_STOP_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the and of to in is are was were for with that this you your we our have has had"
        " been will not from on by an it as at be they their which but all can more one",
        "fr": "le la les des du et un une est sont était pour avec que qui dans sur vous votre vos"
        " nous notre nos ce cette ces pas plus par au aux ont été il elle mais ou se sera",
        "es": "el la los las y un una es son era para con que en su sus se por del al no más"
        " nosotros nuestro este esta estos ha han fue como pero hay sin sobre ya",
        "de": "der die das und ein eine ist sind war für mit dass den dem des nicht auf wir sie"
        " ihr ihre unser von zu im in am auch als noch bei nach wird wurde haben hat aber",
        "it": "il lo gli le e un una è sono era per con che di del della nel su si non più da"
        " noi nostro questo questa ha hanno ma come anche dei delle alla",
        "pt": "o os as e um uma é são era para com que do da dos das no na nos nas se não mais"
        " por nosso nossa este esta foi ao à mas como também você seu sua",
        "nl": "de het een en is zijn was voor met dat van in op te niet wij we onze ons deze dit"
        " die aan er om ook als bij naar wordt werd hebben heeft maar",
    }.items()
}


def language_of_text(text: str, languages: Collection[str]) -> str | None:
    """Returns the one of these languages that a text is clearly in; None where none is."""
    words = _WORD.findall(text.lower())
    counts = {
        language: sum(word in _STOP_WORDS[language] for word in words)
        for language in languages
        if language in _STOP_WORDS
    }
    ranked = sorted(counts, key=lambda each: counts[each], reverse=True)
    if len(ranked) < 2 or counts[ranked[0]] < _LEAST:
        return None
    first, second = counts[ranked[0]], counts[ranked[1]]
    return ranked[0] if first >= _CLEARLY * second else None
