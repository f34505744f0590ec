"""What each thing in a form depends on: the edges of the one graph that keeps a form up to date, and its cycles."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from genera_desktop.problems import Place, Problem
from genera_desktop.questionnaire.expressions import Expression
from genera_desktop.questionnaire.graph import Parts, Target, cycles_in, parts_of
from genera_desktop.questionnaire.model import Form, Node, Path, Question, Repeat
from genera_desktop.questionnaire.sources import FORM_KEY, Aspect
from genera_desktop.questionnaire.understood import Understood

_TEXTS = re.compile(r"'[^']*'|\"[^\"]*\"|\$\{[^}]*\}")
_LOOKS_ABOUT = re.compile(r"[/\[]|\.\.|\b(?:position|indexed-repeat|instance|current|last)\s*\(")
_PICKS_ITEMS = re.compile(r"\[|\bindexed-repeat\s*\(")
WAITS = "\0"
"""Marks an edge that only says what comes first: the items of a repeat before all in them."""
_OWN_EXPRESSION = {
    Aspect.VALUE: Aspect.CALCULATION,
    Aspect.PROBLEM: Aspect.CONSTRAINT,
    Aspect.CHOICES: Aspect.CHOICE_FILTER,
    Aspect.ITEMS: Aspect.REPEAT_COUNT,
}


@dataclass(slots=True)
class Dependencies:
    """`reads`: for each target those that it needs, with the repeat that both share (see `Reader.shared`), or WAITS."""

    reads: dict[Target, dict[Target, str | None]]
    order: list[Target]
    around: dict[str, str]
    """Key of each node to the key of the group or repeat right around it, '' at the top."""
    repeat_of: dict[str, str]
    looking_back: frozenset[Target]
    reads_unoffered: frozenset[str]
    problems: list[Problem] = field(default_factory=list)
    broken: list[Target] = field(default_factory=list)
    """The expressions of cycles, to be left out."""


def dependencies_of(form: Form, understood: Understood) -> Dependencies:
    """The graph of a form, with its cycles as problems."""
    edges = _Edges(form, understood)
    edges.add_all()
    looking_back = edges.cut_looking_back()
    parts = parts_of(edges.reads)
    unoffered = edges.cut_choice_filters(parts)
    if unoffered:
        parts = parts_of(edges.reads)
    cycles = cycles_in(parts, edges.reads)
    broken = [target for cycle in cycles for target in _expressions_of(cycle, understood)]
    return Dependencies(
        edges.reads,
        [target for part in parts for target in part],
        edges.around,
        {FORM_KEY: "", **form.enclosing_repeat},
        looking_back,
        unoffered,
        [_cycle_problem(form, cycle, understood) for cycle in cycles],
        broken,
    )


def looks_about(expression: Expression) -> bool:
    """Whether an expression can read other instances of the repeats that it stands in: `${}` alone never does."""
    return bool(_LOOKS_ABOUT.search(_TEXTS.sub("", expression.mended)))


class _Edges:
    def __init__(self, form: Form, understood: Understood) -> None:
        self.form = form
        self.understood = understood
        self.by_path: dict[Path, Node] = {node.path: node for node in form.nodes}
        self.around = {node.key: self._key_around(node) for node in form.nodes}
        self.chains = {FORM_KEY: ()} | {node.key: self._repeats_around(node) for node in form.nodes}
        self.moving = self._moving()
        self.reads: dict[Target, dict[Target, str | None]] = {}

    def _key_around(self, node: Node) -> str:
        around = self.by_path.get(node.path[:-1])
        return around.key if around else ""

    def _repeats_around(self, node: Node) -> tuple[str, ...]:
        found = [self.by_path[node.path[:length]] for length in range(1, len(node.path))]
        return tuple(one.key for one in found if isinstance(one, Repeat))

    def _moving(self) -> frozenset[str]:
        """The nodes whose relevance can change."""
        found: set[str] = set()
        for node in self.form.nodes:
            if (node.key, Aspect.RELEVANT) in self.understood.expressions or self.around[node.key] in found:
                found.add(node.key)
        return frozenset(found)

    def add_all(self) -> None:
        for node in self.form.nodes:
            self._add_node(node)

    def _add_node(self, node: Node) -> None:
        key = node.key
        if key in self.moving:
            self._start(key, Aspect.RELEVANT)
            if self.around[key] in self.moving:
                self._edge((key, Aspect.RELEVANT), (self.around[key], Aspect.RELEVANT))
        if isinstance(node, Repeat):
            self._start(key, Aspect.ITEMS)
        elif isinstance(node, Question):
            self._add_question(node)
        for aspect in (Aspect.LABEL, Aspect.HINT):
            for template in self.understood.templates.get((key, aspect), {}).values():
                self._start(key, aspect)
                for part in template:
                    if not isinstance(part, str):
                        self._own(key, aspect, part)

    def _add_question(self, question: Question) -> None:
        key = question.key
        if not question.holds_answer:
            return
        value, problem = (key, Aspect.VALUE), (key, Aspect.PROBLEM)
        answers = self.understood.expressions.get((key, Aspect.CHOICES))
        filtered = answers is not None or (key, Aspect.CHOICE_FILTER) in self.understood.expressions
        for aspect in (Aspect.REQUIRED, Aspect.READ_ONLY):
            if (key, aspect) in self.understood.expressions:
                self._start(key, aspect)
        if filtered:
            self._start(key, Aspect.CHOICES)
        if answers is not None:
            self._own(key, Aspect.CHOICES, answers)
        self._start(key, Aspect.VALUE)
        self._start(key, Aspect.PROBLEM)
        self._edge(problem, value)
        if (key, Aspect.LABEL) in self.understood.templates:
            self._edge(problem, (key, Aspect.LABEL))
        for needed in [Aspect.RELEVANT] * (key in self.moving) + [Aspect.CHOICES] * filtered:
            self._edge(value, (key, needed))
            self._edge(problem, (key, needed))

    def _start(self, key: str, aspect: Aspect) -> None:
        """A target with what its own expression reads; where it stands in a repeat, it waits for the items."""
        target = (key, aspect)
        self.reads.setdefault(target, {})
        for repeat in self.chains[key][-1:]:
            self.reads[target].setdefault((repeat, Aspect.ITEMS), WAITS)
        own = _OWN_EXPRESSION.get(aspect, aspect)
        expression = self.understood.expressions.get((key, own))
        triggered = own is Aspect.CALCULATION and key in self.understood.triggers
        if expression is not None and not triggered:
            self._own(key, aspect, expression)

    def _own(self, key: str, aspect: Aspect, expression: Expression) -> None:
        target = (key, aspect)
        self.reads.setdefault(target, {})
        about = looks_about(expression)
        for path in expression.references:
            for read in self._read_at(path):
                if read == target and "once" in expression.functions:
                    continue
                self._edge(target, read, about=about)

    def _read_at(self, path: Path) -> list[Target]:
        """What an expression needs to know of the node at a path, and of the repeats on the way to it."""
        node = self.by_path.get(path)
        known = path
        while node is None and known:
            known = known[:-1]
            node = self.by_path.get(known)
        if node is None:
            return []
        found: list[Target] = [(repeat, Aspect.ITEMS) for repeat in self.chains[node.key]]
        below = [node] if known == path else [one for one in self.form.nodes if one.path[: len(known)] == known]
        for one in below:
            if one.key in self.moving:
                found.append((one.key, Aspect.RELEVANT))
            if isinstance(one, Repeat):
                found.append((one.key, Aspect.ITEMS))
            elif isinstance(one, Question) and one.holds_answer:
                found.append((one.key, Aspect.VALUE))
        return found

    def _edge(self, target: Target, read: Target, *, about: bool = False) -> None:
        shared = None if about else self._shared(target[0], read[0])
        known = self.reads.setdefault(target, {})
        if read in known:
            shared = self._wider(known[read], shared)
        known[read] = shared

    def _shared(self, one: str, other: str) -> str:
        shared = ""
        for here, there in zip(self.chains[one], self.chains[other], strict=False):
            if here != there:
                break
            shared = here
        return shared

    def _wider(self, one: str | None, other: str | None) -> str | None:
        if one is None or other is None:
            return None
        if WAITS in (one, other):
            return other if one == WAITS else one
        return min(one, other, key=lambda repeat: len(self.form.by_key[repeat].path) if repeat else 0)

    def cut_looking_back(self) -> frozenset[Target]:
        """Takes out the edges of values that read their own in other items of their list: those come in turn."""
        found = set()
        for target, reads in self.reads.items():
            own = self.understood.expressions.get((target[0], _OWN_EXPRESSION.get(target[1], target[1])))
            if target in reads and own is not None and self.chains[target[0]] and _PICKS_ITEMS.search(own.mended):
                found.add(target)
        for target in found:
            del self.reads[target][target]
        return frozenset(found)

    def cut_choice_filters(self, parts: Parts) -> frozenset[str]:
        """Takes out the edges by which choice filters in a circle would empty each other's answers."""
        found: set[str] = set()
        for part in parts:
            members = set(part)
            for key in {key for key, aspect in part if aspect is Aspect.CHOICES}:
                if (key, Aspect.VALUE) in members:
                    del self.reads[key, Aspect.VALUE][key, Aspect.CHOICES]
                    found.add(key)
        return frozenset(found)


def _expressions_of(cycle: list[Target], understood: Understood) -> list[Target]:
    targets = [(key, _OWN_EXPRESSION.get(aspect, aspect)) for key, aspect in cycle]
    return [target for target in dict.fromkeys(targets) if target in understood.expressions]


def _cycle_problem(form: Form, cycle: list[Target], understood: Understood) -> Problem:
    expressions = _expressions_of(cycle, understood)
    first = expressions[0] if expressions else cycle[0]
    turn = next(index for index, (key, _) in enumerate(cycle) if key == first[0])
    around = [key for key, _ in [*cycle[turn:-1], *cycle[:turn]]]
    names = [key for index, key in enumerate(around) if index == 0 or key != around[index - 1]]
    chain = " → ".join([*names, names[0]] if len(names) == 1 or names[-1] != names[0] else names)
    written = understood.expressions[first].source if expressions else ""
    place = Place(form=form.name, question=first[0])
    return Problem(
        "expression-cycle",
        place,
        params={"aspect": first[1].value, "expression": written, "chain": chain, "position": 1},
    )
