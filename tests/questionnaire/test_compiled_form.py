"""Compiling a form finds every mistake of its expressions, and the order in which they are worked out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genera_desktop import messages
from genera_desktop.problems import Problem, Severity
from genera_desktop.questionnaire.compiled import compile_form
from genera_desktop.questionnaire.model import (
    Choice,
    ChoiceList,
    Form,
    Group,
    Node,
    Question,
    QuestionType,
    Repeat,
)
from genera_desktop.questionnaire.sources import Aspect, constant, is_dynamic_default


def question(name: str, kind: QuestionType = QuestionType.TEXT, around: tuple[str, ...] = (), **cells: str) -> Question:
    return Question(key=name, name=name, path=(*around, name), type=kind, labels={"en": name}, **cells)  # type: ignore[arg-type]


def calculate(name: str, calculation: str, around: tuple[str, ...] = ()) -> Question:
    return question(name, QuestionType.CALCULATE, around, calculation=calculation)


def form(*children: Node, **parts: object) -> Form:
    return Form(name="test", form_id="test", version="1", titles={}, children=children, **parts)  # type: ignore[arg-type]


def problems_of(*children: Node, **parts: object) -> list[Problem]:
    return compile_form(form(*children, **parts))[1]


def summary(problems: list[Problem]) -> list[tuple[str, str, object]]:
    return [(problem.place.question, problem.code, problem.params["aspect"]) for problem in problems]


def test_every_broken_expression_is_reported_at_once() -> None:
    problems = problems_of(
        question("a", relevant="${nobody} = 1", required="(1", constraint="frobnicate(.)"),
        calculate("b", "1 +"),
        calculate("c", "${a"),
    )

    assert {(place, aspect) for place, _, aspect in summary(problems)} == {
        ("a", "relevant"),
        ("a", "required"),
        ("a", "constraint"),
        ("b", "calculation"),
        ("c", "calculation"),
    }


def test_each_problem_says_the_expression_and_the_position_and_has_a_sentence() -> None:
    (problem,) = problems_of(question("staff"), question("a", relevant="1 = 1 and ${staf} > 1"))

    assert problem.code == "expression-unknown-name-near"
    assert problem.params["nearest"] == "staff"
    assert problem.params["position"] == 11
    assert problem.params["expression"] == "1 = 1 and ${staf} > 1"
    assert "staff" in messages.say(problem)


def test_a_broken_expression_is_left_out_of_the_compiled_form() -> None:
    compiled, problems = compile_form(form(question("a", relevant="1 +", required="1 = 1")))

    assert len(problems) == 1
    assert set(compiled.expressions) == {("a", Aspect.REQUIRED)}


def test_a_cycle_is_printed_as_a_chain() -> None:
    (problem,) = problems_of(
        calculate("a", "${b} + 1"), calculate("b", "${c} + 1"), calculate("c", "${a} + 1"), calculate("d", "${a}")
    )

    assert problem.code == "expression-cycle"
    assert problem.params["chain"] == "a → b → c → a"


@pytest.mark.parametrize(("aspect", "text"), [("relevant", "${a} = 1"), ("relevant", ". = 1"), ("calculation", "${a}")])
def test_what_needs_itself_is_a_cycle(aspect: str, text: str) -> None:
    (problem,) = problems_of(question("a", **{aspect: text}))

    assert (problem.code, problem.params["chain"]) == ("expression-cycle", "a → a")


def test_a_group_that_shows_itself_by_what_stands_in_it_is_a_cycle() -> None:
    inner = question("a", around=("group",))
    group = Group(key="group", name="group", path=("group",), children=(inner,), relevant="${a} = 1")

    (problem,) = problems_of(group)

    assert problem.params["chain"] == "group → a → group"


def test_a_count_by_an_answer_in_the_same_list_is_a_cycle() -> None:
    inner = question("a", QuestionType.INTEGER, around=("list",))
    repeat = Repeat(key="list", name="list", path=("list",), children=(inner,), repeat_count="${a}")

    assert [problem.code for problem in problems_of(repeat)] == ["expression-cycle"]


@pytest.mark.parametrize("aspect", ["required", "read_only", "constraint"])
def test_questions_may_ask_for_each_other_where_no_value_follows(aspect: str) -> None:
    assert problems_of(question("a", **{aspect: "${b} > 0"}), question("b", **{aspect: "${a} > 0"})) == []


def test_choice_filters_may_read_each_other() -> None:
    lists = {"l": ChoiceList("l", (Choice("x", {}), Choice("y", {})))}
    one = question("one", QuestionType.SELECT_ONE, choice_list="l", choice_filter="name != ${two}")
    two = question("two", QuestionType.SELECT_ONE, choice_list="l", choice_filter="name != ${one}")

    assert problems_of(one, two, choice_lists=lists) == []


def test_a_value_may_build_on_the_item_before() -> None:
    running = calculate("running", "1 + indexed-repeat(${running}, ${list}, position(..) - 1)", ("list",))
    repeat = Repeat(key="list", name="list", path=("list",), children=(running,))

    assert problems_of(repeat) == []


def test_once_keeps_its_own_value_without_a_cycle() -> None:
    assert problems_of(calculate("a", "once(uuid())")) == []


def test_a_filter_column_that_no_list_has_is_an_error_with_the_nearest_name() -> None:
    lists = {"place": ChoiceList("place", (Choice("x", {}, {"country": "FR"}),))}
    place = question("p", QuestionType.SELECT_ONE, choice_list="place", choice_filter="contry = 'FR' and name != 'y'")

    (problem,) = problems_of(place, choice_lists=lists)

    assert (problem.code, problem.severity) == ("choice-filter-unknown-column", Severity.ERROR)
    assert problem.params["nearest"] == "country"
    assert "country" in messages.say(problem)


def test_a_filter_column_that_only_another_list_fills_is_a_warning() -> None:
    lists = {
        "place": ChoiceList("place", (Choice("x", {}),)),
        "other": ChoiceList("other", (Choice("x", {}, {"country": "FR"}),)),
    }
    place = question("p", QuestionType.SELECT_ONE, choice_list="place", choice_filter="country = 'FR'")

    (problem,) = problems_of(place, choice_lists=lists)

    assert (problem.code, problem.severity) == ("choice-filter-empty-column", Severity.WARNING)


def test_filter_columns_of_a_linked_file_are_checked_where_they_are_known() -> None:
    link = question("p", QuestionType.SELECT_ONE_FROM_FILE, file="company.csv", choice_filter="town = 'Evry'")

    assert compile_form(form(link))[1] == []
    assert compile_form(form(link), {"company.csv": ["city"]})[1][0].code == "choice-filter-unknown-column"
    assert compile_form(form(link), {"company.csv": ["town"]})[1] == []


def test_a_path_that_leads_nowhere_is_a_warning() -> None:
    problems = problems_of(question("a", relevant="../b = 1"), question("c", relevant="/data/meta/x = 1"))

    assert [(problem.code, problem.severity) for problem in problems] == [("path-leads-nowhere", Severity.WARNING)]


def test_an_unknown_name_in_a_label_is_an_error_of_the_label() -> None:
    (problem,) = problems_of(Question(key="a", name="a", path=("a",), type=QuestionType.TEXT, labels={"en": "Of ${b}"}))

    assert problem.params["aspect"] == "label"


def test_each_step_comes_after_all_that_it_reads() -> None:
    compiled, problems = compile_form(
        form(
            calculate("total", "${b} + ${c}"),
            calculate("c", "${b} * 2"),
            calculate("b", "${a} + 1"),
            question("a", QuestionType.INTEGER),
        )
    )

    assert problems == []
    values = [step.key for step in compiled.steps if step.aspect is Aspect.VALUE]
    assert values == ["a", "b", "c", "total"]
    assert all(reader.rank > step.rank for step in compiled.steps for reader in step.readers)


def test_a_chain_of_thousands_of_calculations_is_ordered() -> None:
    chain = [calculate(f"q{number}", f"${{q{number + 1}}} + 1") for number in range(3000)]

    compiled, problems = compile_form(form(*chain, question("q3000", QuestionType.INTEGER)))

    assert problems == []
    assert len(compiled.steps) == 6002


@given(st.lists(st.text(max_size=30), min_size=6, max_size=6))
def test_no_text_in_any_cell_makes_the_compiler_raise(texts: list[str]) -> None:
    relevant, required, constraint, calculation, default, trigger = texts
    asked = question(
        "a", relevant=relevant, required=required, constraint=constraint, calculation=calculation, default=default
    )
    noted = Question(key="b", name="b", path=("b",), type=QuestionType.NOTE, labels={"en": "${" + trigger + "}"})
    chosen = question("c", choice_filter=relevant, trigger=trigger, calculation=calculation)
    repeat = Repeat(key="r", name="r", path=("r",), children=(), repeat_count=default)

    for problem in problems_of(asked, noted, chosen, repeat, instance_name=constraint):
        messages.say(problem)


@pytest.mark.parametrize(("text", "meaning"), [("yes", True), ("TRUE()", True), ("no", False), ("", False)])
def test_a_constant_needs_no_expression(text: str, meaning: bool) -> None:
    assert constant(text) is meaning
    assert constant("${a} = 1") is None


@pytest.mark.parametrize(
    ("text", "dynamic"), [("today()", True), ("${a}", True), ("active", False), ("2020-01-01", False), ("a (b)", False)]
)
def test_a_default_is_computed_where_it_calls_or_refers(text: str, dynamic: bool) -> None:
    assert is_dynamic_default(text) is dynamic
