"""Forms travel as JSON, and equal forms have equal versions."""

import json
from dataclasses import replace

from genera_desktop.questionnaire.canonical import canonical_json
from genera_desktop.questionnaire.grids import markdown_grids
from genera_desktop.questionnaire.model import Form
from genera_desktop.questionnaire.reader import read_form
from genera_desktop.questionnaire.versions import form_from_json, form_to_json, version_of

FULL = """
    | survey |
    | | type             | name | label::English (en) | hint::English (en) | relevant | role        | survivorship | personal | list_column | appearance |
    | | begin_group      | g    | Group               |                    |          |             |              |          |             | field-list |
    | | text             | q    | Question            | Hint               |          | company.vat | latest       | no       | 2           | multiline  |
    | | range            | n    | Number              |                    | ${q} = 1 |             | maximum      | yes      |             |            |
    | | end_group        |      |                     |                    |          |             |              |          |             |            |
    | | begin_repeat     | r    | Items               |                    |          |             | union        | no       |             |            |
    | | select_one l     | s    | Choice              |                    |          |             |              |          |             |            |
    | | select_one_from_file company.csv | f | Link    |                    |          |             |              |          |             |            |
    | | end_repeat       |      |                     |                    |          |             |              |          |             |            |
    | choices |
    | | list_name | name | label::English (en) | short_en | country |
    | | l         | a    | Alpha               | A        | FR      |
    | | l         | b    | Beta                |          |         |
    | settings |
    | | form_id  | version | form_title | default_language | instance_name | plural::English (en) |
    | | genera_f | 7       | Title      | English (en)     | ${q}          | Titles               |
"""  # noqa: E501 - a table


def full_form() -> Form:
    form, _ = read_form(markdown_grids(FULL))
    assert form is not None
    return form


def without_rows(form: Form) -> Form:
    return form_from_json(form_to_json(form))


def test_a_form_comes_back_from_json_whole() -> None:
    form = full_form()

    back = form_from_json(json.loads(canonical_json(form_to_json(form))))

    assert [replace(question, row=0) for question in form.questions] == list(back.questions)
    assert [node.key for node in back.nodes] == [node.key for node in form.nodes]
    assert back.choice_lists == form.choice_lists
    assert (back.titles, back.plurals, back.languages) == (form.titles, form.plurals, form.languages)
    assert back == without_rows(back)


def test_the_version_does_not_depend_on_the_place_in_the_sheet() -> None:
    moved, _ = read_form(
        markdown_grids("| notes |\n| | hello |\n" + FULL.replace("| | begin_group", "| | |\n| | begin_group"))
    )
    assert moved is not None

    assert version_of(moved) == version_of(full_form())


def test_the_version_changes_with_any_word() -> None:
    form = full_form()

    versions = {version_of(form), version_of(replace(form, version="8")), version_of(replace(form, instance_name=""))}
    other, _ = read_form(markdown_grids(FULL.replace("Alpha", "Alfa")))
    assert other is not None

    assert len(versions | {version_of(other)}) == 4


def test_versions_are_sha_256_in_hex() -> None:
    assert len(version_of(full_form())) == 64


def test_equal_values_have_one_canonical_text() -> None:
    assert canonical_json({"b": [1.0, "é"], "a": None}) == canonical_json({"a": None, "b": (1, "é")})
    assert canonical_json({"b": [1.0, "é"], "a": None}) == '{"a":null,"b":[1,"é"]}'
