"""Keeps the translations equal to the program.

    python packaging/translate.py update [LANGUAGE...]   take new texts into each .ts, or start one
    python packaging/translate.py check                  say what is wrong, with exit status 1
    python packaging/translate.py status                 say how much of each language is finished
    python packaging/translate.py base FOLDER            write a .ts of all texts with their places
    python packaging/translate.py pictures CODE FOLDER   draw every page and dialog in a language
    python packaging/translate.py compile                write each .qm beside its .ts

Every .ts in translations/ is a language. English is the language of the texts themselves, so its
file holds plural forms only. A text that is not finished appears in English; a language with too
many of them is not offered. Needs PySide6, for Qt's lupdate and lrelease.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from math import floor
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
sys.path[:0] = [str(PACKAGING), str(ROOT)]

from gap_meanings import GapMeanings  # noqa: E402
from marked_texts import gaps, marked, short  # noqa: E402
from ts_file import (  # noqa: E402
    PACKAGE,
    SOURCE_LANGUAGE,
    Message,
    carry_over,
    messages,
    ts_file,
    ts_files,
)

from kpidesk.system.translations import (  # noqa: E402
    FINISHED_FILE,
    MINIMUM_FINISHED,
    finished_share,
    shares_as_text,
)

#: What is translated: the program, and the texts of its package.
SOURCES = (PACKAGE, "packaging/package_texts.py")
#: The pictures for translators: one theme, screen and scale.
PICTURES = "light/1366x768@100"
_LOCATION = re.compile(r'(?<=<location filename=")[^"]*')


def tool(name: str) -> Path:
    """Returns the path of one of Qt's tools inside the installed PySide6."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("PySide6 is needed: it brings Qt's lupdate and lrelease")
    return Path(spec.origin).parent / (f"{name}.exe" if sys.platform == "win32" else name)


def extract(root: Path, language: str | None, ts: Path) -> None:
    """Merge the texts of the program into a .ts, which is made where it is missing.

    lupdate wants the extensions before the sources. Without locations and obsolete texts the same
    source always gives the same bytes: only the .ts of no language has locations.
    """
    locations = "none" if language else "absolute"
    options = ["-extensions", "py", "-locations", locations, "-no-obsolete", "-silent"]
    options += ["-source-language", SOURCE_LANGUAGE]
    if language:
        options += ["-target-language", language.replace("-", "_")]
    if language == SOURCE_LANGUAGE:
        options.append("-pluralonly")
    sources = [each for each in SOURCES if (root / each).exists()]
    subprocess.run([tool("lupdate"), *options, *sources, "-ts", ts], cwd=root, check=True)


def fresh_messages(root: Path, language: str) -> list[Message]:
    """Returns the messages that a new .ts of this language would have."""
    with tempfile.TemporaryDirectory() as aside:
        ts = Path(aside) / "fresh.ts"
        extract(root, language, ts)
        return messages(ts)


def update(root: Path, new_languages: Sequence[str] = ()) -> list[Path]:
    """Bring each .ts up to date, and start one for each new language."""
    (root / "translations").mkdir(exist_ok=True)
    new = {language.replace("_", "-") for language in new_languages}
    languages = sorted({*ts_files(root), *new})
    for language in languages:
        ts = ts_file(root, language)
        if ts.is_file():
            carry_over(ts, (message.text for message in fresh_messages(root, language)))
        extract(root, language, ts)
        GapMeanings(root).write(ts)
    return [ts_file(root, language) for language in languages]


def base(root: Path, folder: Path) -> Path:
    """Write all texts with comments, notes and places into an empty .ts, and return it.

    It is not kept in `translations/`: each line that moves in the program would change it.
    """
    ts = folder / f"{PACKAGE}_base.ts"
    folder.mkdir(parents=True, exist_ok=True)
    ts.unlink(missing_ok=True)
    extract(root, None, ts.resolve())
    GapMeanings(root).write(ts)
    content = _LOCATION.sub(
        lambda found: (folder / found[0]).resolve().relative_to(root.resolve()).as_posix(),
        ts.read_text(encoding="utf-8"),
    )
    ts.write_text(content, encoding="utf-8", newline="\n")
    return ts


def pictures(language: str, folder: Path) -> int:
    """Draw every page and dialog in a language; returns 0, or 1 where that fails."""
    options = ["--language", language.replace("_", "-"), "--only", PICTURES]
    command = [sys.executable, PACKAGING / "gallery.py", folder, *options]
    return subprocess.run(command, check=False).returncode


def compile_all(root: Path, target: Path) -> list[Path]:
    """Compile each .ts of a project to a .qm in the target folder, and return the files made.

    Unfinished texts are left out: they appear in English. The last file has the finished share of
    each language.
    """
    made = []
    for source in sorted((root / "translations").glob("*.ts")):
        made.append(target / source.with_suffix(".qm").name)
        command = [tool("lrelease"), "-silent", "-nounfinished", source, "-qm", made[-1]]
        subprocess.run(command, check=True)
    shares = {language: finished_share(source) for language, source in ts_files(root).items()}
    made.append(target / FINISHED_FILE)
    made[-1].write_text(shares_as_text(shares), encoding="utf-8", newline="\n")
    return made


def faults_of(message: Message, wanted_forms: int) -> Iterator[str]:
    """Yields what is wrong in a finished translation."""
    text = message.text
    if not message.forms or not all(map(str.strip, message.forms)):
        yield "is marked as finished and is not translated"
        return
    if len(message.forms) != wanted_forms:
        yield f"has {len(message.forms)} plural forms instead of {wanted_forms}"
    wanted = gaps(text.source, plural=text.plural)
    for form in message.forms:
        try:
            given = gaps(form, plural=text.plural)
        except ValueError as error:
            yield f"has a broken gap in {form!r}: {error}"
            continue
        # A plural form may say its number in words: "one client", "both clients".
        if given ^ wanted and given ^ wanted != {"%n"}:
            yield f"has other gaps in {form!r}: {sorted(given)} instead of {sorted(wanted)}"


def check(root: Path) -> list[str]:
    """Returns the faults that keep the translations from being shipped."""
    files = [path for each in SOURCES for path in _python_files(root / each)]
    meanings = GapMeanings(root)
    wanted, faults = marked(files, root)
    faults += meanings.faults(sorted(wanted))
    uncommented = [text for text in sorted(wanted) if short(text) and not text.comment.strip()]
    faults += [f"{text.context}: {text.source!r} wants a comment" for text in uncommented]
    read = {message.text for message in fresh_messages(root, "fr")}
    faults += [f"lupdate misses or misreads {text}" for text in sorted(wanted - read)]
    for language, ts in ts_files(root).items():
        fresh = {each.text: len(each.forms) for each in fresh_messages(root, language)}
        present = messages(ts)
        if sorted(fresh) != sorted(message.text for message in present):
            faults.append(f"{ts.name} is not what the program says now: run update")
        if any(message.note != meanings.note(message.text) for message in present):
            faults.append(f"{ts.name} has other notes than gaps.toml: run update")
        for message in present:
            where = f"{ts.name}: {message.text.context}: {message.text.source!r}"
            if message.finished:
                found = faults_of(message, fresh.get(message.text, len(message.forms)))
                faults += [f"{where} {fault}" for fault in found]
            elif language == SOURCE_LANGUAGE:
                faults.append(f"{where} wants its plural forms")
    return faults


def status(root: Path) -> list[str]:
    """Returns a line per language: how much is finished, and whether it is offered.

    A share is rounded down: what is not whole is not said to be.
    """
    lines = []
    for language, ts in ts_files(root).items():
        share = floor(1000 * finished_share(ts)) / 1000
        unfinished = [message for message in messages(ts) if not message.finished]
        changed = sum(any(message.forms) for message in unfinished)
        new = len(unfinished) - changed
        offered = "" if share >= MINIMUM_FINISHED else ", not offered"
        left = f"{new} to translate, {changed} to review"
        lines.append(f"{language}: {share:.1%} finished, {left}{offered}")
    return lines


def _python_files(path: Path) -> list[Path]:
    return sorted(path.rglob("*.py")) if path.is_dir() else [path] if path.is_file() else []


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; returns 1 where the check finds a fault."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update").add_argument("language", nargs="*")
    for name in ("check", "status", "compile"):
        commands.add_parser(name)
    commands.add_parser("base").add_argument("folder", type=Path)
    drawn = commands.add_parser("pictures")
    drawn.add_argument("language")
    drawn.add_argument("folder", type=Path)
    wish = parser.parse_args(argv)
    if wish.command == "pictures":
        return pictures(wish.language, wish.folder)
    if wish.command == "base":
        print(base(ROOT, wish.folder))
        return 0
    if wish.command == "update":
        print(*update(ROOT, wish.language), sep="\n")
    elif wish.command == "compile":
        print(*compile_all(ROOT, ROOT / "translations"), sep="\n")
    faults = check(ROOT) if wish.command == "check" else []
    if wish.command != "compile":
        print(*status(ROOT), sep="\n")
    print(*faults, sep="\n", end="\n" if faults else "", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
