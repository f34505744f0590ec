"""What the expressions of one record see outside it: the clock, tables, and the labels of choices."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from genera_desktop.questionnaire.compiled import CompiledForm, Offer, offer_of
from genera_desktop.questionnaire.expressions import Node
from genera_desktop.questionnaire.model import Choice, Path, Question, text_in
from genera_desktop.records.state import Surroundings, Table


class _KnownTable(NamedTuple):
    table: Table
    offer: Offer


class Outside:
    """The world around one record, as its questionnaire's expressions ask for it."""

    def __init__(self, compiled: CompiledForm, surroundings: Surroundings) -> None:
        self.compiled = compiled
        self.surroundings = surroundings
        self._tables: dict[str, _KnownTable] = {}
        self._question_at = {question.path: question for question in compiled.form.questions}

    def now(self) -> datetime:
        return self.surroundings.now()

    def new_uuid(self) -> str:
        return self.surroundings.new_uuid()

    def instance(self, name: str) -> Node:
        """A choice list, or the table of a file of that name; KeyError where there is neither."""
        if name in self.compiled.form.choice_lists:
            return self.compiled.offer(name, self.surroundings.language).document
        for file in (name, f"{name}.csv"):
            offer = self._table(file)
            if offer is not None:
                return offer.document
        raise KeyError(name)

    def choice_label(self, value: str, path: Path) -> str:
        """The label of a code of the question at this path; '' for an unknown code."""
        question = self._question_at.get(path)
        offer = self.offer(question) if question is not None else None
        if offer is None or value not in offer.by_code:
            return ""
        return next(node.value() for node in offer.by_code[value][0][1].named("label"))

    def offer(self, question: Question) -> Offer | None:
        """All choices of a question; None where it has none or its table is not at hand."""
        if question.file:
            return self._table(question.file)
        if question.choice_list not in self.compiled.form.choice_lists:
            return None
        return self.compiled.offer(question.choice_list, self.surroundings.language)

    def label_of(self, texts: Mapping[str, str]) -> str:
        """A text of the form in the language in use."""
        return text_in(texts, self.surroundings.language, self.compiled.form.default_language)

    def _table(self, file: str) -> Offer | None:
        table = self.surroundings.table(file)
        if table is None:
            return None
        known = self._tables.get(file)
        if known is None or known.table is not table:
            rows = [{"label": row.get("name", ""), **row} for row in table]
            choices = tuple(Choice(row.get("name", ""), {"": row["label"]}, row) for row in rows)
            known = self._tables[file] = _KnownTable(table, offer_of(choices, rows))
        return known.offer
