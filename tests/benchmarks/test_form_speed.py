"""The form stays as quick as a person types."""

from __future__ import annotations

import pytest

from .form import Timing, measure


@pytest.fixture(scope="module")
def figures(qapp: object) -> dict[str, Timing]:  # noqa: ARG001 - the application must be there
    return measure()


def test_a_company_form_opens_within_100_milliseconds(figures: dict[str, Timing]) -> None:
    assert figures["company form: open"][0] <= 100


def test_an_answer_is_saved_and_all_recalculated_within_20_milliseconds(figures: dict[str, Timing]) -> None:
    assert figures["company form: leave a field until saved"][0] <= 20


def test_a_form_of_500_questions_opens_and_saves_at_once(figures: dict[str, Timing]) -> None:
    assert figures["form of 500 questions: open"][0] <= 200
    assert figures["form of 500 questions: leave a field until saved"][0] <= 40
