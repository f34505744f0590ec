"""One inventory open in the window: rail, pages, menus and status line speak of it until it is closed.

All desks are imported before the first page is seen. What only their work needs is imported there, and dialogs are
named through their module (`QtWidgets.QFileDialog`): PySide prepares a class once somebody names it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from genera_desktop.languages import language_of
from genera_desktop.questionnaire.clusters import cluster_choices
from genera_desktop.questionnaire.model import Questionnaire, text_in
from genera_desktop.services.changes import Changes
from genera_desktop.services.find_workbooks import workbooks_in
from genera_desktop.ui import form_words
from genera_desktop.ui.analysis.analysis_desk import PAGE as ANALYSIS
from genera_desktop.ui.analysis.analysis_desk import AnalysisDesk
from genera_desktop.ui.backup_desk import BackupDesk
from genera_desktop.ui.company_form_desk import CompanyFormDesk
from genera_desktop.ui.components.menu import Menu
from genera_desktop.ui.desk import Desk
from genera_desktop.ui.exchange_desk import PAGE as SUBMISSIONS
from genera_desktop.ui.exchange_desk import ExchangeDesk
from genera_desktop.ui.export_language import export_language_menu
from genera_desktop.ui.list_import_desk import ListImportDesk
from genera_desktop.ui.overview_desk import PAGE as OVERVIEW
from genera_desktop.ui.overview_desk import OverviewDesk, first_page
from genera_desktop.ui.person_desk import PersonDesk
from genera_desktop.ui.print_desk import PrintDesk
from genera_desktop.ui.questionnaire_desk import PAGE as QUESTIONNAIRE
from genera_desktop.ui.questionnaire_desk import QuestionnaireDesk, is_form_only
from genera_desktop.ui.rail import RailEntry
from genera_desktop.ui.record_desk import RecordDesk
from genera_desktop.ui.record_pages import page_name
from genera_desktop.ui.report_desk import ReportDesk
from genera_desktop.ui.review_desk import PAGE as REVIEW
from genera_desktop.ui.review_desk import ReviewDesk
from genera_desktop.ui.sending_desk import SendingDesk
from genera_desktop.ui.table_desk import TableDesk
from genera_desktop.ui.undo_desk import UndoDesk
from genera_desktop.ui.words import version_text

if TYPE_CHECKING:
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.help_page import HelpPage
    from genera_desktop.ui.jump import JumpTarget
    from genera_desktop.ui.main_window import MainWindow
    from genera_desktop.ui.news_desk import NewsDesk
    from genera_desktop.ui.settings_page import SettingsPage

SETTINGS, HELP = "settings", "help"


class Workplace(QObject):
    """Fills the window with one inventory. `choose_theme` and `choose_language` are called with a theme's name and a
    language's code; `replaced` is told once the inventory works with another questionnaire and must be shown anew."""

    replaced = Signal()

    def __init__(
        self,
        window: MainWindow,
        inventory: Inventory,
        questionnaire: Questionnaire,
        language: str,
        choose_theme: Callable[[str], None],
        choose_language: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self.window_ = window
        self.inventory = inventory
        self.questionnaire = questionnaire
        self.language = language
        self._is_open = True
        self._versions = self._versions_in_use()
        self.records = RecordDesk(window, inventory, dict(questionnaire.forms), language)
        self.overview = OverviewDesk(window, inventory, questionnaire, self.records, language)
        self.exchange = ExchangeDesk(window, inventory, questionnaire, language)
        self.sending = SendingDesk(window, inventory, questionnaire, language)
        self.forms = QuestionnaireDesk(window, inventory, questionnaire, language)
        self.lists = ListImportDesk(window, inventory, questionnaire, language)
        self.steps = UndoDesk(window, inventory, language)
        self.backups = BackupDesk(window, inventory, language)
        self.persons = PersonDesk(window, inventory, language)
        self.tables = TableDesk(window, inventory, dict(questionnaire.forms), self.records, language)
        self.printing = PrintDesk(window, inventory, self.records, language, self._source)
        self.asking = CompanyFormDesk(window, inventory, questionnaire, self.records, language)
        self.review: ReviewDesk | None = None
        if not inventory.info.cluster:
            self.review = ReviewDesk(window, inventory, questionnaire, language, self.steps.undo)
        self.analysis = AnalysisDesk(window, inventory, questionnaire, self.records, language)
        self.reports = ReportDesk(window, inventory, language)
        self.news = self._news_desk() if inventory.is_shared else None
        self._connect_desks()
        window.register(SETTINGS, lambda: self._settings_page(choose_theme, choose_language))
        window.register(HELP, self._help_page)
        window.commands.bind("help", partial(self._show, HELP))
        window.jump_among(self._jump_targets)
        window.tasks.changed.connect(self._take_changes)
        self._show_frame(self._menu_of_pages())

    def _connect_desks(self) -> None:
        """What one desk comes upon and another one does."""
        self.exchange.foreign.connect(self.lists.try_file)
        self.exchange.record_wanted.connect(self.records.open_record)
        self.exchange.return_wanted.connect(self.sending.ask_return)
        self.sending.written.connect(self.overview.look_again)
        self.lists.put_away.connect(self.exchange.show_next)
        self.lists.foreign.connect(self.forms.try_file)
        self.lists.imported.connect(self.records.fill_in)
        self.tables.rows_pasted.connect(self.lists.show_table)
        self.persons.open_wanted.connect(self.records.open_contact)
        self.records.erase_wanted.connect(self.persons.erase_contact)
        for desk in (self.records, self.lists, self.tables):
            desk.undo_wanted.connect(self.steps.undo)
        self.steps.changed.connect(self.records.show_anew)
        if self.review is not None:
            self.review.record_wanted.connect(self.records.open_record)
            self.review.counted.connect(self._show_counts)
            self.overview.shown.connect(self.review.recount_soon)
            self.analysis.comparing = self.review.compare
        if self.news is not None:
            self.news.arrived.connect(self.records.catch_up)

    @property
    def open_record(self) -> str:
        """The record on the form, where the form is in view; else ''."""
        return self.records.open_uuid()

    def show_first_page(self, wanted: str = "", record: str = "") -> None:
        """Shows the page or record that was in view last time, else the overview, or where the first record is made."""
        if wanted not in self.window_.rail.rows:
            wanted = first_page(self.inventory, next(iter(self.questionnaire.forms)))
        self.window_.show_page(wanted)
        if record and self.records.has(record):
            self.records.open_record(record)

    def take_files(self, files: list[Path]) -> None:
        """Files were dropped on the window: their preview, or the reason why not. A folder means its workbooks."""
        inside = {file: workbooks_in(file) for file in files if file.is_dir()}
        files = [one for file in files for one in inside.get(file) or [file]]
        forms = [file for file in files if is_form_only(file)]
        self.exchange.preview([file for file in files if file not in forms])
        self.forms.preview(forms)

    def begin_day(self) -> None:
        """What is done once the first view stands, if it still does: what a killed program left goes, a bad place is
        named, and the day is begun."""
        from genera_desktop.services.begin_day import begin_day, needs_beginning, tidy_up

        if not self._is_open:
            return
        tidy_up(self.inventory)
        self.warn_of_location()
        if needs_beginning(self.inventory):
            self.window_.tasks.run(begin_day, self.inventory, on_done=self.overview.look_again)

    def warn_of_location(self) -> None:
        """Says where the file lies in a place that may damage it."""
        from genera_desktop import messages
        from genera_desktop.store.place import place_problem

        problem = place_problem(self.inventory.location)
        if problem is not None:
            self.window_.say(messages.say(problem, self.language), "amber")

    def speak(self, language: str) -> None:
        """Shows everything in another language, at the same place."""
        from genera_desktop.ui.form.place import FormPlace

        page, places = self.window_.current, self.window_.renew_pages()
        self.language = language
        for desk in self._desks():
            desk.language = language
        self._show_frame(self._menu_of_pages())
        place = places.get(page)
        if isinstance(place, FormPlace):
            self.records.trail.show_again(place)
        else:
            self.window_.show_page(page)
        for desk in self._desks():
            desk.show_again()

    def close(self) -> None:
        """Lets go of the inventory and takes its pages out of the window."""
        self._is_open = False
        self.window_.tasks.changed.disconnect(self._take_changes)
        for desk in self._desks():
            desk.close()
        self.window_.tasks.forget(self.inventory)
        for name in [*self.window_.pages, *(entry.page for entry in self._entries())]:
            self.window_.forget_page(name)
        self.inventory.close()

    def _desks(self) -> list[Desk]:
        desks: list[Desk | None] = [
            self.records,
            self.records.tables,
            self.overview,
            self.exchange,
            self.sending,
            self.forms,
            self.lists,
            self.steps,
            self.backups,
            self.persons,
            self.tables,
            self.printing,
            self.asking,
            self.review,
            self.analysis,
            self.reports,
            self.news,
        ]
        return [desk for desk in desks if desk is not None]

    def _show_frame(self, entries: list[RailEntry]) -> None:
        info = self.inventory.info
        self.window_.show_frame(True)
        self.window_.rail.inventory.show_inventory(info.cluster or "", self._cluster_name(), self._round_words())
        self.window_.rail.show_entries(entries)
        version = self.tr("questionnaire {version}").format(version=version_text(self.questionnaire.version))
        self.window_.status.show_place(self._cluster_name(), version)
        self.window_.setWindowTitle(f"{self._cluster_name()} – GEN.ERA Desktop")

    def _cluster_name(self) -> str:
        clusters = cluster_choices(self.questionnaire)
        own = next((one for one in clusters if one.name == self.inventory.info.cluster), None)
        return text_in(own.short or own.labels, self.language) if own else self.tr("Coordinator")

    def _round_words(self) -> str:
        with self.inventory.glimpse() as transaction:
            current = transaction.rounds.current()
        return self.tr("Round {round}").format(round=current.name) if current else self.inventory.name

    def _source(self) -> str:
        """What printed pages say of where they come from."""
        return f"GEN.ERA, {self._cluster_name()}, {self._round_words()}"

    def _entries(self) -> list[RailEntry]:
        with self.inventory.glimpse() as transaction:
            counts = transaction.records.count_by_form()
        entries = [RailEntry(OVERVIEW, self.tr("Overview"), "house")]
        entries += [
            RailEntry(
                page_name(form.name),
                form_words.table_words(form, self.language, one_cluster=bool(self.inventory.info.cluster)).plural,
                form_words.icon_of(form),
                str(counts.get(form.name, 0) or ""),
            )
            for form in self.questionnaire.forms.values()
        ]
        section = "" if self.inventory.info.cluster else self.tr("Coordination")
        entries.append(RailEntry(SUBMISSIONS, self._submissions_words(), "inbox", section=section))
        if self.review is not None:
            open_now = str(self.review.waiting or "")
            entries.append(
                RailEntry(REVIEW, self.tr("Review"), "git-compare", open_now, section, attention=bool(open_now))
            )
        entries.append(RailEntry(ANALYSIS, self.tr("Analysis"), "chart-column", section=section))
        entries.append(RailEntry(QUESTIONNAIRE, self.tr("Questionnaire"), "clipboard-list", bottom=True))
        entries.append(RailEntry(SETTINGS, self.tr("Settings"), "settings", bottom=True))
        return [*entries, RailEntry(HELP, self.tr("Help"), "circle-question-mark", bottom=True)]

    def _news_desk(self) -> NewsDesk:
        from genera_desktop.ui.news_desk import NewsDesk

        return NewsDesk(self.window_, self.inventory, self.language)

    def _show_counts(self) -> None:
        """The figures of the rail and the overview, unless the inventory was closed while they were counted."""
        if self._is_open and self.review is not None:
            self.overview.show_open_cases(self.review.open_cases)
            self.window_.rail.show_entries(self._entries())

    def _submissions_words(self) -> str:
        return self.tr("Imports") if self.inventory.info.cluster else self.tr("Submissions")

    def _take_changes(self, changes: Changes) -> None:
        if changes.everything and self._versions_in_use() != self._versions:
            self._versions = self._versions_in_use()
            self.replaced.emit()
        if changes:
            entries = self._entries()
            if changes.everything:
                self._show_frame(entries)  # the round may be another one
            self.window_.rail.show_entries(entries)
            self.window_.rail.mark(self.records.listed_on())

    def _versions_in_use(self) -> dict[str, str]:
        with self.inventory.glimpse() as transaction:
            return transaction.questionnaires.current()

    def _menu_of_pages(self) -> list[RailEntry]:
        """Makes the menu of the pages, and gives them: the rail shows the same."""
        entries, menu = self._entries(), Menu(self.window_)
        for entry in entries:
            menu.addAction(entry.text, partial(self._show, entry.page))
        self.window_.commands.set_menu("pages", menu)
        exports = export_language_menu(self.window_, self._choose_export_language)
        self.window_.commands.set_menu("export_language", exports)
        return entries

    def _choose_export_language(self, language: str) -> None:
        """Writes in this language from now on; '' in that of the window."""
        self.window_.settings.change(export_language=language)
        if SETTINGS in self.window_.pages:
            page = self.window_.page(SETTINGS)
            page.show_export_language(language)  # type: ignore[attr-defined]
        self.printing.show_again()

    def _jump_targets(self) -> list[JumpTarget]:
        from genera_desktop.ui.jump import JumpTarget

        targets = []
        for form in self.questionnaire.forms.values():
            with self.inventory.glimpse() as transaction:
                titles = transaction.records.titles(form.name)
            plural = form_words.plural_of(form, self.language)
            for uuid, title in titles.items():
                targets.append(JumpTarget(title, plural, partial(self.records.open_record, uuid)))
        pages, commands = self.tr("Pages"), self.tr("Commands")
        for entry in self._entries():
            targets.append(JumpTarget(entry.text, pages, partial(self._show, entry.page)))
        for one in self.window_.commands.bound():
            if one.menu() is None:
                targets.append(JumpTarget(one.text(), commands, one.trigger))
        shown = self.records.form_page.entry if self.open_record else None
        if shown is not None:
            about = shown.title() or form_words.title_of(shown.form, self.language)
            for address in shown.asked_now():
                targets.append(JumpTarget(shown.label(address), about, partial(self.records.go_to_question, address)))
        return targets

    def _show(self, page: str) -> None:
        self.window_.show_page(page)

    def _settings_page(
        self, choose_theme: Callable[[str], None], choose_language: Callable[[str], None]
    ) -> SettingsPage:
        from genera_desktop.ui.settings_page import SettingsPage

        info = self.inventory.info
        facts = [
            (self.tr("Inventory"), str(self.inventory.location)),
            (self.tr("Belongs to"), self._cluster_name()),
            (self.tr("This copy"), f"{info.device} ({info.replica})"),
            (self.tr("Questionnaire"), self.questionnaire.version),
            (self.tr("Settings file"), str(self.window_.settings.path)),
        ]
        page = SettingsPage(self.window_.settings.current.theme, facts)
        page.theme_chosen.connect(choose_theme)
        page.language_chosen.connect(choose_language)
        page.show_export_language(language_of(self.window_.settings.current.export_language))
        page.export_language_chosen.connect(self._choose_export_language)
        page.persons_wanted.connect(self.persons.show)
        return page

    def _help_page(self) -> HelpPage:
        from genera_desktop.services.read_help import read_help
        from genera_desktop.ui.help_page import HelpPage

        page = HelpPage(read_help(self.language), coordinates=not self.inventory.info.cluster)
        page.show_shortcuts(self.window_.commands.shortcuts())
        return page
