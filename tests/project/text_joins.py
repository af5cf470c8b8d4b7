"""Finds texts that the code puts together, where a language has to do it.

What a reader sees is one marked text with gaps, a list by `Formats.listed`, or parts joined by
`i18n.sentences`. Files and functions that join what is never translated are in ALLOWED.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

#: Layers that make or show texts.
LAYERS = ("i18n", "ui", "cli", "export", "app", "drawing")
#: Places that may join, by module and function, and why.
ALLOWED = {
    "app/backups/target.py:restore_target": "the name of a file",
    "app/commands.py:_version": "the program's name and version",
    "app/data/archive_exporter.py:open": "the name of a file",
    "app/watch/lost_content.py:_written": "the name of a file",
    "cli/command_options.py": "what a command takes, never translated",
    "cli/help.py": "what a command takes, never translated",
    "cli/tables/question_arguments.py": "commands to type, never translated",
    "cli/text_table.py": "columns of a table",
    "drawing/frame/footer.py:_truncated": "marks a text that is cut off",
    "drawing/frame/footer_blocks.py:_note_forms": "marks a text that is cut off",
    "drawing/missing_letters.py:missing_letters": "the name of a font",
    "drawing/updates/figure_rows.py": "a sentence, and one of the user's own",
    "drawing/updates/list_parts.py": "marks of a list",
    "drawing/updates/page_foot.py": "the number of a page, and parts of a line",
    "export/archive/archive_file.py:_free": "the name of a file",
    "export/chart_batch.py": "the name of a file",
    "export/chart_svg.py:_families": "names of fonts",
    "export/data/csv_file.py:csv_line": "cells of a table",
    "export/data/plain_numbers.py:plain_number": "digits",
    "export/data/xlsx_file.py:xlsx_bytes": "the program's name and version",
    "export/updates/update_eml.py:_subject": "a header of a message",
    "export/updates/update_html.py": "HTML; its parts stand by themselves",
    "export/updates/update_text.py:_hours": "hours used, and “of 20 h”",
    "export/updates/update_text.py:_list": "marks of a list",
    "i18n/charts/font_words.py:missing_font_words": "marks a text that is cut off",
    "i18n/formats.py:listed": "the rule of Spanish, which Qt lacks",
    "i18n/locales/date_mentions.py": "patterns to search for",
    "i18n/sentences.py:side_by_side": "the one place that does it",
    "ui/common/language_box.py:_shown": "finds a code that is there already",
    "ui/find/targets.py": "texts that are searched, never shown",
    "ui/help/licences.py:_name_and_version": "the name of a part of the program and its version",
    "ui/history/period_headings.py:heading": "marks beside a period",
    "ui/overview/tile.py:_lines": "breaks a text into lines",
    "ui/window/menus.py:show_recent": "a file and its folder",
    "ui/window/window_commands.py:copy_file": "the name of a file",
}
#: Texts that look like a part of a sentence, and why they are none.
FRAGMENTS = {
    "Example: Dear Anna,": "ends as a greeting does",
    "{salutation},": "ends as a greeting does",
    "for {contact}": "a line by itself",
    "of {hours}": "a line by itself, below the hours",
}
#: A context of words to search for, no texts.
SEARCHED = "TableWords"
#: Ends of an English sentence or label, and beginnings of a part of one.
_FRAGMENT = re.compile(r"^(?:[,;:.!?)]|(?:and|or|of|with|but|for)\b)|(?:[,(]|\b(?:and|or|of|the))$")
#: Marks and single spaces of a sentence; further apart are the columns of a table.
_SEPARATES = re.compile(r"[,;!?()–—…·“”]|[.:] |(?<![ \n\t]) (?![ \n\t])")
_MARKUP = re.compile(r"[<>{}]|=\"")
_ENDS = {".", ":"}


class Join(NamedTuple):
    """Where code joins a text: module, function, line and code."""

    place: str
    function: str
    line: int
    code: str


def joins(path: Path, root: Path) -> Iterator[Join]:
    """Yields what a module joins by an f-string, `+` or `join`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    place = path.relative_to(root / "kpidesk").as_posix()
    yield from _of(tree, place, "")


def fragment(source: str) -> bool:
    """Returns whether a marked text is a part of a sentence, or has spaces around it."""
    return source != source.strip() or _FRAGMENT.search(source) is not None


def allowed(join: Join) -> str | None:
    """Returns the entry of ALLOWED for a join."""
    for entry in (join.place, f"{join.place}:{join.function}"):
        if entry in ALLOWED:
            return entry
    return None


def _of(node: ast.AST, place: str, function: str) -> Iterator[Join]:
    if isinstance(node, ast.FunctionDef):
        function = node.name
    # A marked text may be split over lines; what is raised or is an example, nobody reads.
    if isinstance(node, ast.Raise) or _is_mark(node):
        return
    if _joins(node):
        yield Join(place, function, node.lineno, ast.unparse(node))  # type: ignore[attr-defined]
        return
    for child in ast.iter_child_nodes(node):
        yield from _of(child, place, function)


def _is_mark(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func).endswith("QT_TRANSLATE_NOOP")


def _joins(node: ast.AST) -> bool:
    match node:
        case ast.JoinedStr(values):
            fixed = [each.value for each in values if isinstance(each, ast.Constant)]
            last = values[-1].value if isinstance(values[-1], ast.Constant) else ""
            return last in _ENDS or _separates("".join(map(str, fixed)), fixed)
        case ast.Call(ast.Attribute(ast.Constant(str() as separator), "join"), [what]):
            return _separates(separator, [separator]) and not _is_split(what)
        case ast.Call(ast.Attribute(ast.Name(), "join"), [_]):
            return True
        case ast.BinOp(left, ast.Add(), right):
            either = [each for side in (left, right) for each in _choices(side)]
            sides = [each.value for each in either if isinstance(each, ast.Constant)]
            return any(each in _ENDS or _separates(str(each), [each]) for each in sides)
        case ast.AugAssign(_, ast.Add(), ast.Constant(str())):
            return True
        case _:
            return False


def _choices(node: ast.expr) -> list[ast.expr]:
    return [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]


def _separates(text: str, parts: list[object]) -> bool:
    """Returns whether it can be a part of what is read: no markup, path, code or layout."""
    if _MARKUP.search(text):
        return False
    return any(_SEPARATES.search(str(each)) for each in parts)


def _is_split(node: ast.expr) -> bool:
    """Returns whether only white space is made even: `" ".join(text.split())`."""
    return isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".split")
