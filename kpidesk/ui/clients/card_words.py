"""The packages and the figures of a card in words."""

from __future__ import annotations

from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Package
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.locales.day_text import short_day
from kpidesk.ui.clients import texts
from kpidesk.ui.workspace import Workspace


def package_words(workspace: Workspace, card: ClientCard) -> str:
    """Returns the packages that are in force or yet to come, a line each."""
    today = workspace.today()
    valid = [each for each in card.packages if each.last is None or each.last >= today]
    # One per month or week replaces those before it.
    begun = [each for each in valid if not each.is_block and (each.first or today) <= today]
    shown = [each for each in valid if each.is_block or each not in begun[:-1]]
    if not shown:
        return workspace.words(texts.NO_PACKAGE)
    return "\n".join(one_package(workspace, each) for each in shown)


def one_package(workspace: Workspace, package: Package) -> str:
    """Returns a package in words: 20 h per month, from 1/1/2026."""
    words = workspace.words
    measure = workspace.catalogue.measure("productive_hours")
    hours = amount_text(words, package.hours, measure)
    parts = [words(texts.PER[package.unit], hours=hours)]
    if package.first:
        parts.append(words(texts.FROM_DAY, day=short_day(words, package.first)))
    if package.last:
        parts.append(words(texts.TO_DAY, day=short_day(words, package.last)))
    return " · ".join(parts)


def shown_words(workspace: Workspace, card: ClientCard) -> str:
    """Returns the names of the figures that are shown to the client."""
    words = workspace.words
    if card.shown is None:
        return words(texts.SHOWN_AS_TRACKED)
    names = [short_name(words, each.id) for each in workspace.catalogue.known(card.shown)]
    return "\n".join(names) if names else words(texts.NONE_SHOWN)
