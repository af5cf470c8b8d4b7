"""Reads the texts that the program marks for translation, and finds marks that lupdate misreads."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterable
from pathlib import Path

from ts_file import Text

MARK = "QT_TRANSLATE_NOOP"
READ_BY_LUPDATE = {MARK, "tr", "translate"}
COUNT = re.compile("%L?n")
#: A text of so many words has a comment: its place is not obvious.
SHORT = 3
_GAP = re.compile(r"\{[^}]*\}|%L?n")
_WORD = re.compile(r"[^\W\d_][^\s]*")


def gaps(text: str, *, plural: bool) -> set[str]:
    """Returns the placeholders of a text: `{name}` with its format, `%n` in a plural."""
    fields = string.Formatter().parse(text)
    found = {f"{{{name}!{how}:{form}}}" for _, name, form, how in fields if name is not None}
    return found | {"%n"} if plural and COUNT.search(text) else found


def short(text: Text) -> bool:
    """Returns whether a text has too few words to show where it stands."""
    return len(_WORD.findall(_GAP.sub(" ", text.source.replace("&", "")))) <= SHORT


def marked(files: Iterable[Path], root: Path) -> tuple[set[Text], list[str]]:
    """Returns the marked texts, as Python parses them, and the faults of their marks."""
    texts: set[Text] = set()
    faults: list[str] = []
    for path in files:
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
    """Add the text that a call marks, or return why lupdate would misread it."""
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
    """Returns the value of a literal, or of literals joined by `+`; else the node."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        sides = _literal(node.left), _literal(node.right)
        return "".join(map(str, sides)) if all(isinstance(s, str) for s in sides) else node
    return node.value if isinstance(node, ast.Constant) else node
