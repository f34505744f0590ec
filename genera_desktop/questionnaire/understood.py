"""Compiles the expressions of a form one by one, and finds what is wrong with each."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from genera_desktop.errors import Parameter
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.questionnaire.expressions import Expression, ExpressionError, Scope, compile_expression
from genera_desktop.questionnaire.graph import Target
from genera_desktop.questionnaire.model import Form, Path, Question
from genera_desktop.questionnaire.sources import Aspect, Source, sources_of, template_parts, templates_of
from genera_desktop.questionnaire.spelling import nearest

Template = tuple[str | Expression, ...]
"""A label in parts: plain text, and expressions whose values stand between."""

USUAL_COLUMNS = frozenset({"name", "label"})
_ROOMS = frozenset({"meta"})
"""What other tools put beside the questions of a form; paths into it are theirs, and read as empty here."""
_REFERENCE = re.compile(r"\$\{[^}]*\}")


@dataclass(slots=True)
class Understood:
    """All expressions of a form that could be compiled."""

    expressions: dict[Target, Expression] = field(default_factory=dict)
    templates: dict[Target, dict[str, Template]] = field(default_factory=dict)
    """Labels and hints that quote answers, by language."""
    triggers: dict[str, frozenset[str]] = field(default_factory=dict)
    """For a question that is calculated when others are answered: the keys of those."""


def understand(form: Form, linked: Mapping[str, Collection[str]]) -> tuple[Understood, list[Problem]]:
    """Every expression compiled, and the problems of those that could not be."""
    reading = _Reading(form, linked)
    for source in sources_of(form):
        reading.expression(source)
    for source, language in templates_of(form):
        reading.template(source, language)
    return reading.understood, reading.problems


def scope_of(form: Form) -> Scope:
    """What `${name}` can mean in the form."""
    paths: dict[str, tuple[Path, ...]] = {}
    for node in form.nodes:
        paths[node.name] = (*paths.get(node.name, ()), node.path)
    return Scope(paths, frozenset(repeat.path for repeat in form.repeats))


class _Reading:
    def __init__(self, form: Form, linked: Mapping[str, Collection[str]]) -> None:
        self.form = form
        self.linked = linked
        self.scope = scope_of(form)
        self.by_path = {node.path: node for node in form.nodes}
        self.understood = Understood()
        self.problems: list[Problem] = []

    def expression(self, source: Source) -> None:
        if source.aspect is Aspect.TRIGGER:
            self.trigger(source)
            return
        if source.aspect is Aspect.CHOICES and source.text[2:-1] not in self.scope.paths:
            return  # The reader, which made this expression, has already said so.
        compiled = self.compile(source, source.text)
        if compiled is None:
            return
        self.understood.expressions[source.key, source.aspect] = compiled
        self.check_references(source, compiled)
        if source.aspect is Aspect.CHOICE_FILTER:
            self.check_columns(source, compiled)

    def template(self, source: Source, language: str) -> None:
        parts: list[str | Expression] = []
        for part in template_parts(source.text):
            compiled = self.compile(source, part) if part.startswith("${") else part
            if compiled is None:
                return
            parts.append(compiled)
        self.understood.templates.setdefault((source.key, source.aspect), {})[language] = tuple(parts)

    def trigger(self, source: Source) -> None:
        keys = set()
        for name in _REFERENCE.findall(source.text):
            compiled = self.compile(source, name)
            if compiled is not None:
                keys |= {self.by_path[path].key for path in compiled.references if path in self.by_path}
        if keys:
            self.understood.triggers[source.key] = frozenset(keys)

    def compile(self, source: Source, text: str) -> Expression | None:
        try:
            return compile_expression(
                text, self.scope, source.path, choice_filter=source.aspect is Aspect.CHOICE_FILTER
            )
        except ExpressionError as error:
            self.problem(error.code, source, **error.params)
            return None

    def check_references(self, source: Source, compiled: Expression) -> None:
        """A path that leads nowhere in the form reads as empty for ever: surely a slip, though other tools take it."""
        for path in sorted(compiled.references):
            if path and path not in self.by_path and path[0] not in _ROOMS and not _is_open(path):
                name = path[-1]
                near = nearest(name, self.scope.paths)
                self.problem("path-leads-nowhere", source, Severity.WARNING, name="/".join(path), nearest=near or "—")

    def check_columns(self, source: Source, compiled: Expression) -> None:
        question = self.form.by_key[source.key]
        if not isinstance(question, Question):
            return
        own, anywhere = self.columns(question)
        if own is None:
            return
        for column in sorted(compiled.columns - own - USUAL_COLUMNS):
            severity = Severity.WARNING if column in anywhere else Severity.ERROR
            code = "choice-filter-empty-column" if column in anywhere else "choice-filter-unknown-column"
            near = nearest(column, own | USUAL_COLUMNS) or "—"
            name = question.choice_list or question.file
            self.problem(code, source, severity, column=column, list=name, nearest=near)

    def columns(self, question: Question) -> tuple[frozenset[str] | None, frozenset[str]]:
        """The columns that the question's choices fill, and those that any list does; None where they are not known."""
        anywhere = frozenset(
            column
            for choices in self.form.choice_lists.values()
            for choice in choices.choices
            for column in choice.columns
        )
        if question.choices_from:
            return None, frozenset()
        if question.file:
            known = self.linked.get(question.file)
            return (None if known is None else frozenset(known)), frozenset()
        own = frozenset(column for choice in self.form.choices_of(question) for column in choice.columns)
        return own, anywhere

    def problem(self, code: str, source: Source, severity: Severity = Severity.ERROR, /, **params: Parameter) -> None:
        place = Place(form=self.form.name, question=source.key)
        about: dict[str, Parameter] = {"aspect": source.aspect.value, "expression": source.text.strip()}
        self.problems.append(Problem(code, place, severity, {**about, **params}))


def _is_open(path: Path) -> bool:
    """Whether a path names no single node: `*` or an attribute."""
    return any(name == "*" or name.startswith("@") for name in path)
