"""What the rules of a form gave for some answers, remembered for the next record that has the same ones.

A rule's outcome follows from the answers that its expression reads, as expressions see them, and from its own one.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from genera_desktop.problems import Problem
from genera_desktop.questionnaire.compiled import CompiledForm, Plan, Step
from genera_desktop.questionnaire.dependencies import looks_about
from genera_desktop.questionnaire.expressions import Expression
from genera_desktop.questionnaire.model import QuestionType, Repeat
from genera_desktop.questionnaire.sources import Aspect
from genera_desktop.records.answers import Misfit, answer_key
from genera_desktop.records.inputs import READS_ELSEWHERE, Frames, Inputs, Places
from genera_desktop.records.instance import Cell
from genera_desktop.records.steps import Steps

if TYPE_CHECKING:
    from genera_desktop.records.frames import Frame

_MOST = 10_000
"""So many outcomes are remembered of a form, at most some 8 MB: a merge of three workbooks needs 1,500."""

_LONGEST = 100
"""What follows from a longer text is not remembered: it hardly comes twice."""

_TEXTS = re.compile(r"'[^']*'|\"[^\"]*\"")
_OF_ITSELF = re.compile(r"\b(?:string|string-length|normalize-space|number)\s*\(\s*\)")
"""Calls that read the own answer without naming it."""

Known = dict[Any, Any]


class Outcome(NamedTuple):
    """What expressions read of an answer, and what is wrong with it by itself. `is_fine`: no rule has to be asked."""

    text: str
    misfit: Misfit | None
    is_fine: bool


class Rule:
    """An expression of one node, and what it gave so far."""

    __slots__ = ("_expression", "_inputs", "_known", "_memory", "index", "repeat")

    def __init__(
        self, memory: Memory, plan: Plan, expression: Expression | None, *, reads_itself: bool = False
    ) -> None:
        self.repeat = plan.repeat
        self.index = memory.places.index(plan.key)
        self._memory = memory
        self._known = memory.room()
        self._inputs = Inputs(memory.places, plan.repeat, expression, [self.index] if reads_itself else ())
        self._expression = expression


class Test(Rule):
    """A rule that says yes or no."""

    __slots__ = ()
    _expression: Expression

    def holds(self, cell: Cell, frame: Frame, frames: Frames, steps: Steps) -> bool:
        inputs = self._inputs
        if not inputs.is_known:
            return steps.test(cell, self._expression)
        key = inputs.here(frame.seen) if inputs.here is not None else inputs.key(frame, frames)
        found: bool | None = self._known.get(key)
        if found is None:
            found = steps.test(cell, self._expression)
            self._memory.remember(self._known, key, found)
        return found


class TestOfItself(Test):
    """The same of an answer alone: what it gives is remembered with what is read of the answer."""

    __slots__ = ()

    def holds(self, cell: Cell, frame: Frame, frames: Frames, steps: Steps) -> bool:  # noqa: ARG002
        holds = steps.test(cell, self._expression)
        if holds:
            frame.is_fine(self.index)
        return holds


class TestOfText(Test):
    """The same of what is read of a text itself, which hardly comes twice; but of how long it is much may follow."""

    __slots__ = ("_by_length",)

    def __init__(self, memory: Memory, plan: Plan, expression: Expression, *, reads_itself: bool = False) -> None:
        super().__init__(memory, plan, expression, reads_itself=reads_itself)
        self._by_length = self._inputs.is_known and expression.measured == expression.references == {plan.node.path}

    def holds(self, cell: Cell, frame: Frame, frames: Frames, steps: Steps) -> bool:  # noqa: ARG002
        if not self._by_length:
            return steps.test(cell, self._expression)
        length = len(cell.node.text)
        found: bool | None = self._known.get(length)
        if found is None:
            found = steps.test(cell, self._expression)
            self._memory.remember(self._known, length, found)
        return found


class RuleInTurn(Rule, ABC):
    """A rule that others wait for: all of them are taken in their order."""

    __slots__ = ()

    @abstractmethod
    def take(self, frame: Frame, frames: Frames, steps: Steps) -> None:
        """Brings the node up to date in the record, or in one item."""


class Relevance(Test, RuleInTurn):
    """Hides a node with all below it."""

    __slots__ = ("_below", "_lists")

    def __init__(self, memory: Memory, plan: Plan, below: Sequence[Plan]) -> None:
        super().__init__(memory, plan, plan.relevant)
        self._below = [memory.places.index(one.key) for one in below]
        self._lists = [one.key for one in below if isinstance(one.node, Repeat)]

    def take(self, frame: Frame, frames: Frames, steps: Steps) -> None:
        cell = frame.cells[self.index]
        if cell.relevant and not self.holds(cell, frame, frames, steps):
            frame.hide(self._below)
            for repeat in self._lists:
                for item in frames[repeat]:
                    item.hide_whole()


class Filtered(RuleInTurn):
    """What is read of an answer whose choices depend on other answers, or on other records."""

    __slots__ = ("_by_answers",)

    def __init__(self, memory: Memory, plan: Plan) -> None:
        super().__init__(memory, plan, plan.choice_filter)
        self._by_answers = self._inputs.is_known and not (plan.question and plan.question.file)

    def take(self, frame: Frame, frames: Frames, steps: Steps) -> None:
        cell = frame.cells[self.index]
        value = cell.value
        if value is None:
            return
        own = answer_key(value) if self._by_answers else None
        if own is None:
            steps.by_aspect[Aspect.VALUE](cell)
        else:
            key = (own, self._inputs.key(frame, frames))
            known = self._known.get(key)
            if known is None:
                steps.by_aspect[Aspect.VALUE](cell)
                self._memory.remember(self._known, key, (cell.node.text, cell.misfit))
            else:
                cell.node.text, cell.misfit = known
        frame.has_read(self.index, cell)


class Calculation(RuleInTurn):
    """What follows from other answers."""

    __slots__ = ("_by_answers",)

    def __init__(self, memory: Memory, plan: Plan) -> None:
        super().__init__(memory, plan, plan.calculation)
        is_offered = plan.choice_filter is not None or (plan.question is not None and bool(plan.question.file))
        self._by_answers = self._inputs.is_known and not is_offered

    def take(self, frame: Frame, frames: Frames, steps: Steps) -> None:
        cell = frame.cells[self.index]
        held = cell.value
        if not cell.relevant or not self._by_answers or type(held) is bool:
            steps.by_aspect[Aspect.VALUE](cell)
        else:
            key = self._inputs.key(frame, frames)
            known = self._known.get(key)
            if known is None:
                cell.value = None
                steps.by_aspect[Aspect.VALUE](cell)
                self._memory.remember(self._known, key, (cell.value, cell.node.text, cell.misfit))
            else:
                cell.value, cell.node.text, cell.misfit = known
            if cell.value == held:
                cell.value = held  # 4 and 4.0 are one answer: what is stored stays
        frame.put(cell)
        frame.has_read(self.index, cell)


class Slot(NamedTuple):
    """A question that holds an answer. `known` are the outcomes of answers that are read at once, and from themselves
    alone; it is None for texts, of which there is nothing to know, and for what is worked out in turn.

    `is_ruled`: a rule has to be asked about its answer.
    """

    place: int
    known: Known | None
    is_text: bool
    is_asked: bool
    is_ruled: bool

    @property
    def is_in_turn(self) -> bool:
        return self.known is None and not self.is_text


class Part:
    """What is asked directly in the record or in one list: its questions by place, and the rules that nobody waits
    for."""

    def __init__(self, memory: Memory, plans: Sequence[Plan], hidden: frozenset[str]) -> None:
        self.slots = {
            plan.key: memory.slot(plan, hidden) for plan in plans if plan.question and plan.question.holds_answer
        }
        self.hidden = frozenset(index for index, plan in enumerate(plans) if plan.key in hidden)
        self.asked = [False] * len(plans)
        for slot in self.slots.values():
            self.asked[slot.place] = slot.is_asked
        self.count = sum(self.asked)
        self.faults = {
            index: memory.fault(plan, self.slots[plan.key])
            for index, plan in enumerate(plans)
            if plan.constraint is not None and plan.key in self.slots
        }
        self.required = [
            (index, None if plan.required is None else Test(memory, plan, plan.required))
            for index, plan in enumerate(plans)
            if plan.always_required or plan.required is not None
        ]
        self.missing: dict[int, Problem] = {}
        """By place, how it was said last that a required answer is not there."""
        self.computed = [
            (index, plan.key)
            for index, plan in enumerate(plans)
            if plan.question and plan.question.type is QuestionType.CALCULATE
        ]
        self.lists = [(index, plan.key) for index, plan in enumerate(plans) if isinstance(plan.node, Repeat)]


class Memory:
    """What is remembered of a form on one day. `fits` is false for one whose rules cannot be told apart by the answers
    they read.

    `rules` stand in the order in which they are taken; `rules_of_relevance` are those of them without which it is not
    known what the form shows.
    """

    def __init__(self, form: CompiledForm) -> None:
        self.fits = _fits(form)
        self.places = Places(form)
        self._rooms: list[Known] = []
        self._count = 0
        if self.fits:
            hidden = _always_hidden(form)
            self.parts = {repeat: Part(self, plans, hidden) for repeat, plans in form.plans_in.items()}
            by_rank = {step.rank: rule for step in form.steps if (rule := self._rule_in_turn(form, step)) is not None}
            needed = _needed_for_relevance(form)
            self.rules = tuple(by_rank.values())
            self.rules_of_relevance = tuple(rule for rank, rule in by_rank.items() if rank in needed)

    def room(self) -> Known:
        """A place for what is remembered of one rule."""
        room: Known = {}
        self._rooms.append(room)
        return room

    def remember(self, known: Known, key: Hashable, outcome: object) -> None:
        """Remembers an outcome; where there are too many, all are forgotten."""
        if not _is_brief(key):
            return
        if self._count >= _MOST:
            for room in self._rooms:
                room.clear()
            self._count = 0
        known[key] = outcome
        self._count += 1

    def slot(self, plan: Plan, hidden: frozenset[str]) -> Slot:
        question = plan.question
        assert question is not None
        test = plan.choice_filter
        is_plain_filter = test is None or (not test.references and not test.functions & READS_ELSEWHERE)
        is_in_turn = plan.is_calculated or bool(question.file) or not is_plain_filter
        is_text = question.type is QuestionType.TEXT and not is_in_turn and not question.choice_list
        return Slot(
            self.places.index(plan.key),
            None if is_text or is_in_turn else self.room(),
            is_text,
            question.asked and not plan.is_calculated and plan.key not in hidden,
            plan.constraint is not None,
        )

    def fault(self, plan: Plan, slot: Slot) -> Test:
        """The rule that an answer has to keep."""
        assert plan.constraint is not None
        if slot.is_text:
            return TestOfText(self, plan, plan.constraint, reads_itself=True)
        is_alone = plan.constraint.references <= {plan.node.path} and not plan.constraint.functions & READS_ELSEWHERE
        kind = TestOfItself if is_alone and slot.known is not None else Test
        return kind(self, plan, plan.constraint, reads_itself=True)

    def _rule_in_turn(self, form: CompiledForm, step: Step) -> RuleInTurn | None:
        plan = form.plans.get(step.key)
        if plan is None:
            return None
        if step.aspect is Aspect.RELEVANT and plan.relevant is not None:
            return Relevance(self, plan, _below(form, plan))
        question = plan.question
        if step.aspect is not Aspect.VALUE or question is None:
            return None
        if plan.is_calculated:
            return Calculation(self, plan)
        slot = self.parts[plan.repeat].slots.get(plan.key)
        return Filtered(self, plan) if slot and slot.is_in_turn else None


def _below(form: CompiledForm, top: Plan) -> list[Plan]:
    """A node and all below it, but what is in lists."""
    return [plan for plan in form.plans_in[top.repeat] if plan.node.path[: len(top.node.path)] == top.node.path]


def _needed_for_relevance(form: CompiledForm) -> set[int]:
    """The ranks of the steps from which it follows what is shown."""
    needed: set[int] = set()
    for step in reversed(form.steps):  # what reads a step's outcome stands behind it
        if step.aspect is Aspect.RELEVANT or any(reader.rank in needed for reader in step.readers):
            needed.add(step.rank)
    return needed


def _always_hidden(form: CompiledForm) -> frozenset[str]:
    """The nodes that nobody is ever shown."""
    hidden: set[str] = set()
    for plan in form.plans.values():
        if not plan.always_relevant or plan.around in hidden:
            hidden.add(plan.key)
    return frozenset(hidden)


def _is_brief(key: Hashable) -> bool:
    if type(key) is str:
        return len(key) <= _LONGEST
    return all(map(_is_brief, key)) if type(key) is tuple else True


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
    return not nested and not special and not any(map(_looks_further, form.expressions.items()))


def _looks_further(found: tuple[tuple[str, Aspect], Expression]) -> bool:
    (_, aspect), expression = found
    return looks_about(expression) or (
        aspect is not Aspect.CONSTRAINT and _OF_ITSELF.search(_TEXTS.sub("", expression.mended)) is not None
    )
