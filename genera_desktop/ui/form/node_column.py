"""Questions, groups and lists under one another, as the questionnaire orders them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from genera_desktop.questionnaire.model import Group, Node, Question
from genera_desktop.records.content import Address
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.form.entry import Entry
from genera_desktop.ui.form.question_view import QuestionView, is_out_of_view, is_visible_question, set_hidden
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle


class NodeView(Protocol):
    """What stands in a column: a question, a group or a list."""

    def set_item(self, item: str) -> None: ...

    def refresh(self) -> None: ...

    def tab_stops(self) -> list[QWidget]: ...

    def questions(self) -> Iterator[QuestionView]: ...


MakeView = Callable[[Entry, Node, str], NodeView]


class NodeColumn(QWidget):
    """Views of several nodes, one below the other. `make` makes the view of a node; only the first `at_once` are made
    at once, the others by `build_more`."""

    def __init__(
        self,
        entry: Entry,
        nodes: Iterable[Node],
        item: str,
        make: MakeView,
        *,
        at_once: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        self._item = item
        self._make = make
        self._waiting = [node for node in nodes if not isinstance(node, Question) or is_visible_question(node)]
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.views: list[NodeView] = []
        self.build_more(len(self._waiting) if at_once is None else at_once)

    @property
    def is_whole(self) -> bool:
        """Whether all views are made."""
        return not self._waiting

    def build_more(self, count: int) -> list[NodeView]:
        """Makes up to so many views more, and gives them: they show nothing yet."""
        made = [self._make(self.entry, node, self._item) for node in self._waiting[:count]]
        del self._waiting[:count]
        for view in made:
            self.column.addWidget(cast("QWidget", view))
        self.views += made
        return made

    def set_item(self, item: str) -> None:
        """Goes on with the same questions of another item."""
        for view in self.views:
            view.set_item(item)

    def refresh(self) -> None:
        for view in self.views:
            view.refresh()

    def tab_stops(self) -> list[QWidget]:
        return [] if is_out_of_view(self) else [stop for view in self.views for stop in view.tab_stops()]

    def questions(self) -> Iterator[QuestionView]:
        """All question views in it, also those of the current item of a list."""
        for view in self.views:
            yield from view.questions()

    @property
    def shows_something(self) -> bool:
        return any(not is_out_of_view(cast("QWidget", view)) for view in self.views)


class GroupView(NodeColumn):
    """A group's heading and what is in it."""

    def __init__(self, entry: Entry, group: Group, item: str, make: MakeView, parent: QWidget | None = None) -> None:
        super().__init__(entry, group.children, item, make, parent=parent)
        self.address = Address(item, group.key)
        self.heading = Label("", TextStyle.HEADING, wrap=True)
        self.hint = Label("", TextStyle.HINT, "ink3", wrap=True)
        self.column.insertWidget(0, self.heading)
        self.column.insertWidget(1, self.hint)
        self.column.insertSpacing(2, sizes.CONTROL_INSET)
        self.column.setContentsMargins(0, sizes.LABEL_GAP, 0, sizes.LABEL_GAP)

    def set_item(self, item: str) -> None:
        self.address = Address(item, self.address.key)
        super().set_item(item)

    def refresh(self) -> None:
        super().refresh()
        state = self.entry.state(self.address)
        set_hidden(self, hidden=not state.relevant or not self.shows_something)
        self.heading.setText(state.label)
        self.heading.setHidden(not state.label)
        self.hint.setText(state.hint)
        self.hint.setHidden(not state.hint)
