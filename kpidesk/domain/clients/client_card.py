"""Client cards: what is kept of a client beside name, language and figures."""

import re
import unicodedata
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from kpidesk.domain.clients.package import Package, checked_packages
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, Period

LONGEST_LINE = 200
LONGEST_REMARK = 10_000
_LINES = ("contact", "salutation", "mail")
_REGION = "[A-Z]{2}"


class Rhythm(StrEnum):
    """How often a client's figures are due."""

    WEEK = "week"
    MONTH = "month"
    NONE = "none"

    @property
    def length(self) -> Length | None:
        """The length of the periods that are due; None where none are."""
        return None if self is Rhythm.NONE else Length(self.value)


class Paper(StrEnum):
    """The paper of a client's updates."""

    A4 = "a4"
    LETTER = "letter"


#: Where US Letter is the usual paper, as in CLDR's `paperSize`; everywhere else it is A4.
_LETTER_COUNTRIES = {
    *("BZ", "CA", "CL", "CO", "CR", "GT", "MX"),
    *("NI", "PA", "PH", "PR", "SV", "US", "VE"),
}


def usual_paper(country: str) -> Paper:
    """Returns the usual paper of a country of ISO 3166."""
    return Paper.LETTER if country in _LETTER_COUNTRIES else Paper.A4


class ClientCard(NamedTuple):
    """The card of the client with that id. Empty texts and None are not given.

    `salutation` is how the contact is addressed, `mail` a mail address as plain text. `region`
    is a country of ISO 3166 ("CH") for numbers, dates and paper; without it the language decides.
    `shown` are ids of KPIs and measures; None is those that the user tracks. Work lasts from
    `since` until `until`, both included. `logo` is the hash of a `Logo`. Contact, salutation,
    mail, remark and packages are private: they are in no chart.
    """

    client: int
    contact: str = ""
    salutation: str = ""
    mail: str = ""
    region: str | None = None
    paper: Paper | None = None
    rhythm: Rhythm = Rhythm.MONTH
    since: date | None = None
    until: date | None = None
    shown: tuple[str, ...] | None = None
    remark: str = ""
    logo: str | None = None
    packages: tuple[Package, ...] = ()

    def has_package(self, period: Period) -> bool:
        """Returns whether the client has bought hours for any day of a period."""
        return any(each.overlaps(period) for each in self.packages)


def checked_card(card: ClientCard) -> ClientCard:
    """Returns a card as it is kept: texts without spaces around them, packages in order.

    Raises WrongRequest `card_text_long` (with `most` and `length`), `card_text_control` (with
    the `character`), `region_malformed`, `work_ends_first`, and the codes of
    `checked_packages`.
    """
    lines = {name: _line(getattr(card, name)) for name in _LINES}
    region = card.region and card.region.strip().upper()
    if region and not re.fullmatch(_REGION, region):
        raise WrongRequest("region_malformed", region=card.region)
    if card.since and card.until and card.until < card.since:
        raise WrongRequest("work_ends_first", first=card.since, last=card.until)
    shown = None if card.shown is None else tuple(dict.fromkeys(card.shown))
    return card._replace(
        contact=lines["contact"],
        salutation=lines["salutation"],
        mail=lines["mail"],
        region=region or None,
        shown=shown,
        remark=_short(card.remark.strip(), LONGEST_REMARK, "\n\t"),
        packages=checked_packages(card.packages),
    )


def _line(text: str) -> str:
    return _short(" ".join(text.split()), LONGEST_LINE)


def _short(text: str, most: int, allowed: str = "") -> str:
    if len(text) > most:
        raise WrongRequest("card_text_long", most=most, length=len(text))
    for character in text:
        if character not in allowed and unicodedata.category(character) in ("Cc", "Cs"):
            raise WrongRequest("card_text_control", character=f"U+{ord(character):04X}")
    return text
