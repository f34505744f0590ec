"""What the panel beside a form shows of the record: problems, missing answers, history, and help at a question."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from genera_desktop.problems import Problem
from genera_desktop.questionnaire.model import Question, Repeat
from genera_desktop.records.content import Address
from genera_desktop.ui.form.entry import Entry, sentence
from genera_desktop.ui.form.history_words import history_lines
from genera_desktop.ui.form.question_help import list_help, question_help
from genera_desktop.ui.form.side_panel import PanelLine, PanelTab, SidePanel


class FormSide(QObject):
    """Fills the panel for the record that is open. `about` is the question that history and help speak of,
    or the list: all changes are the history of that."""

    bring_back_wanted = Signal(object)

    def __init__(self, panel: SidePanel) -> None:
        super().__init__(panel)
        self.panel = panel
        self.about: Address | None = None
        self.panel.bring_back_wanted.connect(self.bring_back_wanted)

    def show(self, entry: Entry, section_title: Callable[[Address], str]) -> None:
        """Shows everything as it is now; nothing while the panel is closed."""
        if self.panel.isHidden():
            return
        if self.panel.tab is PanelTab.HISTORY:
            self._show_history(entry)
        elif self.panel.tab is PanelTab.HELP:
            self._show_help(entry)
        session = entry.session
        problems = [
            PanelLine(address_of(one), entry.label(address_of(one)), sentence(one, entry.language))
            for one in session.problems()
        ]
        missing = [
            PanelLine(address, entry.label(address), section_title(address), "circle-dashed", "ink2")
            for address in map(address_of, session.missing())
        ]
        self.panel.show_problems(problems, missing)

    def turn_to(self, address: Address) -> bool:
        """Takes another question as the one in hand; whether the panel shows something else now."""
        if address == self.about:
            return False
        self.about = address
        return self.panel.tab is not PanelTab.PROBLEMS

    def _show_history(self, entry: Entry) -> None:
        about = self.about if isinstance(self._asked(entry), Question) else None
        title = self.tr("History of “{label}”").format(label=entry.label(about)) if about else ""
        lines = history_lines(entry.editor.inventory, entry, about)
        self.panel.show_history(title or self.tr("All changes"), lines)

    def _show_help(self, entry: Entry) -> None:
        asked = self._asked(entry)
        if self.about is None or asked is None:
            self.panel.show_help(self.tr("Put the cursor into a question to read what it means."), [])
            return
        if isinstance(asked, Repeat):
            parts = list_help(entry, asked, self.about)
        else:
            parts = question_help(entry, asked, self.about)
        self.panel.show_help(entry.label(self.about), parts)

    def _asked(self, entry: Entry) -> Question | Repeat | None:
        asked = entry.form.by_key.get(self.about.key) if self.about else None
        return asked if isinstance(asked, Question | Repeat) else None


def address_of(problem: Problem) -> Address:
    """The question that a problem is about."""
    return Address(problem.place.item, problem.place.question)
