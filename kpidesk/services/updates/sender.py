"""The sender service: name, role and logo of who sends updates."""

from __future__ import annotations

from kpidesk.domain.change import Change, SettingChanged
from kpidesk.domain.clients.client_card import LONGEST_LINE
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.settings.sender import (
    SENDER_LOGO,
    SENDER_NAME,
    SENDER_ROLE,
    sender_role_in,
    sender_roles,
)
from kpidesk.services.ports import PracticeFile, PracticeReader
from kpidesk.services.updates.facts import Sender


def sender_of(records: PracticeReader) -> Sender:
    """Returns who sends updates."""
    logo = records.setting(SENDER_LOGO)
    return Sender(
        records.setting(SENDER_NAME) or "",
        records.setting(SENDER_ROLE) or "",
        None if logo is None else records.logo(logo),
        sender_roles(records.settings()),
    )


class SenderService:
    """Reads and changes who sends updates, each call in one transaction."""

    def __init__(self, practice: PracticeFile) -> None:
        self._practice = practice

    def sender(self) -> Sender:
        """Returns who sends updates."""
        return sender_of(self._practice.records)

    def change(self, sender: Sender) -> tuple[Change, ...]:
        """Set name, roles and logo; empty ones are deleted. Returned changes undo it.

        Raises WrongRequest `card_text_long` (with `most` and `length`).
        """
        with self._practice.transaction() as transaction:
            if sender.logo is not None:
                transaction.keep_logo(sender.logo)
            languages = (*sender_roles(transaction.settings()), *sender.roles)
            wanted = {
                SENDER_NAME: _line(sender.name),
                SENDER_ROLE: _line(sender.role),
                SENDER_LOGO: sender.logo.hash if sender.logo else "",
                **{sender_role_in(each): _line(sender.roles.get(each, "")) for each in languages},
            }
            changes: list[Change] = []
            for key, text in wanted.items():
                old, new = transaction.setting(key), text or None
                if old != new:
                    transaction.set_setting(key, new)
                    changes.append(SettingChanged(key, old, new))
            return tuple(changes)


def _line(text: str) -> str:
    line = " ".join(text.split())
    if len(line) > LONGEST_LINE:
        raise WrongRequest("card_text_long", most=LONGEST_LINE, length=len(line))
    return line
