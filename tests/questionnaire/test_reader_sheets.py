"""Sheets, settings and choices of a form."""

import pytest

from genera_desktop.problems import Problem, Severity
from genera_desktop.questionnaire.grids import markdown_grids
from genera_desktop.questionnaire.model import Form
from genera_desktop.questionnaire.reader import read_form

SURVEY = "| survey |\n| | type | name | label |\n| | text | q | Q |\n"
SELECT = "| survey |\n| | type | name | label |\n| | text | town | T |\n| | %s l | q | Q |\n"


def read(text: str, file: str = "") -> tuple[Form | None, list[Problem]]:
    return read_form(markdown_grids(text), file)


def found(text: str, file: str = "") -> list[tuple[str, str]]:
    return [(problem.code, str(problem.place)) for problem in read(text, file)[1]]


def form_of(text: str, file: str = "") -> Form:
    form, problems = read(text, file)
    assert [problem for problem in problems if problem.severity is Severity.ERROR] == []
    assert form is not None
    return form


def test_sheet_names_are_read_in_any_case() -> None:
    assert form_of("| Survey |\n| | Type | NAME | Label |\n| | text | q | Q |\n| notes |\n| | a |").questions


def test_a_missing_survey_is_refused_and_the_nearest_sheet_offered() -> None:
    form, problems = read("| sruvey |\n| | type | name | label |\n| settings |\n| | form_id |")

    assert form is None
    assert (problems[0].code, problems[0].params["nearest"]) == ("sheet-misspelt", "sruvey")


def test_a_misspelt_sheet_is_a_warning_unless_it_begins_with_an_underscore() -> None:
    assert found(SURVEY + "| setings |\n| | form_id |\n| | f |") == [("sheet-maybe-misspelt", "setings")]
    assert found(SURVEY + "| _setings |\n| | form_id |\n| | f |") == []


def test_the_form_is_named_by_its_id_without_our_prefix() -> None:
    assert form_of(SURVEY + "| settings |\n| | form_id |\n| | genera_company |").name == "company"
    assert form_of(SURVEY + "| settings |\n| | form_id |\n| | My Form |").name == "My_Form"


def test_a_form_without_id_is_named_by_its_file() -> None:
    assert form_of(SURVEY, "visits.xlsx").name == "visits"
    assert ("form-name-invalid", "") in found(SURVEY, "bad@name.xlsx")


def test_titles_and_plurals_are_read_by_language() -> None:
    form = form_of(
        SURVEY + "| settings |\n"
        "| | form_id | form_title | default_language | singular::Suomi (fi) | plural::Suomi (fi) |\n"
        "| | f | Company | fi | Yritys | Yritykset |"
    )

    assert form.titles == {"fi": "Yritys"}
    assert form.plurals == {"fi": "Yritykset"}


def test_a_default_language_without_columns_is_a_warning() -> None:
    text = "| survey |\n| | type | name | label::English (en) |\n| | text | q | Q |\n"

    assert found(text + "| settings |\n| | form_id | default_language |\n| | f | fr |") == [
        ("default-language-unknown", "settings!B2")
    ]


def test_the_default_language_can_be_named_without_its_code() -> None:
    form = form_of(
        "| survey |\n| | type | name | label::Suomi (fi) | label::English (en) |\n| | text | q | Q | R |\n"
        "| settings |\n| | form_id | default_language |\n| | f | English |"
    )

    assert form.default_language == "en"


def test_languages_keep_their_order_and_names() -> None:
    form = form_of("| survey |\n| | type | name | label::Français (fr) | label::English (en) |\n| | text | q | Q | R |")

    assert form.languages == {"fr": "Français (fr)", "en": "English (en)"}
    assert form.default_language == "fr"
    assert form.question("q").labels == {"fr": "Q", "en": "R"}


def test_a_language_without_a_code_is_a_warning() -> None:
    assert found("| survey |\n| | type | name | label::Français |\n| | text | q | Q |") == [
        ("language-without-code", "survey!C1")
    ]


def test_the_record_title_may_refer_only_to_questions() -> None:
    form, problems = read(SURVEY + "| settings |\n| | form_id | instance_name |\n| | f | ${p} |")

    assert form is None
    assert [str(problem.place) for problem in problems] == ["settings!B2"]


def test_choices_carry_labels_short_labels_and_columns() -> None:
    form = form_of(
        SELECT % "select_one" + "| choices |\n"
        "| | list name | value | label | short_en | country |\n"
        "| | l | a | Alpha | A | FR |\n"
        "| | l | b | Beta | | |"
    )

    alpha, beta = form.choice_lists["l"].choices
    assert (alpha.name, alpha.labels, alpha.short, alpha.columns) == (
        "a",
        {"": "Alpha"},
        {"en": "A"},
        {"country": "FR"},
    )
    assert (beta.short, beta.columns) == ({}, {})


@pytest.mark.parametrize(
    ("row", "code", "place"),
    [
        ("| | l | | A |", "choice-without-name", "choices!B3"),
        ("| | l | a | A |", "choice-twice", "choices!B3"),
        ("| | | b | B |", "choice-without-list", "choices!A3"),
        ("| | l | b | |", "choice-without-label", "choices!C3"),
        ("| | l | b c | B |", "choice-with-blank", "choices!B3"),
        ("| | l | b | ${twon} |", "reference-misspelt", "choices!C3"),
    ],
)
def test_a_mistaken_choice_is_named_with_its_cell(row: str, code: str, place: str) -> None:
    text = SELECT % "select_multiple" + f"| choices |\n| | list_name | name | label |\n| | l | a | A |\n{row}"

    assert (code, place) in found(text)


def test_choices_may_repeat_where_the_settings_allow_it() -> None:
    choices = "| choices |\n| | list_name | name | label |\n| | l | a | A |\n| | l | a | B |\n"
    allowed = "| settings |\n| | form_id | allow_choice_duplicates |\n| | f | yes |"

    assert found(SELECT % "select_one" + choices + allowed) == []


def test_a_missing_list_is_refused_and_the_nearest_offered() -> None:
    form, problems = read("""
        | survey |
        | | type              | name | label |
        | | select_one yesno  | q    | Q     |
        | choices |
        | | list_name | name | label |
        | | yes_no    | a    | A     |
    """)

    assert form is None
    assert (problems[0].code, problems[0].params["nearest"]) == ("list-misspelt", "yes_no")


def test_a_filter_on_a_column_that_does_not_exist_is_refused_with_its_cell() -> None:
    form, problems = read("""
        | survey |
        | | type         | name | label | choice_filter      |
        | | text         | c    | C     |                    |
        | | select_one l | q    | Q     | contry = ${c}      |
        | choices |
        | | list_name | name | label | country |
        | | l         | a    | A     | FR      |
    """)

    assert form is None
    assert [str(problem.place) for problem in problems] == ["survey!D3"]


def test_values_below_no_heading_are_a_warning() -> None:
    grids = {"survey": [["type", "name", "label"], ["text", "q", "Q", None, "stray"]]}

    assert [(p.code, str(p.place)) for p in read_form(grids)[1]] == [("cell-without-heading", "survey!E2")]


def test_cells_of_any_type_are_read_as_text() -> None:
    grids = {
        "survey": [["type", "name", "label", "required", "default"], ["integer", "q", 2026.0, True, 5]],
        "settings": [["form_id", "version"], ["f", 2026112202.0]],
    }
    form, problems = read_form(grids)

    assert problems == []
    assert form is not None
    assert form.version == "2026112202"
    question = form.question("q")
    assert (question.labels, question.required, question.default) == ({"": "2026"}, "true()", "5")


def test_blanks_that_excel_leaves_are_mended_with_a_warning() -> None:
    grids = {"survey": [["type", "name", "label"], ["text\u00a0", "town\u200b", "Town"]]}
    form, problems = read_form(grids)

    assert form is not None
    assert form.question("town")
    assert [(p.code, p.severity, str(p.place)) for p in problems] == [
        ("blanks-mended", Severity.WARNING, "survey!A2"),
        ("blanks-mended", Severity.WARNING, "survey!B2"),
    ]


def test_typographic_quotes_in_an_expression_are_mended_with_a_warning() -> None:
    grids = {"survey": [["type", "name", "label", "constraint"], ["text", "q", "Qu’est-ce\u00a0?", ". = ‘a’"]]}
    form, problems = read_form(grids)

    assert form is not None
    assert form.question("q").constraint == ". = 'a'"
    assert form.question("q").labels == {"": "Qu’est-ce\u00a0?"}
    assert [(p.code, str(p.place)) for p in problems] == [("quotes-mended", "survey!D2")]
