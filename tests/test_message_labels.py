"""A sentence about an answer begins with the question's label; where that stands already it is left out."""

from __future__ import annotations

import pytest

from genera_desktop import messages
from genera_desktop.problems import Place, Problem, Severity

LABEL = "What does it do?"


def missing(**params: str) -> Problem:
    return Problem("missing-answer", Place(), Severity.ERROR, params)


@pytest.mark.parametrize("language", ["en", "fr", "it"])
def test_a_label_that_stands_already_is_left_out_however_a_language_writes_its_colon(language):
    whole = messages.say(missing(label=LABEL), language)

    said = messages.say_beside_label(missing(label=LABEL), language)

    assert whole.startswith(LABEL)
    assert said == whole[-len(said) :]
    assert LABEL not in said
    assert said[0].isalpha()


def test_a_sentence_that_begins_with_something_else_stays_whole():
    problem = Problem("cell-computed", Place(), Severity.WARNING, {"label": LABEL})

    assert messages.say_beside_label(problem, "en") == messages.say(problem, "en")
