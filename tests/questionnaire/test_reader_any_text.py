"""No content of any cell makes the reader do anything but find problems."""

import contextlib
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.problems import Severity
from genera_desktop.questionnaire.grids import CellValue, markdown_grids
from genera_desktop.questionnaire.reader import read_form
from genera_desktop.questionnaire.versions import form_from_json, form_to_json, version_of
from genera_desktop.workbook.csv_text import read_csv

SURVEY = (
    "type name label hint::English relevant required constraint calculation choice_filter default parameters "
    "appearance repeat_count trigger role survivorship list_column renamed_from constraint_message disabled"
).split()
CHOICES = "list_name name label short_en country media::image".split()
SETTINGS = "form_id version default_language instance_name name plural::English".split()

LIKELY = st.sampled_from(
    "text integer range select_one select_one·l select_multiple·l select_one·${q} begin_group end_group begin_repeat "
    "end_repeat calculate note yes no q r l ${q} ${r} ${ ${} . .. ( ) ' ‘a’ 1 +1 . = regex(.,'(') today() q_count "
    "start=1·end=nan step=0 rows=x randomize=true union maximum company.vat or_other select_one·l·or_other "
    "select_one_from_file·a.csv trigger geopoint // /data/q indexed-repeat(${q},${r},1) count(${r}) "
    "position(..)".split()
).map(lambda text: text.replace("·", " "))
BROKEN = st.sampled_from(["\ud800", "q\x00", "\ufeff", " ", "\u00a0", "q\u200b", "a\tb", "=1+1", "x" * 40_000])
CELL: st.SearchStrategy[CellValue] = st.one_of(
    st.none(),
    LIKELY,
    LIKELY,
    st.text(max_size=12),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
)


def sheet(headings: list[str]) -> st.SearchStrategy[list[list[CellValue]]]:
    heading = st.one_of(*[st.sampled_from(headings)] * 4, st.text(max_size=10), st.none())
    rows = st.lists(st.lists(CELL, max_size=len(headings) + 1), max_size=6)
    usual = st.tuples(st.just(headings), rows).map(lambda both: [list[CellValue](both[0]), *both[1]])
    any_order = st.tuples(st.lists(heading, max_size=8), rows).map(lambda both: [list[CellValue](both[0]), *both[1]])
    return st.one_of(usual, any_order)


GRIDS = st.fixed_dictionaries(
    {"survey": sheet(SURVEY)},
    optional={"choices": sheet(CHOICES), "settings": sheet(SETTINGS), "entities": sheet(["a"])},
)


@given(GRIDS)
@settings(max_examples=200, deadline=None)
def test_any_grid_gives_a_form_or_errors_with_sentences(grids: dict[str, list[list[CellValue]]]) -> None:
    form, problems = read_form(grids, "some.xlsx")

    assert (form is None) == any(problem.severity is Severity.ERROR for problem in problems)
    assert all(messages.say(problem) for problem in problems)
    if form is not None:
        assert version_of(form_from_json(form_to_json(form))) == version_of(form)


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_text_is_taken_as_tables(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        survey = Path(folder) / "survey.csv"
        survey.write_text(text, encoding="utf-8")
        with contextlib.suppress(GeneraError):  # a bad file is one refusal
            read_form({"survey": read_csv(survey).sheets[0].rows})
    read_form(markdown_grids(text))
