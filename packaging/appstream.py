"""What software centres show: the metainfo of the package, with the releases of the changelog."""

from __future__ import annotations

import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
SOURCE = "en"


def write_metainfo(template: Path, target: Path) -> None:
    """Fill the releases in; the newest comes first, as in the changelog."""
    changelog = tomllib.loads((PACKAGING / "changelog.toml").read_text(encoding="utf-8"))
    tree = ET.parse(template)  # noqa: S314 - our own file
    releases = tree.getroot().find("releases")
    assert releases is not None
    for each in changelog["release"]:
        place = {"version": each["version"], "date": each["date"].isoformat()}
        description = ET.SubElement(ET.SubElement(releases, "release", place), "description")
        listed = ET.SubElement(description, "ul")
        for several in zip(*each["changes"].values(), strict=True):
            for language, sentence in zip(each["changes"], several, strict=True):
                spoken = {} if language == SOURCE else {LANGUAGE: language}
                ET.SubElement(listed, "li", spoken).text = sentence
    ET.indent(tree)
    target.parent.mkdir(parents=True, exist_ok=True)
    tree.write(target, encoding="utf-8", xml_declaration=True)
