"""The overview of one open inventory: what fills it, where its lines lead, and how a coordinator opens a round."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import Signal

from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.services.changes import EVERYTHING_CHANGED, Changes
from genera_desktop.services.progress import Progress
from genera_desktop.ui import form_words
from genera_desktop.ui.collation import Alphabet
from genera_desktop.ui.components.toast import Offer
from genera_desktop.ui.desk import PageDesk
from genera_desktop.ui.record_desk import RecordDesk
from genera_desktop.ui.record_pages import page_name

if TYPE_CHECKING:
    from genera_desktop.services.overview import Overview
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.store.rows import Round
    from genera_desktop.ui.main_window import MainWindow
    from genera_desktop.ui.overview_lines import Jump
    from genera_desktop.ui.overview_page import OverviewPage

PAGE = "overview"


class OverviewDesk(PageDesk["OverviewPage"]):
    """Reads the overview whenever it comes into view or something in view has changed; `shown` is told then."""

    shown = Signal()

    def __init__(
        self,
        window: MainWindow,
        inventory: Inventory,
        questionnaire: Questionnaire,
        records: RecordDesk,
        language: str,
    ) -> None:
        super().__init__(PAGE, window, inventory, language)
        self.questionnaire = questionnaire
        self.records = records
        self._found: Overview | None = None
        self._open_cases: Mapping[str, int] | None = None
        window.commands.bind("round", None if inventory.info.cluster else self.ask_round)
        window.tasks.changed.connect(self._take_changes)

    def _make_page(self) -> OverviewPage:
        from genera_desktop.ui.overview_page import OverviewPage

        first = next(iter(self.questionnaire.forms.values()))
        is_coordinator = not self.inventory.info.cluster
        page = OverviewPage(coordinator=is_coordinator, new_words=form_words.title_of(first, self.language))
        page.refresh_wanted.connect(self.load)
        page.jump_wanted.connect(self.jump)
        page.new_wanted.connect(lambda: self.records.new_record(first.name))
        page.send_wanted.connect(self.window_.commands["import" if is_coordinator else "export"].trigger)
        page.round_wanted.connect(self.ask_round)
        return page

    def load(self) -> None:
        """Reads the inventory's state off the main thread and shows it."""
        self.window_.tasks.run(_overview, self.inventory, self.language, on_done=self._show_found)

    def show_open_cases(self, open_cases: Mapping[str, int] | None) -> None:
        """Shows how many cases wait in Review, by form: the queue's own count."""
        self._open_cases = open_cases
        if self._found is not None:
            self._show(self._found)

    def jump(self, target: Jump) -> None:
        """Goes where a line leads, or does what it says."""
        if target.record:
            self.records.open_record(target.record)
            if target.at is not None:
                self.records.form_page.go_to(target.at)
        elif target.page:
            self.window_.show_page(target.page)
        else:
            self.window_.commands[target.command].trigger()

    def ask_round(self) -> None:
        """Asks what the new round is called, and opens it."""
        from genera_desktop.services.open_round import next_round_name

        told = self.tr(
            "The answers of now stay beside the fields as those of the last round.\n"
            "Send new starter workbooks afterwards: they bring the round to the clusters.\n\n"
            "What is the new round called?"
        )
        name, chosen = QtWidgets.QInputDialog.getText(
            self.window_, self.tr("New round"), told, text=next_round_name(self.inventory)
        )
        if chosen:
            self.open_round(name)

    def open_round(self, name: str) -> None:
        """Opens a round, after a backup."""
        self.window_.tasks.run(
            _open_round,
            self.inventory,
            name,
            description=self.tr("Opening the round"),
            on_done=self._round_opened,
            changes=EVERYTHING_CHANGED,
        )

    def _show_found(self, found: Overview) -> None:
        self._found = found
        self._show(found)
        self.shown.emit()

    def _show(self, found: Overview) -> None:
        from genera_desktop.ui.overview_model import overview_state

        if PAGE in self.window_.pages:
            self.page.show_state(overview_state(found, self.questionnaire, self.language, self._open_cases))

    def _take_changes(self, changes: Changes) -> None:
        if changes:
            self.look_again()

    def look_again(self, _done: object = None) -> None:
        """Something that the page tells of has changed, though no record did: a backup or a workbook was made."""
        if PAGE in self.window_.pages:
            self.page.mark_stale()

    def _round_opened(self, opened: Round) -> None:
        said = self.tr("Round {round} is open. Send the clusters new starter workbooks.")
        make = Offer(self.tr("Make all starters…"), self.window_.commands["starters"].trigger)
        self.window_.say(said.format(round=opened.name), "green", make)


def first_page(inventory: Inventory, first_form: str) -> str:
    """The page with which an inventory opens: where nothing is in it yet, the list that the first record goes into."""
    with inventory.glimpse() as transaction:
        return PAGE if transaction.records.count_by_form() else page_name(first_form)


# What runs off the main thread; each imports its service there, so that the window need not wait for it.


def _overview(inventory: Inventory, language: str, *, progress: Progress) -> Overview:  # noqa: ARG001
    from genera_desktop.services.overview import overview

    return overview(inventory, language=language, name_key=Alphabet().key)


def _open_round(inventory: Inventory, name: str, *, progress: Progress) -> Round:  # noqa: ARG001
    from genera_desktop.services.open_round import open_round

    return open_round(inventory, name)
