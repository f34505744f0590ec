"""What a session works out by itself: calculations, defaults, titles, sections, and the checks of a whole record."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from genera_desktop.questionnaire.compiled import compile_form
from genera_desktop.questionnaire.grids import markdown_grids
from genera_desktop.questionnaire.reader import read_form
from genera_desktop.records.content import Content, ItemContent
from genera_desktop.records.session import EntrySession
from tests.records.entry import World, add, at, compiled, give, seen, session

# Calculations, defaults, triggers


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("24", 24),
        ("1 div 4", 0.25),
        ("'007'", "007"),
        ("concat(2, 4)", 24),
        ("0.1 + 0.2", 0.3),
        ("number('x')", None),
        ("1 div 0", None),
        ("''", None),
        ("1 = 1", "true"),
        ("today()", "2026-11-22"),
    ],
)
def test_a_calculation_has_the_fitting_json_type(expression: str, value: object) -> None:
    filled = session(f"""
        | survey |
        | | type | name | label | calculation |
        | | calculate | x | | {expression} |
        | | note | n | Note | |
    """)

    assert filled.content().values.get("x") == value


def test_the_calculation_of_a_whole_number_has_no_fraction() -> None:
    filled = session("""
        | survey |
        | | type | name | label | calculation |
        | | integer | x | X | 7 div 2 |
    """)

    assert at(filled, "x").value == 3


DATED = """
| survey |
| | type | name | label | calculation | default |
| | date | day | Day | | today() |
| | text | mode | Mode | | desk |
| | calculate | today | | today() | |
| | calculate | id | | uuid() | |
| | calculate | first | | once(concat(${mode}, '!')) | |
"""


def test_defaults_are_for_new_records_only() -> None:
    form = compiled(DATED)

    assert EntrySession.new(form, World()).content().values["day"] == "2026-11-22"
    assert EntrySession.new(form, World()).content().values["mode"] == "desk"
    opened = EntrySession(form, Content({"today": "2020-01-01"}), World())
    assert opened.content() == Content({"today": "2020-01-01"})
    give(opened, mode="visit")
    assert "day" not in opened.content().values


def test_today_shows_on_opening_and_is_stored_with_the_first_edit() -> None:
    opened = EntrySession(compiled(DATED), Content({"today": "2020-01-01", "id": "old"}), World())

    assert at(opened, "today").value == "2026-11-22"
    assert opened.content().values["today"] == "2020-01-01"
    give(opened, mode="visit")
    assert opened.content().values["today"] == "2026-11-22"


def test_the_clock_is_read_again_at_each_edit() -> None:
    world = World()
    opened = session(DATED, world)
    world.moment = datetime(2026, 11, 23, tzinfo=UTC)

    changes = give(opened, mode="visit")

    assert seen(changes)["", "today", "value"] == "2026-11-23"


def test_uuid_and_once_are_drawn_once() -> None:
    world = World()
    filled = session(DATED, world)
    before = filled.content().values

    give(filled, mode="visit")

    after = filled.content().values
    assert (after["id"], after["first"]) == (before["id"], "desk!")
    reopened = EntrySession(filled.compiled, filled.content(), World())
    give(reopened, mode="post")
    assert reopened.content().values["id"] == before["id"]


@pytest.mark.parametrize("root", ["data", "survey-1"])
def test_absolute_paths_start_at_the_form_whatever_its_name(root: str) -> None:
    filled = session(f"""
        | survey |
        | | type | name | label | calculation |
        | | integer | staff | Staff | |
        | | calculate | twice | | 2 * /{root}/staff |
        | settings |
        | | name |
        | | {root} |
    """)

    give(filled, staff=4)

    assert at(filled, "twice").value == 8


def test_a_triggered_calculation_runs_when_its_trigger_changes_and_can_be_edited() -> None:
    filled = session("""
        | survey |
        | | type | name | label | calculation | trigger |
        | | integer | staff | Staff | | |
        | | integer | other | Other | | |
        | | integer | copied | Copied | ${staff} + ${other} | ${staff} |
    """)
    give(filled, other=1, staff=2)
    assert at(filled, "copied").value == 3

    give(filled, other=10)
    assert at(filled, "copied").value == 3
    give(filled, copied=7)
    give(filled, staff=2)
    assert at(filled, "copied").value == 7
    assert seen(give(filled, staff=3))["", "copied", "value"] == 13


def test_labels_quote_answers() -> None:
    filled = session("""
        | survey |
        | | type | name | label | hint |
        | | text | who | Who | |
        | | integer | age | Age of ${who} | Ask ${who} |
    """)

    changes = give(filled, who="Ada")

    assert seen(changes)["", "age", "label"] == "Age of Ada"
    assert (at(filled, "age").label, at(filled, "age").hint) == ("Age of Ada", "Ask Ada")


# The record as a whole

WHOLE = """
| survey |
| | type | name | label | required | relevant |
| | begin_group | who | Who | | |
| | text | name | Name | yes | |
| | integer | age | Age | | |
| | end_group | | | | |
| | begin_repeat | visit | Visits | | |
| | date | day | Day | yes | |
| | end_repeat | | | | |
| | begin_group | extra | Extra | | ${name} = 'x' |
| | text | more | More | yes | |
| | end_group | | | | |
| | text | last | Last | | |
| settings |
| | instance_name |
| | concat(${name}, ', ', ${age}) |
"""


def test_the_title_is_the_instance_name_and_its_change_is_told() -> None:
    filled = session(WHOLE)
    assert filled.title() == ""

    changes = give(filled, name="Ada", age=36)

    assert seen(changes)["", "", "title"] == "Ada, 36"
    assert filled.title() == "Ada, 36"


def test_sections_count_what_is_left_to_do() -> None:
    filled = session(WHOLE)
    add(filled, "visit")
    give(filled, age=1)

    sections = {section.key: section for section in filled.sections()}

    assert list(sections) == ["who", "visit", "extra", ""]
    assert (sections["who"].asked, sections["who"].answered, sections["who"].missing) == (2, 1, 1)
    assert (sections["visit"].label, sections["visit"].missing) == ("Visits", 1)
    assert not sections["extra"].relevant
    assert (sections["extra"].asked, sections[""].asked) == (0, 1)


def test_problems_and_missing_answers_have_their_places() -> None:
    content = Content({"age": "old"}, [ItemContent("i1", "visit", "", {})])

    opened = EntrySession(compiled(WHOLE), content, World(), "r1")

    problems = [*opened.problems(), *opened.missing()]
    assert [(p.code, p.place.record, p.place.item, p.place.question) for p in problems] == [
        ("answer-not-whole", "r1", "", "age"),
        ("missing-answer", "r1", "", "name"),
        ("missing-answer", "r1", "i1", "day"),
    ]


def test_a_required_message_of_the_questionnaire_is_used() -> None:
    form, _ = read_form(
        markdown_grids("""
        | survey |
        | | type | name | label | required | required_message |
        | | text | name | Name | yes | Who is it? |
        """)
    )
    assert form is not None

    (problem,) = EntrySession(compile_form(form)[0], Content(), World()).missing()

    assert (problem.code, problem.params["message"]) == ("missing-answer-because", "Who is it?")
