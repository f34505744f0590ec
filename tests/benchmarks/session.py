"""How fast a large form is kept up to date: `python -m tests.benchmarks.session`.

The form has 560 expressions in 20 sections, as a survey has them: relevance by an answer further up, constraints, sums,
filtered choices, required answers that depend on others. Figures are milliseconds of processor time.
"""

from __future__ import annotations

import json
import statistics
import sys
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from time import process_time

from genera_desktop.problems import Problem
from genera_desktop.questionnaire.compiled import CompiledForm, compile_form
from genera_desktop.questionnaire.model import Choice, ChoiceList, Form, Group, Question, QuestionType
from genera_desktop.records.content import Address, Content
from genera_desktop.records.session import EntrySession

SECTIONS = 20
"""Each has 28 expressions."""
COUNTRIES = ("FR", "IT", "EE", "FI", "NL")


class World:
    language = "en"

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 12, tzinfo=UTC)

    def new_uuid(self) -> str:
        return str(uuid.uuid4())

    def table(self, file: str) -> None:  # noqa: ARG002 - the form has no links
        return None


def large_form() -> Form:
    """A form of 560 expressions."""
    towns = tuple(
        Choice(f"{country}{number}", {"en": f"Town {number}"}, {"country": country})
        for country in COUNTRIES
        for number in range(10)
    )
    lists = {
        "country": ChoiceList("country", tuple(Choice(code, {"en": code}) for code in COUNTRIES)),
        "town": ChoiceList("town", towns),
    }
    sections = tuple(_section(number) for number in range(SECTIONS))
    return Form(name="large", form_id="large", version="1", titles={}, children=sections, choice_lists=lists)


def _section(number: int) -> Group:
    name = f"s{number}"
    made: list[Question] = []

    def add(key: str, kind: QuestionType, **cells: str) -> None:
        key = f"{name}_{key}"
        made.append(Question(key=key, name=key, path=(name, key), type=kind, labels={"en": key}, **cells))  # type: ignore[arg-type]

    add("country", QuestionType.SELECT_ONE, choice_list="country")
    filter_ = f"country = ${{{name}_country}}"
    add(
        "town",
        QuestionType.SELECT_ONE,
        choice_list="town",
        choice_filter=filter_,
        relevant=f"${{{name}_country}} != ''",
    )
    for index in range(6):
        above = f"${{{name}_n{index - 1}}}" if index else f"${{{name}_country}}"
        add(
            f"n{index}",
            QuestionType.INTEGER,
            relevant=f"{above} != ''",
            constraint=f". >= 0 and . <= {1000 + index}",
            required=f"string-length({above}) > 0",
        )
    for index in range(6):
        add(
            f"sum{index}",
            QuestionType.CALCULATE,
            calculation=f"${{{name}_n{index}}} * 2 + coalesce({_sum(name, index)}, 0)",
        )
    add("note", QuestionType.TEXT, relevant=f"${{{name}_sum5}} > 10")
    before = f"${{s{number - 1}_sum5}}" if number else "0"
    add("total", QuestionType.CALCULATE, calculation=f"if({before} = '', 0, {before}) + ${{{name}_sum5}}")
    return Group(key=name, name=name, path=(name,), children=tuple(made))


def _sum(name: str, index: int) -> str:
    return f"${{{name}_sum{index - 1}}}" if index else "0"


def answers() -> dict[str, object]:
    """Answers to most questions of the form."""
    found: dict[str, object] = {}
    for number in range(SECTIONS):
        found |= {f"s{number}_country": "FR", f"s{number}_town": "FR3", f"s{number}_note": "remark"}
        found |= {f"s{number}_n{index}": index + 1 for index in range(6)}
    return found


def timed(work: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of each run."""
    found = []
    for _ in range(times):
        start = process_time()
        work()
        found.append((process_time() - start) * 1000)
    return found


def single_answers(session: EntrySession) -> list[float]:
    """Milliseconds of each answer, when every question gets another answer and its old one again."""
    found: list[float] = []
    for key, value in answers().items():
        other = "IT" if value == "FR" else None if isinstance(value, str) else 7
        for given in (other, value):
            found += timed(lambda key=key, given=given: session.answer(Address("", key), given), 1)  # type: ignore[misc]
    return found


def faults(session: EntrySession) -> list[Problem]:
    return [*session.problems(), *session.missing()]


def measure() -> dict[str, float]:
    form = large_form()
    compiling = timed(lambda: compile_form(form), 3)
    compiled: CompiledForm = compile_form(form)[0]
    content = Content(dict(answers()))  # type: ignore[arg-type]
    session = EntrySession(compiled, content, World())
    recomputing = timed(session._filled._work_out_all, 20)
    opening = timed(lambda: EntrySession(compiled, content, World()), 20)
    checking = timed(lambda: faults(EntrySession(compiled, content, World())), 20)
    one = single_answers(session)
    for question in form.questions:
        session.state(Address("", question.key))
    shown = single_answers(session)
    return {
        "expressions": len(compiled.expressions),
        "compile the form": statistics.median(compiling),
        "recompute all": statistics.median(recomputing),
        "open": statistics.median(opening),
        "validate": statistics.median(checking),
        "one answer, median": statistics.median(one),
        "one answer, slowest": max(one),
        "one answer with all choices on screen, median": statistics.median(shown),
        "one answer with all choices on screen, slowest": max(shown),
    }


if __name__ == "__main__":
    figures = measure()
    if "--json" in sys.argv:
        print(json.dumps(figures, indent=1))
    else:
        for what, figure in figures.items():
            print(f"{what:50} {figure:8.3f}")
