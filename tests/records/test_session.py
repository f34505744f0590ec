"""An answer goes in, and out comes what it changes on the form."""

from __future__ import annotations

import pytest

from genera_desktop.problems import Place, Severity
from genera_desktop.records.content import Address
from genera_desktop.records.session import EntrySession
from tests.records.entry import World, add, at, codes, compiled, give, seen, session

STAFF = """
| survey |
| | type | name | label | relevant | required | constraint | constraint_message | calculation |
| | integer | staff | Staff | | yes | . >= 0 | Not negative | |
| | text | remark | Remark | ${staff} > 9 | ${staff} > 99 | | | |
| | calculate | half | | | | | | ${staff} div 2 |
"""

PLACES = """
| survey |
| | type | name | label | choice_filter | relevant |
| | select_one country | country | Country | | |
| | select_one town | town | Town | country = ${country} | |
| | select_multiple town | towns | Towns | country = ${country} | |
| | text | remark | Remark | | ${town} != '' |
| choices |
| | list_name | name | label::English (en) | label::Français (fr) | country |
| | country | FR | France | France | |
| | country | IT | Italy | Italie | |
| | town | evry | Evry | Évry | FR |
| | town | naples | Naples | Naples | IT |
| | town | other | Other place | Autre lieu | FR |
| | town | other | Elsewhere | Ailleurs | IT |
| settings |
| | default_language | allow_choice_duplicates |
| | English (en) | yes |
"""


def test_an_answer_tells_all_that_it_changes() -> None:
    changes = give(session(STAFF), staff=12)

    assert seen(changes) == {
        ("", "staff", "value"): 12,
        ("", "remark", "relevant"): True,
        ("", "half", "value"): 6,
    }


def test_the_same_answer_again_changes_nothing() -> None:
    filled = session(STAFF)
    give(filled, staff=12)

    assert give(filled, staff=12) == []


def test_a_broken_constraint_is_a_problem_with_the_questionnaires_own_message() -> None:
    filled = session(STAFF)

    changes = give(filled, staff=-1)

    assert seen(changes)["", "staff", "problem"] == "constraint"
    (problem,) = filled.problems()
    assert problem.place == Place(form=filled.form.name, question="staff")
    assert problem.params == {"label": "Staff", "message": "Not negative"}
    assert seen(give(filled, staff=1))["", "staff", "problem"] is None


def test_required_can_depend_on_other_answers() -> None:
    filled = session(STAFF)

    assert codes(filled.missing()) == [("staff", "missing-answer")]
    assert seen(give(filled, staff=100))["", "remark", "required"] is True
    assert codes(filled.missing()) == [("remark", "missing-answer")]
    assert at(filled, "remark").is_missing


def test_a_hidden_question_keeps_its_answer_and_counts_nowhere() -> None:
    filled = session(STAFF)
    give(filled, staff=100, remark="much")

    give(filled, staff=1)

    assert at(filled, "remark").value == "much"
    assert filled.content().values["remark"] == "much"
    assert filled.missing() == []
    assert filled.completeness() == (1, 1)
    give(filled, staff=100)
    assert filled.completeness() == (2, 2)


def test_a_hidden_answer_reads_as_empty() -> None:
    filled = session("""
        | survey |
        | | type | name | label | relevant | calculation |
        | | text | show | Show | | |
        | | text | inner | Inner | ${show} = 'yes' | |
        | | calculate | copy | | | concat('<', ${inner}, '>') |
    """)
    give(filled, show="yes", inner="x")

    changes = give(filled, show="no")

    assert seen(changes)["", "copy", "value"] == "<>"


@pytest.mark.parametrize("special", ["unknown", "declined", "not_applicable"])
def test_a_special_answer_is_enough_and_reads_as_empty(special: str) -> None:
    filled = session(STAFF)

    give(filled, staff={"na": special})

    assert filled.missing() == []
    assert filled.problems() == []
    assert at(filled, "half").value is None
    assert filled.completeness() == (1, 1)


def test_what_cannot_be_stored_is_refused_and_the_old_answer_kept() -> None:
    filled = session(STAFF)
    give(filled, staff=100, remark="kept")

    for wrong in ("a\0b", "\ud800", {"na": "maybe"}, [1], float("nan"), 10**30):
        changes = filled.answer(Address("", "remark"), wrong)  # type: ignore[arg-type]
        assert at(filled, "remark").value == "kept"
        assert at(filled, "remark").problem is not None
        assert all(change.address.key == "remark" for change in changes)

    give(filled, remark="new")
    assert at(filled, "remark").problem is None


def test_an_empty_text_and_an_empty_list_are_no_answer() -> None:
    filled = session(STAFF)
    give(filled, staff=100, remark="x")

    give(filled, remark="")

    assert "remark" not in filled.content().values
    assert codes(filled.missing()) == [("remark", "missing-answer")]


@pytest.mark.parametrize("address", [Address("", "nobody"), Address("no item", "staff"), Address("", "half")])
def test_what_is_not_there_or_calculated_takes_no_answer(address: Address) -> None:
    filled = session(STAFF)

    assert filled.answer(address, 7) == []
    assert "nobody" not in filled.content().values


# Choices


def test_choices_follow_their_filter_once_somebody_has_looked() -> None:
    filled = session(PLACES)
    assert at(filled, "town").choices == ()

    changes = give(filled, country="IT")

    assert seen(changes)["", "town", "choices"] == ["naples", "other"]
    assert [choice.labels["en"] for choice in at(filled, "town").choices] == ["Naples", "Elsewhere"]


def test_a_choice_filtered_away_is_kept_is_a_problem_and_reads_as_empty() -> None:
    filled = session(PLACES)
    give(filled, country="FR", town="evry", towns=["evry", "other"])
    assert at(filled, "remark").relevant

    give(filled, country="IT")

    assert filled.content().values["town"] == "evry"
    assert codes(filled.problems()) == [("town", "choice-not-offered"), ("towns", "choice-not-offered")]
    assert not at(filled, "remark").relevant
    give(filled, country="FR")
    assert filled.problems() == []
    assert at(filled, "remark").relevant


def test_an_unknown_code_is_a_problem_and_kept() -> None:
    filled = session(PLACES)

    give(filled, country="XX", towns=["evry", "zz"])

    assert ("country", "unknown-code") in codes(filled.problems())
    assert filled.content().values["country"] == "XX"


def test_choices_of_a_link_are_the_rows_of_its_table() -> None:
    form = """
        | survey |
        | | type | name | label |
        | | select_one_from_file company.csv | company | Company |
    """
    world = World({"company.csv": [{"name": "u1", "label": "Velquora"}, {"name": "u2", "label": "Lumivexa"}]})
    filled = session(form, world)

    assert [(c.name, c.labels[""]) for c in at(filled, "company").choices] == [("u1", "Velquora"), ("u2", "Lumivexa")]
    give(filled, company="u2")
    assert filled.problems() == []
    give(filled, company="u3")
    assert [(problem.code, problem.severity) for problem in filled.problems()] == [("unknown-link", Severity.WARNING)]


def test_a_file_may_have_its_own_columns_for_code_and_label() -> None:
    form = """
        | survey |
        | | type | name | label | parameters | choice_filter |
        | | select_one_from_file town.csv | town | Town | value=insee label=title | area = 'n' |
    """
    rows = [{"insee": "1", "title": "Evry", "area": "n"}, {"insee": "2", "title": "Nice", "area": "s"}]
    filled = session(form, World({"town.csv": rows}))

    assert [(choice.name, choice.labels[""]) for choice in at(filled, "town").choices] == [("1", "Evry")]
    give(filled, town="2")
    assert codes(filled.problems()) == [("town", "choice-not-offered")]


def test_tables_serve_instance_and_pulldata() -> None:
    filled = session(
        """
        | survey |
        | | type | name | label | calculation |
        | | text | code | Code | |
        | | calculate | title | | pulldata('town', 'label', 'name', ${code}) |
        | | calculate | areas | | count(instance('town')/root/item[area = 'n']) |
        | | calculate | none | | pulldata('gone', 'label', 'name', ${code}) |
        """,
        World({"town.csv": [{"name": "1", "label": "Evry", "area": "n"}, {"name": "2", "label": "Nice", "area": "n"}]}),
    )

    give(filled, code="2")

    assert [at(filled, key).value for key in ("title", "areas", "none")] == ["Nice", 2, None]


def test_a_large_table_is_laid_out_once_for_all_sessions() -> None:
    form = compiled("""
        | survey |
        | | type | name | label |
        | | select_one_from_file company.csv | company | Company |
    """)
    world = World({"company.csv": [{"name": str(number), "label": "x"} for number in range(26_000)]})

    one = at(EntrySession.new(form, world), "company").choices
    other = at(EntrySession.new(form, world), "company").choices

    assert one is other
    assert len(one) == 26_000


def test_a_link_is_not_checked_where_its_table_is_not_at_hand() -> None:
    filled = session("""
        | survey |
        | | type | name | label |
        | | select_one_from_file company.csv | company | Company |
    """)

    give(filled, company="u3")

    assert filled.problems() == []
    assert at(filled, "company").choices == ()


def test_choices_can_be_the_answers_of_a_list() -> None:
    filled = session("""
        | survey |
        | | type | name | label |
        | | begin_repeat | person | Person |
        | | text | first_name | First name |
        | | end_repeat | | |
        | | select_one ${first_name} | leader | Leader |
    """)
    assert at(filled, "leader").choices == ()
    first, second = add(filled, "person"), add(filled, "person")

    give(filled, first, first_name="Ada")
    changes = give(filled, second, first_name="Bo")

    assert seen(changes)["", "leader", "choices"] == ["Ada", "Bo"]
    give(filled, leader="Bo")
    assert seen(give(filled, second, first_name="Cy"))["", "leader", "problem"] == "unknown-code"


def test_labels_and_messages_come_in_the_language_in_use() -> None:
    filled = session(PLACES, World(language="fr"))
    give(filled, country="IT", town="evry")

    (problem,) = filled.problems()

    assert problem.params["value"] == "Évry"


# Types

TYPES = """
| survey |
| | type | name | label | parameters | constraint | calculation |
| | text | text | Text | | | |
| | integer | integer | Integer | | | |
| | decimal | decimal | Decimal | | | |
| | range | range | Range | start=0 end=5 step=0.5 | | |
| | date | date | Date | | | |
| | time | time | Time | | | |
| | dateTime | moment | Moment | | | |
| | acknowledge | agreed | Agreed | | | |
| | hidden | secret | | | | |
| | calculate | read | | | | concat(${integer}, ${decimal}, ${date}, ${agreed}) |
"""


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("text", "x"),
        ("integer", -3),
        ("integer", 3.0),
        ("decimal", 0.25),
        ("decimal", 7),
        ("range", 2.5),
        ("date", "2024-02-29"),
        ("time", "23:59"),
        ("time", "10:00:30.5+02:00"),
        ("moment", "2026-03-31T14:30"),
        ("moment", "2026-03-31T14:30:00.000Z"),
        ("agreed", "OK"),
        ("agreed", True),
        ("secret", 5),
    ],
)
def test_fitting_answers_are_no_problem(key: str, value: object) -> None:
    filled = session(TYPES)

    filled.answer(Address("", key), value)  # type: ignore[arg-type]

    assert filled.problems() == []


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("text", 5, "answer-not-text"),
        ("integer", 2.5, "answer-not-whole"),
        ("integer", "2", "answer-not-whole"),
        ("integer", True, "answer-not-whole"),
        ("decimal", "x", "answer-not-number"),
        ("range", 6, "outside-range"),
        ("range", 1.25, "between-range-steps"),
        ("date", "2025-02-29", "answer-not-date"),
        ("date", "2025-2-1", "answer-not-date"),
        ("time", "24:00", "answer-not-time"),
        ("time", "noon", "answer-not-time"),
        ("moment", "2026-03-31", "answer-not-date-time"),
        ("moment", "2026-13-31T10:00", "answer-not-date-time"),
        ("agreed", "yes", "answer-not-confirmed"),
    ],
)
def test_what_does_not_fit_is_a_problem_is_kept_and_reads_as_empty(key: str, value: object, code: str) -> None:
    filled = session(TYPES)

    filled.answer(Address("", key), value)  # type: ignore[arg-type]

    assert codes(filled.problems()) == [(key, code)]
    assert filled.content().values[key] == value
    assert at(filled, "read").value is None
