"""Law 1 with the questionnaire that the program brings along, in all its languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from submission_sample import HEADER, answers_to, read, uid
from submission_sample import given as given_answer

from genera_desktop import paths
from genera_desktop.languages import NAMES
from genera_desktop.questionnaire.model import Form, Questionnaire
from genera_desktop.questionnaire.reader import read_form
from genera_desktop.records.record import POSITION, Item, Record
from genera_desktop.workbook.read import read_book
from genera_desktop.workbook.submission import Submission
from genera_desktop.workbook.write_submission import write_submission


def bundled() -> Questionnaire:
    forms = {}
    for path in sorted((paths.resources() / "questionnaire").glob("*.xlsx")):
        form, problems = read_form({sheet.name: sheet.rows for sheet in read_book(path).sheets}, path.name)
        assert form
        assert problems == []
        forms[form.name] = form
    return Questionnaire(forms)


QUESTIONNAIRE = bundled()


@st.composite
def inventories(draw: st.DrawFn) -> list[Record]:
    return [draw(_records(form, number)) for number, form in enumerate(QUESTIONNAIRE.forms.values(), 1)]


@st.composite
def _records(draw: st.DrawFn, form: Form, number: int) -> Record:
    items = {}
    for index, repeat in enumerate(form.repeats):
        item = uid(number * 100 + index)
        more = {POSITION: given_answer(1)}
        items[item] = Item(item, repeat.key, "", draw(answers_to(form, form.questions_of(repeat.key), more)))
    answers = draw(answers_to(form, form.questions_of(""), {}))
    return Record(uid(number), form.name, "GEN", answers, items, {"home": 9, "away": 9, "third": 9})


@pytest.mark.parametrize("language", NAMES)
@settings(
    max_examples=2,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(records=inventories())
def test_the_bundled_forms_come_back_equal(tmp_path: Path, language: str, records: list[Record]) -> None:
    submission = Submission(header=HEADER, questionnaire=QUESTIONNAIRE, records=records)
    titles = {record.form: {record.uuid: f"Title of {record.form}"} for record in records}

    write_submission(tmp_path / "book.xlsx", submission, language, titles)
    reading = read(tmp_path / "book.xlsx")

    assert {one.uuid: one for one in reading.records} == {one.uuid: one for one in records}
    assert reading.problems == []
    assert reading.questionnaire.forms.keys() == QUESTIONNAIRE.forms.keys()
