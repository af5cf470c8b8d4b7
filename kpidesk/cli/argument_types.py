"""The classes of the command line's arguments. Imports the standard library only, for speed."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NamedTuple, NoReturn

from kpidesk.domain.errors import WrongRequest


class CommandParser(argparse.ArgumentParser):
    """Raises WrongRequest instead of printing."""

    def error(self, message: str) -> NoReturn:  # noqa: D102 - argparse's own
        raise WrongRequest("usage", detail=message)


class Once(argparse.Action):
    """Stores an option's value, and refuses a second one."""

    _given = False

    def __call__(  # noqa: D102 - argparse's own
        self,
        parser: argparse.ArgumentParser,  # noqa: ARG002 - argparse hands it in
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        if self._given:
            raise WrongRequest("option_twice", option=option_string)
        self._given = True
        setattr(namespace, self.dest, values)


class Positional(NamedTuple):
    """A positional argument of a command; options may come between positionals."""

    name: str
    label: str
    read: Callable[[str], object]
    many: bool = False
    required: bool = True
