"""What expressions mean and what they read."""

from __future__ import annotations

import pytest
from expression_trees import SCOPE, World, at_path, company, value_of

from genera_desktop.questionnaire.expressions import EvaluationContext, compile_expression


def test_unanswered_is_empty_text_no_number_and_never_less_or_more() -> None:
    assert value_of("${empty} = ''") is True
    assert str(value_of("${empty} + 1")) == "nan"
    assert value_of("${empty} < 1 or ${empty} >= 0") is False


def test_a_node_that_is_not_relevant_reads_as_empty_with_all_below_it() -> None:
    form = company()
    at_path(form, "about").relevant = False

    assert value_of("${colours}", form) == ""
    assert value_of("string(${about})", form) == ""


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("${title}", "B"),
        ("../title", "B"),
        ("join('-', ../../product/title)", "A-B-C"),
        ("position(..)", 2.0),
        ("count(${product})", 3.0),
        ("indexed-repeat(${title}, ${product}, position(..) - 1)", "A"),
        ("join(' ', ${site})", "Evry Tartu"),
        ("indexed-repeat(${site}, ${product}, 2, ${trial}, 2)", "Tartu"),
        ("${staff}", "12"),
    ],
)
def test_a_reference_means_the_same_instance_where_the_repeat_is_shared(source: str, expected: object) -> None:
    trl = at_path(company(), ("product", 1), "trl")

    assert value_of(source, trl, ("product", "trl")) == expected


def test_a_reference_means_all_instances_from_outside_the_repeat() -> None:
    assert value_of("join(' ', ${title})") == "A B C"
    assert value_of("max(${trl})") == 7.0


def test_an_expression_knows_what_it_reads() -> None:
    expression = compile_expression("sum(../trl) + ${staff} + count(${product})", SCOPE, ("product", "title"))

    assert expression.references == {("product", "trl"), ("staff",), ("product",)}
    assert expression.counted == {("product",)}
    assert expression.functions == {"sum", "count"}
    assert not expression.volatile
    assert compile_expression("uuid()").volatile


def test_an_expression_knows_of_which_texts_it_reads_the_length_alone() -> None:
    one = compile_expression("string-length(.) < 5 and string-length(${staff}) > 1", SCOPE, ("title",))
    other = compile_expression("string-length(.) < 5 and . != 'a'", SCOPE, ("title",))

    assert one.measured == one.references == {("title",), ("staff",)}
    assert other.measured == set()
    assert other.references == {("title",)}


def test_a_choice_filter_reads_the_columns_of_the_choice_and_the_answers_of_the_asking_question() -> None:
    expression = compile_expression("area = ${title} and name != 'FR'", SCOPE, ("product", "trl"), choice_filter=True)
    form, world = company(), World()
    row = world.table.children[0].children[1]

    assert expression.columns == {"area", "name"}
    assert expression.references == {("product", "title")}
    asking = at_path(form, ("product", 1), "trl")
    assert expression.evaluate(EvaluationContext(row, world, anchor=asking)) is False


def test_if_works_out_only_the_branch_that_it_needs() -> None:
    assert value_of("if(${staff} > 10, 'many', instance('nowhere')/root)") == "many"
