"""Finds references like `${name}` that are badly written or lead nowhere, in all cells that may hold one.

Whether a reference in an expression or a label leads somewhere, the compiler finds; here only its spelling counts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from genera_desktop.questionnaire.choices_sheet import ChoicesSheet
from genera_desktop.questionnaire.columns import CHOICES, words
from genera_desktop.questionnaire.findings import Findings, Spot
from genera_desktop.questionnaire.model import Form, Node, Question, QuestionType
from genera_desktop.questionnaire.settings_sheet import Settings
from genera_desktop.questionnaire.spelling import nearest
from genera_desktop.questionnaire.tables import Row, Table, is_name

_REFERENCE = re.compile(r"\$\{(?P<inside>[^}]*)(?P<end>\}?)")
_LAST_SAVED = "last-saved#"
_UNSEEN = (QuestionType.CALCULATE, QuestionType.HIDDEN)
_WITHOUT = frozenset({"type", "name", "trigger"})
_OF_GROUPS = words("relevant repeat_count label hint guidance_hint")
_OF_QUESTIONS = _OF_GROUPS | words("required constraint calculation default read_only")


def check_references(
    form: Form, survey: Table, choices: ChoicesSheet, rows: Mapping[str, Row], settings: Settings, findings: Findings
) -> None:
    """Checks the cells of the survey, the labels of choices, triggers, and selects from the answers of a repeat."""
    check = _Check(form, findings)
    nodes = {node.row: node for node in form.nodes}
    for row in survey.rows:
        node = nodes.get(row.number)
        columns = survey.columns.keys() - (_WITHOUT if isinstance(node, Question) else _WITHOUT - {"trigger"})
        check.row(row, columns, _compiled(node))
        check.trigger(row)
    for row in choices.table.rows:
        check.row(row, CHOICES.translated, frozenset())
    if settings.row:
        check.row(settings.row, settings.row.table.columns, {"instance_name"})
    for question in form.questions:
        if question.key in rows:
            check.repeated(question, rows[question.key])


def _compiled(node: Node | None) -> frozenset[str]:
    """The columns of a node's row whose references the compiler follows."""
    if not isinstance(node, Question):
        return _OF_GROUPS if node else frozenset()
    return _OF_QUESTIONS | {"choice_filter"} if node.choice_filter else _OF_QUESTIONS


class _Check:
    def __init__(self, form: Form, findings: Findings) -> None:
        self.form = form
        self.findings = findings
        self.counts = Counter(node.name for node in form.nodes)

    def row(self, row: Row, columns: Collection[str], compiled: Collection[str]) -> None:
        if "${" not in "".join(row.values):
            return
        for name, by_language in row.table.columns.items():
            if name in columns:
                for language in by_language:
                    self.text(row.raw(name, language), row.spot(name, language), name in compiled)

    def text(self, text: str, spot: Spot, compiled: bool) -> None:
        for name, written in references_in(text):
            if not is_name(name):
                self.findings.error("reference-form", spot, text=written)
            elif not compiled:
                self.name(name, spot)

    def name(self, name: str, spot: Spot) -> None:
        if self.counts[name] > 1:
            self.findings.error("reference-ambiguous", spot, name=name)
        elif name not in self.counts:
            offer = nearest(name, self.counts)
            code = "reference-misspelt" if offer else "reference-unknown"
            self.findings.error(code, spot, name=name, nearest=offer)

    def trigger(self, row: Row) -> None:
        """Only what a person answers can set off a calculation."""
        for name, _ in references_in(row.raw("trigger")):
            named = [node for node in self.form.nodes if node.name == name]
            seen = [node for node in named if isinstance(node, Question) and node.type not in _UNSEEN]
            if named and not seen:
                self.findings.error("trigger-unseen", row.spot("trigger"), name=name)

    def repeated(self, question: Question, row: Row) -> None:
        name = question.choices_from
        if not name:
            return
        named = [node for node in self.form.nodes if node.name == name]
        if not named:
            self.name(name, row.spot("type"))
        elif not any(isinstance(node, Question) and self.form.enclosing_repeat[node.key] for node in named):
            self.findings.error("reference-not-repeated", row.spot("type"), name=name)


def references_in(text: str) -> Iterator[tuple[str, str]]:
    """The name and the spelling of each reference in a text; no name where it is not written as one should be."""
    for found in _REFERENCE.finditer(text):
        inside = found["inside"].removeprefix(_LAST_SAVED)
        yield (inside if found["end"] else ""), found[0]
