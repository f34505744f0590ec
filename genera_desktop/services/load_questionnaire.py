"""The questionnaire: the bundled one, the one in a file, the one that an inventory works with."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from genera_desktop import paths
from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.kept import kept
from genera_desktop.questionnaire.model import Form, Questionnaire
from genera_desktop.questionnaire.versions import FORMS_KEPT, form_from_json, form_text, version_of

if TYPE_CHECKING:
    from genera_desktop.problems import Problem
    from genera_desktop.questionnaire.compiled import CompiledForm
    from genera_desktop.store.glimpse import View
    from genera_desktop.store.transaction import Transaction

FORM_ORDER = ("company", "strength", "market_signal", "preparation", "cluster")
"""The order in which the alliance's forms are shown; forms that a questionnaire adds come after them."""


def read_form_file(path: Path, *, trusted: bool = False) -> tuple[Form | None, list[Problem]]:
    """The form in one XLSForm workbook, with all its problems. `trusted`: it comes with the program."""
    # What opens an inventory needs no reader of forms and workbooks, and is quicker without.
    from genera_desktop.questionnaire.reader import read_form
    from genera_desktop.workbook.child import read_book_in_child
    from genera_desktop.workbook.read import read_book

    book = read_book(path) if trusted else read_book_in_child(path)
    return read_form({sheet.name: sheet.rows for sheet in book.sheets}, file=path.name)


def read_questionnaire(files: Iterable[Path], *, trusted: bool = False) -> Questionnaire:
    """The questionnaire in these XLSForm workbooks; GeneraError where one of them has errors."""
    from genera_desktop.problems import Severity

    forms = []
    for file in files:
        form, problems = read_form_file(file, trusted=trusted)
        errors = [problem for problem in problems if problem.severity is Severity.ERROR]
        if form is None or errors:
            raise GeneraError("questionnaire-has-errors", file=file.name, count=len(errors))
        forms.append(form)
    return _in_order(forms)


@cache
def bundled_questionnaire() -> Questionnaire:
    """The questionnaire that comes with the program."""
    return read_questionnaire(sorted((paths.resources() / "questionnaire").glob("*.xlsx")), trusted=True)


@cache
def form_of_version(content: str) -> Form:
    """The form of one stored version, from its canonical JSON."""
    return form_from_json(json.loads(content))


def current_questionnaire(transaction: View) -> Questionnaire:
    """The questionnaire that an inventory works with."""
    current = transaction.questionnaires.current()
    return _in_order(form_of_version(transaction.questionnaires.content(version)) for version in current.values())


def keep_questionnaire(transaction: Transaction, questionnaire: Questionnaire, *, current: bool = True) -> None:
    """Keeps every form's version in an inventory, and works with it from now on unless told otherwise."""
    versions = {}
    known = {version for name in questionnaire.forms for version in transaction.questionnaires.versions(name)}
    for name, form in questionnaire.forms.items():
        version = versions[name] = version_of(form)
        if version not in known:
            transaction.questionnaires.put(version, name, form_text(form))
    if current:
        transaction.questionnaires.set_current(versions)


@kept(FORMS_KEPT)
def compiled(form: Form) -> CompiledForm:
    """The form with its expressions compiled. Its problems were told when it was read."""
    from genera_desktop.questionnaire.compiled import compile_form  # nor a compiler

    return compile_form(form)[0]


def _in_order(forms: Iterable[Form]) -> Questionnaire:
    def place(form: Form) -> tuple[int, str]:
        known = FORM_ORDER.index(form.name) if form.name in FORM_ORDER else len(FORM_ORDER)
        return (known, form.name)

    return Questionnaire({form.name: form for form in sorted(forms, key=place)})
