"""Turns an expression into closures, and says what it reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from genera_desktop.questionnaire.expressions import (  # noqa: F401 - they register their functions
    date_functions,
    node_functions,
    number_functions,
    text_functions,
)
from genera_desktop.questionnaire.expressions.checks import (
    SPECIAL_STEPS,
    column_named,
    function_of,
    gives_nodes,
    path_of,
    same_for_all,
)
from genera_desktop.questionnaire.expressions.context import EvaluationContext
from genera_desktop.questionnaire.expressions.error import ExpressionError
from genera_desktop.questionnaire.expressions.lexer import mended
from genera_desktop.questionnaire.expressions.nodes import Node
from genera_desktop.questionnaire.expressions.operations import operation, same_text
from genera_desktop.questionnaire.expressions.parser import (
    Call,
    Literal,
    Location,
    Negation,
    Operation,
    Reference,
    Step,
    Tree,
    parse,
)
from genera_desktop.questionnaire.expressions.paths import (
    Nodes,
    Work,
    at_indexes,
    chained,
    context_node,
    descend,
    document,
    filtered,
    from_form,
    from_root,
    looked_up,
    stepped,
    united,
)
from genera_desktop.questionnaire.expressions.registry import FUNCTIONS, Body, Function
from genera_desktop.questionnaire.expressions.scope import Expression, Scope
from genera_desktop.questionnaire.expressions.values import to_number, to_text
from genera_desktop.questionnaire.model import Path


def compile_expression(
    source: str, scope: Scope | None = None, at: Path = (), *, choice_filter: bool = False
) -> Expression:
    """The expression of the node at path `at`; ExpressionError where it is broken.

    Without a scope, `${name}` means the node of that name right below the form. In a choice filter, names without
    `${}` are columns of the choice.
    """
    compiler = _Compiler(scope, at, choice_filter)
    work = compiler.compile(parse(source))
    return Expression(
        source,
        mended(source),
        frozenset(compiler.references | compiler.counted | compiler.measured),
        frozenset(compiler.counted - compiler.references - compiler.measured),
        frozenset(compiler.measured - compiler.references - compiler.counted),
        frozenset(compiler.functions),
        frozenset(compiler.columns),
        any(FUNCTIONS[name].volatile for name in compiler.functions),
        work,
    )


class _Compiler:
    """Compiles one expression. `here` is the path of the context node, None where that is no node of the form."""

    def __init__(self, scope: Scope | None, at: Path, choice_filter: bool) -> None:
        self.scope = scope
        self.at = at
        self.here: Path | None = None if choice_filter else at
        self.in_columns = choice_filter
        self.references: set[Path] = set()
        self.counted: set[Path] = set()
        self.measured: set[Path] = set()
        self.functions: set[str] = set()
        self.columns: set[str] = set()

    def compile(self, tree: Tree) -> Work:
        if type(tree) is Literal:
            return _constant(tree.value)
        if type(tree) is Reference or type(tree) is Location:
            nodes, place = self.placed(tree)
            if place is not None:
                self.references.add(place)
            return nodes
        if type(tree) is Operation:
            return self.operation(tree)
        if type(tree) is Negation:
            operand = self.compile(tree.operand)
            return lambda context: -to_number(operand(context), context.zone)
        assert type(tree) is Call
        return self.call(tree)

    def placed(self, tree: Reference | Location) -> tuple[Nodes, Path | None]:
        """The closure of a reference or path, and the path of the nodes that it gives (None where these are not the
        form's)."""
        return self.reference(tree) if isinstance(tree, Reference) else self.location(tree)

    # ${}

    def reference(self, tree: Reference) -> tuple[Nodes, Path | None]:
        """As `placed`; answers of the record saved last are never there."""
        if tree.last_saved:
            return _constant([]), None
        target = self.target(tree)
        shared = self.scope.shared_repeat(self.at, target) if self.scope else ()
        below = target[len(shared) :]
        up = len(self.at) - len(shared)
        if not shared:
            return from_form(below), target

        def same_instance(context: EvaluationContext) -> list[Node]:
            node: Node | None = context.asking
            for _ in range(up):
                node = node.parent if node is not None else None
            return descend(node, below) if node is not None else []

        return same_instance, target

    def target(self, tree: Reference) -> Path:
        """The path that `${name}` means."""
        return (tree.name,) if self.scope is None else self.scope.target(tree.name, tree.position)

    # paths

    def location(self, tree: Location) -> tuple[Nodes, Path | None]:
        """As `placed`."""
        nodes, place, steps = self.start(tree)
        for predicate in tree.predicates:
            nodes = filtered(nodes, self.predicate(predicate, place))
        names: list[str] = []
        for step in steps:
            place = self.after(place, step.name)
            if step.name not in SPECIAL_STEPS and not step.name.startswith("@") and not step.predicates:
                names.append(step.name)
                continue
            nodes = chained(nodes, names) if names else nodes
            names = []
            predicates = [self.predicate(predicate, place) for predicate in step.predicates]
            further = stepped(nodes, step.name, predicates)
            nodes = self.by_index(tree, step, nodes, further) or further
        return chained(nodes, names) if names else nodes, place

    def start(self, tree: Location) -> tuple[Nodes, Path | None, list[Step]]:
        """Where a path starts, and the steps that are left."""
        if tree.from_root:
            if not tree.steps:
                return document, None, []
            first = tree.steps[0]
            nodes = from_root(first.name)
            for predicate in first.predicates:
                nodes = filtered(nodes, self.predicate(predicate, ()))
            return nodes, (), tree.steps[1:]
        if tree.start is None:
            if self.in_columns and tree.steps[0].name not in SPECIAL_STEPS:
                self.columns.add(tree.steps[0].name)
            return context_node, self.here, tree.steps
        if type(tree.start) is Reference:
            return *self.reference(tree.start), tree.steps
        nodes = self.nodes(tree.start)
        is_current = type(tree.start) is Call and tree.start.name == "current"
        return nodes, self.at if is_current else None, tree.steps

    def after(self, place: Path | None, name: str) -> Path | None:
        """The path that a step leads to; all children, or an attribute, stand for their parent."""
        if place is None or name == ".":
            return place
        if name == "..":
            return place[:-1] if place else None
        if name == "*" or name.startswith("@"):
            self.references.add(place)
            return None
        return (*place, name)

    def predicate(self, tree: Tree, place: Path | None) -> Work:
        outside = self.here, self.in_columns
        self.here, self.in_columns = place, False
        work = self.compile(tree)
        self.here, self.in_columns = outside
        return work

    def by_index(self, tree: Location, step: Step, nodes: Nodes, slow: Nodes) -> Nodes | None:
        """`instance('table')/root/item[column = value]` by the table's index, where value is the same for all rows."""
        table = type(tree.start) is Call and tree.start.name == "instance"
        if not table or len(step.predicates) != 1 or step.name in SPECIAL_STEPS:
            return None
        test = step.predicates[0]
        if type(test) is not Operation or test.operators != ["="]:
            return None
        column, wanted = test.operands if column_named(test.operands[0]) else test.operands[::-1]
        name = column_named(column)
        if not name or not same_for_all(wanted):
            return None
        return looked_up(nodes, step.name, name, self.predicate(wanted, None), slow)

    # operations and calls

    def nodes(self, tree: Tree) -> Nodes:
        """The closure of what must give nodes."""
        gives = gives_nodes(tree)
        work = self.compile(tree)
        if gives:
            return work  # type: ignore[return-value]  # nodes, as gives_nodes knows
        if gives is False:
            raise ExpressionError("expression-needs-nodes", tree.position)

        def checked(context: EvaluationContext) -> list[Node]:
            value = work(context)
            if not isinstance(value, list):
                raise ExpressionError("expression-needs-nodes", tree.position)
            return value

        return checked

    def operation(self, tree: Operation) -> Work:
        if tree.operators[0] == "|":
            return united([self.nodes(operand) for operand in tree.operands])
        left, right = tree.operands[0], tree.operands[-1]
        if tree.operators in (["="], ["!="]) and type(right) is Literal and isinstance(right.value, str):
            return same_text(self.compile(left), right.value, negate=tree.operators == ["!="])
        return operation(tree.operators, [self.compile(operand) for operand in tree.operands])

    def call(self, tree: Call) -> Work:
        found = function_of(tree)
        self.functions.add(tree.name)
        if tree.name == "indexed-repeat":
            return self.indexed_repeat(tree)
        if tree.name == "jr:choice-name":
            return self.choice_name(tree)
        if tree.name in ("count", "position") and tree.arguments:
            return self.counting(found, tree)
        if tree.name == "string-length" and tree.arguments and isinstance(tree.arguments[0], (Reference, Location)):
            return self.measuring(found, tree.arguments[0])
        works = [
            self.nodes(argument) if index in found.nodes else self.compile(argument)
            for index, argument in enumerate(tree.arguments)
        ]
        return _calling(found, works)

    def counting(self, found: Function, tree: Call) -> Work:
        """A call that reads how many nodes there are, or in which order, and none of their values."""
        argument = tree.arguments[0]
        if isinstance(argument, (Reference, Location)):
            nodes, place = self.placed(argument)
        else:
            nodes, place = self.nodes(argument), None
        if place:
            self.counted.add(place)
        return _calling(found, [nodes])

    def measuring(self, found: Function, argument: Reference | Location) -> Work:
        """A call that reads how long a text is, and nothing else of it."""
        nodes, place = self.placed(argument)
        if place is not None:
            self.measured.add(place)
        return _calling(found, [nodes])

    def indexed_repeat(self, tree: Call) -> Work:
        """indexed-repeat(node, repeat, index, …): nodes by plain paths, which name all items and not the own one."""
        target = self.plain_path(tree.arguments[0])
        self.references.add(target)
        indexes = []
        for repeat, index in zip(tree.arguments[1::2], tree.arguments[2::2], strict=True):
            work = self.compile(index)
            path = self.plain_path(repeat)
            self.counted.add(path)
            indexes.append((path, lambda context, work=work: to_number(work(context), context.zone)))
        return at_indexes(target, indexes)

    def plain_path(self, tree: Tree) -> Path:
        """The path that `${}` or a path without predicates means."""
        place: Path | None = None
        if type(tree) is Reference:
            place = self.target(tree)
        elif type(tree) is Location and not any(step.predicates for step in tree.steps) and not tree.predicates:
            place = self.location(tree)[1]
        if not place:
            raise ExpressionError("expression-needs-plain-path", tree.position)
        return place

    def choice_name(self, tree: Call) -> Work:
        """jr:choice-name(value, '${question}'): the question stands in quotes, and only its choices are read."""
        value = self.compile(tree.arguments[0])
        question = tree.arguments[1]
        if type(question) is Literal:
            text = str(question.value).strip()
            name = text[2:-1].strip() if text.startswith("${") and text.endswith("}") else ""
            path = self.target(Reference(name, False, question.position)) if name else path_of(text)
            return lambda context: context.environment.choice_label(to_text(value(context)), path)
        where = self.compile(question)
        return lambda context: context.environment.choice_label(
            to_text(value(context)), path_of(to_text(where(context)))
        )


def _constant(value: Any) -> Callable[[EvaluationContext], Any]:
    return lambda context: value  # noqa: ARG005 - every closure gets the context


def _calling(found: Function, works: Sequence[Work]) -> Work:
    call = found.call
    if found.lazy:
        return lambda context: call(context, *works)
    if found.contextual:
        return _calling_with_context(call, works)
    if len(works) == 1:
        (only,) = works
        return lambda context: call(only(context))
    if len(works) == 2:
        first, second = works
        return lambda context: call(first(context), second(context))
    return lambda context: call(*[work(context) for work in works])


def _calling_with_context(call: Body, works: Sequence[Work]) -> Work:
    if not works:
        return call
    if len(works) == 1:
        (only,) = works
        return lambda context: call(context, only(context))
    return lambda context: call(context, *[work(context) for work in works])
