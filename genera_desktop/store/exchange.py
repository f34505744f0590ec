"""What came from others and what was decided about it: rounds, submissions with their contributions, decisions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, select, update

from genera_desktop.records.record import AnswerValue
from genera_desktop.records.serial import canonical_object
from genera_desktop.store import tables
from genera_desktop.store.entries import Contribution, ContributionText, DecisionRow, SubmissionRow
from genera_desktop.store.ledger import CHUNK, Ledger, Row, Values, checked, sealed
from genera_desktop.store.rows import Round
from genera_desktop.store.seals import made, storable, stored_json

_rounds, _frozen = tables.rounds.c, tables.last_answers.c
_all_rounds = select(tables.rounds).order_by(_rounds.number)
_last_frozen = (
    select(tables.last_answers).where(_frozen.record == bindparam("record")).order_by(_frozen.number.desc()).limit(1)
)
_submissions, _contributions = tables.submissions.c, tables.contributions.c
_all_submissions = select(tables.submissions).order_by(_submissions.number)
# Not as an upsert, which leaves indexed columns as they are.
_replace_submission = (
    update(tables.submissions)
    .where(_submissions.id == bindparam("submission"))
    .values({column.name: bindparam(column.name) for column in tables.submissions.columns})
)
_page = (
    select(tables.contributions)
    .where(_contributions.number > bindparam("after"))
    .order_by(_contributions.number)
    .limit(CHUNK)
)
_said_of = (
    select(tables.contributions)
    .where(_contributions.record.in_(bindparam("wanted", expanding=True)))
    .order_by(_contributions.record, _contributions.number)
)
_refused = tables.refused_rows.c
_remove_refused = delete(tables.refused_rows).where(_refused.submission == bindparam("of"))
_refused_of = select(tables.refused_rows).where(_refused.submission == bindparam("submission")).order_by(_refused.place)
_decisions = tables.decisions.c
_all_decisions = select(tables.decisions).order_by(_decisions.number)
_remove_decision = delete(tables.decisions).where(_decisions.id == bindparam("decision"))

RefusedCells = Mapping[str, Any]
"""A row of a workbook that could not be read, as plain JSON."""


class Rounds:
    """The survey periods, in the order in which they came."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(self, id: str, name: str, opened_at: str) -> None:
        """Makes this the current round; a round that is known keeps its place and takes the name."""
        known = {row[0]: row[1] for row in self._ledger.read(_all_rounds)}
        number = known.get(id) or self._ledger.next_number()
        self._ledger.put(tables.rounds, [sealed({"id": id, "number": number, "name": name, "opened_at": opened_at})])

    def current(self) -> Round | None:
        """The round that was opened last."""
        rounds = self.all()
        return rounds[-1] if rounds else None

    def all(self) -> list[Round]:
        rows = [checked(row, tables.rounds) for row in self._ledger.read(_all_rounds)]
        return [Round(row["id"], row["name"], row["opened_at"]) for row in rows]

    def freeze(self, round_id: str, answers: Iterable[tuple[str, Mapping[str, AnswerValue]]]) -> None:
        """Keeps the answers of records, by UUID, as those of this round."""
        number = self._ledger.next_number()
        remaining = iter(answers)
        while chunk := list(islice(remaining, CHUNK)):
            rows = [
                {"record": record, "round": round_id, "number": number, "answers": stored_json(dict(values))}
                for record, values in chunk
            ]
            self._ledger.put(tables.last_answers, [sealed(row) for row in rows])

    def last_answers(self, record: str) -> dict[str, AnswerValue]:
        """The answers of a record as they were frozen last; empty where they never were."""
        rows = self._ledger.read(_last_frozen, record=record)
        answers: dict[str, AnswerValue] = json.loads(checked(rows[0], tables.last_answers)["answers"]) if rows else {}
        return answers


class Submissions:
    """The workbooks that were received, and what each of them says of each record."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(
        self,
        submission: SubmissionRow,
        contributions: Iterable[Contribution | ContributionText],
        refused: Sequence[RefusedCells] = (),
    ) -> None:
        """Keeps a submission, what it says, and the rows of it that could not be read; any iterable will do."""
        self._ledger.put(tables.submissions, [_submission_values(submission, self._ledger.next_number())])
        remaining = iter(contributions)
        while chunk := list(islice(remaining, CHUNK)):
            self._ledger.put(tables.contributions, [self._contribution_values(part) for part in chunk])
        self._keep_refused(submission.id, refused)

    def refused(self, submission: str) -> list[RefusedCells]:
        """The rows of a submission that could not be read, in their order."""
        rows = [checked(row, tables.refused_rows) for row in self._ledger.read(_refused_of, submission=submission)]
        return [json.loads(row["payload"]) for row in rows]

    def _keep_refused(self, submission: str, refused: Sequence[RefusedCells]) -> None:
        rows = [
            sealed({"submission": submission, "place": place, "payload": stored_json(dict(one))})
            for place, one in enumerate(refused)
        ]
        self._ledger.put(tables.refused_rows, rows)

    def all(self) -> list[SubmissionRow]:
        """Every submission in the order of arrival, undone ones included."""
        return self._found()

    def get(self, id: str) -> SubmissionRow | None:
        return next(iter(self._found(_submissions.id == id)), None)

    def by_content(self, content_hash: str) -> list[SubmissionRow]:
        """The applied submissions with this content, the one that came last first; undone ones do not count."""
        return self._found(_submissions.content_hash == content_hash, _submissions.undone_at == "")[::-1]

    def contributions(self, *, record: str = "", submission: str = "", holding: str = "") -> Iterator[Contribution]:
        """What was received for a record, in a submission, or in all, in the order of arrival, undone ones included.
        `holding`: only what has this text somewhere in its JSON."""
        page = _page.where(_contributions.record == record) if record else _page
        page = page.where(_contributions.submission == submission) if submission else page
        page = page.where(_contributions.payload.contains(holding, autoescape=True)) if holding else page
        after = 0
        while rows := self._ledger.search(page, after=after):
            after = rows[-1][2]
            yield from map(_contribution, rows)

    def said_of(self, records: Iterable[str]) -> Iterator[Contribution]:
        """What was received for any of these records, undone submissions included, by record and order of arrival."""
        wanted = iter(dict.fromkeys(records))
        while chunk := list(islice(wanted, CHUNK)):
            yield from map(_contribution, self._ledger.among(_said_of, wanted=chunk))

    def replace(
        self,
        submission: SubmissionRow,
        contributions: Iterable[Contribution],
        refused: Sequence[RefusedCells] | None = None,
    ) -> None:
        """Writes a submission and what it says over the one with its id; each keeps its place among what arrived.
        `refused`: the rows that could not be read, where they are others."""
        values = _submission_values(submission, submission.number)
        self._ledger.write(_replace_submission, [{**values, "submission": submission.id}])
        for part in contributions:
            self._ledger.put(tables.contributions, [self._contribution_values(part, part.number)])
        if refused is not None:
            self._ledger.write(_remove_refused, [{"of": submission.id}])
            self._keep_refused(submission.id, refused)

    def mark_undone(self, id: str, at: str) -> None:
        """Marks a submission as undone; what it said is kept."""
        for row in self._ledger.search(_all_submissions.where(_submissions.id == id)):
            values = {**checked(row, tables.submissions), "undone_at": at}
            self._ledger.put(tables.submissions, [sealed(values)])

    def _found(self, *conditions: ColumnElement[bool]) -> list[SubmissionRow]:
        return [_submission(row) for row in self._ledger.search(_all_submissions.where(*conditions))]

    def _contribution_values(self, part: Contribution | ContributionText, number: int = 0) -> Values:
        payload = part.payload
        return sealed(
            {
                "submission": part.submission,
                "record": part.record,
                "number": number or self._ledger.next_number(),
                "payload": storable(payload) if isinstance(payload, str) else stored_json(payload),
                "origins": storable(made(canonical_object, part.origins)),
            }
        )


class Decisions:
    """What people decided, in the order in which they did."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(self, decision: DecisionRow) -> None:
        """Keeps a decision, in place of the one with its id, if there is one."""
        values = asdict(decision)
        values.update({name: stored_json(values[name]) for name in ("records", "items", "value", "over")})
        values["number"] = self._ledger.next_number()
        self._ledger.put(tables.decisions, [_row(tables.decisions.columns.keys(), values)])

    def remove(self, id: str) -> None:
        self._ledger.write(_remove_decision, [{"decision": id}])

    def all(self) -> list[DecisionRow]:
        return [_decision(row) for row in self._ledger.read(_all_decisions)]


def _submission_values(submission: SubmissionRow, number: int) -> Values:
    values = asdict(submission)
    values.update(number=number, counts=stored_json(values["counts"]), problems=stored_json(values["problems"]))
    return _row(tables.submissions.columns.keys(), values)


def _row(columns: Iterable[str], values: Values) -> Values:
    """The values in the order of the columns, sealed."""
    return sealed({name: values[name] for name in columns if name != "hash"})


def _submission(row: Row) -> SubmissionRow:
    values = checked(row, tables.submissions)
    values.update(counts=json.loads(values["counts"]), problems=json.loads(values["problems"]))
    return SubmissionRow(**values)


def _contribution(row: Row) -> Contribution:
    values = checked(row, tables.contributions)
    return Contribution(
        values["submission"],
        values["record"],
        json.loads(values["payload"]),
        json.loads(values["origins"]),
        values["number"],
    )


def _decision(row: Row) -> DecisionRow:
    values = checked(row, tables.decisions)
    values.update({name: json.loads(values[name]) for name in ("records", "items", "value", "over")})
    return DecisionRow(**values)
