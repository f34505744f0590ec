"""What is done and what is missing in an inventory, form by form, and whether it is ready to be sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import Any

from genera_desktop.frozen import frozen
from genera_desktop.problems import Problem
from genera_desktop.questionnaire.model import Choice, Questionnaire, text_in
from genera_desktop.records.content import Address, content_of
from genera_desktop.records.record import COMPLETE, Record
from genera_desktop.records.session import EntrySession
from genera_desktop.services.create_inventory import FIRST_ROUND
from genera_desktop.services.export_workbook import LAST_EXPORT
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.services.load_questionnaire import compiled, current_questionnaire
from genera_desktop.services.reminders import Reminder, reminders
from genera_desktop.services.submission_board import SubmissionBoard, submission_board
from genera_desktop.services.surroundings import Titles, surroundings_of
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import RecordRow, Round

MOST_OPEN = 8
"""Records of which the overview says what is left to do; the others are counted."""
MOST_CHANGES = 5


class OpenWork(StrEnum):
    """What a record still needs before it is sent, what needs somebody most first."""

    PROBLEM = "problem"
    CONFLICT = "conflict"
    DRAFT = "draft"
    UNCONFIRMED = "unconfirmed"


@frozen
class FormProgress:
    """How far the records of a form are. `open`: drafts; the other figures count records too."""

    form: str
    total: int
    complete: int
    problems: int
    conflicts: int
    unconfirmed: int

    @property
    def open(self) -> int:
        return self.total - self.complete


@frozen
class OpenRecord:
    """A record with work left. `missing` are the labels of unanswered questions, `sections` those of where they stand;
    `at` is the question to go to, None for the record as a whole."""

    work: OpenWork
    record: str
    form: str
    title: str
    problems: tuple[Problem, ...] = ()
    missing: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    at: Address | None = None


@frozen
class Segment:
    """How many companies and strengths stand in one segment of the value chain."""

    choice: Choice
    companies: int
    strengths: int


@frozen
class Overview:
    """All that the overview shows. Times are as stored, '' for never. `board` is the coordinator's roll-call."""

    round: Round | None
    forms: tuple[FormProgress, ...]
    open: tuple[OpenRecord, ...]
    more: int
    exported_at: str
    exported_file: str
    changed_at: str
    backup_at: str
    recent: tuple[RecordRow, ...] = ()
    segments: tuple[Segment, ...] = ()
    board: SubmissionBoard | None = None
    reminders: tuple[Reminder, ...] = ()

    @property
    def is_exported(self) -> bool:
        """Whether the last workbook holds everything up to the last change."""
        return bool(self.exported_at) and self.changed_at <= self.exported_at

    @property
    def is_ready(self) -> bool:
        """Whether nothing in the records keeps the inventory from being sent."""
        return bool(sum(form.total for form in self.forms)) and not self.open and not self.more


@seldom_searched()
def overview(inventory: Inventory, *, language: str = "en", name_key: Callable[[str], Any] = str.casefold) -> Overview:
    """The state of an inventory now. `name_key` gives what names are sorted by."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        rows = {form: transaction.records.rows(form) for form in questionnaire.forms}
        current = transaction.rounds.current()
        exported = transaction.settings.get(LAST_EXPORT) or {}
        steps = transaction.history.steps(1)
        due = reminders(transaction, questionnaire, date.fromisoformat(inventory.now_text()[:10]))
    is_own = bool(inventory.info.cluster)
    since = current.opened_at if is_own and current and current.name != FIRST_ROUND else ""
    waiting = _waiting(rows, since, name_key, is_own=is_own)
    found, looked_at = _open_records(inventory, questionnaire, waiting, surroundings_of(inventory, language=language))
    return Overview(
        round=current,
        forms=tuple(_progress(form, of_form, since) for form, of_form in rows.items()),
        open=tuple(found),
        more=len(waiting) - looked_at,
        exported_at=str(exported.get("at", "")),
        exported_file=str(exported.get("file", "")),
        changed_at=steps[0].at if steps else "",
        backup_at=inventory.last_backup_at(),
        recent=_recent(row for of_form in rows.values() for row in of_form),
        segments=_segments(questionnaire, rows),
        board=None if is_own else submission_board(inventory),
        reminders=due,
    )


def _waiting(
    rows: dict[str, list[RecordRow]], since: str, name_key: Callable[[str], Any], *, is_own: bool
) -> list[tuple[OpenWork, RecordRow]]:
    """The records with work left, the most urgent and then the nearest to complete first. The coordinator sees wrong
    answers here only: drafts are their clusters' work and stand in the roll-call, conflicts are cases of the review."""
    found = [(_work_on(row, since), row) for of_form in rows.values() for row in of_form]
    waiting = [(work, row) for work, row in found if work and (is_own or work is OpenWork.PROBLEM)]
    urgency = list(OpenWork)
    waiting.sort(key=lambda one: name_key(one[1].title))
    return sorted(waiting, key=lambda one: (urgency.index(one[0]), one[1].missing))


def _is_unconfirmed(row: RecordRow, since: str) -> bool:
    """Whether nobody has touched a complete record since the round began: marking it complete again is enough."""
    return bool(since) and row.status == COMPLETE and row.updated_at <= since


def _work_on(row: RecordRow, since: str) -> OpenWork | None:
    if row.problems:
        return OpenWork.PROBLEM
    if row.has_conflict:
        return OpenWork.CONFLICT
    if row.status != COMPLETE:
        return OpenWork.DRAFT
    return OpenWork.UNCONFIRMED if _is_unconfirmed(row, since) else None


def _progress(form: str, rows: list[RecordRow], since: str) -> FormProgress:
    return FormProgress(
        form,
        total=len(rows),
        complete=sum(row.status == COMPLETE for row in rows),
        problems=sum(bool(row.problems) for row in rows),
        conflicts=sum(row.has_conflict for row in rows),
        unconfirmed=sum(_is_unconfirmed(row, since) for row in rows),
    )


def _open_records(
    inventory: Inventory, questionnaire: Questionnaire, waiting: list[tuple[OpenWork, RecordRow]], surroundings: Titles
) -> tuple[list[OpenRecord], int]:
    """What is left to do in the first records, and how many were looked at for it: what was wrong when a record was
    saved may have been mended in another one, to which it links."""
    lines: list[OpenRecord] = []
    for looked_at, (work, row) in enumerate(waiting):
        if len(lines) == MOST_OPEN:
            return lines, looked_at
        with inventory.reading() as transaction:
            record = transaction.records.get(row.uuid)
        line = _open_record(questionnaire, work, record, surroundings) if record else None
        if line is not None and (line.problems or work is not OpenWork.PROBLEM):
            lines.append(line)
    return lines, len(waiting)


def _open_record(questionnaire: Questionnaire, work: OpenWork, record: Record, surroundings: Titles) -> OpenRecord:
    """What is left to do in a record, in the words of the questionnaire."""
    form = questionnaire.forms[record.form]
    session = EntrySession(compiled(form), content_of(record), surroundings, record.uuid)
    problems = session.problems() if work is OpenWork.PROBLEM else []
    missing = session.missing() if work is OpenWork.DRAFT else []
    places = [Address(one.place.item, one.place.question) for one in [*problems, *missing]]
    tops = dict.fromkeys(form.by_key[place.key].path[0] for place in places)
    names = {node.path[0]: node for node in form.children}
    sections = [
        text_in(node.labels, surroundings.language, form.default_language) for top in tops if (node := names[top])
    ]
    return OpenRecord(
        work,
        record.uuid,
        record.form,
        session.title(),
        tuple(problems),
        tuple(session.state(Address(one.place.item, one.place.question)).label for one in missing),
        tuple(filter(None, sections)),
        places[0] if places else None,
    )


def _recent(rows: Iterable[RecordRow]) -> tuple[RecordRow, ...]:
    return tuple(sorted(rows, key=lambda row: (row.updated_at, row.uuid), reverse=True)[:MOST_CHANGES])


def _segments(questionnaire: Questionnaire, rows: dict[str, list[RecordRow]]) -> tuple[Segment, ...]:
    """Companies and strengths by segment; none where the questionnaire does not ask for segments."""
    counts = {}
    choices: tuple[Choice, ...] = ()
    for role in ("strength.segments", "company.segments"):
        form = questionnaire.form_playing(role)
        if form is None:
            return ()
        key = form.key_of(role)
        choices = form.choices_of(form.question(key))
        answers = (row.values.get(key) for row in rows[form.name])
        counts[role] = Counter(code for codes in answers if isinstance(codes, list) for code in codes)
    return tuple(
        Segment(choice, counts["company.segments"][choice.name], counts["strength.segments"][choice.name])
        for choice in choices
    )
