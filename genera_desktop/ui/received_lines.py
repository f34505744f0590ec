"""A workbook that was imported as the lines of a change list: what it brought, record by record, and its problems."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from genera_desktop.problems import Problem
from genera_desktop.questionnaire.model import Question, Questionnaire
from genera_desktop.services.brought_changes import BroughtRecord
from genera_desktop.services.import_plan import ADDED, CHANGED, MISSING, REMOVED, SAME
from genera_desktop.services.keep_submission import problem_of
from genera_desktop.store.entries import SubmissionRow
from genera_desktop.ui.collation import by_name
from genera_desktop.ui.preview_lines import (
    answer_line,
    heading_of,
    needed_line,
    problem_line,
    reply_told,
    told_together,
)
from genera_desktop.ui.submissions_model import LineKind, Preview, PreviewLine
from genera_desktop.ui.words import moment, one_or_many, translate, with_days

KINDS = {ADDED: LineKind.ADDED, CHANGED: LineKind.CHANGED, REMOVED: LineKind.REMOVED, SAME: LineKind.SAME}
IN_ORDER = (ADDED, CHANGED, REMOVED, SAME)
Titles = Mapping[str, Mapping[str, str]]
"""Form to the titles of its records, by id."""


def tr(source: str) -> str:
    return translate("ReceivedLines", source)


def received_preview(
    row: SubmissionRow, brought: Sequence[BroughtRecord], titles: Titles, questionnaire: Questionnaire, language: str
) -> Preview:
    """What the page shows of a submission."""
    detail = tr("sent by {device}, made {when}").format(device=row.device or "?", when=moment(row.made_at))
    if len(brought) == 1 and not (row.cluster or row.device):  # a company's form says nothing of who made it
        detail = reply_told(brought[0].title or "?", row.made_at)
    lines = tuple(_Received(row, brought, titles, questionnaire, language).all())
    when = moment(row.undone_at or row.received_at)
    told = tr("Undone: {when}. This is what it had changed.") if row.undone_at else tr("Imported: {when}.")
    missing = sum(counts.get(MISSING, 0) for counts in row.counts.values())
    one = tr("{n} record that was sent before was not in it; nothing was deleted.")
    many = tr("{n} records that were sent before were not in it; nothing was deleted.")
    said = [with_days(told, when=when), one_or_many(missing, one, many) if missing else ""]
    return Preview(row.file, detail, lines, 0, " ".join(filter(None, said)), applied=True, can_undo=not row.undone_at)


class _Received:
    def __init__(
        self,
        row: SubmissionRow,
        brought: Sequence[BroughtRecord],
        titles: Titles,
        questionnaire: Questionnaire,
        language: str,
    ) -> None:
        self.brought = brought
        self.titles = titles
        self.questionnaire = questionnaire
        self.language = language
        self.problems: dict[str, list[Problem]] = defaultdict(list)
        known = {one.record for one in brought}
        for problem in map(problem_of, row.problems):
            self.problems[problem.place.record if problem.place.record in known else ""].append(problem)

    def all(self) -> Iterator[PreviewLine]:
        yield from (problem_line(problem, None, self.language) for problem in self.problems[""])
        for form in self.questionnaire.forms:
            records = by_name((one for one in self.brought if one.form == form), lambda one: one.title)
            for one in sorted(records, key=self._weight):
                if not one.is_gone or one.record in self.problems:
                    yield from self._record(one)

    def _weight(self, one: BroughtRecord) -> tuple[bool, int]:
        """What changed, or had something wrong, comes first."""
        is_quiet = one.kind == SAME and one.record not in self.problems
        return (is_quiet, IN_ORDER.index(one.kind))

    def _record(self, one: BroughtRecord) -> Iterator[PreviewLine]:
        form = self.questionnaire.forms[one.form]
        title = one.title or tr("Without a title")
        asked = [
            (question, answer)
            for answer in one.answers
            if isinstance(question := form.by_key.get(answer.change.address.key), Question)
        ]
        note = {
            ADDED: one_or_many(len(asked), tr("new, {n} answer"), tr("new, {n} answers")),
            CHANGED: one_or_many(len(asked), tr("{n} answer"), tr("{n} answers")),
            REMOVED: tr("was deleted"),
        }.get(one.kind, "")
        yield PreviewLine(KINDS[one.kind], title, heading_of(form, self.language), note=note, record_id=one.record)
        for question, answer in asked if one.kind == CHANGED else ():
            titles = self.titles.get(question.linked_form, {})
            yield answer_line(form, question, answer.change, titles, self.language, record=title, place=answer.place)
        alone, needed = told_together(self.problems.get(one.record, ()))
        if needed:
            yield needed_line(needed, form, self.language, record=title, record_id=one.record)
        for problem in alone:
            yield problem_line(problem, form, self.language, record=title, record_id=one.record)
