"""What the versions of a form together say about names."""

from __future__ import annotations

import pytest

from genera_desktop.questionnaire.comparison import ChangeKind
from genera_desktop.questionnaire.grids import markdown_grids
from genera_desktop.questionnaire.model import Form
from genera_desktop.questionnaire.past_versions import names_in, names_taken
from genera_desktop.questionnaire.reader import read_form


def form(*questions: str) -> Form:
    """A form of questions written as `name`, `name:type`, or `name<former`."""
    rows = ["| survey |", "| | type | name | label | renamed_from |"]
    for question in questions:
        named, _, former = question.partition("<")
        name, _, kind = named.partition(":")
        rows.append(f"| | {kind or 'text'} | {name} | {name} | {former} |")
    found, problems = read_form(markdown_grids("\n".join(rows)))
    assert found is not None, problems
    return found


def test_a_name_leads_to_the_one_in_use_over_several_renames() -> None:
    first, second, third = form("a"), form("b<a"), form("c<b")

    assert names_in(third, [first, second, third]) == {"a": "c", "b": "c"}


def test_a_name_leads_back_where_an_older_version_is_in_use() -> None:
    first, second = form("a"), form("b<a")

    assert names_in(first, [second, first]) == {"b": "a"}


def test_a_question_that_is_not_asked_any_more_keeps_its_name() -> None:
    first, second, third = form("a", "z"), form("b<a", "z"), form("z")

    assert names_in(third, [first, second, third]) == {}


@pytest.mark.parametrize(
    ("past", "current", "new"),
    [
        ([form("q", "a")], form("q"), form("q", "a")),
        ([form("q", "a:integer")], form("q"), form("q", "a")),
        ([form("q", "a"), form("q", "b<a")], form("q", "b"), form("q", "a<b")),
        ([], form("q"), form("q", "a")),
    ],
)
def test_names_that_may_be_used(past: list[Form], current: Form, new: Form) -> None:
    assert list(names_taken(new, current, past)) == []


@pytest.mark.parametrize(
    ("past", "current", "new"),
    [
        ([form("q", "a:integer")], form("q"), form("q", "a:date")),
        ([form("q", "a"), form("q", "b<a")], form("q", "b<a"), form("q", "b", "a")),
        ([form("q", "a"), form("q", "b<a")], form("q", "b<a"), form("q", "a")),
        ([form("q", "a:integer")], form("q"), form("a<q")),
    ],
)
def test_names_that_are_taken(past: list[Form], current: Form, new: Form) -> None:
    [change] = names_taken(new, current, past)

    assert (change.kind, change.key) == (ChangeKind.NAME_REUSED, "a")
