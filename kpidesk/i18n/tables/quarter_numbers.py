"""How tables count quarters in words, in all languages of the program: `first quarter`."""

from __future__ import annotations

#: The words for 1 to 4 that stand beside the word for a quarter, in lower case.
QUARTER_NUMBERS = (
    "i first premier primer primero primeiro erstes primo pierwszy الأول unang",
    "ii second deuxième segundo zweites secondo drugi الثاني ikalawang",
    "iii third troisième tercer tercero terceiro drittes terzo trzeci الثالث ikatlong",
    "iv fourth quatrième cuarto quarto viertes czwarty الرابع ikaapat",
)
