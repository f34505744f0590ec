"""Compiles a form's expressions while its sheets are at hand, so that each mistake is found with its cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from genera_desktop.problems import Problem
from genera_desktop.questionnaire.compiled import compile_form
from genera_desktop.questionnaire.findings import Findings, Spot
from genera_desktop.questionnaire.model import Form
from genera_desktop.questionnaire.settings_sheet import Settings
from genera_desktop.questionnaire.sources import Aspect
from genera_desktop.questionnaire.tables import Row

_COLUMN_OF: Mapping[str, str] = {
    Aspect.VALUE: "calculation",
    Aspect.ITEMS: "repeat_count",
    Aspect.CHOICES: "choice_filter",
    Aspect.PROBLEM: "constraint",
}
"""The column in which an aspect is written, where it is not named like the aspect."""


def check_expressions(form: Form, rows: Mapping[str, Row], settings: Settings, findings: Findings) -> None:
    """Adds the problems of all expressions of the form, each placed in the cell that holds it."""
    _, problems = compile_form(form)
    miswritten = {(problem.place.sheet, problem.place.cell) for problem in findings.problems if _is_reference(problem)}
    for problem in problems:
        spot = _spot(problem, rows, settings)
        if (spot.sheet, spot.cell) in miswritten:
            continue
        place = replace(problem.place, file=findings.file, sheet=spot.sheet, cell=spot.cell)
        findings.problems.append(replace(problem, place=place))


def _is_reference(problem: Problem) -> bool:
    """Whether a badly written reference is named already: that the expression fails too says nothing new."""
    return problem.code == "reference-form"


def _spot(problem: Problem, rows: Mapping[str, Row], settings: Settings) -> Spot:
    row = rows.get(problem.place.question)
    if row is None:
        return settings.spots.get("instance_name", Spot())
    aspect = str(problem.params.get("aspect", ""))
    column = _COLUMN_OF.get(aspect, aspect)
    expression = problem.params.get("expression")
    language = next((code for code, text in row.texts(column).items() if text == expression), "")
    if column not in row.table.columns:
        column = "type"
    return row.spot(column, language)
