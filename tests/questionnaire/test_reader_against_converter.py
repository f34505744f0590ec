"""What the reference converter refuses, we refuse too: forms with one or two cells changed at random."""

from hypothesis import given, settings
from hypothesis import strategies as st
from pyxform.errors import PyXFormError
from pyxform.xls2xform import convert

from genera_desktop.questionnaire.grids import CellValue, markdown_grids
from genera_desktop.questionnaire.reader import read_form

FORM = markdown_grids("""
    | survey |
    | | type              | name  | label        | relevant      | constraint   | constraint_message | calculation  | choice_filter | default | parameters         | appearance | repeat_count | trigger |
    | | text              | town  | Town         |               |              |                    |              |               |         |                    |            |              |         |
    | | integer           | count | Count        | ${town} = 'x' | . > 1        | Not ${town}        |              |               | 1       |                    |            |              |         |
    | | begin_group       | g     | G            | ${count} > 1  |              |                    |              |               |         |                    | field-list |              |         |
    | | select_one l      | one   | One          |               |              |                    |              | c = ${town}   |         | randomize=true     | minimal    |              |         |
    | | select_multiple m | many  | Many         |               |              |                    |              |               |         |                    |            |              |         |
    | | range             | r     | R            |               |              |                    |              |               |         | start=0 end=5      |            |              |         |
    | | end_group         |       |              |               |              |                    |              |               |         |                    |            |              |         |
    | | begin_repeat      | rep   | Rep          |               |              |                    |              |               |         |                    |            | ${count}     |         |
    | | date              | d     | D            |               | . <= today() |                    |              |               | today() |                    |            |              |         |
    | | calculate         | calc  |              |               |              |                    | ${count} + 1 |               |         |                    |            |              |         |
    | | end_repeat        |       |              |               |              |                    |              |               |         |                    |            |              |         |
    | | text              | trg   |              |               |              |                    | now()        |               |         |                    |            |              | ${town} |
    | | note              | n     | See ${calc2} |               |              |                    |              |               |         |                    |            |              |         |
    | | calculate         | calc2 |              |               |              |                    | sum(${calc}) |               |         |                    |            |              |         |
    | choices |
    | | list_name | name | label     | c |
    | | l         | a    | A         | x |
    | | l         | b    | B ${town} | y |
    | | m         | a    | A         |   |
    | | m         | b    | B         |   |
    | settings |
    | | form_id | version | form_title | instance_name |
    | | f       | 1       | F          | ${town}       |
""")  # noqa: E501 - a table

CELLS = [
    *("", "x", "a b", "1x", "-", "é", "a.b", "_x", "1 + 1", "yes", "no", "meta", "data", "label", "name"),
    *("town", "count", "g", "rep", "rep_count", "l", "m", "${town}", "${twon}", "${ town }", "${town", "${g}"),
    *("${rep}", "${calc}", "${town},${count}", "${town}${count}", "${last-saved#town}", "value", "trigger"),
    *("begin_group", "end_group", "begin repeat", "end repeat", "select_one zz", "select_one l or_other"),
    *("select_multiple l", "select_one ${d}", "select_one_from_file a.csv", "select_one_from_file l.csv", "rank l"),
    *("text", "geopoint", "calculate", "note", "hidden", "acknowledge", "range", "dateTime", "table-list"),
    *("rows=3", "start=1", "step=0", "randomize=maybe", "seed=3", "search('x')", "bind::relevant", "caption"),
]

Change = tuple[str, int, int, str]


@st.composite
def changes(draw: st.DrawFn) -> Change:
    sheet = draw(st.sampled_from(["survey", "survey", "survey", "choices", "settings"]))
    row = draw(st.integers(0, len(FORM[sheet]) - 1))
    cells = CELLS if row else [cell for cell in CELLS if cell]  # an empty heading is a warning here
    return sheet, row, draw(st.integers(0, len(FORM[sheet][0]) - 1)), draw(st.sampled_from(cells))


def as_markdown(grids: dict[str, list[list[CellValue]]]) -> str:
    lines = []
    for sheet, rows in grids.items():
        lines.append(f"| {sheet} |")
        lines += ["| | " + " | ".join(str(cell or "") for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def is_refused_by_the_converter(text: str) -> bool:
    try:
        convert(text, file_type=".md", validate=False)
    except PyXFormError:
        return True
    except (AttributeError, KeyError, TypeError, ValueError):
        return False  # it fell over, which says nothing about the form
    return False


@given(st.lists(changes(), min_size=1, max_size=2))
@settings(max_examples=120, deadline=None, derandomize=True)
def test_what_the_converter_refuses_is_refused(changed: list[Change]) -> None:
    grids = {sheet: [[*row] + [None] * (len(rows[0]) - len(row)) for row in rows] for sheet, rows in FORM.items()}
    for sheet, row, column, value in changed:
        grids[sheet][row][column] = value or None
    text = as_markdown(grids)

    form, problems = read_form(markdown_grids(text), "data.md")

    if is_refused_by_the_converter(text):
        assert form is None, problems
