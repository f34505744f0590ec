"""Which answers a rule reads, and the keys by which its outcomes are remembered."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from genera_desktop.questionnaire.compiled import CompiledForm
from genera_desktop.questionnaire.expressions import Expression
from genera_desktop.questionnaire.model import Path, Question, Repeat
from genera_desktop.questionnaire.sources import FORM_KEY

if TYPE_CHECKING:
    from genera_desktop.records.frames import Frame

READS_ELSEWHERE = frozenset(
    "now uuid random jr:choice-name pulldata instance current position last name local-name once indexed-repeat".split()
)
"""Functions whose value does not follow from the answers and the day alone."""

Frames = Mapping[str, Sequence["Frame"]]
"""The record and its items, by the list in which they stand."""


class Inputs:
    """Which answers a rule reads, and how they make the key under which its outcome is remembered.

    `here` gives the key of the answers beside the rule's own one, where it reads no others; it is None else.
    `is_known` is false where the outcome does not follow from answers alone.
    """

    __slots__ = ("_beside", "_counted", "_elsewhere", "_in_root", "here", "is_known")

    def __init__(self, places: Places, repeat: str, expression: Expression | None, own: Sequence[int] = ()) -> None:
        read: dict[str, set[int]] = {repeat: set(own)}
        counted: set[str] = set()
        self.is_known = expression is None or not expression.functions & READS_ELSEWHERE
        for path in expression.references if expression else ():
            if not places.is_there(path):
                self.is_known = False
                continue
            questions = [] if expression and path in expression.counted else places.questions_at(path)
            if not questions:
                counted.add(places.counted_at(path))
            for where, index in questions:
                read.setdefault(where, set()).add(index)
                if where == repeat and places.around(path) != repeat:
                    self.is_known = False  # it looks from one item at all of its list
        beside = _getter(read.pop(repeat, set()))
        self._beside = beside
        self._in_root = _getter(read.pop(FORM_KEY)) if FORM_KEY in read else None
        self._elsewhere = [(where, _getter(indexes)) for where, indexes in read.items()]
        self._counted = sorted(counted - {FORM_KEY})
        self.here = None if self._in_root or self._elsewhere or self._counted else beside

    def key(self, frame: Frame, frames: Frames) -> Hashable:
        """What the rule reads at the moment."""
        if self.here is not None:
            found: Hashable = self.here(frame.seen)
            return found
        return (
            self._beside(frame.seen),
            self._in_root(frame.root.seen) if self._in_root else (),
            *(len(frames[where]) for where in self._counted),
            *(tuple([get(one.seen) for one in frames[where]]) for where, get in self._elsewhere),
        )


def _getter(indexes: set[int]) -> Callable[[list[str]], Any]:
    return itemgetter(*sorted(indexes)) if indexes else _nothing


def _nothing(_: list[str]) -> tuple[()]:
    return ()


class Places:
    """Where the nodes of a form stand: their list, and which one in it."""

    def __init__(self, form: CompiledForm) -> None:
        self._of = {
            plan.key: (repeat, index) for repeat, plans in form.plans_in.items() for index, plan in enumerate(plans)
        }
        self._by_path = {plan.node.path: plan for plan in form.plans.values()}

    def index(self, key: str) -> int:
        return self._of[key][1]

    def is_there(self, path: Path) -> bool:
        return path in self._by_path

    def around(self, path: Path) -> str:
        """The list in which the node at a path stands."""
        return self._by_path[path].repeat

    def counted_at(self, path: Path) -> str:
        """The list whose items are counted at a path."""
        plan = self._by_path[path]
        return plan.key if isinstance(plan.node, Repeat) else plan.repeat

    def questions_at(self, path: Path) -> list[tuple[str, int]]:
        """Where the answers at or below a path stand."""
        below = [plan for at, plan in self._by_path.items() if at[: len(path)] == path]
        return [self._of[plan.key] for plan in below if isinstance(plan.node, Question)]
