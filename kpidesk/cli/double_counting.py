"""`double-counting`: what figures by client and figures by service language are to each other."""

from __future__ import annotations

from kpidesk.cli.console import Console
from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING, DoubleCounting
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.ports import PracticeFile
from kpidesk.services.practice.settings import change_setting

_NOW = {
    DoubleCounting.SEPARATE: QT_TRANSLATE_NOOP(
        "DoubleCounting",
        "Figures by client and figures by service language are separate work: they are added up.",
    ),
    DoubleCounting.TWO_VIEWS: QT_TRANSLATE_NOOP(
        "DoubleCounting",
        "Figures by client and figures by service language are two views of the same work: where "
        "clients have figures, those by service language are left out of the total.",
    ),
    None: QT_TRANSLATE_NOOP(
        "DoubleCounting",
        "Figures by client and figures by service language are added up, with a warning where "
        "they may be the same work.",
    ),
}


def run(answer: DoubleCounting | None, practice: PracticeFile, console: Console) -> int:
    """Keep the answer and say what holds now."""
    change_setting(practice, DOUBLE_COUNTING, answer and answer.value)
    console.say(console.words(_NOW[answer]))
    return 0
