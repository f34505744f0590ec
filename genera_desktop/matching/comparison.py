"""What speaks for and against two records being one, as named evidence between 0 and 1."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from math import fsum

from rapidfuzz.distance import OSA, Indel, JaroWinkler
from rapidfuzz.fuzz import token_set_ratio

from genera_desktop.matching.check_digits import fits_check_digit
from genera_desktop.matching.comparable import Comparable
from genera_desktop.matching.folding import plain, sounded
from genera_desktop.matching.names import Name, is_line_of_business, is_trade_word
from genera_desktop.matching.profile import STRENGTH
from genera_desktop.matching.word_weights import WordWeights

Evidence = dict[str, float]

_alike: Callable[..., float] = Indel.normalized_similarity
_alike_from_the_start: Callable[..., float] = JaroWinkler.normalized_similarity
_edited: Callable[..., float] = OSA.normalized_similarity
_share_words: Callable[..., float] = token_set_ratio
_edits: Callable[..., int] = OSA.distance

_sounded = lru_cache(maxsize=1 << 12)(sounded)

LETTERS = ("name-set", "name-start", "name-letters", "name-spelled", "name-sound")
"""Likenesses of two names letter by letter."""
_NO_LETTERS = dict.fromkeys(LETTERS, 0.0)
_WORDS = tuple("name-shared name-within name-words name-rare name-first name-initials name-one-more form-same".split())
"""What else the words of two names may tell for the two being one, where these are not the same words."""
_SIMILAR = 0.799
"""From here on two words are spellings of one."""
_BY_CHANCE = 0.7
"""Up to here letters are alike by chance."""
_SHORTEST = 4
"""Shorter words are compared whole only."""
_SAME_HOLDER = 0.8
"""From here on two holders of strengths are one in two spellings."""
_SHORTEST_NUMBER = 6
_KINDRED = 2
"""Numbers whose lengths differ by more are of different registers."""
_LONGEST_NUMERAL = 2
_ROMAN = frozenset("ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split())


def compare(left: Comparable, right: Comparable, weights: WordWeights) -> Evidence:
    """The evidence about two records. What is not known of both leaves none."""
    return completed(left, right, first_evidence(left, right, weights))


def first_evidence(left: Comparable, right: Comparable, weights: WordWeights) -> Evidence:
    """The evidence about two records but for likenesses of letters and of descriptions, and for years.

    These cost as much as all else, and seldom make one of two records that are nothing alike so far.
    """
    if len(left.names) == len(right.names) == 1:
        evidence = _compare_words(*_in_order(left.names[0], right.names[0]), weights)
    else:
        evidence = _best_names(left, right, weights)
    _compare_sites(left, right, evidence)
    _compare_places(left, right, evidence)
    if left.what == STRENGTH:
        _compare_holders(left, right, evidence)
    else:
        _compare_numbers(left, right, evidence)
        _compare_addresses(left, right, evidence)
    return evidence


def evidence_beside_titles(left: Comparable, right: Comparable) -> Evidence:
    """The first evidence about two strengths but for what their titles tell, which costs most of all."""
    evidence: Evidence = {}
    _compare_sites(left, right, evidence)
    _compare_places(left, right, evidence)
    _compare_holders(left, right, evidence)
    return evidence


def titles_to_come(left: Comparable, right: Comparable) -> tuple[str, ...]:
    """What kinds of evidence may speak for two strengths beside this."""
    same = any(_are_same(one, other) for one in left.names for other in right.names)
    return _kinds(described=_are_described(left, right), dated=False, words=True, same=same)


def completed(left: Comparable, right: Comparable, evidence: Evidence) -> Evidence:
    """The first evidence with all that it lacks."""
    if len(left.names) == len(right.names) == 1:
        _compare_letters(*_in_order(left.names[0], right.names[0]), evidence)
    if left.description and right.description:
        evidence["description"] = _alike(_in_plain_words(left.description), _in_plain_words(right.description)) ** 2
    if left.founding_year and right.founding_year:
        evidence["year-same" if left.founding_year == right.founding_year else "year-other"] = 1.0
    return evidence


def still_to_come(left: Comparable, right: Comparable) -> tuple[str, ...]:
    """What kinds of evidence the first evidence may lack."""
    return _kinds(_are_described(left, right), bool(left.founding_year and right.founding_year))


def _are_described(left: Comparable, right: Comparable) -> bool:
    return bool(left.description and right.description)


@cache
def _kinds(described: bool, dated: bool, words: bool = False, same: bool = False) -> tuple[str, ...]:
    """The likenesses of letters, and these kinds of evidence; always the same tuple for the same kinds."""
    more = ("description",) * described + ("year-same", "year-other") * dated
    return LETTERS + more + _WORDS * words + ("name-same",) * same


def compare_names(one: Name, other: Name, weights: WordWeights) -> Evidence:
    """The evidence of two names, the same whichever comes first."""
    one, other = _in_order(one, other)
    evidence = _compare_words(one, other, weights)
    _compare_letters(one, other, evidence)
    return evidence


def _in_order(one: Name, other: Name) -> tuple[Name, Name]:
    return (other, one) if one.joined > other.joined else (one, other)


def _compare_words(one: Name, other: Name, weights: WordWeights) -> Evidence:
    """What the words of two names tell; nothing so far of their letters, which keep their place among the evidence."""
    of = weights.of
    mine, theirs = set(one.words), set(other.words)
    both = mine & theirs
    all_mine, all_theirs = fsum(map(of, mine)), fsum(map(of, theirs))
    shared = fsum(map(of, both))
    rest_mine, rest_theirs, similar = _without_spellings(one, other, both)
    near = [0.8 * of(word) for word in similar]
    rarest = max((0.0, *map(of, both), *near))
    whole = all_mine + all_theirs
    evidence = {
        "name-shared": shared / (whole - shared),
        "name-within": min(1.0, (shared + fsum(near) / 2) / min(all_mine, all_theirs)),
        "name-words": min(1.0, (2 * shared + fsum(near)) / whole),
        "name-rare": rarest,
        **_NO_LETTERS,
    }
    if _are_same(one, other):
        evidence["name-same"] = 1.0
    if one.words[0] == other.words[0]:
        evidence["name-first"] = of(one.words[0])
    if (one.initials and one.initials == other.joined) or (other.initials and other.initials == one.joined):
        evidence["name-initials"] = 1.0
    _compare_rests(rest_mine, rest_theirs, weights, evidence)
    _compare_places_in(one, other, evidence)
    if one.forms and other.forms:
        evidence["form-same" if one.forms & other.forms else "form-other"] = 1.0
    return evidence


def _are_same(one: Name, other: Name) -> bool:
    return one.joined == other.joined or set(one.words) == set(other.words)


def _compare_letters(one: Name, other: Name, evidence: Evidence) -> None:
    joined, others = one.joined, other.joined
    evidence["name-set"] = _clearly(_share_words(one.text, other.text) / 100)
    evidence["name-start"] = _clearly(_alike_from_the_start(joined, others, score_cutoff=_BY_CHANCE))
    evidence["name-letters"] = _clearly(_alike(joined, others, score_cutoff=_BY_CHANCE))
    evidence["name-spelled"] = _clearly(_edited(one.spelled, other.spelled, score_cutoff=_BY_CHANCE))
    evidence["name-sound"] = _clearly(_alike(one.sound, other.sound, score_cutoff=_BY_CHANCE))


@lru_cache(maxsize=1 << 10)
def _in_plain_words(text: str) -> str:
    return " ".join(plain(text).split())


def _clearly(likeness: float) -> float:
    """A likeness of letters from where it tells something; half of the letters any two names have in common."""
    return (likeness - _BY_CHANCE) / (1 - _BY_CHANCE) if likeness > _BY_CHANCE else 0.0


def _compare_rests(mine: set[str], theirs: set[str], weights: WordWeights, evidence: Evidence) -> None:
    """What words tell that stand in one of two names only: in both something else, or in one something more."""
    if mine and theirs:
        evidence["name-both-more"] = min(fsum(map(weights.of, mine)), fsum(map(weights.of, theirs)), 1.0)
        if any(map(is_line_of_business, mine)) and any(map(is_line_of_business, theirs)):
            evidence["name-trades"] = 1.0
    elif mine or theirs:
        evidence["name-one-more"] = min(1.0, fsum(map(weights.of, mine or theirs)))
    numerals = _numerals(mine), _numerals(theirs)
    if numerals[0] != numerals[1]:
        evidence["name-numerals" if all(numerals) else "name-numeral"] = 1.0


def _compare_places_in(one: Name, other: Name, evidence: Evidence) -> None:
    if one.places and other.places and one.places != other.places:
        evidence["name-places"] = 1.0
    elif one.places != other.places:
        evidence["name-place"] = 1.0


def _best_names(left: Comparable, right: Comparable, weights: WordWeights) -> Evidence:
    """The evidence of the two names, legal or trading ones, that are most alike."""
    if not left.names or not right.names:
        return {}
    if len(left.names) == len(right.names) == 1:
        return compare_names(left.names[0], right.names[0], weights)
    found = (compare_names(one, other, weights) for one in left.names for other in right.names)
    return max(
        found, key=lambda evidence: (evidence["name-words"] + evidence["name-letters"], sorted(evidence.items()))
    )


def _without_spellings(one: Name, other: Name, both: set[str]) -> tuple[set[str], set[str], list[str]]:
    """The words of either name that the other has not, not even in another spelling; and those that it has so."""
    if one.joined == other.joined:
        return set(), set(), [word for word in one.words + other.words if word not in both]
    mine = [word for word in one.words if word not in both]
    theirs = [word for word in other.words if word not in both]
    if not mine or not theirs:
        return set(mine), set(theirs), []
    if len(mine) + len(theirs) > 2 and _spelled_alike("".join(mine), "".join(theirs)):
        return set(), set(), mine + theirs
    similar: list[str] = []
    free = sorted(theirs)
    for word in sorted(mine):
        if len(word) < _SHORTEST:
            continue
        for candidate in free:
            if len(candidate) >= _SHORTEST and _spelled_alike(word, candidate):
                similar += (word, candidate)
                free.remove(candidate)
                break
    met = set(similar)
    return set(mine) - met, set(theirs) - met, similar


@lru_cache(maxsize=1 << 16)
def _spelled_alike(word: str, other: str) -> bool:
    """Whether two words may be one: one edit in five letters, one the beginning of the other, or spoken alike.

    Two words that we know mean two things, however alike they look.
    """
    if is_trade_word(word) and is_trade_word(other):
        return False
    if len(word) > len(other):
        word, other = other, word
    if len(word) > _SHORTEST and other.startswith(word):
        return True
    if _alike(word, other, score_cutoff=_SIMILAR) > 0 or _edited(word, other, score_cutoff=_SIMILAR) > 0:
        return True
    return _sounded(word) == _sounded(other)


def _numerals(words: set[str]) -> set[str]:
    """What counts sister companies; longer numbers are of years and houses."""
    return {word for word in words if word in _ROMAN or (len(word) <= _LONGEST_NUMERAL and word.isdigit())}


def _compare_numbers(left: Comparable, right: Comparable, evidence: Evidence) -> None:
    """Identifiers agree, nearly agree or conflict, and some may agree while others conflict.

    A number that is the same in two countries' registers tells nothing, nor do two numbers of different length.
    """
    abroad = bool(left.told_country and right.told_country and left.told_country != right.told_country)
    kinds = ((left.vat, right.vat), (left.registration, right.registration), (left.euid, right.euid))
    both = [pair for pair in kinds if pair[0] and pair[1]]
    crossed = [pair for pair in ((left.vat, right.registration), (left.registration, right.vat)) if pair[0] and pair[1]]
    if left.vat and left.vat == right.vat:
        evidence["number-same"] = 1.0
    elif any(_one_number(*pair) for pair in both + crossed):
        evidence["number-abroad" if abroad else "number-same"] = 1.0
    other = [pair for pair in both if not _one_number(*pair)]
    if not abroad and any(_may_be_a_slip(*pair, left.country, right.country) for pair in other):
        evidence["number-near"] = 1.0
    elif any(abs(len(mine) - len(theirs)) <= _KINDRED for mine, theirs in other):
        evidence["number-other"] = 1.0


def _may_be_a_slip(mine: str, theirs: str, country: str, other_country: str) -> bool:
    """Whether two numbers differ in one place; not where both fit their check digit, as two companies' numbers do."""
    if len(mine) <= _SHORTEST_NUMBER or _edits(mine, theirs, score_cutoff=1) > 1:
        return False
    return not (fits_check_digit(mine, country) and fits_check_digit(theirs, other_country))


def _one_number(one: str, other: str) -> bool:
    """Whether the numbers are equal, or one a longer form: a French VAT number ends with the register's number."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= 8 and 0 < len(long) - len(short) <= 3 and long.endswith(short)


def _compare_sites(left: Comparable, right: Comparable, evidence: Evidence) -> None:
    if left.domain and right.domain:
        if left.domain == right.domain:
            evidence["site-same"] = 1.0
        elif left.site == right.site:
            evidence["site-name"] = 1.0
        elif _related(left.site, right.site):
            evidence["site-related"] = 1.0
        else:
            evidence["site-other"] = 1.0
    elif left.site and left.site == right.site and len(left.site) > _SHORTEST:
        evidence["site-name"] = 1.0
    else:
        alike = max(_in_names(left.site, right), _in_names(right.site, left))
        if alike > 0.8:
            evidence["site-in-name"] = (alike - 0.8) * 5


def _related(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) > _SHORTEST and long.startswith(short):
        return True
    return _alike(one, other, score_cutoff=0.88) > 0


def _in_names(site: str, record: Comparable) -> float:
    """How well a web name fits the beginning of the other record's name."""
    if len(site) < _SHORTEST:
        return 0.0
    best = 0.0
    for name in record.names:
        if site in name.joined or (len(name.joined) > _SHORTEST and name.joined in site):
            return 1.0
        best = max(best, _alike(site, name.joined[: len(site) + 1]))
    return best


def _compare_places(left: Comparable, right: Comparable, evidence: Evidence) -> None:
    if left.country and right.country:
        evidence["country-same" if left.country == right.country else "country-other"] = 1.0
    if left.city and right.city:
        same = left.city == right.city or _alike_from_the_start(left.city, right.city) > 0.93
        evidence["city-same" if same else "city-other"] = 1.0


def _compare_holders(left: Comparable, right: Comparable, evidence: Evidence) -> None:
    """Who holds a strength, and of which kind it is. Two of one holder that one cluster tells are no likelier one."""
    if left.owner and right.owner:
        alike = _alike(left.owner, right.owner)
        if alike < _SAME_HOLDER:
            evidence["owner-other"] = 1.0
        elif left.source != right.source:
            evidence["owner-same"] = alike
    if left.kind and right.kind:
        evidence["kind-same" if left.kind == right.kind else "kind-other"] = 1.0


def _compare_addresses(left: Comparable, right: Comparable, evidence: Evidence) -> None:
    if not left.street or not right.street:
        return
    alike = _street_likeness(left.street, right.street)
    if alike < 0.6:
        evidence["address-other"] = 1.0
    elif left.house and right.house:
        if alike >= 0.85:
            evidence["address-same" if left.house == right.house else "house-other"] = 1.0
        elif left.house == right.house:
            evidence["address-near"] = alike
    elif alike >= 0.85:
        evidence["address-near"] = alike


def _street_likeness(one: str, other: str) -> float:
    mine, theirs = set(one.split()), set(other.split())
    if mine <= theirs or theirs <= mine:
        return 1.0
    return max(_alike(one, other), len(mine & theirs) / min(len(mine), len(theirs)) * 0.8)
