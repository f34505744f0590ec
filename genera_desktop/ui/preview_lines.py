"""An import plan as the lines of a change list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from genera_desktop import messages
from genera_desktop.problems import Problem, Severity
from genera_desktop.questionnaire.model import Form, Question, Questionnaire, text_in
from genera_desktop.records.content import Address
from genera_desktop.records.merge import AnswerChange
from genera_desktop.records.record import Record, Versions, shown
from genera_desktop.records.wording import in_words
from genera_desktop.services import missing_items
from genera_desktop.services.company_reply import is_reply
from genera_desktop.services.import_plan import ADDED, CHANGED, MISSING, REMOVED, SAME, ImportPlan, RecordPlan
from genera_desktop.ui.collation import by_name
from genera_desktop.ui.submissions_model import LineKind, Preview, PreviewLine
from genera_desktop.ui.words import day, moment, number, one_or_many, translate, version_text
from genera_desktop.workbook.write_company_form import TITLE

CONTEXT = "PreviewLines"
NEEDED = ("missing-answer", "missing-answer-because")
"""The problems that an answer is needed: warnings where their record is a draft."""
KINDS = {ADDED: LineKind.ADDED, SAME: LineKind.SAME, MISSING: LineKind.MISSING, REMOVED: LineKind.REMOVED}


def tr(source: str) -> str:
    return translate(CONTEXT, source)


def preview_of(plan: ImportPlan, questionnaire: Questionnaire, language: str) -> Preview:
    """What the page shows of a plan."""
    detail = _detail(plan, questionnaire)
    lines = tuple(_Lines(plan, questionnaire, language).all())
    if plan.equals:
        remark = tr("Everything in it is here already, from {file}. Nothing would change.").format(
            file=plan.equals_file
        )
        return Preview(plan.path.name, detail, lines, 0, remark)
    applies = sum(line.kind in (ADDED, CHANGED, REMOVED) for line in plan.records)
    remark = tr("Nothing changed yet. A backup is made first.") if applies else tr("Nothing in it is new.")
    if plan.is_older:
        remark = tr("This is older than what is here: nothing in it is new, and newer answers stay.")
    return Preview(plan.path.name, detail, lines, applies, remark, brings_nothing=not applies)


def _detail(plan: ImportPlan, questionnaire: Questionnaire) -> str:
    """Who made the workbook, when, for which round, and with which questionnaire."""
    header, version = plan.reading.header, plan.reading.questionnaire.version
    told = tr("sent by {device}, made {when}").format(device=header.device or "?", when=moment(header.made_at))
    if is_reply(plan.reading):
        told = reply_told(header.extra.get(TITLE, "?"), header.made_at)
    with_round = tr("round {round}").format(round=header.round) if header.round else ""
    theirs, ours = version_text(version), version_text(questionnaire.version)
    other = tr("questionnaire {version}, here {ours}").format(version=theirs, ours=ours)
    same = tr("questionnaire {version}").format(version=theirs)
    edited = tr("edited outside the program") if plan.reading.is_edited and not is_reply(plan.reading) else ""
    asked = same if version == questionnaire.version else other
    return ", ".join(filter(None, (told, with_round, asked, edited)))


def reply_told(company: str, made_at: str) -> str:
    """Whose reply a workbook is, and when the form was made."""
    return tr("the reply of {company} to its form of {when}").format(company=company, when=moment(made_at))


def answer_line(
    form: Form,
    question: Question,
    change: AnswerChange,
    titles: Mapping[str, str],
    language: str,
    *,
    record: str,
    place: str = "",
    note: str = "",
) -> PreviewLine:
    """One changed answer, old and new, below its record's line. `titles` are those of records that it may link to."""
    old, new = (
        in_words(form, question, value, language=language, titles=titles, write_day=day)
        for value in (change.old, change.new)
    )
    label = text_in(question.labels, language, form.default_language) or question.name
    return PreviewLine(
        LineKind.CHANGED,
        record,
        heading_of(form, language),
        question=label,
        old=old,
        new=new or "–",
        place=place,
        note=note,
    )


def problem_line(
    problem: Problem, form: Form | None, language: str, *, record: str = "", record_id: str = ""
) -> PreviewLine:
    """One problem with its question and cell; without a record's title it stands before all records."""
    if problem.code in missing_items.CODES:
        return _missing_entry(problem, form, language, record=record, record_id=record_id)
    question = form.by_key.get(problem.place.question) if form else None
    label = text_in(question.labels, language) if isinstance(question, Question) else problem.place.sheet
    kind = LineKind.PROBLEM if problem.severity is Severity.ERROR else LineKind.MISSING
    said = messages.say_beside_label(problem, language)
    heading = heading_of(form, language) if form and record else ""
    return PreviewLine(
        kind, record, heading, question=label or "–", note=said, place=str(problem.place), record_id=record_id
    )


def _missing_entry(problem: Problem, form: Form | None, language: str, *, record: str, record_id: str) -> PreviewLine:
    """An entry of a list that was sent before and has no row any more, below its record's line."""
    return PreviewLine(
        LineKind.MISSING,
        record,
        heading_of(form, language) if form and record else "",
        question=problem.place.sheet or "–",
        new=str(problem.params.get(missing_items.ENTRY, "")) or tr("Without a title"),
        note=tr("was sent before, is not in this file. Nothing is deleted."),
        record_id=record_id,
        counts=True,
    )


def told_together(problems: Sequence[Problem]) -> tuple[list[Problem], list[Problem]]:
    """The problems of a record that have a line each, and what a draft still needs, where that is several answers."""
    needed = [one for one in problems if one.code in NEEDED and one.severity is Severity.WARNING]
    return ([one for one in problems if one not in needed], needed) if needed[1:] else (list(problems), [])


def needed_line(
    problems: Sequence[Problem], form: Form, language: str, *, record: str, record_id: str = ""
) -> PreviewLine:
    """How many answers a draft still needs, and which, below its record's line."""
    questions = (form.by_key.get(problem.place.question) for problem in problems)
    labels = (text_in(one.labels, language, form.default_language) for one in questions if isinstance(one, Question))
    return PreviewLine(
        LineKind.MISSING,
        record,
        heading_of(form, language),
        question=tr("Draft"),
        new=tr("{n} answers are still needed").format(n=number(len(problems))),
        note=", ".join(dict.fromkeys(filter(None, labels))),
        record_id=record_id,
    )


def heading_of(form: Form, language: str) -> str:
    """What stands above the records of a form."""
    return text_in(form.plurals, language) or text_in(form.titles, language)


class _Lines:
    def __init__(self, plan: ImportPlan, questionnaire: Questionnaire, language: str) -> None:
        self.plan = plan
        self.questionnaire = questionnaire
        self.language = language
        self.by_record: dict[str, list[Problem]] = {}
        for problem in plan.problems:
            self.by_record.setdefault(problem.place.record, []).append(problem)

    def all(self) -> Iterator[PreviewLine]:
        known = {line.record for line in self.plan.records}
        for record, problems in self.by_record.items():
            if record not in known:
                yield from (self._problem(problem) for problem in problems)
        for form in self.questionnaire.forms.values():
            lines = by_name((line for line in self.plan.records if line.form == form.name), lambda line: line.title)
            for line in sorted(lines, key=self._is_quiet):
                if not line.is_gone or line.record in self.by_record:
                    yield from self._record(form, line)

    def _is_quiet(self, line: RecordPlan) -> bool:
        """What changes, or has something wrong, comes first."""
        return line.kind == SAME and line.record not in self.by_record

    def _record(self, form: Form, line: RecordPlan) -> Iterator[PreviewLine]:
        title = line.title or tr("Without a title")
        yield PreviewLine(
            KINDS.get(line.kind, LineKind.CHANGED),
            title,
            heading_of(form, self.language),
            place=line.place,
            note=self._note(form, line),
            record_id=line.record if line.kind != ADDED else "",
            subject=line.record if line.kind in (ADDED, CHANGED, REMOVED) and not self.plan.equals else "",
        )
        if line.kind not in (ADDED, MISSING, REMOVED):
            yield from self._answers(form, line)
        alone, needed = told_together(self.by_record.get(line.record, ()))
        if needed:
            held = line.record if line.kind != ADDED else ""
            yield needed_line(needed, form, self.language, record=title, record_id=held)
        for problem in alone:
            is_held = problem.code in missing_items.CODES and line.kind != ADDED
            yield self._problem(problem, title, line.record if is_held else "")

    def _note(self, form: Form, line: RecordPlan) -> str:
        asked = sum(isinstance(form.by_key.get(change.address.key), Question) for change in line.changes)
        if line.kind == ADDED:
            return one_or_many(asked, tr("new, {n} answer"), tr("new, {n} answers"))
        if line.kind == MISSING:
            return tr("was sent before, is not in this file. Nothing is deleted.")
        if line.kind == REMOVED:
            return tr("was deleted there; it would be deleted here too")
        changed = one_or_many(asked, tr("{n} answer"), tr("{n} answers")) if asked else ""
        one, many = tr("{n} answer is newer here and stays"), tr("{n} answers are newer here and stay")
        return ", ".join(filter(None, (changed, one_or_many(line.newer_here, one, many) if line.newer_here else "")))

    def _answers(self, form: Form, line: RecordPlan) -> Iterator[PreviewLine]:
        for change in line.changes:
            if change.address not in line.conflicts:
                yield from self._answer(form, line, change)
        for address in sorted(line.conflicts):
            yield from self._answer(form, line, _disputed(line, address), tr("changed here too: both are kept"))

    def _answer(self, form: Form, line: RecordPlan, change: AnswerChange, note: str = "") -> Iterator[PreviewLine]:
        question = form.by_key.get(change.address.key)
        if isinstance(question, Question):
            titles = self.plan.reading.names.get(question.linked_form, {})
            place = self.plan.reading.origins.get(line.record, {}).get(change.address, "")
            yield answer_line(form, question, change, titles, self.language, record=line.title, place=place, note=note)

    def _problem(self, problem: Problem, title: str = "", record: str = "") -> PreviewLine:
        form = self.questionnaire.forms.get(problem.place.form)
        return problem_line(problem, form, self.language, record=title, record_id=record)


def _disputed(line: RecordPlan, address: Address) -> AnswerChange:
    """The answer here and the one in the workbook, where both were changed."""
    there = _answers_of(line.theirs, address)
    dots = {one.dot for one in there}
    here = [one for one in _answers_of(line.merged, address) if one.dot not in dots and not one.withheld]
    said = shown(there)
    return AnswerChange(address, here[0].value if here else None, said.value if said else None)


def _answers_of(record: Record | None, address: Address) -> Versions:
    holder = record.items.get(address.item) if record and address.item else record
    return holder.answers.get(address.key, ()) if holder else ()
