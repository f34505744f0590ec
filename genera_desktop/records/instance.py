"""The answers of one record as a tree: an instance for the record and for each item, a cell for each node in it.

Beside it stands the light tree of `Node`s that expressions read; both are kept alike here.
"""

from __future__ import annotations

from collections.abc import Iterator

from genera_desktop.problems import Problem
from genera_desktop.questionnaire.compiled import CompiledForm, Plan
from genera_desktop.questionnaire.expressions import EvaluationContext, Node
from genera_desktop.questionnaire.model import Choice, Question, Repeat
from genera_desktop.records.answers import Misfit
from genera_desktop.records.content import Address
from genera_desktop.records.record import AnswerValue


class Cell:
    """One question, group or list in one instance, with all that is known about it.

    `value` is the answer as given or calculated; what expressions read of it stands in `node.text`. `refused` is the
    problem of a value that was not taken over. `choices` is None until somebody asks for them.
    """

    __slots__ = (
        "above",
        "address",
        "choices",
        "context",
        "hint",
        "instance",
        "label",
        "misfit",
        "node",
        "plan",
        "problem",
        "read_only",
        "refused",
        "relevant",
        "required",
        "value",
    )

    def __init__(self, plan: Plan, instance: Instance, node: Node, above: Cell | None) -> None:
        self.plan = plan
        self.instance = instance
        self.node = node
        self.above = above
        self.address = Address(instance.id, plan.key)
        self.context: EvaluationContext | None = None
        self.value: AnswerValue = None
        self.relevant: bool = plan.always_relevant and (above is None or above.relevant)
        self.required = plan.always_required
        self.read_only = plan.always_read_only
        self.misfit: Misfit | None = None
        self.refused: Problem | None = None
        self.problem: Problem | None = None
        self.choices: tuple[Choice, ...] | None = None
        self.label = ""
        self.hint = ""
        node.relevant = self.relevant


class Instance:
    """The record itself (`id` and `repeat` are '') or one item of a list.

    `lists` holds the items of the lists in it, by the repeat's key; `surplus` those that a repeat count does not show
    at the moment; `extra` are answers without a question, which are kept as they came.
    """

    __slots__ = ("cells", "extra", "id", "lists", "node", "order", "parent", "repeat", "surplus")

    def __init__(self, compiled: CompiledForm, id: str, repeat: str, parent: Instance | None, node: Node) -> None:
        self.id = id
        self.repeat = repeat
        self.parent = parent
        self.node = node
        self.order = 0
        self.cells: dict[str, Cell] = {}
        self.lists: dict[str, list[Instance]] = {}
        self.surplus: dict[str, list[Instance]] = {}
        self.extra: dict[str, AnswerValue] = {}
        for plan in compiled.plans_in[repeat]:
            self._add_cell(plan)

    def _add_cell(self, plan: Plan) -> None:
        if plan.around and plan.around != self.repeat:
            above: Cell | None = self.cells[plan.around]
            parent = self.cells[plan.around].node
        else:
            above = self.parent.cells[self.repeat] if self.parent is not None else None
            parent = self.node
        node = Node(plan.node.name)
        if isinstance(plan.node, Repeat):
            # The list has no node of its own, only its items have. This one lets its expressions look around.
            node.parent = parent
            self.lists[plan.key] = []
            self.surplus[plan.key] = []
        else:
            parent.append(node)
        self.cells[plan.key] = Cell(plan, self, node, above)

    def fill(self, values: dict[str, AnswerValue]) -> None:
        """Takes over answers as they are stored."""
        for key, value in values.items():
            cell = self.cells.get(key)
            if cell is not None and isinstance(cell.plan.node, Question) and cell.plan.node.holds_answer:
                cell.value = value
            else:
                self.extra[key] = value

    def values(self) -> dict[str, AnswerValue]:
        """All answers that are there, those without a question too."""
        given = {key: cell.value for key, cell in self.cells.items() if cell.value is not None}
        return {**given, **self.extra}

    def place(self, repeat: str, item: Instance, index: int) -> None:
        """Puts an item into a list, and its node among the others in the order of the form."""
        items = self.lists[repeat]
        cell = self.cells[repeat]
        parent = cell.node.parent
        assert parent is not None
        parent.insert(self._nodes_before(cell) + index, item.node)
        items.insert(index, item)
        item.node.relevant = cell.relevant

    def take_out(self, item: Instance) -> None:
        """Takes an item out of its list."""
        self.lists[item.repeat].remove(item)
        parent = item.node.parent
        assert parent is not None
        parent.remove(item.node)

    def _nodes_before(self, cell: Cell) -> int:
        count = 0
        for key, other in self.cells.items():
            if other is cell:
                break
            if other.plan.around == cell.plan.around:
                count += len(self.lists[key]) if key in self.lists else 1
        return count

    def below(self) -> Iterator[Instance]:
        """This instance and all shown items in it, in order."""
        yield self
        for items in self.lists.values():
            for item in items:
                yield from item.below()

    def everything_below(self) -> Iterator[Instance]:
        """This instance and all items in it, those that a count does not show too."""
        yield self
        for repeat, items in self.lists.items():
            for item in (*items, *self.surplus[repeat]):
                yield from item.everything_below()

    def has_answers(self) -> bool:
        """Whether anybody has given an answer in it."""
        return any(
            cell.value is not None and not cell.plan.is_calculated
            for instance in self.everything_below()
            for cell in instance.cells.values()
        )
