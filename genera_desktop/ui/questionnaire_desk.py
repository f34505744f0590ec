"""New versions of the questionnaire: what the page's buttons and dropped files do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.services.changes import EVERYTHING_CHANGED, Changes
from genera_desktop.services.progress import Progress
from genera_desktop.ui.desk import PageDesk
from genera_desktop.ui.words import version_text

if TYPE_CHECKING:
    from genera_desktop.services.change_questionnaire import QuestionnaireChange, QuestionnairePlan
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.main_window import MainWindow
    from genera_desktop.ui.questionnaire_page import QuestionnairePage

PAGE = "questionnaire"
MARKDOWN = ".md"
NO_FORM = "not-a-questionnaire"


class QuestionnaireDesk(PageDesk["QuestionnairePage"]):
    """The questionnaire of one open inventory."""

    def __init__(self, window: MainWindow, inventory: Inventory, questionnaire: Questionnaire, language: str) -> None:
        super().__init__(PAGE, window, inventory, language)
        self.questionnaire = questionnaire
        self._files: list[Path] = []
        self._plan: QuestionnairePlan | None = None
        window.page_shown.connect(self._bind_actions)
        window.tasks.changed.connect(self._take_changes)

    def _make_page(self) -> QuestionnairePage:
        from genera_desktop.ui.questionnaire_page import QuestionnairePage

        page = QuestionnairePage()
        page.refresh_wanted.connect(self._show_state)
        page.load_wanted.connect(self.ask_files)
        page.apply_wanted.connect(self.apply)
        page.dismiss_wanted.connect(self.dismiss)
        page.undo_wanted.connect(self.undo)
        page.remark.connect(self.window_.status.remark)
        return page

    def _take_changes(self, changes: Changes) -> None:
        if changes.everything and PAGE in self.window_.pages:
            self.page.mark_stale()

    def _show_state(self) -> None:
        from genera_desktop.services.change_questionnaire import changes_of
        from genera_desktop.ui.questionnaire_lines import change_states, form_states

        states = change_states(changes_of(self.inventory))
        told = self.tr("Version {version} is in use.").format(version=version_text(self.questionnaire.version) or "–")
        self.page.show_state(form_states(self.questionnaire, self.language), states, told)

    # a new version

    def ask_files(self) -> None:
        """Asks for the forms of a new version, one file a form."""
        files, _ = QtWidgets.QFileDialog.getOpenFileNames(
            self.window_, self.tr("Load a new version"), "", self.tr("Forms (*.xlsx *.xlsm *.md);;All files (*)")
        )
        self._files = []
        self.preview([Path(file) for file in files])

    def preview(self, files: list[Path]) -> None:
        """Reads forms, beside those in preview already, and shows what they would change. Nothing is written."""
        if not files:
            return
        names = {file.name for file in files}
        self._files = [*(file for file in self._files if file.name not in names), *files]
        self.window_.tasks.run(
            _plan,
            self.inventory,
            list(self._files),
            description=self.tr("Reading {file}").format(file=", ".join(sorted(names))),
            on_done=self._show_plan,
            on_failed=lambda refusal: self._refused(names, refusal),
        )

    def try_file(self, file: Path) -> None:
        """Shows a dropped workbook that is no submission, if it is a form; else says that it is neither."""
        self.preview([file])

    def _refused(self, names: set[str], refusal: GeneraError) -> None:
        self._files = [file for file in self._files if file.name not in names]
        said = messages.say(refusal, self.language)
        if refusal.code == NO_FORM:
            said = messages.text("neither-workbook-nor-form", self.language, **refusal.params)
        self.window_.say(said, "red")

    def show_again(self) -> None:
        """Shows the same preview on a page that was made anew."""
        if self.window_.current == PAGE and self._plan is not None:
            self._show_plan(self._plan)

    def _show_plan(self, plan: QuestionnairePlan) -> None:
        from genera_desktop.ui.questionnaire_lines import preview_of

        self._plan = plan
        self.window_.show_page(PAGE)
        self.page.show_preview(preview_of(plan, self.language))

    def apply(self) -> None:
        """Works with the version in preview from now on, after a backup."""
        if self._plan is None or not self._plan.can_be_applied:
            return
        self.window_.tasks.run(
            _apply,
            self.inventory,
            self._plan,
            description=self.tr("Changing the questionnaire"),
            on_done=lambda _: self._done(self.tr("The new version of the questionnaire is in use.")),
            changes=EVERYTHING_CHANGED,
        )

    def dismiss(self) -> None:
        """Puts the preview away; nothing was changed."""
        self._plan, self._files = None, []
        self.page.show_preview(None)

    def undo(self, change: str) -> None:
        """Goes back to the version before a change."""
        self.window_.tasks.run(
            _undo,
            self.inventory,
            change,
            description=self.tr("Going back to the former questionnaire"),
            on_done=lambda _: self._done(self.tr("The former version of the questionnaire is in use again.")),
            changes=EVERYTHING_CHANGED,
        )

    def _done(self, said: str) -> None:
        self.dismiss()
        self.window_.status.show_saved()
        self.window_.say(said, "green")

    def _bind_actions(self, page: str) -> None:
        if page == PAGE:
            self.window_.commands.bind("apply", self.apply)


def is_form_only(file: Path) -> bool:
    """Whether a dropped file can be nothing but a form: Markdown tables, or a folder of CSV files."""
    return file.is_dir() or file.suffix.lower() == MARKDOWN


# What runs off the main thread; each imports its service there, so that the window need not wait for it.


def _plan(inventory: Inventory, files: list[Path], *, progress: Progress) -> QuestionnairePlan:
    from genera_desktop.services.change_questionnaire import plan_change

    return plan_change(inventory, files, progress=progress)


def _apply(inventory: Inventory, plan: QuestionnairePlan, *, progress: Progress) -> QuestionnaireChange:
    from genera_desktop.services.change_questionnaire import apply_change

    return apply_change(inventory, plan, progress=progress)


def _undo(inventory: Inventory, change: str, *, progress: Progress) -> QuestionnaireChange:
    from genera_desktop.services.change_questionnaire import undo_change

    return undo_change(inventory, change, progress=progress)
