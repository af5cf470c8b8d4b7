"""The question whether figures by client and by service language are the same work."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING, DoubleCounting
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.practice.settings import change_setting
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_row
from kpidesk.ui.theme.metrics import TextSize
from kpidesk.ui.workspace import Workspace

_QUESTION = QT_TRANSLATE_NOOP(
    "DoubleCounting",
    "There are figures by client and figures by service language. Are they separate work, or two "
    "views of the same work? Until you answer, they are added up.",
)
_LABEL = QT_TRANSLATE_NOOP("DoubleCounting", "Double counting", "what undo names: an answer")
ANSWERS = {
    DoubleCounting.SEPARATE: QT_TRANSLATE_NOOP(
        "DoubleCounting", "Separate Work: Add Up", "a button"
    ),
    DoubleCounting.TWO_VIEWS: QT_TRANSLATE_NOOP(
        "DoubleCounting", "Same Work: Count Once", "a button"
    ),
}


def answer_double_counting(workspace: Workspace, answer: DoubleCounting) -> None:
    """Store the answer in the practice."""
    practice, value = workspace.services.practice, answer.value
    workspace.do(
        lambda words: words(_LABEL), lambda: change_setting(practice, DOUBLE_COUNTING, value)
    )


class DoubleCountingQuestion(QWidget):
    """Shown where it matters, hidden once it is answered."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = workspace.words
        self.label = plain_label(words(_QUESTION), TextSize.CAPTION, self)
        self.buttons = {
            answer: make_button(
                words(text), partial(answer_double_counting, workspace, answer), self
            )
            for answer, text in ANSWERS.items()
        }
        for button in self.buttons.values():
            button.setVisible(not workspace.read_only)
        make_row((self.label, 1), *self.buttons.values(), parent=self)
        self.setVisible(False)
