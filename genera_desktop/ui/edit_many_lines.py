"""A plan of many edits as the lines of a change list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from genera_desktop import messages
from genera_desktop.questionnaire.model import Form, Question, text_in
from genera_desktop.records.wording import in_words
from genera_desktop.services.edit_many import EditPlan, PlannedAnswer, PlannedRecord
from genera_desktop.ui import form_words
from genera_desktop.ui.edit_many_model import EditPreview
from genera_desktop.ui.submissions_model import LineKind, PreviewLine
from genera_desktop.ui.words import day, translate

CONTEXT = "EditMany"
Titles = Mapping[str, Mapping[str, str]]


def tr(source: str) -> str:
    return translate(CONTEXT, source)


def preview_of(plan: EditPlan, form: Form, titles: Titles, language: str) -> EditPreview:
    """What the page shows of a plan. `titles` are those of the records of other forms, by form."""
    heading = form_words.plural_of(form, language)
    lines = [line for record in plan.records for line in _record(record, form, titles, heading, language)]
    outside = tr("Outside the table")
    for problem in plan.unplaced:
        said = messages.say(problem, language)
        lines.append(PreviewLine(LineKind.PROBLEM, outside, heading, note=said, place=problem.place.cell))
    return EditPreview(tuple(lines), len(plan.changing), plan.same, len(plan.problems))


def _record(record: PlannedRecord, form: Form, titles: Titles, heading: str, language: str) -> Iterator[PreviewLine]:
    changes = bool(record.given)
    title = record.title or tr("Without a title")
    note = "" if changes else tr("stays as it is")
    yield PreviewLine(LineKind.CHANGED if changes else LineKind.SAME, title, heading, note=note)
    for answer in record.answers:
        yield _answer(answer, title, form, titles, heading, language)


def _answer(answer: PlannedAnswer, title: str, form: Form, titles: Titles, heading: str, language: str) -> PreviewLine:
    question = form.by_key.get(answer.key)
    if not isinstance(question, Question):
        label, old, new = form_words.title_of(form, language), "", ""
    else:
        label = text_in(question.labels, language, form.default_language) or question.name
        old, new = (
            in_words(form, question, value, language=language, titles=titles.get(question.linked_form), write_day=day)
            for value in (answer.old, answer.new)
        )
    if answer.problem is None:
        return PreviewLine(LineKind.CHANGED, title, heading, label, old, new or "–")
    said = messages.say_beside_label(answer.problem, language)
    place = answer.problem.place.cell
    return PreviewLine(LineKind.PROBLEM, title, heading, label, new=new, note=said, place=place)
