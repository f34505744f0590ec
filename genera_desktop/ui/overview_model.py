"""What the overview shows, as plain data in the user's words, made of what the service found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from genera_desktop import messages
from genera_desktop.questionnaire.model import Questionnaire, text_in
from genera_desktop.records.record import COMPLETE
from genera_desktop.services.overview import FormProgress, OpenRecord, OpenWork, Overview
from genera_desktop.services.submission_board import ClusterReceipt
from genera_desktop.ui import form_words
from genera_desktop.ui.exchange_desk import PAGE as SUBMISSIONS
from genera_desktop.ui.overview_lines import CheckLine, Jump
from genera_desktop.ui.overview_reminders import reminder_lines
from genera_desktop.ui.record_pages import page_name
from genera_desktop.ui.review_desk import PAGE as REVIEW
from genera_desktop.ui.words import moment, one_or_many, translate, with_days

CONTEXT = "Overview"
EXPORT, BACKUPS = "export", "backups"
LABELS_NAMED = 2
LONGEST_LABEL = 40


def tr(source: str) -> str:
    return translate(CONTEXT, source)


@dataclass(frozen=True)
class ProgressLine:
    """A form: how many of its records are complete, and what the others need."""

    icon: str
    name: str
    done: int
    total: int
    state: str
    state_icon: str
    tone: str
    jump: Jump

    @property
    def figure(self) -> str:
        return tr("{done} of {total}").format(done=self.done, total=self.total)


@dataclass(frozen=True)
class ShortLine:
    """A line with one word at the right. `cluster` is the code whose mark stands in the icon's place."""

    icon: str
    title: str
    trailing: str
    jump: Jump
    tone: str = "ink3"
    cluster: str | None = None


@dataclass(frozen=True)
class Bar:
    """A segment of the value chain."""

    name: str
    companies: int
    strengths: int


@dataclass(frozen=True)
class OverviewState:
    told: str
    progress: tuple[ProgressLine, ...]
    checks: tuple[CheckLine, ...]
    bars: tuple[Bar, ...]
    clusters: tuple[ShortLine, ...]
    recent: tuple[ShortLine, ...]
    reminders: tuple[CheckLine, ...] = ()


def overview_state(
    found: Overview, questionnaire: Questionnaire, language: str, open_cases: Mapping[str, int] | None = None
) -> OverviewState:
    """The overview in words. `open_cases` is how many cases wait in Review, by form, as soon as they are counted."""
    is_own = found.board is None
    checks = _review_line(open_cases)
    checks += [_open_line(line, questionnaire, language) for line in found.open]
    if found.more:
        text = one_or_many(found.more, tr("{n} more record"), tr("{n} more records"))
        checks.append(CheckLine("list", "ink2", text, "", Jump(page=page_name(found.open[-1].form))))
    if not is_own:
        checks += _missing_clusters(found, language)
    elif any(form.total for form in found.forms):
        checks.append(_export_line(found))
    checks.append(_backup_line(found))
    receipts = found.board.clusters if found.board else ()
    return OverviewState(
        _told(found),
        tuple(_progress_line(form, questionnaire, language, open_cases, one_cluster=is_own) for form in found.forms),
        tuple(checks),
        tuple(Bar(text_in(one.choice.short or one.choice.labels, language), one.companies, one.strengths)
              for one in found.segments),
        tuple(_cluster_line(receipt, language) for receipt in receipts),
        tuple(
            ShortLine(
                "check" if row.status == COMPLETE else "pencil",
                row.title or tr("Without a title"),
                moment(row.updated_at),
                Jump(record=row.uuid),
            )
            for row in found.recent
        ),
        reminder_lines(found.reminders, questionnaire, language),
    )  # fmt: skip


def _told(found: Overview) -> str:
    if found.round is None:
        return ""
    told = with_days(tr("Round {round}, since {day}."), round=found.round.name, day=moment(found.round.opened_at))
    if found.board is not None:
        done = sum(receipt.is_complete for receipt in found.board.clusters)
        of_all = tr("{done} of {all} clusters are complete.").format(done=done, all=len(found.board.clusters))
        return f"{told} {of_all}"
    if found.is_ready:
        return f"{told} {tr('Everything is complete.')}"
    return told


def _progress_line(
    form: FormProgress,
    questionnaire: Questionnaire,
    language: str,
    open_cases: Mapping[str, int] | None,
    *,
    one_cluster: bool,
) -> ProgressLine:
    asked = questionnaire.forms[form.form]
    words = form_words.table_words(asked, language, one_cluster=one_cluster)
    to_decide = form.conflicts if one_cluster else (open_cases or {}).get(form.form, 0)
    state, icon, tone = _progress_words(form, to_decide)
    jump = Jump(page=page_name(form.form))
    return ProgressLine(form_words.icon_of(asked), words.plural, form.complete, form.total, state, icon, tone, jump)


def _progress_words(form: FormProgress, to_decide: int) -> tuple[str, str, str]:
    """What is most urgent in a form: words, icon, tone."""
    if not form.total:
        return tr("None yet"), "", "ink3"
    if form.problems:
        return one_or_many(form.problems, tr("{n} with a problem"), tr("{n} with problems")), "circle-alert", "red"
    if to_decide:
        words = one_or_many(to_decide, tr("{n} to decide"), tr("{n} to decide"))
        return words, "git-compare-arrows", "amber"
    if form.open:
        return one_or_many(form.open, tr("{n} not complete"), tr("{n} not complete")), "circle-dashed", "ink2"
    if form.unconfirmed:
        words = one_or_many(form.unconfirmed, tr("{n} to confirm"), tr("{n} to confirm"))
        return words, "refresh-cw", "amber"
    return tr("Complete"), "circle-check", "green"


def _review_line(open_cases: Mapping[str, int] | None) -> list[CheckLine]:
    """What waits in the coordinator's review, in one line."""
    if open_cases is None:
        return []
    jump, count = Jump(page=REVIEW), sum(open_cases.values())
    if not count:
        detail = tr("No answers disagree, and no possible duplicates are open.")
        return [CheckLine("circle-check", "green", tr("Nothing waits in Review"), detail, jump)]
    title = one_or_many(count, tr("{n} case is open in Review"), tr("{n} cases are open in Review"))
    detail = tr("Answers that disagree, possible duplicates, and problems in workbooks")
    return [CheckLine("git-compare-arrows", "amber", title, detail, jump)]


def _open_line(line: OpenRecord, questionnaire: Questionnaire, language: str) -> CheckLine:
    form = questionnaire.forms[line.form]
    title = line.title or tr("Without a title")
    jump = Jump(record=line.record, at=line.at)
    where = ", ".join(line.sections[:LABELS_NAMED]) or form_words.title_of(form, language)
    match line.work:
        case OpenWork.PROBLEM:
            detail = messages.say(line.problems[0], language) if line.problems else tr("An answer is wrong")
            return CheckLine("circle-alert", "red", title, detail, jump, where)
        case OpenWork.CONFLICT:
            detail = tr("Two answers to one question: somebody has to decide")
            return CheckLine("git-compare-arrows", "amber", title, detail, jump, where)
        case OpenWork.DRAFT:
            return CheckLine("circle-dashed", "ink2", title, _missing_words(line), jump, where)
        case OpenWork.UNCONFIRMED:
            detail = tr("Not confirmed in this round: look it through, then confirm it or reopen it")
            return CheckLine("refresh-cw", "amber", title, detail, jump, where)


def _missing_words(line: OpenRecord) -> str:
    """How many answers are missing, and the first ones by name."""
    if not line.missing:
        return tr("Nothing is missing: it can be marked complete")
    count = one_or_many(len(line.missing), tr("{n} answer missing"), tr("{n} answers missing"))
    named = ", ".join(_shortened(label) for label in line.missing[:LABELS_NAMED])
    rest = len(line.missing) - LABELS_NAMED
    more = " " + tr("and {n} more").format(n=rest) if rest > 0 else ""
    return tr("{count}: {names}").format(count=count, names=named + more)


def _shortened(label: str) -> str:
    """A label as one among others: a question among them asks nothing."""
    label = label.rstrip("? \u00a0\u202f")
    return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1].rstrip()}…"


def _export_line(found: Overview) -> CheckLine:
    jump = Jump(command=EXPORT)
    last = tr("{file}, {when}").format(file=found.exported_file, when=moment(found.exported_at))
    if not found.exported_at:
        return CheckLine("file-up", "ink2", tr("No workbook has been made yet"), tr("It is what you send."), jump)
    if not found.is_exported:
        return CheckLine("file-up", "amber", tr("Changed since the last workbook was made"), last, jump)
    return CheckLine("circle-check", "green", tr("The last workbook holds everything"), last, jump)


def _backup_line(found: Overview) -> CheckLine:
    jump = Jump(command=BACKUPS)
    if not found.backup_at:
        detail = tr("The program makes one before every import and one a day; you can make one now.")
        return CheckLine("save", "amber", tr("There is no backup yet"), detail, jump)
    detail = tr("The last one: {when}").format(when=moment(found.backup_at))
    return CheckLine("circle-check", "green", tr("There is a backup"), detail, jump)


def _missing_clusters(found: Overview, language: str) -> list[CheckLine]:
    """The clusters from which no workbook has come, in one line."""
    receipts = found.board.clusters if found.board else ()
    missing = [one for one in receipts if one.latest is None]
    if not missing:
        return []
    title = one_or_many(len(missing), tr("{n} cluster has sent nothing"), tr("{n} clusters have sent nothing"))
    names = ", ".join(_cluster_name(one, language) for one in missing)
    return [CheckLine("inbox", "amber", title, names, Jump(page=SUBMISSIONS))]


def _cluster_line(receipt: ClusterReceipt, language: str) -> ShortLine:
    name, jump = _cluster_name(receipt, language), Jump(page=SUBMISSIONS)
    issues = receipt.problems + receipt.drafts
    if receipt.latest is None:
        return ShortLine("circle-dashed", name, tr("Missing"), jump, "ink3", receipt.cluster.name)
    if issues:
        text = one_or_many(issues, tr("{n} issue"), tr("{n} issues"))
        return ShortLine("triangle-alert", name, text, jump, "amber", receipt.cluster.name)
    return ShortLine("circle-check", name, tr("Complete"), jump, "green", receipt.cluster.name)


def _cluster_name(receipt: ClusterReceipt, language: str) -> str:
    return text_in(receipt.cluster.short or receipt.cluster.labels, language)
