"""A form with its answers, kept up to date: what depends on a changed answer is worked out again, and nothing else.

Steps wait in a heap by rank, so that each is taken once, after all that it needs. The first time everything is worked
out in the same order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from heapq import heappop, heappush

from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.compiled import CompiledForm, Step
from genera_desktop.questionnaire.expressions import EvaluationContext, ExpressionError, Node
from genera_desktop.questionnaire.model import Question
from genera_desktop.questionnaire.sources import FORM_KEY, Aspect
from genera_desktop.records.answers import calculated, fixed_default
from genera_desktop.records.content import Content, ItemContent
from genera_desktop.records.instance import Cell, Instance
from genera_desktop.records.outside import Outside
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.state import Change, ChangedValue, Surroundings
from genera_desktop.records.steps import Steps

_OF_ANSWERS = (Aspect.VALUE, Aspect.PROBLEM)
"""The steps in which nothing comes of a question without an answer."""


class FilledForm:
    """The instances of one record, and the engine that keeps them up to date."""

    def __init__(
        self, compiled: CompiledForm, content: Content, surroundings: Surroundings, record_id: str = "", *, is_new: bool
    ) -> None:
        self.compiled = compiled
        self.form = compiled.form
        self.outside = Outside(compiled, surroundings)
        self.root = Instance(compiled, "", FORM_KEY, None, Node(compiled.root_name))
        self.items: dict[str, Instance] = {}
        self.kept: list[ItemContent] = []
        """Items of lists that the form does not have: they go out as they came."""
        self.instances_of: dict[str, list[Instance]] = {}
        self._waiting: list[tuple[int, int, int]] = []
        self._cells_waiting: dict[tuple[int, int], Cell] = {}
        self._before: dict[tuple[Cell, Aspect], ChangedValue] | None = None
        self._new: list[Instance] = [self.root] if is_new else []
        self.steps = Steps(self.outside, record_id, self._note)
        self._take = {**self.steps.by_aspect, Aspect.ITEMS: self._count_items}
        self._build(content, is_new=is_new)

    def _build(self, content: Content, *, is_new: bool) -> None:
        if is_new:
            self._give_fixed_defaults(self.root)
        self.root.fill(content.values)
        for item in self._parents_first(content.items):
            self._place_stored(item)
        self._number()
        self._work_out_all()
        self._give_computed_defaults()

    # content

    def _parents_first(self, items: list[ItemContent]) -> Iterator[ItemContent]:
        """Items by the depth of their lists; those of no list of the form are kept aside."""
        depth = {repeat: len(around) for repeat, around in self.compiled.repeats_around.items() if repeat}
        for item in items:
            if item.repeat not in depth:
                self.kept.append(item)
        yield from sorted((item for item in items if item.repeat in depth), key=lambda item: depth[item.repeat])

    def _place_stored(self, item: ItemContent) -> None:
        parent = self.items.get(item.parent) if item.parent else self.root
        around = self.compiled.plans[item.repeat].repeat
        if parent is None or parent.repeat != around or item.id in self.items or not item.id:
            self.kept.append(item)
            return
        instance = self._new_instance(item.repeat, parent, item.id)
        instance.fill(item.values)
        parent.place(item.repeat, instance, len(parent.lists[item.repeat]))

    def content(self) -> Content:
        """All answers as they are now, those that nobody sees at the moment too."""
        items = [
            ItemContent(one.id, one.repeat, one.parent.id if one.parent else "", one.values())
            for one in self.root.everything_below()
            if one is not self.root
        ]
        return Content(self.root.values(), [*items, *self.kept])

    def title(self) -> str:
        """The record's title as the form makes it."""
        expression = self.compiled.title
        if expression is None:
            return ""
        try:
            title = expression.evaluate_string(EvaluationContext(self.root.node, self.outside))
        except ExpressionError:
            return ""
        # Of a title put together from answers that are not there yet, only its commas are left.
        return title.strip() if any(letter.isalnum() for letter in title) else ""

    # items

    def _new_instance(self, repeat: str, parent: Instance, item_id: str) -> Instance:
        name = self.compiled.plans[repeat].node.name
        instance = Instance(self.compiled, item_id, repeat, parent, Node(name))
        self.items[item_id] = instance
        return instance

    def add_item(self, repeat: str, parent: Instance, item_id: str = "") -> Instance:
        """A new item at the end of a list, with its defaults."""
        instance = self._new_instance(repeat, parent, item_id or self._free_id())
        self._give_fixed_defaults(instance)
        self._new.append(instance)
        self._show(instance, len(parent.lists[repeat]))
        return instance

    def has_id(self, item_id: str) -> bool:
        """Whether an item has this id already, be it one that the form does not show."""
        return item_id in self.items or any(item.id == item_id for item in self.kept)

    def _free_id(self) -> str:
        while self.has_id(item_id := self.outside.new_uuid()):
            pass
        return item_id

    def remove_item(self, item: Instance) -> None:
        """Takes an item and all in it away for good."""
        self._hide(item)
        for instance in item.everything_below():
            del self.items[instance.id]

    def move_item(self, item: Instance, index: int) -> None:
        parent = item.parent
        assert parent is not None
        self._note_items(parent, item.repeat)
        parent.take_out(item)
        parent.place(item.repeat, item, max(0, min(index, len(parent.lists[item.repeat]))))
        self._items_changed(parent, item.repeat)

    def _show(self, item: Instance, index: int) -> None:
        parent = item.parent
        assert parent is not None
        self._note_items(parent, item.repeat)
        parent.place(item.repeat, item, index)
        self._items_changed(parent, item.repeat)
        for instance in item.below():
            for step in self.compiled.steps_in[instance.repeat]:
                self._wait(step.rank, instance.cells[step.key])

    def _hide(self, item: Instance) -> None:
        parent = item.parent
        assert parent is not None
        self._note_items(parent, item.repeat)
        parent.take_out(item)
        self._items_changed(parent, item.repeat)

    def _items_changed(self, parent: Instance, repeat: str) -> None:
        self._number()
        rank = self.compiled.rank_of[repeat, Aspect.ITEMS]
        self._wait_for_readers(self.compiled.steps[rank], parent)

    def _note_items(self, parent: Instance, repeat: str) -> None:
        self._note(parent.cells[repeat], Aspect.ITEMS, tuple(item.id for item in parent.lists[repeat]))

    def _number(self) -> None:
        """Numbers the shown instances in the order of the record."""
        self.instances_of = {repeat: [] for repeat in self.compiled.plans_in}
        for order, instance in enumerate(self.root.below()):
            instance.order = order
            self.instances_of[instance.repeat].append(instance)

    # defaults

    def _give_fixed_defaults(self, instance: Instance) -> None:
        for cell in instance.cells.values():
            question = cell.plan.node
            if isinstance(question, Question) and question.default and cell.plan.default is None:
                cell.value = fixed_default(question) if question.holds_answer else None

    def _give_computed_defaults(self) -> None:
        """Works out the defaults of new instances that are expressions, in the order of the form."""
        while self._new:
            instance = self._new.pop(0)
            for cell in instance.cells.values():
                question, default = cell.plan.node, cell.plan.default
                if default is not None and isinstance(question, Question):
                    self.put(cell, calculated(question, self.steps.text(cell, default)))
                    self.settle()

    # answers

    def put(self, cell: Cell, value: AnswerValue) -> None:
        """Gives a cell a value; what follows from it waits for `settle`."""
        self._note(cell, Aspect.VALUE, cell.value)
        cell.value = value
        self.look_again(cell)

    def look_again(self, cell: Cell) -> None:
        """Lets the value of a cell and its problem be worked out again."""
        key = cell.plan.key
        self._wait(self.compiled.rank_of[key, Aspect.VALUE], cell)
        self._wait(self.compiled.rank_of[key, Aspect.PROBLEM], cell)

    def pull_triggers(self, cell: Cell) -> None:
        """Works out what is calculated whenever this answer changes, and what is in turn when those do."""
        pulled: set[str] = set()
        keys = list(self.compiled.triggers.get(cell.plan.key, ()))
        while keys:
            key = keys.pop(0)
            plan = self.compiled.plans[key]
            if key in pulled or plan.calculation is None or not isinstance(plan.node, Question):
                continue
            pulled.add(key)
            for instance in self._reached(cell.instance, plan.repeat, self._shared(cell.plan.repeat, plan.repeat)):
                target = instance.cells[key]
                self.put(target, calculated(plan.node, self.steps.text(target, plan.calculation)))
                self.settle()
            keys += self.compiled.triggers.get(key, ())

    def _shared(self, one: str, other: str) -> str:
        shared = ""
        for here, there in zip(self.compiled.repeats_around[one], self.compiled.repeats_around[other], strict=False):
            if here != there:
                break
            shared = here
        return shared

    # what changes

    def watch(self) -> None:
        """From here on, what changes is noted until `changes` is asked for."""
        self._before = {}
        for step in self.compiled.volatile_steps:
            for instance in self.instances_of[step.repeat]:
                self._wait(step.rank, instance.cells[step.key])

    def noted(self) -> Mapping[tuple[Cell, Aspect], ChangedValue]:
        """What may be different since `watch`, as it was then."""
        return self._before or {}

    def changes(self) -> list[Change]:
        """What is different since `watch`, in the order of the record and the form."""
        before, self._before = self._before or {}, None
        shown = [(cell, aspect, old) for (cell, aspect), old in before.items() if self.is_shown(cell.instance)]
        found = [
            (cell, aspect, self._now(cell, aspect)) for cell, aspect, old in shown if self._now(cell, aspect) != old
        ]
        found.sort(key=lambda change: change[0].instance.order)
        return [Change(cell.address, aspect, value) for cell, aspect, value in found]

    def is_shown(self, instance: Instance) -> bool:
        """Whether an item and all around it are in their lists, and not hidden by a count."""
        parent = instance.parent
        return parent is None or (instance in parent.lists[instance.repeat] and self.is_shown(parent))

    def _note(self, cell: Cell, aspect: Aspect, old: ChangedValue) -> None:
        if self._before is not None:
            self._before.setdefault((cell, aspect), old)

    def _now(self, cell: Cell, aspect: Aspect) -> ChangedValue:
        if aspect is Aspect.ITEMS:
            return tuple(item.id for item in cell.instance.lists[cell.plan.key])
        value: ChangedValue = getattr(cell, aspect.value)
        return value

    # the heap

    def _wait(self, rank: int, cell: Cell) -> None:
        mark = (rank, id(cell))
        if mark not in self._cells_waiting:
            self._cells_waiting[mark] = cell
            heappush(self._waiting, (rank, cell.instance.order, id(cell)))

    def _wait_for_readers(self, step: Step, instance: Instance) -> None:
        for rank, shared in step.readers:
            reader = self.compiled.steps[rank]
            for reached in self._reached(instance, reader.repeat, shared):
                self._wait(rank, reached.cells[reader.key])

    def _reached(self, instance: Instance, repeat: str, shared: str | None) -> Iterable[Instance]:
        """The instances of a repeat that see a change in this one."""
        if shared is None:
            return self.instances_of[repeat]
        anchor = instance
        while anchor.repeat != shared and anchor.parent is not None:
            anchor = anchor.parent
        if repeat == shared:
            return (anchor,)
        around = self.compiled.repeats_around[repeat]
        reached = [anchor]
        for step_down in around[len(self.compiled.repeats_around[shared]) :]:
            reached = [item for one in reached for item in one.lists[step_down]]
        return reached

    def settle(self) -> None:
        """Takes all waiting steps, and those that follow from them."""
        while self._waiting:
            rank, _, number = heappop(self._waiting)
            cell = self._cells_waiting.pop((rank, number))
            step = self.compiled.steps[rank]
            try:
                leads_on = self._take[step.aspect](cell)
            except GeneraError:  # the server with what it links to has gone: once it is back, this is still to be done
                self._wait(rank, cell)
                raise
            if leads_on:
                self._wait_for_readers(step, cell.instance)
                if step.looks_back:
                    for instance in self.instances_of[step.repeat]:
                        if instance.order > cell.instance.order:
                            self._wait(rank, instance.cells[step.key])

    def settle_new(self) -> None:
        """Settles, and gives new items the defaults that are worked out."""
        self.settle()
        self._give_computed_defaults()

    def _work_out_all(self) -> None:
        for step in self.compiled.steps:
            take, key = self._take[step.aspect], step.key
            of_answer = step.aspect in _OF_ANSWERS
            for instance in self.instances_of[step.repeat]:
                cell = instance.cells[key]
                if not of_answer or cell.value is not None or cell.plan.calculation is not None:
                    take(cell)
        self._waiting.clear()
        self._cells_waiting.clear()

    # lists with a count

    def _count_items(self, cell: Cell) -> bool:
        expression = cell.plan.repeat_count
        if expression is None:
            return False
        count = self.steps.count(cell, expression)
        instance, repeat = cell.instance, cell.plan.key
        items, surplus = instance.lists[repeat], instance.surplus[repeat]
        if count == len(items):
            return False
        while len(items) > count:
            last = items[-1]
            if last.has_answers():
                self._hide(last)
                surplus.insert(0, last)
            else:
                self.remove_item(last)
        while len(items) < count:
            if surplus:
                self._show(surplus.pop(0), len(items))
            else:
                self.add_item(repeat, instance)
        return True
