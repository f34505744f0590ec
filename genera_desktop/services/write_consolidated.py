"""The coordinator's result: the merged inventory as one workbook, each value with its source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from genera_desktop import messages
from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Questionnaire, Texts
from genera_desktop.records.record import Answer, Dot
from genera_desktop.records.serial import same_value
from genera_desktop.services.decisions import PROBLEM, SEEN, Decision, decisions_of
from genera_desktop.services.first_places import FirstPlaces
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.services.group_inventory import GroupedInventory, group_inventory
from genera_desktop.services.group_records import decided_values
from genera_desktop.services.judges import Judges
from genera_desktop.services.keep_submission import kept_answers
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.read_merged import MergedReader, ToldRecords
from genera_desktop.services.received import Received, received
from genera_desktop.services.review_problems import OpenProblems, ProblemFinder, named_records
from genera_desktop.services.surroundings import still_clock, surroundings_of
from genera_desktop.store.entries import SubmissionRow
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.consolidated import consolidated_plans
from genera_desktop.workbook.consolidation import ROWS_IN_SHEET, Consolidation, EditKey, OpenPair, OpenProblem
from genera_desktop.workbook.passing import passing_folder
from genera_desktop.workbook.password import protected
from genera_desktop.workbook.plan import Properties
from genera_desktop.workbook.shelf import Shelf
from genera_desktop.workbook.write import write_book


@frozen
class Shown:
    """What an inventory comes to: merged records by form, pairs that are one, and how many pairs and answers wait for
    a decision."""

    records: Mapping[str, int]
    same: int
    possible: int
    conflicts: int
    plurals: Mapping[str, Texts]
    """What the records of each form are called."""


@seldom_searched()
def write_consolidated(
    inventory: Inventory,
    path: Path,
    *,
    language: str = "en",
    password: str = "",
    progress: Progress = NO_PROGRESS,
    rows_in_sheet: int = ROWS_IN_SHEET,
) -> Shown:
    """Writes the merged inventory of a coordinator, behind a password where one is given. The same workbooks and
    decisions give the same file, or the same one behind the password.

    What comes back is what it shows: matching all records takes too long to be done again for a count of them.
    GeneraError where the file cannot be written.
    """
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        decisions = decisions_of(transaction)
        submissions = [one for one in transaction.submissions.all() if not one.undone_at]
        settled = _settled(decisions, lambda record: list(received(transaction, questionnaire, record)))
        kept = kept_answers(transaction)
    grouped = group_inventory(inventory, questionnaire, decisions, progress=progress)
    made_at = max((one.made_at for one in submissions), default="")
    # "Today" is the day of the newest workbook: the same workbooks give the same file on any day.
    judges = Judges(surroundings_of(inventory, clock=still_clock(made_at) if made_at else None))
    reader = MergedReader(inventory, questionnaire, grouped, decided_values(decisions))
    records = ToldRecords(questionnaire, grouped.groups, reader, judges, kept, progress)
    ids = [line.uuid for group in grouped.groups for line in group]
    with passing_folder() as folder, protected(path, password) as place:
        content = Consolidation(
            questionnaire=questionnaire,
            records=records,
            shelf=Shelf(folder),
            titles=records.titles,
            origins=FirstPlaces(inventory, questionnaire, ids),
            settled=settled,
            pairs=list(_open_pairs(grouped, language)),
            problems=_open_problems(inventory, questionnaire, records.titles, decisions, language),
            differences=records.differences(),
            kept=records.kept(),
            language=language,
            facts=_facts(questionnaire, counted(questionnaire, grouped, 0).records, submissions, made_at, language),
            rows_in_sheet=rows_in_sheet,
        )
        properties = Properties(title="GEN.ERA", made_at=made_at)
        write_book(place, consolidated_plans(content), properties, language, _Told(records, progress).hear)
    return counted(questionnaire, grouped, sum(1 for _ in records.differences()))


def counted(questionnaire: Questionnaire, grouped: GroupedInventory, conflicts: int) -> Shown:
    """What a grouped inventory comes to, with so many answers that wait for a decision."""
    counts = Counter(group[0].form for group in grouped.groups)
    records = {form: counts[form] for form in questionnaire.forms}
    possible = len(grouped.possible) + len(grouped.reopened)
    return Shown(records, len(grouped.same), possible, conflicts, questionnaire.plurals)


class _Told:
    """Tells how many rows are written once all records are read: what is written while they are tells itself."""

    def __init__(self, records: ToldRecords, progress: Progress) -> None:
        self._records = records
        self._progress = progress
        self._before = 0

    def hear(self, written: int) -> None:
        if self._records.are_read:
            rows = written - self._before
            self._progress.step(rows, max(rows, self._records.rows), "write")
        else:
            self._before = written


def _open_pairs(grouped: GroupedInventory, language: str) -> Iterator[OpenPair]:
    """The pairs that wait for a decision, with the reasons as sentences."""
    for pair in grouped.possible:
        reasons = (messages.text(f"reason-{code}", language) for code in pair.reasons)
        yield OpenPair(pair.left, pair.right, " ".join(reasons))
    for pair in grouped.reopened:
        yield OpenPair(pair.left, pair.right, messages.text("open-changed-since", language))


def _open_problems(
    inventory: Inventory,
    questionnaire: Questionnaire,
    titles: Mapping[str, str],
    decisions: Iterable[Decision],
    language: str,
) -> Iterator[OpenProblem]:
    """What could not be taken over from the workbooks that count, and that nobody has said to have seen. Found when it
    is asked for: records have their titles then."""
    with inventory.reading() as transaction:
        held = named_records(transaction)
        found = list(ProblemFinder(transaction, questionnaire, held, titles, language, alone=True).all())
    yield from _unseen(found, decisions)


def _unseen(found: Iterable[OpenProblems], decisions: Iterable[Decision]) -> Iterator[OpenProblem]:
    seen = {one.records[0]: one.value for one in decisions if one.kind == PROBLEM and one.verdict == SEEN}
    for case in found:
        if seen.get(case.subject) == list(case.told):
            continue
        for row in case.rows:
            for cell in filter(None, row.cells):
                typed = str(cell.value or "") if case.record else ""  # else it is an id
                yield OpenProblem(case.record, case.title, row.label, typed, row.kept, f"{cell.place}: {row.told}")


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
    counts: Mapping[str, int],
    submissions: list[SubmissionRow],
    made_at: str,
    language: str,
) -> dict[str, str | int]:
    facts: dict[str, str | int] = {}
    for name, form in questionnaire.forms.items():
        title = form.plurals.get(language) or form.plurals.get("en") or form.titles.get("en", name)
        facts[title] = counts[name]
    facts[messages.text("fact-workbooks", language)] = len(submissions)
    facts[messages.text("fact-newest", language)] = made_at
    facts[messages.text("fact-questionnaire", language)] = questionnaire.version
    return facts
