"""The questionnaire that comes with the program is standard XLSForm and fit for the program."""

import json
from collections import Counter
from functools import cache
from pathlib import Path

import openpyxl
import pytest
from pyxform.xls2xform import convert

from genera_desktop import paths
from genera_desktop.questionnaire.canonical import canonical_json
from genera_desktop.questionnaire.comparison import compare_forms
from genera_desktop.questionnaire.model import Form, Question, QuestionType, Repeat
from genera_desktop.questionnaire.reader import read_form
from genera_desktop.questionnaire.versions import form_from_json, form_to_json, version_of

LANGUAGES = ["en", "fr", "it", "et", "fi", "nl"]
FILES = sorted((paths.resources() / "questionnaire").glob("*.xlsx"))


@cache
def read(file: Path) -> Form:
    book = openpyxl.load_workbook(file)
    grids = {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book}
    form, problems = read_form(grids, file.name)
    assert problems == []
    assert form is not None
    return form


@pytest.fixture(params=FILES, ids=lambda file: file.stem)
def file(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture
def form(file: Path) -> Form:
    return read(file)


def test_there_are_five_forms() -> None:
    assert [file.stem for file in FILES] == ["cluster", "company", "market_signal", "preparation", "strength"]


def test_the_reference_converter_accepts_each_form(file: Path) -> None:
    assert convert(file, validate=False).xform


def test_each_form_is_named_like_its_file(file: Path, form: Form) -> None:
    assert form.name == file.stem
    assert form.form_id == f"genera_{file.stem}"


def test_each_form_is_named_in_six_languages(form: Form) -> None:
    assert list(form.languages) == LANGUAGES
    assert all(form.titles[language] and form.plurals[language] for language in LANGUAGES)


def test_every_question_has_a_label_in_six_languages(form: Form) -> None:
    assert [question.key for question in form.questions if sorted(question.labels) != sorted(LANGUAGES)] == []


def test_every_choice_has_a_label_in_six_languages(form: Form) -> None:
    choices = [choice for of_list in form.choice_lists.values() for choice in of_list.choices]

    assert [choice.name for choice in choices if sorted(choice.labels) != sorted(LANGUAGES)] == []


def test_every_question_says_whether_it_is_personal(form: Form) -> None:
    answers = [node for node in form.nodes if isinstance(node, Question | Repeat)]

    assert [node.key for node in answers if node.personal is None] == []


def test_every_role_is_used_once(form: Form) -> None:
    roles = Counter(node.role for node in form.nodes if isinstance(node, Question | Repeat) and node.role)

    assert [role for role, count in roles.items() if count > 1] == []


def test_every_asked_question_has_a_survivorship_rule(form: Form) -> None:
    assert [question.key for question in form.questions if question.asked and question.survivorship is None] == []


def test_segments_have_short_labels(form: Form) -> None:
    segments = form.choice_lists.get("vc_segment")
    if segments is None:
        pytest.skip("this form asks for no segments")

    assert all(sorted(choice.short) == sorted(LANGUAGES) for choice in segments.choices)
    assert max(len(choice.short["en"]) for choice in segments.choices) <= 26


def test_links_point_to_forms_of_the_questionnaire(form: Form) -> None:
    links = [question for question in form.questions if question.type is QuestionType.SELECT_ONE_FROM_FILE]

    assert all(link.linked_form in {file.stem for file in FILES} for link in links)


def test_each_form_equals_itself_and_what_comes_back_from_json(form: Form) -> None:
    back = form_from_json(json.loads(canonical_json(form_to_json(form))))

    assert compare_forms(form, back).changes == ()
    assert version_of(back) == version_of(form)
