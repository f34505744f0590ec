"""What each function gives."""

from __future__ import annotations

import math

import pytest
from expression_trees import World, company, value_of

from genera_desktop.questionnaire.expressions import EvaluationContext, ExpressionError, Node, compile_expression
from genera_desktop.questionnaire.expressions.registry import FUNCTIONS

_TABLE: dict[str, object] = {
    "abs(-1.5)": 1.5,
    "acos(1)": 0.0,
    "asin(0)": 0.0,
    "atan(0)": 0.0,
    "atan2(0, 1)": 0.0,
    "boolean('')": False,
    "boolean-from-string('true')": True,
    "ceiling(1.2)": 2.0,
    "checklist(1, 2, true(), 'x', '')": True,
    "coalesce(${empty}, ${staff})": "12",
    "concat(1, 'a', ${trl})": "1a375",
    "contains('genome', 'nom')": True,
    "cos(0)": 1.0,
    "count(${trial})": 2.0,
    "count(/data/product[trl > 4])": 2.0,
    "count-non-empty(about/*)": 1.0,
    "count-selected(${colours})": 2.0,
    "string(current()/staff)": "12",
    "string(date('2026-01-31') + 1)": "20485",
    "string(date(20485))": "2026-02-01",
    "string(date('2026-01-31T10:00:00+02:00'))": "2026-01-31",
    "string(date(''))": "",
    "string(date-time('2026-01-31T10:00'))": "2026-01-31T10:00:00.000",
    "decimal-date-time('1970-01-02T12:00')": 1.5,
    "decimal-time('06:00')": 0.25,
    "digest('abc', 'MD5', 'hex')": "900150983cd24fb0d6963f7d28e17f72",
    "ends-with('genome', 'ome')": True,
    "exp(0)": 1.0,
    "exp10(2)": 100.0,
    "false()": False,
    "floor(-1.2)": -2.0,
    "format-date('2026-03-05', '%d.%m.%y %e/%n %a %b %W %Q')": "05.03.26 5/3 Thu Mar 10 %Q",
    "format-date-time('2026-03-05T09:07:05.25', '%Y %H:%M:%S.%3 %h')": "2026 09:07:05.250 9",
    "if(${empty} = '', 'none', 'some')": "none",
    "string(indexed-repeat(${title}, ${product}, 3))": "C",
    "string(indexed-repeat(${title}, ${product}, 4))": "",
    "string(instance('countries')/root/item[name = 'EE']/label)": "Estonia",
    "count(instance('countries')/root/item[area = 'north'])": 2.0,
    "string(instance('countries')/root/item[2]/name)": "EE",
    "int('2.9')": 2.0,
    "int(-2.9)": -2.0,
    "join(', ', ${title}, 'D')": "A, B, C, D",
    "jr:choice-name(${staff}, '${staff}')": "12 of staff",
    "jr:choice-name(${staff}, ' /data/about/colours ')": "12 of about/colours",
    "/data/product[last()]/title = 'C'": True,
    "local-name(/data/about)": "about",
    "log(1)": 0.0,
    "log10(1000)": 3.0,
    "max(${trl}, 6)": 7.0,
    "min(${trl})": 3.0,
    "name(${colours})": "colours",
    "normalize-space('  a   b ')": "a b",
    "not(1)": False,
    "string(now())": "2026-03-29T23:30:15.250+00:00",
    "number('1.5')": 1.5,
    "number('2026-01-31')": 20484.0,
    "once('new')": "12red greenA3B7EvryTartuC5",
    "pi()": math.pi,
    "string(/data/product[position() = 2]/title)": "B",
    "position(/data/product[3])": 3.0,
    "pow(2, 10)": 1024.0,
    "pulldata('countries', 'label', 'name', 'FI')": "Finland",
    "pulldata('countries', 'label', 'name', 'XX')": "",
    "random() < 1": True,
    "regex('FR123', '[A-Z]{2}[0-9]+')": True,
    "regex('FR123', '[A-Z]')": False,
    "round(2.5)": 3.0,
    "round(-2.5)": -2.0,
    "round(-2.5, 0)": -3.0,
    "round('3,14', 1)": 3.1,
    "round(1234, -2)": 1200.0,
    "selected(${colours}, 'green')": True,
    "selected(${colours}, 'gree')": False,
    "selected-at(${colours}, 1)": "green",
    "selected-at(${colours}, 2)": "",
    "sin(0)": 0.0,
    "sqrt(9)": 3.0,
    "starts-with('genome', 'gen')": True,
    "string(1.50)": "1.5",
    "string-length('naïve')": 5.0,
    "substr('genome', 1, -1)": "enom",
    "substring('12345', 1.5, 2.6)": "234",
    "substring-after('a=b', '=')": "b",
    "substring-before('a=b', '=')": "a",
    "sum(${trl})": 15.0,
    "tan(0)": 0.0,
    "string(today())": "2026-03-29",
    "today() > '2026-03-28' and today() < '2026-03-30'": True,
    "translate('a.b c', '. ', '-')": "a-bc",
    "true()": True,
    "uuid()": "00000000-0000-4000-8000-000000000001",
    "string-length(uuid(40))": 40.0,
    "weighted-checklist(3, 5, true(), 2, false(), 9, true(), 2)": True,
}


@pytest.mark.parametrize(("source", "expected"), _TABLE.items())
def test_function_gives(source: str, expected: object) -> None:
    assert value_of(source) == expected


def test_every_function_is_in_the_table() -> None:
    assert not [name for name in FUNCTIONS if not any(f"{name}(" in source for source in _TABLE)]


@pytest.mark.parametrize(
    "source",
    ["sqrt(-1)", "log(-1)", "acos(2)", "0 div 0", "1 mod 0", "max(${empty})", "sum(${trl}[. > 99])", "int('x')"],
)
def test_what_has_no_number_is_not_a_number(source: str) -> None:
    value = value_of(source)

    assert isinstance(value, float)
    assert math.isnan(value)


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("instance('nowhere')/root", "expression-unknown-table"),
        ("uuid('x')", "expression-bad-length"),
        ("uuid(1 div 0)", "expression-bad-length"),
        ("digest('a', 'MD9')", "expression-unknown-digest"),
        ("count(if(true(), 'a', .))", "expression-needs-nodes"),
    ],
)
def test_what_cannot_be_worked_out_is_an_expression_error(source: str, code: str) -> None:
    with pytest.raises(ExpressionError) as refused:
        value_of(source)

    assert refused.value.code == code


def test_once_keeps_the_answer_that_is_there() -> None:
    form = company()
    once = compile_expression("once('new')")
    for text, expected in (("old", "old"), ("", "new")):
        question = Node("question", form, text)
        assert once.evaluate(EvaluationContext(question, World())) == expected
