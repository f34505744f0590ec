"""The roll-call of the clusters and the list of workbooks, in words."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from genera_desktop.questionnaire.model import Questionnaire, text_in
from genera_desktop.services.import_plan import LEFT_OUT, ImportPlan
from genera_desktop.services.submission_board import ClusterReceipt, SubmissionBoard, errors_in
from genera_desktop.store.entries import SubmissionRow
from genera_desktop.ui import form_words
from genera_desktop.ui.submissions_model import BoardState, ClusterState, FileState, SubmissionFile
from genera_desktop.ui.words import moment, number, one_or_many, translate

CONTEXT = "Submissions"


def tr(source: str) -> str:
    return translate(CONTEXT, source)


def round_told(board: SubmissionBoard) -> str:
    """The round, and who has answered it."""
    done = sum(receipt.is_complete for receipt in board.clusters)
    told = tr("Round {round}: {sent} of {all} clusters have answered, {done} complete.")
    return told.format(round=board.round or "1", sent=board.answered, all=len(board.clusters), done=done)


def cluster_states(
    board: SubmissionBoard, questionnaire: Questionnaire, language: str, waiting: Collection[str]
) -> list[ClusterState]:
    """The board; `waiting` are the clusters of which a workbook is in preview."""
    return [_state(receipt, questionnaire, language, receipt.cluster.name in waiting) for receipt in board.clusters]


def _state(receipt: ClusterReceipt, questionnaire: Questionnaire, language: str, waits: bool) -> ClusterState:
    name = text_in(receipt.cluster.short or receipt.cluster.labels, language)
    parts: list[str] = []
    for form in list(questionnaire.forms.values())[:2]:
        plural = form_words.plural_of(form, language)
        parts.append(f"{plural.lower() if parts else plural} {number(receipt.records[form.name])}")
    detail = ", ".join(parts) if receipt.records else ""  # a figure behind a plural is right in every language
    code = receipt.cluster.name
    if waits:
        return ClusterState(code, name, BoardState.RECEIVED, tr("Received, not applied"), detail)
    if receipt.latest is None:
        before = tr("Missing, sent in round {round}").format(round=receipt.last_round)
        return ClusterState(code, name, BoardState.MISSING, before if receipt.last_round else tr("Missing"), detail)
    issues = receipt.problems + receipt.drafts
    if issues:
        text = one_or_many(issues, tr("{n} issue"), tr("{n} issues"))
        return ClusterState(code, name, BoardState.ISSUES, text, detail)
    return ClusterState(code, name, BoardState.COMPLETE, tr("Complete"), detail)


def planned_file(key: str, plan: ImportPlan) -> SubmissionFile:
    """A workbook in preview, as a line of the list."""
    if plan.equals:
        return SubmissionFile(key, plan.path.name, plan.cluster, FileState.ALREADY, tr("Here already"))
    if plan.is_older:
        return SubmissionFile(key, plan.path.name, plan.cluster, FileState.ALREADY, tr("Older than what is here"))
    return SubmissionFile(key, plan.path.name, plan.cluster, FileState.PREVIEW, tr("Preview, not applied"))


def received_file(row: SubmissionRow) -> SubmissionFile:
    """A workbook that was imported, as a line of the list."""
    wrong, left = errors_in(row), left_out(row)
    text = tr("Applied")
    if left:
        text = one_or_many(left, tr("Applied, {n} left out"), tr("Applied, {n} left out"))
    if wrong:
        text = one_or_many(wrong, tr("Applied, {n} issue"), tr("Applied, {n} issues"))
    state = FileState.ISSUES if wrong or left else FileState.APPLIED
    if row.undone_at:
        state, text = FileState.UNDONE, tr("Undone")
    return SubmissionFile(row.id, row.file, row.cluster, state, text, moment(row.received_at))


def left_out(row: SubmissionRow) -> int:
    """How many records of a workbook were not imported because somebody chose so."""
    return sum(one["code"] == LEFT_OUT for one in row.problems)


def board_files(board: SubmissionBoard, plans: Mapping[str, ImportPlan]) -> list[SubmissionFile]:
    """All workbooks: those in preview first, then the received ones, the newest first."""
    return [
        *(planned_file(key, plan) for key, plan in plans.items()),
        *(received_file(row) for row in board.submissions),
    ]
