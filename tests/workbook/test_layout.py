"""The one layout: sheets and columns of a form."""

from __future__ import annotations

import dataclasses

from submission_sample import QUESTIONNAIRE, everything, other, question

from genera_desktop.questionnaire.model import Form, Questionnaire, QuestionType
from genera_desktop.workbook.layout import column_name, columns, form_sheets, item_lead, sheet_name
from genera_desktop.workbook.plan import Column, Shape, Tone

SHEETS = {sheet.name: sheet for sheet in form_sheets(QUESTIONNAIRE)}


def made(name: str, language: str = "en") -> dict[str, Column]:
    return {column.name: column for column in columns(SHEETS[name], language, {}, {})}


def test_each_form_and_each_repeat_has_a_sheet() -> None:
    assert list(SHEETS) == ["Things", "Parts (Things)", "Steps", "Plans", "Parts (Plans)"]


def test_sheets_have_the_same_names_in_every_language() -> None:
    french = dataclasses.replace(everything(), titles={"en": "Thing", "fr": "Chose"})

    assert [one.name for one in form_sheets(Questionnaire({"thing": french}))] == ["Things", "Parts", "Steps"]


def test_a_long_owner_is_named_by_its_form() -> None:
    long = dataclasses.replace(other(), plurals={"en": "Plans of a very long kind indeed"})

    names = [one.name for one in form_sheets(Questionnaire({"thing": everything(), "plan": long}))]

    assert names[-1] == "Parts (plan)"


def test_a_sheet_name_is_what_excel_takes() -> None:
    assert sheet_name("a[b]c:d*e?f/g\\h", "", set()) == "a b c d e f g h"
    assert sheet_name("'x'", "", set()) == "x"
    assert sheet_name("", "", set()) == "Sheet"
    assert len(sheet_name("x" * 50, " (Companies)", set())) == 31
    assert sheet_name("Same", "", {"same", "same 2"}) == "Same 3"


def test_a_person_sees_the_title_first_and_the_ids_last() -> None:
    assert SHEETS["Things"].names[:3] == ("name", "_status", "_local_id")
    assert SHEETS["Things"].names[-1] == "record_id"
    assert SHEETS["Plans"].names[:2] == ("_title", "_status")
    assert SHEETS["Steps"].names == (
        "_parent",
        "step_name",
        "step_day",
        "_status",
        "item_id",
        "parent_id",
        "record_id",
    )


def test_every_question_with_an_answer_has_a_column_and_notes_have_none() -> None:
    names = SHEETS["Things"].names
    form = QUESTIONNAIRE.forms["thing"]

    assert [name for name in names if name in form.by_key] == [
        one.key for one in form.questions_of("") if one.type is not QuestionType.NOTE
    ]


def test_required_and_computed_columns_look_so() -> None:
    things = made("Things")

    assert (things["name"].label, things["name"].tone) == ("The name *", Tone.TITLE)
    assert things["sum"].tone is Tone.COMPUTED
    assert things["record_id"].tone is Tone.ID
    assert things["about"].shape is Shape.LONG_TEXT
    assert (things["day"].shape, things["count"].shape) == (Shape.DATE, Shape.WHOLE)


def test_labels_fall_back_to_the_default_language() -> None:
    assert made("Things", "fr")["count"].label == "The count"


def test_a_question_named_like_a_column_of_ours_keeps_apart() -> None:
    form = Form(
        name="odd",
        form_id="odd",
        version="1",
        titles={"en": "Odd"},
        children=(question("record_id", QuestionType.TEXT),),
    )
    [sheet] = form_sheets(Questionnaire({"odd": form}))

    assert column_name(form, "record_id") == "odd/record_id"
    assert len(set(sheet.names)) == len(sheet.names)


def test_items_are_told_apart_by_their_first_listed_question() -> None:
    assert item_lead(SHEETS["Steps"]) == "step_name"
