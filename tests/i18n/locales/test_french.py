"""French prepositions fit what follows them."""

from __future__ import annotations

import pytest

from kpidesk.i18n.locales.french import with_prepositions


@pytest.mark.parametrize(
    ("text", "value", "said"),
    [
        ("le compte rendu de {period}.", "octobre 2026", "le compte rendu d’octobre 2026."),
        ("le compte rendu de {period}.", "mars 2026", "le compte rendu de mars 2026."),
        ("le compte rendu de {period}.", "2026", "le compte rendu de 2026."),
        ("celui de {period}", "semaine 46 de 2026", "celui de la semaine 46 de 2026"),
        ("celui de {period}", "T3 2026", "celui du T3 2026"),
        ("6 h de report sur {period}", "août", "6 h de report sur août"),
        (
            "6 h de report sur {period}",
            "semaine 46 de 2026",
            "6 h de report sur la semaine 46 de 2026",
        ),
        ("plus de {period}", "12", "plus de 12"),
        ("aucun chiffre pour {period}", "mars 2026", "aucun chiffre pour mars 2026"),
        ("aucun chiffre pour {period}", "T3 2026", "aucun chiffre pour le T3 2026"),
    ],
)
def test_a_preposition_fits_its_value(text, value, said):
    values = {"period": value}
    assert with_prepositions(text, values).format_map(values) == said


def test_what_is_no_text_stays():
    assert with_prepositions("plus de {count}", {"count": 3}) == "plus de {count}"
