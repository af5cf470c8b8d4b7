"""Which files cleaning up removes: none that was changed, none of the newest, none in vain."""

from __future__ import annotations

import hashlib
import json
import shutil
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.backup.backup_file import backup_name, backups_in, backups_of, identity_of
from kpidesk.storage.backup.cleanup import prune
from kpidesk.storage.backup.location import manifest_path
from kpidesk.storage.backup.retention import NEWEST

NOON = datetime(2026, 11, 21, 12, 30, 5, tzinfo=UTC)
#: Practice, days after the one before, kilobytes, and what happened to the file since.
FILES = st.tuples(
    st.sampled_from(["own", "other"]),
    st.integers(-400, 60),
    st.integers(1, 5),
    st.sampled_from(["intact"] * 6 + ["edited", "grown", "no manifest", "broken manifest"]),
)


def spoil(file, how):
    data = file.read_bytes()
    match how:
        case "edited":
            file.write_bytes(bytes(reversed(data)))
        case "grown":
            file.write_bytes(data + b"!")
        case "no manifest":
            manifest_path(file).unlink()
        case "broken manifest":
            manifest_path(file).write_text("{")


def lay_down(path, folder, files):
    """Write files that are named as backups; returns those that were not changed."""
    folder.mkdir()
    moment, intact = NOON, set()
    for number, (practice, days, size, fate) in enumerate(files, 1):
        moment += timedelta(days=days)
        identity = identity_of(path) if practice == "own" else "0" * 12
        file = folder / backup_name(path, identity, moment, number, 1000)
        data = f"{number:06}{fate}".encode().ljust(size * 1000)
        file.write_bytes(data)
        sha256 = hashlib.sha256(data).hexdigest()
        manifest_path(file).write_text(json.dumps({"sha256": sha256, "size": len(data)}))
        spoil(file, fate)
        if fate == "intact":
            intact.add(file)
    return intact


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(FILES, max_size=40), st.integers(0, 120))
def test_cleaning_up_spares_the_newest_and_all_that_was_changed(path, tmp_path, files, most):
    folder = tmp_path / "backups"
    shutil.rmtree(folder, ignore_errors=True)
    intact = lay_down(path, folder, files)
    before = backups_in(folder)
    removed = prune(path, folder, most_bytes=most * 1000)
    present = backups_in(folder)
    assert set(before) - set(present) == set(removed)
    assert {each.path for each in removed} <= intact
    assert not any(manifest_path(each.path).exists() for each in removed)
    total, left = sum(each.size for each in present), set(present)
    for identity in {each.identity for each in before}:
        own = [each for each in before if each.identity == identity]
        assert set(own[-NEWEST:]) <= left
        if total > most * 1000:
            assert not {each.path for each in own[:-NEWEST] if each in left} & intact
    if not backups_of(path, folder):
        assert removed == ()


def test_a_backup_that_somebody_worked_in_is_never_removed(path, folder):
    first = back_up(path, folder, app_version="1", at=NOON)
    first.path.write_bytes(first.path.read_bytes() + b"hers")
    for day in range(1, 60):
        back_up(path, folder, app_version="1", at=NOON + timedelta(days=day))
    assert prune(path, folder, most_bytes=0)
    assert first.path.exists()
    assert len(backups_of(path, folder)) == NEWEST + 1
