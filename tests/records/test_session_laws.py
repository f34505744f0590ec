"""What holds for every form and any answers."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genera_desktop import messages
from genera_desktop.problems import Severity
from genera_desktop.questionnaire.compiled import CompiledForm
from genera_desktop.questionnaire.model import Question
from genera_desktop.records.content import Address, Content, ItemContent
from genera_desktop.records.serial import canonical_json
from genera_desktop.records.session import EntrySession
from tests.records.entry import World, compiled

FORM = compiled(
    """
| survey |
| | type | name | label | relevant | required | constraint | calculation | choice_filter | default | repeat_count | parameters | read_only |
| | text | name | Name | | yes | string-length(.) < 5 | | | | | | |
| | integer | staff | Staff of ${name} | | ${name} != '' | . >= 0 and . <= ${limit} | | | 3 | | | |
| | decimal | limit | Limit | | | | | | | | | ${staff} > 4 |
| | date | day | Day | | | . <= today() | | | today() | | | |
| | time | hour | Hour | | | | | | | | | |
| | dateTime | moment | Moment | | | | | | | | | |
| | range | scale | Scale | | | | | | | | start=0 end=2 step=0.5 | |
| | acknowledge | agreed | Agreed | | | | | | | | | |
| | select_one area | region | Region | ${staff} > 1 | yes | | | | | | | |
| | select_multiple place | towns | Towns | | | count-selected(.) < 3 | | area = ${region} | | | | |
| | select_one place | first | First town | | | | | selected(${towns}, name) | | | | |
| | begin_group | more | More | ${name} = 'a' or ${limit} > 2 | | | | | | | | |
| | calculate | sum | | | | | ${staff} + ${limit} + sum(${amount}) | | | | | |
| | calculate | mark | | | | | once(uuid()) | | | | | |
| | begin_repeat | thing | Thing | ${staff} != 5 | | | | | | | | |
| | integer | amount | Amount | | yes | . < ${sum} | | | | | | |
| | calculate | place_in_list | | | | | position(..) | | | | | |
| | calculate | running | | | | | ${amount} + coalesce(indexed-repeat(${running}, ${thing}, position(..) - 1), 0) | | | | | |
| | text | note | Note | ${amount} > 1 | | | | | ${name} | | | |
| | begin_repeat | part | Part | | | | | | | ${amount} | | |
| | text | part_name | Part | ${note} != 'x' | | | | | | | | |
| | end_repeat | | | | | | | | | | | |
| | end_repeat | | | | | | | | | | | |
| | end_group | | | | | | | | | | | |
| | calculate | parts | | | | | count(${part}) | | | | | |
| choices |
| | list_name | name | label | area |
| | area | n | North | |
| | area | s | South | |
| | place | a | A | n |
| | place | b | B | n |
| | place | c | C | s |
| settings |
| | form_id | instance_name |
| | test | concat(${name}, ' ', ${parts}) |
"""  # noqa: E501 - a row of a table stays on its line
)

KEYS = [*(node.key for node in FORM.form.nodes), "nothing"]
TEXTS = st.sampled_from(["", "a", "x", "n", "s", "b", "c", "zz", "2026-01-02", "10:30", "OK", "2026-01-02T10:30", "1"])
ANSWERS = st.one_of(
    st.none(),
    TEXTS,
    st.integers(-2, 6),
    st.sampled_from([0.5, 1.5, 2.0]),
    st.booleans(),
    st.lists(TEXTS.filter(bool), max_size=3, unique=True),
    st.sampled_from([{"na": "unknown"}, {"na": "declined"}, {"na": "not_applicable"}]),
)
ANYTHING = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(alphabet=st.characters())),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=4,
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("answer"), st.integers(0, 5), st.sampled_from(KEYS), ANSWERS),
        st.tuples(st.just("add"), st.integers(0, 5), st.sampled_from(["thing", "part", "nothing"]), st.none()),
        st.tuples(st.just("remove"), st.integers(0, 5), st.just(""), st.none()),
        st.tuples(st.just("move"), st.integers(0, 5), st.just(""), st.integers(-1, 3)),
    ),
    max_size=8,
)
PLAIN_VALUES = st.dictionaries(st.sampled_from([*KEYS, "retired"]), ANSWERS.filter(lambda value: value is not None))


@st.composite
def contents(draw: Any) -> Content:
    """Any content, with items of lists that exist or do not, and answers without a question."""
    count = draw(st.integers(0, 4))
    items = [
        ItemContent(
            f"i{number}",
            draw(st.sampled_from(["thing", "part", "gone"])),
            draw(st.sampled_from(["", "i0", "i1", "nobody"])),
            draw(PLAIN_VALUES),
        )
        for number in range(count)
    ]
    return Content(draw(PLAIN_VALUES), items)


def walk(session: EntrySession) -> list[str]:
    """The ids of all shown items, and '' for the record."""
    things = session.items("thing")
    return ["", *things, *(part for thing in things for part in session.items("part", thing))]


def play(session: EntrySession, steps: list[tuple[str, int, str, Any]]) -> list[list[Any]]:
    all_changes = []
    for kind, which, key, value in steps:
        ids = walk(session)
        item = ids[which % len(ids)]
        if kind == "answer":
            all_changes.append(session.answer(Address(item, key), value))
        elif kind == "add":
            all_changes.append(session.add_item(key, item))
        elif kind == "remove":
            all_changes.append(session.remove_item(item))
        else:
            all_changes.append(session.move_item(item, value))
    return all_changes


def picture(session: EntrySession, form: CompiledForm = FORM) -> dict[Any, Any]:
    """Everything that a session shows."""
    shown: dict[Any, Any] = {
        Address(item, node.key): session.state(Address(item, node.key))
        for item in walk(session)
        for node in form.form.nodes
    }
    shown["problems"] = session.problems()
    shown["missing"] = session.missing()
    assert session.count_missing() == len(session.missing())
    assert session.count_errors() == sum(problem.severity is Severity.ERROR for problem in session.problems())
    for problem in (*session.problems(), *session.missing()):
        assert messages.say(problem)
    shown["completeness"] = session.completeness()
    shown["sections"] = session.sections()
    shown["title"] = session.title()
    shown["items"] = walk(session)
    return shown


@given(contents())
def test_opening_a_record_changes_nothing(content: Content) -> None:
    before = copy.deepcopy(content)

    session = EntrySession(FORM, content, World())
    picture(session)

    assert session.content() == before
    assert content == before


@given(STEPS)
def test_a_session_shows_what_a_fresh_one_on_the_same_content_shows(steps: list[Any]) -> None:
    session = EntrySession.new(FORM, World())

    play(session, steps)

    assert picture(EntrySession(FORM, session.content(), World())) == picture(session)


@given(contents(), STEPS)
def test_that_holds_for_stored_records_too(content: Content, steps: list[Any]) -> None:
    session = EntrySession(FORM, content, World())

    play(session, [("answer", 0, "name", "q"), *steps])

    assert picture(EntrySession(FORM, session.content(), World())) == picture(session)


@given(contents(), STEPS)
def test_that_holds_whoever_looks_after_each_step(content: Content, steps: list[Any]) -> None:
    session = EntrySession(FORM, content, World())

    for step in [("answer", 0, "name", "q"), *steps]:
        play(session, [step])
        fresh = EntrySession(FORM, session.content(), World())
        assert (*fresh.completeness(), fresh.count_missing(), fresh.count_errors(), fresh.content()) == (
            *session.completeness(),
            session.count_missing(),
            session.count_errors(),
            session.content(),
        )


@given(contents(), STEPS)
def test_answers_without_a_place_in_the_form_are_kept(content: Content, steps: list[Any]) -> None:
    session = EntrySession(FORM, content, World())

    play(session, [("answer", 0, "name", "q"), *steps])

    after = session.content()
    assert after.values.get("retired") == content.values.get("retired")
    assert [item for item in content.items if item.repeat == "gone"] == [
        item for item in after.items if item.repeat == "gone"
    ]


@given(contents(), STEPS)
def test_the_changes_are_the_difference_between_before_and_after(content: Content, steps: list[Any]) -> None:
    session = EntrySession(FORM, content, World())
    questions = [node.key for node in FORM.form.nodes if isinstance(node, Question)]

    for step in steps:
        before = {(item, key): session.state(Address(item, key)) for item in walk(session) for key in questions}
        (changes,) = play(session, [step])
        told = {change.address for change in changes}
        for (item, key), state in before.items():
            if item in walk(session) and session.state(Address(item, key)) != state:
                assert Address(item, key) in told


@given(st.lists(st.tuples(st.text(), st.one_of(st.sampled_from(KEYS), st.text()), ANYTHING), max_size=6))
def test_no_answer_of_any_kind_at_any_address_raises(answers: list[tuple[str, str, Any]]) -> None:
    session = EntrySession.new(FORM, World())
    session.add_item("thing")

    for item, key, value in answers:
        session.answer(Address(item, key), value)
        session.answer(Address("", key), value)
        session.answer(Address(session.items("thing")[0], key) if session.items("thing") else Address("", ""), value)

    picture(session)
    canonical_json(session.content().values).encode()


@given(st.dictionaries(st.sampled_from(KEYS), ANYTHING), st.dictionaries(st.sampled_from(KEYS), ANYTHING))
def test_no_stored_content_makes_a_session_raise(values: dict[str, Any], more: dict[str, Any]) -> None:
    content = Content(values, [ItemContent("i", "thing", "", more), ItemContent("i", "part", "i", more)])

    session = EntrySession(FORM, content, World())
    picture(session)
    session.answer(Address("", "name"), "q")
    picture(session)


@pytest.mark.parametrize("size", [0, 3])
def test_new_records_start_with_their_defaults_only(size: int) -> None:
    session = EntrySession.new(FORM, World())
    for _ in range(size):
        session.add_item("thing")

    values = session.content().values
    assert {key: values.get(key) for key in ("staff", "day", "name")} == {"staff": 3, "day": "2026-11-22", "name": None}
