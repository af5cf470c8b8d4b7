from __future__ import annotations

import ast
import importlib
import re
from fractions import Fraction
from itertools import chain
from pathlib import Path

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.kpi import KpiUnit
from kpidesk.domain.ladder import Level
from kpidesk.i18n.kpi_texts import types as shape
from kpidesk.i18n.kpi_texts.lookup import kpi_texts, measure_texts, rule_texts
from kpidesk.i18n.text import Text

BELOW, TYPICAL, ABOVE, EXCEPTIONAL = tuple(Level)
LEVEL_WORDS = {
    BELOW: "below the benchmark",
    TYPICAL: "typical",
    ABOVE: "above average",
    EXCEPTIONAL: "exceptional",
}
SUFFIX = {
    KpiUnit.PERCENT: "%",
    KpiUnit.HOURS_PER_ITEM: " hours per ",
    KpiUnit.LANGUAGES: " language per assistant",
    KpiUnit.PER_HOUR: " tasks per hour",
    KpiUnit.SCORE: "",
    KpiUnit.PER_CLIENT: " services per client",
}
EXAMPLE = re.compile(r".+: ([0-9.()×÷+− ]+) = (−?[0-9.]+)(.*), which is (.+)\.")
#: What a limit claims: KPI, amounts, level, and the words that claim it.
CLAIMS = [
    ("csat", (6, 6), EXCEPTIONAL, "6 of 6 is exceptional"),
    ("csat", (5, 6), TYPICAL, "5 of 6 is typical"),
    ("csat", (4, 6), BELOW, "4 of 6 is below the benchmark"),
    ("csat", (80, 100), TYPICAL, "80% is typical here"),
    ("csat", (85, 100), TYPICAL, "Exactly 85% is still typical"),
    ("csat", (90, 100), EXCEPTIONAL, "exceptional begins at 90%"),
    ("css", (80, 100), BELOW, "80% is below the benchmark here"),
    ("css", (4, 5), BELOW, "4 of 5 is below the benchmark"),
    ("css", (5, 5), EXCEPTIONAL, "5 of 5 is exceptional"),
    ("css", (89, 100), TYPICAL, "85% up to 90% is typical"),
    ("nps", (45, 0, 55), ABOVE, "30 up to 50 is above average"),
    ("retention", (4, 4), EXCEPTIONAL, "4 of 4 is exceptional"),
    ("retention", (3, 4), BELOW, "3 of 4 is below the benchmark"),
    ("retention", (97, 100), EXCEPTIONAL, "97%, which is exceptional"),
    ("retention", (90, 100), ABOVE, "90% is above average here"),
    ("retention", (85, 100), ABOVE, "85% up to 95% is above average"),
    ("crr", (3, 0, 4), TYPICAL, "1 of 4 gives 75%, which is typical"),
    ("crr", (97, 0, 100), EXCEPTIONAL, "97%, which is exceptional"),
    ("crr", (90, 0, 100), EXCEPTIONAL, "90% is exceptional here"),
    ("crr", (89, 0, 100), TYPICAL, "75% up to 90% is typical"),
    ("ncar", (1, 4), EXCEPTIONAL, "1 client from 4 leads is 25% and exceptional"),
    ("ncar", (0, 4), BELOW, "none is 0% and below the benchmark"),
    ("ncar", (15, 100), ABOVE, "Exactly 15% is above average"),
    ("resolution", (3, 1), ABOVE, "3 hours is above average here"),
    ("resolution", (2, 1), ABOVE, "Exactly 2 hours is above average"),
    ("resolution", (5, 1), BELOW, "anything over 4 hours is below the benchmark"),
    ("art", (3, 1), TYPICAL, "3 hours is typical here"),
    ("art", (1, 1), TYPICAL, "Exactly 1 hour is still typical"),
    ("art", (1, 2), ABOVE, "exactly 30 minutes is still above average"),
    ("art", (4, 1), BELOW, "Anything over 3 hours is below the benchmark"),
    ("tasks_per_hour", (5, 2), TYPICAL, "1.5 up to and including 2.5 is typical"),
    ("accuracy", (48, 49), ABOVE, "48 of 49 is above average"),
    ("accuracy", (49, 50), EXCEPTIONAL, "With fewer than 50 checked messages"),
    ("accuracy", (97, 100), ABOVE, "90% up to 98% is above average"),
    ("tcr", (90, 100), ABOVE, "75% up to and including 90% is above average"),
    ("aur", (80, 100), ABOVE, "Exactly 80% is above average"),
    ("aur", (90, 100), ABOVE, "and so is exactly 90%"),
    ("languages", (3, 1), EXCEPTIONAL, "at 3, which is exceptional"),
    ("languages", (3, 2), BELOW, "at 1.5, which is below the benchmark"),
    ("sdi", (6, 16), EXCEPTIONAL, "at least 17 clients to drop out of exceptional"),
    ("sdi", (6, 17), ABOVE, "at least 17 clients to drop out of exceptional"),
    ("sdi", (255, 1000), TYPICAL, "the lower level runs up to the next one"),
]
KPI_TEXTS = {each.id: kpi_texts(each.id) for each in ready_made().kpis}
MEASURE_TEXTS = {each.id: measure_texts(each.id) for each in ready_made().measures}
PACKAGE_TEXTS = [kpi_texts(each.id) for each in ready_made().of_packages]
ALL_TEXTS = [
    *(text for each in (*KPI_TEXTS.values(), *PACKAGE_TEXTS) for text in each.texts),
    *(text for each in MEASURE_TEXTS.values() for text in each.texts),
]


def worked_out(kpi_id: str, amounts: tuple[int, ...]) -> tuple[Fraction, Level]:
    kpi = ready_made().kpi(kpi_id)
    of = dict(zip(kpi.measures, map(Fraction, amounts), strict=True))
    top = sum((term.sign * of[term.measure] for term in kpi.numerator), Fraction())
    value = kpi.scale * top / sum((of[each] for each in kpi.denominator), Fraction())
    return value, kpi.ladder.rate(value)


def test_each_kpi_has_a_module_and_each_measure_its_texts_with_the_first_kpi_of_it() -> None:
    folder, named = Path(shape.__file__).parent, set()
    for kpi_set in ready_made().sets:
        modules = {each.stem for each in (folder / kpi_set.id).glob("*.py")} - {"__init__"}
        assert modules == {kpi.id for kpi in kpi_set.kpis}
        for kpi in kpi_set.kpis:
            module = importlib.import_module(f"kpidesk.i18n.kpi_texts.{kpi_set.id}.{kpi.id}")
            assert list(module.MEASURES) == [each for each in kpi.measures if each not in named]
            named |= set(kpi.measures)
            rules = [each for each in vars(module).get("RULES", ()) if rule_texts(each) is None]
            assert rules == []


def test_a_kpi_of_her_own_has_none() -> None:
    assert kpi_texts("my_own") is None
    assert measure_texts("my_own") is None


def test_names_are_unique_and_short_names_fit_a_tile() -> None:
    shorts = [each.short for each in KPI_TEXTS.values()]
    assert max(map(len, shorts)) <= 24
    for names in (
        shorts,
        [each.name for each in KPI_TEXTS.values()],
        [each.name for each in MEASURE_TEXTS.values()],
    ):
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("kpi_id", KPI_TEXTS)
def test_the_guidance_is_complete(kpi_id: str) -> None:
    words = KPI_TEXTS[kpi_id]
    assert 2 <= len(words.advice) <= 4
    assert len(words.limits) >= 4
    assert (words.caution is None) is (ready_made().kpi(kpi_id).caution is None)
    assert {text.context for text in (words.unit, words.caution) if text} <= {"Chart"}
    for text in (words.what, words.why, words.example, *words.limits, *words.advice):
        assert text[-1] in ".?", text
    for text in (words.what, words.why):
        assert len(re.findall(r"[.?](?: |$)", text)) <= 2, text


def test_texts_are_clean_and_carry_their_context() -> None:
    for kpi in KPI_TEXTS.values():
        assert {text.context for text in kpi.texts} == {"Kpi"}
    for measure in MEASURE_TEXTS.values():
        assert {text.context for text in measure.texts} == {"Measure"}
    for text in ALL_TEXTS:
        assert isinstance(text, Text)
        assert text == " ".join(text.split())
        assert not re.search(r"[!{}<>]|%[nL0-9]", text), text


def test_marks_hold_plain_literals_only() -> None:
    marked = []
    for file in Path(shape.__file__).parent.glob("*/*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            assert not isinstance(node, ast.JoinedStr), file.name
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP":
                assert all(isinstance(each, ast.Constant) for each in node.args), ast.dump(node)
                marked.append(ast.literal_eval(node.args[1]))
    others = [(each.unit, each.caution) for each in (*KPI_TEXTS.values(), *PACKAGE_TEXTS)]
    others += [rule_texts(each.code) for each in ready_made().constraints]
    assert set(marked) == {str(text) for text in (*ALL_TEXTS, *chain(*others)) if text}


@pytest.mark.parametrize("kpi_id", KPI_TEXTS)
def test_the_worked_example_is_right(kpi_id: str) -> None:
    kpi = ready_made().kpi(kpi_id)
    sum_, result, unit, level = EXAMPLE.fullmatch(KPI_TEXTS[kpi_id].example).groups()
    exact = re.sub(r"[0-9.]+", lambda number: f"Fraction('{number[0]}')", sum_)
    value = eval(exact.translate(str.maketrans("×÷−", "*/-")))
    assert sum_.startswith("100 × ") is (kpi.scale == 100)
    assert value == Fraction(result.replace("−", "-"))
    assert unit.startswith(SUFFIX.get(kpi.unit, ""))
    assert level == LEVEL_WORDS[kpi.ladder.rate(value)]


@pytest.mark.parametrize(("kpi_id", "amounts", "level", "claim"), CLAIMS)
def test_what_the_limits_claim_is_so(
    kpi_id: str, amounts: tuple[int, ...], level: Level, claim: str
) -> None:
    assert any(claim in limit for limit in KPI_TEXTS[kpi_id].limits)
    assert worked_out(kpi_id, amounts)[1] is level


def test_the_sums_in_the_limits_are_right() -> None:
    assert round(100 * 0.97**12) == 69
    assert worked_out("crr", (10 + 5 - 5, 5, 10))[0] == 50
    assert Fraction(10 * 1 + 45, 11) == 5
    assert worked_out("nps", (1, 0, 4))[0] - worked_out("nps", (0, 1, 4))[0] == 40
    assert [worked_out("sdi", (6, each))[0] for each in (4, 5)] == [Fraction(3, 2), Fraction(6, 5)]
