"""Finds out whether what the user does stands in an update in another language."""

from __future__ import annotations

from kpidesk.domain.updates.remark import Remark, RemarkCode
from kpidesk.i18n.words import Words
from kpidesk.services.updates.facts import UpdateFacts


def role_remarks(facts: UpdateFacts, words: Words, own: Words) -> list[Remark]:
    """Returns a remark where the user gave no role in the language of an update.

    `words` are those of the update, `own` those of the program: a role that was given without a
    language is taken to be in that.
    """
    sender, language = facts.sender, words.language
    given = set(sender.roles)
    if sender.role not in sender.roles.values():
        given.add(own.language)
    known = not sender.role or language in given
    return [] if known else [Remark(RemarkCode.ROLE_MISSING, text=language)]
