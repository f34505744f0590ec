"""What fills the analysis: the merged inventory, made off the main thread, and made anew after changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.services.changes import Changes
from genera_desktop.services.progress import Progress
from genera_desktop.ui.desk import PageDesk

if TYPE_CHECKING:
    from genera_desktop.analysis.entries import MergedInventory
    from genera_desktop.analysis.tables import Table
    from genera_desktop.records.record import AnswerValue
    from genera_desktop.services.word_analysis import Wording
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.analysis.analysis_page import AnalysisPage
    from genera_desktop.ui.main_window import MainWindow
    from genera_desktop.ui.record_desk import RecordDesk
    from genera_desktop.ui.tasks import Task

PAGE = "analysis"
GATE = "preparation.gate"
ACTION = "action.deadline"


class AnalysisDesk(PageDesk["AnalysisPage"]):
    """Makes the merged inventory when the page is shown and something has changed since."""

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
        self.comparing: Callable[[str], None] | None = None
        """Where the sides of a record are compared; without it the record itself is opened."""
        self._under_way: Task | None = None
        window.tasks.ended.connect(self._ended)
        window.tasks.changed.connect(self._take_changes)

    def load(self) -> None:
        """Makes the merged inventory anew, unless that is under way already."""
        if self._under_way:
            return
        self._under_way = self.window_.tasks.run(
            _merged,
            self.inventory,
            self.language,
            description=self.tr("Merging for the analysis"),
            on_done=self._show,
        )

    def ask_workbook(self, table: Table) -> None:
        """Asks where to, and writes a table as a workbook."""
        title, kinds = self.tr("Save as a workbook"), self.tr("Excel workbooks (*.xlsx)")
        path = self.ask_where(title, f"{table.name}.xlsx", kinds)
        if path is not None:
            self.write_workbook(table, path)

    def write_workbook(self, table: Table, path: Path) -> None:
        """Writes a table as a workbook, with codes beside labels."""
        if self.page.wording is None:
            return
        said = self.tr("{file} is ready.").format(file=path.name)
        self.window_.tasks.run(
            _write,
            table,
            self.page.wording,
            path,
            self.page.asked.as_of,
            self.language,
            description=self.tr("Writing the table"),
            on_done=lambda _nothing: self.window_.say(said),
        )

    def _make_page(self) -> AnalysisPage:
        from genera_desktop.ui.analysis.analysis_page import AnalysisPage

        page = AnalysisPage()
        page.refresh_wanted.connect(self.load)
        page.record_wanted.connect(self._open)
        page.comparison_wanted.connect(lambda record: (self.comparing or self.records.open_record)(record))
        page.signal_wanted.connect(lambda market: self._new("signal.title", {"signal.market": market}))
        page.preparation_wanted.connect(lambda: self._new("preparation.market", {}))
        page.decision_wanted.connect(lambda record: self.records.open_at(record, GATE))
        page.report_wanted.connect(self.window_.commands["report"].trigger)
        page.workbook_wanted.connect(self.ask_workbook)
        page.told.connect(lambda told: self.window_.status.remark(told.partition("\n")[0]))
        page.said.connect(self.window_.say)
        return page

    def _show(self, merged: MergedInventory) -> None:
        from genera_desktop.analysis.questions import Asked
        from genera_desktop.services.word_analysis import Wording

        if PAGE in self.window_.pages:
            wording = Wording(merged, self.questionnaire, self.language, short=True)
            self.page.show_inventory(merged, wording, Asked(date.today()))

    def _open(self, place: str) -> None:
        """Opens a record, or one of its actions: an id, and behind a slash that of the action."""
        uuid, _, action = place.partition("/")
        if action:
            self.records.open_at(uuid, ACTION, action)
        else:
            self.records.open_record(uuid)

    def _ended(self, task: Task) -> None:
        if task is self._under_way:
            self._under_way = None

    def _new(self, kind: str, given: Mapping[str, AnswerValue]) -> None:
        form = self.questionnaire.form_playing(kind)
        if form is not None:
            self.records.new_record(form.name, given)

    def _take_changes(self, changes: Changes) -> None:
        if changes and PAGE in self.window_.pages:
            self.page.mark_stale()


def _write(table: Table, wording: Wording, path: Path, made: date, language: str, *, progress: Progress) -> None:
    from genera_desktop.services.write_tables import write_tables

    write_tables([table], wording, path, made, language=language, title=wording.title(table), progress=progress)


def _merged(inventory: Inventory, language: str, *, progress: Progress) -> MergedInventory:
    from genera_desktop.services.analyse import merged_inventory

    return merged_inventory(inventory, language=language, progress=progress)
