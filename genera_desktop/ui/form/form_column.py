"""The questions of a record in one column that scrolls: section after section, each built when it is first needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from genera_desktop.questionnaire.model import Node, Question
from genera_desktop.records.content import Address
from genera_desktop.ui.components.buttons import LinkButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.form.entry import Entry
from genera_desktop.ui.form.make_view import make_view
from genera_desktop.ui.form.node_column import NodeColumn
from genera_desktop.ui.form.question_view import QuestionView, is_out_of_view, question_around, set_hidden
from genera_desktop.ui.form.repeat_view import RepeatView
from genera_desktop.ui.form.section_plan import SectionPlan
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle
from genera_desktop.ui.words import one_or_many

REACHED = 48
"""A section is reached when its heading is this near to the top."""
PIECE = 6
"""Questions that are built in one go: opening a form waits only for those in view."""
BREATH = 24
"""Room that stays around the question in focus."""


class SectionView(QWidget):
    """A section's heading, hint and questions."""

    def __init__(self, entry: Entry, plan: SectionPlan, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.plan = plan
        self.heading = Label(title, TextStyle.SECTION, wrap=True)
        self.hint = Label("", TextStyle.HINT, "ink3", wrap=True)
        self.nodes = NodeColumn(entry, plan.nodes, "", make_view, at_once=PIECE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, sizes.QUESTION_GAP)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addSpacing(sizes.GRID)
        column.addWidget(self.hint)
        column.addSpacing(sizes.CONTROL_INSET)
        column.addWidget(self.nodes)
        self.take_over: LinkButton | None = None
        self._keys = frozenset(key for node in plan.nodes for key in _keys_in(node))

    def build_more(self) -> bool:
        """Makes the next questions; False where all are there."""
        if self.nodes.is_whole:
            return False
        for view in self.nodes.build_more(PIECE):
            view.refresh()
            widget = cast("QWidget", view)
            widget.setHidden(is_out_of_view(widget))  # at once, so that Tab finds it
        self._show_if_relevant()
        return True

    def refresh(self) -> None:
        self.nodes.refresh()
        self._show_if_relevant()

    def emptied(self) -> list[Address]:
        """The questions of the section that had an answer in the last round and have none now."""
        return self.entry.emptied(address for address in self.entry.last_round if address.key in self._keys)

    def show_offer(self) -> None:
        """Offers last round's answers, where there are some to take over."""
        count = len(self.emptied()) if self.entry.last_round else 0
        if count and self.take_over is None:
            self.take_over = LinkButton("", "equal")
            self.take_over.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.take_over.clicked.connect(lambda: self.entry.take_over(self.emptied()))
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(layout.indexOf(self.nodes), self.take_over, 0, Qt.AlignmentFlag.AlignLeft)
            layout.insertSpacing(layout.indexOf(self.nodes), sizes.CONTROL_INSET)
        if self.take_over is not None:
            one, many = (
                self.tr("Take over {n} answer of the last round"),
                self.tr("Take over {n} answers of the last round"),
            )
            self.take_over.set_label(one_or_many(count, one, many))
            set_hidden(self.take_over, hidden=not count)

    def _show_if_relevant(self) -> None:
        self.show_offer()
        if self.plan.key:
            state = self.entry.state(Address("", self.plan.key))
            self.heading.setText(state.label or self.plan.title)
            self.hint.setText(state.hint)
            set_hidden(self.hint, hidden=not state.hint)
            set_hidden(self, hidden=not state.relevant or not self.nodes.shows_something)
        else:
            self.hint.hide()
            set_hidden(self, hidden=not self.nodes.shows_something)


def _keys_in(node: Node) -> Iterator[str]:
    if isinstance(node, Question):
        yield node.key
    else:
        for child in node.children:
            yield from _keys_in(child)


class Ground(QWidget):
    """What scrolls. Tab goes down the questions as they are shown, whenever they were built."""

    def __init__(self, column: FormColumn) -> None:
        super().__init__()
        self._column = column

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self._column.move_focus(forward=forward) or super().focusNextPrevChild(forward)


class FormColumn(QScrollArea):
    """`section_reached` carries the place of the section that a person has scrolled to."""

    section_reached = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_quiet_bars(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.before: list[QWidget] = []
        self.after: list[QWidget] = []
        """Where Tab goes on to before the first and after the last question."""
        self.sections: list[SectionView] = []
        self._plans: Sequence[SectionPlan] = ()
        self._titles: Sequence[str] = ()
        self._entry: Entry | None = None
        self._moving = False
        self._lists: list[RepeatView] | None = None
        self.idle = QTimer(self, singleShot=True, interval=0)
        self.idle.timeout.connect(self._build_on)
        self._lay_out()
        self.verticalScrollBar().valueChanged.connect(self._tell_reached)

    def open(self, entry: Entry, plans: Sequence[SectionPlan], titles: Sequence[str]) -> None:
        """Begins with another form: what fits into view is built at once, the rest when there is time."""
        for section in self.sections:
            self._column.removeWidget(section)
            section.hide()
            section.deleteLater()
        self.sections, self._lists = [], None
        self._entry, self._plans, self._titles = entry, plans, titles
        self.verticalScrollBar().setValue(0)
        self.fill_view()
        self.idle.start()

    def refresh(self) -> None:
        """Shows everything as it is now."""
        for section in self.sections:
            section.refresh()

    def build_next(self) -> bool:
        """Builds some questions more; False where all are built."""
        self._lists = None
        if self.sections and self.sections[-1].build_more():
            return True
        place = len(self.sections)
        if self._entry is None or place >= len(self._plans):
            return False
        section = SectionView(self._entry, self._plans[place], self._titles[place])
        if self.isVisible():
            section.hide()  # shown whole when all is in place: showing each question by itself costs much more
        self._column.insertWidget(place, section)
        section.refresh()
        self.sections.append(section)
        return True

    def build_through(self, place: int) -> None:
        """Builds sections up to and with this one."""
        while (len(self.sections) <= place or not self.sections[place].nodes.is_whole) and self.build_next():
            pass

    def fill_view(self) -> None:
        """Builds until the view is full."""
        room = max(self.viewport().height(), self.window().height() - sizes.ROW_TABLE)
        while self._built_height() < room and self.build_next():
            pass

    def questions(self) -> Iterator[QuestionView]:
        """All questions that are built."""
        for section in self.sections:
            yield from section.nodes.questions()

    def lists(self) -> list[RepeatView]:
        """All lists that are built, also those within the items of another."""
        if self._lists is None:
            self._lists = self._content.findChildren(RepeatView)
        return self._lists

    def question(self, address: Address) -> QuestionView | None:
        """The question at an address, its section built and its item current; None where it is not on the form."""
        while (view := self._built_question(address)) is None and self.build_next():
            pass
        return view

    def go_to(self, address: Address) -> bool:
        """Puts the cursor into a question and brings it into view."""
        view = self.question(address)
        if view is None:
            return False
        self.settle()
        view.editor.focus_editor()
        self.bring_into_view(view)
        return True

    def show_section(self, place: int, *, focus: bool = False) -> None:
        """Scrolls a section to the top."""
        self.build_through(place)
        if place >= len(self.sections):
            return
        section = self.sections[place]
        self.settle()
        while section.y() + self.viewport().height() > self._content.height() and self.build_next():
            self.settle()
        self._scroll_to(section.y())
        stops = section.nodes.tab_stops()
        if focus and stops:
            stops[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scrolls as little as needed to show a question whole, or its top where it is higher than the view."""
        top = widget.mapTo(self._content, QPoint(0, 0)).y()
        value, room = self.verticalScrollBar().value(), self.viewport().height()
        bottom = top + min(widget.height(), room - 2 * BREATH) + BREATH
        if top - BREATH < value:
            self._scroll_to(top - BREATH)
        elif bottom > value + room:
            self._scroll_to(bottom - room)

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """While questions come and go, the one in focus stays where it is on the screen."""
        view = question_around(QApplication.focusWidget())
        inside = view is not None and self._content.isAncestorOf(view)
        before = view.mapTo(self.viewport(), QPoint(0, 0)).y() if view is not None and inside else 0
        yield
        if view is None or not inside or view.isHidden():
            return
        self.settle()
        moved = view.mapTo(self.viewport(), QPoint(0, 0)).y() - before
        if moved:
            self._scroll_to(self.verticalScrollBar().value() + moved)

    def settle(self) -> None:
        """Lets all layouts take their places now."""
        for _ in range(2):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def move_focus(self, *, forward: bool) -> bool:
        """Goes to the next or previous stop; False where there is none."""
        here = QApplication.focusWidget()
        if here is None or (forward and self._goes_on_in_list(here)):
            return here is not None
        place = next((at for at, section in enumerate(self.sections) if section.isAncestorOf(here)), -1)
        within = _place_of(here, self._stops(place), forward=forward) if place >= 0 else None
        if within is None:
            return False
        stop = self._stop_from(place, within, 1 if forward else -1)
        beyond = self.after if forward else self.before
        usable = [one for one in (beyond if stop is None else [stop]) if one.isVisible()]
        if not usable:
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        usable[0].setFocus(reason)
        return True

    def follow(self, focused: QWidget) -> None:
        """Keeps what has the focus in view, unless the mouse is choosing it just now."""
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            view = question_around(focused)
            self.bring_into_view(view if view is not None and view.height() < self.viewport().height() else focused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._plans:
            self.fill_view()

    def _built_height(self) -> int:
        return sum(section.sizeHint().height() for section in self.sections if not section.isHidden())

    def has_stops(self, place: int) -> bool:
        """Whether there is something to answer in a section as it is shown."""
        self.build_through(place)
        return place < len(self.sections) and bool(self._stops(place))

    def _stops(self, place: int) -> list[QWidget]:
        """Where Tab stops in one section."""
        section = self.sections[place]
        return [] if section.isHidden() else [stop for stop in section.nodes.tab_stops() if stop.isEnabled()]

    def _stop_from(self, place: int, within: int, step: int) -> QWidget | None:
        """The stop before or after one, counted within its section; None beyond the first and the last. What comes
        next is built where it is not there yet."""
        stops, within = self._stops(place), within + step
        while not 0 <= within < len(stops):
            if step < 0 or place < len(self.sections) - 1 or not self.build_next():
                place += step
                if not 0 <= place < len(self.sections):
                    return None
                stops = self._stops(place)
                within = 0 if step > 0 else len(stops) - 1
            else:
                stops = self._stops(place)
        return stops[within]

    def _goes_on_in_list(self, here: QWidget) -> bool:
        around = here.parentWidget()
        while around is not None and around is not self._content:
            if isinstance(around, RepeatView) and around.next_stop(_stop_of(here)):
                return True
            around = around.parentWidget()
        return False

    def _built_question(self, address: Address) -> QuestionView | None:
        if address.item:
            for one in self.lists():
                one.show_item(address.item)
        return next((view for view in self.questions() if view.address == address), None)

    def _build_on(self) -> None:
        if self.build_next():
            self.idle.start()

    def _scroll_to(self, value: int) -> None:
        self._moving = True
        self.verticalScrollBar().setValue(value)
        self._moving = False

    def _tell_reached(self, value: int) -> None:
        if self._moving:
            return
        shown = [place for place, one in enumerate(self.sections) if not one.isHidden()]
        reached = [place for place in shown if self.sections[place].y() <= value + REACHED]
        if reached:
            self.section_reached.emit(reached[-1])

    def _lay_out(self) -> None:
        ground = Ground(self)
        self._content = QWidget()
        self._content.setMaximumWidth(sizes.FORM_WIDTH)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, sizes.MARGIN)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, sizes.CONTROL_INSET, 0)
        row.addWidget(self._content, 1000)
        row.addStretch(1)
        self.setWidget(ground)


def _stop_of(here: QWidget) -> QWidget:
    """The last stop of the editor in which the focus is: Tab leaves a group of radio rows from any of them."""
    view = question_around(here)
    stops = view.tab_stops() if view is not None else []
    return here if here in stops or not stops else stops[-1]


def _place_of(here: QWidget, stops: Sequence[QWidget], *, forward: bool) -> int | None:
    """Where in the stops the focus is; None where it is in no question."""
    if here in stops:
        return stops.index(here)
    view = question_around(here)
    own = [place for place, stop in enumerate(stops) if view is not None and view.isAncestorOf(stop)]
    if not own:
        return None
    return own[-1] if forward else own[0]
