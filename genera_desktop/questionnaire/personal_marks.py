"""Every question says whether its answers are about a person; one that does not is named, and treated as if it were."""

from __future__ import annotations

from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.questionnaire.model import Form, Question, Repeat

SURVEY = "survey"
NO_MARKS, NO_MARK = "personal-not-marked-at-all", "personal-not-marked"


def unmarked(form: Form, file: str = "") -> list[Problem]:
    """A warning for each question and list without a mark; a single one where nothing in the form is marked."""
    questions = [question for question in form.questions if question.holds_answer]
    nodes: list[Question | Repeat] = [*questions, *form.repeats]
    asked = [node for node in nodes if node.row]
    without = sorted((node for node in asked if node.personal is None), key=lambda node: node.row)
    if without and len(without) == len(asked):
        return [Problem(NO_MARKS, Place(file=file, sheet=SURVEY), Severity.WARNING)]
    return [
        Problem(NO_MARK, Place(file=file, sheet=SURVEY, cell=f"A{node.row}"), Severity.WARNING, {"name": node.name})
        for node in without
    ]
