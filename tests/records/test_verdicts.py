"""A judge says of every record what an entry session says of it, whatever was judged before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.questionnaire.model import Question
from genera_desktop.records.content import Address, Content, ItemContent
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.session import EntrySession
from genera_desktop.records.verdicts import Judge, Verdict
from tests.records.entry import World, compiled

FORM = compiled(
    """
| survey |
| | type | name | label | relevant | required | constraint | calculation | choice_filter |
| | text | name | Name | | yes | string-length(.) < 5 | | |
| | integer | staff | Staff | | ${name} != '' | . >= 0 and . <= ${limit} | | |
| | decimal | limit | Limit | | | | | |
| | date | day | Day | | | . <= today() | | |
| | select_one area | region | Region | ${staff} > 1 | yes | | | |
| | select_multiple place | towns | Towns | | | count-selected(.) < 3 | | area = ${region} |
| | select_one_from_file other.csv | link | Link | | | | | |
| | begin_group | more | More | ${name} = 'a' or ${limit} > 2 | | | | |
| | calculate | sum | | | | | ${staff} + ${limit} + sum(${amount}) | |
| | begin_repeat | thing | Thing | ${staff} != 5 | | | | |
| | integer | amount | Amount | | ${staff} > 2 | . < ${sum} | | |
| | calculate | twice | | | | | ${amount} * 2 | |
| | text | note | Note | ${amount} > 1 | yes | . != ${name} | | |
| | end_repeat | | | | | | | |
| | end_group | | | | | | | |
| | calculate | things | | | | | concat(count(${thing}), ' ', max(${amount})) | |
| choices |
| | list_name | name | label | area |
| | area | n | North | |
| | area | s | South | |
| | place | a | A | n |
| | place | b | B | n |
| | place | c | C | s |
| settings |
| | form_id | instance_name |
| | test | concat(${name}, ' ', ${things}) |
"""
)
LOOKING_ABOUT = compiled(
    """
| survey |
| | type | name | label | calculation |
| | begin_repeat | thing | Thing | |
| | integer | amount | Amount | |
| | calculate | place | | position(..) |
| | end_repeat | | | |
"""
)

TEXTS = st.sampled_from(["", "a", "x", "n", "s", "b", "c", "longer", "2026-01-02", "2027-01-02", "1", "\x00"])
VALUES: st.SearchStrategy[AnswerValue] = st.one_of(
    TEXTS,
    st.integers(-2, 6),
    st.sampled_from([0.5, 1.0, 2.0, 2.5]),
    st.booleans(),
    st.lists(TEXTS.filter(bool), max_size=3, unique=True),
    st.sampled_from([{"na": "unknown"}, {"na": "declined"}, {"na": "elsewhere"}]),
)


def _values(keys: list[str]) -> st.SearchStrategy[dict[str, AnswerValue]]:
    return st.dictionaries(st.sampled_from([*keys, "nothing"]), VALUES, max_size=len(keys))


@st.composite
def contents(draw: st.DrawFn) -> Content:
    values = draw(_values(["name", "staff", "limit", "day", "region", "towns", "link", "sum", "things"]))
    items = draw(st.lists(_values(["amount", "note", "twice"]), max_size=3))
    lists = draw(st.sampled_from(["thing", "thing", "thing", "another"]))
    return Content(values, [ItemContent(str(number), lists, "", one) for number, one in enumerate(items)])


def judge(form=FORM) -> Judge:  # type: ignore[no-untyped-def]
    return Judge(form, World({"other.csv": [{"name": "a", "label": "A"}]}))


def by_session(content: Content, form=FORM) -> Verdict:  # type: ignore[no-untyped-def]
    world = World({"other.csv": [{"name": "a", "label": "A"}]})
    session = EntrySession(form, content, world, "r")
    return (
        judge(form)
        ._from_session(content, "r")
        ._replace(title=session.title(), problems=session.problems(), missing=session.missing())
    )


@given(st.lists(contents(), min_size=1, max_size=6))
def test_a_judge_says_what_an_entry_session_says(records: list[Content]) -> None:
    one = judge()

    assert [one.verdict(content, "r") for content in records] == [by_session(content) for content in records]


@given(st.lists(contents(), min_size=1, max_size=6))
def test_a_judge_knows_what_an_entry_session_shows(records: list[Content]) -> None:
    one = judge()
    places = [Address(item, key) for item in ("", "0", "1", "2", "gone") for key in FORM.plans]

    for content in records:
        session = EntrySession(FORM, content, World({"other.csv": [{"name": "a", "label": "A"}]}), "r")
        questions = [place for place in places if isinstance(FORM.plans[place.key].node, Question)]
        is_relevant = one.relevance(content, "r")
        assert [is_relevant(place) for place in questions] == [session.is_relevant(place) for place in questions]
        one.verdict(content, "r")


def test_a_second_judge_remembers_what_the_first_one_worked_out_and_says_the_same() -> None:
    content = Content({"name": "a", "staff": 3, "limit": 4, "day": "2026-01-02"}, [ItemContent("1", "thing")])

    assert judge().verdict(content, "r") == judge().verdict(content, "r") == by_session(content)


def test_a_rule_about_today_is_judged_by_the_day() -> None:
    content = Content({"name": "a", "day": "2026-11-23"})
    world = World()
    before = Judge(FORM, world).verdict(content).problems
    world.moment = world.moment.replace(day=24)

    assert [one.place.question for one in before] == ["day"]
    assert Judge(FORM, world).verdict(content).problems == []


@pytest.mark.parametrize("amounts", [[], [1], [1, 2]])
def test_a_form_that_looks_about_in_its_lists_is_left_to_a_session(amounts: list[int]) -> None:
    content = Content({}, [ItemContent(str(one), "thing", "", {"amount": one}) for one in amounts])

    verdict = judge(LOOKING_ABOUT).verdict(content, "r")

    assert list(verdict.computed.values()) == [1, 2][: len(amounts)]
    assert verdict == by_session(content, LOOKING_ABOUT)
