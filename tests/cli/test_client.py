"""`client`: add, list, archive, bring back, and names in any spelling."""

from __future__ import annotations

import pytest


def test_clients_are_listed_by_name_with_their_language(kpidesk):
    assert kpidesk("client add Zoë --language de").status == 0
    added = kpidesk(["client", "add", "  Bo   & Söhne "])
    assert (added.status, added.out) == (0, "“Bo & Söhne” is among your clients.\n")
    assert kpidesk("client add ada --language pt_BR").status == 0
    assert kpidesk("client list").out == "ada\tpt-br\nBo & Söhne\nZoë\tde\n"


def test_an_empty_practice_has_no_clients_and_a_missing_one_is_said(kpidesk, practice):
    missing = kpidesk("client list")
    assert (missing.status, missing.out, practice.exists()) == (1, "", False)
    kpidesk("set 2026-03 requests=1")
    assert kpidesk("client list").out == ""


def test_an_archived_client_keeps_her_figures_and_comes_back(kpidesk):
    kpidesk("client add Ada --language fr")
    kpidesk("set 2026-03 requests=2 request_hours=4 --client Ada")
    archived = kpidesk("client archive ADA")
    assert (archived.status, "figures stay" in archived.out) == (0, True)
    assert kpidesk("client list").out == "Ada\tfr\tarchived\n"
    assert kpidesk("show art --json --client Ada").points["2026-03"]["value"] == 2
    again = kpidesk("client add ada")
    assert (again.status, again.out) == (0, "“Ada” is among your clients.\n")
    assert kpidesk("client list").out == "Ada\tfr\n"
    assert kpidesk("show art --json --client Ada").points["2026-03"]["value"] == 2


def test_a_figure_for_an_archived_client_is_saved_with_a_remark(kpidesk):
    kpidesk("client add Ada")
    assert kpidesk("set 2026-03 requests=2 --client Ada").err == ""
    kpidesk("client archive Ada")
    answer = kpidesk("set 2026-04 requests=2 request_hours=2 --client ada")
    assert (answer.status, "“Ada” is archived" in answer.err) == (0, True)
    assert kpidesk("show art --json").points["2026-04"]["value"] == 1


@pytest.mark.parametrize("name", ["ada", "ADA", " Ada ", "Ａｄａ"])
def test_one_name_in_any_spelling(kpidesk, name):
    kpidesk("client add Ada")
    taken = kpidesk(["client", "add", name])
    assert (taken.status, "There is a client called" in taken.err) == (2, True)
    assert kpidesk(["set", "2026-03", "requests=1", "--client", name]).status == 0


def test_composed_and_decomposed_letters_are_one_name(kpidesk):
    kpidesk(["client", "add", "Zo\u00eb"])
    assert kpidesk(["set", "2026-03", "requests=1", "--client", "ZOE\u0308"]).status == 0
    assert kpidesk(["client", "add", "zoe\u0308"]).status == 2


def test_a_language_that_is_not_spoken_is_remarked_and_kept(kpidesk, unknown_language):
    answer = kpidesk(f"client add Zoe --language {unknown_language}")
    assert answer.status == 0
    assert f"does not speak “{unknown_language}” yet" in answer.err
    assert kpidesk("client list").out == f"Zoe\t{unknown_language}\n"
    assert kpidesk("client add Paul --language fra").err == ""
    assert "Paul\tfr\n" in kpidesk("client list").out


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (["client", "add", "Ada", "--language", "f!"], "is not a language code"),
        (["client", "add", "Ada", "--language", ""], "is not a language code"),
        (["client", "add", " "], "NAME is missing"),
        (["client", "add", "x" * 121], "120 characters at most"),
        (["client", "add", "A\u202eda"], "invisible character (U+202E)"),
        (["client", "archive", "Nobody"], "no client called “Nobody”"),
        (["client", "remove", "Ada"], "cannot be done with clients"),
    ],
)
def test_refused_with_words(kpidesk, line, words):
    kpidesk("client add Someone")
    answer = kpidesk(line)
    assert (answer.status, answer.out) == (2, "")
    assert words in answer.err
    assert kpidesk("client list").out == "Someone\n"


def test_a_name_spelt_nearly_right_is_suggested(kpidesk):
    kpidesk("client add Quokkabakery")
    answer = kpidesk("client archive Quokabakery")
    assert (answer.status, "Did you mean Quokkabakery" in answer.err) == (2, True)


def test_words_are_in_the_program_s_language(kpidesk):
    kpidesk("client add Ada")
    kpidesk("client archive Ada")
    assert kpidesk("--language fr client list").out == "Ada\t\tarchivé\n"
