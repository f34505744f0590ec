"""No text makes the compiler, and no expression the evaluation, raise anything but an ExpressionError."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from expression_trees import SCOPE, World, at_path, company
from hypothesis import example, given
from hypothesis import strategies as st

from genera_desktop import messages
from genera_desktop.questionnaire import expressions
from genera_desktop.questionnaire.expressions import EvaluationContext, ExpressionError, compile_expression
from genera_desktop.questionnaire.expressions.registry import FUNCTIONS

_LITERALS = st.one_of(
    st.sampled_from(
        ["''", "'red green'", "'2026-01-31'", "'9999-12-31'", "'NaN'", "'MD5'", "'countries'", "'%Y-%m'", "'a{2}'"]
    ),
    st.sampled_from(["0", "-1", "2.5", "1 div 0", "-1 div 0", "0 div 0", "99999999999999999999", "1000000"]),
    st.sampled_from(["today()", "now()", "true()", "uuid()", "'0001-01-01'", "'1e400'", "'-1e-400'"]),
)
_PATHS = st.one_of(
    st.sampled_from([".", "..", "../..", "/", "/data", "*", "@*", "${staff}", "${trl}", "${empty}", "${product}"]),
    st.sampled_from(
        ["${site}", "${about}", "../title", "/data/product[2]/trl", "current()", "${trl}[. > 4]", "(.)[1]"]
    ),
    st.sampled_from(["instance('countries')/root/item", "/data/product/* | /data/staff"]),
    st.just("/data/product[title = 'B' and position() < 3]/trial/site"),
)


def _grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    operators = st.sampled_from(["+", "-", "*", "div", "mod", "=", "!=", "<", "<=", ">", ">=", "and", "or", "|"])
    binary = st.tuples(inner, operators, inner).map(lambda parts: f"({parts[0]}) {parts[1]} {parts[2]}")
    calls = st.sampled_from(sorted(FUNCTIONS)).flatmap(
        lambda name: st.lists(
            inner, min_size=FUNCTIONS[name].minimum, max_size=min(FUNCTIONS[name].maximum, FUNCTIONS[name].minimum + 3)
        ).map(lambda arguments: f"{name}({', '.join(arguments)})")
    )
    return st.one_of(binary, calls, inner.map(lambda each: f"-({each})"))


_EXPRESSIONS = st.recursive(st.one_of(_LITERALS, _PATHS), _grown, max_leaves=8)


@given(st.one_of(st.text(max_size=40), st.text(alphabet="ab1.,'\"${}()[]/|*=<>!-+ @:", max_size=25)))
@example("${" + "a" * 100)
@example("\x00")
@example("a" * 40_000)
def test_no_text_makes_the_compiler_raise_anything_but_an_expression_error(source: str) -> None:
    refusal = None
    try:
        compile_expression(source).evaluate_string(EvaluationContext(company(), World()))
    except ExpressionError as error:
        refusal = error
    assert refusal is None or 0 <= refusal.position <= len(source)
    assert refusal is None or messages.text(refusal.code, **refusal.params)


@given(_EXPRESSIONS)
def test_no_expression_raises_anything_but_an_expression_error(source: str) -> None:
    form = company()
    context = EvaluationContext(at_path(form, ("product", 1), "trl"), World())
    with suppress(ExpressionError):
        expression = compile_expression(source, SCOPE, ("product", "trl"))
        assert type(expression.evaluate_string(context)) is str
        assert isinstance(expression.evaluate_number(context), float)
        assert type(expression.evaluate_boolean(context)) is bool


def test_every_refusal_has_its_sentence() -> None:
    folder = Path(expressions.__file__).parent
    raised = {code for file in folder.glob("*.py") for code in re.findall(r'"(expression-[a-z-]+)"', file.read_text())}
    written = {code for code in messages.catalogue("en") if code.startswith("expression-")}

    assert raised <= written
