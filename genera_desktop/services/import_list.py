"""A list that exists already becomes draft records: its columns matched to questions, a preview, one undoable step."""

from __future__ import annotations

import re
import uuid
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.matching.pairs import Matcher
from genera_desktop.matching.profile import ROLES, profile_of_values
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.questionnaire.model import Form, Questionnaire
from genera_desktop.records.content import Address, Content
from genera_desktop.records.edits import Given, changes_to
from genera_desktop.records.folding import folded
from genera_desktop.records.list_columns import ColumnMatch, ListColumn, heading_key, match_columns
from genera_desktop.records.record import DELETED, DRAFT, LOCAL_ID, REVISION, STATUS, AnswerValue, Record, is_deleted
from genera_desktop.records.serial import canonical_json
from genera_desktop.records.session import EntrySession
from genera_desktop.services.changes import Changes
from genera_desktop.services.edit_record import write_answers
from genera_desktop.services.erased_list import erased_list
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.services.list_cells import answer_in, words_of
from genera_desktop.services.load_questionnaire import compiled, current_questionnaire
from genera_desktop.services.local_id import next_local_ids
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.read_list import ListRow, ListTable
from genera_desktop.services.screen_erased import LEFT_OUT, erased_in
from genera_desktop.services.summary import summary_of
from genera_desktop.services.surroundings import Titles, surroundings_of
from genera_desktop.store.entries import EDIT
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.book import cell_name
from genera_desktop.workbook.cells import readable
from genera_desktop.workbook.words import Words

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction

LISTED = uuid.UUID("3d1f2d0b-7f0a-4c86-9a52-8c5c6f0b6f3e")
"""The namespace of the ids of records that came in by a list."""
STEP_LABEL = "list"
NEW, HERE, POSSIBLE, UNNAMED = "new", "here", "possible", "unnamed"
"""What a row is: new, imported already, possibly here already, or without what its records are called by."""

_REMARKS = ".note"
"""The end of the role of a form's free remarks."""
_REMEMBERED = "list-headings:"
_QUESTIONS_IN_TITLE = re.compile(r"\$\{([^{}]+)\}")


@frozen
class ListMapping:
    """The question (by key) that each column of a list answers, by the column's place; `matches` says why."""

    form: str
    matches: Mapping[int, ColumnMatch] = field(default_factory=dict)

    def questions(self) -> dict[int, str]:
        return {place: match.question for place, match in self.matches.items()}

    def with_question(self, place: int, question: str) -> ListMapping:
        """The mapping in which a column answers this question ('': none), and no other column does."""
        kept = {at: match for at, match in self.matches.items() if at != place and match.question != question}
        if question:
            kept[place] = ColumnMatch(question, 1.0, "chosen")
        return ListMapping(self.form, dict(sorted(kept.items())))


@frozen
class ListLine:
    """What would become of one row: `answers` are its own, `content` has the form's defaults beside them. `like` is the
    title of the record or earlier row that it may be the same as."""

    row: int
    kind: str
    title: str = ""
    record: str = ""
    like: str = ""
    answers: Mapping[str, AnswerValue] = field(default_factory=dict)
    content: Content = field(default_factory=Content)
    problems: tuple[Problem, ...] = ()


@frozen
class ListPlan:
    """What importing a list would do. Nothing is written yet."""

    path: Path
    table: ListTable
    mapping: ListMapping
    lines: tuple[ListLine, ...]

    def count(self, kind: str) -> int:
        return sum(line.kind == kind for line in self.lines)

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(problem for line in self.lines for problem in line.problems)


@frozen
class ListReport:
    """What was imported. `step` undoes all of it at once."""

    form: str
    records: frozenset[str]
    step: str = ""

    @property
    def changes(self) -> Changes:
        return Changes(self.records, frozenset({self.form}) if self.records else frozenset())


def propose_mapping(inventory: Inventory, table: ListTable, form: Form) -> ListMapping:
    """What the columns mean: what the user said of their headings before, else what headings and contents tell."""
    with inventory.reading() as transaction:
        remembered = transaction.settings.get(_REMEMBERED + form.name, {})
    return ListMapping(form.name, match_columns(form, _columns(table), remembered))


def likeliest_form(inventory: Inventory, table: ListTable, questionnaire: Questionnaire) -> ListMapping:
    """The mapping to the form that the columns fit best, or that the list is known to be of."""
    if table.form:
        return propose_mapping(inventory, table, questionnaire.forms[table.form])
    proposed = [propose_mapping(inventory, table, form) for form in questionnaire.forms.values()]
    return max(proposed, key=lambda mapping: sum(match.score for match in mapping.matches.values()))


@seldom_searched()
def plan_list_import(
    inventory: Inventory, path: Path, table: ListTable, mapping: ListMapping, *, progress: Progress = NO_PROGRESS
) -> ListPlan:
    """Each row as the draft that it would become, with every problem at its cell and what may be here already."""
    with inventory.reading() as transaction:
        form = current_questionnaire(transaction).forms[mapping.form]
        words = words_of(transaction, form)
    reader = _RowReader(inventory, form, table, mapping, words)
    lines = []
    for done, row in enumerate(table.rows):
        progress.step(done, len(table.rows), "read")
        lines.append(reader.line(row))
    lines = _with_ids(inventory, form, lines, table.ids)
    return ListPlan(path, table, mapping, tuple(_with_doubles(inventory, form, lines)))


@seldom_searched()
def apply_list_import(
    inventory: Inventory,
    plan: ListPlan,
    *,
    also_possible: bool = False,
    backup: bool = True,
    progress: Progress = NO_PROGRESS,
) -> ListReport:
    """Makes drafts of the new rows as one step, after a backup, and remembers what the headings meant.

    `also_possible`: also of the rows that may be here already. GeneraError where a row has come in since the plan.
    """
    kinds = (NEW, POSSIBLE) if also_possible else (NEW,)
    chosen = [line for line in plan.lines if line.kind in kinds]
    if backup and chosen:
        inventory.backup("list")
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
    surroundings = surroundings_of(inventory)
    with inventory.writing() as transaction:
        _remember(transaction, questionnaire.forms[plan.mapping.form], plan)
        _refuse_if_here(transaction, chosen)
        step = _write_drafts(inventory, transaction, questionnaire, plan.mapping.form, chosen, surroundings, progress)
    return ListReport(plan.mapping.form, frozenset(line.record for line in chosen), step)


def _columns(table: ListTable) -> list[ListColumn]:
    def texts(place: int) -> tuple[str, ...]:
        return tuple(readable(row.cell(place)) for row in table.rows if row.cell(place) is not None)

    return [ListColumn(heading, texts(place)) for place, heading in enumerate(table.headings)]


class _RowReader:
    """Reads the rows of one list as drafts of one form."""

    def __init__(self, inventory: Inventory, form: Form, table: ListTable, mapping: ListMapping, words: Words) -> None:
        self._form = form
        self._table = table
        self._words = words
        self._surroundings = surroundings_of(inventory)
        with inventory.reading() as transaction:
            self._erasures = erased_list(transaction)
        places = {question: place for place, question in mapping.questions().items()}
        self._asked = [(question, places[question.key]) for question in form.questions if question.key in places]
        self._remarks = next((one for one in form.questions_of("") if one.role == f"{form.name}{_REMARKS}"), None)
        self._titled_by = set(_QUESTIONS_IN_TITLE.findall(form.instance_name))

    def line(self, row: ListRow) -> ListLine:
        """The row as the draft that it would become. A cell that cannot be read stays unanswered and is a problem; the
        form's remarks keep its text. An answer that breaks a rule is kept, and its question says so too."""
        answers: dict[str, AnswerValue] = {}
        problems: list[Problem] = []
        unread: list[str] = []
        for question, place in self._asked:
            reading = answer_in(question, row.cell(place), self._words)
            if reading.trouble is not None:
                wrong = Problem(reading.trouble.code, params=reading.trouble.params)
                problems.append(self._placed(wrong, row, place, question.key))
                unread.append(f"{self._table.headings[place] or question.name}: {readable(row.cell(place))}")
            elif reading.value is not None:
                answers[question.key] = reading.value
        session = EntrySession.new(compiled(self._form), self._surroundings)
        for key, value in {**answers, **self._remarked(answers, unread)}.items():
            session.answer(Address("", key), value)
        problems += self._add_items(session, row)
        for person in erased_in(session.content(), self._form, self._erasures):
            session.remove_item(person)
            problems.append(Problem(LEFT_OUT, Place(sheet=self._table.sheet, form=self._form.name), Severity.WARNING))
        places = {question.key: place for question, place in self._asked}
        for problem in session.problems():
            key = problem.place.question
            if problem.severity is Severity.ERROR and key in answers and not problem.place.item:
                problems.append(self._placed(problem, row, places[key], key))
        named = any(question.key in answers for question, _ in self._asked if question.name in self._titled_by)
        if not named:
            return ListLine(row.number, UNNAMED)
        return ListLine(
            row.number,
            NEW,
            session.title(),
            answers=answers,
            content=session.content(),
            problems=tuple(problems),
        )

    def _add_items(self, session: EntrySession, row: ListRow) -> list[Problem]:
        """Puts the items of the row's lists into the record; what cannot be read stays unanswered and is a problem."""
        problems = []
        for item in self._table.items.get(row.number, ()):
            session.add_item(item.repeat, item.parent, item.id)
            for question in self._form.questions_of(item.repeat):
                place, cell = item.cells.get(question.key, (0, None))
                reading = answer_in(question, cell, self._words)
                if reading.trouble is not None:
                    wrong = Problem(reading.trouble.code, params=reading.trouble.params)
                    cell_at = cell_name(item.row.number, place + 1)
                    problems.append(
                        wrong.at(sheet=item.sheet, cell=cell_at, form=self._form.name, question=question.key)
                    )
                elif reading.value is not None:
                    session.answer(Address(item.id, question.key), reading.value)
        return problems

    def _remarked(self, answers: Mapping[str, AnswerValue], unread: Sequence[str]) -> dict[str, AnswerValue]:
        """The remarks with what could not be read, by question key; nothing where the form has no remarks."""
        if self._remarks is None or not unread:
            return {}
        said = answers.get(self._remarks.key)
        return {self._remarks.key: "\n".join([*([said] if isinstance(said, str) else []), *unread])}

    def _placed(self, problem: Problem, row: ListRow, place: int, key: str) -> Problem:
        cell = self._table.cell_of(row.number, place)
        return problem.at(sheet=self._table.sheet, cell=cell, form=self._form.name, question=key)


def _with_ids(
    inventory: Inventory, form: Form, lines: Sequence[ListLine], known_ids: Mapping[int, str]
) -> list[ListLine]:
    """The rows with the ids of their records: the same row gets the same id again, unless its record was deleted.

    `known_ids` are the ids that rows bring along; such a row is told from others by its id, not by its answers.
    """
    alike: Counter[str] = Counter()
    wanted = []
    for line in lines:
        told = known_ids.get(line.row) or canonical_json([inventory.info.id, form.name, line.answers])
        alike[told] += 1
        wanted.append((line, told, alike[told]))
    with inventory.reading() as transaction:
        held = transaction.records.get_many(_id(told, nth) for _, told, nth in wanted)
        found = []
        for line, told, nth in wanted:
            record, life = _id(told, nth), 1
            while (known := held.get(record)) is not None and is_deleted(known):
                life += 1
                record = _id(told, nth, life)
                held |= transaction.records.get_many([record])
            kind = HERE if known is not None and line.kind == NEW else line.kind
            found.append(replace(line, kind=kind, record=record))
    return found


def _id(told: str, nth: int, life: int = 1) -> str:
    return str(uuid.uuid5(LISTED, f"{told} {nth} {life}"))


def _with_doubles(inventory: Inventory, form: Form, lines: Sequence[ListLine]) -> list[ListLine]:
    """The rows, those marked that may be the same as a record or as a row further up."""
    new = [line for line in lines if line.kind == NEW]
    likes = _like_companies(inventory, form, new) if form.key_of(ROLES["name"]) else _like_titles(inventory, form, new)
    return [replace(line, kind=POSSIBLE, like=likes[line.row]) if line.row in likes else line for line in lines]


def _like_titles(inventory: Inventory, form: Form, lines: Iterable[ListLine]) -> dict[int, str]:
    with inventory.reading() as transaction:
        seen = {folded(title): title for title in transaction.records.titles(form.name).values()}
    found = {}
    for line in lines:
        if (key := folded(line.title)) in seen:
            found[line.row] = seen[key]
        seen.setdefault(key, line.title)
    return found


def _like_companies(inventory: Inventory, form: Form, lines: Sequence[ListLine]) -> dict[int, str]:
    with inventory.reading() as transaction:
        rows = transaction.records.rows(form.name)
    matcher = Matcher(profile_of_values(form, row.uuid, row.values) for row in rows)
    pairs = matcher.pairs_with(profile_of_values(form, line.record, line.content.values) for line in lines)
    titles = {row.uuid: row.title for row in rows}
    by_record = {line.record: line for line in lines}
    found: dict[int, str] = {}
    for pair in pairs:
        new = sorted((by_record[one] for one in (pair.left, pair.right) if one in by_record), key=lambda line: line.row)
        if new:
            other = next((titles[one] for one in (pair.left, pair.right) if one in titles), new[0].title)
            found.setdefault(new[-1].row, other)
    return found


def _remember(transaction: Transaction, form: Form, plan: ListPlan) -> None:
    """Keeps what the headings meant: questions, and "none" only where the user took away what was proposed."""
    known = dict(transaction.settings.get(_REMEMBERED + form.name, {}))
    proposed = match_columns(form, _columns(plan.table))
    said = plan.mapping.questions()
    for place, heading in enumerate(plan.table.headings):
        key = heading_key(heading)
        if key and place in said:
            known[key] = said[place]
        elif key and place in proposed:
            known[key] = ""
    transaction.settings.set(_REMEMBERED + form.name, known)


def _refuse_if_here(transaction: Transaction, lines: Iterable[ListLine]) -> None:
    titles = {line.record: line.title for line in lines}
    for record in transaction.records.get_many(titles):
        raise GeneraError("changed-since-preview", title=titles[record])


def _write_drafts(
    inventory: Inventory,
    transaction: Transaction,
    questionnaire: Questionnaire,
    form_name: str,
    lines: Sequence[ListLine],
    surroundings: Titles,
    progress: Progress,
) -> str:
    """Writes all drafts as one step; gives its name, '' where there is nothing to write."""
    if not lines:
        return ""
    form, cluster = questionnaire.forms[form_name], inventory.info.cluster
    taken = transaction.records.local_ids(form_name, cluster)
    numbers = next_local_ids(taken, cluster, form_name, questionnaire)
    dot = transaction.next_dot()
    made, history = [], []
    for done, line in enumerate(lines):
        progress.step(done, len(lines), "import")
        empty = Record(line.record, form_name, cluster)
        first: dict[str, AnswerValue] = {DELETED: False, LOCAL_ID: next(numbers), REVISION: 1, STATUS: DRAFT}
        given = [Given(Address("", key), value) for key, value in first.items()] + changes_to(empty, line.content)
        record, entries = write_answers(inventory, empty, given, dot=dot, label=STEP_LABEL, origin=EDIT)
        session = EntrySession(compiled(form), line.content, surroundings, record.uuid)
        made.append((record, summary_of(form, record, session)))
        history += entries
    transaction.records.put_many(made)
    transaction.history.add(history)
    return history[0].step
