"""Finds compiled translations (.qm), and how much of each language is finished."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from math import floor
from pathlib import Path

from kpidesk.system import bundled_files as bundle

#: A language with a smaller share of finished texts is not offered to the user.
MINIMUM_FINISHED = 0.95
#: The build writes it beside the .qm files: a language and its finished share on each line.
FINISHED_FILE = "finished.txt"
#: A package has all .qm files, also Qt's own, in this resource file of Qt.
PACKED_FILE = "translations.rcc"
_PREFIX = f"{bundle.APPLICATION}_"
#: The texts of Qt that Qt itself does not translate into a language.
QT_TEXTS = "qt"
#: A pattern takes a thirtieth of the time that parsing the XML would add to each start.
_TRANSLATION = rb"<translation\b(?:\s+type\s*=\s*[\"'](\w+)[\"'])?"


def qm_name(language: str, texts: str = bundle.APPLICATION) -> str:
    """Returns the name of a language's .qm file. Qt writes `pt_BR` in file names."""
    return f"{texts}_{language.replace('-', '_')}.qm"


def compiled(language: str, texts: str = bundle.APPLICATION) -> Path | None:
    """Returns the .qm file of a language, or None where there is none and none can be compiled.

    In a checkout, or where the .ts is newer, it is compiled here; where that fails, an older
    .qm is better than none.
    """
    built = bundle.bundled("translations") / qm_name(language, texts)
    source = built.with_suffix(".ts")
    if not source.is_file():
        return built if built.is_file() else None
    if built.is_file() and built.stat().st_mtime >= source.stat().st_mtime:
        return built
    # Only in a checkout; these imports would add 15 ms to every start.
    from kpidesk.system.qm_cache import compile_into_cache  # noqa: PLC0415

    made = compile_into_cache(source)
    if made is None and built.is_file():
        return built
    return made


def finished_shares() -> Mapping[str, float]:
    """Returns the finished share of each language, from 0 to 1, by codes such as `pt-BR`.

    They are read from a file that a build wrote. In a checkout they are counted and written there
    when a .ts is newer: counting at each start would take 15 ms.
    """
    folder = bundle.bundled("translations")
    written, sources = folder / FINISHED_FILE, sorted(folder.glob(f"{_PREFIX}*.ts"))
    try:
        if all(ts.stat().st_mtime <= written.stat().st_mtime for ts in sources):
            lines = map(str.split, written.read_text(encoding="utf-8").splitlines())
            return {language: float(share) for language, share in lines}
    except (OSError, ValueError):
        pass
    names = {ts: ts.stem.removeprefix(_PREFIX).replace("_", "-") for ts in sources}
    shares = {language: finished_share(ts) for ts, language in names.items()}
    # Another process must never read half a file; where none can be written, all is counted again.
    with suppress(OSError):
        aside = written.with_name(f"{FINISHED_FILE}.{os.getpid()}")
        aside.write_text(shares_as_text(shares), encoding="utf-8", newline="\n")
        aside.replace(written)
    return shares


def shares_as_text(shares: Mapping[str, float]) -> str:
    """Returns the content of `FINISHED_FILE`. Shares are rounded down: 1 is finished."""
    return "".join(f"{each} {floor(share * 10**4) / 10**4:.4f}\n" for each, share in shares.items())


def finished_share(ts: Path) -> float:
    """Returns the share of a .ts file's texts that are finished, from 0 to 1."""
    states = re.findall(_TRANSLATION, ts.read_bytes())
    present = [state for state in states if state not in (b"vanished", b"obsolete")]
    return 1 - present.count(b"unfinished") / len(present) if present else 1.0
