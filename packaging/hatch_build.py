"""Hatchling build hook: adds compiled translations and resources to the wheel.

An editable install gets its .qm beside the .ts instead, and nothing is copied: a copy in
site-packages would not follow changes of the checkout.
"""

from __future__ import annotations

import importlib.util
import tempfile
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def neighbour(name: str) -> ModuleType:
    """Import a module of this folder, which is not on the path while a wheel is built."""
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class CustomBuildHook(BuildHookInterface[Any]):
    """Runs before and after Hatchling builds a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile translations, and add them and the resources to the wheel."""
        root = Path(self.root)
        compile_all = neighbour("translate").compile_all
        if version == "editable":
            compile_all(root, root / "translations")
            return
        self._aside = tempfile.TemporaryDirectory()
        for made in compile_all(root, Path(self._aside.name)):
            build_data["force_include"][str(made)] = f"kpidesk/translations/{made.name}"
        for resource in sorted((root / "resources").rglob("*")):
            if resource.is_file():
                inside = resource.relative_to(root).as_posix()
                build_data["force_include"][str(resource)] = f"kpidesk/{inside}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove the compiled files, which are in the wheel now."""
        if version != "editable":
            self._aside.cleanup()
