"""What is understood, and what is refused, with which word and where."""

from __future__ import annotations

import pytest
from expression_trees import SCOPE, value_of

from genera_desktop.questionnaire.expressions import REFUSED_FUNCTIONS, ExpressionError, compile_expression
from genera_desktop.questionnaire.expressions.parser import DEEPEST


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("1 + 2 * 3", 7.0),
        ("1 - 2 - 3", -4.0),
        ("8 div 2 div 2", 2.0),
        ("-2 * -3", 6.0),
        ("--2", 2.0),
        ("7 mod 3 = 1 and 2 > 1 or false()", True),
        ("1 < 2 = true()", True),
        ("'1'mod'1'", 0.0),
        ("(1 + 2) * 3", 9.0),
        (".5-.5-.3", -0.3),
    ],
)
def test_operators_bind_as_in_xpath(source: str, expected: object) -> None:
    assert value_of(source) == expected


def test_a_chain_of_thousands_of_operators_is_no_deeper_than_one() -> None:
    assert value_of(" + ".join(["1"] * 5_000)) == 5_000.0
    assert value_of(" or ".join(["false()"] * 5_000)) is False


@pytest.mark.parametrize(("opening", "closing"), [("(", ")"), ("-(", ")"), ("not(", ")"), ("staff[", "]")])
def test_brackets_nest_deep_and_no_deeper(opening: str, closing: str) -> None:
    compile_expression(opening * DEEPEST + "1" + closing * DEEPEST)

    with pytest.raises(ExpressionError) as refused:
        compile_expression(opening * (DEEPEST + 1) + "1" + closing * (DEEPEST + 1))
    assert refused.value.code == "expression-too-deep"


@pytest.mark.parametrize(
    ("source", "code", "position"),
    [
        ("", "expression-empty", 0),
        ("  ", "expression-empty", 0),
        ("1 +", "expression-value-missing", 3),
        ("if(1, 2", "expression-unfinished", 7),
        ("1 2", "expression-missing-operator", 2),
        ("1 AND 2", "expression-missing-operator", 2),
        ("a b", "expression-missing-operator", 2),
        ("1 + )", "expression-unexpected", 4),
        ("= 1", "expression-unexpected", 0),
        ("//staff", "expression-refused-axis", 0),
        ("about//colours", "expression-refused-axis", 5),
        ("child::staff", "expression-refused-axis", 0),
        ("about/text()", "expression-call-in-path", 6),
        ("selektd(., 'a')", "expression-unknown-function-near", 0),
        ("1 + frobnicate()", "expression-unknown-function", 4),
        ("if(1, 2)", "expression-arguments", 0),
        ("true(1)", "expression-arguments", 0),
        ("indexed-repeat(${trl}, ${product}, 1, ${trial})", "expression-arguments", 0),
        ("min()", "expression-arguments-least", 0),
        ("count('a')", "expression-needs-nodes", 6),
        ("sum(1 + 1)", "expression-needs-nodes", 6),
        ("'a'/b", "expression-needs-nodes", 0),
        ("1 | staff", "expression-needs-nodes", 0),
        ("indexed-repeat(${trl}[1], ${product}, 1)", "expression-needs-plain-path", 15),
        ("${staf} > 1", "expression-unknown-name-near", 0),
        ("1 + ${zzz}", "expression-unknown-name", 4),
        ("date('2026-02-30') < today()", "expression-no-such-day", 5),
        ("regex(., '(a')", "expression-bad-pattern", 9),
    ],
)
def test_what_is_broken_is_refused_with_its_word_and_position(source: str, code: str, position: int) -> None:
    with pytest.raises(ExpressionError) as refused:
        compile_expression(source, SCOPE)

    assert (refused.value.code, refused.value.position) == (code, position)
    assert refused.value.params["position"] == position + 1


@pytest.mark.parametrize("name", sorted(REFUSED_FUNCTIONS))
def test_functions_that_are_left_out_are_refused_by_name(name: str) -> None:
    with pytest.raises(ExpressionError) as refused:
        compile_expression(f"{name}(${{staff}})", SCOPE)

    assert (refused.value.code, refused.value.params["name"]) == ("expression-refused-function", name)


def test_the_nearest_name_is_offered() -> None:
    with pytest.raises(ExpressionError) as refused:
        compile_expression("Count-Selected(${colour})", SCOPE)
    assert refused.value.params["nearest"] == "count-selected"

    with pytest.raises(ExpressionError) as refused:
        compile_expression("${colour}", SCOPE)
    assert refused.value.params["nearest"] == "colours"


def test_a_dead_branch_is_checked_too() -> None:
    with pytest.raises(ExpressionError):
        compile_expression("if(true(), 1, unknown-thing())")
