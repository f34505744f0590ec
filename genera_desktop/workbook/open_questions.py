"""What is open in the merged inventory: possible duplicates, answers that disagree, and what could not be read."""

from __future__ import annotations

from collections.abc import Iterator

from genera_desktop import messages
from genera_desktop.questionnaire.model import Form, Question, text_in
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.wording import own_label, own_words
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.consolidated_sheet import has_labels, label_of
from genera_desktop.workbook.consolidation import Consolidation
from genera_desktop.workbook.plan import Column, Shape, SheetPlan, Tone

OPEN = {
    "kind": (20, Shape.TEXT),
    "record": (34, Shape.TEXT),
    "question": (18, Shape.TEXT),
    "label": (34, Shape.LONG_TEXT),
    "one": (44, Shape.LONG_TEXT),
    "other": (44, Shape.LONG_TEXT),
    "why": (60, Shape.LONG_TEXT),
}
"""The columns of the sheet of open questions, with their widths."""


def open_questions_plan(content: Consolidation) -> SheetPlan:
    """The sheet of open questions, a row for each side that says something else."""
    columns = [
        Column(name, messages.text(f"open-{name}", content.language), width, shape)
        for name, (width, shape) in OPEN.items()
    ]
    columns.append(Column("record_id", messages.text("column-record-id", content.language), 38, tone=Tone.ID))
    return SheetPlan(
        name="Open questions",
        columns=columns,
        rows=_open_rows(content),
        table="OpenQuestions",
        printed_columns=len(OPEN),
        high_rows=True,
    )


def _open_rows(content: Consolidation) -> Iterator[list[CellValue]]:
    kind = messages.text("open-possible-duplicate", content.language)
    for pair in content.pairs:
        one, other = content.titles.get(pair.left, pair.left), content.titles.get(pair.right, pair.right)
        yield [kind, one, None, None, one, other, pair.reasons, pair.left]
    kind = messages.text("open-conflict", content.language)
    for name_of_form, difference in content.differences:
        form = content.questionnaire.forms[name_of_form]
        found = form.by_key.get(difference.question)
        question = found if isinstance(found, Question) else None
        name = label = own_label(difference.question, content.language) or difference.question
        if question is not None:
            name, label = question.key, text_in(question.labels, content.language, form.default_language)
        title = content.titles.get(difference.records[0], difference.records[0])
        why = messages.text(f"open-{'versions' if len(difference.records) == 1 else 'no-rule'}", content.language)
        for further in difference.options[1:]:
            sides = [
                f"{source.cluster}: {_told(content, form, question, difference.question, source.answer.value)}"
                for source in (difference.options[0], further)
            ]
            yield [kind, title, name, label, *sides, why, difference.records[0]]
    kind = messages.text("open-problem", content.language)
    for problem in content.problems:
        told = [problem.title, None, problem.label, problem.typed or None, problem.kept or None, problem.told]
        yield [kind, *told, problem.record or None]


def _told(content: Consolidation, form: Form, question: Question | None, key: str, value: AnswerValue) -> str:
    """What one side says: the code and what a person reads."""
    if question is None:
        return own_words(key, value, content.language)
    code = " ".join(value) if isinstance(value, list) else str(value)
    label = str(label_of(form, question, value, content.titles, content.language)) if has_labels(question) else code
    return code if label == code else f"{code} ({label})"
