"""A form ready to be filled in: every expression compiled, and what must be worked out again after what.

All mistakes of all expressions come back together, each with its question, aspect and place in the text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from genera_desktop.frozen import frozen
from genera_desktop.problems import Problem
from genera_desktop.questionnaire.dependencies import WAITS, Dependencies, dependencies_of
from genera_desktop.questionnaire.expressions import Expression
from genera_desktop.questionnaire.graph import Target
from genera_desktop.questionnaire.model import Form, Node, Path, Question, QuestionType, Repeat, text_in
from genera_desktop.questionnaire.offer import Offer
from genera_desktop.questionnaire.sources import FORM_KEY, Aspect, constant
from genera_desktop.questionnaire.understood import Template, Understood, understand

_TEXTS = re.compile(r"'[^']*'|\"[^\"]*\"")
_ROOT = re.compile(r"(?:^|[\s(,=<>!+*|\[-])/([^\W\d][\w.-]*)")
_FROZEN_FUNCTIONS = frozenset({"uuid", "random"})


class Reader(NamedTuple):
    """A step to take again after another one. `shared` is the repeat in whose same instance both stand ('' for the
    record); None where the reader can look into other instances, so that all of its own take the step."""

    rank: int
    shared: str | None


@frozen
class Step:
    """One thing to work out, in every instance of `repeat` ('' for the record itself)."""

    rank: int
    key: str
    repeat: str
    aspect: Aspect
    readers: tuple[Reader, ...]
    looks_back: bool = False
    """It reads its own value in earlier items: a change goes on to the later ones."""


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """How one node of the form behaves. An expression is None where the sheet has a constant or nothing."""

    node: Node
    key: str
    repeat: str
    """The repeat in which it stands, '' for none."""
    around: str
    """The group or repeat right around it, '' for none."""
    always_relevant: bool
    relevant: Expression | None
    always_required: bool = False
    required: Expression | None = None
    always_read_only: bool = False
    read_only: Expression | None = None
    constraint: Expression | None = None
    calculation: Expression | None = None
    choice_filter: Expression | None = None
    choices_from: Expression | None = None
    """Gives the answers of a repeat that are the choices."""
    default: Expression | None = None
    repeat_count: Expression | None = None
    labels: Mapping[str, Template] = field(default_factory=dict)
    hints: Mapping[str, Template] = field(default_factory=dict)
    triggered_by: frozenset[str] = frozenset()
    is_frozen: bool = False
    """Its calculation is kept once there is one: uuid() and random() are drawn once."""
    reads_unoffered: bool = False
    """Choice filters that read each other cannot empty each other's answers: this answer is read in any case."""

    @property
    def question(self) -> Question | None:
        return self.node if isinstance(self.node, Question) else None

    @property
    def is_calculated(self) -> bool:
        """Whether its answer follows from others at any time, so that nobody gives it."""
        return self.calculation is not None and not self.triggered_by


@dataclass(frozen=True, eq=False)
class CompiledForm:
    """A form with its expressions. Where it has problems, the broken expressions are left out."""

    form: Form
    expressions: Mapping[tuple[str, Aspect], Expression]
    plans: Mapping[str, Plan]
    """By key, in the order of the sheet."""
    title: Expression | None
    steps: tuple[Step, ...]
    """By rank: each stands behind all that it needs."""
    _offers: dict[tuple[str, str], Offer] = field(default_factory=dict, repr=False)

    @cached_property
    def rank_of(self) -> Mapping[Target, int]:
        return {(step.key, step.aspect): step.rank for step in self.steps}

    @cached_property
    def root_name(self) -> str:
        """What absolute paths in the form's expressions call its outermost element: a setting that has no other use."""
        written = (expression.mended for expression in self.expressions.values())
        named = (_ROOT.search(_TEXTS.sub("", text)) for text in written)
        return next((match[1] for match in named if match), "data")

    @cached_property
    def plans_in(self) -> Mapping[str, tuple[Plan, ...]]:
        """The plans of the nodes that stand directly in each repeat ('' outside all), through groups."""
        found: dict[str, list[Plan]] = {FORM_KEY: [], **{repeat.key: [] for repeat in self.form.repeats}}
        for plan in self.plans.values():
            found[plan.repeat].append(plan)
        return {repeat: tuple(plans) for repeat, plans in found.items()}

    @cached_property
    def steps_in(self) -> Mapping[str, tuple[Step, ...]]:
        """The steps that each instance of a repeat takes when it is new."""
        found: dict[str, list[Step]] = {repeat: [] for repeat in self.plans_in}
        for step in self.steps:
            found[step.repeat].append(step)
        return {repeat: tuple(steps) for repeat, steps in found.items()}

    @cached_property
    def asked(self) -> frozenset[str]:
        """The keys of the questions that a person answers."""
        plans = self.plans.values()
        return frozenset(plan.key for plan in plans if plan.question and plan.question.asked and not plan.is_calculated)

    @cached_property
    def question_at(self) -> Mapping[Path, Question]:
        """Every question by where it stands in the form."""
        return {question.path: question for question in self.form.questions}

    @cached_property
    def volatile_steps(self) -> tuple[Step, ...]:
        """Steps whose outcome changes with time: they are taken again at each edit."""
        return tuple(step for step in self.steps if self._is_volatile(step))

    @cached_property
    def repeats_around(self) -> Mapping[str, tuple[str, ...]]:
        """The repeats in which a repeat stands, from the outermost, and itself; () for the record."""
        found: dict[str, tuple[str, ...]] = {FORM_KEY: ()}
        for repeat in self.form.repeats:
            found[repeat.key] = (*found[self.plans[repeat.key].repeat], repeat.key)
        return found

    @cached_property
    def triggers(self) -> Mapping[str, tuple[str, ...]]:
        """The questions that are calculated whenever an answer changes, by the key of that answer's question."""
        found: dict[str, tuple[str, ...]] = {}
        for plan in self.plans.values():
            for key in plan.triggered_by:
                found[key] = (*found.get(key, ()), plan.key)
        return found

    def judged_with(self, keys: Collection[str]) -> frozenset[str]:
        """The questions whose rules look, directly or through others, at the answers to these."""
        reached = {self.rank_of[key, Aspect.VALUE] for key in keys if (key, Aspect.VALUE) in self.rank_of}
        waiting = [*reached]
        while waiting:
            found = {reader.rank for reader in self.steps[waiting.pop()].readers} - reached
            reached |= found
            waiting += found
        return frozenset(self.steps[rank].key for rank in reached) - set(keys)

    def offer(self, choice_list: str, language: str) -> Offer:
        """A choice list with its labels in a language; KeyError where there is no such list."""
        key = (choice_list, language)
        if key not in self._offers:
            choices = self.form.choice_lists[choice_list].choices
            rows = [
                {**one.columns, "name": one.name, "label": text_in(one.labels, language, self.form.default_language)}
                for one in choices
            ]
            self._offers[key] = Offer(rows, choices)
        return self._offers[key]

    def _is_volatile(self, step: Step) -> bool:
        aspects = _EXPRESSIONS_OF_STEP.get(step.aspect, (step.aspect,))
        found = [self.expressions.get((step.key, aspect)) for aspect in aspects]
        plan = self.plans.get(step.key)
        return any(one is not None and one.volatile for one in found) and not (plan and plan.is_frozen)


_EXPRESSIONS_OF_STEP = {
    Aspect.VALUE: (Aspect.CALCULATION,),
    Aspect.PROBLEM: (Aspect.CONSTRAINT,),
    Aspect.CHOICES: (Aspect.CHOICE_FILTER,),
    Aspect.ITEMS: (Aspect.REPEAT_COUNT,),
}


def compile_form(form: Form, linked: Mapping[str, Collection[str]] | None = None) -> tuple[CompiledForm, list[Problem]]:
    """The form ready to be filled in, and all mistakes in its expressions. `linked` names the columns of the files
    that the form's links and lists point to (`company.csv`), where they are known."""
    understood, problems = understand(form, linked or {})
    dependencies = dependencies_of(form, understood)
    problems += dependencies.problems
    for target in dependencies.broken:
        understood.expressions.pop(target, None)
    if dependencies.broken:
        dependencies = dependencies_of(form, understood)
    plans = {node.key: _plan(form, node, understood, dependencies) for node in form.nodes}
    title = understood.expressions.get((FORM_KEY, Aspect.TITLE))
    return CompiledForm(form, understood.expressions, plans, title, _steps(dependencies)), problems


def _plan(form: Form, node: Node, understood: Understood, dependencies: Dependencies) -> Plan:
    around = dependencies.around[node.key]
    expressions = {aspect: understood.expressions.get((node.key, aspect)) for aspect in Aspect}
    repeat = form.enclosing_repeat[node.key]
    always_relevant = not node.relevant.strip() or constant(node.relevant) is not False
    relevant = expressions[Aspect.RELEVANT]
    labels = understood.templates.get((node.key, Aspect.LABEL), {})
    hints = understood.templates.get((node.key, Aspect.HINT), {})
    if not isinstance(node, Question):
        count = expressions[Aspect.REPEAT_COUNT] if isinstance(node, Repeat) else None
        return Plan(
            node, node.key, repeat, around, always_relevant, relevant, repeat_count=count, labels=labels, hints=hints
        )
    calculation = expressions[Aspect.CALCULATION]
    return Plan(
        node,
        node.key,
        repeat,
        around,
        always_relevant,
        relevant,
        always_required=constant(node.required) is True,
        required=expressions[Aspect.REQUIRED],
        always_read_only=constant(node.read_only) is True or node.type is QuestionType.NOTE,
        read_only=expressions[Aspect.READ_ONLY],
        constraint=expressions[Aspect.CONSTRAINT],
        calculation=calculation,
        choice_filter=expressions[Aspect.CHOICE_FILTER],
        choices_from=expressions[Aspect.CHOICES],
        default=expressions[Aspect.DEFAULT],
        labels=labels,
        hints=hints,
        triggered_by=understood.triggers.get(node.key, frozenset()),
        is_frozen=calculation is not None and bool(calculation.functions & _FROZEN_FUNCTIONS),
        reads_unoffered=node.key in dependencies.reads_unoffered,
    )


def _steps(dependencies: Dependencies) -> tuple[Step, ...]:
    ranks = {target: rank for rank, target in enumerate(dependencies.order)}
    readers: dict[Target, dict[Target, str | None]] = {target: {} for target in dependencies.order}
    for target, reads in dependencies.reads.items():
        for read, shared in reads.items():
            if shared != WAITS:
                readers[read][target] = shared
    return tuple(
        Step(
            rank,
            target[0],
            dependencies.repeat_of[target[0]],
            target[1],
            tuple(Reader(ranks[reader], shared) for reader, shared in readers[target].items()),
            target in dependencies.looking_back,
        )
        for rank, target in enumerate(dependencies.order)
    )
