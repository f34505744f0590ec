"""The coordinator's result: the merged inventory as one workbook, each value with its source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from genera_desktop import messages
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.content import Content, ItemContent, is_there, items_in_order
from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import LOCAL_ID, Answer, Dot, Record, value_of
from genera_desktop.records.serial import same_value
from genera_desktop.records.survivorship import Difference, MergedRecord, Source
from genera_desktop.services.decisions import PROBLEM, SEEN, Decision, decisions_of
from genera_desktop.services.first_places import FirstPlaces
from genera_desktop.services.group_records import Grouping, Merged, group_records, merged_records
from genera_desktop.services.judges import Judges
from genera_desktop.services.keep_submission import kept_answers
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.received import Received, received
from genera_desktop.services.review_problems import OpenProblems, ProblemFinder
from genera_desktop.services.surroundings import still_clock, surroundings_of
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import SubmissionRow
from genera_desktop.workbook.consolidated import (
    Consolidation,
    EditKey,
    OpenPair,
    OpenProblem,
    consolidated_plans,
)
from genera_desktop.workbook.password import protected
from genera_desktop.workbook.plan import Properties
from genera_desktop.workbook.submission import KeptAnswer
from genera_desktop.workbook.write import write_book


def write_consolidated(
    inventory: Inventory, path: Path, *, language: str = "en", password: str = "", progress: Progress = NO_PROGRESS
) -> Merged:
    """Writes the merged inventory of a coordinator, behind a password where one is given. The same workbooks and
    decisions give the same file, or the same one behind the password.

    What comes back is what it shows: matching all records takes too long to be done again for a count of them.
    GeneraError where the file cannot be written.
    """
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        records = list(transaction.records.all())
        decisions = decisions_of(transaction)
        submissions = [one for one in transaction.submissions.all() if not one.undone_at]
        settled = _settled(decisions, lambda record: list(received(transaction, questionnaire, record)))
        kept = kept_answers(transaction)
    grouping = group_records(questionnaire, records, decisions, progress=progress)
    merged = merged_records(questionnaire, grouping, decisions)
    made_at = max((one.made_at for one in submissions), default="")
    # "Today" is the day of the newest workbook: the same workbooks give the same file on any day.
    surroundings = surroundings_of(inventory, clock=still_clock(made_at) if made_at else None)
    judges = Judges(surroundings)
    computed, titles = {}, {}
    for done, record in enumerate(merged):
        progress.step(done, len(merged), "compute")
        verdict = judges.verdict(questionnaire.forms[record.form], merged_content(record), record.uuid)
        computed[record.uuid] = verdict.computed
        titles.update(dict.fromkeys((member.uuid for member in record.members), verdict.title))
    with inventory.reading() as transaction:
        held = {record.uuid: record for record in records}
        found = ProblemFinder(transaction, questionnaire, held, titles, language, alone=True).all()
        problems = list(_open_problems(found, decisions))
    content = Consolidation(
        questionnaire=questionnaire,
        records=merged,
        computed=computed,
        titles=titles,
        local_ids={record.uuid: str(value_of(record.answers, LOCAL_ID) or "") for record in records},
        origins=FirstPlaces(inventory, questionnaire, [member.uuid for one in merged for member in one.members]),
        settled=settled,
        pairs=list(_open_pairs(grouping, language)),
        problems=problems,
        inside=[difference for record in merged for difference in _inside(record.members)],
        kept=[*_of_living(kept, merged), *_asked_no_more(questionnaire, merged)],
        language=language,
        facts=_facts(questionnaire, merged, submissions, made_at, language),
    )
    properties = Properties(title="GEN.ERA", made_at=made_at)
    rows = sum(1 + len(record.items) for record in merged)

    def tell(written: int) -> None:
        progress.step(written, max(written, rows), "write")

    with protected(path, password) as place:
        write_book(place, consolidated_plans(content), properties, language, tell)
    return Merged(questionnaire, grouping, merged)


def merged_content(record: MergedRecord) -> Content:
    """A merged record's values: what it computes is computed from the merged answers."""
    values = {key: merged.value for key, merged in record.values.items()}
    items = [
        ItemContent(item.id, item.repeat, item.parent, {key: merged.value for key, merged in item.values.items()})
        for item in record.items
    ]
    return Content(values, items)


def _open_pairs(grouping: Grouping, language: str) -> Iterator[OpenPair]:
    """The pairs that wait for a decision, with the reasons as sentences."""
    for pair in grouping.possible:
        reasons = (messages.text(f"reason-{code}", language) for code in pair.reasons)
        yield OpenPair(pair.left, pair.right, " ".join(reasons))
    for pair in grouping.reopened:
        yield OpenPair(pair.left, pair.right, messages.text("open-changed-since", language))


def _open_problems(found: Iterable[OpenProblems], decisions: Iterable[Decision]) -> Iterator[OpenProblem]:
    """What could not be taken over from the workbooks that count, and that nobody has said to have seen."""
    seen = {one.records[0]: one.value for one in decisions if one.kind == PROBLEM and one.verdict == SEEN}
    for case in found:
        if seen.get(case.subject) == list(case.told):
            continue
        for row in case.rows:
            for cell in filter(None, row.cells):
                typed = str(cell.value or "") if case.record else ""  # else it is an id
                yield OpenProblem(case.record, case.title, row.label, typed, row.kept, f"{cell.place}: {row.told}")


def _inside(members: Iterable[Record]) -> Iterator[Difference]:
    """The conflicts between versions of one record, told like those between records."""
    for member in members:
        for conflict in conflicts_of(member):
            item = conflict.address.item
            options = tuple(Source(member.uuid, member.cluster, item, version) for version in conflict.versions)
            yield Difference((member.uuid,), (item,) if item else (), conflict.address.key, options)


def _of_living(kept: Iterable[KeptAnswer], merged: Iterable[MergedRecord]) -> Iterator[KeptAnswer]:
    members = {member.uuid: member for record in merged for member in record.members}
    for one in kept:
        member = members.get(one.record)
        if member is not None and one.item in ("", *member.items) and is_there(member, one.item):
            yield one


def _asked_no_more(questionnaire: Questionnaire, merged: Iterable[MergedRecord]) -> Iterator[KeptAnswer]:
    """Answers of records whose questions are retired. Those of a list that is gone may be about a person: they stay in
    the inventory."""
    for record in merged:
        form = questionnaire.forms[record.form]
        for member in record.members:
            items = [("", member.answers), *((one.id, one.answers) for one in items_in_order(member.items.values()))]
            for item, answers in items:
                if item and (member.items[item].repeat not in form.by_key or not is_there(member, item)):
                    continue
                for key in sorted(answers.keys() - form.by_key.keys()):
                    value = value_of(answers, key)
                    if not key.startswith("_") and value is not None:
                        yield KeptAnswer(member.form, member.uuid, item, key, value)


def _edit(one: Received) -> EditKey:
    return (one.record, *one.address, one.answer.dot)


def _settled(decisions: Iterable[Decision], came: Callable[[str], Sequence[Received]]) -> dict[EditKey, list[Answer]]:
    """The edits that decisions inside records made, each with the received versions that say the same. `came` gives
    what came in of a record."""
    settled: dict[EditKey, list[Answer]] = {}
    for decision in decisions:
        if decision.edit is None:
            continue
        found = came(decision.records[0])
        answers = {_edit(one): one.answer for one in reversed(found) if not one.answer.withheld}
        item = decision.items[0] if decision.items else ""
        place = (decision.records[0], item, decision.question)
        seen = [answers.get((*place, Dot(*dot))) for dot in decision.over]
        settled[*place, decision.edit] = [
            answer for answer in seen if answer is not None and same_value(answer.value, decision.value)
        ]
    return settled


def _facts(
    questionnaire: Questionnaire,
    merged: list[MergedRecord],
    submissions: list[SubmissionRow],
    made_at: str,
    language: str,
) -> dict[str, str | int]:
    facts: dict[str, str | int] = {}
    for name, form in questionnaire.forms.items():
        title = form.plurals.get(language) or form.plurals.get("en") or form.titles.get("en", name)
        facts[title] = sum(record.form == name for record in merged)
    facts[messages.text("fact-workbooks", language)] = len(submissions)
    facts[messages.text("fact-newest", language)] = made_at
    facts[messages.text("fact-questionnaire", language)] = questionnaire.version
    return facts
