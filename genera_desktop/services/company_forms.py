"""Company forms: one pre-filled workbook for each company that is asked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import field, replace
from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.clusters import cluster_choices
from genera_desktop.questionnaire.model import Form, Questionnaire, text_in
from genera_desktop.records.content import content_of
from genera_desktop.records.folding import folded
from genera_desktop.records.home import cluster_regions
from genera_desktop.records.record import Answers, Record, Versions, is_deleted
from genera_desktop.records.session import EntrySession
from genera_desktop.records.withhold import Withheld, limited_to, outgoing
from genera_desktop.services.asked_companies import ASKED
from genera_desktop.services.export_workbook import leaving_titles, refuse_too_long
from genera_desktop.services.load_questionnaire import compiled, current_questionnaire
from genera_desktop.services.look_up_records import records_called
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.surroundings import surroundings_of
from genera_desktop.services.workbook_header import header_of
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.company_form import company_questions
from genera_desktop.workbook.submission import COMPANY_FORM, Header, Submission
from genera_desktop.workbook.write_company_form import (
    GREETING,
    RECORD,
    REPLY_TO,
    SENDER,
    TITLE,
    UNTIL,
    write_company_form,
)

COMPANY = "company.name"
"""The role that makes a form the one of companies."""
LETTER = "company-form-letter"
_LONGEST_NAME = 60


@frozen
class Letter:
    """What the first page tells the company, in the language of the workbook. `until` is a date, ISO 8601."""

    language: str = "en"
    until: str = ""
    reply_to: str = ""
    greeting: str = ""


@frozen
class CompanyFormReport:
    """The files that were written, by record, and how many answers stayed behind for which reason."""

    files: dict[str, Path]
    withheld: Counter[Withheld] = field(default_factory=Counter)


def company_form_of(questionnaire: Questionnaire) -> Form | None:
    """The form whose records are companies."""
    return questionnaire.form_playing(COMPANY)


def company_named(inventory: Inventory, name: str) -> str:
    """The id of the company with this id, or of the only one with this readable id or title. GeneraError where there
    is none."""
    with inventory.reading() as transaction:
        form = company_form_of(current_questionnaire(transaction))
    found = records_called(inventory, [form.name] if form else [], name)
    if len(found) != 1:
        raise GeneraError("company-not-found" if not found else "company-ambiguous", name=name)
    return found[0]


def make_company_form(
    inventory: Inventory, record: str, path: Path, letter: Letter, *, personal_data: bool = True
) -> CompanyFormReport:
    """Writes the form of one company. GeneraError where the record is no company, or the file cannot be written."""
    maker = _Maker(inventory, letter, personal_data)
    withheld = maker.write(record, path)
    _remember(inventory, {record: path}, letter)
    return CompanyFormReport({record: path}, withheld)


def make_company_forms(
    inventory: Inventory,
    records: Sequence[str],
    folder: Path,
    letter: Letter,
    *,
    personal_data: bool = True,
    progress: Progress = NO_PROGRESS,
) -> CompanyFormReport:
    """Writes the forms of several companies into a folder, one file each, named after the company."""
    maker = _Maker(inventory, letter, personal_data)
    withheld: Counter[Withheld] = Counter()
    files: dict[str, Path] = {}
    for done, record in enumerate(records):
        progress.step(done, len(records), "export")
        title = maker.title(record)
        path = folder / f"{file_name(title)}.xlsx"
        if path in files.values():
            path = path.with_stem(f"{path.stem}-{record[:8]}")
        withheld += maker.write(record, path)
        files[record] = path
        _remember(inventory, {record: path}, letter)
    return CompanyFormReport(files, withheld)


def file_name(title: str) -> str:
    """A name for the file of a company that every system takes: without accents, blanks and signs."""
    return re.sub(r"[^a-z0-9]+", "-", folded(title)).strip("-")[:_LONGEST_NAME].strip("-") or "company"


def last_letter(inventory: Inventory) -> Letter:
    """What the last form said, without its date: most of it is the same for the next company."""
    with inventory.reading() as transaction:
        said = transaction.settings.get(LETTER, {})
    return Letter(said.get("language", "en"), "", said.get("reply_to", ""), said.get("greeting", ""))


def _remember(inventory: Inventory, files: dict[str, Path], letter: Letter) -> None:
    with inventory.writing() as transaction:
        asked = transaction.settings.get(ASKED, {})
        now = inventory.now_text()
        asked |= {record: {"at": now, "until": letter.until, "file": path.name} for record, path in files.items()}
        transaction.settings.set(ASKED, asked)
        said = {"language": letter.language, "reply_to": letter.reply_to, "greeting": letter.greeting}
        transaction.settings.set(LETTER, said)


def without_devices(record: Record) -> Record:
    """The record without the names of the computers that made its edits: they are nobody's business outside."""

    def plain(answers: Answers) -> dict[str, Versions]:
        return {key: tuple(replace(one, by="") for one in versions) for key, versions in answers.items()}

    items = {item.id: replace(item, answers=plain(item.answers)) for item in record.items.values()}
    return replace(record, answers=plain(record.answers), items=items)


class _Maker:
    """Writes the forms of companies, one after another."""

    def __init__(self, inventory: Inventory, letter: Letter, personal_data: bool) -> None:
        self.inventory = inventory
        self.letter = letter
        self.personal_data = personal_data
        self.surroundings = surroundings_of(inventory)
        with inventory.reading() as transaction:
            self.questionnaire = current_questionnaire(transaction)
            current = transaction.rounds.current()
        self.round = current.name if current else ""
        form = company_form_of(self.questionnaire)
        if form is None:
            raise GeneraError("no-company-form")
        self.form = form
        self.asks = Questionnaire({form.name: form})
        self.keys = company_questions(form)

    def title(self, record: str) -> str:
        return self._session(self._record(record)).title()

    def write(self, uuid: str, path: Path) -> Counter[Withheld]:
        """Writes the form of one company; how many answers stay behind."""
        record = self._record(uuid)
        session = self._session(record)
        leaving, withheld = outgoing(
            self.form, record, session.is_relevant, personal_data=self.personal_data, to_its_subject=True
        )
        assert leaving is not None  # only what may not leave at all is None
        limited, internal = limited_to(leaving, self.keys)
        sent = without_devices(limited)
        titles = leaving_titles(self.inventory, self.asks, [sent]) | {self.form.name: {uuid: session.title()}}
        refuse_too_long(self.asks, [sent], titles, self.letter.language)
        submission = Submission(header=self._header(record, session.title()), questionnaire=self.asks, records=[sent])
        write_company_form(path, submission, titles)
        return withheld + internal

    def _record(self, uuid: str) -> Record:
        with self.inventory.reading() as transaction:
            record = transaction.records.get_many([uuid]).get(uuid)
        if record is None or is_deleted(record):
            raise GeneraError("record-is-gone")
        if record.form != self.form.name:
            raise GeneraError("not-a-company")
        return record

    def _session(self, record: Record) -> EntrySession:
        return EntrySession(compiled(self.form), content_of(record), self.surroundings, record.uuid)

    def _header(self, record: Record, title: str) -> Header:
        letter = self.letter
        regions = {region.code: region for region in cluster_regions(self.questionnaire)}
        said = {
            RECORD: record.uuid,
            TITLE: title,
            SENDER: self._cluster_name(record.cluster) if record.cluster in regions else record.cluster,
            UNTIL: letter.until,
            REPLY_TO: letter.reply_to,
            GREETING: letter.greeting,
        }
        header = header_of(
            self.inventory,
            COMPANY_FORM,
            cluster=record.cluster,
            round=self.round,
            language=letter.language,
            extra={name: text for name, text in said.items() if text},
        )
        return replace(header, device="")  # on which computer it was made is no business of a company's

    def _cluster_name(self, cluster: str) -> str:
        own = next((choice for choice in cluster_choices(self.questionnaire) if choice.name == cluster), None)
        return text_in(own.labels, self.letter.language) if own else cluster
