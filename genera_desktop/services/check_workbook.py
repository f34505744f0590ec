"""The problems of a workbook, without an inventory."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.services.check_records import check_submission
from genera_desktop.services.company_reply import asked_of_company, is_reply
from genera_desktop.services.missing_items import missing_items
from genera_desktop.services.read_workbook import read_submission_file
from genera_desktop.services.surroundings import Titles

EDITED = "workbook-edited"


def check_workbooks(paths: Sequence[Path], *, password: str = "") -> list[tuple[Path, list[Problem]]]:
    """The problems of each workbook. A bad file among several has its refusal as its problem; GeneraError where no file
    could be read."""
    found: list[tuple[Path, list[Problem]]] = []
    refusals: list[GeneraError] = []
    for path in paths:
        try:
            found.append((path, check_workbook(path, password=password)))
        except GeneraError as refusal:
            refusals.append(refusal)
            found.append((path, [Problem(refusal.code, Place(file=path.name), params=refusal.params)]))
    if refusals and len(refusals) == len(paths):
        raise refusals[0]
    return found


def check_workbook(path: Path, *, password: str = "") -> list[Problem]:
    """Everything that importing this workbook would have to say, by sheet and cell. GeneraError for a bad file."""
    reading = read_submission_file(path, password=password)
    checked = check_submission(reading.questionnaire, reading, {}, Titles(reading.names))
    found = [problem for one in checked for problem in one.problems]
    found = asked_of_company(reading.questionnaire, found) if is_reply(reading) else found
    missing = [] if is_reply(reading) else missing_items(reading, {}, reading.questionnaire)
    edited = [Problem(EDITED, Place(file=path.name), Severity.WARNING)] if reading.is_edited else []
    return [*edited, *reading.problems, *found, *missing]
