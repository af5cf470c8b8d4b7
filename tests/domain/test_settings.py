"""What is left of a setting without a client."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.client_settings import without_client

DRAFTS = json.dumps(
    [["requests", "2026-03", 7, "es", "a?"], ["requests", "2026-03", 8, None, "b?"]]
)


@pytest.mark.parametrize(
    ("key", "value", "left"),
    [
        ("drafts", DRAFTS, '[["requests","2026-03",8,null,"b?"]]'),
        ("drafts", '[["requests","2026-03",7,null,"a?"]]', None),
        ("apart/requests/2026-03/7/", "[5,[[null,null]]]", None),
        ("apart/requests/2026-03/77/", "[5,[[null,null]]]", "[5,[[null,null]]]"),
        ("apart/requests/2026-03//", '[70,[[7,"es"],[8,"es"]]]', '[70,[[8,"es"]]]'),
        ("apart/requests/2026-03//", '[70,[[7,"es"]]]', None),
        ("tracked", "[7]", "[7]"),
        ("resolution_hours", "elapsed", "elapsed"),
    ],
)
def test_nothing_of_her_is_left_and_all_else_is(key, value, left):
    assert without_client(key, value, 7) == left


@given(st.sampled_from(["drafts", "apart/a/2026//", "x"]), st.text() | st.just("[[1]]"))
def test_what_cannot_be_read_stays(key, value):
    assert without_client(key, value, 7) == value
