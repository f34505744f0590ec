"""Names of companies taken apart: the words that tell one from another, its legal form, the places it names."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby

from genera_desktop.matching.folding import plain, sounded
from genera_desktop.matching.places import city_phrases, country_name, country_names, place_phrases
from genera_desktop.matching.word_files import fields, lines

_MARKS = re.compile(r"['’`´\"]")
_BOUND_AND = re.compile(r"(?<=\w)&(?=\w)|(?<=\b[A-Z]{2}) (?:&|and) (?=[A-Z]\b)|(?<=\b[A-Z]) (?:&|and) (?=[A-Z]\b)")
_STATES = re.compile(r"\bU\. ?S\.(?: ?A\.)?(?=\W|$)")
_LETTER_BY_LETTER = re.compile(r"\b([a-z])/([a-z])\b")
_TOKENS = re.compile(r"[^\W_]+|,")
_AGGLOMERATING = frozenset({"bio", "agro", "agri", "nano", "life"})
"""First parts that are written together with the next word or apart."""

_UNITS = frozenset("123456789")
_TENS = frozenset("20 30 40 50 60 70 80 90".split())

_NOTHING: frozenset[str] = frozenset()

Phrases = dict[str, list[tuple[tuple[str, ...], str]]]


@dataclass(slots=True)  # frozen, a long list would take longer to make
class Name:
    """A name as it may be compared. `text` are its words with blanks between, `joined` without, `sound` these as they
    are spoken, `spelled` these before translation and with countries; `forms` its legal forms, `places` codes of
    countries. Never changed once it is made."""

    words: tuple[str, ...]
    text: str
    joined: str
    spelled: str
    sound: str
    forms: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    initials: str = ""


@lru_cache(maxsize=1 << 10)
def parsed_name(text: str) -> Name:
    """The name taken apart. A name of nothing but legal forms and little words keeps these as its words."""
    segments = _segments(text)
    forms: set[str] = set()
    words: list[str] = []
    for number, segment in enumerate(segments):
        rest, met = _without_forms(segment)
        if number and forms and rest and not met and _is_place(rest):
            continue  # the town and the country behind the legal form
        forms |= met
        words += rest
    if len(words) > 1 and words[-1] in _long_codes():
        words[-1:] = [f"@{country_names()[words[-1]]}"]
    forms = {form for met in forms for form in met.split()}
    telling, places = _without_places(words)
    stop = _stop_words()
    kept = [word for word in words if word not in stop]
    spelled = "".join(kept)
    telling = ([word for word in telling if word not in stop] if places else kept) or telling
    if places and all(map(_says_little, telling)):
        telling, places = [word for word in _with_places_named(words) if word not in stop], set()
    if not telling:
        telling = words or [word for segment in segments for word in segment]
    initials = "".join([word[0] for word in telling]) if len(telling) > 2 else ""
    final = tuple(_one_spelling(telling))
    text, joined = " ".join(final), "".join(final)
    if not spelled or spelled == joined:
        spelled = joined
    sound = sounded(joined)
    if sound == joined:
        sound = joined
    return Name(final, text, joined, spelled, sound, _one_set(forms), _one_set(places), initials)


def _one_set(values: set[str]) -> frozenset[str]:
    """The same set for all names that have it: most share a few."""
    return _same_set(frozenset(values)) if values else _NOTHING


@lru_cache(maxsize=1 << 12)
def _same_set(values: frozenset[str]) -> frozenset[str]:
    return values


def is_trade_word(word: str) -> bool:
    """Whether many companies carry the word in their names."""
    return word in _trade_words()[1]


def is_line_of_business(word: str) -> bool:
    """Whether the word tells what a company does, as many do; not what tells of its size or reach only."""
    return word in _trade_words()[2] and word not in _words_of_reach()


def countries_of_form(form: str) -> frozenset[str]:
    """The countries that know a legal form; empty where many do."""
    return _forms()[2].get(form, frozenset())


def _segments(text: str) -> list[list[str]]:
    """The words between commas, single letters in a row as one word."""
    if not text.isascii():
        text = _with_blanks(text)
    if "U." in text:
        text = _STATES.sub("USA", text)
    if "&" in text or " and " in text:
        text = _BOUND_AND.sub("", text.replace("&amp;", "&").replace("&quot;", "")).replace("&", " and ")
    told = plain(_MARKS.sub("", text).replace("+", " and "))
    if "/" in told:
        told = _LETTER_BY_LETTER.sub(r"\1\2", told)
    tokens = _TOKENS.findall(told)
    if "," not in told and min(map(len, tokens), default=0) > 1:
        return [tokens]
    segments: list[list[str]] = [[]]
    letters = ""
    for token in tokens:
        if len(token) == 1 and token.isalpha():
            letters += token
            continue
        if letters:
            segments[-1] += _spelled_out(letters)
            letters = ""
        if token == ",":
            segments.append([])
        else:
            segments[-1].append(token)
    if letters:
        segments[-1] += _spelled_out(letters)
    return [segment for segment in segments if segment]


def _with_blanks(text: str) -> str:
    """The text with the words apart that some scripts write without blanks, as Latin words."""
    found, known = _glued_words()
    return found.sub(lambda met: f" {known[met[0]]} ", unicodedata.normalize("NFKC", text))


def _spelled_out(letters: str) -> list[str]:
    """A run of single letters as one word, or as initials and the legal form behind them."""
    known = _forms()[0]
    for start in range(1, len(letters) - 1):
        rest = letters[start:]
        if letters not in known and any(len(words) == 1 for words, _ in known.get(rest, ())):
            return [letters[:start], rest]
    return [letters]


def _without_forms(words: list[str]) -> tuple[list[str], set[str]]:
    """The words without legal forms, and these. Ambiguous ones count at either end only."""
    anywhere, at_ends, _ = _forms()
    kept: list[str] = []
    met: set[str] = set()
    place = 0
    while place < len(words):
        found = _phrase_at(anywhere, words, place) if words[place] in anywhere else None
        if found:
            met.add(found[1])
            place += len(found[0])
        else:
            kept.append(words[place])
            place += 1
    while len(kept) > 1 and (form := at_ends.get(kept[-1])):
        met.add(form)
        kept.pop()
    if len(kept) > 1 and (form := at_ends.get(kept[0])):
        met.add(form)
        del kept[0]
    while kept and kept[-1] in ("and", "z") and met:
        kept.pop()
    return kept, met


def _without_places(words: list[str]) -> tuple[list[str], set[str]]:
    """The words without the names of countries, and their codes."""
    if _place_phrases().keys().isdisjoint(words) and not any(word[0] == "@" for word in words):
        return words, set()
    marked = list(_with_places_marked(words))
    return [word for word in marked if word[0] != "@"], {word[1:] for word in marked if word[0] == "@"}


def _with_places_named(words: list[str]) -> list[str]:
    """The words with countries under one name each."""
    return [country_name(word[1:]) if word[0] == "@" else word for word in _with_places_marked(words)]


def _with_places_marked(words: list[str]) -> Iterator[str]:
    """The words, and for the name of a country @ and its code."""
    phrases = _place_phrases()
    place = 0
    while place < len(words):
        found = _phrase_at(phrases, words, place)
        yield f"@{found[1]}" if found else words[place]
        place += len(found[0]) if found else 1


def _says_little(word: str) -> bool:
    return is_trade_word(_trade_words()[0].get(word, word))


def _is_place(words: list[str]) -> bool:
    text = "".join(words)
    return text in city_phrases() or text in country_names() or len(words) <= 3


def _one_spelling(words: list[str]) -> list[str]:
    """Translations and spellings as one word, `bio plastics` as `bioplastics`."""
    known = _trade_words()[0]
    made = [known.get(word, word) for word in words]
    if _AGGLOMERATING.isdisjoint(words) and _UNITS.isdisjoint(made):
        return made
    made.clear()
    place = 0
    while place < len(words):
        word = words[place]
        if word in _AGGLOMERATING and place + 1 < len(words) and (len(words[place + 1]) > 3):
            both = word + words[place + 1]
            if word == "bio" or both in known:
                word, place = both, place + 1
        spelling = known.get(word, word)
        if spelling in _UNITS and made and made[-1] in _TENS:
            made[-1] = made[-1][0] + spelling
        else:
            made.append(spelling)
        place += 1
    return made


def _phrase_at(phrases: Phrases, words: list[str], place: int) -> tuple[tuple[str, ...], str] | None:
    for phrase, meaning in phrases.get(words[place], ()):
        if len(phrase) == 1 or tuple(words[place : place + len(phrase)]) == phrase:
            return phrase, meaning
    return None


def _by_first_word(phrases: Iterable[tuple[tuple[str, ...], str]]) -> Phrases:
    """Phrases by their first word, the longest first."""
    found: Phrases = defaultdict(list)
    for words, meaning in phrases:
        found[words[0]].append((words, meaning))
    for known in found.values():
        known.sort(key=lambda phrase: -len(phrase[0]))
    return dict(found)


@cache
def _forms() -> tuple[Phrases, dict[str, str], dict[str, frozenset[str]]]:
    """Legal forms that count anywhere in a name, those that count at either end only, and the countries of each."""
    anywhere: list[tuple[tuple[str, ...], str]] = []
    at_ends: dict[str, str] = {}
    countries: dict[str, frozenset[str]] = {}
    for form, known_in, spellings in fields("legal_forms"):
        countries[form.split()[0]] = frozenset(known_in.split())
        for spelling in spellings.split(","):
            words = tuple(_TOKENS.findall(plain(spelling)))
            if len("".join(words)) < 2:
                continue
            if "[" in spelling:
                at_ends.setdefault("".join(words), form)
            else:
                anywhere.append((words, form))
                anywhere.append((_runs_joined(words), form))
    return _by_first_word(dict.fromkeys(anywhere)), at_ends, countries


def _runs_joined(words: tuple[str, ...]) -> tuple[str, ...]:
    """Single letters in a row as one word, as names are read."""
    made: list[str] = []
    for single, run in groupby(words, key=lambda word: len(word) == 1):
        together = list(run)
        made += ["".join(together)] if single else together
    return tuple(made)


@cache
def _glued_words() -> tuple[re.Pattern[str], dict[str, str]]:
    known = {
        unicodedata.normalize("NFKC", spelling): word
        for word, *spellings in map(str.split, lines("glued_words"))
        for spelling in spellings
    }
    return re.compile("|".join(map(re.escape, sorted(known, key=lambda word: (-len(word), word))))), known


@cache
def _place_phrases() -> Phrases:
    return _by_first_word(place_phrases())


@cache
def _trade_words() -> tuple[dict[str, str], frozenset[str], frozenset[str]]:
    """Trade words in any spelling with the one that stands for all; these, with other common words; and without."""
    spelled: dict[str, str] = {}
    for line in lines("trade_words"):
        first, *others = (plain(word) for word in line.split())
        for word in (first, *others):
            spelled.setdefault(word, first)
    common = (plain(word) for line in lines("common_words") for word in line.split())
    stand_for_all = frozenset(spelled.values())
    return spelled, stand_for_all | frozenset(spelled.get(word, word) for word in common), stand_for_all


@cache
def _words_of_reach() -> frozenset[str]:
    known = _trade_words()[0]
    return frozenset(known.get(word, word) for line in lines("words_of_reach") for word in plain(line).split())


@cache
def _stop_words() -> frozenset[str]:
    return frozenset(plain(word) for line in lines("stop_words") for word in line.split())


@cache
def _long_codes() -> frozenset[str]:
    """Three-letter codes of countries, which some write behind a name."""
    return frozenset(long_code for _, long_code, _ in fields("countries"))
