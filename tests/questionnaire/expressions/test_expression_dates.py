"""Dates are plain days of the calendar, whatever the zone of the clock."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from expression_trees import World, company, value_of
from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.questionnaire.expressions import EvaluationContext, compile_expression

_days = st.dates(min_value=date(1000, 1, 1), max_value=date(9998, 12, 31))


@given(_days, st.integers(0, 300))
def test_adding_days_walks_through_the_calendar(day: date, count: int) -> None:
    assert value_of(f"string(date('{day}' + {count}))") == str(day + timedelta(days=count))


@given(_days, _days)
def test_days_compare_as_in_the_calendar(first: date, second: date) -> None:
    assert value_of(f"date('{first}') < date('{second}')") is (first < second)
    assert value_of(f"'{first}' = date('{second}')") is (first == second)
    assert value_of(f"date('{first}') - date('{second}')") == (first - second).days


@pytest.mark.parametrize("text", ["nonsense", "2026-1-5", "05.01.2026", "2026-01-05T25:00"])
def test_what_is_no_date_is_no_number_and_false(text: str) -> None:
    assert value_of(f"boolean(number(${{empty}}) = 0 or concat('{text}', '') < today())") is False
    assert value_of(f"format-date(concat('{text}', ''), '%Y')") == ""


def test_with_a_zone_numbers_count_from_greenwich_as_in_the_web_engines() -> None:
    context = EvaluationContext(company(), World(), zone=ZoneInfo("America/Phoenix"))

    def value(source: str) -> object:
        return compile_expression(source).evaluate(context)

    assert value("decimal-date-time('1970-01-01T00:00:00')") == pytest.approx(7 / 24)
    assert value("string(date-time('1970-01-01T21:50:49Z'))") == "1970-01-01T14:50:49.000-07:00"
    assert value("string(number('1970-01-02'))") == "1"
    assert value("string(today())") == "2026-03-29"
    assert value("decimal-time('06:00:00.000-01:00')") == 0.0
