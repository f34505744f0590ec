"""The view of any node of a form."""

from __future__ import annotations

from genera_desktop.questionnaire.model import Group, Node, Question
from genera_desktop.ui.form.entry import Entry
from genera_desktop.ui.form.node_column import GroupView, NodeView
from genera_desktop.ui.form.question_view import QuestionView
from genera_desktop.ui.form.repeat_view import RepeatView


def make_view(entry: Entry, node: Node, item: str) -> NodeView:
    """A new view of a question, a group or a list, of the record or of one of its items."""
    if isinstance(node, Question):
        return QuestionView(entry, node, item)
    if isinstance(node, Group):
        return GroupView(entry, node, item, make_view)
    return RepeatView(entry, node, item, make_view)
