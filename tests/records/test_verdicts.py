"""A judge says of every record what an entry session says of it, whatever was judged before."""

from __future__ import annotations

import gc
import random
import weakref

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genera_desktop.questionnaire.compiled import CompiledForm, compile_form
from genera_desktop.questionnaire.model import Question
from genera_desktop.records import remembered
from genera_desktop.records.content import Address, Content, ItemContent
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.remembered import Memory
from genera_desktop.records.session import EntrySession
from genera_desktop.records.verdicts import Judge, Verdict
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.load_questionnaire import compiled as compiled_form
from tests.records.entry import World, compiled
from tests.records.made_up import made_up

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
ODD = compiled(
    """
| survey |
| | type | name | label | relevant | required | constraint | calculation | choice_filter | parameters |
| | integer | staff | Staff | | | number() < 4 or ${scale} = 1 | | | |
| | text | name | Name | ${staff} != 2 | string-length(${note}) > 1 | string-length(.) < string-length(${note}) | | | |
| | text | note | Note | | | string-length(.) != 1 | | | |
| | hidden | mark | | | | | | | |
| | acknowledge | agreed | Agreed | | ${staff} = 1 | | | | |
| | range | scale | Scale | | | | | | start=0 end=2 step=0.5 |
| | select_one area | region | Region | | | . != 'n' or ${staff} > 1 | | name != 's' | |
| | begin_group | never | Never | false() | | | | | |
| | text | unseen | Unseen | | yes | . = 'a' | | | |
| | select_one area | unseen_area | Unseen | | yes | | | selected(${note}, name) | |
| | begin_repeat | ghost | Ghost | | | | | | |
| | text | ghost_name | Ghost | | yes | | | | |
| | end_repeat | | | | | | | | |
| | end_group | | | | | | | | |
| | begin_group | some | Some | ${staff} > 0 | | | | | |
| | begin_group | inner | Inner | ${region} != '' | | | | | |
| | date | day | Day | | yes | . <= today() and . > ${other_day} | | | |
| | date | other_day | Other day | | | | | | |
| | begin_repeat | thing | Thing | ${day} != '' | | | | | |
| | text | thing_name | Thing | | yes | string-length(.) <= 3 | | | |
| | select_multiple area | areas | Areas | ${thing_name} != 'a' | yes | | | selected(${region}, name) | |
| | calculate | all | | | | | concat(${thing_name}, join('', ${some})) | | |
| | calculate | how_many | | | | | count(${thing}) | | |
| | end_repeat | | | | | | | | |
| | end_group | | | | | | | | |
| | end_group | | | | | | | | |
| | select_one area | chosen | Chosen | | ${thing} != '' | | if(${staff} = 3, 's', 'n') | selected(${note}, name) | |
| | calculate | kept | | | | | once(${staff}) | | |
| | calculate | text | | | | | concat(${some}, ${unseen}, count(${thing_name}), count-non-empty(${areas})) | | |
| choices |
| | list_name | name | label |
| | area | n | North |
| | area | s | South |
| settings |
| | form_id | instance_name |
| | test | concat(${name}, ' ', ${text}) |
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


@pytest.mark.parametrize("name", ["company", "strength", "market_signal", "preparation", "cluster"])
@given(number=st.integers(0, 10_000))
@settings(max_examples=8)
def test_of_records_of_our_own_forms_too(name: str, number: int) -> None:
    agrees_with_sessions(compiled_form(bundled_questionnaire().forms[name]), random.Random(number))


@given(number=st.integers(0, 10_000))
def test_and_of_a_form_in_which_answers_are_read_in_every_odd_way(number: int) -> None:
    assert Memory(ODD).fits
    agrees_with_sessions(ODD, random.Random(number))


def agrees_with_sessions(form: CompiledForm, chance: random.Random) -> None:
    tables = {"company.csv": [{"name": "a", "label": "A"}, {"name": "b", "label": "B"}]}
    one = Judge(form, World(tables))
    for _ in range(5):
        content = made_up(form.form, chance)
        session = EntrySession(form, content, World(tables), "r")
        places = [("", ""), *((item.id, item.repeat) for item in content.items)]
        asked = [Address(item, question.key) for item, repeat in places for question in form.form.questions_of(repeat)]

        is_relevant = one.relevance(content, "r")

        assert [is_relevant(place) for place in asked] == [session.is_relevant(place) for place in asked]
        assert one.verdict(content, "r") == one._from_session(content, "r")


def test_what_is_remembered_has_its_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "_MOST", 5)
    form = compile_form(FORM.form)[0]
    one = Judge(form, World())

    for staff in range(12):
        content = Content({"name": "a", "staff": staff, "limit": 4})
        assert one.verdict(content, "r") == one._from_session(content, "r")
        assert one._desk is not None
        assert sum(map(len, one._desk._memory._rooms)) <= 5


def test_a_form_that_nobody_uses_any_more_is_forgotten_with_all_that_was_remembered_of_it() -> None:
    form = compile_form(FORM.form)[0]
    Judge(form, World()).verdict(Content({"name": "a"}))
    gone = weakref.ref(form)

    del form
    gc.collect()

    assert gone() is None


@given(st.lists(contents(), min_size=1, max_size=6))
def test_what_is_computed_is_known_without_the_rest_of_the_verdict(records: list[Content]) -> None:
    one, other = judge(), judge()

    for content in records:
        verdict = other.verdict(content, "r")
        computed = one.computed(content, "r")
        assert computed == (verdict.title, verdict.computed)
        assert list(computed.values) == list(verdict.computed)
        assert one.verdict(content, "r") == verdict


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
