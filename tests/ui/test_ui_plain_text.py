"""Text from files and answers is shown as it is: nothing in it is ever taken for HTML."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from genera_desktop.ui.components.label import Label
from genera_desktop.ui.words import in_role, plain_tip

HOSTILE = '<b>bold</b> <img src="file:///etc/passwd"> & more'
CLIPBOARD_DATA = "data"
"""What holds a copied block: spreadsheets want it as HTML too, its texts escaped."""

UI = Path(__file__).resolve().parents[2] / "genera_desktop"


def test_a_tool_tip_shows_tags_as_they_are_written() -> None:
    shown = plain_tip(HOSTILE)

    assert "<b>" not in shown
    assert "<img" not in shown
    assert "&lt;b&gt;bold&lt;/b&gt;" in shown


def test_a_tool_tip_without_tags_is_left_alone() -> None:
    assert plain_tip("Velquora & Co\nGenopole") == "Velquora & Co\nGenopole"


def test_only_the_tool_tip_of_a_cell_is_made_safe() -> None:
    assert in_role(HOSTILE, Qt.ItemDataRole.DisplayRole) == HOSTILE
    assert in_role(HOSTILE, Qt.ItemDataRole.ToolTipRole) == plain_tip(HOSTILE)


def test_a_label_never_takes_text_for_html() -> None:
    assert Label(HOSTILE).textFormat() is Qt.TextFormat.PlainText


def calls(name: str) -> Iterator[tuple[str, ast.Call]]:
    for file in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name:
                yield f"{file.relative_to(UI)}:{node.lineno}", node


def is_safe(argument: ast.expr) -> bool:
    """Whether a tool tip is our own sentence, or went through `plain_tip`."""
    if isinstance(argument, ast.IfExp):
        return is_safe(argument.body) and is_safe(argument.orelse)
    if isinstance(argument, ast.Call):
        function = argument.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        return name in ("plain_tip", "tr", "translate")
    return isinstance(argument, ast.Constant)


def test_every_tool_tip_goes_through_plain_tip_or_is_a_sentence_of_ours() -> None:
    assert [place for place, call in calls("setToolTip") if not is_safe(call.args[0])] == []


def is_for_the_clipboard(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and getattr(call.func.value, "id", "") == CLIPBOARD_DATA


@pytest.mark.parametrize("setter", ["setHtml", "setMarkdown", "insertHtml"])
def test_no_widget_is_ever_given_html(setter: str) -> None:
    assert [place for place, call in calls(setter) if not is_for_the_clipboard(call)] == []
