"""What came in workbooks: every version of every answer under its name in use, with the file and cell it stood in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.content import Address
from genera_desktop.records.record import Answer
from genera_desktop.records.serial import record_from_json
from genera_desktop.records.upgrade import Upgrade
from genera_desktop.services.newest_workbooks import made_order
from genera_desktop.services.upgrade_records import Upgrades, upgrades_to
from genera_desktop.store.entries import Contribution, SubmissionRow

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction


@frozen
class Received:
    """One version of an answer as a workbook brought it. `place`: `Sheet!F3`, or '' where no cell shows it."""

    record: str
    address: Address
    answer: Answer
    file: str
    place: str


def received(transaction: Transaction, questionnaire: Questionnaire, record: str = "") -> Iterator[Received]:
    """All versions that came in, or those of one record: by the time at which their workbook was made, then by the
    file's name. What a workbook brought that was taken back is left out."""
    upgrades = upgrades_to(transaction, questionnaire)
    files = {one.id: one for one in transaction.submissions.all() if not one.undone_at}
    if record:
        parts = [*transaction.submissions.contributions(record=record)]
        for part in sorted((part for part in parts if part.submission in files), key=lambda part: _order(files, part)):
            yield from _versions(part, files[part.submission].file, upgrades)
        return
    for submission in sorted(files.values(), key=made_order):
        for part in transaction.submissions.contributions(submission=submission.id):
            yield from _versions(part, submission.file, upgrades)


def _order(files: Mapping[str, SubmissionRow], part: Contribution) -> tuple[str, ...]:
    return made_order(files[part.submission])


def _versions(part: Contribution, file: str, upgrades: Upgrades) -> Iterator[Received]:
    record = record_from_json(part.payload)
    upgrade = upgrades.get(record.form, Upgrade())
    for item, answers in [("", record.answers), *((item.id, item.answers) for item in record.items.values())]:
        for key, versions in answers.items():
            name = upgrade.key(key)
            for version in versions:
                value = upgrade.value(name, version.value)
                place = part.place(item, key, version.dot)
                yield Received(record.uuid, Address(item, name), replace(version, value=value), file, place)
