"""The window filled with sample data, page by page, for pictures and tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QMenu, QWidget

from genera_desktop.services.company_forms import Letter
from genera_desktop.services.document import Document, Facts, Heading, Paragraph, Table
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.read_help import read_help
from genera_desktop.settings import PassingSettings
from genera_desktop.ui.company_form_page import CompanyFormPage, CompanyToAsk
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.edit_many_page import EditManyPage
from genera_desktop.ui.first_run_page import FirstRunPage
from genera_desktop.ui.help_page import HelpPage
from genera_desktop.ui.jump import JumpTarget
from genera_desktop.ui.list_import_page import ListImportPage
from genera_desktop.ui.main_window import MainWindow
from genera_desktop.ui.print_page import PrintPage
from genera_desktop.ui.questionnaire_page import QuestionnairePage
from genera_desktop.ui.record_table_page import RecordTablePage
from genera_desktop.ui.review_page import ReviewPage
from genera_desktop.ui.settings_page import SettingsPage
from genera_desktop.ui.submissions_page import SubmissionsPage
from genera_desktop.ui.tasks import Tasks
from tests.ui import list_samples, review_samples, samples
from tests.ui.gallery import gallery


def window(*, coordinator: bool = False) -> MainWindow:
    """A window with rail, menus and status line as an inventory would fill them."""
    made = MainWindow(PassingSettings(), Tasks())
    partner = ("CAM", "Campania Bioscience", "Inventory 2026, round 2")
    cluster = ("GEN", "Genopole", "Alliance inventory 2026") if coordinator else partner
    made.rail.inventory.show_inventory(*cluster)
    made.rail.set_menu(QMenu(made))
    made.rail.show_entries(samples.rail_entries(coordinator=coordinator))
    made.status.show_place(cluster[1], "questionnaire 2026-11")
    made.status.show_saved(QTime(14, 3))
    for name in (
        "open",
        "import",
        "export",
        "find",
        "new_record",
        "delete_record",
        "help",
        "theme_light",
    ):
        made.commands.bind(name, lambda: None)
    made.jump_among(
        lambda: [
            *(JumpTarget(row.title, "Companies", lambda: None, row.cells[0]) for row in samples.company_rows()),
            *(JumpTarget(action.text(), "Commands", action.trigger) for action in made.commands.bound()),
        ]
    )
    return made


def companies(rows: int = 1) -> MainWindow:
    made = window()
    page = RecordTablePage(samples.WORDS)
    page.remark.connect(made.status.remark)
    page.rows_wanted.connect(lambda: page.show_rows(samples.COLUMNS, samples.company_rows(rows) if rows else []))
    made.register("form:company", lambda: page)
    made.show_page("form:company")
    page.table.go_to(7)
    return made


def submissions(*, coordinator: bool = True) -> MainWindow:
    made = window(coordinator=coordinator)
    page = SubmissionsPage(coordinator=coordinator)
    page.remark.connect(made.status.remark)
    board = samples.BOARD if coordinator else ()
    told = "Round 2. 2 of 5 clusters are complete." if coordinator else ""
    page.refresh_wanted.connect(lambda: page.show_state(board, samples.FILES, told))
    made.register("submissions", lambda: page)
    made.show_page("submissions")
    page.choose("p")
    page.show_preview(samples.PREVIEW)
    return made


def questionnaire(*, preview: bool = True) -> MainWindow:
    made = window(coordinator=True)
    page = QuestionnairePage()
    page.remark.connect(made.status.remark)
    changes = samples.QUESTIONNAIRE_CHANGES if preview else ()
    page.refresh_wanted.connect(
        lambda: page.show_state(samples.QUESTIONNAIRE_FORMS, changes, "Version 2026-11 is in use.")
    )
    made.register("questionnaire", lambda: page)
    made.show_page("questionnaire")
    page.show_preview(samples.QUESTIONNAIRE_PREVIEW if preview else None)
    return made


def list_import() -> MainWindow:
    made = window()
    page = ListImportPage()
    page.remark.connect(made.status.remark)
    made.register("list", lambda: page)
    page.show_list(list_samples.LIST)
    page.show_preview(list_samples.PREVIEW)
    made.show_page("list")
    return made


def edit_many(*, paste: bool = False) -> MainWindow:
    made = window()
    page = EditManyPage()
    page.remark.connect(made.status.remark)
    made.register("edit-many", lambda: page)
    if paste:
        page.begin_paste(3, 3, 2)
    else:
        form = bundled_questionnaire().forms["company"]
        question = form.questions_of("")[8]
        page.begin_edit(3, [PickerChoice(question.key, "City", "Identity")])
        page.ask(form, question.key, (), "en")
    page.show_preview(samples.EDITS)
    made.show_page("edit-many")
    return made


def company_form() -> MainWindow:
    made = window()
    page = CompanyFormPage({"en": "English", "fr": "français"})
    made.register("company-form", lambda: page)
    asked = [CompanyToAsk("1", "Velquora Génomique SAS", "asked 12 Nov"), CompanyToAsk("2", "Dralquist Oy")]
    page.show_companies(asked, Letter("en", "2026-12-18", "inventory@cluster.example", "Dear colleagues,"))
    made.show_page("company-form")
    return made


def printing() -> MainWindow:
    made = window()
    page = PrintPage("en")
    made.register("print", lambda: page)
    table = Table(["Name", "Segment"], [["Insight", "Annotation and interpretation"], ["Panell", "Laboratory"]])
    blocks = [
        Heading("Velquora Génomique SAS", 1),
        Paragraph("Company, GEN, draft", quiet=True),
        Heading("Identity"),
        Facts([("Legal name", "Velquora Génomique SAS"), ("Country", "France"), ("City", "Évry-Courcouronnes")]),
        Heading("Products and services"),
        table,
    ]
    page.show_document(Document("Velquora Génomique SAS", blocks, source="GEN.ERA, Genopole", made="2026-11-22"))
    made.show_page("print")
    return made


def review(*, decided: bool = False) -> MainWindow:
    made = window(coordinator=True)
    page = ReviewPage(review_samples.CLUSTERS)
    cases = review_samples.CASES[2:] if decided else review_samples.CASES
    page.refresh_wanted.connect(lambda: page.show_cases(cases))
    made.register("review", lambda: page)
    made.show_page("review")
    page.advance()
    return made


def first_run(recent: tuple[str, ...] = ()) -> MainWindow:
    made = window()
    made.show_frame(False)
    page = FirstRunPage(samples.CLUSTERS, recent, Path("C:/Documents"))
    made.register("first-run", lambda: page)
    made.show_page("first-run")
    page.choose("CAM")
    return made


def settings() -> MainWindow:
    made = window()
    facts = [("Inventory", "C:/Documents/campania.genera"), ("Version", "0.1.0")]
    made.register("settings", lambda: SettingsPage("light", facts))
    made.show_page("settings")
    return made


def help_() -> MainWindow:
    made = window()
    page = HelpPage(read_help("en"))
    page.show_shortcuts(made.commands.shortcuts())
    made.register("help", lambda: page)
    made.show_page("help")
    return made


def gallery_page() -> QWidget:
    return gallery()


PAGES: dict[str, Callable[[], QWidget]] = {
    "gallery": gallery_page,
    "first-run": first_run,
    "first-run-again": lambda: first_run(("C:/Documents/campania.genera", "C:/campania-2025.genera")),
    "companies": companies,
    "companies-many": lambda: companies(40),
    "companies-none": lambda: companies(0),
    "list": list_import,
    "edit-many": edit_many,
    "edit-many-paste": lambda: edit_many(paste=True),
    "company-form": company_form,
    "print": printing,
    "submissions": submissions,
    "submissions-partner": lambda: submissions(coordinator=False),
    "review": review,
    "review-decided": lambda: review(decided=True),
    "questionnaire": questionnaire,
    "questionnaire-none": lambda: questionnaire(preview=False),
    "settings": settings,
    "help": help_,
}
