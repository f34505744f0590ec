"""How the text of an expression is split, and what is mended."""

from __future__ import annotations

import pytest
from expression_trees import value_of
from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.questionnaire.expressions import ExpressionError, compile_expression, mended
from genera_desktop.questionnaire.expressions.lexer import END, MARK, NAME, NUMBER, OPERATOR, REFERENCE, TEXT, tokens


def test_each_token_keeps_its_kind_meaning_and_position() -> None:
    assert tokens("${a b}"[:3] + "} >= .5 and 'x'") == [
        (REFERENCE, "a", 0),
        (OPERATOR, ">=", 5),
        (NUMBER, ".5", 8),
        (OPERATOR, "and", 11),
        (TEXT, "x", 15),
        (END, "", 18),
    ]


def test_words_and_the_star_are_operators_only_where_an_operator_can_stand() -> None:
    assert [kind for kind, _, _ in tokens("div div mod * *")] == [NAME, OPERATOR, NAME, OPERATOR, MARK, END]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("${title} = ‘yes’", "${title} = 'yes'"),
        ("${title}\u00a0= “it's”", '${title} = "it\'s"'),
        ("'don’t' != ’x’", "'don’t' != 'x'"),
        ("'a\u00a0b'\u200b= 1", "'a\u00a0b' = 1"),
        ("a = 1", "a = 1"),
        ("‘never closed", "‘never closed"),
    ],
)
def test_typographic_quotes_and_blanks_are_mended_outside_of_texts(source: str, expected: str) -> None:
    assert mended(source) == expected


def test_what_is_mended_means_the_same_as_what_was_written() -> None:
    written = "${colours}\u00a0= ‘red green’"

    assert value_of(written) is value_of(mended(written)) is True
    assert compile_expression("‘a’").mended == "'a'"


@given(st.text(alphabet="‘’“”'\" \u00a0ab=$", max_size=20))
def test_mending_never_moves_a_character(source: str) -> None:
    assert len(mended(source)) == len(source)
    assert mended(mended(source)) == mended(source)


@pytest.mark.parametrize(
    ("source", "code", "position"),
    [
        ("1 + 'abc", "expression-unclosed-text", 4),
        ("${a", "expression-broken-reference", 0),
        ("a = ${}", "expression-broken-reference", 4),
        ("a ? b", "expression-unexpected-character", 2),
        ("a = 1;", "expression-unexpected-character", 5),
    ],
)
def test_what_cannot_be_split_is_refused_with_its_position(source: str, code: str, position: int) -> None:
    with pytest.raises(ExpressionError) as refused:
        compile_expression(source)

    assert (refused.value.code, refused.value.position) == (code, position)
