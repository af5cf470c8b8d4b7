"""How the command line is read: words between options, what is given twice, which language."""

from __future__ import annotations

from pathlib import Path

import pytest

from kpidesk.app.start.quick_arguments import window_request
from kpidesk.cli.parser import asked_language, parse
from kpidesk.domain.errors import WrongRequest


@pytest.mark.parametrize(
    "line",
    [
        "set 2026-03 --client Ada requests=1 request_hours=2",
        "set --client Ada 2026-03 requests=1 request_hours=2",
        "set 2026-03 requests=1 --client Ada request_hours=2",
        "set 2026-03 requests=1 --client=Ada request_hours=2",
        "set 2026-03 requests=1 request_hours=2 --client Ada",
    ],
)
def test_options_stand_anywhere(kpidesk, line):
    kpidesk("client add Ada")
    answer = kpidesk(line)
    assert answer.status == 0, answer.err
    assert kpidesk("show --client Ada --json art").points["2026-03"]["value"] == 2


def test_a_name_may_follow_its_options_and_begin_with_a_dash(kpidesk):
    assert kpidesk("client add --language fr Paul").status == 0
    assert kpidesk("client --language fr add -- -Pia").status == 0
    assert kpidesk("client list").out == "-Pia\tfr\nPaul\tfr\n"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("client list extra", "“extra” is not expected here"),
        ("client add Ada Bo", "“Bo” is not expected here"),
        ("show art extra", "“extra” is not expected here"),
        ("show --frm 2026 art", "“--frm” is not expected here"),
        ("set 2026-03 --frm requests=1", "“--frm” is not expected here"),
        ("check it", "“it” is not expected here"),
        ("set --client Ada requests=1", "“requests=1” is not a period"),
        ("set 2026-03 --client Ada", "MEASURE=AMOUNT is missing"),
        ("restore", "FILE is missing"),
        ("client add", "NAME is missing"),
        ("client", "duplicate, remove is missing"),
        ("show art --client", "--client needs a value"),
    ],
)
def test_what_is_too_much_or_too_little_is_named(kpidesk, line, words):
    answer = kpidesk(line)
    assert (answer.status, answer.out) == (2, "")
    assert words in answer.err


@pytest.mark.parametrize(
    "line",
    [
        "set 2026-03 requests=1 --client Ada --client Bo",
        "show art --by month --by year",
        "show art --from 2026 --from 2025",
        "chart art -o a.svg -o b.svg",
        "chart art -o a.svg --theme dark --theme dark",
        "export -o a.csv --language fr --language en",
    ],
)
def test_an_option_given_twice_is_refused(kpidesk, line):
    answer = kpidesk(line)
    assert answer.status == 2
    assert "is given twice" in answer.err


@pytest.mark.parametrize(
    "line", [["--file", "", "show", "art"], ["export", "-o", ""], ["restore", ""]]
)
def test_an_empty_name_of_a_file_is_refused(line):
    with pytest.raises(WrongRequest) as refused:
        parse(line)
    assert refused.value.code == "path_empty"


@pytest.mark.parametrize(
    "line",
    [
        "export -o FILE.csv --language xx",
        "--language xx export -o FILE.csv",
        "--language xx show art --json",
        "show art --json --language xx",
        "show art --json --language ''",
        "--language xx chart art -o FILE.svg",
        "--language xx client add Ada",
        "--language xx --version",
        "--language xx backup -o FILE.kpidesk",
    ],
)
def test_the_program_speaks_no_unknown_language(kpidesk, tmp_path, line):
    kpidesk("set 2026-03 requests=1 request_hours=1")
    before = sorted(tmp_path.iterdir())
    answer = kpidesk(line.replace("FILE", str(tmp_path / "new")))
    assert (answer.status, answer.out) == (2, "")
    assert "not available in" in answer.err
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    "line",
    [
        "set 2026-13 requests=1 --language fr",
        "set 2026-13 requests=1 --language=fr",
        "--language fr set 2026-13 requests=1",
        "--language fr chart art --from 2026-13 -o x.svg --language en",
    ],
)
def test_what_cannot_be_read_is_answered_in_the_language_asked_for(kpidesk, line):
    answer = kpidesk(line)
    assert answer.status == 2
    assert "n’est pas une période" in answer.err


def test_a_chart_s_and_a_client_s_language_is_not_the_program_s(kpidesk):
    assert asked_language(["chart", "art", "--language", "fr"]) is None
    assert asked_language(["--language", "en", "client", "add", "--language", "fr"]) == "en"
    answer = kpidesk("client add --language fr")
    assert (answer.status, "is missing" in answer.err) == (2, True)


def test_an_empty_period_says_so_in_a_sentence(kpidesk):
    kpidesk("set 2026-03 requests=1 request_hours=1")
    for by, word in zip(
        ("week", "month", "quarter", "year"),
        ("weekly", "monthly", "quarterly", "yearly"),
        strict=True,
    ):
        shown = kpidesk(f"show csat --by {by}")
        assert shown.status == 0
        assert f"There are no {word} figures for this." in shown.out


@pytest.mark.parametrize(
    ("line", "file", "sample"),
    [
        ("", None, False),
        ("--sample", None, True),
        ("--file a.kpidesk", "a.kpidesk", False),
        ("a.kpidesk", "a.kpidesk", False),
        ("--language fr /x/A.KPIDESK", "/x/A.KPIDESK", False),
        ("--startup-report r.json show.kpidesk", "show.kpidesk", False),
    ],
)
def test_no_command_means_the_window(line, file, sample):
    args = parse(line.split())
    assert (args.command, args.sample) == (None, sample)
    assert args.file == (Path(file) if file else None)
    read = window_request(line.split())
    assert read == (args.file, args.language, args.sample, args.startup_report)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("--sample show art", "argument_unknown"),
        ("--sample --file a.kpidesk", "argument_unknown"),
        ("--startup-report r.json check", "argument_unknown"),
        ("--startup-report", "value_missing"),
        ("a.kpidesk b.kpidesk", "command_unknown"),
        ("a.kpidesk --file b.kpidesk", "option_twice"),
        ("shwo", "command_unknown"),
    ],
)
def test_what_means_nothing_to_the_window_is_refused(line, code):
    with pytest.raises(WrongRequest) as refused:
        parse(line.split())
    assert refused.value.code == code
    assert window_request(line.split()) is None


@pytest.mark.parametrize(
    "line", ["show art", "--help", "--version", "--language", "--language=fr", "--file -x", "x"]
)
def test_what_is_not_plainly_for_the_window_is_read_by_argparse(line):
    assert window_request(line.split()) is None
