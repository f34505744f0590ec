"""What is to be said of many records of one form, quickly: what is wrong, what is missing, what is computed.

An entry session builds a form anew for each record and works everything out. Here one form is filled in again and
again, and what a rule gave for some answers is remembered for the next record that has the same ones. Whatever is not
known yet is worked out by the steps of the entry session itself, so that both say the same. Forms whose expressions
look about in their lists, and records whose lists are not as they should be, are left to a session.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from operator import itemgetter
from typing import NamedTuple
from weakref import WeakKeyDictionary

from genera_desktop.problems import Problem
from genera_desktop.questionnaire.compiled import CompiledForm
from genera_desktop.questionnaire.expressions import Node
from genera_desktop.questionnaire.model import QuestionType
from genera_desktop.questionnaire.sources import FORM_KEY
from genera_desktop.records.content import Address, Content, ItemContent
from genera_desktop.records.filled_form import FilledForm
from genera_desktop.records.frames import Frame
from genera_desktop.records.instance import Instance
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.remembered import Memory, RuleInTurn
from genera_desktop.records.session import EntrySession
from genera_desktop.records.state import Surroundings

_MEMORIES: WeakKeyDictionary[CompiledForm, OrderedDict[tuple[str, date], Memory]] = WeakKeyDictionary()
"""What is remembered of each form, by language and day: an import opens thousands of records on the same one."""

_MOST_MEMORIES = 2
"""So many are kept of a form: an import's, and that of the consolidated workbook, which has a day of its own."""


class Verdict(NamedTuple):
    """What an entry session says of a record: see `EntrySession`. `computed` are the values of calculations."""

    title: str
    problems: list[Problem]
    missing: list[Problem]
    answered: int
    asked: int
    computed: dict[Address, AnswerValue]


class Computed(NamedTuple):
    """What a form makes of a record's answers: its title, and the values of calculations."""

    title: str
    values: dict[Address, AnswerValue]


class Judge:
    """Gives verdicts on records of one form, as an entry session with these surroundings would at this moment.

    Not for several threads at a time.
    """

    def __init__(self, form: CompiledForm, surroundings: Surroundings) -> None:
        self._form = form
        self._surroundings = surroundings
        memory = _memory_of(form, surroundings)
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

    def computed(self, content: Content, record_id: str = "") -> Computed:
        """The title and the calculations of such a record, as its verdict tells them."""
        if self._desk is not None and (items := _lists(self._form, content.items)) is not None:
            return self._desk.computed(content, items, record_id)
        verdict = self._from_session(content, record_id)
        return Computed(verdict.title, verdict.computed)

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


def _memory_of(form: CompiledForm, surroundings: Surroundings) -> Memory:
    known = _MEMORIES.setdefault(form, OrderedDict())
    key = (surroundings.language, surroundings.now().date())
    memory = known.get(key)
    if memory is None:
        memory = known[key] = Memory(form)
        while len(known) > _MOST_MEMORIES:
            known.popitem(last=False)
    return memory


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
        self._spare: dict[str, list[Frame]] = {repeat: [] for repeat in form.plans_in}
        self._frames: dict[str, list[Frame]] = {repeat: [] for repeat in form.plans_in}
        self._frames[FORM_KEY] = [self._root]
        self._lists = [repeat for repeat in form.plans_in if repeat]

    def verdict(self, content: Content, items: Mapping[str, list[ItemContent]], record_id: str) -> Verdict:
        try:
            self._fill_in(content, items, record_id, self._memory.rules)
            return self._told()
        finally:
            self._clear()

    def relevant(self, content: Content, items: Mapping[str, list[ItemContent]], record_id: str) -> set[Address]:
        """All that the form shows."""
        try:
            self._fill_in(content, items, record_id, self._memory.rules_of_relevance)
            return {
                Address(frame.instance.id, cell.plan.key)
                for held in self._frames.values()
                for frame in held
                for cell in frame.cells
                if cell.relevant
            }
        finally:
            self._clear()

    def computed(self, content: Content, items: Mapping[str, list[ItemContent]], record_id: str) -> Computed:
        """The title, and all that the form computes, in its order."""
        try:
            self._fill_in(content, items, record_id, self._memory.rules)
            lists = (item for _, repeat in self._root.part.lists for item in self._frames[repeat])
            values = {
                Address(frame.instance.id, key): frame.cells[index].value
                for frame in (self._root, *lists)
                for index, key in frame.part.computed
            }
            return Computed(self._filled.title(), values)
        finally:
            self._clear()

    def _fill_in(
        self,
        content: Content,
        items: Mapping[str, list[ItemContent]],
        record_id: str,
        rules: Sequence[RuleInTurn],
    ) -> None:
        frames, steps = self._frames, self._filled.steps
        steps.record_id = record_id
        self._root.fill(content.values, steps)
        for repeat in self._lists:
            self._lay_out(repeat, items.get(repeat, ()))
        for rule in rules:
            for frame in frames[rule.repeat]:
                rule.take(frame, frames, steps)

    def _clear(self) -> None:
        for held in self._frames.values():
            for frame in held:
                frame.clear()

    def _lay_out(self, repeat: str, items: Sequence[ItemContent]) -> None:
        """Lets a list have these items."""
        frames, spare, root = self._frames[repeat], self._spare[repeat], self._filled.root
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
            frame.fill(item.values, self._filled.steps)

    def _new_frame(self, repeat: str) -> Frame:
        node = Node(self._form.plans[repeat].node.name)
        return Frame(Instance(self._form, "", repeat, self._filled.root, node), self._memory, self._root)

    def _told(self) -> Verdict:
        """What is to be said of the record and its items, in the order of the form."""
        problems: list[_Placed] = []
        missing: list[_Placed] = []
        computed: dict[Address, AnswerValue] = {}
        answered, asked = self._tell(self._root, (), problems, missing, computed)
        for index, repeat in self._root.part.lists:
            for number, item in enumerate(self._frames[repeat]):
                more = self._tell(item, (index, number), problems, missing, computed)
                answered, asked = answered + more[0], asked + more[1]
        return Verdict(self._filled.title(), _in_order(problems), _in_order(missing), answered, asked, computed)

    def _tell(
        self,
        frame: Frame,
        place: tuple[int, ...],
        problems: list[_Placed],
        missing: list[_Placed],
        computed: dict[Address, AnswerValue],
    ) -> tuple[int, int]:
        """Adds what is to be said of the record or an item; how many of its questions are answered, and how many are
        asked."""
        frames, steps, part = self._frames, self._filled.steps, frame.part
        for index, key in part.computed:
            computed[Address(frame.instance.id, key)] = frame.cells[index].value
        if frame.is_hidden:
            return 0, 0
        for index in frame.suspects:
            problem = frame.problem(index, frames, steps)
            if problem is not None:
                problems.append(((*place, index), problem))
        missing += [((*place, index), problem) for index, problem in frame.missing(frames, steps)]
        return frame.completeness()


_Placed = tuple[tuple[int, ...], Problem]
"""A problem with its place in the form."""


def _in_order(found: list[_Placed]) -> list[Problem]:
    if len(found) > 1:
        found.sort(key=itemgetter(0))
    return [problem for _, problem in found]
