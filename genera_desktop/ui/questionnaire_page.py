"""The questionnaire: the forms in use, the changes made, and what a new version would change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from genera_desktop.ui.components.buttons import Button, LinkButton, PrimaryButton
from genera_desktop.ui.components.change_list import KindChoice, KindRow
from genera_desktop.ui.components.empty_page import EmptyPage
from genera_desktop.ui.components.flow_layout import FlowLayout
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.problem_line import ProblemLine
from genera_desktop.ui.page import RefreshedPage, mark_writing
from genera_desktop.ui.questionnaire_model import (
    ChangeLineKind,
    ChangeModel,
    ChangeState,
    FormState,
    QuestionnairePreview,
)
from genera_desktop.ui.questionnaire_view import KIND_LOOK, ChangeList
from genera_desktop.ui.scroll_column import ScrollColumn
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle, scaled
from genera_desktop.ui.words import number, one_or_many

SIDE_WIDTH, SIDE_LEAST = 300, 220


class QuestionnairePage(RefreshedPage):
    """`undo_wanted` carries the id of a change that was made."""

    load_wanted = Signal()
    apply_wanted = Signal()
    dismiss_wanted = Signal()
    undo_wanted = Signal(str)
    remark = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Questionnaire"), parent)
        self.preview: QuestionnairePreview | None = None
        self.load = Button(self.tr("Load a new version…"), "file-input")
        self.load.clicked.connect(self.load_wanted)
        self.head.addWidget(self.load)
        self.model = ChangeModel(self)
        self.lines = ChangeList(self.model)
        self.lines.setAccessibleName(self.tr("What the new version would change"))
        self.undo_buttons: list[LinkButton] = []
        row = QHBoxLayout()
        row.setContentsMargins(0, sizes.CONTROL_INSET, 0, 0)
        row.setSpacing(sizes.ROW_TABLE)
        row.addWidget(self._make_side(), 1)
        self._right = QStackedWidget()
        self._right.addWidget(self._make_preview())
        self._right.addWidget(self._make_empty())
        row.addWidget(self._right, 3)
        self.body.addLayout(row, 1)
        self.show_preview(None)

    def enter(self) -> None:
        super().enter()
        self._tell()

    def show_state(self, forms: Sequence[FormState], changes: Sequence[ChangeState], told: str = "") -> None:
        """Shows the forms in use and the changes made; `told` stands beside the title."""
        self.is_stale = False
        self.subtitle.setText(told)
        _clear(self._forms)
        for form in forms:
            self._add_facts(self._forms, form.name, f"{form.version}\n{form.detail}")
        _clear(self._changes)
        self.undo_buttons = []
        for change in changes:
            self._add_facts(self._changes, change.text, change.detail)
            if change.can_undo:
                self._changes.addWidget(self._undo_button(change))
        if not changes:
            self._changes.addWidget(Label(self.tr("None yet."), TextStyle.HINT, "ink2"))

    def show_preview(self, preview: QuestionnairePreview | None) -> None:
        """Shows what some files would change, or with None that nothing is in preview."""
        self.preview = preview
        self._right.setCurrentIndex(0 if preview else 1)
        self.load.setHidden(preview is None)  # the empty page offers it
        if preview is not None:
            self._files.setText(preview.files)
            self._remark.say(preview.remark, preview.remark_tone)
            self._fill_kinds(preview)
            self.model.show_lines(preview.lines)
            self.apply.setVisible(preview.can_apply)
        self._tell()

    def show_kind(self, kind: ChangeLineKind | None) -> None:
        """Shows only the lines of a kind."""
        if self.preview:
            self.model.show_lines(self.preview.lines, kind)

    def _make_side(self) -> QWidget:
        side = ScrollColumn(SIDE_WIDTH)
        side.setMinimumWidth(SIDE_LEAST)
        side.setMaximumWidth(scaled(SIDE_WIDTH))
        column = side.column
        column.addWidget(Label(self.tr("Forms in use"), TextStyle.SECTION))
        self._forms = _column_in(column)
        column.addSpacing(sizes.GROUP_GAP)
        column.addWidget(Label(self.tr("Changes"), TextStyle.SECTION))
        self._changes = _column_in(column)
        column.addStretch(1)
        return side

    def _make_preview(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, sizes.QUESTION_GAP)
        column.setSpacing(sizes.LABEL_GAP)
        self._files = Label("", TextStyle.SECTION, wrap=True)
        column.addWidget(self._files)
        self.kinds = KindRow()
        self.kinds.chosen.connect(self.show_kind)
        column.addWidget(self.kinds)
        self._remark = ProblemLine()
        column.addWidget(self._remark)
        column.addWidget(self.lines, 1)
        self.apply = PrimaryButton(self.tr("Apply the new version"), "check", "Ctrl+Return")
        mark_writing(self.apply)
        self.apply.clicked.connect(self.apply_wanted)
        self.dismiss = Button(self.tr("Do not apply"))
        self.dismiss.clicked.connect(self.dismiss_wanted)
        foot = QWidget()
        buttons = FlowLayout(foot, sizes.LABEL_GAP)
        buttons.addWidget(self.apply)
        buttons.addWidget(self.dismiss)
        column.addWidget(foot)
        return page

    def _make_empty(self) -> EmptyPage:
        how = self.tr("The questionnaire is written in Excel, in the XLSForm format. Change a copy, and load it here.")
        then = self.tr("You see what it means for the records before anything changes.")
        page = EmptyPage(self.tr("No new version in preview"), f"{how} {then}")
        first = PrimaryButton(self.tr("Load a new version…"), "file-input")
        first.clicked.connect(self.load_wanted)
        page.offer(first)
        return page

    def _add_facts(self, column: QVBoxLayout, heading: str, detail: str) -> None:
        column.addSpacing(sizes.LABEL_GAP)
        column.addWidget(Label(heading, TextStyle.STRONG, wrap=True))
        column.addWidget(Label(detail, TextStyle.HINT, "ink2", wrap=True))

    def _undo_button(self, change: ChangeState) -> LinkButton:
        button = LinkButton(self.tr("Undo this change"), "undo-2")
        button.setAccessibleDescription(change.text)
        button.clicked.connect(lambda _checked=False, change=change.id: self.undo_wanted.emit(change))
        self.undo_buttons.append(button)
        return button

    def _fill_kinds(self, preview: QuestionnairePreview) -> None:
        counts = preview.counts()
        words = {
            ChangeLineKind.PROBLEM: (self.tr("{n} mistake"), self.tr("{n} mistakes")),
            ChangeLineKind.REFUSED: (self.tr("{n} refused"),) * 2,
            ChangeLineKind.CONFIRM: (self.tr("{n} to confirm"),) * 2,
            ChangeLineKind.SAFE: (self.tr("{n} safe"),) * 2,
            ChangeLineKind.REMARK: (self.tr("{n} remark"), self.tr("{n} remarks")),
        }
        kinds = [KindChoice(None, self.tr("All {n}").format(n=number(len(preview.lines))))]
        kinds += [
            KindChoice(kind, one_or_many(counts[kind], *words[kind]), *KIND_LOOK[kind])
            for kind in words
            if counts[kind]
        ]
        self.kinds.show_kinds(kinds)

    def _tell(self) -> None:
        can_apply = self.preview is not None and self.preview.can_apply
        told = self.tr("Preview, nothing changed yet. A backup is made first; the change can be undone.")
        self.remark.emit(told if can_apply else "")


def _column_in(outer: QVBoxLayout) -> QVBoxLayout:
    """A column within another one, to be filled again and again."""
    column = QVBoxLayout()
    column.setSpacing(2)
    outer.addLayout(column)
    return column


def _clear(layout: QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.deleteLater()
