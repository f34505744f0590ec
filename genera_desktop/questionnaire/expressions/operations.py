"""Closures for operators: logic, comparison, arithmetic."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from genera_desktop.questionnaire.expressions.context import EvaluationContext
from genera_desktop.questionnaire.expressions.paths import Work
from genera_desktop.questionnaire.expressions.values import (
    Value,
    equal,
    less,
    less_or_equal,
    to_boolean,
    to_number,
    unequal,
)


def operation(operators: Sequence[str], works: Sequence[Work]) -> Work:
    """`works[0] operators[0] works[1] …`, from the left; all operators are of one rank, and not `|`."""
    if operators[0] == "and":
        return _conjunction(works)
    if operators[0] == "or":
        return _disjunction(works)
    combine = _COMPARISONS.get(operators[0])
    if len(works) == 2:
        return _comparison(combine, *works) if combine else _calculation(_ARITHMETIC[operators[0]], *works)
    if combine:
        work = works[0]
        return _chain([_COMPARISONS[operator] for operator in operators], work, works[1:])
    return _long_calculation([_ARITHMETIC[operator] for operator in operators], works[0], works[1:])


def _conjunction(works: Sequence[Work]) -> Work:
    def conjunction(context: EvaluationContext) -> bool:
        for work in works:
            value = work(context)
            if value is False or (value is not True and not to_boolean(value)):
                return False
        return True

    return conjunction


def _disjunction(works: Sequence[Work]) -> Work:
    def disjunction(context: EvaluationContext) -> bool:
        for work in works:
            value = work(context)
            if value is True or (value is not False and to_boolean(value)):
                return True
        return False

    return disjunction


_Compare = Callable[..., bool]
_COMPARISONS: dict[str, _Compare] = {
    "=": equal,
    "!=": unequal,
    "<": less,
    "<=": less_or_equal,
    ">": lambda left, right, zone: less(right, left, zone),
    ">=": lambda left, right, zone: less_or_equal(right, left, zone),
}


def _comparison(compare: _Compare, left: Work, right: Work) -> Work:
    return lambda context: compare(left(context), right(context), context.zone)


def _chain(compares: Sequence[_Compare], first: Work, others: Sequence[Work]) -> Work:
    def comparisons(context: EvaluationContext) -> Value:
        value = first(context)
        for compare, other in zip(compares, others, strict=True):
            value = compare(value, other(context), context.zone)
        return value

    return comparisons


def same_text(left: Work, text: str, negate: bool) -> Work:
    """`nodes = 'text'`, the most frequent comparison of all: without the detour over types."""

    def comparison(context: EvaluationContext) -> bool:
        value = left(context)
        if not isinstance(value, list):
            return unequal(value, text, context.zone) if negate else equal(value, text, context.zone)
        return any((node.value() == text) is not negate for node in value)

    return comparison


def _calculation(compute: Callable[[float, float], float], left: Work, right: Work) -> Work:
    return lambda context: compute(to_number(left(context), context.zone), to_number(right(context), context.zone))


def _long_calculation(computes: Sequence[Callable[[float, float], float]], first: Work, others: Sequence[Work]) -> Work:
    def calculation(context: EvaluationContext) -> float:
        value = to_number(first(context), context.zone)
        for compute, other in zip(computes, others, strict=True):
            value = compute(value, to_number(other(context), context.zone))
        return value

    return calculation


def _divide(left: float, right: float) -> float:
    if right:
        return left / right
    if left == 0 or math.isnan(left) or math.isnan(right):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1, right)


def _remainder(left: float, right: float) -> float:
    """With the sign of the dividend, as in XPath."""
    if not right or math.isnan(left) or math.isnan(right) or math.isinf(left):
        return math.nan
    return math.fmod(left, right)


_ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "div": _divide,
    "mod": _remainder,
}
