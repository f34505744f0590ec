"""The workbook that a cluster sends, and the starter that a coordinator sends to a cluster."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.clusters import cluster_meant
from genera_desktop.questionnaire.model import Questionnaire, Texts, text_in
from genera_desktop.records.content import content_of, is_shown
from genera_desktop.records.record import Record, is_deleted, value_of
from genera_desktop.records.session import EntrySession
from genera_desktop.records.withhold import Withheld, outgoing
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.services.judges import Judges
from genera_desktop.services.keep_submission import kept_answers
from genera_desktop.services.load_questionnaire import compiled, current_questionnaire
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.surroundings import Titles, surroundings_of
from genera_desktop.services.workbook_header import header_of
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.password import protected
from genera_desktop.workbook.submission import (
    ROUND_OPENED,
    STARTER,
    SUBMISSION,
    KeptAnswer,
    Submission,
    answers_too_long,
)
from genera_desktop.workbook.write_submission import write_submission

LAST_EXPORT = "last-export"


@frozen
class ExportReport:
    """What went out: records by form, how many answers stayed behind for which reason, and what the records of each
    form are called."""

    path: Path
    records: dict[str, int]
    withheld: Counter[Withheld] = field(default_factory=Counter)
    plurals: Mapping[str, Texts] = field(default_factory=dict)


@seldom_searched()
def export_workbook(
    inventory: Inventory,
    path: Path,
    *,
    language: str = "en",
    personal_data: bool = True,
    password: str = "",
    progress: Progress = NO_PROGRESS,
) -> ExportReport:
    """Writes everything of this inventory that may leave it into one workbook, behind a password where one is given.

    GeneraError where the file cannot be written; what stood there before is then still there.
    """
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        records = list(transaction.records.all())
    cluster = inventory.info.cluster
    with protected(path, password) as place:
        report = _write(
            inventory, questionnaire, records, place, SUBMISSION, cluster, language, personal_data, progress
        )
    report = replace(report, path=path)
    if not inventory.read_only:  # beside another computer, its window knows nothing of this workbook
        with inventory.writing() as transaction:
            transaction.settings.set(LAST_EXPORT, {"at": inventory.now_text(), "file": path.name})
    return report


@seldom_searched()
def make_starter(
    inventory: Inventory,
    cluster: str,
    path: Path,
    *,
    language: str = "en",
    password: str = "",
    progress: Progress = NO_PROGRESS,
) -> ExportReport:
    """Writes the workbook with which a cluster begins: questionnaire, round, and that cluster's own records; behind a
    password where one is given."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        cluster = cluster_meant(questionnaire, cluster)
        records = list(transaction.records.all(cluster=cluster))
    with protected(path, password) as place:
        report = _write(inventory, questionnaire, records, place, STARTER, cluster, language, True, progress)
    return replace(report, path=path)


def _write(
    inventory: Inventory,
    questionnaire: Questionnaire,
    records: Iterable[Record],
    path: Path,
    kind: str,
    cluster: str,
    language: str,
    personal_data: bool,
    progress: Progress,
) -> ExportReport:
    sent, withheld = withhold_all(
        inventory, questionnaire, list(records), personal_data=personal_data, progress=progress
    )
    titles = leaving_titles(inventory, questionnaire, sent)
    with inventory.reading() as transaction:
        current_round = transaction.rounds.current()
        kept = leaving_kept(kept_answers(transaction, cluster), sent) if personal_data else []
    header = header_of(
        inventory,
        kind,
        cluster=cluster,
        round=current_round.name if current_round else "",
        language=language,
        extra={ROUND_OPENED: current_round.opened_at} if kind == STARTER and current_round else {},
    )
    submission = Submission(
        header=header,
        questionnaire=questionnaire,
        records=sent,
        withheld={str(reason): count for reason, count in sorted(withheld.items())},
        kept=kept,
    )
    refuse_too_long(questionnaire, sent, titles, language)
    write_submission(path, submission, language, titles)
    counts = Counter(record.form for record in sent if not is_deleted(record))
    told = {form: counts[form] for form in questionnaire.forms}
    return ExportReport(path, told, withheld, questionnaire.plurals)


def refuse_too_long(
    questionnaire: Questionnaire, sent: Iterable[Record], titles: Mapping[str, Mapping[str, str]], language: str
) -> None:
    """GeneraError for an answer that no cell can hold, by its record and question: nothing is cut."""
    for problem in answers_too_long(sent):
        place = problem.place
        form = questionnaire.forms[place.form]
        question = form.by_key.get(place.question)
        label = text_in(question.labels, language, form.default_language) if question else ""
        title = titles[place.form].get(place.record) or text_in(form.titles, language, form.default_language)
        most = problem.params["most"]
        raise GeneraError("answer-too-long-to-send", title=title, question=label or place.question, most=most)


def leaving_kept(kept: Iterable[KeptAnswer], sent: Iterable[Record]) -> list[KeptAnswer]:
    """The values without a question that may leave: those of records and items of which something does, so
    that a person who did not agree stays whole."""
    leaving = {record.uuid: record for record in sent if not is_deleted(record)}

    def leaves(one: KeptAnswer) -> bool:
        item = leaving[one.record].items.get(one.item)
        return not one.item or (item is not None and is_shown(item))

    return [one for one in kept if one.record in leaving and leaves(one)]


def leaving_titles(
    inventory: Inventory, questionnaire: Questionnaire, sent: Iterable[Record]
) -> dict[str, dict[str, str]]:
    """The titles of the records that leave, by form and id: what stays may not leave as somebody's link either."""
    with inventory.reading() as transaction:
        known = {form: transaction.records.titles(form) for form in questionnaire.forms}
    living = {record.uuid: record for record in sent if not is_deleted(record)}
    titles = {form: {uuid: title for uuid, title in known[form].items() if uuid in living} for form in known}
    stays = {uuid for form in known for uuid in known[form]} - living.keys()
    for record in living.values():
        form = questionnaire.forms[record.form]
        links = [question.key for question in form.questions_of("") if question.linked_form]
        linked = {value for key in links if isinstance(value := value_of(record.answers, key), str)}
        if linked & stays:
            # A title may be made of the title that it links to.
            session = EntrySession(compiled(form), content_of(record), Titles(titles), record.uuid)
            titles[record.form][record.uuid] = session.title()
    return titles


def withhold_all(
    inventory: Inventory,
    questionnaire: Questionnaire,
    records: list[Record],
    *,
    personal_data: bool,
    progress: Progress = NO_PROGRESS,
) -> tuple[list[Record], Counter[Withheld]]:
    """The records as they may leave, in their given order, and how many answers stay behind for which reason."""
    judges = Judges(surroundings_of(inventory))
    sent: list[Record] = []
    withheld: Counter[Withheld] = Counter()
    for done, record in enumerate(records):
        progress.step(done, len(records), "export")
        form = questionnaire.forms.get(record.form)
        if form is None:
            continue
        is_relevant = judges.relevance(form, content_of(record), record.uuid)
        leaving, counts = outgoing(form, record, is_relevant, personal_data=personal_data)
        withheld += counts
        if leaving is not None:
            sent.append(leaving)
    return sent, withheld
