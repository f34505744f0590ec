"""What the expressions of one record see outside it: the clock, tables, and the labels of choices."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from datetime import datetime

from genera_desktop.questionnaire.compiled import CompiledForm
from genera_desktop.questionnaire.expressions import Node
from genera_desktop.questionnaire.model import Path, Question, text_in
from genera_desktop.questionnaire.offer import Lookup, Offer
from genera_desktop.records.state import Surroundings, Table

_RECENT: OrderedDict[tuple[int, str, str], tuple[Table, Offer]] = OrderedDict()
_MOST_RECENT = 8
"""Tables are kept over sessions: an import opens thousands of records on the same ones."""


class Outside:
    """The world around one record, as its questionnaire's expressions ask for it."""

    def __init__(self, compiled: CompiledForm, surroundings: Surroundings) -> None:
        self.compiled = compiled
        self.surroundings = surroundings
        self._looked_up: dict[tuple[int, str, str], tuple[Table, Offer]] = {}
        """Tables that are looked up are this record's alone: a list that was read goes with it."""

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
        question = self.compiled.question_at.get(path)
        offer = self.offer(question) if question is not None else None
        return offer.label(value) if offer is not None else ""

    def offer(self, question: Question) -> Offer | None:
        """All choices of a question; None where it has none or its table is not at hand."""
        if question.file:
            parameters = question.parameters
            return self._table(question.file, parameters.get("value", "name"), parameters.get("label", "label"))
        if question.choice_list not in self.compiled.form.choice_lists:
            return None
        return self.compiled.offer(question.choice_list, self.surroundings.language)

    def label_of(self, texts: Mapping[str, str]) -> str:
        """A text of the form in the language in use."""
        return text_in(texts, self.surroundings.language, self.compiled.form.default_language)

    def _table(self, file: str, code: str = "name", label: str = "label") -> Offer | None:
        """The table of a file; `code` and `label` are its columns for these."""
        table = self.surroundings.table(file)
        if table is None:
            return None
        key = (id(table), code, label)
        kept = self._looked_up if isinstance(table, Lookup) else _RECENT
        known = kept.get(key)
        if known is None or known[0] is not table:
            usual = (code, label) == ("name", "label")
            rows = (
                table if usual else [{**row, "name": row.get(code, ""), "label": row.get(label, "")} for row in table]
            )
            known = kept[key] = (table, Offer(rows))
            while len(_RECENT) > _MOST_RECENT:
                _RECENT.popitem(last=False)
        return known[1]
