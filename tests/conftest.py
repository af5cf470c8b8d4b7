"""Every test runs without a screen and far from anybody's own files."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

settings.register_profile("kpidesk", deadline=None)
settings.load_profile("kpidesk")

FOLDERS = {
    "HOME": "",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_DOCUMENTS_DIR": "Documents",
    "USERPROFILE": "",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "Local",
    "WIN_PD_OVERRIDE_APPDATA": "Roaming",
    "WIN_PD_OVERRIDE_PERSONAL": "Documents",
}


@pytest.fixture(scope="session", autouse=True)
def sealed_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Her home, for this run of the tests: an empty folder, and a system that speaks English."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name, folder in FOLDERS.items():
            patch.setenv(name, str(home / folder))
        if sys.platform == "linux":
            patch.setenv("LC_ALL", "C.UTF-8")
            patch.delenv("LANGUAGE", raising=False)
        yield
