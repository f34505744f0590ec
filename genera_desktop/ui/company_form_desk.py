"""Company forms in the window: from a record or a selection to the files, and who has answered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets

from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.services.changes import Changes
from genera_desktop.services.progress import Progress
from genera_desktop.ui.asked_column import state_of
from genera_desktop.ui.desk import PageDesk
from genera_desktop.ui.record_desk import RecordDesk
from genera_desktop.ui.record_pages import FORM_PAGE, form_listed, page_name
from genera_desktop.ui.words import one_or_many

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genera_desktop.services.company_forms import CompanyFormReport, Letter
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.company_form_page import CompanyFormPage, CompanyToAsk
    from genera_desktop.ui.main_window import MainWindow

PAGE = "company-form"


class CompanyFormDesk(PageDesk["CompanyFormPage"]):
    """Asks companies for their answers."""

    def __init__(
        self,
        window: MainWindow,
        inventory: Inventory,
        questionnaire: Questionnaire,
        records: RecordDesk,
        language: str,
    ) -> None:
        super().__init__(PAGE, window, inventory, language)
        self.records = records
        form = questionnaire.form_playing("company.name")
        self.form = form.name if form else ""
        self._languages = dict(form.languages) if form else {}
        self._came_from = ""
        self._uuids: list[str] = []
        self._has_button = False
        window.page_shown.connect(self._show_on)
        window.tasks.changed.connect(self._take_changes)

    def _make_page(self) -> CompanyFormPage:
        from genera_desktop.ui.company_form_page import CompanyFormPage

        page = CompanyFormPage(self._languages)
        page.closed.connect(self.close_page)
        page.make_wanted.connect(self.ask_place)
        return page

    def show_chosen(self) -> None:
        """Shows the page for the chosen companies."""
        from genera_desktop.services.company_forms import last_letter

        uuids = self.records.chosen()
        if not uuids:
            self.window_.say(self.tr("Select a company first."))
            return
        self._uuids = uuids
        self._came_from = self.window_.current
        if self.window_.show_page(PAGE):
            self.page.show_companies(self._companies(), last_letter(self.inventory))

    def show_again(self) -> None:
        """Shows the same companies on a page that was made anew and knows what was typed."""
        if self.window_.current == PAGE:
            self.page.show_whom(self._companies())

    def _companies(self) -> list[CompanyToAsk]:
        from genera_desktop.services.asked_companies import asked_companies
        from genera_desktop.services.look_up_records import titles_of
        from genera_desktop.ui.company_form_page import CompanyToAsk

        titles = titles_of(self.inventory, [self.form])[self.form]
        asked = asked_companies(self.inventory)
        return [CompanyToAsk(uuid, titles.get(uuid, uuid), state_of(asked.get(uuid))) for uuid in self._uuids]

    def close_page(self) -> None:
        """Goes back to where the companies were chosen."""
        self.window_.show_page(self._came_from or page_name(self.form))

    def ask_place(self) -> None:
        """Asks for the file, or for several companies the folder, and makes the forms."""
        from genera_desktop.services.company_forms import file_name

        companies = self.page.companies
        if len(companies) == 1:
            name = f"{file_name(companies[0].title)}.xlsx"
            place = self.ask_where(self.tr("Company form"), name, self.tr("Workbooks (*.xlsx)"))
        else:
            title, near = self.tr("Folder for the forms"), str(self.inventory.folder)
            chosen = QtWidgets.QFileDialog.getExistingDirectory(self.window_, title, near)
            place = Path(chosen) if chosen else None
        if place is not None:
            self.make(place)

    def make(self, place: Path) -> None:
        """Makes the form of the company on the page at this place, or in this folder those of several."""
        page = self.page
        self.window_.tasks.run(
            _make,
            self.inventory,
            [one.uuid for one in page.companies],
            place,
            page.letter(),
            page.personal.isChecked(),
            description=self.tr("Writing {file}").format(file=place.name),
            on_done=self._made,
            changes=lambda report: Changes(records=frozenset(report.files), forms=frozenset({self.form})),
        )

    def _made(self, report: CompanyFormReport) -> None:
        paths = list(report.files.values())
        said = self.tr("{file} is ready to be sent.").format(file=paths[0].name)
        if len(paths) > 1:
            said = self.tr("{n} forms are ready in {folder}.").format(n=len(paths), folder=paths[0].parent.name)
        kept = sum(report.withheld.values())
        if kept:
            said += " " + one_or_many(kept, self.tr("{n} answer stayed here."), self.tr("{n} answers stayed here."))
        self.close_page()
        self.window_.say(said, "green")

    # who was asked

    def _show_on(self, page: str) -> None:
        """Menu and button are there where companies can be chosen."""
        editor = self.records.form_page.editor if page == FORM_PAGE else None
        here = editor.form.name if editor else form_listed(page)
        can = bool(self.form) and here == self.form
        self.window_.commands.bind("company_form", self.show_chosen if can else None)
        if page == FORM_PAGE:
            self._show_state()

    def close(self) -> None:
        """Hears no more of the window."""
        self.window_.page_shown.disconnect(self._show_on)
        self.window_.tasks.changed.disconnect(self._take_changes)
        self.window_.commands.bind("company_form", None)
        super().close()

    def _take_changes(self, _changes: Changes) -> None:
        self._show_state()

    def _show_state(self) -> None:
        """Says at the head of a company's form whether it was asked and has answered."""
        from genera_desktop.services.asked_companies import asked_companies

        if self.window_.current != FORM_PAGE:
            return
        editor, head = self.records.form_page.editor, self.records.form_page.heading
        if editor is None:
            return
        if not self._has_button:
            head.ask.clicked.connect(self.show_chosen)
            self._has_button = True
        is_company = editor.form.name == self.form
        asked = asked_companies(self.inventory).get(editor.record.uuid) if is_company else None
        head.show_asked(state_of(asked), can_ask=is_company)


def _make(
    inventory: Inventory,
    records: Sequence[str],
    place: Path,
    letter: Letter,
    personal_data: bool,
    *,
    progress: Progress,
) -> CompanyFormReport:
    from genera_desktop.services.company_forms import make_company_form, make_company_forms

    if len(records) == 1:
        return make_company_form(inventory, records[0], place, letter, personal_data=personal_data)
    return make_company_forms(inventory, records, place, letter, personal_data=personal_data, progress=progress)
