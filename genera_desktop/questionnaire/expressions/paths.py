"""Closures for paths: from nodes to the nodes one step further, and those of them that a predicate keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from genera_desktop.questionnaire.expressions.context import EvaluationContext
from genera_desktop.questionnaire.expressions.nodes import Node
from genera_desktop.questionnaire.expressions.values import Value, to_boolean

Work = Callable[[EvaluationContext], Value]
Nodes = Callable[[EvaluationContext], list[Node]]


def descend(node: Node, names: Sequence[str]) -> list[Node]:
    """The nodes below a node by these names, all of each name."""
    nodes = [node]
    for name in names:
        several = len(nodes) != 1
        nodes = [child for parent in nodes for child in parent.named(name)] if several else nodes[0].named(name)
    return nodes


def from_form(names: Sequence[str]) -> Nodes:
    """The nodes below the form by these names."""
    if len(names) == 1:
        (name,) = names
        return lambda context: context.asking.form().named(name)
    return lambda context: descend(context.asking.form(), names)


def context_node(context: EvaluationContext) -> list[Node]:
    return [context.node]


def document(context: EvaluationContext) -> list[Node]:
    """`/`: the topmost node of the record, also where the context node is a row of a table."""
    return [context.asking.top()]


def from_root(name: str) -> Nodes:
    """`/name`: the form's own element, where it has this name."""

    def nodes(context: EvaluationContext) -> list[Node]:
        top = context.asking.top()
        if top.name:
            return [top] if name in (top.name, "*", ".") else []
        return top.named(name) if name != "*" else top.children

    return nodes


def chained(start: Nodes, names: Sequence[str]) -> Nodes:
    """The children by these names, of all nodes that `start` gives."""
    below = tuple(names)
    if start is context_node:
        return lambda context: descend(context.node, below)
    first, rest = below[0], below[1:]

    def nodes(context: EvaluationContext) -> list[Node]:
        found = start(context)
        if len(found) == 1:
            return descend(found[0], below)
        return [node for parent in found for child in parent.named(first) for node in descend(child, rest)]

    return nodes


def stepped(start: Nodes, name: str, predicates: Sequence[Work]) -> Nodes:
    """One step: a child's name, `*`, `.`, `..` or `@attribute`; predicates count within each parent."""
    candidates = _candidates(name)

    def nodes(context: EvaluationContext) -> list[Node]:
        found: list[Node] = []
        for node in start(context):
            kept = candidates(node)
            for predicate in predicates:
                kept = keep(kept, predicate, context)
            found.extend(kept)
        return list({id(node): node for node in found}.values()) if name == ".." else found

    return nodes


def _candidates(name: str) -> Callable[[Node], list[Node]]:
    if name == ".":
        return lambda node: [node]
    if name == "..":
        return lambda node: [node.parent] if node.parent is not None else []
    if name == "*":
        return lambda node: node.children
    if name.startswith("@"):
        return lambda node: _attributes(node, name[1:])
    return lambda node: node.named(name)


def _attributes(node: Node, name: str) -> list[Node]:
    found = []
    for key, text in node.attributes.items():
        if name in ("*", key):
            attribute = Node(key, None, text)
            attribute.parent = node
            found.append(attribute)
    return found


def filtered(start: Nodes, predicate: Work) -> Nodes:
    """The nodes that a predicate keeps, counted all together: `(…)[1]`."""
    return lambda context: keep(start(context), predicate, context)


def keep(nodes: list[Node], predicate: Work, context: EvaluationContext) -> list[Node]:
    """The nodes for which the predicate holds; a number holds for the node at that position."""
    inner = EvaluationContext(context.node, context.environment, context.asking, 1, len(nodes), context.zone)
    kept = []
    for position, node in enumerate(nodes, 1):
        inner.node = node
        inner.position = position
        value = predicate(inner)
        if (value == position) if type(value) is float else to_boolean(value):
            kept.append(node)
    return kept


def looked_up(start: Nodes, name: str, column: str, wanted: Work, slow: Nodes) -> Nodes:
    """`start/name[column = wanted]` in a table, by its index; `slow` is the same by looking at every row."""

    def nodes(context: EvaluationContext) -> list[Node]:
        value = wanted(context)
        if isinstance(value, list):
            if len(value) != 1:
                return slow(context) if value else []
            value = value[0].value()
        if not isinstance(value, str):
            return slow(context)
        found = start(context)
        if len(found) == 1:
            return found[0].rows(name, column, value)
        return [row for table in found for row in table.rows(name, column, value)]

    return nodes


def united(parts: Sequence[Nodes]) -> Nodes:
    """All nodes that any part gives, once, in document order."""

    def nodes(context: EvaluationContext) -> list[Node]:
        found = {id(node): node for part in parts for node in part(context)}
        return sorted(found.values(), key=_order)

    return nodes


def _order(node: Node) -> tuple[int, ...]:
    places: list[int] = []
    while node.parent is not None:
        places.append(next((i for i, sibling in enumerate(node.parent.children) if sibling is node), -1))
        node = node.parent
    return tuple(reversed(places))


def at_indexes(
    target: Sequence[str], indexes: Iterable[tuple[Sequence[str], Callable[[EvaluationContext], float]]]
) -> Nodes:
    """indexed-repeat(): the nodes at path `target`, in the repeats given by path the item of that number, in all other
    nodes around the asking question the same one."""
    chosen = {tuple(path): index for path, index in indexes}
    path = tuple(target)

    def nodes(context: EvaluationContext) -> list[Node]:
        form = context.asking.form()
        around = _around(context.asking, form)
        found = [form]
        for length in range(1, len(path) + 1):
            step = path[:length]
            below = [child for node in found for child in node.named(path[length - 1])]
            if step in chosen:
                number = chosen[step](context)
                found = [below[int(number) - 1]] if 1 <= number < len(below) + 1 else []
            else:
                same = [node for node in below if id(node) in around]
                found = same or below
        return found

    return nodes


def _around(node: Node, form: Node) -> set[int]:
    """The nodes from `node` up to the form."""
    found = set()
    inner: Node | None = node
    while inner is not None and inner is not form:
        found.add(id(inner))
        inner = inner.parent
    return found
