"""One record being filled in: an answer goes in, and out comes what it changes on the form.

Nothing here raises for bad content: what is wrong with an answer is its question's problem. Addresses that the form
does not have are passed over.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from genera_desktop.problems import Problem, Severity
from genera_desktop.questionnaire.compiled import CompiledForm
from genera_desktop.questionnaire.model import Question
from genera_desktop.questionnaire.sources import FORM_KEY, Aspect
from genera_desktop.records.answers import is_blank, unstorable
from genera_desktop.records.content import Address, Content, ItemContent
from genera_desktop.records.filled_form import FilledForm
from genera_desktop.records.instance import Cell, Instance
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.state import Change, ChangedValue, QuestionState, Section, Surroundings

_Share = tuple[bool, bool, bool, bool]
"""What one question adds to each of the figures."""

TITLE_ADDRESS = Address("", FORM_KEY)
_CHANGEABLE = (list, dict)


@dataclass(slots=True)
class _Left:
    """What is left to do in a record."""

    problems: list[Problem] = field(default_factory=list)
    missing: list[Cell] = field(default_factory=list)
    answered: int = 0
    asked: int = 0


@dataclass(slots=True)
class _Figures:
    """How much that is: kept from answer to answer, because the store asks for it with each of them."""

    answered: int = 0
    asked: int = 0
    missing: int = 0
    errors: int = 0

    def add(self, share: _Share, sign: int = 1) -> None:
        answered, asked, missing, errors = share
        self.answered += sign * answered
        self.asked += sign * asked
        self.missing += sign * missing
        self.errors += sign * errors


class EntrySession:
    """A record open for entry.

    Opening one changes nothing: `content` gives back what was put in until the first answer, though calculations show
    their present values. A question that is not relevant keeps its answer, but reads as empty in expressions and counts
    nowhere.
    """

    def __init__(self, form: CompiledForm, content: Content, surroundings: Surroundings, record_id: str = "") -> None:
        self.form = form.form
        self.compiled = form
        self._filled = FilledForm(form, content, surroundings, record_id, is_new=False)
        self._opened: Content | None = _copied(content)
        self._present: Content | None = None
        self._left: _Left | None = None
        self._figures: _Figures | None = None
        self._held: tuple[Content | None, _Figures | None] = (None, None)
        self._title = self._worked_out_title()

    @classmethod
    def new(cls, form: CompiledForm, surroundings: Surroundings, record_id: str = "") -> EntrySession:
        """A new record with its defaults."""
        session = cls.__new__(cls)
        session.form = form.form
        session.compiled = form
        session._filled = FilledForm(form, Content(), surroundings, record_id, is_new=True)
        session._opened = None
        session._present = None
        session._left = None
        session._figures = None
        session._title = session._worked_out_title()
        return session

    # answers and items

    def answer(self, address: Address, value: AnswerValue) -> list[Change]:
        """Gives, changes or (with None) empties an answer. What cannot be kept at all leaves the old answer and shows
        a problem; a calculated question takes no answer."""
        cell = self._cell(address)
        question = cell.plan.node if cell else None
        if cell is None or not isinstance(question, Question) or not question.holds_answer or cell.plan.is_calculated:
            return []
        self._begin()
        reason = unstorable(value)
        cell.refused = self._filled.steps.problem(cell, reason) if reason else None
        if reason:
            self._filled.look_again(cell)
            return self._changes()
        before = cell.value
        self._filled.put(cell, None if is_blank(value) else copy.copy(value))
        if cell.value != before:
            self._filled.settle_new()
            self._filled.pull_triggers(cell)
        return self._changes()

    def add_item(self, repeat: str, parent: str = "", item_id: str = "") -> list[Change]:
        """A new item at the end of a list, with its defaults. Where a count rules the list, nothing happens."""
        around = self._instance(parent)
        if around is None or repeat not in around.lists or self._is_counted(repeat) or self._filled.has_id(item_id):
            return []
        self._begin()
        self._filled.add_item(repeat, around, item_id)
        return self._changes()

    def remove_item(self, item_id: str) -> list[Change]:
        """Takes an item and the items in it away."""
        item = self._shown_item(item_id)
        if item is None or self._is_counted(item.repeat):
            return []
        self._begin()
        self._filled.remove_item(item)
        return self._changes()

    def move_item(self, item_id: str, index: int) -> list[Change]:
        """Puts an item at another place of its list, counted from 0."""
        item = self._shown_item(item_id)
        if item is None:
            return []
        self._begin()
        self._filled.move_item(item, index)
        return self._changes()

    def _begin(self) -> None:
        self._held = self._present, self._figures
        self._present = self._figures = None
        self._filled.watch()

    def _changes(self) -> list[Change]:
        self._filled.settle_new()
        self._opened = None
        self._left = None
        self._follow(*self._held)
        changes = self._filled.changes()
        title = self._worked_out_title()
        if title != self._title:
            self._title = title
            changes.append(Change(TITLE_ADDRESS, Aspect.TITLE, title))
        return changes

    def _follow(self, present: Content | None, figures: _Figures | None) -> None:
        """Brings up to date what was known before the step; where items came or went, it is worked out again."""
        noted = self._filled.noted()
        if any(aspect is Aspect.ITEMS for _, aspect in noted):
            return
        if figures is not None:
            for cell in {cell: None for cell, _ in noted}:
                if self._filled.is_shown(cell.instance):
                    figures.add(self._share(cell, noted), -1)
                    figures.add(self._share(cell, {}))
        self._figures = figures
        answered = {cell: None for cell, aspect in noted if aspect is Aspect.VALUE}
        if present is not None and all(self._replaces(cell, present) for cell in answered):
            present.values.update((cell.plan.key, cell.value) for cell in answered)
            self._present = present

    def _replaces(self, cell: Cell, present: Content) -> bool:
        """Whether this is another answer where there was one: the others keep their order."""
        return cell.instance is self._filled.root and cell.value is not None and cell.plan.key in present.values

    def _share(self, cell: Cell, before: Mapping[tuple[Cell, Aspect], ChangedValue]) -> _Share:
        """What a cell counts for, or did `before`."""
        relevant = bool(before.get((cell, Aspect.RELEVANT), cell.relevant))
        required = bool(before.get((cell, Aspect.REQUIRED), cell.required))
        problem = before.get((cell, Aspect.PROBLEM), cell.problem)
        blank = is_blank(before.get((cell, Aspect.VALUE), cell.value))
        asked = relevant and cell.plan.key in self.compiled.asked
        is_error = isinstance(problem, Problem) and problem.severity is Severity.ERROR
        return asked and not blank, asked, relevant and required and blank, is_error

    # what the form shows

    def state(self, address: Address) -> QuestionState:
        """All that a question, group or list shows; for an address that is not there, nothing relevant."""
        cell = self._cell(address)
        if cell is None:
            return QuestionState(relevant=False)
        steps = self._filled.steps
        return QuestionState(
            copy.copy(cell.value),
            cell.relevant,
            cell.required,
            cell.read_only,
            cell.problem,
            steps.choices(cell) if isinstance(cell.plan.node, Question) else (),
            steps.label(cell),
            steps.hint(cell),
        )

    def is_relevant(self, address: Address) -> bool:
        """Whether a question, group or list is shown."""
        cell = self._cell(address)
        return cell is not None and cell.relevant

    def items(self, repeat: str, parent: str = "") -> list[str]:
        """The ids of the items of a list, in order."""
        around = self._instance(parent)
        return [item.id for item in around.lists.get(repeat, ())] if around else []

    def title(self) -> str:
        """The record's title as the questionnaire makes it; '' where it has none yet."""
        return self._title

    def content(self) -> Content:
        """All answers: as they came until something was answered, as they are now from then on."""
        if self._opened is not None:
            return _copied(self._opened)
        if self._present is None:
            self._present = self._filled.content()
        return _copied(self._present)

    # what is left to do

    def problems(self) -> list[Problem]:
        """What is wrong with the answers that count."""
        return list(self._what_is_left().problems)

    def missing(self) -> list[Problem]:
        """The required answers that are not there."""
        return [self._filled.steps.missing(cell) for cell in self._what_is_left().missing]

    def count_missing(self) -> int:
        """How many these are."""
        return self._counted().missing

    def count_errors(self) -> int:
        """How many of the problems are errors."""
        return self._counted().errors

    def completeness(self) -> tuple[int, int]:
        """How many of the questions that are asked at the moment are answered, and how many there are."""
        counted = self._counted()
        return counted.answered, counted.asked

    def sections(self) -> list[Section]:
        """The groups and lists at the top of the form with what is left to do in each, in the form's order. Questions
        outside all groups come together, where the first of them stands."""
        root = self._filled.root
        cells: dict[str, list[Cell]] = {}
        for node in self.form.children:
            cells.setdefault("" if isinstance(node, Question) else node.key, [])
        section_of = {node.path[0]: node.key for node in self.form.children if not isinstance(node, Question)}
        for cell in self._cells():
            cells[section_of.get(cell.plan.node.path[0], "")].append(cell)
        return [self._section(root.cells.get(key), key, found) for key, found in cells.items()]

    def _section(self, cell: Cell | None, key: str, cells: list[Cell]) -> Section:
        asked = [one for one in cells if one.relevant and one.plan.key in self.compiled.asked]
        return Section(
            key,
            self._filled.steps.label(cell) if cell else "",
            cell.relevant if cell else True,
            len(asked),
            sum(not is_blank(one.value) for one in asked),
            sum(_is_missing(one) for one in cells),
            sum(one.problem is not None for one in cells),
        )

    def _counted(self) -> _Figures:
        if self._figures is None:
            left = self._what_is_left()
            errors = sum(problem.severity is Severity.ERROR for problem in left.problems)
            self._figures = _Figures(left.answered, left.asked, len(left.missing), errors)
        return self._figures

    def _what_is_left(self) -> _Left:
        """Counted once after each step: the list of sections and the side panel both ask for it."""
        if self._left is None:
            self._left = _Left()
            self._count(self._filled.root, self._left)
        return self._left

    def _count(self, instance: Instance, left: _Left) -> None:
        asked, lists = self.compiled.asked, instance.lists
        for key, cell in instance.cells.items():
            if key in lists:
                for item in lists[key]:
                    self._count(item, left)
            if cell.problem is not None:
                left.problems.append(cell.problem)
            if not cell.relevant:
                continue
            value = cell.value
            blank = value is None or is_blank(value)
            if key in asked:
                left.asked += 1
                left.answered += not blank
            if blank and cell.required:
                left.missing.append(cell)

    # finding

    def _cells(self) -> Iterator[Cell]:
        """The cells of all questions in all shown items, in the form's order."""
        yield from _in_form_order(self._filled.root)

    def _instance(self, item_id: str) -> Instance | None:
        return self._shown_item(item_id) if item_id else self._filled.root

    def _shown_item(self, item_id: str) -> Instance | None:
        try:
            item = self._filled.items.get(item_id)
        except TypeError:
            return None
        return item if item is not None and self._filled.is_shown(item) else None

    def _cell(self, address: Address) -> Cell | None:
        instance = self._instance(address.item)
        try:
            return instance.cells.get(address.key) if instance else None
        except TypeError:
            return None

    def _is_counted(self, repeat: str) -> bool:
        return self.compiled.plans[repeat].repeat_count is not None

    def _worked_out_title(self) -> str:
        return self._filled.title()


def _copied(content: Content) -> Content:
    items = [ItemContent(item.id, item.repeat, item.parent, _copied_values(item.values)) for item in content.items]
    return Content(_copied_values(content.values), items)


def _copied_values(values: dict[str, AnswerValue]) -> dict[str, AnswerValue]:
    return {key: copy.copy(value) if type(value) in _CHANGEABLE else value for key, value in values.items()}


def _in_form_order(instance: Instance) -> Iterator[Cell]:
    for key, cell in instance.cells.items():
        if key in instance.lists:
            for item in instance.lists[key]:
                yield from _in_form_order(item)
        elif isinstance(cell.plan.node, Question):
            yield cell


def _is_missing(cell: Cell) -> bool:
    return cell.relevant and cell.required and is_blank(cell.value)
