"""The compiled translations (.qm), ready to load."""

from __future__ import annotations

from pathlib import Path

from kpidesk.system import bundled_files as bundle


def compiled(language: str) -> Path | None:
    """The .qm file of a language, or None where there is none and none can be made.

    A build has made it. In a bare checkout, or where the .ts is newer, it is made here; where
    that fails, an older .qm still says most things.
    """
    folder = bundle.bundled("translations")
    source, built = folder / f"kpidesk_{language}.ts", folder / f"kpidesk_{language}.qm"
    if not source.is_file():
        return built if built.is_file() else None
    if built.is_file() and built.stat().st_mtime >= source.stat().st_mtime:
        return built
    # Only a checkout comes here; what compiling imports would cost every start 15 ms.
    from kpidesk.system.qm_cache import compile_into_cache  # noqa: PLC0415

    made = compile_into_cache(source)
    if made is None and built.is_file():
        return built
    return made
