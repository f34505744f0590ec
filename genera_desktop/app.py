"""Wires settings, inventory and window together, and starts the window."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.settings import SettingsFile
from genera_desktop.ui.main_window import MainWindow
from genera_desktop.ui.style import fonts, theme
from genera_desktop.ui.tasks import Tasks

if TYPE_CHECKING:  # the window is painted first; what fills it comes behind
    from genera_desktop.services.play_demo import DemoResult
    from genera_desktop.ui.first_run_page import FirstRunPage
    from genera_desktop.ui.workplace import Workplace

FIRST_RUN = "first-run"
SUFFIX = ".genera"


class Application(QObject):
    """The program: one window, at most one inventory in it."""

    def __init__(self, app: QApplication, settings: SettingsFile | None = None) -> None:
        super().__init__()
        self.app = app
        self.settings = settings or SettingsFile()
        self.language = self.settings.current.language or "en"
        theme.apply_theme(app, self.settings.current.theme)
        self.tasks = Tasks(self, language=self.language)
        self.window = MainWindow(self.settings, self.tasks)
        self.place: Workplace | None = None
        self.window.files_dropped.connect(self.take_files)
        self.window.closing.connect(self._close_inventory)
        self._bind()

    def start(self, inventory: Path | None = None) -> None:
        """Shows the window at once, and then the named inventory, the last one, or the first-run page."""
        self.window.show_frame(False)
        self.window.show()
        QTimer.singleShot(0, lambda: self._begin(inventory))

    def _begin(self, inventory: Path | None) -> None:
        last = self.settings.current.last_inventory
        wanted = inventory or (Path(last) if last and Path(last).exists() else None)
        if wanted is None or not self.open(wanted):
            self.show_first_run()

    def show_first_run(self) -> None:
        """The page with which everything begins."""
        self._close_inventory()
        self.window.show_frame(False)
        self.window.register(FIRST_RUN, self._first_run_page)
        self.window.show_page(FIRST_RUN)

    def _first_run_page(self) -> FirstRunPage:
        from genera_desktop.questionnaire.model import text_in
        from genera_desktop.services.load_questionnaire import bundled_questionnaire
        from genera_desktop.ui.first_run_page import ClusterOption, FirstRunPage

        form = bundled_questionnaire().form_playing("cluster.code")
        choices = form.choices_of(form.question(form.key_of("cluster.code"))) if form else ()
        clusters = [
            ClusterOption(choice.name, text_in(choice.labels, self.language), choice.columns.get("country", ""))
            for choice in choices
        ]
        page = FirstRunPage(clusters, [path for path in self.settings.current.recent if Path(path).exists()])
        page.starter_wanted.connect(self.ask_starter)
        page.create_wanted.connect(self.create)
        page.open_wanted.connect(self.ask_open)
        page.demo_wanted.connect(self.play_demo)
        page.recent_wanted.connect(lambda path: self.open(Path(path)))
        return page

    # inventories

    def open(self, path: Path) -> bool:
        """Opens an inventory in the window; False where it is refused, and the user was told why."""
        from genera_desktop.services.load_questionnaire import current_questionnaire
        from genera_desktop.store.inventory import Inventory
        from genera_desktop.ui.workplace import Workplace

        try:
            self._close_inventory()
            inventory = Inventory.open(path)
            with inventory.reading() as transaction:
                questionnaire = current_questionnaire(transaction)
        except GeneraError as refusal:
            self.settings.put(self.settings.current.without(str(path)))
            if self.window.current != FIRST_RUN:
                self.show_first_run()
            self.window.say(messages.say(refusal, self.language), "red")
            return False
        self.settings.put(self.settings.current.with_opened(str(path.resolve())))
        self.window.forget_page(FIRST_RUN)
        self.place = Workplace(self.window, inventory, questionnaire, self.language, self.choose_theme)
        self.place.replaced.connect(partial(self._show_anew, path), Qt.ConnectionType.QueuedConnection)
        self.place.show_first_page(self.settings.current.last_page)
        self.window.status.show_saved()
        self._fill_recent()
        return True

    def _show_anew(self, path: Path) -> None:
        """Opens the inventory again, which works with another questionnaire now."""
        page = self.window.current
        if self.open(path):
            self.window.show_page(page)

    def create(self, cluster: str, path: str) -> None:
        """Makes a new inventory of a cluster ('' for the coordinator) and opens it."""
        from genera_desktop.services.create_inventory import create_inventory

        try:
            create_inventory(Path(path), cluster=cluster).close()
        except GeneraError as refusal:
            self.window.say(messages.say(refusal, self.language), "red")
            return
        self.open(Path(path))

    def ask_open(self) -> None:
        """Asks which inventory to open."""
        chosen, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Open an inventory"), "", self.tr("Inventories (*.genera)")
        )
        if chosen:
            self.open(Path(chosen))

    def ask_starter(self) -> None:
        """Asks for a starter workbook."""
        chosen, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Open the starter workbook"), "", self.tr("Workbooks (*.xlsx)")
        )
        if chosen:
            self.open_starter(Path(chosen))

    def open_starter(self, starter: Path) -> None:
        """Makes the inventory of a starter workbook beside it, or brings it up to date, and opens it."""
        from genera_desktop.services.open_starter import open_starter

        self._close_inventory()
        path = starter.with_name(starter.stem.removeprefix("starter-") + SUFFIX)
        try:
            opened = open_starter(starter, path)
        except GeneraError as refusal:
            self.show_first_run()
            self.window.say(messages.say(refusal, self.language), "red")
            return
        opened.inventory.close()
        self.open(path)

    def play_demo(self) -> None:
        """Plays the demonstration into a passing place and opens the coordinator's inventory of it."""
        from genera_desktop.services.play_demo import play_demo

        folder = self.settings.path.parent / "demonstration"
        self._close_inventory()
        self.window.say(self.tr("The demonstration is being made. It takes some seconds."))
        self.tasks.run(
            play_demo,
            folder,
            description=self.tr("Making the demonstration"),
            on_done=self._demo_played,
        )

    def _demo_played(self, result: DemoResult) -> None:
        self.open(result.coordinator)

    def take_files(self, files: list[Path]) -> None:
        """Dropped files: an inventory is opened, a workbook shown as preview or opened as starter."""
        inventories = [file for file in files if file.suffix == SUFFIX]
        if inventories:
            self.open(inventories[0])
        elif self.place is not None:
            self.place.take_files(files)
        elif files:
            self.open_starter(files[0])

    def _close_inventory(self) -> None:
        if self.place is not None:
            self.place.close()
            self.place.deleteLater()
            self.place = None

    # what the menus can always do

    def _bind(self) -> None:
        bind = self.window.commands.bind
        bind("new_inventory", self.show_first_run)
        bind("open", self.ask_open)
        bind("demo", self.play_demo)
        bind("theme_light", lambda: self.choose_theme(theme.LIGHT_NAME))
        bind("theme_dark", lambda: self.choose_theme(theme.DARK_NAME))
        bind("theme_system", lambda: self.choose_theme(theme.SYSTEM))
        self._fill_recent()

    def _fill_recent(self) -> None:
        menu = QMenu(self.window)
        for path in self.settings.current.recent:
            menu.addAction(path.replace("&", "&&"), partial(self.open, Path(path)))
        self.window.commands.set_menu("recent", menu)
        switch = QMenu(self.window)
        for path in self.settings.current.recent[1:]:
            switch.addAction(Path(path).stem.replace("&", "&&"), partial(self.open, Path(path)))
        switch.addAction(self.tr("Open…"), self.ask_open)
        switch.addAction(self.tr("New inventory…"), self.show_first_run)
        self.window.rail.set_menu(switch)

    def choose_theme(self, name: str) -> None:
        """Puts a theme in force and remembers it."""
        self.settings.change(theme=name)
        theme.apply_theme(self.app, name)


def run(inventory: Path | None = None) -> int:
    """Opens the window and stays until it is closed; gives the program's exit status."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("GEN.ERA Desktop")
    app.setDesktopFileName("genera-desktop")
    fonts.load_fonts(app)
    application = Application(app)
    application.start(inventory)
    return app.exec()
