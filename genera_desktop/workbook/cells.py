"""An answer as a cell shows it, and a cell as the answer that it means: for each question type, both ways."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from typing import Final, NamedTuple

from genera_desktop.errors import Parameter
from genera_desktop.questionnaire.canonical import quoted
from genera_desktop.questionnaire.model import Question, QuestionType
from genera_desktop.records.record import NOT_AVAILABLE, AnswerValue
from genera_desktop.records.serial import canonical_json
from genera_desktop.workbook import typed_text
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.plan import TEXT_IN_CELL
from genera_desktop.workbook.stream import FIRST_SURE_DAY
from genera_desktop.workbook.words import SEPARATOR, SPECIAL_TEXTS, Words, special_reason

ACKNOWLEDGED: Final = "OK"
DATE_IN_TEXT: Final = "cell-date-in-text"
_SAMPLE_LENGTH: Final = 60
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")


class Trouble(NamedTuple):
    """Why a cell means no answer: a problem's code and parameters."""

    code: str
    params: Mapping[str, Parameter]


class Reading(NamedTuple):
    """What a cell means: an answer, or trouble."""

    value: AnswerValue
    trouble: Trouble | None = None


def cell_of(question: Question, value: AnswerValue, words: Words) -> CellValue:
    """What a cell shows for an answer: labels, true dates and numbers. Reading it gives the answer back, or nearly."""
    if value is None:
        return None
    if isinstance(value, Mapping):
        return SPECIAL_TEXTS.get(value.get(NOT_AVAILABLE, ""), str(value.get(NOT_AVAILABLE, "")))
    if isinstance(value, list):
        shown = words.choices(question).shown
        return SEPARATOR.join(shown.get(code, code) for code in value)
    if isinstance(value, str) and (make := _FROM_TEXT.get(question.type)):
        return make(question, value, words)
    if isinstance(value, bool):
        return str(value).upper()
    return clean_text(value) if isinstance(value, str) else _in_fifteen_digits(value)


def clean_text(text: str) -> str:
    """A text as any program that saves the file leaves it: line feeds only, and no control characters."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def is_plain_text(text: str) -> bool:
    """Whether the cell of a text is that text, and means nothing else."""
    start = text.lstrip()[:1]
    return start not in ("", "[") and len(text) <= TEXT_IN_CELL and not _CONTROL.search(text)


def _in_fifteen_digits(number: int | float) -> int | float:
    rounded = float(f"{number:.15g}")
    return int(rounded) if rounded.is_integer() else rounded


def reading_of(question: Question, cell: CellValue, words: Words) -> Reading:
    """What a cell means as an answer to a question."""
    if isinstance(cell, bool):
        cell = str(cell).upper()
    if cell is None or (isinstance(cell, str) and not cell.strip()):
        return Reading(None)
    if isinstance(cell, str):
        if reason := special_reason(cell):
            return Reading({NOT_AVAILABLE: reason})
        if len(cell) > TEXT_IN_CELL:
            return _trouble("cell-text-too-long", cell, most=TEXT_IN_CELL)
    return _READERS[question.type](question, cell, words)


def fingerprint(reading: Reading, cell: CellValue) -> str:
    """The mark by which a cell is known again: over what it means, or over its text where it means nothing."""
    return digest({"cell": clean_text(readable(cell))} if reading.trouble else reading.value)


def digest(subject: object) -> str:
    """First 12 hex digits of SHA-256 over canonical JSON."""
    return sha256(canonical_json(subject).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def digest_of_text(text: str) -> str:
    """The same of a text."""
    return sha256(quoted(text).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def readable(cell: CellValue) -> str:
    """A cell's value as text, for sentences and for answers that have no question."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "seconds")
    if isinstance(cell, date | time):
        return cell.isoformat()
    return f"{cell:.15g}" if isinstance(cell, float) else str(cell)


def _trouble(code: str, cell: CellValue, **params: Parameter) -> Reading:
    sample = readable(cell)
    short = sample if len(sample) <= _SAMPLE_LENGTH else sample[: _SAMPLE_LENGTH - 1] + "…"
    return Reading(None, Trouble(code, {"value": short, **params}))


# From answer to cell


def _shown_choice(question: Question, value: str, words: Words) -> CellValue:
    return words.choices(question).shown.get(value, value)


def _shown_link(question: Question, value: str, words: Words) -> CellValue:
    links = words.links(question)
    return links.shown.get(value, value) if links else value


def _true_date(_question: Question, value: str, _words: Words) -> CellValue:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return day if day >= FIRST_SURE_DAY else value


def _true_time(_question: Question, value: str, _words: Words) -> CellValue:
    try:
        return typed_text.time_in(value)
    except typed_text.Refused:
        return value


def _true_datetime(_question: Question, value: str, _words: Words) -> CellValue:
    try:
        moment = datetime.fromisoformat(value).replace(tzinfo=None, microsecond=0)
    except ValueError:
        return value
    return moment if moment.date() >= FIRST_SURE_DAY else value


_FROM_TEXT: Final[Mapping[QuestionType, Callable[[Question, str, Words], CellValue]]] = {
    QuestionType.SELECT_ONE: _shown_choice,
    QuestionType.SELECT_ONE_FROM_FILE: _shown_link,
    QuestionType.DATE: _true_date,
    QuestionType.TIME: _true_time,
    QuestionType.DATETIME: _true_datetime,
}


# From cell to answer


def _read_text(_question: Question, cell: CellValue, _words: Words) -> Reading:
    if isinstance(cell, date | time):
        return _trouble(DATE_IN_TEXT, cell)
    text = readable(cell).replace("\r\n", "\n").replace("\r", "\n")
    if control := _CONTROL.search(text):
        return _trouble("cell-forbidden-letter", "", letter=f"U+{ord(control[0]):04X}")
    return Reading(text)


def _read_as_it_is(_question: Question, cell: CellValue, _words: Words) -> Reading:
    return Reading(cell if isinstance(cell, int | float) else readable(cell))


def _number(cell: CellValue) -> int | float | Reading:
    if isinstance(cell, int | float):
        return cell
    if isinstance(cell, str):
        try:
            return typed_text.number_in(cell)
        except typed_text.Refused as refused:
            code = "cell-ambiguous-number" if refused.why == typed_text.AMBIGUOUS else "cell-not-number"
            return _trouble(code, cell)
    return _trouble("cell-not-number", cell)


def _read_integer(_question: Question, cell: CellValue, _words: Words) -> Reading:
    number = _number(cell)
    if isinstance(number, Reading):
        return number
    if isinstance(number, float):
        if not number.is_integer():
            return _trouble("cell-not-whole-number", cell)
        number = int(number)
    return Reading(number)


def _read_decimal(_question: Question, cell: CellValue, _words: Words) -> Reading:
    number = _number(cell)
    return number if isinstance(number, Reading) else Reading(number)


def _read_date(_question: Question, cell: CellValue, _words: Words) -> Reading:
    if isinstance(cell, datetime):
        if cell.time() != time():
            return _trouble("cell-not-date", cell)
        return Reading(cell.date().isoformat())
    if isinstance(cell, date):
        return Reading(cell.isoformat())
    return _read_moment(cell, typed_text.date_in, "cell-not-date")


def _read_time(_question: Question, cell: CellValue, _words: Words) -> Reading:
    if isinstance(cell, time):
        return Reading(_to_the_second(datetime.combine(date.min, cell)).time().isoformat())
    return _read_moment(cell, typed_text.time_in, "cell-not-time")


def _read_datetime(_question: Question, cell: CellValue, _words: Words) -> Reading:
    if isinstance(cell, datetime):
        return Reading(_to_the_second(cell).isoformat())
    if isinstance(cell, date):
        return Reading(datetime.combine(cell, time()).isoformat())
    return _read_moment(cell, typed_text.datetime_in, "cell-not-datetime")


def _to_the_second(moment: datetime) -> datetime:
    """A cell holds a time as a fraction of a day, which is never quite a whole second."""
    if moment.microsecond >= 500_000 and moment < datetime.max.replace(microsecond=0):
        moment += timedelta(seconds=1)
    return moment.replace(microsecond=0)


def _read_moment(cell: CellValue, parse: Callable[[str], date | time], otherwise: str) -> Reading:
    if not isinstance(cell, str):
        return _trouble(otherwise, cell)
    try:
        return Reading(parse(cell).isoformat())
    except typed_text.Refused as refused:
        codes = {typed_text.AMBIGUOUS: "cell-ambiguous-date", typed_text.IMPOSSIBLE: "cell-impossible-date"}
        return _trouble(codes.get(refused.why, otherwise), cell)


def _read_choice(question: Question, cell: CellValue, words: Words) -> Reading:
    found = words.choices(question).codes_of(readable(cell))
    if len(found) == 1:
        return Reading(found.pop())
    return _trouble("cell-ambiguous-choice" if found else "cell-unknown-choice", cell, codes=", ".join(sorted(found)))


def _read_choices(question: Question, cell: CellValue, words: Words) -> Reading:
    codes: dict[str, None] = {}
    for part, found in words.choices(question).codes_in(readable(cell)):
        if len(found) != 1:
            code = "cell-ambiguous-choice" if found else "cell-unknown-choice-among"
            return _trouble(code, part, codes=", ".join(sorted(found)))
        codes[found.pop()] = None
    return Reading(list(codes))


def _read_link(question: Question, cell: CellValue, words: Words) -> Reading:
    links = words.links(question)
    text = readable(cell)
    if links is None:
        return Reading(text.strip())
    found = links.uuids_of(text)
    if len(found) == 1:
        return Reading(found.pop())
    return _trouble("cell-ambiguous-link" if found else "cell-unknown-link", cell)


def _read_acknowledge(_question: Question, cell: CellValue, _words: Words) -> Reading:
    yes = {"ok", "true", "yes", "1", "x"}
    if readable(cell).strip().casefold() in yes:
        return Reading(ACKNOWLEDGED)
    return _trouble("cell-not-acknowledged", cell)


_READERS: Final[Mapping[QuestionType, Callable[[Question, CellValue, Words], Reading]]] = {
    QuestionType.TEXT: _read_text,
    QuestionType.INTEGER: _read_integer,
    QuestionType.DECIMAL: _read_decimal,
    QuestionType.RANGE: _read_decimal,
    QuestionType.DATE: _read_date,
    QuestionType.TIME: _read_time,
    QuestionType.DATETIME: _read_datetime,
    QuestionType.SELECT_ONE: _read_choice,
    QuestionType.SELECT_MULTIPLE: _read_choices,
    QuestionType.SELECT_ONE_FROM_FILE: _read_link,
    QuestionType.CALCULATE: _read_as_it_is,
    QuestionType.HIDDEN: _read_as_it_is,
    QuestionType.ACKNOWLEDGE: _read_acknowledge,
}
