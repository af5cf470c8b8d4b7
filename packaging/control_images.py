"""Draws the signs of controls, which the style sheet shows: `python packaging/control_images.py`.

Writes resources/controls/<scheme>/<sign>.svg: Qt's style sheets can color no image.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from kpidesk.ui.theme.colours import CONTRAST, DARK, LIGHT, Colours  # noqa: E402

FOLDER = ROOT / "resources" / "controls"
_CHECK, _DOWN, _UP = "M3 7.5 5.75 10.25 11 4.25", "M3 5.25 7 9.25 11 5.25", "M3 8.75 7 4.75 11 8.75"
_LEFT, _RIGHT = "M8.75 3 4.75 7 8.75 11", "M5.25 3 9.25 7 5.25 11"
_MINUS, _DOT = "M3.5 7H10.5", "M7 7H7"
#: The role of the color, the path in a square of 14, and the width of its stroke.
_SIGNS = {
    "check": ("on_accent", _CHECK, 2),
    "check-off": ("off_text", _CHECK, 2),
    "partial": ("on_accent", _MINUS, 2),
    "partial-off": ("off_text", _MINUS, 2),
    "dot": ("on_accent", _DOT, 7),
    "dot-off": ("off_text", _DOT, 7),
    "chosen": ("text", _CHECK, 1.5),
    "chosen-off": ("off_text", _CHECK, 1.5),
    "down": ("text", _DOWN, 1.5),
    "down-off": ("off_text", _DOWN, 1.5),
    "up": ("text", _UP, 1.5),
    "up-off": ("off_text", _UP, 1.5),
    "left": ("text", _LEFT, 1.5),
    "left-off": ("off_text", _LEFT, 1.5),
    "right": ("text", _RIGHT, 1.5),
    "right-off": ("off_text", _RIGHT, 1.5),
}


def images() -> dict[str, str]:
    """Returns the text of each file by its path below FOLDER."""
    return {
        f"{scheme.name}/{name}.svg": _svg(scheme, *sign)
        for scheme in (LIGHT, DARK, CONTRAST)
        for name, sign in _SIGNS.items()
    }


def _svg(scheme: Colours, role: str, path: str, width: float) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="14" height="14" viewBox="0 0 14 14">'
        f'<path d="{path}" fill="none" stroke="{getattr(scheme, role)}" stroke-width="{width}"'
        ' stroke-linecap="round" stroke-linejoin="round"/></svg>\n'
    )


if __name__ == "__main__":
    for name, text in images().items():
        (FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
        (FOLDER / name).write_text(text, encoding="utf-8")
