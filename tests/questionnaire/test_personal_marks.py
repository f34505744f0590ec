"""A question that does not say whether it is about a person is named, in whatever questionnaire."""

from __future__ import annotations

from pathlib import Path

import pytest

from genera_desktop import messages
from genera_desktop.problems import Severity
from genera_desktop.questionnaire.personal_marks import NO_MARK, NO_MARKS
from genera_desktop.services.check_questionnaire import check_questionnaire

FORM = """
| survey |      |      |       |{head}
|        | type | name | label |{title}
|        | text | city | City  |{city}
|        | text | note | Note  |{note}
"""


def found(folder: Path, **columns: str) -> list[tuple[str, str]]:
    path = folder / "form.md"
    path.write_text(FORM.format(**columns), encoding="utf-8")
    problems = [one for one in check_questionnaire(path) if one.code.startswith("personal-")]
    assert all(one.severity is Severity.WARNING for one in problems)
    assert all(messages.say(one) for one in problems)
    return [(one.code, one.place.cell) for one in problems]


@pytest.mark.parametrize(
    ("city", "note", "expected"),
    [(" no |", " yes |", []), (" no |", "  |", [(NO_MARK, "A3")]), ("  |", "  |", [(NO_MARKS, "")])],
    ids=["all are marked", "one is not", "none is"],
)
def test_questions_without_a_mark_are_named(
    tmp_path: Path, city: str, note: str, expected: list[tuple[str, str]]
) -> None:
    assert found(tmp_path, head="  |", title=" personal |", city=city, note=note) == expected


def test_a_form_without_the_column_is_told_once(tmp_path: Path) -> None:
    assert found(tmp_path, head="", title="", city="", note="") == [(NO_MARKS, "")]
