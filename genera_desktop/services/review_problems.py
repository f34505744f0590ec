"""What was wrong in the workbooks that count, and has not been mended since: one case a record, or a workbook."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, Any

from genera_desktop import messages
from genera_desktop.frozen import frozen
from genera_desktop.problems import Problem, Severity
from genera_desktop.questionnaire.model import Form, Question, Questionnaire, text_in
from genera_desktop.records.content import Address
from genera_desktop.records.record import AnswerValue, Record, is_deleted, shown
from genera_desktop.records.serial import record_from_json
from genera_desktop.records.wording import in_words
from genera_desktop.services.check_records import follows_alone
from genera_desktop.services.keep_submission import problem_of
from genera_desktop.services.newest_workbooks import newest_of_each_laptop
from genera_desktop.services.review_rows import ReviewCell, ReviewRow, ReviewSide
from genera_desktop.store.entries import SubmissionRow
from genera_desktop.workbook.submission import TYPED

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction

PROBLEM_RULE = "problem"
"""The rule of a row that tells a problem: the answer of before was kept."""


@frozen
class OpenProblems:
    """The problems of one record in one workbook, or with `record` '' those of the workbook that are in no record.

    `subject` is what a decision about them names, `told` what it remembers: other problems come to the queue anew.
    """

    subject: str
    record: str
    form: str
    title: str
    side: ReviewSide
    rows: tuple[ReviewRow, ...]
    told: tuple[str, ...]


def named_records(transaction: Transaction) -> dict[str, Record]:
    """The records that problems are about: all that a finder looks at."""
    problems = (problem for submission in transaction.submissions.all() for problem in submission.problems)
    return transaction.records.get_many(filter(None, (problem_of(one).place.record for one in problems)))


@frozen
class ProblemFinder:
    """Finds them within one reading transaction."""

    transaction: Transaction
    questionnaire: Questionnaire
    records: Mapping[str, Record]
    titles: Mapping[str, str]
    language: str
    write_day: Callable[[str], str] = str
    alone: bool = False
    """Only what follows from a workbook alone, whatever came before it."""
    _sent: dict[tuple[str, str], Record] = field(default_factory=dict)

    def all(self) -> Iterator[OpenProblems]:
        """All that is open, in the order in which the workbooks were made: what was wrong in workbooks before them
        counts no more."""
        for submission in newest_of_each_laptop(self.transaction, self.transaction.submissions.all()):
            errors = [problem_of(one) for one in submission.problems]
            errors = [
                one for one in errors if one.severity is Severity.ERROR and (follows_alone(one) or not self.alone)
            ]
            by_record: dict[str, list[Problem]] = {}
            for problem in errors:
                known = problem.place.record if problem.place.record in self.records else ""
                by_record.setdefault(known, []).append(problem)
            if any(by_record):
                parts = self.transaction.submissions.contributions(submission=submission.id)
                self._sent.update(((submission.id, p.record), record_from_json(p.payload)) for p in parts)
            for record, problems in by_record.items():
                waiting = [problem for problem in problems if not self._is_mended(submission, problem)]
                if waiting:
                    yield self._case(submission, record, waiting)

    def _is_mended(self, submission: SubmissionRow, problem: Problem) -> bool:
        """Whether the record has gone, or its answer is another one than when the workbook came."""
        place = problem.place
        record, sent = self.records.get(place.record), self._sent.get((submission.id, place.record))
        if record is None or sent is None:
            return False
        now, then = (_shown_edit(one, Address(place.item, place.question)) for one in (record, sent))
        return is_deleted(record) or (bool(place.question) and now is not None and now != then)

    def _case(self, submission: SubmissionRow, record: str, problems: Sequence[Problem]) -> OpenProblems:
        held = self.records.get(record)
        side = ReviewSide(record, submission.file, submission.cluster, submission.device, submission.made_at)
        rows = tuple(self._row(submission, held, problem) for problem in problems)
        alone = [one for one in problems if follows_alone(one)] or problems
        told = tuple(sorted(f"{one.code} {one.place.question} {_written(one)}" for one in alone))
        title = self.titles.get(record, "") or submission.file
        return OpenProblems(
            record or submission.content_hash, record, held.form if held else "", title, side, rows, told
        )

    def _row(self, submission: SubmissionRow, record: Record | None, problem: Problem) -> ReviewRow:
        place = problem.place
        form = self.questionnaire.forms.get(place.form or (record.form if record else ""))
        question = form.by_key.get(place.question) if form else None
        label, kept = place.sheet, ""
        if form is not None and isinstance(question, Question):
            label = text_in(question.labels, self.language, form.default_language) or question.name
            answer = _shown(record, Address(place.item, place.question)) if record else None
            kept = self._words(form, question, answer.value) if answer else ""
        written = _written(problem)
        told = ", ".join(filter(None, (submission.file, str(place))))
        cell = ReviewCell(written, written or str(place), submission.made_at, submission.device, told)
        said = messages.say_beside_label(problem, self.language)
        return ReviewRow(label or "–", (cell,), kept, frozenset(), PROBLEM_RULE, told=said)

    def _words(self, form: Form, question: Question, value: AnswerValue) -> str:
        return in_words(form, question, value, language=self.language, titles=self.titles, write_day=self.write_day)


def _written(problem: Problem) -> str:
    """What was typed, whole; of an answer that was taken over, what is wrong with it."""
    return str(problem.params.get(TYPED, problem.params.get("value", "")))


def _shown(record: Record, address: Address) -> Any:
    holder = record.items.get(address.item) if address.item else record
    return shown(holder.answers.get(address.key, ())) if holder else None


def _shown_edit(record: Record, address: Address) -> object:
    answer = _shown(record, address)
    return answer.dot if answer else None
