"""Fields in the user's texts."""

from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.updates.reusable_text import fields_of, filled


def test_known_fields_are_replaced_once_and_others_stay():
    values = {"client": "{month}", "month": "March", "contact": ""}
    text = "{client}: { month }, {contact}, {nope} {not a field} {"
    assert filled(text, values) == "{month}: March, {contact}, {nope} {not a field} {"
    assert fields_of(text) == ("client", "month", "contact", "nope", "not a field")


@given(st.text())
def test_any_text_without_fields_stays(text):
    assert filled(text, {}) == text
