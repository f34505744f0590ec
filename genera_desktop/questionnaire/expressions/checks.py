"""What can be said of an expression before it is worked out: its shape, and which calls are refused."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from genera_desktop.questionnaire.expressions import patterns
from genera_desktop.questionnaire.expressions.error import ExpressionError
from genera_desktop.questionnaire.expressions.parser import Call, Literal, Location, Operation, Reference, Tree
from genera_desktop.questionnaire.expressions.registry import FUNCTIONS, MANY, Function
from genera_desktop.questionnaire.expressions.values import looks_like_day, read_moment
from genera_desktop.questionnaire.model import Path

REFUSED_FUNCTIONS = frozenset(
    ("area", "distance", "enclosed-area", "geofence", "intersects", "randomize", "jr:itext", "itext", "base64-decode")
)
"""Functions of ODK that this program does not offer."""

SPECIAL_STEPS = frozenset((".", "..", "*"))


def path_of(text: str) -> Path:
    """The path that a text such as `/data/group/question` names."""
    return tuple(part.strip() for part in text.split("/") if part.strip())[1:]


def column_named(tree: Tree) -> str:
    """The name where a tree is nothing but a child's name; else ''."""
    if type(tree) is not Location or tree.start is not None or tree.from_root or len(tree.steps) != 1:
        return ""
    step = tree.steps[0]
    return "" if step.name in SPECIAL_STEPS or step.name.startswith("@") or step.predicates else step.name


def same_for_all(tree: Tree) -> bool:
    """Whether a value is the same for all rows: it is fixed, or starts at the asking question or the root."""
    if type(tree) is Location:
        fixed = tree.from_root or (type(tree.start) is Call and tree.start.name == "current")
        return fixed or type(tree.start) is Reference
    return type(tree) in (Literal, Reference)


def gives_nodes(tree: Tree) -> bool | None:
    """Whether the value is nodes; None where that shows only in working it out."""
    if type(tree) in (Location, Reference):
        return True
    if type(tree) is Operation:
        return tree.operators[0] == "|"
    if type(tree) is Call and tree.name in FUNCTIONS:
        return FUNCTIONS[tree.name].gives_nodes
    return None if type(tree) is Call else False


def function_of(tree: Call) -> Function:
    """The function of a call; ExpressionError for one that is unknown, left out, or given the wrong arguments."""
    found = FUNCTIONS.get(tree.name)
    if found is None:
        raise _unknown_function(tree)
    _check_arity(found, tree)
    if tree.name in _WRITTEN_OUT:
        _check_written_out(tree)
    return found


def _unknown_function(tree: Call) -> ExpressionError:
    if tree.name in REFUSED_FUNCTIONS:
        return ExpressionError("expression-refused-function", tree.position, name=tree.name)
    if nearest := nearest_of(tree.name, FUNCTIONS):
        return ExpressionError("expression-unknown-function-near", tree.position, name=tree.name, nearest=nearest)
    return ExpressionError("expression-unknown-function", tree.position, name=tree.name)


def nearest_of(name: str, known: Iterable[str]) -> str:
    """The known name that was probably meant; '' where none is near."""
    by_folded = {each.casefold(): each for each in known}
    near = difflib.get_close_matches(name.casefold(), by_folded, n=1, cutoff=0.7)
    return by_folded[near[0]] if near else ""


def _check_arity(found: Function, tree: Call) -> None:
    given = len(tree.arguments)
    odd = found.pairs and (given - found.minimum) % 2
    if found.minimum <= given <= found.maximum and not odd:
        return
    if found.maximum == MANY:
        least = found.minimum
        raise ExpressionError("expression-arguments-least", tree.position, name=tree.name, least=least, given=given)
    expected = str(found.minimum) if found.minimum == found.maximum else f"{found.minimum}–{found.maximum}"
    raise ExpressionError("expression-arguments", tree.position, name=tree.name, expected=expected, given=given)


def _check_written_out(tree: Call) -> None:
    """Refuses a written-out date that the calendar does not have, and a pattern that cannot be read."""
    written = tree.arguments[_WRITTEN_OUT[tree.name]]
    if type(written) is not Literal:
        return
    text = str(written.value)
    if tree.name == "regex":
        try:
            patterns.check(text)
        except patterns.PatternError as error:
            raise ExpressionError("expression-bad-pattern", written.position, reason=str(error)) from None
    elif looks_like_day(text) and read_moment(text) is None:
        raise ExpressionError("expression-no-such-day", written.position, found=text)


_WRITTEN_OUT = {"date": 0, "date-time": 0, "regex": 1}
"""Functions with an argument that can be judged before anything is answered: its index."""
