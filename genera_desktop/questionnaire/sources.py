"""Which expressions a form holds and where: one list for the compiler, the checks and the messages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Form, Group, Node, Path, Question, QuestionType, Repeat, Texts


class Aspect(StrEnum):
    """What can be known about a node of a form while it is filled in, and what its expressions are about."""

    VALUE = "value"
    RELEVANT = "relevant"
    REQUIRED = "required"
    READ_ONLY = "read_only"
    CONSTRAINT = "constraint"
    CALCULATION = "calculation"
    CHOICE_FILTER = "choice_filter"
    CHOICES = "choices"
    DEFAULT = "default"
    TRIGGER = "trigger"
    REPEAT_COUNT = "repeat_count"
    ITEMS = "items"
    LABEL = "label"
    HINT = "hint"
    TITLE = "title"
    PROBLEM = "problem"


FORM_KEY = ""
"""The key under which the form's own expression, its record title, is found."""


@frozen
class Source:
    """One expression as written. `path` is the node that it belongs to, () for the form itself."""

    key: str
    path: Path
    aspect: Aspect
    text: str


_YES = frozenset({"yes", "true", "true()"})
_NO = frozenset({"", "no", "false", "false()"})
_CALL = re.compile(r"[A-Za-z_][\w.:-]*\(")
_REFERENCE = re.compile(r"\$\{[^}]*\}")


def constant(text: str) -> bool | None:
    """What a cell says that needs no expression: `yes`, `no` and their like; None where it is an expression."""
    word = text.strip().lower()
    return True if word in _YES else False if word in _NO else None


def is_dynamic_default(text: str) -> bool:
    """Whether a default is computed: it refers to a question or calls a function. Any other default is the answer."""
    return "${" in text or bool(_CALL.search(text))


def refers(text: str) -> bool:
    """Whether a label or a hint quotes an answer: `Staff of ${name}`."""
    return bool(_REFERENCE.search(text))


def template_parts(text: str) -> list[str]:
    """A label cut into plain text and references, in turns: the references are the parts with odd places."""
    return re.split(r"(\$\{[^}]*\})", text)


def sources_of(form: Form) -> Iterator[Source]:
    """All expressions of a form in the order of the sheet, without constants, fixed defaults and labels."""
    for node in form.nodes:
        for aspect, text in _written(node):
            if text.strip():
                yield Source(node.key, node.path, aspect, text)
    if form.instance_name.strip():
        yield Source(FORM_KEY, (), Aspect.TITLE, form.instance_name)


def templates_of(form: Form) -> Iterator[tuple[Source, str]]:
    """Labels and hints that quote answers, each with its language."""
    for node in form.nodes:
        for aspect, texts in ((Aspect.LABEL, node.labels), (Aspect.HINT, node.hints)):
            yield from _quoting(node, aspect, texts)


def _quoting(node: Node, aspect: Aspect, texts: Texts) -> Iterator[tuple[Source, str]]:
    for language, text in texts.items():
        if refers(text):
            yield Source(node.key, node.path, aspect, text), language


def _written(node: Node) -> Iterator[tuple[Aspect, str]]:
    yield Aspect.RELEVANT, "" if constant(node.relevant) is not None else node.relevant
    if isinstance(node, Repeat):
        yield Aspect.REPEAT_COUNT, node.repeat_count
    if isinstance(node, Group | Repeat):
        return
    yield from _of_question(node)


def _of_question(question: Question) -> Iterator[tuple[Aspect, str]]:
    yield Aspect.REQUIRED, "" if constant(question.required) is not None else question.required
    yield Aspect.READ_ONLY, "" if constant(question.read_only) is not None else question.read_only
    yield Aspect.CALCULATION, question.calculation
    yield Aspect.CHOICE_FILTER, question.choice_filter
    yield Aspect.CHOICES, f"${{{question.choices_from}}}" if question.choices_from else ""
    yield Aspect.CONSTRAINT, "" if constant(question.constraint) else question.constraint
    if question.type is not QuestionType.NOTE and is_dynamic_default(question.default):
        yield Aspect.DEFAULT, question.default
    if question.trigger.strip():
        yield Aspect.TRIGGER, question.trigger
