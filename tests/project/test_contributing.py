"""The guide names only files, folders, classes and constants that exist."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
#: Files that the examples of the recipes make.
MADE = {
    "kpidesk/i18n/kpi_texts/agency/frt.py",
    "translations/kpidesk_nl.ts",
    "translations/qt_nl.ts",
}
#: Words in capitals that name nothing of `kpidesk`.
FOREIGN = {"True", "StrEnum", "QLocale", "INNO_FILES", "CLAIMS", "KNOWN", "REWRITES"}
_IN_CODE = re.compile(r"`([^`\n]+)`")
_PATH = re.compile(r"[\w*./-]*(?:\w/|\w/[\w*.-]+|\w\.(?:py|toml|sql|ts|md))")


def sections() -> list[str]:
    """The text below each heading, without blocks of code."""
    text = re.sub(r"^( *)```.*?^\1```$", "", GUIDE, flags=re.MULTILINE | re.DOTALL)
    return re.split(r"^#+ ", text, flags=re.MULTILINE)[1:]


def missing_paths(section: str) -> list[str]:
    """A path is that of the repository or of `kpidesk/`, or begins in a folder named before it."""
    missing, folders = [], [ROOT, ROOT / "kpidesk"]
    for word in (word for code in _IN_CODE.findall(section) for word in code.split()):
        path = word.rstrip("/,;")
        if (ROOT / "kpidesk" / path).is_dir():
            folders.append(ROOT / "kpidesk" / path)
        elif _PATH.fullmatch(re.sub(r"<\w+>", "x", word)) and word not in MADE:
            pattern = re.sub(r"<\w+>", "*", path)
            found = [each for folder in folders for each in matching(folder, pattern)]
            named = (each for path in found for each in (path, path.parent))
            folders += [each for each in dict.fromkeys(named) if each not in folders]
            missing += [] if found else [word]
    return missing


def matching(folder: Path, pattern: str) -> list[Path]:
    if "*" in pattern:
        return list(folder.glob(pattern))
    return [folder / pattern] if (folder / pattern).exists() else []


@cache
def names() -> dict[str, set[str]]:
    """The classes of the program with their members, and the names that modules assign."""
    found: dict[str, set[str]] = {}
    for path in (ROOT / "kpidesk").rglob("*.py"):
        module = ast.parse(path.read_text(encoding="utf-8"))
        fields: set[str] = set()
        for node in ast.walk(module):
            if isinstance(node, ast.ClassDef):
                found.setdefault(node.name, set()).update(defined(node.body))
                if any(isinstance(each, ast.Name) and each.id == "_Fields" for each in node.bases):
                    # A class with computed values beside those of its named tuple.
                    found[node.name] |= fields
                elif node.name == "_Fields":
                    fields = defined(node.body)
        for name in defined(module.body):
            found.setdefault(name, set())
    return found


def defined(body: list[ast.stmt]) -> set[str]:
    """The names of functions and classes, and those that are assigned."""
    found = set()
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found |= {
                each.id for to in targets for each in ast.walk(to) if isinstance(each, ast.Name)
            }
    return found


@pytest.mark.parametrize("section", sections(), ids=lambda text: text.partition("\n")[0])
def test_files_and_folders_exist(section: str) -> None:
    assert missing_paths(section) == []


def test_names_of_the_glossary_exist() -> None:
    table = GUIDE.partition("## Glossary")[2].partition("## ")[0]
    rows = [line.split("|") for line in table.splitlines() if line.startswith("| ")][2:]
    assert len(rows) > 10
    unknown = [code for row in rows for code in _IN_CODE.findall(row[3]) if not is_known(code)]
    assert unknown == []


def test_classes_and_constants_exist() -> None:
    named = {code for section in sections() for code in _IN_CODE.findall(section)}
    ours = {code for code in named if re.fullmatch(r"_?[A-Z][A-Za-z_]{2,}(\.\w+)?", code)}
    members = set().union(*names().values())
    assert {code for code in ours - FOREIGN - members if not is_known(code)} == set()


def is_known(code: str) -> bool:
    owner, _, member = code.partition(".")
    if "/" in code:
        return (ROOT / code).exists()
    return code == "int" or (owner in names() and (not member or member in names()[owner]))
