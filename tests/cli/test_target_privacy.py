"""A client's charts and updates have that client's targets, and no other ones."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest
from pypdf import PdfReader

OURS, THEIRS = "Quokkabakery", "Zyzzyvagarage"
#: Values of targets that are found in no other text.
CANARIES = ("1.37", "1.93", "77,123", "88,123", "64.3", "97.9")


@pytest.fixture
def two_clients(kpidesk):
    for name in (OURS, THEIRS):
        options = ["--figures", "art requests csat", "--package", "20/month"]
        kpidesk(["client", "add", name, *options])
        for month in ("2026-01", "2026-02", "2026-03"):
            figures = "requests=4", "request_hours=9", "survey_answers=5", "satisfied_answers=4"
            assert kpidesk(["set", month, *figures, "--client", name]).status == 0
    return kpidesk


def promise_others(kpidesk) -> None:
    """Sets targets of the other client and of the business, with steps and ranges."""
    client = ["--client", THEIRS]
    for target in (
        ["art", "1.37", "--from", "2026-01", *client],
        ["art", "1.93", "--from", "2026-01"],
        ["requests", "77123..88123", "--from", "2026-01", *client],
        ["requests", "77123", "--from", "2026-02"],
        ["csat", "64.3", "--from", "2026-01", *client],
        ["csat", "97.9", "--from", "2026-03"],
        ["package_use", "64.3..97.9", "--from", "2026-01", *client],
    ):
        assert kpidesk(["target", "set", *target]).status == 0


def written(kpidesk, folder: Path) -> dict[str, bytes]:
    """Writes all that the client may get, and returns it by file name."""
    folder.mkdir()
    client = ["--client", OURS]
    for kpi in ("art", "requests", "csat", "package_use"):
        for suffix in (".png", ".svg", ".pdf"):
            file = str(folder / f"{kpi}{suffix}")
            assert kpidesk(["chart", kpi, "-o", file, "--notes", *client]).status == 0
    for suffix in (".pdf", ".txt", ".eml"):
        file = str(folder / f"update{suffix}")
        assert kpidesk(["update", OURS, "2026-03", "-o", file]).status == 0
    (folder / "update.json").write_text(kpidesk(["update", OURS, "2026-03", "--json"]).out)
    return {each.name: each.read_bytes() for each in folder.iterdir()}


def text_of(name: str, content: bytes, folder: Path) -> str:
    if name.endswith(".pdf"):
        reader = PdfReader(folder / name)
        return "\n".join(page.extract_text() for page in reader.pages) + str(reader.metadata)
    if name.endswith(".eml"):
        parts = message_from_bytes(content, policy=default).walk()
        texts = (each for each in parts if each.get_content_maintype() == "text")
        return "\n".join(each.get_content() for each in texts)
    if name.endswith(".svg"):
        # Numbers of shapes may look like values.
        return "\n".join(fromstring(content).itertext())
    return content.decode("utf-8", "replace")


@pytest.mark.long
@pytest.mark.promise("S8")
def test_no_file_for_a_client_has_a_target_of_another(two_clients, tmp_path):
    before = written(two_clients, tmp_path / "before")
    promise_others(two_clients)
    after = written(two_clients, tmp_path / "after")
    for name, content in after.items():
        if not name.endswith((".pdf", ".eml")):
            assert content == before[name], name
        if not name.endswith(".png"):
            said = text_of(name, content, tmp_path / "after")
            assert "Target" not in said, name
            assert [each for each in CANARIES if each in said] == [], name


def test_the_client_s_own_target_is_there_and_how_often_it_was_met(two_clients, tmp_path):
    promise_others(two_clients)
    client = ["--client", OURS]
    two_clients(["target", "set", "art", "2.5", "--from", "2026-01", *client])
    two_clients(["target", "set", "art", "2", "--from", "2026-03", *client])
    files = written(two_clients, tmp_path / "files")
    for name in ("art.svg", "art.pdf", "update.pdf", "update.txt", "update.eml", "update.json"):
        said = text_of(name, files[name], tmp_path / "files")
        assert "Target 2 h: met in 0 of 1 month" in " ".join(said.split()), name
        assert [each for each in CANARIES if each in said] == [], name
