"""What a new version of a form means for the records that exist."""

import pytest

from genera_desktop.questionnaire.comparison import ChangeKind, Comparison, FormChange, Weight, compare_forms
from genera_desktop.questionnaire.grids import markdown_grids
from genera_desktop.questionnaire.model import Form
from genera_desktop.questionnaire.reader import read_form

HEADINGS = "| survey |\n| | type | name | label | required | relevant | constraint | renamed_from | parameters |\n"
CHOICES = "| choices |\n| | list_name | name | label | region |\n"


def form(rows: str, choices: str = "| | l | a | A | |\n| | l | b | B | |\n") -> Form:
    found, problems = read_form(markdown_grids(HEADINGS + rows + CHOICES + choices))
    assert found is not None, problems
    return found


def row(kind: str = "text", name: str = "q", label: str = "Q", **cells: str) -> str:
    columns = ("required", "relevant", "constraint", "renamed_from", "parameters")
    return f"| | {kind} | {name} | {label} | " + " | ".join(cells.get(column, "") for column in columns) + " |\n"


def kinds(comparison: Comparison) -> list[ChangeKind]:
    return [change.kind for change in comparison.changes]


def compare(old: str, new: str) -> Comparison:
    return compare_forms(form(old), form(new))


def test_equal_forms_have_no_changes() -> None:
    comparison = compare(row(), row())

    assert comparison.changes == ()
    assert comparison.weight is Weight.SAFE


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (row(), row(label="Other"), ChangeKind.TEXTS),
        (row(), row() + row(name="p"), ChangeKind.QUESTION_ADDED),
        (row() + row(name="p"), row(name="p") + row(), ChangeKind.ORDER),
        (row(required="yes"), row(), ChangeKind.RULE_LOOSER),
        (row(required="yes"), row(required=". = ''"), ChangeKind.RULE_LOOSER),
        (row(constraint=". > 1"), row(), ChangeKind.RULE_LOOSER),
        (row(constraint=". > 1 and . < 9"), row(constraint=". <  9"), ChangeKind.RULE_LOOSER),
        (row(relevant="1 = 1"), row(), ChangeKind.RULE_LOOSER),
        (row("range", parameters="start=0 end=5"), row("range", parameters="start=0 end=9"), ChangeKind.RULE_LOOSER),
        (row("text", parameters="rows=3"), row("text", parameters="rows=4"), ChangeKind.RULE_LOOSER),
    ],
)
def test_safe_changes(old: str, new: str, kind: ChangeKind) -> None:
    comparison = compare(old, new)

    assert kinds(comparison) == [kind]
    assert comparison.weight is Weight.SAFE


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (row(), row(required="yes"), ChangeKind.RULE_STRICTER),
        (row(), row(constraint=". > 1"), ChangeKind.RULE_STRICTER),
        (row(constraint=". < 9"), row(constraint=". > 1 and . < 9"), ChangeKind.RULE_STRICTER),
        (row(constraint=". < 9 or . > 20"), row(constraint=". < 9"), ChangeKind.RULE_STRICTER),
        (row(constraint="(. < 9 and 1 = 1)"), row(constraint="1 = 1"), ChangeKind.RULE_STRICTER),
        (row(), row(relevant="1 = 1"), ChangeKind.RULE_STRICTER),
        (row("range", parameters="start=0 end=9"), row("range", parameters="start=0 end=5"), ChangeKind.RULE_STRICTER),
        (row("range", parameters="step=1"), row("range", parameters="step=2"), ChangeKind.RULE_STRICTER),
        (row() + row(name="p"), row(), ChangeKind.QUESTION_RETIRED),
        (row("integer"), row("text"), ChangeKind.TYPE_TO_TEXT),
        (row(), row(name="p", renamed_from="q"), ChangeKind.QUESTION_RENAMED),
    ],
)
def test_changes_to_confirm(old: str, new: str, kind: ChangeKind) -> None:
    comparison = compare(old, new)

    assert kinds(comparison) == [kind]
    assert comparison.weight is Weight.CONFIRM


def in_repeat(rows: str) -> str:
    return "| | begin_repeat | r | R |\n" + rows + "| | end_repeat | | |\n"


def in_group(rows: str) -> str:
    return "| | begin_group | g | G |\n" + rows + "| | end_group | | |\n"


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (row("text"), row("integer"), ChangeKind.TYPE_CHANGED),
        (row("select_one l"), row("select_multiple l"), ChangeKind.TYPE_CHANGED),
        (
            row("select_one_from_file a.csv"),
            row("select_one_from_file b.csv"),
            ChangeKind.TYPE_CHANGED,
        ),
        (row() + in_repeat(row(name="p")), in_repeat(row() + row(name="p")), ChangeKind.MOVED_ACROSS_REPEAT),
        (row() + row(name="p"), row() + in_group(row(name="z")).replace("| g |", "| p |"), ChangeKind.NAME_REUSED),
        (row("integer", name="p") + row(), row(name="p", renamed_from="q"), ChangeKind.NAME_REUSED),
    ],
)
def test_refused_changes(old: str, new: str, kind: ChangeKind) -> None:
    comparison = compare(old, new)

    assert kind in kinds(comparison)
    assert comparison.weight is Weight.REFUSED


def test_a_move_into_a_group_is_safe() -> None:
    assert compare(row(), in_group(row())).changes == ()


def test_notes_may_become_anything() -> None:
    assert compare(row("note"), row("integer")).changes == ()


def test_a_question_keeps_its_answers_when_its_name_is_no_longer_unique() -> None:
    comparison = compare(row(), row() + in_repeat(row()))

    assert ChangeKind.QUESTION_RETIRED not in kinds(comparison)


def test_choices_are_compared_once_for_each_list() -> None:
    old = form(
        row("select_one l") + row("select_one l", name="p"),
        "| | l | a | A | |\n| | l | b | B | x |\n| | l | c | C | |\n",
    )
    new = form(
        row("select_one l") + row("select_one l", name="p"),
        "| | l | b | B | y |\n| | l | a | Aa | |\n| | l | d | D | |\n",
    )

    assert compare_forms(old, new).changes == (
        FormChange(ChangeKind.CHOICE_COLUMNS, "l", "b"),
        FormChange(ChangeKind.TEXTS, "l", "a"),
        FormChange(ChangeKind.CHOICE_ADDED, "l", "d"),
        FormChange(ChangeKind.CHOICE_RETIRED, "l", "c"),
        FormChange(ChangeKind.ORDER, "l"),
    )


def test_another_list_for_a_question_is_compared_under_its_key() -> None:
    choices = "| | l | a | A | |\n| | l | b | B | |\n| | m | a | A | |\n"

    comparison = compare_forms(form(row("select_one l"), choices), form(row("select_one m"), choices))

    assert comparison.changes == (FormChange(ChangeKind.CHOICE_RETIRED, "q", "b"),)
