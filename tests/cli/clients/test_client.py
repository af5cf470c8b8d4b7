"""`client`: add, list, archive, bring back, and names in any spelling."""

from __future__ import annotations

import pytest

from kpidesk.system import paths


@pytest.fixture(autouse=True)
def backup_folder(tmp_path, monkeypatch):
    folder = tmp_path / "backups"
    monkeypatch.setattr(paths, "backup_folder", lambda: folder)
    return folder


def test_clients_are_listed_by_name_with_their_language(kpidesk):
    assert kpidesk("client add Zoë --language de").status == 0
    added = kpidesk(["client", "add", "  Bo   & Söhne "])
    assert (added.status, added.out) == (0, "“Bo & Söhne” was added to your clients.\n")
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
    assert (archived.status, "figures are kept" in archived.out) == (0, True)
    assert kpidesk("client list").out == "Ada\tfr\tarchived\n"
    assert kpidesk("show art --json --client Ada").points["2026-03"]["value"] == 2
    again = kpidesk("client add ada")
    assert (again.status, again.out) == (0, "“Ada” was added to your clients.\n")
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
    assert (taken.status, "There is already a client called" in taken.err) == (2, True)
    assert kpidesk(["set", "2026-03", "requests=1", "--client", name]).status == 0


def test_composed_and_decomposed_letters_are_one_name(kpidesk):
    kpidesk(["client", "add", "Zo\u00eb"])
    assert kpidesk(["set", "2026-03", "requests=1", "--client", "ZOE\u0308"]).status == 0
    assert kpidesk(["client", "add", "zoe\u0308"]).status == 2


def test_a_language_that_is_not_spoken_is_remarked_and_kept(kpidesk, unknown_language):
    answer = kpidesk(f"client add Zoe --language {unknown_language}")
    assert answer.status == 0
    assert f"is not available in “{unknown_language}” yet" in answer.err
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
        (["client", "rename", "Ada"], "is not a command for clients"),
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


def test_a_card_is_added_changed_shown_and_copied(kpidesk, tmp_path):
    logo = tmp_path / "logo.svg"
    logo.write_text('<svg xmlns="http://www.w3.org/2000/svg"><desc>Secret</desc></svg>')
    added = kpidesk(
        "client add Acme --language Deutsch --region ch --contact 'Ana  Ruiz' --salutation Hallo"
        " --mail a@b.example --paper A4 --rhythm week --figures 'art,requests' --remark 'Pays late'"
        f" --package 17,5/month --carry all --carried=-1:30 --from 2026-07 --logo {logo}"
        " --since 2026-02 --until 2026-12"
    )
    assert added.status == 0, added.err
    data = kpidesk("client show acme --json").data
    assert data["logo"].pop("content")
    assert data == {
        "name": "Acme",
        "language": "de",
        "contact": "Ana Ruiz",
        "salutation": "Hallo",
        "mail": "a@b.example",
        "region": "CH",
        "paper": "a4",
        "rhythm": "week",
        "since": "2026-02-01",
        "until": "2026-12-31",
        "figures": ["art", "requests"],
        "package": [
            {
                "hours": 17.5,
                "per": "month",
                "carry": "all",
                "carried": -1.5,
                "from": "2026-07",
                "to": None,
            }
        ],
        "remark": "Pays late",
        "logo": {"format": "svg"},
        "archived": False,
        "closed": [],
        "away": [],
    }
    assert kpidesk("client edit Acme --name 'Acme Ltd' --package 20/month --logo none").status == 0
    data = kpidesk("client show 'acme ltd' --json").data
    assert data["logo"] is None
    assert [(each["hours"], each["from"]) for each in data["package"]] == [(20, None)]
    assert "Package: 20 h per month" in kpidesk("client show 'Acme Ltd'").out
    kpidesk("set 2026-03 requests=3 --client 'Acme Ltd'")
    assert kpidesk("client duplicate 'Acme Ltd'").status == 0
    names = {each["name"]: each for each in kpidesk("client list --json").data}
    assert names["Acme Ltd (2)"] == {**names["Acme Ltd"], "name": "Acme Ltd (2)"}
    assert kpidesk("show art --client 'Acme Ltd (2)' --json").data["points"] == []


def test_any_name_of_a_language_is_understood(kpidesk):
    for name in ("German", "deutsch", "allemand", "de", "deu", "Welsh", "Cymraeg"):
        kpidesk(["client", "add", f"In {name}", "--language", name])
    found = [each["language"] for each in kpidesk("client list --json").data]
    assert sorted(found) == ["cy", "cy", "de", "de", "de", "de", "de"]
    assert kpidesk("client add X --language Klingonisch").status == 2


def test_a_card_that_is_wrong_adds_no_client(kpidesk, practice):
    kpidesk("client add Ada")
    for options in (
        *("--package 20", "--package x/month", "--package 20/year", "--carry one", "--carry most"),
        *("--rhythm daily", "--region Atlantis", "--figures leads", "--figures nothing"),
        *("--package 20/month --from 2026-03-15", "--until soon", "--logo nowhere.png", "--json"),
        *("--paper a5", "--package 5/block --carry all", "--since 2026-05 --until 2026-04"),
    ):
        answer = kpidesk(f"client add Acme {options}")
        assert (answer.status, answer.out) == (2, ""), options
        assert answer.err
    assert kpidesk("client list").out == "Ada\n"


def test_a_client_is_removed_for_good_only_when_that_is_confirmed(kpidesk, practice):
    kpidesk("client add Canary --remark Canary --package 20/month")
    kpidesk("set 2026-03 requests=3 --client Canary")
    assert kpidesk("backup").status == 0
    refused = kpidesk("client remove Canary")
    assert refused.status == 2
    assert "--yes" in refused.err
    removed = kpidesk("client remove Canary --yes")
    assert removed.status == 0
    assert "still contain this client: 1" in removed.err
    assert b"canary" not in practice.read_bytes().lower()
    assert kpidesk("client list").out.strip() == ""


def test_backups_are_removed_with_the_client(kpidesk, practice, backup_folder):
    kpidesk("client add Canary")
    kpidesk("backup")
    assert list(backup_folder.glob("*.kpidesk"))
    removed = kpidesk("client remove Canary --yes --backups")
    assert (removed.status, removed.err) == (0, "")
    assert "Backups removed with the client: 1" in removed.out
    assert not list(backup_folder.glob("*.kpidesk"))
