"""Who has sent what: the clusters of the questionnaire, and the workbooks that were received."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from genera_desktop.problems import Severity
from genera_desktop.questionnaire.model import Choice
from genera_desktop.records.record import COMPLETE
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import SubmissionRow


@dataclass(frozen=True, slots=True)
class ClusterReceipt:
    """What one cluster has sent so far. `drafts` and `problems` are what keeps it from being complete."""

    cluster: Choice
    latest: SubmissionRow | None
    records: Counter[str] = field(default_factory=Counter)
    drafts: int = 0
    problems: int = 0

    @property
    def is_complete(self) -> bool:
        return self.latest is not None and not self.drafts and not self.problems


@dataclass(frozen=True, slots=True)
class SubmissionBoard:
    """All clusters in the questionnaire's order, and all workbooks, the newest first."""

    round: str
    clusters: tuple[ClusterReceipt, ...]
    submissions: tuple[SubmissionRow, ...]


def submission_board(inventory: Inventory) -> SubmissionBoard:
    """The roll-call of this inventory."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        submissions = transaction.submissions.all()
        rows = [row for form in questionnaire.forms for row in transaction.records.rows(form)]
        current = transaction.rounds.current()
    form = questionnaire.form_playing("cluster.code")
    choices = form.choices_of(form.question(form.key_of("cluster.code"))) if form else ()
    applied = [one for one in submissions if not one.undone_at]
    receipts = []
    for cluster in choices:
        own = [row for row in rows if row.cluster == cluster.name]
        latest = next((one for one in reversed(applied) if one.cluster == cluster.name), None)
        receipts.append(
            ClusterReceipt(
                cluster,
                latest,
                Counter(row.form for row in own),
                sum(row.status != COMPLETE for row in own),
                errors_in(latest),
            )
        )
    return SubmissionBoard(current.name if current else "", tuple(receipts), tuple(reversed(submissions)))


def errors_in(submission: SubmissionRow | None) -> int:
    """How many problems of a workbook somebody has to mend."""
    return sum(one["severity"] == Severity.ERROR for one in submission.problems) if submission else 0
