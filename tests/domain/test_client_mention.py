"""Whether a text names a client."""

import pytest

from kpidesk.domain.clients.client_mention import names_client, without_client


@pytest.mark.parametrize(
    ("text", "name", "named"),
    [
        ("a call with ACME’s shop", "Acme", True),
        ("Acmeville", "Acme", False),
        ("also, Al said", "Al", True),
        ("also, AL said", "Al", False),
        ("请与佐伊咖啡馆确认", "佐伊咖啡馆", True),
        ("请与Acme确认", "Acme", True),
        ("A.B. (Paris)", "A.B. (Paris)", True),
        ("", "Acme", False),
    ],
)
def test_whole_words_count(text, name, named):
    assert names_client(text, name) is named
    assert not names_client(without_client(text, name, "…"), name)


def test_a_name_that_is_written_otherwise_takes_the_text_with_it():
    assert without_client("Call Ａcme", "Acme", "…") == ""
    assert without_client("Call acme!", "Acme", "…") == "Call …!"
