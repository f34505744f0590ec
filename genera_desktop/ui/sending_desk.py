"""Workbooks out: what a cluster sends, the coordinator's starters, decisions and consolidated workbook."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import Signal

from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.clusters import cluster_choices
from genera_desktop.questionnaire.model import Questionnaire, text_in
from genera_desktop.services.progress import Progress
from genera_desktop.ui.desk import Desk
from genera_desktop.ui.export_language import export_language, told_language
from genera_desktop.ui.words import one_or_many

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from genera_desktop.services.export_workbook import ExportReport
    from genera_desktop.services.import_plan import ImportPlan
    from genera_desktop.services.return_workbook import ReturnReport
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.main_window import MainWindow

HELD_OPEN = "file-held-open"


class SendingDesk(Desk):
    """Asks where to, writes, and says what was written. `written`: there is a newer workbook or starter."""

    written = Signal()

    def __init__(self, window: MainWindow, inventory: Inventory, questionnaire: Questionnaire, language: str) -> None:
        super().__init__(window, inventory, language)
        self.questionnaire = questionnaire
        bind = window.commands.bind
        bind("export", lambda: self.ask_export(personal_data=True))
        bind("export_impersonal", lambda: self.ask_export(personal_data=False))
        bind("export_locked", self.ask_locked_export)
        coordinators = {
            "starter": self.ask_starter,
            "starters": self.ask_starters,
            "consolidate": self.ask_consolidated,
            "decisions": self.ask_decisions,
        }
        for name, act in coordinators.items():
            bind(name, None if inventory.info.cluster else act)
        if inventory.info.cluster:
            bind("replay", None)

    @property
    def written_in(self) -> str:
        """The language of the workbooks that are written."""
        return export_language(self.window_, self.language)

    def ask_locked_export(self) -> None:
        """Asks what is to be written, and for a password, twice; writes it behind the password."""
        title = self.tr("Export with a password")
        kinds: dict[str, Callable[[str], None]] = {
            self.tr("The workbook to send"): lambda word: self.ask_export(personal_data=True, password=word),
            self.tr("The workbook to send, without personal data"): lambda word: self.ask_export(
                personal_data=False, password=word
            ),
        }
        if not self.inventory.info.cluster:
            kinds[self.tr("The starter of one cluster")] = self.ask_starter
            kinds[self.tr("The starters of all clusters")] = self.ask_starters
            kinds[self.tr("The consolidated workbook")] = self.ask_consolidated
        told = self.tr("What is to be written behind a password?")
        kind, go_on = QtWidgets.QInputDialog.getItem(self.window_, title, told, list(kinds), 0, False)
        if go_on and (password := self._new_password(title)):
            kinds[kind](password)

    def _new_password(self, title: str) -> str:
        """A password that was typed twice; '' where somebody thought better of it."""
        hidden = QtWidgets.QLineEdit.EchoMode.Password
        told = self.tr("A password for the workbook. Tell it by telephone, not in the same e-mail.")
        password, go_on = QtWidgets.QInputDialog.getText(self.window_, title, told, hidden)
        if not go_on or not password:
            return ""
        again, go_on = QtWidgets.QInputDialog.getText(
            self.window_, title, self.tr("The same password once more."), hidden
        )
        if go_on and again != password:
            self.window_.say(self.tr("The two passwords differ: nothing was exported."), "amber")
        return password if go_on and again == password else ""

    def ask_export(self, *, personal_data: bool, password: str = "") -> None:
        """Asks where to, and writes the workbook to send."""
        name = f"{(self.inventory.info.cluster or 'alliance').lower()}-{self.inventory.now_text()[:10]}.xlsx"
        path = self._ask_workbook(self.tr("Export workbook"), name)
        if path is not None:
            self.export(path, personal_data=personal_data, password=password)

    def export(self, path: Path, *, personal_data: bool = True, password: str = "") -> None:
        """Writes the workbook to send."""
        again = partial(self.export, personal_data=personal_data, password=password)
        self.window_.tasks.run(
            _export,
            self.inventory,
            path,
            personal_data,
            password,
            self.written_in,
            description=self.tr("Writing {file}").format(file=path.name),
            on_done=partial(self._exported, self.written_in),
            on_failed=partial(self._not_written, path, again),
        )

    def _not_written(self, path: Path, write: Callable[[Path], None], refusal: GeneraError) -> None:
        """Says why a file could not be written, and offers another name or place for it; nothing is lost."""
        from genera_desktop.ui.components.toast import Offer

        if refusal.code == HELD_OPEN:
            other = path.with_name(str(refusal.params["other"]))
            offer = Offer(self.tr("Save as {file}").format(file=other.name), partial(write, other))
        else:
            offer = Offer(self.tr("Save elsewhere…"), partial(self._save_elsewhere, path, write))
        self.say_refusal(refusal, offer=offer)

    def _save_elsewhere(self, path: Path, write: Callable[[Path], None]) -> None:
        other = self.ask_where(self.tr("Save elsewhere"), path.name, f"*{path.suffix}", Path.home())
        if other is not None:
            write(other)

    def _exported(self, language: str, report: ExportReport) -> None:
        total = sum(report.records.values())
        written = one_or_many(total, self.tr("{n} record"), self.tr("{n} records"))
        kept = sum(report.withheld.values())
        said = self.tr("{file} is ready: {records}.").format(file=report.path.name, records=written)
        if kept:
            said += " " + one_or_many(kept, self.tr("{n} answer stayed here."), self.tr("{n} answers stayed here."))
        self.window_.say(said + told_language(language, self.language), "green")
        self.written.emit()

    def ask_starter(self, password: str = "") -> None:
        """Asks for which cluster and where to, and writes the starter."""
        from genera_desktop.services.make_starters import starter_name

        names = {text_in(one.labels, self.language): one.name for one in cluster_choices(self.questionnaire)}
        name, chosen = QtWidgets.QInputDialog.getItem(
            self.window_, self.tr("Starter workbook"), self.tr("For which cluster?"), list(names), 0, False
        )
        path = self._ask_workbook(self.tr("Starter workbook"), starter_name(names[name])) if chosen else None
        if path is not None:
            self.write_starter(path, names[name], password)

    def write_starter(self, path: Path, cluster: str, password: str = "") -> None:
        """Writes the starter of one cluster."""
        self.window_.tasks.run(
            _starter,
            self.inventory,
            cluster,
            path,
            self.written_in,
            password,
            description=self.tr("Writing {file}").format(file=path.name),
            on_done=partial(self._exported, self.written_in),
            on_failed=partial(self._not_written, path, partial(self.write_starter, cluster=cluster, password=password)),
        )

    def ask_starters(self, password: str = "") -> None:
        """Asks for a folder, and writes the starters of all clusters into it."""
        folder = QtWidgets.QFileDialog.getExistingDirectory(
            self.window_, self.tr("A folder for the starters of all clusters"), str(self.inventory.folder)
        )
        if folder:
            self.write_starters(Path(folder), password)

    def write_starters(self, folder: Path, password: str = "") -> None:
        """Writes one starter for each cluster."""
        self.window_.tasks.run(
            _starters,
            self.inventory,
            folder,
            self.written_in,
            password,
            description=self.tr("Writing the starters"),
            on_done=partial(self._starters_written, folder, self.written_in),
        )

    def _starters_written(self, folder: Path, language: str, reports: Sequence[ExportReport]) -> None:
        written = one_or_many(len(reports), self.tr("{n} starter lies"), self.tr("{n} starters lie"))
        said = self.tr("{starters} in {folder}: send each cluster its own.")
        told = said.format(starters=written, folder=folder.name) + told_language(language, self.language)
        self.window_.say(told, "green")
        self.written.emit()

    def ask_consolidated(self, password: str = "") -> None:
        """Asks where to, and writes the merged inventory."""
        path = self._ask_workbook(self.tr("Consolidated workbook"), "consolidated.xlsx")
        if path is not None:
            self.write_consolidated(path, password)

    def write_consolidated(self, path: Path, password: str = "") -> None:
        """Writes the merged inventory."""
        told = told_language(self.written_in, self.language)
        said = self.tr("{file} is ready.").format(file=path.name) + told
        self.window_.tasks.run(
            _consolidate,
            self.inventory,
            path,
            self.written_in,
            password,
            description=self.tr("Writing {file}").format(file=path.name),
            on_done=lambda _: self.window_.say(said, "green"),
            on_failed=partial(self._not_written, path, partial(self.write_consolidated, password=password)),
        )

    def ask_return(self, received: ImportPlan | str, file: str) -> None:
        """Asks where to, and writes a workbook as it goes back: a preview, or a submission by its id."""
        path = self._ask_workbook(self.tr("Send back with remarks"), f"returned-{Path(file).stem}.xlsx")
        if path is not None:
            self.write_return(received, path)

    def write_return(self, received: ImportPlan | str, path: Path) -> None:
        """Writes a workbook with its problems and corrections marked."""
        self.window_.tasks.run(
            _return,
            self.inventory,
            received,
            path,
            self.written_in,
            description=self.tr("Writing {file}").format(file=path.name),
            on_done=partial(self._returned, self.written_in),
        )

    def _returned(self, language: str, report: ReturnReport) -> None:
        problems = one_or_many(report.problems, self.tr("{n} problem"), self.tr("{n} problems"))
        corrections = one_or_many(report.corrections, self.tr("{n} correction"), self.tr("{n} corrections"))
        said = self.tr("{file} is ready: {problems} and {corrections} are marked in it.")
        told = said.format(file=report.path.name, problems=problems, corrections=corrections)
        self.window_.say(told + told_language(language, self.language), "green")

    def ask_decisions(self) -> None:
        """Asks where to, and writes all decisions as a file that a merge replays."""
        path = self.ask_where(self.tr("Decisions"), "decisions.json", self.tr("Decisions (*.json)"))
        if path is not None:
            self.write_decisions(path)

    def write_decisions(self, path: Path) -> None:
        """Writes all decisions."""
        self.window_.tasks.run(
            _decisions,
            self.inventory,
            path,
            description=self.tr("Writing {file}").format(file=path.name),
            on_done=lambda count: self._decisions_written(count, path),
            on_failed=partial(self._not_written, path, self.write_decisions),
        )

    def _decisions_written(self, count: int, path: Path) -> None:
        written = one_or_many(count, self.tr("{n} decision"), self.tr("{n} decisions"))
        self.window_.say(self.tr("{file} is ready: {decisions}.").format(file=path.name, decisions=written), "green")

    def _ask_workbook(self, title: str, name: str) -> Path | None:
        return self.ask_where(title, name, self.tr("Workbooks (*.xlsx)"))


# What runs off the main thread; each imports its service there, so that the window need not wait for it.


def _export(
    inventory: Inventory, path: Path, personal_data: bool, password: str, language: str, *, progress: Progress
) -> ExportReport:
    from genera_desktop.services.export_workbook import export_workbook

    return export_workbook(
        inventory, path, personal_data=personal_data, password=password, language=language, progress=progress
    )


def _starter(
    inventory: Inventory, cluster: str, path: Path, language: str, password: str, *, progress: Progress
) -> ExportReport:
    from genera_desktop.services.export_workbook import make_starter

    return make_starter(inventory, cluster, path, language=language, password=password, progress=progress)


def _starters(
    inventory: Inventory, folder: Path, language: str, password: str, *, progress: Progress
) -> list[ExportReport]:
    from genera_desktop.services.make_starters import make_starters

    return make_starters(inventory, folder, language=language, password=password, progress=progress)


def _consolidate(
    inventory: Inventory,
    path: Path,
    language: str,
    password: str,
    *,
    progress: Progress,  # noqa: ARG001
) -> None:
    from genera_desktop.services.write_consolidated import write_consolidated

    write_consolidated(inventory, path, language=language, password=password)


def _return(
    inventory: Inventory, received: ImportPlan | str, path: Path, language: str, *, progress: Progress
) -> ReturnReport:
    from genera_desktop.services.return_workbook import return_preview, return_workbook

    if isinstance(received, str):
        return return_workbook(inventory, path, submission=received, language=language, progress=progress)
    return return_preview(inventory, received, path, language=language, progress=progress)


def _decisions(inventory: Inventory, path: Path, *, progress: Progress) -> int:  # noqa: ARG001
    from genera_desktop.services.decisions import write_decisions

    return write_decisions(inventory, path)
