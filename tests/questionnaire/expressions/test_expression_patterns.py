"""Patterns match the whole text, as other engines do, and never hang."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.questionnaire.expressions import patterns

_ATOMS = st.sampled_from(["a", "b", ".", "[ab]", "[^a]", r"\d", r"[\d.-]", "-", r"\.", "(?:ab)", "(a|b-)", "x?"])
_QUANTIFIERS = st.sampled_from(["", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "*?"])
_SIMPLE = st.lists(st.tuples(_ATOMS, _QUANTIFIERS), max_size=4).map(
    lambda parts: "".join(atom + ("" if atom == "x?" else quantifier) for atom, quantifier in parts)
)
_PATTERNS = st.one_of(
    _SIMPLE,
    st.tuples(_SIMPLE, _SIMPLE).map(lambda pair: f"^({pair[0]})+$|{pair[1]}"),
)


@given(_PATTERNS, st.text(alphabet="ab.-1x", max_size=7))
def test_the_automaton_agrees_with_pythons_engine(pattern: str, text: str) -> None:
    assert patterns.matches(pattern, text) is (re.fullmatch(pattern, text, re.ASCII) is not None)


@given(st.text(alphabet=r"ab[](){}*+?|^$\.-,1dp", max_size=12), st.text(alphabet="ab1.-", max_size=6))
def test_no_pattern_raises_anything_but_a_pattern_error(pattern: str, text: str) -> None:
    assert patterns.matches(pattern, text) in (True, False)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("(a+)+b", "a" * 2_000),
        ("(a|a)*b", "a" * 2_000),
        (r"^(([0-9]{1})*[- .(]*([0-9]{3})[- .)]*[0-9]{3}[- .]*[0-9]{4})+$", "5" * 500 + "x"),
        (r"(.*)(.*)(.*)(.*)x", "a" * 500),
        (r"(?=.*[0-9])(?=.*[a-z]).{8,}", "a" * 500),
    ],
)
def test_a_hostile_pattern_is_decided_at_once(pattern: str, text: str) -> None:
    started = time.process_time()

    assert patterns.matches(pattern, text) is False
    assert time.process_time() - started < 1


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        (r"\p{Lu}\p{L}+", "Évry", True),
        (r"[\p{L}\s-]+", "Île-de France", True),
        (r"\P{L}+", "a", False),
        (r"\w+", "é", False),
        (r"[^\s@]+@[^\s@]+", "a\u00a0b@c", False),
        (r"\u0041\x42", "AB", True),
        (r"[]a]+", "]a", True),
        (r"(?<=a)b|(?!x)c", "c", True),
        (r"a{,3}", "a{,3}", True),
    ],
)
def test_notation(pattern: str, text: str, expected: bool) -> None:
    assert patterns.matches(pattern, text) is expected


@pytest.mark.parametrize(
    "pattern",
    ["(", "a)", "[a", "\\", "*a", "a**", "[z-a]", "a{3,1}", r"\q", "(.{0,1000}){0,1000}", "(a+)+(?=b)", "(" * 60],
)
def test_what_cannot_be_read_or_is_too_large_is_refused(pattern: str) -> None:
    with pytest.raises(patterns.PatternError):
        patterns.check(pattern)
