"""Every word that the reference converter knows is known here too: understood, or refused by name."""

import pytest
from pyxform import aliases
from pyxform.constants import SURVEY as SURVEY_SHEET
from pyxform.question_type_dictionary import QUESTION_TYPE_DICT

from genera_desktop.questionnaire.columns import CHOICES, SETTINGS, SURVEY, Vocabulary
from genera_desktop.questionnaire.findings import Findings
from genera_desktop.questionnaire.tables import read_table
from genera_desktop.questionnaire.types import Kind, row_type


@pytest.mark.parametrize("word", sorted({*QUESTION_TYPE_DICT, *aliases._type_alias_map}))
def test_every_question_type_is_understood_or_refused(word: str) -> None:
    assert row_type(word).kind in (Kind.QUESTION, Kind.REFUSED)


@pytest.mark.parametrize("word", sorted({*aliases.select, *aliases.cascading}))
def test_every_kind_of_select_is_understood_or_refused(word: str) -> None:
    assert row_type(f"{word} list.csv").kind in (Kind.QUESTION, Kind.REFUSED)


@pytest.mark.parametrize("word", sorted(aliases.control))
@pytest.mark.parametrize("joint", ["_", " "])
def test_every_group_and_repeat_is_understood_or_refused(word: str, joint: str) -> None:
    assert row_type(f"begin{joint}{word}").kind in (Kind.BEGIN_GROUP, Kind.BEGIN_REPEAT, Kind.REFUSED)
    assert row_type(f"end{joint}{word}").kind in (Kind.END_GROUP, Kind.END_REPEAT, Kind.REFUSED)


@pytest.mark.parametrize(
    ("vocabulary", "heading"),
    [
        *[(SURVEY, heading) for heading in sorted(aliases.survey_header) if heading != "body"],
        *[(CHOICES, heading) for heading in sorted(aliases.list_header)],
        *[(SETTINGS, heading) for heading in sorted(aliases.settings_header)],
    ],
)
def test_every_heading_is_known(vocabulary: Vocabulary, heading: str) -> None:
    findings = Findings()

    read_table(SURVEY_SHEET, [[heading]], vocabulary, findings)

    assert {problem.code for problem in findings.problems} <= {"column-unused"}


def test_old_headings_with_one_colon_are_understood() -> None:
    findings = Findings()

    table = read_table(
        SURVEY_SHEET, [["label:English", "bind:relevant", "jr:count", "bind:jr:constraintMsg"]], SURVEY, findings
    )

    assert {name: list(columns) for name, columns in table.columns.items()} == {
        "label": ["English"],
        "relevant": [""],
        "repeat_count": [""],
        "constraint_message": [""],
    }
