"""The columns that we add to XLSForm, and parameters."""

import pytest

from genera_desktop.problems import Severity
from genera_desktop.questionnaire.grids import markdown_grids
from genera_desktop.questionnaire.model import Survivorship
from genera_desktop.questionnaire.reader import read_form


def found(text: str) -> list[tuple[str, str]]:
    return [(problem.code, str(problem.place)) for problem in read_form(markdown_grids(text))[1]]


def with_column(column: str, value: str, kind: str = "text") -> str:
    return f"""
        | survey |
        | | type   | name  | label | {column} |
        | | text   | other | O     |          |
        | | {kind} | q     | Q     | {value}  |
    """


def test_the_added_columns_are_read() -> None:
    form, problems = read_form(
        markdown_grids("""
            | survey |
            | | type | name | label | role        | survivorship | personal | list_column | list_width | renamed_from |
            | | text | q    | Q     | company.vat | latest       | no       | 2           | 30         | old_q        |
        """)
    )

    assert problems == []
    assert form is not None
    question = form.question("q")
    assert (question.role, question.survivorship, question.personal) == ("company.vat", Survivorship.LATEST, False)
    assert (question.list_column, question.list_width, question.renamed_from) == (2, 30, "old_q")
    assert form.key_of("company.vat") == "q"


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("role", "company.vta", "role-misspelt"),
        ("role", "zzzzzzzzz", "role-unknown"),
        ("survivorship", "lastest", "survivorship-unknown"),
        ("survivorship", "union", "survivorship-unfit"),
        ("survivorship", "maximum", "survivorship-unfit"),
        ("personal", "maybe", "not-yes-or-no"),
        ("list_column", "first", "not-a-whole-number"),
        ("list_column", "0", "not-a-whole-number"),
        ("list_width", "2.5", "not-a-whole-number"),
        ("renamed_from", "a b", "name-invalid"),
        ("renamed_from", "other", "renamed-from-in-use"),
        ("parameters", "rows", "parameter-form"),
        ("parameters", "rows=7.5", "parameter-not-a-number"),
        ("parameters", "rwos=7", "parameter-unknown"),
    ],
)
def test_a_wrong_value_is_named_with_its_cell(column: str, value: str, code: str) -> None:
    assert found(with_column(column, value)) == [(code, "survey!D3")]


@pytest.mark.parametrize("column", ["role", "renamed_from"])
def test_two_questions_cannot_share_what_is_unique(column: str) -> None:
    text = f"""
        | survey |
        | | type | name | label | {column}    |
        | | text | a    | A     | company.vat |
        | | text | b    | B     | company.vat |
    """

    assert found(text) == [(f"{column.replace('_', '-')}-twice", "survey!D3")]


def test_rules_of_questions_have_no_effect_on_groups() -> None:
    text = """
        | survey |
        | | type        | name | label | required | role        |
        | | begin_group | g    | G     | yes      | company.vat |
        | | text        | q    | Q     |          |             |
        | | end_group   |      |       |          |             |
    """

    assert found(text) == [("column-unfit", "survey!D2"), ("column-unfit", "survey!E2")]


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ("start=0 end=5 step=1", ""),
        ("start=0;end=5;step=0.5", ""),
        ("start=5, end=0, step=1", ""),
        ("start = 0 end = 10", ""),
        ("start=a", "parameter-not-a-number"),
        ("start=nan", "parameter-not-a-number"),
        ("step=0", "range-step"),
        ("start=0 end=5 step=7", "range-step"),
        ("start=0 end=5 step=1 tick_interval=9", "range-step"),
        ("start=0 end=6 step=2 tick_interval=3", "range-off-step"),
        ("start=0 end=6 step=2 placeholder=3", "range-off-step"),
        ("start=0 end=6 step=2 placeholder=8", "range-off-step"),
        ("tick_labelset=zzzzz", "list-missing"),
        ("tick_labelset=words", "range-tick"),
        ("start=0 end=5 step=1 tick_labelset=numbers", ""),
        ("start=0 end=4 step=1 tick_labelset=numbers", "range-off-step"),
        ("start=1 end=5 step=2 tick_labelset=numbers", "range-off-step"),
    ],
)
def test_ranges_are_checked(parameters: str, code: str) -> None:
    text = f"""
        | survey |
        | | type  | name | label | parameters   |
        | | range | q    | Q     | {parameters} |
        | choices |
        | | list_name | name | label |
        | | numbers   | 0    | Low   |
        | | numbers   | 5    | High  |
        | | words     | low  | Low   |
    """
    errors = [p.code for p in read_form(markdown_grids(text))[1] if p.severity is Severity.ERROR]

    assert set(errors) == ({code} if code else set())


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ("randomize=true, seed=42", "randomize-unused"),
        ("randomize=maybe", "parameter-randomize"),
        ("seed=4", "parameter-seed-alone"),
        ("randomize=false seed=abc", "parameter-seed"),
        ("step=10", "parameter-unknown"),
    ],
)
def test_parameters_of_selects_are_checked(parameters: str, code: str) -> None:
    text = f"""
        | survey |
        | | type         | name | label | parameters   |
        | | select_one l | q    | Q     | {parameters} |
        | choices |
        | | list_name | name | label |
        | | l         | a    | A     |
    """

    assert found(text) == [(code, "survey!D2")]


def test_two_questions_cannot_have_one_place_in_a_table() -> None:
    text = """
        | survey |
        | | type         | name | label | list_column |
        | | text         | a    | A     | 1           |
        | | begin_repeat | r    | R     |             |
        | | text         | b    | B     | 1           |
        | | text         | c    | C     | 1           |
        | | end_repeat   |      |       |             |
    """

    assert found(text) == [("list-column-twice", "survey!D5")]
