"""What the page that imports a list shows, as plain data: its columns, and what would become of its rows."""

from __future__ import annotations

from genera_desktop.frozen import frozen
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.submissions_model import PreviewLine


@frozen
class ColumnState:
    """A column of the list: its heading, some of its values, and the question (by key) that it answers, '' for none."""

    place: int
    heading: str
    examples: str
    question: str = ""


@frozen
class ListState:
    """A list and what its columns mean. `forms` and `sheets` are what can be chosen."""

    file: str
    rows: int
    forms: tuple[PickerChoice, ...] = ()
    form: str = ""
    sheets: tuple[PickerChoice, ...] = ()
    sheet: str = ""
    questions: tuple[PickerChoice, ...] = ()
    columns: tuple[ColumnState, ...] = ()


@frozen
class ListPreview:
    """What importing would do: how many rows are new, may be here already, are here for sure, or have no name."""

    lines: tuple[PreviewLine, ...] = ()
    new: int = 0
    possible: int = 0
    here: int = 0
    unnamed: int = 0
    problems: int = 0
