"""A small questionnaire with every question type, and records of it, for the tests of the exchange workbook."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from pathlib import Path

from hypothesis import strategies as st

from genera_desktop import messages
from genera_desktop.questionnaire.model import Choice, ChoiceList, Form, Group, Question, Questionnaire, Repeat
from genera_desktop.questionnaire.model import QuestionType as T
from genera_desktop.records.record import (
    COMPLETE,
    DELETED,
    LOCAL_ID,
    POSITION,
    SPECIAL_ANSWERS,
    STATUS,
    Answer,
    AnswerValue,
    Dot,
    Item,
    Record,
)
from genera_desktop.workbook.book import Book, CellValue
from genera_desktop.workbook.read import read_book
from genera_desktop.workbook.read_submission import read_submission
from genera_desktop.workbook.submission import Header, Submission, SubmissionReading
from genera_desktop.workbook.write_submission import write_submission

LISTS = {
    "colour": ChoiceList(
        "colour",
        (
            Choice("r", {"en": "Red", "fr": "Rouge"}),
            Choice("g", {"en": "Green", "fr": "Vert"}),
            Choice("rg", {"en": "Red; green", "fr": "Rouge et vert"}),
            Choice("x1", {"en": "Twice", "fr": "Deux"}),
            Choice("x2", {"en": "Twice", "fr": "Double"}),
        ),
    ),
    "yes_no": ChoiceList("yes_no", (Choice("yes", {"en": "Yes", "fr": "Oui"}), Choice("no", {"en": "No"}))),
}


def question(name: str, kind: T, path: tuple[str, ...] = (), **more: object) -> Question:
    return Question(key=name, name=name, path=(*path, name), type=kind, labels={"en": f"The {name}"}, **more)  # type: ignore[arg-type]


def everything() -> Form:
    deep = Repeat(
        key="step",
        name="step",
        path=("part", "step"),
        labels={"en": "Steps"},
        children=(
            question("step_name", T.TEXT, ("part", "step")),
            question("step_day", T.DATE, ("part", "step")),
        ),
    )
    part = Repeat(
        key="part",
        name="part",
        path=("part",),
        labels={"en": "Parts"},
        children=(
            question("part_name", T.TEXT, ("part",)),
            question("part_colours", T.SELECT_MULTIPLE, ("part",), choice_list="colour"),
            deep,
        ),
    )
    main = Group(
        key="main",
        name="main",
        path=("main",),
        children=(
            question("name", T.TEXT, ("main",), required="yes"),
            question("about", T.TEXT, ("main",), appearance=frozenset({"multiline"})),
            question("count", T.INTEGER, ("main",)),
            question("size", T.DECIMAL, ("main",)),
            question("level", T.RANGE, ("main",)),
            question("day", T.DATE, ("main",)),
            question("clock", T.TIME, ("main",)),
            question("moment", T.DATETIME, ("main",)),
            question("colour", T.SELECT_ONE, ("main",), choice_list="colour"),
            question("colours", T.SELECT_MULTIPLE, ("main",), choice_list="colour"),
            question("friend", T.SELECT_ONE_FROM_FILE, ("main",), file="thing.csv"),
            question("explained", T.NOTE, ("main",)),
            question("sum", T.CALCULATE, ("main",), calculation="1 + 1"),
            question("secret", T.HIDDEN, ("main",)),
            question("agreed", T.ACKNOWLEDGE, ("main",)),
        ),
    )
    return Form(
        name="thing",
        form_id="genera_thing",
        version="1",
        titles={"en": "Thing"},
        plurals={"en": "Things", "fr": "Choses"},
        languages={"en": "English (en)", "fr": "Français (fr)"},
        instance_name="${name}",
        children=(main, part),
        choice_lists=LISTS,
    )


def other() -> Form:
    part = Repeat(
        key="bit", name="bit", path=("bit",), labels={"en": "Parts"}, children=(question("bit_name", T.TEXT, ("bit",)),)
    )
    return Form(
        name="plan",
        form_id="genera_plan",
        version="1",
        titles={"en": "Plan"},
        plurals={"en": "Plans"},
        instance_name="concat(${plan_thing}, ' ', ${plan_year})",
        children=(
            question("plan_thing", T.SELECT_ONE_FROM_FILE, file="thing.csv"),
            question("plan_year", T.INTEGER),
            part,
        ),
    )


QUESTIONNAIRE = Questionnaire({"thing": everything(), "plan": other()})
HEADER = Header(
    inventory="inv", replica="home", device="laptop", cluster="GEN", round="2026", made_at="2026-11-22T10:00:00Z"
)
AT, BY = "2026-11-01T08:00:00Z", "laptop"


def uid(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


def given(value: AnswerValue, counter: int = 1, replica: str = "home") -> tuple[Answer, ...]:
    return (Answer(value, Dot(replica, counter), AT, BY),)


def thing(number: int, values: Mapping[str, AnswerValue], items: Iterable[Item] = ()) -> Record:
    answers = {key: given(value) for key, value in values.items()}
    return Record(uid(number), "thing", "GEN", answers, {item.id: item for item in items}, {"home": 9, "away": 9})


def part(number: int, values: Mapping[str, AnswerValue], repeat: str = "part", parent: str = "") -> Item:
    return Item(uid(number), repeat, parent, {key: given(value) for key, value in {POSITION: 1, **values}.items()})


def titles_of(records: Iterable[Record]) -> dict[str, dict[str, str]]:
    titles: dict[str, dict[str, str]] = {}
    for record in records:
        known = record.answers.get("name")
        title = str(known[0].value) if known and isinstance(known[0].value, str) else record.uuid[-4:]
        titles.setdefault(record.form, {})[record.uuid] = title
    return titles


def write(path: Path, records: Iterable[Record], language: str = "en", **more: object) -> Path:
    records = list(records)
    submission = Submission(header=HEADER, questionnaire=QUESTIONNAIRE, records=records, **more)  # type: ignore[arg-type]
    write_submission(path, submission, language, titles_of(records))
    return path


def read(path: Path) -> SubmissionReading:
    return read_submission(read_book(path), file=path.name)


def again(book: Book) -> SubmissionReading:
    """Reads a changed book; every problem has its sentence."""
    reading = read_submission(book, file="book.xlsx")
    assert all(messages.say(problem) and problem.place.sheet for problem in reading.problems)
    return reading


def column_of(book: Book, sheet: str, name: str) -> int:
    found = book.sheet(sheet)
    assert found
    return found.rows[1].index(name)


def change(book: Book, sheet: str, row: int, name: str, value: CellValue) -> None:
    """Types a value into a cell of a book as read: the row counts from 1, the column goes by its name."""
    found = book.sheet(sheet)
    assert found
    column = column_of(book, sheet, name)
    while len(found.rows) < row:
        found.rows.append([])
    cells = found.rows[row - 1]
    cells.extend([None] * (column + 1 - len(cells)))
    cells[column] = value


# Records of all kinds

NASTY = [
    *("=1+1", "+x", "@a", "-", "'quoted", "_x0041_", "_x000D_", "[unknown]x", "TRUE", "007", "1-2", "#N/A", "a;b"),
    *("a\nb", "a\rb", "a\r\nb", " edge ", "tab\there", "\x01ctrl", "<&>\"'", "é漢😀", "раураl", "\u200bzero"),
]
texts = st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")))
numbers = st.one_of(st.integers(-(10**15), 10**15), st.floats(-1e15, 1e15, allow_nan=False).map(lambda x: x + 0.0))
days = st.dates().map(lambda day: day.isoformat())
clocks = st.times().map(lambda clock: clock.replace(microsecond=0).isoformat())
moments = st.datetimes().map(lambda moment: moment.replace(microsecond=0).isoformat())
special = st.sampled_from(SPECIAL_ANSWERS).map(lambda reason: {"na": reason})
_VALUES = {
    T.TEXT: texts,
    T.INTEGER: st.integers(-(10**15), 10**15),
    T.DECIMAL: numbers,
    T.RANGE: numbers,
    T.DATE: days,
    T.TIME: st.one_of(clocks, st.just("10:30:00.250+02:00")),
    T.DATETIME: st.one_of(moments, st.just("2026-11-22T10:00:00.000+01:00")),
    T.SELECT_ONE_FROM_FILE: st.sampled_from([uid(1), uid(2), uid(99)]),
    T.CALCULATE: st.one_of(texts, numbers),
    T.HIDDEN: texts,
    T.ACKNOWLEDGE: st.sampled_from(["OK", True]),
}
dots = st.builds(Dot, st.sampled_from(["home", "away", "third"]), st.integers(1, 9))


@st.composite
def versions(draw: st.DrawFn, values: st.SearchStrategy[AnswerValue]) -> tuple[Answer, ...]:
    found = []
    for dot in sorted(draw(st.sets(dots, min_size=1, max_size=3))):
        withheld = draw(st.integers(0, 5)) == 0
        value = None if withheld else draw(st.one_of(values, values, special, st.none()))
        found.append(Answer(value, dot, draw(st.sampled_from([AT, "2026-11-02T08:00:00Z"])), BY, withheld))
    return tuple(found)


@st.composite
def answers_to(
    draw: st.DrawFn, form: Form, questions: Iterable[Question], more: Mapping[str, tuple[Answer, ...]]
) -> dict[str, tuple[Answer, ...]]:
    """Answers to some of the questions, any that their types allow, besides `more`."""
    found = dict(more)
    for asked in questions:
        if asked.holds_answer and draw(st.booleans()):
            found[asked.key] = draw(versions(_values_for(form, asked)))
    return found


def _values_for(form: Form, asked: Question) -> st.SearchStrategy[AnswerValue]:
    codes = st.sampled_from([*(choice.name for choice in form.choices_of(asked)), "retired"])
    several = st.lists(codes, unique=True, max_size=5)
    return {**_VALUES, T.SELECT_ONE: codes, T.SELECT_MULTIPLE: several}[asked.type]


@st.composite
def things(draw: st.DrawFn, number: int) -> Record:
    form = QUESTIONNAIRE.forms["thing"]
    more: dict[str, tuple[Answer, ...]] = {}
    if draw(st.booleans()):
        more[STATUS] = given(COMPLETE)
    if draw(st.booleans()):
        more[LOCAL_ID] = given(draw(texts))
    if draw(st.integers(0, 7)) == 0:
        more[DELETED] = given(True, 2)
    if draw(st.integers(0, 3)) == 0:
        more["retired_question"] = given(draw(texts))
    items: dict[str, Item] = {}
    for index in range(draw(st.integers(0, 3))):
        outer = number * 100 + index
        items[uid(outer)] = draw(_an_item(uid(outer), "part", ""))
        if draw(st.booleans()):
            items[uid(outer + 50)] = draw(_an_item(uid(outer + 50), "step", uid(outer)))
    own = draw(answers_to(form, form.questions_of(""), more))
    return Record(uid(number), "thing", "GEN", own, items, {"home": 9, "away": 9, "third": 9})


@st.composite
def _an_item(draw: st.DrawFn, item_id: str, repeat: str, parent: str) -> Item:
    more: dict[str, tuple[Answer, ...]] = {POSITION: given(draw(st.integers(1, 5)))}
    if draw(st.integers(0, 7)) == 0:
        more[DELETED] = given(True, 2)
    form = QUESTIONNAIRE.forms["thing"]
    return Item(item_id, repeat, parent, draw(answers_to(form, form.questions_of(repeat), more)))


@st.composite
def inventories(draw: st.DrawFn) -> list[Record]:
    return [draw(things(number)) for number in range(1, draw(st.integers(1, 5)) + 1)]


def replaced(record: Record, **more: object) -> Record:
    return dataclasses.replace(record, **more)  # type: ignore[arg-type]
