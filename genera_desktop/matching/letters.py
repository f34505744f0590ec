"""Which records have rare letters in common: an index of three letters in a row of their names, shelf by shelf."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator

LARGEST_BLOCK = 60
"""What more records share than this tells nothing."""
_BEST = 5
"""How many records at most a record gets by its letters."""
_FEWEST_SHARED = 2
_SHARED = 0.4
"""How many of the rarest triples two names must share, and which part of them."""

_Block = list[int]
_Shelf = defaultdict[str, _Block]


class Letters:
    """Records, by their places in the list, under each three letters in a row of their names.

    Those of one country stand on one shelf. `parts`: how many of a name's rarest triples are looked up. `id_of`: the
    id of the record at a place.
    """

    def __init__(self, parts: int, id_of: Callable[[int], str]) -> None:
        self._parts = parts
        self._id_of = id_of
        self._shelves: dict[str, _Shelf] = {}

    @property
    def shelves(self) -> Collection[str]:
        """The shelves on which a record stands or has stood."""
        return self._shelves.keys()

    def add(self, place: int, names: Iterable[str], shelf: str) -> None:
        """Puts a record on a shelf."""
        if shelf not in self._shelves:
            self._shelves[shelf] = defaultdict(list)
        blocks = self._shelves[shelf]
        for triple in _triples_of(names):
            blocks[triple].append(place)

    def remove(self, place: int, names: Iterable[str], shelf: str) -> None:
        """Takes a record from its shelf."""
        for triple in _triples_of(names):
            self._shelves[shelf][triple].remove(place)

    def near(self, names: Iterable[str], shelf: str) -> Iterable[int]:
        """The records of a shelf with the most rare letters in common with these names."""
        blocks = self._shelves[shelf]
        known = ((triple, blocks[triple]) for triple in _triples_of(names) if triple in blocks)
        rare = sorted((len(block), triple, block) for triple, block in known if 0 < len(block) <= LARGEST_BLOCK)
        return self._nearest([block for _, _, block in rare[: self._parts]])

    def near_each(self, shelf: str, other: str) -> Iterator[tuple[int, Iterable[int]]]:
        """Each record of a shelf with those of another, or of the same, that are near it.

        The triples come by their rarity, so that each record takes the first ones that it has. Where both shelves are
        one, a record is among those near it, and triples that it has alone tell nothing.
        """
        fewest = 2 if shelf == other else 1
        blocks, records = self._shelves[other], self._shelves[shelf]
        usable = sorted(
            (len(block), triple) for triple, block in blocks.items() if fewest <= len(block) <= LARGEST_BLOCK
        )
        rare: dict[int, list[_Block]] = defaultdict(list)
        for _, triple in usable:
            block = blocks[triple]
            for place in records.get(triple, ()):
                of_record = rare[place]
                if len(of_record) < self._parts:
                    of_record.append(block)
        for place, of_record in rare.items():
            yield place, self._nearest(of_record)

    def _nearest(self, rare: list[_Block]) -> Iterable[int]:
        """The records that are in enough of these blocks, and of many the ones that are in most."""
        met: list[int] = []
        for block in rare:
            met += block
        met.sort()
        more = max(_FEWEST_SHARED, math.ceil(_SHARED * len(rare))) - 1
        best = [place for place, later in zip(met, met[more:], strict=False) if place == later]
        if len(best) <= _BEST:
            return best
        shared = Counter(met)
        return sorted(set(best), key=lambda place: (-shared[place], self._id_of(place)))[: _BEST + 1]


def _triples_of(names: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for name in names:
        text = f"^{name}$"
        found.update([text[place : place + 3] for place in range(len(text) - 2)])
    return found
