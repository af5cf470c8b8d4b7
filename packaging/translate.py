"""Keep the translations equal to the program.

    python packaging/translate.py update [LANGUAGE...]   take new texts into each .ts, or start one
    python packaging/translate.py check                  say what is wrong, with exit status 1
    python packaging/translate.py compile                write each .qm beside its .ts

Every .ts in translations/ is a language that is shipped. English is the language of the texts
themselves, so its file holds plural forms only. Needs PySide6, for Qt's lupdate and lrelease.
"""

from __future__ import annotations

import argparse
import ast
import importlib.util
import re
import shutil
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "kpidesk"
SOURCE_LANGUAGE = "en"
MARK = "QT_TRANSLATE_NOOP"
READ_BY_LUPDATE = {MARK, "tr", "translate"}
COUNT = re.compile("%L?n")


class Text(NamedTuple):
    """A text to be translated; `comment` is empty where there is none."""

    context: str
    source: str
    comment: str
    plural: bool


class Message(NamedTuple):
    """A text with what a .ts says about it: one form, or one for each plural of the language."""

    text: Text
    forms: tuple[str, ...]
    finished: bool


def tool(name: str) -> Path:
    """A program of Qt's Linguist tools, inside the installed PySide6."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("PySide6 is needed: it brings Qt's lupdate and lrelease")
    return Path(spec.origin).with_name(f"{name}.exe" if sys.platform == "win32" else name)


def ts_files(root: Path) -> dict[str, Path]:
    """The .ts of each language, in the order of the languages' codes."""
    found = sorted((root / "translations").glob(f"{PACKAGE}_*.ts"))
    return {path.stem.removeprefix(f"{PACKAGE}_"): path for path in found}


def extract(root: Path, language: str, ts: Path, *, plurals_only: bool = False) -> None:
    """Merge the texts of the package into a .ts, which is made where it is missing.

    lupdate wants the extensions before the folder. Without locations and obsolete texts the same
    source always gives the same bytes.
    """
    options = ["-extensions", "py", "-locations", "none", "-no-obsolete", "-silent"]
    options += ["-source-language", SOURCE_LANGUAGE, "-target-language", language]
    if plurals_only:
        options.append("-pluralonly")
    subprocess.run([tool("lupdate"), *options, PACKAGE, "-ts", ts], cwd=root, check=True)


def update(root: Path, new_languages: Sequence[str] = ()) -> list[Path]:
    """Bring each .ts up to date, and start one for each new language."""
    folder = root / "translations"
    folder.mkdir(exist_ok=True)
    languages = sorted({*ts_files(root), *new_languages})
    files = [folder / f"{PACKAGE}_{language}.ts" for language in languages]
    for language, ts in zip(languages, files, strict=True):
        extract(root, language, ts, plurals_only=language == SOURCE_LANGUAGE)
    return files


def compile_all(translations: Path, target: Path) -> list[Path]:
    """Compile each .ts of a folder into a .qm in the target folder; return them in order."""
    made = []
    for source in sorted(translations.glob("*.ts")):
        made.append(target / source.with_suffix(".qm").name)
        subprocess.run([tool("lrelease"), "-silent", source, "-qm", made[-1]], check=True)
    return made


def messages(ts: Path) -> list[Message]:
    """What a .ts holds, in its order."""
    found = []
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own files
        for entry in context.iter("message"):
            plural = entry.get("numerus") == "yes"
            source, comment = (entry.findtext(key, "") for key in ("source", "comment"))
            text = Text(context.findtext("name", ""), source, comment, plural)
            translation = entry.find("translation")
            if translation is None:
                found.append(Message(text, (), finished=False))
                continue
            forms = list(translation.iter("numerusform")) if plural else [translation]
            said = tuple("".join(form.itertext()) for form in forms)
            found.append(Message(text, said, translation.get("type") is None))
    return found


def gaps(text: str, *, plural: bool) -> set[str]:
    """The gaps that values fill: `{name}` with its format, and `%n` in a plural text."""
    fields = string.Formatter().parse(text)
    found = {f"{{{name}!{how}:{form}}}" for _, name, form, how in fields if name is not None}
    return found | {"%n"} if plural and COUNT.search(text) else found


def faults_of(message: Message) -> Iterator[str]:
    """What is missing or wrong in one translated text."""
    text = message.text
    if not message.finished or not message.forms or not all(map(str.strip, message.forms)):
        yield "is not translated"
        return
    wanted = gaps(text.source, plural=text.plural)
    for form in message.forms:
        try:
            given = gaps(form, plural=text.plural)
        except ValueError as error:
            yield f"has a broken gap in {form!r}: {error}"
            continue
        if given != wanted:
            yield f"has other gaps in {form!r}: {sorted(given)} instead of {sorted(wanted)}"


def marked(root: Path) -> tuple[set[Text], list[str]]:
    """The texts that the package marks, read as Python does, and marks that lupdate misreads."""
    texts: set[Text] = set()
    faults: list[str] = []
    for path in sorted((root / PACKAGE).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                hidden = [a for a in node.names if a.asname and a.name == MARK]
                problem = f"another name for {MARK}: lupdate does not know it" if hidden else None
            elif isinstance(node, ast.Call):
                problem = _read_mark(node, texts)
            else:
                continue
            if problem:
                faults.append(f"{path.relative_to(root).as_posix()}:{node.lineno}: {problem}")
    return texts, faults


def _read_mark(call: ast.Call, texts: set[Text]) -> str | None:
    """Add the text that a call marks; or say why lupdate would get it wrong."""
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name not in READ_BY_LUPDATE:
        return None
    if any(isinstance(argument, ast.JoinedStr) for argument in call.args):
        return f"f-string inside {name}: lupdate takes it with its braces; format the result"
    if name != MARK:
        return None
    values = [_literal(argument) for argument in call.args]
    match [*values, *[None] * (4 - len(values))]:
        case [str(context), str(source), str() | None as comment, int() | None as count]:
            plural = count is not None
        case _:
            return f"{MARK} wants literals: context, text, comment or None, 1 for a plural"
    if call.keywords:
        return f"{MARK} wants its arguments in their places: lupdate does not read names"
    if bool(COUNT.search(source)) != plural:
        return f"{source!r} wants both %n and a fourth argument, or neither"
    try:
        gaps(source, plural=plural)
    except ValueError as error:
        return f"broken gap in {source!r}: {error}"
    texts.add(Text(context, source, comment or "", plural))
    return None


def _literal(node: ast.expr) -> object:
    """A literal's value, with literals joined by `+`; the node itself where it is none."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        sides = _literal(node.left), _literal(node.right)
        return "".join(map(str, sides)) if all(isinstance(s, str) for s in sides) else node
    return node.value if isinstance(node, ast.Constant) else node


def check(root: Path) -> list[str]:
    """Everything that must be put right before the translations can be shipped."""
    wanted, faults = marked(root)
    with tempfile.TemporaryDirectory() as aside:
        everything = Path(aside) / "everything.ts"
        extract(root, "fr", everything)
        read = {message.text for message in messages(everything)}
        faults += [f"lupdate misses or misreads {text}" for text in sorted(wanted - read)]
        for language, ts in ts_files(root).items():
            fresh = Path(shutil.copy(ts, aside))
            extract(root, language, fresh, plurals_only=language == SOURCE_LANGUAGE)
            if _lines(fresh) != _lines(ts):
                faults.append(f"{ts.name} is not what the program says now: run update")
            for message in messages(ts):
                where = f"{ts.name}: {message.text.context}: {message.text.source!r}"
                faults += [f"{where} {fault}" for fault in faults_of(message)]
    return faults


def _lines(path: Path) -> list[bytes]:
    return path.read_bytes().splitlines()


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks; 1 when the check finds a fault."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update").add_argument("language", nargs="*")
    commands.add_parser("check")
    commands.add_parser("compile")
    wish = parser.parse_args(argv)
    if wish.command == "update":
        print(*update(ROOT, wish.language), sep="\n")
    elif wish.command == "compile":
        print(*compile_all(ROOT / "translations", ROOT / "translations"), sep="\n")
    else:
        faults = check(ROOT)
        print(*faults, sep="\n", end="\n" if faults else "", file=sys.stderr)
        return 1 if faults else 0
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
