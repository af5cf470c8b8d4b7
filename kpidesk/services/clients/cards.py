"""The card service: reads and changes what is kept of a client beside name and figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import count

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Client, folded_name
from kpidesk.domain.change import CardChanged, Change, ClientChanged, LadderChanged, TargetChanged
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.logo import Logo
from kpidesk.domain.errors import WrongRequest
from kpidesk.services.clients.clients import add_or_restore, client_named
from kpidesk.services.ports import PracticeFile, WriteTransaction


class CardService:
    """Reads and changes cards, each call in one transaction. Returned changes undo it."""

    def __init__(self, practice: PracticeFile, catalogue: Catalogue) -> None:
        self._practice = practice
        self._catalogue = catalogue

    def card(self, client: int) -> ClientCard:
        """Returns the card of the client with that id."""
        return self._practice.records.client_card(client)

    def change(self, card: ClientCard, logo: Logo | None = None) -> tuple[Change, ...]:
        """Write a card in place of the client's old one; with `logo`, that is its logo.

        Returns no change where nothing changed. Raises WrongRequest `kpi_unknown` and
        `kpi_not_split` for a figure to be shown, and the codes of `set_client_card`.
        """
        with self._practice.transaction() as transaction:
            if logo is not None:
                transaction.keep_logo(logo)
                card = card._replace(logo=logo.hash)
            return self._write(transaction, card)

    def add(
        self, name: str, language: str | None, card: ClientCard, logo: Logo | None = None
    ) -> tuple[Change, ...]:
        """Add a client with a card, whose id is ignored.

        Raises WrongRequest the codes of `check_client_name` and of `change`.
        """
        with self._practice.transaction() as transaction:
            client = transaction.add_client(name, language)
            if logo is not None:
                transaction.keep_logo(logo)
                card = card._replace(logo=logo.hash)
            written = self._write(transaction, card._replace(client=client.id))
            return (ClientChanged(None, client), *written)

    def edit(
        self,
        client: str,
        edit: Callable[[ClientCard], ClientCard],
        *,
        name: str | None = None,
        language: str | None = None,
        add: bool = False,
        logo: Logo | None = None,
    ) -> tuple[Change, ...]:
        """Change the card of a client by name, with another name and language where given.

        With `add` the client is added first, or an archived one of that name brought back.
        Raises WrongRequest `client_unknown`, and as `add`.
        """
        with self._practice.transaction() as transaction:
            if add:
                added = add_or_restore(transaction, client, language)
                changes: list[Change] = [added]
                found = added.new
            else:
                changes = []
                found = client_named(transaction, client)
            new = found._replace(name=name or found.name, language=language or found.language)
            if new != found:
                changes.append(ClientChanged(found, transaction.change_client(new)))
            card = edit(transaction.client_card(found.id))
            if logo is not None:
                transaction.keep_logo(logo)
                card = card._replace(logo=logo.hash)
            return (*changes, *self._write(transaction, card))

    def duplicate(self, client: int, name: str | None = None) -> tuple[Change, ...]:
        """Add a client with the same language, card, targets and own ladders.

        Figures, notes and carried hours are not copied. Without a name it is called as the other
        one, with a number. Raises WrongRequest `client_gone`, the codes of `check_client_name`.
        """
        with self._practice.transaction() as transaction:
            clients = transaction.clients()
            original = next((each for each in clients if each.id == client), None)
            if original is None:
                raise WrongRequest("client_gone", client=client)
            free = name or _free_name(original.name, clients)
            copy = transaction.add_client(free, original.language)
            card = transaction.client_card(client)
            packages = tuple(each._replace(carried=0) for each in card.packages)
            written = self._write(transaction, card._replace(client=copy.id, packages=packages))
            goals = self._copy_goals(transaction, client, copy.id)
            return (ClientChanged(None, copy), *written, *goals)

    def remove(self, client: int) -> None:
        """Remove a client for good, with figures, notes, log, drafts, card and receipts.

        It cannot be undone: the caller drops what it keeps to undo. Backups still contain the
        client. Raises WrongRequest `client_gone`, NotDone.
        """
        self._practice.erase_client(client)

    def logo(self, card: ClientCard) -> Logo | None:
        """Returns the logo that a card names."""
        return None if card.logo is None else self._practice.records.logo(card.logo)

    def named(self, name: str) -> Client:
        """Returns the client of that name. Raises WrongRequest `client_unknown`, `no_clients`."""
        return client_named(self._practice.records, name)

    def _write(self, transaction: WriteTransaction, card: ClientCard) -> tuple[Change, ...]:
        old = transaction.client_card(card.client)
        # What is there already may be of a KPI that this version does not know.
        for each in card.shown or ():
            if each not in (old.shown or ()):
                self._check_figure(each)
        new = transaction.set_client_card(card)
        return () if new == old else (CardChanged(old, new),)

    def _copy_goals(self, transaction: WriteTransaction, source: int, copy: int) -> list[Change]:
        """Copy the targets and own ladders of a client to another one."""
        changes: list[Change] = []
        for subject in self._catalogue.every_subject:
            for target in transaction.targets(subject.id):
                if target.client == source:
                    changes.append(TargetChanged(None, replace(target, client=copy)))
                    transaction.set_target(replace(target, client=copy))
            for ladder in transaction.ladders(subject.id):
                if ladder.client == source:
                    changes.append(LadderChanged(None, ladder._replace(client=copy)))
                    transaction.set_ladder(ladder._replace(client=copy))
        return changes

    def _check_figure(self, figure: str) -> None:
        if not self._catalogue.splits(self._catalogue.kpi_or_measure(figure)):
            raise WrongRequest("kpi_not_split", kpi=figure)


def _free_name(name: str, clients: Iterable[Client]) -> str:
    taken = {folded_name(each.name) for each in clients}
    candidates = (f"{name} ({number})" for number in count(2))
    return next(each for each in candidates if folded_name(each) not in taken)
