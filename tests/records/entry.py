"""Forms as text tables and a world to fill them in, for the tests of entry sessions."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import UTC, datetime

from genera_desktop.problems import Problem
from genera_desktop.questionnaire.compiled import CompiledForm, compile_form
from genera_desktop.questionnaire.grids import markdown_grids
from genera_desktop.questionnaire.reader import read_form
from genera_desktop.questionnaire.sources import Aspect
from genera_desktop.records.content import Address
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.session import EntrySession
from genera_desktop.records.state import Change, QuestionState, Table


class World:
    """A still clock, ids that count up, and the tables that a test gives."""

    def __init__(self, tables: Mapping[str, Table] | None = None, language: str = "en") -> None:
        self.language = language
        self.tables = dict(tables or {})
        self.moment = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
        self.count = 0

    def now(self) -> datetime:
        return self.moment

    def new_uuid(self) -> str:
        self.count += 1
        return str(uuid.UUID(int=self.count))

    def table(self, file: str) -> Table | None:
        return self.tables.get(file)


def compiled(markdown: str) -> CompiledForm:
    """The form of a text table, which has no problems."""
    form, problems = read_form(markdown_grids(markdown), "test.xlsx")
    assert form is not None, problems
    made, more = compile_form(form)
    assert more == []
    return made


def session(markdown: str, world: World | None = None) -> EntrySession:
    """A new record of the form of a text table."""
    return EntrySession.new(compiled(markdown), world or World())


def give(session: EntrySession, item: str = "", **answers: AnswerValue) -> list[Change]:
    """Answers questions one after the other; what all of them changed."""
    return [change for key, value in answers.items() for change in session.answer(Address(item, key), value)]


def at(session: EntrySession, key: str, item: str = "") -> QuestionState:
    return session.state(Address(item, key))


def add(session: EntrySession, repeat: str, parent: str = "") -> str:
    """The id of a new item."""
    session.add_item(repeat, parent)
    return session.items(repeat, parent)[-1]


def codes(problems: list[Problem]) -> list[tuple[str, str]]:
    """Question and code of each problem."""
    return [(problem.place.question, problem.code) for problem in problems]


def seen(changes: list[Change]) -> dict[tuple[str, str, str], object]:
    """The changes by item, key and aspect; a problem as its code, choices as their names."""
    return {(*change.address, change.aspect.value): _plain(change) for change in changes}


def _plain(change: Change) -> object:
    if isinstance(change.value, Problem):
        return change.value.code
    if change.aspect is Aspect.CHOICES and isinstance(change.value, tuple):
        return [getattr(choice, "name", choice) for choice in change.value]
    return change.value
