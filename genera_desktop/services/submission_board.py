"""Who has sent what: the clusters of the questionnaire, and the workbooks that were received."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import field
from typing import TYPE_CHECKING

from genera_desktop.frozen import frozen
from genera_desktop.problems import Severity
from genera_desktop.questionnaire.clusters import cluster_choices
from genera_desktop.questionnaire.model import Choice
from genera_desktop.records.record import COMPLETE
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.newest_workbooks import newest_workbook
from genera_desktop.store.entries import SubmissionRow
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import RecordRow, Round

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction


@frozen
class ClusterReceipt:
    """What one cluster has sent in this round. `drafts` and `problems` are what keeps it from being complete.

    `latest` is None while nothing of this round has come; `last_round` is the round of what came before then.
    """

    cluster: Choice
    latest: SubmissionRow | None
    records: Counter[str] = field(default_factory=Counter)
    drafts: int = 0
    problems: int = 0
    last_round: str = ""

    @property
    def is_complete(self) -> bool:
        return self.latest is not None and not self.drafts and not self.problems


@frozen
class SubmissionBoard:
    """All clusters in the questionnaire's order, and all workbooks, the newest first."""

    round: str
    clusters: tuple[ClusterReceipt, ...]
    submissions: tuple[SubmissionRow, ...]

    @property
    def answered(self) -> int:
        """How many clusters have sent a workbook in this round."""
        return sum(receipt.latest is not None for receipt in self.clusters)


@seldom_searched()
def submission_board(inventory: Inventory) -> SubmissionBoard:
    """The roll-call of this inventory."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        submissions = transaction.submissions.all()
        rows = [row for form in questionnaire.forms for row in transaction.records.rows(form)]
        current = transaction.rounds.current()
        choices = cluster_choices(questionnaire)
        sent = {one.name: _newest(transaction, submissions, one.name, current) for one in choices}
    held: dict[str, list[RecordRow]] = {}
    for row in rows:
        held.setdefault(row.cluster, []).append(row)
    receipts = []
    for cluster in choices:
        own = held.get(cluster.name, [])
        latest, before = sent[cluster.name]
        receipts.append(
            ClusterReceipt(
                cluster,
                latest,
                Counter(row.form for row in own),
                sum(row.status != COMPLETE for row in own),
                errors_in(latest),
                before.round if before else "",
            )
        )
    return SubmissionBoard(current.name if current else "", tuple(receipts), tuple(reversed(submissions)))


def _newest(
    transaction: Transaction, submissions: Iterable[SubmissionRow], cluster: str, current: Round | None
) -> tuple[SubmissionRow | None, SubmissionRow | None]:
    """The newest workbook by which a cluster answers this round, else the newest one of before it."""
    sent = [one for one in submissions if one.cluster == cluster and not one.undone_at]
    answers = [one for one in sent if current is None or is_of_round(one, current)]
    latest = newest_workbook(transaction, answers)
    return latest, None if latest else newest_workbook(transaction, sent)


def is_of_round(submission: SubmissionRow, current: Round) -> bool:
    """Whether a workbook answers this round: by the round that it names, else by when it came."""
    return submission.round == current.name if submission.round else submission.received_at >= current.opened_at


def errors_in(submission: SubmissionRow | None) -> int:
    """How many problems of a workbook somebody has to mend."""
    return sum(one["severity"] == Severity.ERROR for one in submission.problems) if submission else 0
