"""The survey sheet: what is read, in all spellings in use, and what is refused with its cell."""

import pytest

from genera_desktop.problems import Severity
from genera_desktop.questionnaire.grids import markdown_grids
from genera_desktop.questionnaire.model import Form, Group, QuestionType, Repeat
from genera_desktop.questionnaire.reader import read_form


def read(text: str) -> Form:
    form, problems = read_form(markdown_grids(text))
    assert [problem for problem in problems if problem.severity is Severity.ERROR] == []
    assert form is not None
    return form


def found(text: str) -> list[tuple[str, str]]:
    """Codes and places of all problems."""
    return [(problem.code, str(problem.place)) for problem in read_form(markdown_grids(text))[1]]


def refused(text: str) -> list[tuple[str, str]]:
    form, problems = read_form(markdown_grids(text))
    assert form is None
    return [(p.code, str(p.place)) for p in problems if p.severity is Severity.ERROR]


def test_questions_groups_and_repeats_form_a_tree() -> None:
    form = read("""
        | survey |
        | | type         | name    | label    |
        | | begin_group  | address | Address  |
        | | text         | town    | Town     |
        | | begin_repeat | person  | People   |
        | | text         | first   | Name     |
        | | end_repeat   |         |          |
        | | end_group    |         |          |
    """)

    address, town, person, first = form.nodes
    assert isinstance(address, Group)
    assert isinstance(person, Repeat)
    assert (town.path, first.path) == (("address", "town"), ("address", "person", "first"))
    assert form.enclosing_repeat["first"] == "person"
    assert first.row == 5


def test_a_name_that_is_used_twice_is_keyed_by_its_path() -> None:
    form = read("""
        | survey |
        | | type         | name  | label  |
        | | text         | other | Other  |
        | | begin_repeat | item  | Items  |
        | | text         | other | Other  |
        | | end_repeat   |       |        |
    """)

    assert [question.key for question in form.questions] == ["other", "item/other"]


@pytest.mark.parametrize(
    ("heading", "value", "attribute", "expected"),
    [
        ("relevance", "1 = 1", "relevant", "1 = 1"),
        ("bind::relevant", "1 = 1", "relevant", "1 = 1"),
        ("Bind :: Relevant", "1 = 1", "relevant", "1 = 1"),
        ("required", "yes", "required", "true()"),
        ("required", "TRUE", "required", "true()"),
        ("required", "no", "required", ""),
        ("readonly", "true()", "read_only", "true()"),
        ("read_only", "No", "read_only", ""),
        ("calculate", "1 + 1", "calculation", "1 + 1"),
        ("constraint message", "Too long", "constraint_messages", {"": "Too long"}),
        ("constraint_message::English (en)", "Too long", "constraint_messages", {"en": "Too long"}),
        ("bind::jr:constraintMsg", "Too long", "constraint_messages", {"": "Too long"}),
        ("requiredMsg", "Please", "required_messages", {"": "Please"}),
        ("control::appearance", "multiline  w2", "appearance", frozenset({"multiline", "w2"})),
        ("body::rows", "7", "parameters", {"rows": "7"}),
        ("parameters", "rows = 7", "parameters", {"rows": "7"}),
        ("guidance_hint", "Look it up", "hints", {"": "Look it up"}),
        ("default", "none", "default", "none"),
    ],
)
def test_headings_have_many_spellings(heading: str, value: str, attribute: str, expected: object) -> None:
    form = read(f"""
        | survey |
        | | type | name | label | {heading} |
        | | text | q    | Q     | {value}   |
    """)

    assert getattr(form.question("q"), attribute) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("string", QuestionType.TEXT),
        ("int", QuestionType.INTEGER),
        ("add decimal prompt", QuestionType.DECIMAL),
        ("Date", QuestionType.DATE),
        ("date time", QuestionType.DATETIME),
        ("dateTime", QuestionType.DATETIME),
        ("acknowledge", QuestionType.ACKNOWLEDGE),
        ("select_one l", QuestionType.SELECT_ONE),
        ("select one from l", QuestionType.SELECT_ONE),
        ("select1 l", QuestionType.SELECT_ONE),
        ("select all that apply from l", QuestionType.SELECT_MULTIPLE),
        ("select_multiple l", QuestionType.SELECT_MULTIPLE),
        ("select_one_from_file company.csv", QuestionType.SELECT_ONE_FROM_FILE),
    ],
)
def test_types_have_many_spellings(written: str, expected: QuestionType) -> None:
    form = read(f"""
        | survey  |
        | | type      | name | label |
        | | {written} | q    | Q     |
        | choices |
        | | list_name | name | label |
        | | l         | a    | A     |
    """)

    assert form.question("q").type is expected


def test_a_select_from_the_file_of_a_form_is_a_link() -> None:
    form = read("""
        | survey |
        | | type                             | name  | label |
        | | select_one_from_file company.csv | owner | Owner |
    """)

    assert form.question("owner").linked_form == "company"


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("geopoint", "type-geo"),
        ("image", "type-media"),
        ("barcode", "type-barcode"),
        ("audit", "type-background"),
        ("background-audio", "type-background"),
        ("rank l", "type-rank"),
        ("csv-external", "type-external"),
        ("select_multiple_from_file a.csv", "type-external"),
        ("begin loop over l", "type-loop"),
        ("select_one a.csv", "type-list-is-file"),
        ("select_one_from_file a.xml", "file-of-other-kind"),
        ("select_one_from_file ../a.csv", "file-not-csv"),
        ("select_one", "list-not-named"),
        ("select_one lst", "list-missing"),
        ("txet", "type-misspelt"),
        ("zzzzzz", "type-unknown"),
    ],
)
def test_a_type_out_of_scope_is_refused_with_its_cell(written: str, code: str) -> None:
    errors = refused(f"""
        | survey |
        | | type      | name | label |
        | | text      | p    | P     |
        | | {written} | q    | Q     |
    """)

    assert (code, "survey!A3") in errors


@pytest.mark.parametrize(
    ("rows", "code", "place"),
    [
        ("| | text |     | Q |", "name-missing", "survey!B2"),
        ("| | text | 1st | Q |", "name-invalid", "survey!B2"),
        ("| | text | a b | Q |", "name-invalid", "survey!B2"),
        ("| | text | meta | Q |", "name-reserved", "survey!B2"),
        ("| | text | _status | Q |", "name-reserved", "survey!B2"),
        ("| | text | q | |", "label-missing", "survey!C2"),
        ("| | | q | Q |", "type-missing", "survey!A2"),
        ("| | calculate | q | |", "calculation-missing", "survey!A2"),
        ("| | end_group | | |", "end-without-begin", "survey!A2"),
        ("| | text | q | Q |\n| | begin_group | g | G |", "begin-without-end", "survey!A3"),
        ("| | begin_group | g | G |\n| | end_repeat | | |", "end-of-other", "survey!A3"),
        ("| | begin_repeat | data | D |\n| | text | q | Q |\n| | end_repeat | | |", "name-of-form", "survey!B2"),
        ("| | text | q | Q |\n| | text | q | Q |", "name-twice", "survey!B3"),
        ("| | text | q | ${p} |", "expression-unknown-question", "survey!C2"),
    ],
)
def test_a_mistake_is_named_with_its_cell(rows: str, code: str, place: str) -> None:
    errors = refused(f"| survey |\n| | type | name | label |\n{rows}")

    assert any(place == at and found.startswith(code[:18]) for found, at in errors), errors


def test_all_mistakes_come_at_once() -> None:
    errors = refused("""
        | survey |
        | | type    | name | label | relevant |
        | | txet    | a    | A     |          |
        | | text    | b b  | B     |          |
        | | text    | c    |       |          |
        | | text    | d    | D     | ${dd     |
        | | integer | e    | E     | 1 +      |
    """)

    assert {place for _, place in errors} == {"survey!A2", "survey!B3", "survey!C4", "survey!D5", "survey!D6"}


def test_repeats_nest_two_deep() -> None:
    deep = """
        | survey |
        | | type         | name | label |
        | | begin_repeat | r1   | R1    |
        | | begin_repeat | r2   | R2    |
        | | begin_repeat | r3   | R3    |
        | | text         | q    | Q     |
        | | end_repeat   |      |       |
        | | end_repeat   |      |       |
        | | end_repeat   |      |       |
    """

    assert refused(deep) == [("repeat-too-deep", "survey!A4")]


def test_names_that_differ_only_by_case_are_a_warning() -> None:
    assert found("| survey |\n| | type | name | label |\n| | text | q | Q |\n| | text | Q | Q |") == [
        ("name-twice-but-case", "survey!B3")
    ]


def test_the_number_of_items_needs_a_name_of_its_own() -> None:
    errors = refused("""
        | survey |
        | | type         | name    | label | repeat_count |
        | | integer      | r_count | N     |              |
        | | begin_repeat | r       | R     | ${r_count}+1 |
        | | text         | q       | Q     |              |
        | | end_repeat   |         |       |              |
    """)

    assert errors == [("name-of-count", "survey!B2")]


@pytest.mark.parametrize(
    ("heading", "code"),
    [
        ("relevnt", "heading-misspelt"),
        ("zzzzzzz", "heading-unknown"),
        ("media::image", "column-unused"),
        ("relevant::English (en)", "column-not-translatable"),
    ],
)
def test_a_column_without_effect_is_a_warning(heading: str, code: str) -> None:
    assert found(f"| survey |\n| | type | name | label | {heading} |\n| | text | q | Q | x |") == [(code, "survey!D1")]


def test_a_column_given_twice_is_refused() -> None:
    assert refused("| survey |\n| | type | name | label | caption |\n| | text | q | Q | Q |") == [
        ("heading-twice", "survey!D1")
    ]


def test_a_calculated_question_without_a_label_is_a_calculation() -> None:
    form = read("""
        | survey |
        | | type    | name | label | calculation |
        | | integer | q    |       | 2 * 2       |
        | | integer | p    | P     | 2 * 2       |
    """)

    assert form.question("q").type is QuestionType.CALCULATE
    assert form.question("p").type is QuestionType.INTEGER


def test_or_other_adds_a_choice_and_a_question() -> None:
    form = read("""
        | survey |
        | | type                 | name | label |
        | | select_one l or_other | q    | Q     |
        | choices |
        | | list_name | name | label |
        | | l         | a    | A     |
    """)

    assert [choice.name for choice in form.choice_lists["l"].choices] == ["a", "other"]
    assert form.question("q_other").relevant == "selected(../q, 'other')"


def test_choices_can_be_the_answers_of_a_repeat() -> None:
    form = read("""
        | survey |
        | | type               | name   | label |
        | | begin_repeat       | person | P     |
        | | text               | first  | N     |
        | | end_repeat         |        |       |
        | | select_one ${first} | head   | H     |
    """)

    assert form.question("head").choices_from == "first"


def test_a_select_from_answers_needs_a_repeated_question() -> None:
    rows = "| survey |\n| | type | name | label |\n| | text | a | A |\n| | select_one ${%s} | b | B |"

    assert refused(rows % "a") == [("reference-not-repeated", "survey!A3")]
    assert refused(rows % "zzz") == [("reference-unknown", "survey!A3")]


@pytest.mark.parametrize("trigger", ["a", "${a} ${b}", "6"])
def test_a_trigger_names_questions(trigger: str) -> None:
    errors = refused(f"""
        | survey |
        | | type | name | label | trigger   |
        | | text | a    | A     |           |
        | | text | b    | B     |           |
        | | text | c    | C     | {trigger} |
    """)

    assert errors == [("trigger-form", "survey!D4")]


def test_a_note_needs_no_name() -> None:
    form = read("| survey |\n| | type | name | label |\n| | text | q | Q |\n| | note | | Hello |")

    assert form.questions[1].type is QuestionType.NOTE


def test_disabled_rows_are_left_out_with_a_warning() -> None:
    text = "| survey |\n| | type | name | label | disabled |\n| | text | q | Q | |\n| | text | p | P | yes |"

    assert [question.key for question in read(text).questions] == ["q"]
    assert found(text) == [("row-disabled", "survey!D3")]


def test_messages_may_refer_only_to_questions() -> None:
    text = "| survey |\n| | type | name | label | constraint_message |\n| | text | town | T | Not ${twon} |"

    assert refused(text) == [("reference-misspelt", "survey!D2")]


def test_a_form_that_saves_entities_is_refused_by_name() -> None:
    text = "| survey |\n| | type | name | label | save_to |\n| | text | q | Q | e |"

    assert refused(text) == [("entities-unsupported", "survey!D2")]


@pytest.mark.parametrize("reference", ["${ town }", "${town", "${}"])
def test_a_badly_written_reference_is_refused_once(reference: str) -> None:
    text = (
        f"| survey |\n| | type | name | label | relevant |\n| | text | town | T | |\n| | text | q | Q | {reference} |"
    )

    assert refused(text) == [("reference-form", "survey!D3")]


def test_what_no_person_answers_sets_nothing_off() -> None:
    text = """
        | survey |
        | | type      | name | label | calculation | trigger |
        | | calculate | a    |       | 1 + 1       |         |
        | | text      | b    |       | now()       | ${a}    |
    """

    assert refused(text) == [("trigger-unseen", "survey!E3")]


def test_the_questions_of_a_table_choose_from_one_list() -> None:
    text = """
        | survey |
        | | type         | name | label | appearance | choice_filter |
        | | begin_group  | g    | G     | table-list |               |
        | | select_one l | a    | A     |            |               |
        | | select_one m | b    | B     |            | name != 'x'   |
        | | end_group    |      |       |            |               |
        | choices |
        | | list_name | name | label |
        | | l         | x    | X     |
        | | m         | x    | X     |
    """

    assert refused(text) == [("table-list-mixed", "survey!A4"), ("table-list-filtered", "survey!E4")]


def test_or_other_needs_a_list_without_a_filter() -> None:
    text = "| survey |\n| | type | name | label |\n| | select_one_from_file a.csv or_other | q | Q |"

    assert ("or-other-without-list", "survey!A2") in refused(text)


def test_a_file_cannot_be_named_like_a_list() -> None:
    text = """
        | survey |
        | | type                           | name | label |
        | | select_one_from_file towns.csv | q    | Q     |
        | choices |
        | | list_name | name | label |
        | | towns     | x    | X     |
    """

    assert refused(text) == [("file-named-like-list", "survey!A2")]
