from __future__ import annotations

import pytest

from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables.formats.charset import decode

FRENCH = "Mois;Clientèle;Coût €\n2024-01;Œuvres d’art;12,50\nÉté;Crème brûlée;À voir\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8-sig", "utf-8", "utf-16", "utf-32", "cp1252", "mac-roman"]
)
def test_accents_are_read_in_their_encoding(encoding):
    assert decode(FRENCH.encode(encoding)).text == FRENCH


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [FRENCH, "月\t数\n2024-01\t17\n2024-02\t18\n"])
def test_wide_encodings_need_no_mark(encoding, text):
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    "text",
    ["café\t1\nthé\t2", "1\u00a0234\t5", "d’accord\n1", "Zoë Müller;1", "Straße,façade\n1,2"],
)
@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman"])
def test_few_accents_are_enough(text, encoding):
    assert decode(text.encode(encoding)).text == text


def test_another_reading_is_named_where_both_have_words():
    read = decode("ÉTÉ 2024".encode("cp1252"))
    assert (read.text, read.encoding, read.others) == ("ÉTÉ 2024", "cp1252", ("mac-roman",))
    assert decode(FRENCH.encode("cp1252")).others == ()
    assert decode(FRENCH.encode()).others == ()


def test_the_choice_of_the_user_is_taken():
    data = "Привет;1".encode("cp1251")
    assert decode(data, "cp1251").text == "Привет;1"
    for encoding in ("cp1252", "mac-roman", "cp850"):
        assert decode(b"a;1\n", encoding).text == "a;1\n"
    with pytest.raises(WrongRequest, match="table_encoding"):
        decode(data, "utf-8")
    with pytest.raises(WrongRequest, match="table_encoding"):
        decode(b"\xef\xbb\xbf\xff")


@pytest.mark.parametrize(
    "data", [b"a\x001,2\n", bytes(range(256)) * 4, b"\x00\x00\x00", b"a\x01\x02\x03\x04"]
)
def test_what_is_no_text_is_refused(data):
    with pytest.raises(WrongRequest, match="table_not_text"):
        decode(data)
