"""A large form stays as quick as the window needs it."""

from __future__ import annotations

from .session import measure


def test_a_form_of_560_expressions_recomputes_whole_in_15_and_after_an_answer_in_1_millisecond() -> None:
    figures = measure()

    assert figures["expressions"] == 560
    assert figures["recompute all"] <= 15
    assert figures["one answer, median"] <= 1
    assert figures["one answer with all choices on screen, median"] <= 1
