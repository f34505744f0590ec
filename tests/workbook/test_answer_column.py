"""A column says of an answer what is worked out for it alone, whatever it was asked before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from submission_sample import NASTY, everything, numbers, special, texts, uid

from genera_desktop.records.record import AnswerValue
from genera_desktop.records.serial import canonical_json
from genera_desktop.workbook.answer_column import AnswerColumn, InCell
from genera_desktop.workbook.cells import cell_of, fingerprint, reading_of
from genera_desktop.workbook.words import LinkNames, Words

FORM = everything()
WORDS = Words(FORM, "en", {FORM.name: LinkNames({uid(1): "Alpha"})})
CODES = st.sampled_from(["r", "g", "rg", "x1", "yes", "OK", "1", "2026-11-22", "10:30:00", uid(1), uid(2)])
ANSWERS = st.one_of(texts, st.sampled_from(NASTY), CODES, st.lists(CODES, max_size=3), numbers, st.booleans(), special)


def alone(key: str, value: AnswerValue) -> InCell:
    question = FORM.by_key[key]
    cell = cell_of(question, value, WORDS)
    reading = reading_of(question, cell, WORDS)
    gives_back = reading.trouble is None and canonical_json(reading.value) == canonical_json(value)
    return InCell(cell, fingerprint(reading, cell), not gives_back)


@pytest.mark.parametrize("key", [question.key for question in FORM.questions if question.asked])
@given(values=st.lists(ANSWERS, min_size=1, max_size=8))
def test_a_column_says_of_each_answer_what_is_worked_out_for_it_alone(key: str, values: list[AnswerValue]) -> None:
    column = AnswerColumn(FORM.by_key[key], WORDS)

    for value in [*values, *values]:
        told, wanted = column.in_cell(value), alone(key, value)
        assert (told, type(told.cell)) == (wanted, type(wanted.cell))
