"""Which records are worth comparing: those that share a number, a web name, a rare word or rare letters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from rapidfuzz.distance import Indel

from genera_desktop.matching.comparable import Comparable
from genera_desktop.matching.letters import LARGEST_BLOCK, Letters
from genera_desktop.matching.names import Name
from genera_desktop.matching.profile import STRENGTH
from genera_desktop.matching.word_weights import WordWeights

Watch = Callable[[int, int], None]
"""Is told every now and then how many of all records are behind us; may raise to stop the work."""

_WATCHED = 500
_RARE_WORD = 40
_RARE_PARTS = 9
"""How many of a name's rarest triples of letters are looked up."""
_LONG_LIST = 5000
_RARE_PARTS_OF_LONG = 6
"""In a long list fewer tell as much, and each costs more."""
_ALIKE = 0.6
"""Names less alike than this share some letters by chance."""
_alike: Callable[..., float] = Indel.normalized_similarity


class Candidates:
    """The records that a given one may be the same as, by their places in the list."""

    def __init__(self, records: Sequence[Comparable], weights: WordWeights) -> None:
        self._weights = weights
        self._records = records
        self._keys: dict[int, tuple[int, ...]] = {}
        """What each record is found by, as when it came in: a word that was rare then may be common now."""
        self._blocks: dict[int, int | list[int]] = {}
        """Most keys belong to one record only, and a list for each would cost more than all else."""
        parts = _RARE_PARTS if len(records) < _LONG_LIST else _RARE_PARTS_OF_LONG
        self._letters = Letters(parts, lambda place: records[place].id)
        for place in range(len(records)):
            self.add(place)

    def add(self, place: int) -> None:
        """Takes the record at this place of the list in."""
        record = self._records[place]
        keys = self._keys[place] = tuple(self._keys_of(record))
        for key in keys:
            block = self._blocks.setdefault(key, place)
            if isinstance(block, list):
                block.append(place)
            elif block != place:
                self._blocks[key] = [block, place]
        self._letters.add(place, _joined_names(record), _shelf(record))

    def remove(self, place: int) -> None:
        """Forgets the record at this place of the list."""
        record = self._records[place]
        for key in self._keys.pop(place):
            block = self._blocks[key]
            if isinstance(block, list):
                block.remove(place)
            else:
                del self._blocks[key]
        self._letters.remove(place, _joined_names(record), _shelf(record))

    def of(self, record: Comparable) -> set[int]:
        """Places of the records worth comparing with this one, which may be in the list itself."""
        names = _joined_names(record)
        near = {place for shelf in self._shelves_for(_shelf(record)) for place in self._letters.near(names, shelf)}
        found = {place for place in near if _are_spelled_alike(record, self._records[place])}
        return found.union(self._by_keys(record, self._keys_of(record)))

    def pairs(self, watch: Watch | None = None) -> Iterator[tuple[Comparable, Comparable]]:
        """All pairs of the list worth comparing, each once.

        A key is as good from either side, so that the record which comes first asks; of the records with the most
        letters in common there are only so many, and either may name the other.
        """
        records, size = self._records, len(self._records)
        met: set[int] = set()
        near = self._near_all(watch)
        for done, (place, keys) in enumerate(self._keys.items()):
            if watch is not None and done % _WATCHED == 0:
                watch(done, len(self._keys))
            record = records[place]
            for other in self._by_keys(record, keys, behind=place):
                met.add(place * size + other)
                yield record, records[other]
            for other in near.pop(place, ()):
                pair = place * size + other if place < other else other * size + place
                if pair not in met:
                    met.add(pair)
                    if _are_spelled_alike(record, records[other]):
                        yield record, records[other]

    def _near_all(self, watch: Watch | None) -> dict[int, list[int]]:
        """The records that are near each by their letters, but for itself."""
        found: dict[int, list[int]] = {}
        for shelf in self._letters.shelves:
            for other in self._shelves_for(shelf):
                if watch is not None:
                    watch(0, len(self._keys))
                for place, near in self._letters.near_each(shelf, other):
                    if others := [one for one in near if one != place]:
                        found.setdefault(place, []).extend(others)
        return found

    def _shelves_for(self, own: str) -> list[str]:
        """The shelves to look at for a record of this one: its own and that without a country, or all of companies."""
        if own == STRENGTH:
            wanted = [own]
        elif own:
            wanted = ["", own]
        else:
            wanted = [shelf for shelf in self._letters.shelves if shelf != STRENGTH]
        return [shelf for shelf in wanted if shelf in self._letters.shelves]

    def _by_keys(self, record: Comparable, keys: Iterable[int], behind: int = -1) -> set[int]:
        """The records under these keys, of another country only where more than a like name speaks for them."""
        found: set[int] = set()
        for block in map(self._blocks.get, keys):
            if isinstance(block, int):
                found.add(block)
            elif block is not None and len(block) <= LARGEST_BLOCK:
                found.update(block)
        return {place for place in found if place > behind and _may_be_one(record, self._records[place])}

    def _keys_of(self, record: Comparable) -> set[int]:
        """What a record is looked up by, as hashes: two keys of one hash only make a pair more to compare."""
        keys = {f"#{number}" for number in (record.vat, record.registration) if len(number) > 6}
        keys |= {f"#{number[-8:]}" for number in (record.vat, record.registration) if len(number) > 8}
        if record.euid:
            keys.add(f"e{record.euid}")
        if record.domain:
            keys.add(f"d{record.domain}")
        if len(record.site) > 3:
            keys.add(f"n{record.site}")
        if record.house and record.street:
            keys.add(f"s{record.house} {record.street.split()[0]}")
        for name in record.names:
            keys.update(self._name_keys(name, record))
        if record.what == STRENGTH:
            keys = {f"{STRENGTH} {key}" for key in keys}
            if record.owner:
                keys.add(f"o{record.owner}")
        return set(map(hash, keys))

    def _name_keys(self, name: Name, record: Comparable) -> Iterator[str]:
        counts = self._weights.counts
        if len(name.joined) > 2:
            yield f"n{name.joined}"
            yield f"c{name.joined} {record.city}"
            if record.house:
                yield f"h{name.joined} {record.house}"
        for word in name.words:
            if len(word) > 2 and counts[word] <= _RARE_WORD:
                yield f"n{word}"
        if len(name.words) > 1:
            yield f"n{name.words[0]}{name.words[1]}"
        if name.initials:
            yield f"a{name.initials}{record.country}"
        if len(name.words) == 1 and len(name.joined) <= 6:
            yield f"a{name.joined}{record.country}"


def _are_spelled_alike(left: Comparable, right: Comparable) -> bool:
    for one in left.names:
        for other in right.names:
            if _alike(one.joined, other.joined, score_cutoff=_ALIKE) > 0:
                return True
    return False


def _may_be_one(left: Comparable, right: Comparable) -> bool:
    """Whether more than a like name speaks for two records of different countries; within one country anything may."""
    if not left.country or not right.country or left.country == right.country:
        return True
    if left.site and left.site == right.site:
        return True
    if {left.vat, left.registration, left.euid} & {right.vat, right.registration, right.euid} - {""}:
        return True
    return any(one.joined == other.joined for one in left.names for other in right.names)


def _joined_names(record: Comparable) -> list[str]:
    return [name.joined for name in record.names]


def _shelf(record: Comparable) -> str:
    """Where a record's letters are kept: with those of its country, strengths by themselves."""
    return STRENGTH if record.what == STRENGTH else record.country
