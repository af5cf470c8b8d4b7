"""Prints to standard output and standard error, which may be full, closed or missing."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from kpidesk.domain.errors import NotDone


def print_output(text: str) -> None:
    """Print to standard output. Raises NotDone `output_failed`, BrokenPipeError."""
    with _output_errors():
        print(text)


def print_json(data: object) -> None:
    """Print data as one line of JSON. Raises as `print_output`."""
    print_output(json.dumps(data, ensure_ascii=False))


def print_error(text: str) -> None:
    """Print to standard error; errors are ignored."""
    try:
        print(text, file=sys.stderr)
    except OSError:
        abandon(sys.stderr)


def finish() -> None:
    """Flush standard output. Raises NotDone `output_failed`, BrokenPipeError."""
    if sys.stdout is not None:
        with _output_errors():
            sys.stdout.flush()


def abandon(stream: TextIO) -> None:
    """Redirect a stream to the null device, or the interpreter's flush at exit would fail again."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


@contextmanager
def _output_errors() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        # The reader closed the pipe.
        raise
    except OSError as error:
        abandon(sys.stdout)
        raise NotDone("output_failed") from error
