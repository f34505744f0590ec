"""What the rules of a form gave for some answers, remembered for the next record that has the same ones.

A rule's outcome follows from the answers that its expression reads, as expressions see them, and from its own one.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from datetime import date
from operator import itemgetter
from typing import Any

from genera_desktop.questionnaire.compiled import CompiledForm, Plan, Step
from genera_desktop.questionnaire.dependencies import looks_about
from genera_desktop.questionnaire.expressions import Expression
from genera_desktop.questionnaire.model import Group, Path, Question, QuestionType
from genera_desktop.questionnaire.sources import FORM_KEY, Aspect
from genera_desktop.records.answers import is_blank, is_special, unstorable
from genera_desktop.records.instance import Cell, Instance
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.steps import Steps

_MOST = 20_000
"""So many outcomes are remembered of a rule."""

_READS_ELSEWHERE = frozenset(
    "now uuid random jr:choice-name pulldata instance current position last name local-name once indexed-repeat".split()
)
"""Functions whose value does not follow from the answers and the day alone."""

_RULES = (Aspect.RELEVANT, Aspect.VALUE, Aspect.REQUIRED, Aspect.PROBLEM)
_SCALARS = (str, int, float, bool)


class Frame:
    """The record or one item of a list, with what expressions see of each of its answers."""

    __slots__ = ("_blank", "_filled", "_holding", "cells", "instance", "root", "seen", "told")

    def __init__(self, instance: Instance, memory: Memory, root: Frame | None) -> None:
        self.instance = instance
        self.cells = list(instance.cells.values())
        self._blank = [""] * len(self.cells)
        self.seen = list(self._blank)
        self.root = root or self
        self._holding = {key: instance.cells[key] for key in memory.holding[instance.repeat]}
        self._filled: list[Cell] = []
        self.told = [_told_of(cell) for cell in self.cells if not isinstance(cell.plan.node, Group)]
        """The cells of questions and lists, each with whether it is asked and whether it is a calculation."""

    def fill(self, values: Mapping[str, AnswerValue]) -> None:
        """Takes over the answers that the form has questions for."""
        holding, filled = self._holding, self._filled
        for key, value in values.items():
            cell = holding.get(key)
            if cell is not None:
                cell.value = value
                filled.append(cell)

    def put(self, cell: Cell) -> None:
        """Notes that a cell has got a value that is to be cleared."""
        self._filled.append(cell)

    def clear(self) -> None:
        """Empties the form for the next record."""
        for cell in self._filled:
            cell.value = cell.misfit = cell.problem = None
            cell.node.text = ""
        self._filled.clear()
        self.seen = list(self._blank)


def _told_of(cell: Cell) -> tuple[Cell, bool, bool]:
    question = cell.plan.question
    if question is None:
        return cell, False, False
    return cell, question.asked and not cell.plan.is_calculated, question.type is QuestionType.CALCULATE


Frames = Mapping[str, list[Frame]]
"""The record and its items, by the list in which they stand."""


class Inputs:
    """Which answers a rule reads, and how they make the key under which its outcome is remembered."""

    __slots__ = ("_elsewhere", "_in_root", "_own", "is_known")

    def __init__(self, memory: Memory, step: Step, own: int, expression: Expression | None) -> None:
        places: dict[str, set[int]] = {}
        self.is_known = True
        for path in expression.references if expression else ():
            found = memory.questions_at(path)
            self.is_known = self.is_known and found is not None
            for repeat, index in found or ():
                places.setdefault(repeat, set()).add(index)
        if expression is not None and expression.functions & _READS_ELSEWHERE:
            self.is_known = False
        inside = places.pop(step.repeat, set()) - {own}
        in_root = places.pop(FORM_KEY, set()) if step.repeat else set()
        self._own = _getter([*sorted(inside), own] if step.aspect is not Aspect.VALUE else sorted(inside))
        self._in_root = _getter(sorted(in_root)) if in_root else None
        self._elsewhere = [(repeat, _getter(sorted(indexes))) for repeat, indexes in places.items()]

    def key(self, frame: Frame, frames: Frames) -> Hashable:
        """What the rule reads at the moment."""
        own: Hashable = self._own(frame.seen)
        if self._in_root is None and not self._elsewhere:
            return own
        around = self._in_root(frame.root.seen) if self._in_root else ()
        return (own, around, *(tuple(get(one.seen) for one in frames[repeat]) for repeat, get in self._elsewhere))


def _getter(indexes: list[int]) -> Callable[[list[str]], Any]:
    return itemgetter(*indexes) if indexes else _nothing


def _nothing(_: list[str]) -> tuple[()]:
    return ()


class Rule:
    """One step of a form. `take` brings its cell up to date in one frame."""

    __slots__ = ("_by_day", "_expression", "_inputs", "_outcomes", "index", "repeat")
    of_answer = False
    """Whether nothing is to be done where there is no answer."""

    def __init__(self, memory: Memory, step: Step, index: int, expression: Expression | None) -> None:
        self.repeat = step.repeat
        self.index = index
        self._expression = expression
        self._inputs = Inputs(memory, step, index, expression)
        self._by_day = expression is not None and expression.volatile
        self._outcomes: dict[Hashable, Any] = {}

    def take(self, frame: Frame, frames: Frames, steps: Steps, today: date) -> None:
        raise NotImplementedError

    def _remember(self, key: Hashable, outcome: Any) -> None:
        if len(self._outcomes) >= _MOST:
            self._outcomes.clear()
        self._outcomes[key] = outcome


class _Test(Rule):
    """A rule that says yes or no."""

    __slots__ = ("_take",)

    def _holds(self, cell: Cell, frame: Frame, frames: Frames, steps: Steps, today: date) -> bool:
        expression = self._expression
        assert expression is not None
        if not self._inputs.is_known:
            return steps.test(cell, expression)
        key = self._inputs.key(frame, frames)
        if self._by_day:
            key = (today, key)
        found = self._outcomes.get(key)
        if found is None:
            found = steps.test(cell, expression)
            self._remember(key, found)
        return bool(found)


class _Relevance(_Test):
    __slots__ = ()

    def take(self, frame: Frame, frames: Frames, steps: Steps, today: date) -> None:
        cell = frame.cells[self.index]
        above = cell.above
        relevant = cell.plan.always_relevant and (above is None or above.relevant)
        if relevant and self._expression is not None:
            relevant = self._holds(cell, frame, frames, steps, today)
        if relevant != cell.relevant:
            cell.relevant = cell.node.relevant = relevant
            for item in cell.instance.lists.get(cell.plan.key, ()):
                item.node.relevant = relevant


class _Required(_Test):
    __slots__ = ()

    def take(self, frame: Frame, frames: Frames, steps: Steps, today: date) -> None:
        cell = frame.cells[self.index]
        if is_blank(cell.value) or cell.plan.is_calculated:
            cell.required = self._holds(cell, frame, frames, steps, today)


class _Fault(_Test):
    """Whether something is wrong with an answer."""

    __slots__ = ()
    of_answer = True

    def take(self, frame: Frame, frames: Frames, steps: Steps, today: date) -> None:
        cell = frame.cells[self.index]
        value = cell.value
        if not cell.relevant or is_blank(value):
            return
        if cell.misfit is None:
            if self._expression is None or is_special(value) or not cell.node.text:
                return
            if self._holds(cell, frame, frames, steps, today):
                return
        steps.by_aspect[Aspect.PROBLEM](cell)


class _FaultOfText(_Fault):
    """The same of a text, which hardly comes twice."""

    __slots__ = ()

    def _holds(self, cell: Cell, frame: Frame, frames: Frames, steps: Steps, today: date) -> bool:  # noqa: ARG002
        assert self._expression is not None
        return steps.test(cell, self._expression)


class _Reading(Rule):
    """What expressions read of an answer, and whether it fits its question."""

    __slots__ = ()
    of_answer = True

    def take(self, frame: Frame, frames: Frames, steps: Steps, today: date) -> None:  # noqa: ARG002
        cell = frame.cells[self.index]
        value = cell.value
        node = cell.node
        key = answer_key(value) if self._inputs.is_known and not self._by_day else None
        if key is None:
            steps.by_aspect[Aspect.VALUE](cell)
        else:
            if self._expression is not None:
                key = (key, self._inputs.key(frame, frames))
            known = self._outcomes.get(key)
            if known is None:
                steps.by_aspect[Aspect.VALUE](cell)
                self._remember(key, (node.text, cell.misfit))
            else:
                node.text, cell.misfit = known
        if cell.relevant:
            frame.seen[self.index] = node.text


class _ReadingOfText(Rule):
    """The same of a text, of which there is nothing to know."""

    __slots__ = ()
    of_answer = True

    def take(self, frame: Frame, frames: Frames, steps: Steps, today: date) -> None:  # noqa: ARG002
        cell = frame.cells[self.index]
        value = cell.value
        if type(value) is str and not unstorable(value):
            cell.node.text = value
        else:
            steps.by_aspect[Aspect.VALUE](cell)
        if cell.relevant:
            frame.seen[self.index] = cell.node.text


class _Calculation(Rule):
    __slots__ = ()

    def take(self, frame: Frame, frames: Frames, steps: Steps, today: date) -> None:
        cell = frame.cells[self.index]
        node = cell.node
        frame.put(cell)
        held = cell.value
        if not cell.relevant or not self._inputs.is_known or type(held) is bool:
            steps.by_aspect[Aspect.VALUE](cell)
        else:
            key = self._inputs.key(frame, frames)
            if self._by_day:
                key = (today, key)
            known = self._outcomes.get(key)
            if known is None:
                cell.value = None
                steps.by_aspect[Aspect.VALUE](cell)
                self._remember(key, (cell.value, node.text, cell.misfit))
            else:
                cell.value, node.text, cell.misfit = known
            if cell.value == held:
                cell.value = held  # 4 and 4.0 are one answer: what is stored stays
        if cell.relevant:
            frame.seen[self.index] = node.text


def answer_key(value: AnswerValue) -> Hashable | None:
    """A key that tells an answer from all others; None for one that has none."""
    kind = type(value)
    if kind is str:
        return value  # type: ignore[return-value]
    if kind is list:
        return tuple(value) if all(type(code) is str for code in value) else None  # type: ignore[arg-type,union-attr]
    return (kind, value) if kind in _SCALARS else None


class Memory:
    """What is remembered of a form. `fits` is false for one whose rules cannot be told apart by the answers they read.

    `rules` stand in the order in which they are taken, `rules_of_relevance` are those of them without which it is not
    known what the form shows; `holding` has the keys of the questions with an answer.
    """

    def __init__(self, form: CompiledForm) -> None:
        self._form = form
        self.fits = _fits(form)
        self._places = {
            plan.key: (repeat, index) for repeat, plans in form.plans_in.items() for index, plan in enumerate(plans)
        }
        self._by_path = {plan.node.path: plan for plan in form.plans.values()}
        self.holding = {
            repeat: [plan.key for plan in plans if isinstance(plan.node, Question) and plan.node.holds_answer]
            for repeat, plans in form.plans_in.items()
        }
        by_rank = {step.rank: rule for step in form.steps if (rule := self._rule(step)) is not None}
        needed = _needed_for_relevance(form)
        self.rules = tuple(by_rank.values())
        self.rules_of_relevance = tuple(rule for rank, rule in by_rank.items() if rank in needed)

    def questions_at(self, path: Path) -> list[tuple[str, int]] | None:
        """Where the answers at or below a path stand; None where nothing of the form is there."""
        if path not in self._by_path:
            return None
        below = [plan for at, plan in self._by_path.items() if at[: len(path)] == path]
        return [self._places[plan.key] for plan in below if isinstance(plan.node, Question)]

    def _rule(self, step: Step) -> Rule | None:
        if step.aspect not in _RULES:
            return None
        plan = self._form.plans[step.key]
        kind, expression = _kind_of(plan, step.aspect)
        if kind is None:
            return None
        return kind(self, step, self._places[step.key][1], expression)


def memory_of(form: CompiledForm) -> Memory:
    """A memory in which there is nothing yet."""
    return Memory(form)


def _kind_of(plan: Plan, aspect: Aspect) -> tuple[type[Rule] | None, Expression | None]:
    question = plan.question
    if aspect is Aspect.RELEVANT:
        return _Relevance, plan.relevant
    if aspect is Aspect.REQUIRED:
        return (_Required, plan.required) if plan.required is not None else (None, None)
    assert question is not None
    is_text = question.type is QuestionType.TEXT
    if aspect is Aspect.PROBLEM:
        return (_FaultOfText if is_text else _Fault), plan.constraint
    if plan.calculation is not None and plan.is_calculated:
        return _Calculation, plan.calculation
    has_codes = bool(question.choice_list or question.file or question.choices_from)
    if is_text and not has_codes:
        return _ReadingOfText, None
    return (_ReadingOfLink if question.file else _Reading), plan.choice_filter


class _ReadingOfLink(_Reading):
    """A link, which is right or not by what other records there are."""

    __slots__ = ()

    def take(self, frame: Frame, frames: Frames, steps: Steps, today: date) -> None:  # noqa: ARG002
        cell = frame.cells[self.index]
        steps.by_aspect[Aspect.VALUE](cell)
        if cell.relevant:
            frame.seen[self.index] = cell.node.text


def _needed_for_relevance(form: CompiledForm) -> set[int]:
    """The ranks of the steps from which it follows what is shown."""
    needed: set[int] = set()
    for step in reversed(form.steps):  # what reads a step's outcome stands behind it
        if step.aspect is Aspect.RELEVANT or any(reader.rank in needed for reader in step.readers):
            needed.add(step.rank)
    return needed


def _fits(form: CompiledForm) -> bool:
    """Whether each rule's outcome follows from the answers at the paths it names, and lists are plain lists."""
    plans = form.plans.values()
    nested = any(len(around) > 1 for around in form.repeats_around.values())
    special = any(
        plan.repeat_count is not None
        or plan.choices_from is not None
        or plan.is_frozen
        or plan.labels
        or plan.reads_unoffered
        for plan in plans
    )
    return not nested and not special and not any(looks_about(one) for one in form.expressions.values())
