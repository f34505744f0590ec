"""Grades forms.jsonl: valid forms are read, invalid ones refused, and what is out of our scope is refused by name."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from lxml import etree

from genera_desktop import messages
from genera_desktop.problems import Problem, Severity
from genera_desktop.questionnaire.grids import Grid, Grids, markdown_grids, text_of
from genera_desktop.questionnaire.reader import read_form

from .grading import Case, Part, cases, part

OUT_OF_SCOPE = frozenset(
    {
        "entities-unsupported",
        "file-of-other-kind",
        "appearance-search",
        "repeat-too-deep",
        "expression-refused-function",
    }
)
"""Problems that name something which we leave out on purpose; so do all whose code begins with `type-`."""

_REFERENCE = re.compile(r"\$\{[^}]*\}")
_OWN_VALUE = re.compile(r"(?<![\w.\])])\.(?![\w.])")


def forms(folder: Path) -> dict[str, Part]:
    """How many valid forms were taken rightly, and how many invalid ones."""
    graded: dict[str, list[tuple[str, bool]]] = {}
    for case in cases(folder / "forms.jsonl"):
        graded.setdefault(f"forms_{case['kind']}", []).append((case["id"], _passes(case, folder / "forms")))
    return {name: part(results) for name, results in graded.items()}


def _passes(case: Case, folder: Path) -> bool:
    try:
        grids = grids_of(folder / case["file"])
        form, problems = read_form(grids, f"{case['form_name']}.xlsx")
    except Exception:
        return False
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if case["kind"] == "invalid":
        return form is None and any(_names_something(error) for error in errors)
    if not errors:
        return form is not None
    return all(_rightly_refused(error, grids) or _follows_from(error, errors) for error in errors)


def grids_of(file: Path) -> Grids:
    """The sheets of a recorded form: Markdown tables, or JSON with a list of rows for each sheet."""
    text = file.read_text(encoding="utf-8")
    if file.suffix != ".json":
        return markdown_grids(text)
    return {sheet: _grid(rows) for sheet, rows in json.loads(text).items() if not sheet.endswith("_header")}


def _grid(rows: list[dict[str, Any]]) -> list[list[Any]]:
    header = list(dict.fromkeys(heading for row in rows for heading in row))
    return [list(header), *([row.get(heading) for heading in header] for row in rows)]


def _names_something(error: Problem) -> bool:
    """Whether a problem says where: its place, or a name that its sentence quotes."""
    sentence = messages.say(error)
    return bool(error.place.sheet) or any(str(value) in sentence for value in error.params.values() if str(value))


def _rightly_refused(error: Problem, grids: Grids) -> bool:
    """Whether a form that the reference converter takes is still rightly refused: by scope, or because the converter
    does not look into expressions, and this one another XPath parser refuses too or names what is not there."""
    if error.code.startswith("type-") or error.code in OUT_OF_SCOPE:
        return True
    expression = error.params.get("expression")
    if not isinstance(expression, str):
        return False
    if not _is_xpath(expression):
        return True
    if error.params.get("aspect") == "relevant" and _OWN_VALUE.search(expression):
        return error.code == "expression-cycle"
    if "column" in error.params:
        return bool(error.params.get("list")) and error.params["column"] not in _texts(grids.get("choices", [])[:1])
    missing = str(error.params.get("name", "")).rsplit("/", 1)[-1]
    return bool(missing) and all(missing not in _texts(grid) for grid in grids.values())


def _follows_from(error: Problem, errors: list[Problem]) -> bool:
    """Whether an expression fails only because what it reads was refused by name."""
    return "expression" in error.params and any(other.code.startswith("type-") for other in errors)


def _is_xpath(expression: str) -> bool:
    try:
        etree.XPath(_REFERENCE.sub("reference", expression))
    except etree.XPathSyntaxError:
        return False
    return True


def _texts(grid: Grid) -> set[str]:
    return {text_of(cell).strip() for row in grid for cell in row}
