"""Exports of survey servers, written as KoboToolbox and ODK Central write them, of contents that a test names."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from genera_desktop.questionnaire.model import Form, Question, QuestionType, text_in
from genera_desktop.services.load_questionnaire import bundled_questionnaire

Entry = Mapping[str, Any]
"""A record as the demonstration data has it: answers by question, lists of items by repeat, `_uuid`."""


def form(name: str) -> Form:
    return bundled_questionnaire().forms[name]


def asked(form_: Form, repeat: str = "") -> list[Question]:
    return [question for question in form_.questions_of(repeat) if question.asked]


def kobo(
    path: Path, name: str, entries: Sequence[Entry], *, labels: bool = False, split: bool = False, language: str = "en"
) -> Path:
    """A Kobo workbook: a sheet for the form, one for each repeat. `labels` for headings and choices, else names;
    `split`: a column for each choice of several, else all in one cell."""
    shown, book = form(name), Workbook()
    main = book.active
    assert main is not None
    main.title = name
    groups = {question.key: "/".join([*question.path[:-1], ""]) for question in shown.questions}
    columns = _columns(shown, asked(shown), labels=labels, split=split, language=language)
    main.append(
        ["start", "end", *(heading(groups) for heading, _ in columns), "_id", "_uuid", "_submission_time", "_index"]
    )
    sheets = {repeat.key: book.create_sheet(repeat.name) for repeat in shown.repeats}
    inner = {key: _columns(shown, asked(shown, key), labels=labels, split=split, language=language) for key in sheets}
    for key, sheet in sheets.items():
        sheet.append([*(heading({}) for heading, _ in inner[key]), "_index", "_parent_table_name", "_parent_index"])
    written = dict.fromkeys(sheets, 0)
    for index, entry in enumerate(entries, 1):
        cells = [cell(entry) for _, cell in columns]
        main.append(["2026-09-15T10:00", "2026-09-15T10:20", *cells, 1000 + index, entry["_uuid"], "2026-09-15", index])
        for key, sheet in sheets.items():
            for item in entry.get(key, ()):
                written[key] += 1
                sheet.append([*(cell(item) for _, cell in inner[key]), written[key], name, index])
    book.save(path)
    return path


def central(folder: Path, name: str, entries: Sequence[Entry], *, archive: bool = False) -> Path:
    """The CSV files that Central gives for a form, or an archive of them; the path of the form's file or archive."""
    shown = form(name)
    folder.mkdir(parents=True, exist_ok=True)
    main = folder / f"{name}.csv"
    groups = {question.key: "-".join([*question.path[:-1], ""]) for question in shown.questions}
    columns = _columns(shown, asked(shown), labels=False, split=False, language="en")
    rows = [["SubmissionDate", *(heading(groups) for heading, _ in columns), "meta-instanceID", "KEY"]]
    rows += [
        ["2026-09-15", *(cell(e) for _, cell in columns), f"uuid:{e['_uuid']}", f"uuid:{e['_uuid']}"] for e in entries
    ]
    _write(main, rows)
    files = [main]
    for repeat in shown.repeats:
        inner = _columns(shown, asked(shown, repeat.key), labels=False, split=False, language="en")
        rows = [[*(heading({}) for heading, _ in inner), "PARENT_KEY", "KEY"]]
        for entry in entries:
            for place, item in enumerate(entry.get(repeat.key, ()), 1):
                parent = f"uuid:{entry['_uuid']}"
                rows.append([*(cell(item) for _, cell in inner), parent, f"{parent}/{repeat.name}[{place}]"])
        files.append(folder / f"{name}-{repeat.name}.csv")
        _write(files[-1], rows)
    if not archive:
        return main
    packed = folder / f"{name}.zip"
    with zipfile.ZipFile(packed, "w") as opened:
        for file in files:
            opened.write(file, file.name)
            file.unlink()
    return packed


def _write(path: Path, rows: Sequence[Sequence[Any]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def _columns(
    shown: Form, questions: Sequence[Question], *, labels: bool, split: bool, language: str
) -> list[tuple[Any, Any]]:
    """Each column as a function for its heading (given the groups before each question) and one for its cell."""
    columns: list[tuple[Any, Any]] = []
    for question in questions:
        name = text_in(question.labels, language) if labels else question.name
        words = {c.name: text_in(c.labels, language) if labels else c.name for c in shown.choices_of(question)}

        def heading(groups: Mapping[str, str], name: str = name, key: str = question.key) -> str:
            return name if labels else groups.get(key, "") + name

        if question.type is QuestionType.SELECT_MULTIPLE and split:
            for code, word in words.items():
                columns.append(
                    (
                        lambda groups, heading=heading, word=word: f"{heading(groups)}/{word}",
                        lambda e, key=question.key, code=code: int(code in e[key]) if e.get(key) else None,
                    )
                )
        elif question.type is QuestionType.SELECT_MULTIPLE:
            columns.append(
                (heading, lambda e, k=question.key, w=words: " ".join(w[c] for c in e[k]) if e.get(k) else None)
            )
        elif words:
            columns.append((heading, lambda e, k=question.key, w=words: w.get(e.get(k))))
        else:
            columns.append((heading, lambda e, k=question.key: e.get(k)))
    return columns
