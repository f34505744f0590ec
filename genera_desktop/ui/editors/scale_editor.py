"""The editor for scales: readiness 0 to 5, technology readiness levels, likert; empty until somebody chooses."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from genera_desktop.questionnaire.expressions.values import number_text
from genera_desktop.questionnaire.model import Form, Question, QuestionType
from genera_desktop.records.answers import range_of, text_of
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.state import QuestionState
from genera_desktop.ui.components.flow_layout import FlowLayout
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.segmented_scale import SegmentedScale, Step
from genera_desktop.ui.editors.editor import Asked, Editor
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle

MOST_STEPS = 11
_LEGEND = re.compile(r"(\d+) ([^,;.]+)(?:[,;]\s*|\.?\s*$)")
_NUMBERED = re.compile(r"\s*\d+\s*[-–—:.]\s*")


class ScaleEditor(Editor):
    """A row of cells with what the chosen step means beside it."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.scale = SegmentedScale(asked.name)
        self.meaning = Label("", TextStyle.HINT_STRONG, "ink2")
        self.meaning.setMinimumHeight(sizes.CONTROL)
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        holder = QWidget()
        flow = FlowLayout(holder, sizes.CONTROL_INSET)
        flow.addWidget(self.scale)
        flow.addWidget(self.meaning)
        self.column.addWidget(holder)
        self._is_range = asked.question.type is QuestionType.RANGE
        self._steps: dict[str, Step] = {}
        self.scale.picked.connect(lambda code: self.leave_value(self._answer(code)))
        self.scale.pointed.connect(self._point)

    def show_value(self, state: QuestionState) -> None:
        steps = range_steps(self.asked, state.hint) if self._is_range else self._choice_steps(state)
        self._steps = {step.code: step for step in steps}
        self.scale.set_steps(steps)
        code = text_of(state.value)
        self.scale.set_value(code)
        self._point(self._steps[code].meaning if code in self._steps else "")

    def show_problem(self, problem: bool) -> None:
        self.scale.set_problem(problem)

    def lock(self, read_only: bool) -> None:
        self.scale.setEnabled(not read_only)

    def stops(self) -> list[QWidget]:
        cells: list[QWidget] = [cell for cell in self.scale.cells if cell.isChecked()]
        return cells or [*self.scale.cells[:1]]

    def _answer(self, code: str) -> AnswerValue:
        if not self._is_range:
            return code or None
        number = float(code) if code else None
        return int(number) if number is not None and number.is_integer() else number

    def _choice_steps(self, state: QuestionState) -> list[Step]:
        return [
            Step(choice.name, choice.name, _NUMBERED.sub("", self.asked.label_of(choice), count=1))
            for choice in state.choices
        ]

    def _point(self, meaning: str) -> None:
        self.meaning.setText(meaning[:1].upper() + meaning[1:])
        self.meaning.setVisible(bool(meaning))


def is_scale(form: Form, question: Question) -> bool:
    """Whether a question is answered on a row of steps: a short range, or choices whose codes count up."""
    if question.type is QuestionType.RANGE:
        start, end, step = range_of(question)
        return abs(end - start) / abs(step) < MOST_STEPS
    codes = [choice.name for choice in form.choices_of(question)]
    if question.type is not QuestionType.SELECT_ONE or not 2 < len(codes) <= MOST_STEPS or question.choice_filter:
        return False
    first = int(codes[0]) if codes[0].isdecimal() else -1
    return codes == [str(number) for number in range(first, first + len(codes))]


def range_steps(asked: Asked, hint: str) -> list[Step]:
    """The steps of a range, each with what the list of tick labels or the hint's legend says of it."""
    start, end, step = range_of(asked.question)
    width = abs(step) if end >= start else -abs(step)
    values = [start + place * width for place in range(round(abs(end - start) / abs(step)) + 1)]
    ticks = asked.form.choice_lists.get(asked.question.parameters.get("tick_labelset", ""))
    meanings = {choice.name: asked.label_of(choice) for choice in ticks.choices} if ticks else legend(hint)[0]
    texts = [number_text(value) for value in values]
    return [Step(text, text, meanings.get(text, "")) for text in texts]


def legend(hint: str) -> tuple[dict[str, str], str]:
    """What a hint like `People there. 0 nothing, 1 first ideas, 2 planned` says of each step, and the rest of it."""
    found = list(_LEGEND.finditer(hint))
    numbers = [int(match[1]) for match in found]
    if len(found) < 3 or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return {}, hint
    meanings = {match[1]: match[2].strip() for match in found}
    return meanings, (hint[: found[0].start()] + hint[found[-1].end() :]).strip()
