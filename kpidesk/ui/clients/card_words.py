"""The packages and the figures of a card in words."""

from __future__ import annotations

from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.i18n.clients.card_words import package_terms
from kpidesk.i18n.kpi_words import short_name
from kpidesk.ui.clients import texts
from kpidesk.ui.workspace import Workspace


def present_packages(workspace: Workspace, card: ClientCard, *, carry: bool = True) -> str:
    """Returns the packages that are in force or yet to come, a line each.

    Without `carry` nothing is said of unused hours.
    """
    today = workspace.today()
    valid = [each for each in card.packages if each.last is None or each.last >= today]
    # One per month or week replaces those before it.
    begun = [each for each in valid if not each.is_block and (each.first or today) <= today]
    shown = [each for each in valid if each.is_block or each not in begun[:-1]]
    if not shown:
        return workspace.words(texts.NO_PACKAGE)
    return "\n".join(package_terms(workspace.words, each, carry=carry) for each in shown)


def shown_words(workspace: Workspace, card: ClientCard) -> str:
    """Returns the names of the figures that are shown to the client."""
    words = workspace.words
    if card.shown is None:
        return words(texts.SHOWN_AS_TRACKED)
    names = [short_name(words, each.id) for each in workspace.catalogue.known(card.shown)]
    return "\n".join(names) if names else words(texts.NONE_SHOWN)
