"""Wires settings, inventory and window together.

The window is painted first; what fills it is imported behind that, inside the functions that need it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from genera_desktop import messages
from genera_desktop.diagnostics import FOLDER
from genera_desktop.errors import GeneraError
from genera_desktop.languages import language_in_use
from genera_desktop.settings import SettingsFile
from genera_desktop.ui.crash_desk import CrashDesk
from genera_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from genera_desktop.address import Location
    from genera_desktop.services.open_inventory import Opened
    from genera_desktop.services.play_demo import DemoResult
    from genera_desktop.ui.first_run_page import FirstRunPage
    from genera_desktop.ui.tasks import Tasks
    from genera_desktop.ui.workplace import Workplace

FIRST_RUN = "first-run"
SAFE_MODE_WANTED = 75
"""What the event loop ends with where the program is to start again in safe mode."""
SUFFIX = ".genera"
SETTLED_AFTER = 1_000
"""Milliseconds after the first page until what a start leaves for later is done; a second start waits for longer."""


class Application(QObject):
    """The program: one window, at most one inventory in it."""

    tasks: Tasks

    def __init__(
        self, app: QApplication, settings: SettingsFile | None = None, *, furnished: bool = True, language: str = ""
    ) -> None:
        """The program with its window; one that is not `furnished` is, once that has been painted. A `language` named
        for this start comes before the one that the settings remember."""
        super().__init__()
        self.app = app
        self.settings = settings or SettingsFile()
        self.language = language_in_use(language, self.settings.current.language)
        self.window = MainWindow(self.settings)
        self.crashes = CrashDesk(self.window, self.settings.path.parent / FOLDER)
        self.place: Workplace | None = None
        self._waiting: list[Path] = []
        self._refusal: GeneraError | None = None
        self.crashes.safe_mode_wanted.connect(partial(app.exit, SAFE_MODE_WANTED))
        self.window.files_dropped.connect(self.take_files)
        self.window.closing.connect(self._close_inventory)
        if furnished:
            self._furnish()

    def _furnish(self) -> None:
        from genera_desktop.ui.server_desk import ServerDesk
        from genera_desktop.ui.style.theme import apply_theme
        from genera_desktop.ui.tasks import Tasks
        from genera_desktop.ui.translation import speak

        speak(self.app, self.language)
        apply_theme(self.app, self.settings.current.theme)
        self.tasks = Tasks(self, language=self.language, note=self.crashes.note)
        self.window.furnish(self.tasks)
        self.window.show_frame(False)
        self.servers = ServerDesk(self.window, self._take, self.show_first_run)
        self._bind()

    def start(self, file: Location | None = None, *, open_last: bool = True) -> None:
        """Paints the window at once, and then shows the named inventory, the last one, or the first-run page.

        Any other file is taken as if it had been dropped on the window.
        """
        self.window.painted.connect(lambda: self._begin(file, open_last))
        self.window.show()

    def _begin(self, file: Location | None, open_last: bool) -> None:
        if not self.window.is_furnished:
            from genera_desktop.ui.style.fonts import load_fonts

            load_fonts(self.app)
            self._furnish()
        from genera_desktop.address import remembered

        known = self.settings.current.last_inventory if open_last else ""
        last = remembered(known)
        named = None if isinstance(file, Path) and file.suffix != SUFFIX else file
        wanted = named or (last if not isinstance(last, Path) or last.is_file() else None)
        if wanted is None or not self.open(wanted):
            self.show_first_run()
            if wanted is None and known:
                self._offer_to_locate(str(last))
        if file is not None and named is None:
            self.take_files([file])

    def come_forward(self, files: list[Location]) -> None:
        """Somebody started the program again: this window comes to the front, with the files of that start."""
        from PySide6.QtCore import Qt

        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()
        if files:
            self.take_files(files)

    def show_first_run(self) -> None:
        """The page with which everything begins."""
        self._close_inventory()
        self.window.show_frame(False)
        self.window.register(FIRST_RUN, self._first_run_page)
        self.window.show_page(FIRST_RUN)

    def _first_run_page(self) -> FirstRunPage:
        from genera_desktop.ui.make_first_run import make_first_run

        page = make_first_run(self.settings.current.recent, self.language)
        page.starter_wanted.connect(self.ask_starter)
        page.create_wanted.connect(self.create)
        page.open_wanted.connect(self.ask_open)
        page.server_wanted.connect(self.servers.show)
        page.demo_wanted.connect(self.play_demo)
        page.recent_wanted.connect(self.open_recent)
        return page

    # inventories

    def open(self, location: Location, then: Callable[[], object] = lambda: None) -> bool:
        """Opens an inventory in the window and does what comes `then`; False where it is refused, and the user was
        told why. One on a server is opened when that has answered.

        One that another computer or program has open, or that lies where nothing can be written, is opened to be read.
        """
        from genera_desktop.address import ServerAddress
        from genera_desktop.services.open_inventory import open_inventory

        if isinstance(location, ServerAddress):
            self.servers.call(location, then)
            return True
        try:
            self._close_inventory()
            opened = open_inventory(location)
        except GeneraError as refusal:
            return self._refuse(refusal)
        if not self._take(opened):
            return False
        then()
        return True

    def _refuse(self, refusal: GeneraError) -> bool:
        """Says why nothing was opened, on the first page."""
        if self.window.current != FIRST_RUN:
            self.show_first_run()
        self.window.say(messages.say(refusal, self.language), "red")
        return False

    def _take(self, opened: Opened) -> bool:
        """Shows an inventory that was opened in place of the one in view; False where it cannot be read."""
        from PySide6.QtCore import Qt

        from genera_desktop.services.load_questionnaire import current_questionnaire
        from genera_desktop.ui.workplace import Workplace

        self._close_inventory()
        inventory = opened.inventory
        try:
            with inventory.glimpse() as transaction:
                questionnaire = current_questionnaire(transaction)
        except GeneraError as refusal:
            inventory.close()
            return self._refuse(refusal)
        self._refusal = opened.refusal
        location = inventory.location
        known = str(location.resolve() if isinstance(location, Path) else location)
        is_last = self.settings.current.last_inventory in ("", known)
        at = (self.settings.current.last_page, self.settings.current.last_record) if is_last else ("", "")
        self.settings.put(self.settings.current.with_opened(known))
        self.window.forget_page(FIRST_RUN)
        self.window.set_read_only(self._why_read_only())
        self.place = Workplace(
            self.window, inventory, questionnaire, self.language, self.choose_theme, self.choose_language
        )
        self.place.backups.restore_wanted.connect(self.restore, Qt.ConnectionType.QueuedConnection)
        self.place.replaced.connect(partial(self._show_anew, location), Qt.ConnectionType.QueuedConnection)
        self.crashes.facts = {"inventory": inventory.info.id, "replica": inventory.info.replica}
        self.place.show_first_page(*at)
        self.window.paint_with_content()
        if self._refusal is None:
            self.window.status.show_saved()
            QTimer.singleShot(SETTLED_AFTER, self.place.begin_day)
        self._fill_recent()
        return True

    def _why_read_only(self) -> str:
        """Why the open inventory may only be read, in words; '' where it may be written."""
        if self._refusal is None:
            return ""
        told = self.tr("You can read this inventory, but not change it.")
        return f"{told} {messages.say(self._refusal, self.language)}"

    def try_again(self) -> None:
        """Opens the inventory in view again, which could only be read."""
        if self.place is not None:
            self.open(self.place.inventory.location, self._say_whether_it_can_be_changed)

    def _say_whether_it_can_be_changed(self) -> None:
        if not self.window.read_only:
            self.window.say(self.tr("The inventory can be changed now."), "green")

    def restore(self, backup: Path) -> None:
        """Makes a backup the inventory again, as a copy of its own; what it replaces joins the backups."""
        from genera_desktop.services.restore_inventory import restore_inventory

        if self.place is None:
            return
        path = self.place.inventory.path
        if self.tasks.busy or not self.window.show_page("backups"):
            self.window.say(self.tr("Something is still being done. Restore the backup after that."), "amber")
            return
        self._close_inventory()
        refusal = None
        try:
            restore_inventory(backup, path).close()
        except GeneraError as error:
            refusal = error
        if self.open(path):
            self.window.show_page("backups")
        if refusal is not None:
            self.window.say(messages.say(refusal, self.language), "red")
        else:
            self.window.say(self.tr("The backup was restored. What it replaced is among the backups."), "green")

    def open_recent(self, path: str) -> None:
        """Opens an inventory that was open before, or helps to find it."""
        from genera_desktop.address import remembered

        location = remembered(path)
        if not isinstance(location, Path) or location.is_file():
            self.open(location)
        else:
            self._offer_to_locate(path)

    def _offer_to_locate(self, path: str) -> None:
        from genera_desktop.ui.components.toast import Offer

        said = self.tr("{file} is not in {folder} any more.")
        offer = Offer(self.tr("Locate…"), partial(self.ask_where, path))
        self.window.say(said.format(file=Path(path).name, folder=Path(path).parent), "amber", offer)

    def ask_where(self, path: str) -> None:
        """Asks where a missing inventory is now, and opens it."""
        from genera_desktop.ui.ask_file import where_it_is

        chosen = where_it_is(self.window, path)
        if chosen and self.open(chosen):
            self.settings.put(self.settings.current.without(path))
            self._fill_recent()

    def _show_anew(self, location: Location) -> None:
        """Opens the inventory again, which works with another questionnaire now."""
        page = self.window.current
        self.open(location, lambda: self.window.show_page(page))

    def create(self, cluster: str, path: str) -> None:
        """Makes the inventory that the first page asks for and opens it."""
        from genera_desktop.services.create_inventory import create_inventory

        try:
            create_inventory(Path(path), cluster=cluster).close()
        except GeneraError as refusal:
            cast("FirstRunPage", self.window.page(FIRST_RUN)).refuse(messages.say(refusal, self.language))
            return
        waiting, self._waiting = self._waiting, []
        if self.open(Path(path)) and waiting:
            self.take_files(waiting)

    def ask_open(self) -> None:
        """Asks which inventory to open."""
        from genera_desktop.ui.ask_file import which_inventory

        if chosen := which_inventory(self.window):
            self.open(chosen)

    def ask_starter(self) -> None:
        """Asks for a starter workbook."""
        from genera_desktop.ui.ask_file import which_starter

        if chosen := which_starter(self.window):
            self.open_starter(chosen)

    def open_starter(self, starter: Path) -> None:
        """Makes the inventory of a starter workbook beside it, or brings it up to date, and opens it."""
        from genera_desktop.services.open_starter import open_starter
        from genera_desktop.ui.ask_password import with_password

        self._close_inventory()
        path = starter.with_name(starter.stem.removeprefix("starter-") + SUFFIX)
        try:
            opened = with_password(self.window, starter.name, self.language, partial(open_starter, starter, path))
        except GeneraError as refusal:
            if self.window.current != FIRST_RUN:
                self.show_first_run()
            if refusal.code == "not-our-workbook":
                self._keep_waiting([starter])
            else:
                self.window.say(messages.say(refusal, self.language), "red")
            return
        opened.inventory.close()
        self.open(path)

    def play_demo(self) -> None:
        """Plays the demonstration into a passing place and opens the coordinator's inventory of it."""
        from genera_desktop.services.play_demo import play_demo

        folder = self.settings.path.parent / "demonstration"
        location = self.place.inventory.location if self.place is not None else None
        if isinstance(location, Path) and location.resolve().is_relative_to(folder.resolve()):
            self.show_first_run()  # what is in view is about to be replaced
        self.window.say(self.tr("The demonstration is being made. It takes some seconds."))
        self.tasks.run(
            play_demo,
            folder,
            description=self.tr("Making the demonstration"),
            on_done=self._demo_played,
        )

    def _demo_played(self, result: DemoResult) -> None:
        self.open(result.coordinator)

    def take_files(self, dropped: Sequence[Location]) -> None:
        """Dropped files: an inventory is opened, a workbook shown as preview or opened as starter; a folder stands for
        the workbooks in it. Anything else is refused with the reason."""
        from genera_desktop.services.find_workbooks import sorted_files
        from genera_desktop.ui.exchange_desk import LISTS

        for address in dropped:
            if not isinstance(address, Path):
                self.open(address)
                return
        files, refused = sorted_files([file for file in dropped if isinstance(file, Path)])
        inventories = [file for file in files if file.suffix.lower() == SUFFIX]
        if inventories:
            self._open_dropped(inventories[0])
        elif files and self.place is not None:
            self.place.take_files(files)
        elif len(files) == 1 and files[0].suffix.lower() not in LISTS:
            self.open_starter(files[0])
        elif files:
            self._keep_waiting(files)
        if refused:
            self.window.say(self._refusal_of(refused), "red")

    def _keep_waiting(self, files: list[Path]) -> None:
        """Keeps lists and several workbooks until the inventory is there that they are for."""
        self._waiting = files
        asked = self.tr("Choose whom you work for and create the inventory. Then you see what {files} would add to it.")
        self.window.say(asked.format(files=", ".join(file.name for file in files)))

    def _open_dropped(self, file: Path) -> None:
        """Opens an inventory, unless it is the one in view."""
        shown = self.place.inventory.location if self.place is not None else None
        if not isinstance(shown, Path) or not file.exists() or not file.samefile(shown):
            self.open(file)

    def _refusal_of(self, refused: list[Path]) -> str:
        first = refused[0]
        if first.is_dir():
            return self.tr("{file} holds no workbook.").format(file=first.name)
        told = self.tr(
            "{file} is neither a workbook (.xlsx, .csv) nor an inventory (.genera). "
            "Drop the workbooks that you received, a list of companies, or a folder with them."
        )
        return told.format(file=first.name)

    def _close_inventory(self) -> None:
        if self.place is not None:
            self.servers.stop()
            if self.window.current != FIRST_RUN:
                self.settings.change(last_page=self.place.records.listed_on(), last_record=self.place.open_record)
            self._refusal = None
            self.window.set_read_only("")
            for task in self.tasks.under_way:
                task.cancel()
            self.place.close()
            self.place.deleteLater()
            self.place = None

    # what the menus can always do

    def _bind(self) -> None:
        from genera_desktop.ui.style.colours import BY_NAME, SYSTEM

        bind = self.window.commands.bind
        bind("new_inventory", self.show_first_run)
        bind("open", self.ask_open)
        bind("demo", self.play_demo)
        self.window.notice.acted.connect(self.try_again)
        for name in (SYSTEM, *BY_NAME):
            bind(f"theme_{name}", partial(self.choose_theme, name))
        self._fill_menus()

    def _fill_menus(self) -> None:
        from genera_desktop.ui.language_menu import language_menu

        self.window.commands.set_menu("language", language_menu(self.window, self.language, self.choose_language))
        self._fill_recent()

    def _fill_recent(self) -> None:
        from genera_desktop.ui.menu_of_files import menu_of_files

        recent, others = self.settings.current.recent, {self.tr("Open…"): self.ask_open}
        others[self.tr("New inventory…")] = self.show_first_run
        self.window.commands.set_menu("recent", menu_of_files(self.window, recent, self.open_recent))
        self.window.rail.set_menu(menu_of_files(self.window, recent[1:], self.open_recent, others, whole=False))

    def choose_language(self, language: str) -> None:
        """Says everything in another language from now on, at the same place, and remembers it."""
        from genera_desktop.ui.translation import speak

        self.settings.change(language=language)
        if language == self.language:
            return
        self.window.keep_places()
        self.language = self.tasks.language = language
        speak(self.app, language)
        self.window.set_read_only(self._why_read_only())
        self._fill_menus()
        if self.place is not None:
            self.place.speak(language)
        else:
            self.window.show_again()

    def choose_theme(self, name: str) -> None:
        """Puts a theme in force and remembers it."""
        from genera_desktop.ui.style.theme import apply_theme

        self.settings.change(theme=name)
        apply_theme(self.app, name)
