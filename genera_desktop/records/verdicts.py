"""What is to be said of many records of one form, quickly: what is wrong, what is missing, what is computed.

An entry session builds a form anew for each record and works everything out. Here one form is filled in again and
again, and what a rule gave for some answers is remembered for the next record that has the same ones. Whatever is not
known yet is worked out by the steps of the entry session itself, so that both say the same. Forms whose expressions
look about in their lists, and records whose lists are not as they should be, are left to a session.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple
from weakref import WeakKeyDictionary

from genera_desktop.problems import Problem
from genera_desktop.questionnaire.compiled import CompiledForm
from genera_desktop.questionnaire.expressions import Node
from genera_desktop.questionnaire.model import QuestionType
from genera_desktop.questionnaire.sources import FORM_KEY
from genera_desktop.records.answers import is_blank
from genera_desktop.records.content import Address, Content, ItemContent
from genera_desktop.records.filled_form import FilledForm
from genera_desktop.records.instance import Instance
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.remembered import Frame, Memory, Rule, memory_of
from genera_desktop.records.session import EntrySession
from genera_desktop.records.state import Surroundings

_MEMORIES: WeakKeyDictionary[CompiledForm, dict[str, Memory]] = WeakKeyDictionary()
"""What is remembered of each form, by language: an import opens thousands of records on the same one."""


class Verdict(NamedTuple):
    """What an entry session says of a record: see `EntrySession`. `computed` are the values of calculations."""

    title: str
    problems: list[Problem]
    missing: list[Problem]
    answered: int
    asked: int
    computed: dict[Address, AnswerValue]


class Judge:
    """Gives verdicts on records of one form, as an entry session with these surroundings would at this moment.

    Not for several threads at a time.
    """

    def __init__(self, form: CompiledForm, surroundings: Surroundings) -> None:
        self._form = form
        self._surroundings = surroundings
        known = _MEMORIES.setdefault(form, {})
        memory = known.get(surroundings.language)
        self._memory = memory = memory or known.setdefault(surroundings.language, memory_of(form))
        self._desk = _Desk(form, surroundings, memory) if memory.fits else None

    def verdict(self, content: Content, record_id: str = "") -> Verdict:
        """What is to be said of a record with these answers."""
        if self._desk is not None and (items := _lists(self._form, content.items)) is not None:
            return self._desk.verdict(content, items, record_id)
        return self._from_session(content, record_id)

    def relevance(self, content: Content, record_id: str = "") -> Callable[[Address], bool]:
        """What tells of each question of such a record whether it is shown: `EntrySession.is_relevant`."""
        if self._desk is not None and (items := _lists(self._form, content.items)) is not None:
            return self._desk.relevant(content, items, record_id).__contains__
        return EntrySession(self._form, content, self._surroundings, record_id).is_relevant

    def _from_session(self, content: Content, record_id: str) -> Verdict:
        session = EntrySession(self._form, content, self._surroundings, record_id)
        places = [(FORM_KEY, ""), *((item.id, item.repeat) for item in content.items)]
        computed = {
            (address := Address(item, question.key)): session.state(address).value
            for item, repeat in places
            for question in session.form.questions_of(repeat)
            if question.type is QuestionType.CALCULATE
        }
        return Verdict(session.title(), session.problems(), session.missing(), *session.completeness(), computed)


def _lists(form: CompiledForm, items: list[ItemContent]) -> dict[str, list[ItemContent]] | None:
    """The items by their lists; None where one is not simply an item of a list of the record."""
    lists: dict[str, list[ItemContent]] = {}
    met: set[str] = set()
    for item in items:
        plan = form.plans.get(item.repeat)
        if item.parent or not item.id or item.id in met or plan is None or item.repeat not in form.plans_in:
            return None
        met.add(item.id)
        lists.setdefault(item.repeat, []).append(item)
    return lists


class _Desk:
    """One form that is filled in again and again."""

    def __init__(self, form: CompiledForm, surroundings: Surroundings, memory: Memory) -> None:
        self._form = form
        self._memory = memory
        self._filled = FilledForm(form, Content(), surroundings, is_new=False)
        self._root = Frame(self._filled.root, memory, None)
        self._spare: dict[str, list[Frame]] = {}
        self._frames: dict[str, list[Frame]] = {repeat: [] for repeat in form.plans_in}
        self._frames[FORM_KEY] = [self._root]
        self._today: date = surroundings.now().date()

    def verdict(self, content: Content, items: dict[str, list[ItemContent]], record_id: str) -> Verdict:
        self._fill_in(content, items, record_id, self._memory.rules)
        verdict = self._told()
        self._clear()
        return verdict

    def relevant(self, content: Content, items: dict[str, list[ItemContent]], record_id: str) -> set[Address]:
        """All that the form shows."""
        self._fill_in(content, items, record_id, self._memory.rules_of_relevance)
        shown = {
            Address(frame.instance.id, cell.plan.key)
            for held in self._frames.values()
            for frame in held
            for cell, _, _ in frame.told
            if cell.relevant
        }
        self._clear()
        return shown

    def _fill_in(
        self, content: Content, items: dict[str, list[ItemContent]], record_id: str, rules: Iterable[Rule]
    ) -> None:
        filled, frames = self._filled, self._frames
        filled.steps.record_id = record_id
        self._root.fill(content.values)
        for repeat in frames:
            if repeat:
                self._lay_out(repeat, items.get(repeat, []))
        today, steps = self._today, filled.steps
        for rule in rules:
            index, of_answer = rule.index, rule.of_answer
            for frame in frames[rule.repeat]:
                if not of_answer or frame.cells[index].value is not None:
                    rule.take(frame, frames, steps, today)

    def _clear(self) -> None:
        for held in self._frames.values():
            for frame in held:
                frame.clear()

    def _lay_out(self, repeat: str, items: list[ItemContent]) -> None:
        """Lets a list have these items."""
        frames, spare, root = self._frames[repeat], self._spare.setdefault(repeat, []), self._filled.root
        while len(frames) > len(items):
            frame = frames.pop()
            root.take_out(frame.instance)
            spare.append(frame)
        while len(frames) < len(items):
            frame = spare.pop() if spare else self._new_frame(repeat)
            root.place(repeat, frame.instance, len(frames))
            frames.append(frame)
        for frame, item in zip(frames, items, strict=True):
            frame.instance.id = item.id
            frame.fill(item.values)

    def _new_frame(self, repeat: str) -> Frame:
        node = Node(self._form.plans[repeat].node.name)
        return Frame(Instance(self._form, "", repeat, self._filled.root, node), self._memory, self._root)

    def _told(self) -> Verdict:
        told = Verdict(self._filled.title(), [], [], 0, 0, {})
        answered, asked = self._tell(self._root, told)
        return told._replace(answered=answered, asked=asked)

    def _tell(self, frame: Frame, told: Verdict) -> tuple[int, int]:
        """Adds what is to be said of a record or item and all in it, in the order of the form; how many of its
        questions are answered, and how many are asked."""
        answered = asked = 0
        for cell, is_asked, is_computed in frame.told:
            if cell.problem is not None:
                told.problems.append(cell.problem)
            if is_computed:
                told.computed[Address(frame.instance.id, cell.plan.key)] = cell.value
            if is_asked and cell.relevant:
                asked += 1
                answered += not is_blank(cell.value)
            if cell.required and cell.relevant and is_blank(cell.value):
                told.missing.append(self._filled.steps.missing(cell))
            for item in self._frames.get(cell.plan.key, ()):
                more = self._tell(item, told)
                answered, asked = answered + more[0], asked + more[1]
        return answered, asked
