"""Words and abbreviations for hours, minutes and seconds."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from enum import IntEnum
from functools import cache

from kpidesk.domain.amounts.characters import APOSTROPHE, DOUBLE_PRIME, PRIME


class DurationUnit(IntEnum):
    """A unit of a duration, in seconds."""

    SECOND = 1
    MINUTE = 60
    HOUR = 3600


# Each line: the Latin alphabet, then Greek, Cyrillic, the scripts from right to left, the others.
_WORDS = {
    DurationUnit.HOUR: (
        "h hr hrs hs hour hours heure heures hora horas hores ora ore oră óra orë ordu ordua"
        " std stdn stunde stunden stunda stundas u uur uren t tim time timer timme timmar"
        " tunti tuntia tund tundi hod hodina hodiny hodin godz godzina godziny godzin"
        " sat sata sati ura uri ure ur val valanda valandos valandų klst klukkustund"
        " klukkustundir sa saat giờ jam"
        " ω ωρ ώρα ώρες ч час часа часов часове год година години годин сат сата сати"
        " س ساعة ساعه ساعات ساعت שע שעה שעות"
        " घंटा घंटे घण्टा घण्टे 小时 小時 个小时 個小時 时 時 時間 시간 ชม ชั่วโมง"
    ),
    DurationUnit.MINUTE: (
        "m mn min mins minute minutes minuto minutos minuti minut minuts minuta minuty minuten"
        " minuut minutter minutt minuter minuutti minuuttia minutit minūte minūtes minutė"
        " minutės minučių mínúta mínútur minutu perc dk dak dakika phút menit"
        " λ λεπ λεπτό λεπτά м мин минута минуты минут минути хв хвилина хвилини хвилин"
        " минуте د دقيقة دقيقه دقائق دقیقه דק דקה דקות"
        " मिनट 分 分钟 分鐘 분 นาที"
    ),
    DurationUnit.SECOND: (
        "s sec secs second seconds seconde secondes seconden segundo segundos seg secondo"
        " secondi segon segons secundă secunde sek sekunde sekunden sekund sekunder sekunda"
        " sekundy sekundi sekundit sekunti sekuntia sekundes sekundė sekundės sekundžių"
        " sekúnda sekúndur mp másodperc sn saniye giây detik"
        " δ δευτ δευτερόλεπτο δευτερόλεπτα с сек секунда секунды секунд секунди секунде"
        " ث ثانية ثانيه ثوان ثواني ثانیه שנ שנייה שניה שניות"
        " सेकंड सेकेंड सेकण्ड 秒 秒钟 秒鐘 초 วินาที"
    ),
}
_SIGNS = {
    APOSTROPHE: DurationUnit.MINUTE,
    PRIME: DurationUnit.MINUTE,
    DOUBLE_PRIME: DurationUnit.SECOND,
}
_ABBREVIATION_MARKS = ".'\N{HEBREW PUNCTUATION GERESH}"


def part_named(word: str) -> DurationUnit | None:
    """Returns the unit that a word, abbreviation or sign means, ignoring case and accents."""
    if word in _SIGNS:
        return _SIGNS[word]
    return _parts().get(_bare(word.strip().rstrip(_ABBREVIATION_MARKS)))


@cache
def _parts() -> Mapping[str, DurationUnit]:
    return {_bare(word): part for part, words in _WORDS.items() for word in words.split()}


def _bare(word: str) -> str:
    """Returns the word in lower case without accents and diacritics."""
    letters = unicodedata.normalize("NFKD", word).casefold()
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
