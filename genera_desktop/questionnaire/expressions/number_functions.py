"""Functions on numbers and on yes and no."""

from __future__ import annotations

import math
import random as chance
from collections.abc import Callable, Iterator
from decimal import Decimal

from genera_desktop.questionnaire.expressions.context import EvaluationContext
from genera_desktop.questionnaire.expressions.registry import MANY, contextual, function
from genera_desktop.questionnaire.expressions.values import (
    Days,
    Value,
    read_moment,
    text_number,
    to_boolean,
    to_number,
    to_text,
)

_MOST_DIGITS = 330
"""Beyond it no float has digits to round."""


@function("true", 0)
def true() -> bool:
    return True


@function("false", 0)
def false() -> bool:
    return False


@function("not", 1)
def negate(value: Value) -> bool:
    return not to_boolean(value)


@function("boolean", 1)
def boolean(value: Value) -> bool:
    return to_boolean(value)


@function("boolean-from-string", 1)
def boolean_from_string(value: Value) -> bool:
    return to_text(value) in ("true", "1")


@contextual("number", 0, 1)
def number(context: EvaluationContext, *values: Value) -> float:
    value = values[0] if values else context.node.value()
    found = to_number(value, context.zone)
    moment = read_moment(to_text(value)) if context.zone is not None and isinstance(value, (str, list)) else None
    if moment is None:
        return found
    days = Days(found)
    days.plain = float(moment)
    return days


@contextual("int", 1)
def integer(context: EvaluationContext, value: Value) -> float:
    given = to_number(value, context.zone)
    return float(math.trunc(given)) if math.isfinite(given) else given


@contextual("floor", 1)
def floor(context: EvaluationContext, value: Value) -> float:
    given = to_number(value, context.zone)
    return float(math.floor(given)) if math.isfinite(given) else given


@contextual("ceiling", 1)
def ceiling(context: EvaluationContext, value: Value) -> float:
    given = to_number(value, context.zone)
    return math.copysign(math.ceil(given), given) if math.isfinite(given) else given


@contextual("round", 1, 2)
def round_number(context: EvaluationContext, value: Value, *digits: Value) -> float:
    """The nearest whole number, halves up as in XPath. With digits (negative ones for tens, hundreds) halves of the
    decimal number as it is written go away from zero. A text may have a decimal comma."""
    text = to_text(value).replace(",", ".") if isinstance(value, (str, list)) else None
    given = to_number(value, context.zone) if text is None else text_number(text, context.zone)
    places = to_number(digits[0], context.zone) if digits else 0.0
    if not math.isfinite(given) or math.isnan(places) or places > _MOST_DIGITS:
        return given
    if not digits:
        rounded = float(math.floor(given + 0.5))
    else:
        unit = Decimal(10) ** -math.trunc(max(places, -_MOST_DIGITS))
        rounded = float((Decimal(repr(float(given))) / unit).to_integral_value("ROUND_HALF_UP") * unit)
    return math.copysign(rounded, given) if rounded == 0 else rounded


@contextual("abs", 1)
def absolute(context: EvaluationContext, value: Value) -> float:
    return abs(to_number(value, context.zone))


def _numbers(context: EvaluationContext, values: tuple[Value, ...]) -> Iterator[float]:
    for value in values:
        if isinstance(value, list):
            for node in value:
                yield text_number(node.value(), context.zone)
        else:
            yield to_number(value, context.zone)


def _extreme(context: EvaluationContext, values: tuple[Value, ...], choose: Callable[[list[float]], float]) -> float:
    found = list(_numbers(context, values))
    if not found or any(math.isnan(each) for each in found):
        return math.nan
    return choose(found)


@contextual("min", 1, MANY)
def minimum(context: EvaluationContext, *values: Value) -> float:
    return _extreme(context, values, min)


@contextual("max", 1, MANY)
def maximum(context: EvaluationContext, *values: Value) -> float:
    return _extreme(context, values, max)


@contextual("sum", 1, nodes=(0,))
def total(context: EvaluationContext, nodes: Value) -> float:
    """The sum; of no nodes at all NaN, like min() and max(): ODK shows nothing then, not 0."""
    numbers = list(_numbers(context, (nodes,)))
    return sum(numbers) if numbers else math.nan


@contextual("checklist", 2, MANY)
def checklist(context: EvaluationContext, least: Value, most: Value, *answers: Value) -> bool:
    """Whether the number of true answers lies between; -1 for no bound. Of nodes each is an answer."""
    count = sum(to_boolean(answer) for answer in _each(answers))
    return _between(context, least, float(count), most)


@contextual("weighted-checklist", 2, MANY)
def weighted_checklist(context: EvaluationContext, least: Value, most: Value, *answers: Value) -> bool:
    """As checklist(), each answer followed by its weight."""
    flags = _each(answers[0::2])
    weights = _each(answers[1::2])
    reached = sum(
        to_number(weight, context.zone) for flag, weight in zip(flags, weights, strict=False) if to_boolean(flag)
    )
    return _between(context, least, reached, most)


def _each(values: tuple[Value, ...]) -> list[Value]:
    """The values, of nodes the text of each one."""
    found: list[Value] = []
    for value in values:
        if isinstance(value, list):
            found.extend(node.value() for node in value)
        else:
            found.append(value)
    return found


def _between(context: EvaluationContext, least: Value, reached: float, most: Value) -> bool:
    low, high = to_number(least, context.zone), to_number(most, context.zone)
    return (low < 0 or reached >= low) and (high < 0 or reached <= high)


@function("pi", 0)
def pi() -> float:
    return math.pi


@function("random", 0, volatile=True)
def random() -> float:
    return chance.random()


def _mathematics(name: str, formula: Callable[..., float], count: int = 1) -> None:
    """Registers a formula that gives NaN where mathematics has no number, infinity where it is too large."""

    @contextual(name, count)
    def compute(context: EvaluationContext, *values: Value) -> float:
        numbers = [to_number(value, context.zone) for value in values]
        if any(math.isnan(each) for each in numbers):
            return math.nan
        try:
            return float(formula(*numbers))
        except ValueError:
            return math.nan
        except OverflowError:
            return math.inf


def _logarithm(formula: Callable[[float], float]) -> Callable[[float], float]:
    return lambda number: -math.inf if number == 0 else formula(number)


def _power(base: float, exponent: float) -> float:
    try:
        return math.pow(base, exponent)
    except OverflowError:
        odd = exponent == math.trunc(exponent) and math.fmod(exponent, 2) != 0
        return -math.inf if base < 0 and odd else math.inf
    except ValueError:
        return math.inf if base == 0 else math.nan


for _name, _formula in {
    "sqrt": math.sqrt,
    "exp": math.exp,
    "exp10": lambda number: _power(10.0, number),
    "log": _logarithm(math.log),
    "log10": _logarithm(math.log10),
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "asin": math.asin,
    "acos": math.acos,
    "atan": math.atan,
}.items():
    _mathematics(_name, _formula)
_mathematics("pow", _power, 2)
_mathematics("atan2", math.atan2, 2)
