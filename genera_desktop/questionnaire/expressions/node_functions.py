"""Functions on nodes, tables and choices, and those that decide what is worked out."""

from __future__ import annotations

from collections.abc import Callable

from genera_desktop.questionnaire.expressions.context import EvaluationContext
from genera_desktop.questionnaire.expressions.error import ExpressionError
from genera_desktop.questionnaire.expressions.nodes import Node
from genera_desktop.questionnaire.expressions.registry import MANY, compiled_apart, contextual, function
from genera_desktop.questionnaire.expressions.values import Value, to_boolean, to_text

Later = Callable[[EvaluationContext], Value]
"""An argument that is worked out when it is needed."""


@contextual("if", 3, lazy=True, gives_nodes=None)
def choose(context: EvaluationContext, condition: Later, then: Later, otherwise: Later) -> Value:
    return then(context) if to_boolean(condition(context)) else otherwise(context)


@contextual("coalesce", 1, MANY, lazy=True)
def coalesce(context: EvaluationContext, *values: Later) -> str:
    """The first value that is not empty."""
    for value in values:
        text = to_text(value(context))
        if text and text != "NaN":
            return text
    return ""


@contextual("once", 1, lazy=True)
def once(context: EvaluationContext, value: Later) -> str:
    """The answer that is there already; a value only where there is none yet."""
    return context.asking.value() or to_text(value(context))


@function("count", 1, nodes=(0,))
def count(nodes: list[Node]) -> float:
    return float(len(nodes))


@function("count-non-empty", 1, nodes=(0,))
def count_non_empty(nodes: list[Node]) -> float:
    return float(sum(node.value() != "" for node in nodes))


@contextual("position", 0, 1, nodes=(0,))
def position(context: EvaluationContext, *nodes: list[Node]) -> float:
    """The place in the list at hand; of a node, its place among those of its name, from 1."""
    if not nodes:
        return float(context.position)
    if not nodes[0]:
        return float("nan")
    node = nodes[0][0]
    if node.parent is None:
        return 1.0
    return 1.0 + next((index for index, sibling in enumerate(node.parent.named(node.name)) if sibling is node), 0)


@contextual("last", 0)
def last(context: EvaluationContext) -> float:
    return float(context.size)


@contextual("current", 0, gives_nodes=True)
def current(context: EvaluationContext) -> list[Node]:
    return [context.asking]


@contextual("name", 0, 1, nodes=(0,))
@contextual("local-name", 0, 1, nodes=(0,))
def name(context: EvaluationContext, *nodes: list[Node]) -> str:
    if not nodes:
        return context.node.name
    return nodes[0][0].name if nodes[0] else ""


@contextual("instance", 1, gives_nodes=True)
def instance(context: EvaluationContext, table: Value) -> list[Node]:
    return [_table(context, to_text(table))]


@contextual("pulldata", 4)
def pulldata(context: EvaluationContext, table: Value, column: Value, key: Value, value: Value) -> str:
    """The cell of the row whose `key` column reads as `value`; '' where no row does."""
    document = _table(context, to_text(table))
    for root in document.named("root"):
        for row in root.rows("item", to_text(key), to_text(value)):
            cells = row.named(to_text(column))
            return cells[0].value() if cells else ""
    return ""


def _table(context: EvaluationContext, table: str) -> Node:
    try:
        return context.environment.instance(table)
    except KeyError:
        raise ExpressionError("expression-unknown-table", 0, table=table) from None


# Their arguments are read as paths.
compiled_apart("indexed-repeat", 3, 7, pairs=True, gives_nodes=True)
compiled_apart("jr:choice-name", 2)
