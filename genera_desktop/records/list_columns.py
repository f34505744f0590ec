"""Which question a column of somebody else's list answers: by its heading in any language, and by what stands in it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache

from rapidfuzz import fuzz

from genera_desktop import paths
from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Form, Question, QuestionType
from genera_desktop.records.folding import folded

REMEMBERED, NAME, LABEL, WORD, SIMILAR, CONTENT = "remembered", "name", "label", "word", "similar", "content"
"""Why a column was matched, from the surest reason to the weakest."""

_EXACT, _PART, _CONTENT = 1.0, 0.95, 0.5
_LIKE_ENOUGH, _LIKE_LEAST_LETTERS = 86.0, 5
_FITS, _FITS_ALONE = 0.3, 0.8
_LONG_LIST = 60
"""So many texts of choices that one value among them is no accident."""

_SAMPLE = 200
_MARKS = re.compile(r"[\W_]+")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SEPARATORS = re.compile(r"[;\n]")
_LOOSE_SEPARATORS = re.compile(r"[,/|;\n]")

_WHOLE = re.compile(r"[+-]?\d[\d \u00a0\u202f]*")
_NUMBER = re.compile(r"[+-]?\d[\d \u00a0\u202f.,]*%?")
_DAY = re.compile(r"\d{4}-\d{1,2}-\d{1,2}.*|\d{1,2}[./-]\d{1,2}[./-]\d{4}")
_YEAR = re.compile(r"(1[6-9]|20)\d\d")
_SELECTS = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)
_PATTERNS: Mapping[QuestionType, re.Pattern[str]] = {
    QuestionType.INTEGER: _WHOLE,
    QuestionType.DECIMAL: _NUMBER,
    QuestionType.RANGE: _NUMBER,
    QuestionType.DATE: _DAY,
}
_SHAPES: Mapping[str, re.Pattern[str]] = {
    "website": re.compile(r"(https?://)?([\w-]+\.)+[a-z]{2,}(:\d+)?(/\S*)?", re.IGNORECASE),
    "email": re.compile(r"[^\s@]+@([\w-]+\.)+[a-z]{2,}", re.IGNORECASE),
    "vat": re.compile(r"[A-Z]{2}[ .-]?[0-9A-Z][0-9A-Z .-]{6,14}"),
    "euid": re.compile(r"[A-Z]{2}[A-Z0-9]*\.[A-Z0-9./-]+(_[0-9A-Z])?", re.IGNORECASE),
}
"""What the answers look like, by the end of the question's role."""


@frozen
class ListColumn:
    """A column as its list has it: the heading, and its values as text, empty ones left out."""

    heading: str
    values: tuple[str, ...] = ()


@frozen
class ColumnMatch:
    """The question (by key) that a column answers, how sure that is from 0 to 1, and why."""

    question: str
    score: float
    reason: str


def match_columns(
    form: Form, columns: Sequence[ListColumn], remembered: Mapping[str, str] | None = None
) -> dict[int, ColumnMatch]:
    """Each column's question, by the column's place; a column that answers none is left out, no question comes twice.

    `remembered` are earlier answers of the user, by folded heading: a question's key, or '' for none.
    """
    known = remembered or {}
    targets = [_Target.of(form, question) for question in list_questions(form)]
    keys = {target.question.key for target in targets}
    found: dict[int, ColumnMatch] = {}
    wanted: list[tuple[ColumnMatch, int]] = []
    for place, column in enumerate(columns):
        said = known.get(heading_key(column.heading))
        if said is not None and (not said or said in keys):
            if said and said not in {match.question for match in found.values()}:
                found[place] = ColumnMatch(said, _EXACT, REMEMBERED)
            continue
        wanted += [(match, place) for match in _candidates(targets, column)]
    for match, place in sorted(wanted, key=lambda one: (-one[0].score, one[1])):
        if place not in found and match.question not in {other.question for other in found.values()}:
            found[place] = match
    return dict(sorted(found.items()))


def list_questions(form: Form) -> tuple[Question, ...]:
    """The questions that a column of a list can answer: those that a person answers once a record."""
    return tuple(question for question in form.questions_of("") if question.asked)


def heading_key(heading: str) -> str:
    """A heading as headings are compared: without case, accents and marks."""
    return " ".join(_MARKS.sub(" ", folded(heading)).split())


@frozen
class _Target:
    """A question as columns are compared with it: everything by which it can be known, folded."""

    question: Question
    names: frozenset[str]
    labels: frozenset[str]
    parts: frozenset[str]
    words: frozenset[str]
    choices: frozenset[str]

    @classmethod
    def of(cls, form: Form, question: Question) -> _Target:
        labels = list(question.labels.values())
        return cls(
            question,
            frozenset({heading_key(question.name), heading_key(question.key)}),
            frozenset(map(heading_key, labels)),
            frozenset(part for label in labels for part in _parts_of(label)),
            _words_of(question.role) | frozenset(map(heading_key, _own_words(form, question))),
            frozenset(
                folded(text)
                for choice in form.choices_of(question)
                for text in (choice.name, *choice.labels.values(), *choice.short.values())
                if text
            ),
        )


def _candidates(targets: Iterable[_Target], column: ListColumn) -> list[ColumnMatch]:
    """The questions that a column may answer. By its content alone only where just one question comes into view."""
    values = list(dict.fromkeys(column.values))[:_SAMPLE]
    heading = heading_key(column.heading)
    headed, filled = [], []
    for target in targets:
        by_heading = _by_heading(target, heading)
        fit = _fit(target, values)
        if by_heading:
            score, reason = by_heading
            if fit is None or fit >= _FITS or score == _EXACT:
                sure = score if fit is None else score * (0.7 + 0.3 * fit)
                headed.append(ColumnMatch(target.question.key, round(sure, 3), reason))
        elif fit is not None and fit >= _FITS_ALONE and _tells(target, values):
            filled.append((fit, target.question))
    return headed or _only_one(filled, values)


def _by_heading(target: _Target, heading: str) -> tuple[float, str] | None:
    """How sure the heading is, and why; None where it says nothing of this question."""
    if not heading:
        return None
    if heading in target.names:
        return _EXACT, NAME
    if heading in target.labels:
        return _EXACT, LABEL
    if heading in target.parts:
        return _PART, LABEL
    if heading in target.words:
        return _PART, WORD
    return _similar(heading, target.labels | target.parts | target.words)


def _similar(heading: str, texts: Collection[str]) -> tuple[float, str] | None:
    if len(heading) < _LIKE_LEAST_LETTERS:
        return None
    long = (text for text in texts if len(text) >= _LIKE_LEAST_LETTERS)
    best = max((max(fuzz.ratio(heading, text), fuzz.token_sort_ratio(heading, text)) for text in long), default=0.0)
    return (best / 100 * 0.9, SIMILAR) if best >= _LIKE_ENOUGH else None


def _parts_of(label: str) -> Iterator[str]:
    """What a label says without its brackets, and each of two names that a stroke divides."""
    plain = _BRACKETS.sub(" ", label)
    for part in [plain, *plain.split("/"), *(text[1:-1] for text in _BRACKETS.findall(label))]:
        key = heading_key(part)
        if len(key) > 2:
            yield key


def _own_words(form: Form, question: Question) -> Iterator[str]:
    """The form's own title heads the column of what its records are called."""
    if question.required and form.instance_name == f"${{{question.key}}}":
        yield from form.titles.values()


@cache
def _headings() -> Mapping[str, frozenset[str]]:
    text = (paths.resources() / "list_headings.toml").read_text(encoding="utf-8")
    return {role: frozenset(map(heading_key, words)) for role, words in tomllib.loads(text).items()}


def _words_of(role: str) -> frozenset[str]:
    return _headings().get(role, frozenset())


def _fit(target: _Target, values: Sequence[str]) -> float | None:
    """The share of the values that can be answers to a question; None where any text can, or where there is none."""
    question = target.question
    if not values:
        return None
    if question.type in _SELECTS:
        return _share(values, lambda value: _names_choices(value, target))
    if question.type is QuestionType.INTEGER and question.role.endswith("year"):
        return _share(values, lambda value: bool(_YEAR.fullmatch(value) or _DAY.fullmatch(value)))
    pattern = _PATTERNS.get(question.type) or _SHAPES.get(question.role.rpartition(".")[2])
    return _share(values, lambda value: bool(pattern.fullmatch(value))) if pattern else None


def _share(values: Sequence[str], is_one: Callable[[str], bool]) -> float:
    return sum(is_one(value.strip()) for value in values) / len(values)


def _names_choices(value: str, target: _Target) -> bool:
    if folded(value) in target.choices:
        return True
    if target.question.type is QuestionType.SELECT_ONE:
        return False
    return any(
        folded(part) in target.choices for mark in (_SEPARATORS, _LOOSE_SEPARATORS) for part in mark.split(value)
    )


def _tells(target: _Target, values: Sequence[str]) -> bool:
    """Whether values that fit say something: a code list or a shape of its own, and not by chance."""
    if target.question.type in _SELECTS:
        return len(values) > 1 or len(target.choices) >= _LONG_LIST
    return target.question.type is QuestionType.TEXT


def _only_one(filled: list[tuple[float, Question]], values: Sequence[str]) -> list[ColumnMatch]:
    """The one question that the content points to; none where it points to several alike."""
    best = max((fit for fit, _ in filled), default=0.0)
    alike = [question for fit, question in filled if fit >= best]
    if len(alike) > 1:
        several = any(_SEPARATORS.search(value) for value in values)
        wanted = QuestionType.SELECT_MULTIPLE if several else QuestionType.SELECT_ONE
        alike = [question for question in alike if question.type is wanted]
    return [ColumnMatch(alike[0].key, round(_CONTENT * best, 3), CONTENT)] if len(alike) == 1 else []
