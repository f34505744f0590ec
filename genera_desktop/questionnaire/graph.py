"""What must be worked out again when something in a form changes, and in which order.

A `Target` is one aspect of one node: the value of a question, the relevance of a group, the items of a repeat …
`reads` says which targets each target needs; the order is such that each comes after all that it needs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from genera_desktop.questionnaire.sources import Aspect

Target = tuple[str, Aspect]
Reads = Mapping[Target, Iterable[Target]]


Parts = list[list[Target]]
"""The targets in an order in which each stands behind those that it reads; those of a knot stand together in a part."""


def parts_of(reads: Reads) -> Parts:
    """The strongly connected parts (Tarjan), those that are read first; a target without a cycle is a part of one."""
    return list(_Tarjan(reads).parts())


def cycles_in(parts: Parts, reads: Reads) -> list[list[Target]]:
    """Each knot of targets that read each other, as a chain that ends where it began."""
    return [_chain(part, reads) for part in parts if len(part) > 1 or part[0] in reads[part[0]]]


class _Tarjan:
    """Tarjan's algorithm with a stack of its own: a form may chain thousands of questions."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.index: dict[Target, int] = {}
        self.low: dict[Target, int] = {}
        self.open: list[Target] = []
        self.on_stack: set[Target] = set()

    def parts(self) -> Iterator[list[Target]]:
        for target in self.reads:
            if target not in self.index:
                yield from self._visit(target)

    def _enter(self, target: Target) -> tuple[Target, Iterator[Target]]:
        self.index[target] = self.low[target] = len(self.index)
        self.open.append(target)
        self.on_stack.add(target)
        return target, iter(self.reads[target])

    def _visit(self, first: Target) -> Iterator[list[Target]]:
        work = [self._enter(first)]
        while work:
            target, waiting = work[-1]
            following = next(waiting, None)
            if following is None:
                work.pop()
                if work:
                    above = work[-1][0]
                    self.low[above] = min(self.low[above], self.low[target])
                if self.low[target] == self.index[target]:
                    yield self._close(target)
            elif following not in self.reads:
                continue
            elif following not in self.index:
                work.append(self._enter(following))
            elif following in self.on_stack:
                self.low[target] = min(self.low[target], self.index[following])

    def _close(self, target: Target) -> list[Target]:
        part = []
        while True:
            member = self.open.pop()
            self.on_stack.discard(member)
            part.append(member)
            if member == target:
                return part[::-1]


def _chain(group: list[Target], reads: Reads) -> list[Target]:
    """The shortest way from the first target of a knot back to itself, by what each one reads."""
    start, members = group[0], set(group)
    came_from: dict[Target, Target] = {}
    layer = [start]
    while layer:
        following = []
        for target in layer:
            for read in reads[target]:
                if read == start:
                    return _way_back(start, target, came_from)
                if read in members and read not in came_from:
                    came_from[read] = target
                    following.append(read)
        layer = following
    return [start, start]


def _way_back(start: Target, last: Target, came_from: Mapping[Target, Target]) -> list[Target]:
    way = [last]
    while way[-1] != start:
        way.append(came_from[way[-1]])
    return [*way[::-1], start]
