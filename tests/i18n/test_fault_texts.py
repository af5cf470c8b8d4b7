"""Every code that is raised anywhere has its sentence, and no sentence waits for nothing."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import kpidesk
from kpidesk.domain.amounts.refusal import RefusalCode
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.catalogue.constraints import OPENING_DIFFERS
from kpidesk.domain.constraint import Severity
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.domain.period import parse_period
from kpidesk.domain.settings.double_counting import MAY_COUNT_TWICE
from kpidesk.i18n.faults.entry_warning_words import _TEXTS as REMARKS
from kpidesk.i18n.faults.fault_texts import SHARED, TEXTS
from kpidesk.i18n.faults.fault_words import fault_sentence
from kpidesk.i18n.kpi_texts.lookup import rule_texts
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words
from kpidesk.services.entry.entry_warnings import (
    BESIDE_LENGTHS,
    FAR_ABOVE,
    NOT_BEGUN,
    VERY_LARGE,
)

RAISERS = ("WrongRequest", "NotDone", "not_done")
#: Made by an expression: the codes of the reader of amounts.
READ = {f"amount_{code}" for code in RefusalCode if code is not RefusalCode.EMPTY}
RULES = {each.code: rule_texts(each.code) for each in ready_made().constraints}
REFUSED = {code: each.refused for code, each in RULES.items() if each and each.refused}
SENTENCES = {**TEXTS, **REFUSED}
#: Never raised: a figure that is empty blanks the entry; the file cannot be `current` and wrong.
SILENT = {"file_current"}


def raised() -> Iterator[tuple[str, str]]:
    for path in Path(kpidesk.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in RAISERS and node.args:
                for part in ast.walk(node.args[0]):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield part.value, path.name
            # Tables of codes, such as the states of a file and the errors of SQLite.
            if isinstance(node, ast.Dict) and "storage" in path.parts:
                for value in node.values:
                    if isinstance(value, ast.Constant) and str(value.value).startswith("file_"):
                        yield str(value.value), path.name


def test_every_code_has_a_sentence():
    codes = dict(raised())
    assert len(codes) > 30
    missing = {code for code in codes if code not in TEXTS} - SILENT - {"amount_"}
    assert not missing
    assert set(TEXTS) >= READ


def test_no_sentence_is_left_over():
    texts = "\n".join(
        path.read_text(encoding="utf-8")
        for path in Path(kpidesk.__file__).parent.rglob("*.py")
        if not path.name.endswith("fault_texts.py")
    )
    assert [code for code in TEXTS if f'"{code}"' not in texts and code not in READ] == []


def test_every_remark_has_a_sentence():
    own = {BESIDE_LENGTHS, FAR_ABOVE, VERY_LARGE, NOT_BEGUN}
    assert set(REMARKS) == own | {OPENING_DIFFERS, MAY_COUNT_TWICE}


@pytest.mark.parametrize("rule", ready_made().constraints, ids=lambda each: each.code)
def test_every_constraint_has_its_texts(rule):
    texts = RULES[rule.code]
    assert texts is not None
    assert bool(texts.refused) is (rule.severity is Severity.REFUSED)
    assert bool(texts.saved) is bool(texts.warning) is (rule.severity is Severity.WARNED)
    contexts = {"refused": "Fault", "saved": "Remark", "warning": "Chart"}
    for name, text in texts._asdict().items():
        assert text is None or text.context == contexts[name]


@pytest.mark.parametrize("language", offered_languages())
def test_no_gap_is_left_open(language, is_sentence):
    """With values as they are raised, the sentence stands without a brace."""
    words = Words(language)
    for code, text in SENTENCES.items():
        gaps = {gap for _, gap, _, _ in string.Formatter().parse(text) if gap}
        values: dict[str, object] = dict.fromkeys(gaps, "x")
        if {"part", "whole"} & gaps:
            values |= {"part": 3, "whole": 2, "measures": ("survey_answers",)}
        values |= {each: parse_period("2026-03") for each in {"first", "last", "other"} & gaps}
        for kind in (WrongRequest, NotDone):
            said = fault_sentence(words, kind(code, **values), ready_made())
            assert "{" not in said, code
            assert is_sentence(said), code


def test_a_sentence_begins_with_a_capital_also_where_it_begins_with_a_month():
    values = {"period": parse_period("2026-03"), "first": parse_period("2026-W07")}
    said = fault_sentence(Words("es"), NotDone("import_other_length", **values), ready_made())
    assert said.startswith("Marzo de 2026 no dura lo mismo que semana 7")


def test_an_unknown_code_is_still_a_sentence():
    said = fault_sentence(Words("en"), NotDone("never_heard_of"), ready_made())
    assert said == "This could not be done (never_heard_of)."


def test_sentences_of_the_window_hold_no_command():
    assert [code for code, text in SHARED.items() if "kpidesk" in text or "--" in text] == []
