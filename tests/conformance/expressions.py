"""Grades expressions.jsonl and real_world_expressions.jsonl."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any

from lxml import etree

from genera_desktop.questionnaire.expressions import (
    EvaluationContext,
    ExpressionError,
    Value,
    compile_expression,
    mended,
    to_boolean,
    to_number,
    to_text,
)

from .grading import Case, Part, cases, part
from .instances import Document

REFUSED = json.loads((Path(__file__).parent / "refused.json").read_text(encoding="utf-8"))
_NUMBERS = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf, "-0": -0.0}


def expressions(folder: Path) -> dict[str, Part]:
    """The parts expressions_core, expressions_dates and real_world_expressions of a corpus folder."""
    results: dict[str, list[tuple[str, bool]]] = {"core": [], "dates": []}
    for case in cases(folder / "expressions.jsonl"):
        if selected(case):
            results[case["scope"]].append((case["id"], passes(case)))
    real_world = [(case["id"], decided_rightly(case)) for case in cases(folder / "real_world_expressions.jsonl")]
    return {
        "expressions_core": part(results["core"]),
        "expressions_dates": part(results["dates"]),
        "real_world_expressions": part(real_world),
    }


def selected(case: Case) -> bool:
    """Whether a case is graded at all."""
    static = "static-error-in-dead-branch" in case.get("tags", ())
    return case["scope"] in ("core", "dates") and not case.get("disputed") and not static


def passes(case: Case) -> bool:
    """Whether our value is the recorded one; a crash is a failure like another."""
    try:
        actual, document = value_of(case)
        return agrees(case["expected"], actual, document)
    except ExpressionError:
        return case["expected"]["as"] == "error"
    except Exception:
        return False


def value_of(case: Case) -> tuple[Value, Document]:
    """The value of a case's expression at its node."""
    document = Document(case["context"]["xml"], case["context"]["tz"])
    node = document.node(case["context"]["node"])
    expression = compile_expression(case["expr"], None, document.path_of(node))
    return expression.evaluate(EvaluationContext(node, document, zone=document.zone)), document


def agrees(expected: dict[str, Any], actual: Value, document: Document) -> bool:
    """Whether a value, converted as the case asks, is the expected one."""
    wanted = expected["value"]
    match expected["as"]:
        case "boolean":
            return to_boolean(actual) is wanted
        case "number":
            return _same_number(to_number(actual, document.zone), _NUMBERS.get(str(wanted), wanted))
        case "string":
            return to_text(actual) == wanted
        case "nodeset":
            return (
                isinstance(actual, list)
                and [
                    {"path": document.place(node), "text": None if document.place(node) == "/" else node.value()}
                    for node in actual
                ]
                == wanted
            )
    return False


def _same_number(actual: float, wanted: float) -> bool:
    if math.isnan(wanted):
        return math.isnan(actual)
    if wanted == 0 and actual == 0:
        return math.copysign(1, wanted) == math.copysign(1, actual)
    return math.isclose(actual, wanted, rel_tol=1e-9, abs_tol=0)


def decided_rightly(case: Case) -> bool:
    """Whether an expression from a real form compiles, or is refused for what we refuse by name."""
    try:
        compile_expression(case["expr"])
    except ExpressionError as error:
        return error.params.get("name") in REFUSED["functions"] or error.params.get("axis") in REFUSED["axes"]
    except Exception:
        return False
    return True


def is_xpath(source: str) -> bool:
    """Whether libxml2 can read an expression, with names for what XLSForm adds to XPath."""
    try:
        etree.XPath(re.sub(r"\$\{[^}]*\}", "x", mended(source)))
    except etree.XPathSyntaxError:
        return False
    return True
