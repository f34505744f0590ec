"""Finds references like `${name}` that lead nowhere, in texts and in types; expressions are the compiler's affair."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from genera_desktop.questionnaire.choices_sheet import ChoicesSheet
from genera_desktop.questionnaire.findings import Findings, Spot
from genera_desktop.questionnaire.model import Form, Question
from genera_desktop.questionnaire.spelling import nearest
from genera_desktop.questionnaire.tables import Row, is_name

_REFERENCE = re.compile(r"\$\{(?P<inside>[^}]*)(?P<end>\}?)")
_LAST_SAVED = "last-saved#"


def check_references(form: Form, rows: Mapping[str, Row], choices: ChoicesSheet, findings: Findings) -> None:
    """Checks messages, labels of choices, seeds, and selects that choose from the answers of a repeat."""
    names = {node.name for node in form.nodes}
    for question in form.questions:
        row = rows[question.key]
        for column in ("constraint_message", "required_message"):
            _check_texts(row, column, names, findings)
        seed = question.parameters.get("seed", "")
        _check([(seed, row.spot("parameters"))], names, findings)
        if question.choices_from:
            _check_repeated(question, form, row, findings)
    for of_list in choices.rows.values():
        for row in of_list:
            _check_texts(row, "label", names, findings)


def _check_texts(row: Row, column: str, names: Iterable[str], findings: Findings) -> None:
    texts = ((text, row.spot(column, language)) for language, text in row.texts(column).items() if "${" in text)
    _check(texts, names, findings)


def _check(texts: Iterable[tuple[str, Spot]], names: Iterable[str], findings: Findings) -> None:
    for text, spot in texts:
        for name, written in _references(text):
            if not is_name(name):
                findings.error("reference-form", spot, text=written)
            elif name not in names:
                offer = nearest(name, names)
                findings.error("reference-misspelt" if offer else "reference-unknown", spot, name=name, nearest=offer)


def _references(text: str) -> Iterator[tuple[str, str]]:
    """The name and the spelling of each reference; no name where it is not written as one should be."""
    for found in _REFERENCE.finditer(text):
        inside = found["inside"].strip().removeprefix(_LAST_SAVED)
        yield (inside if found["end"] else ""), found[0]


def _check_repeated(question: Question, form: Form, row: Row, findings: Findings) -> None:
    name = question.choices_from
    named = [node for node in form.nodes if node.name == name]
    if not named:
        _check([(f"${{{name}}}", row.spot("type"))], {node.name for node in form.nodes}, findings)
    elif not any(isinstance(node, Question) and form.enclosing_repeat[node.key] for node in named):
        findings.error("reference-not-repeated", row.spot("type"), name=name)
