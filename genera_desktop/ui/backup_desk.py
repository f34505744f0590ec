"""Backups of one open inventory: the page that lists them, one made by hand, and the way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from genera_desktop import messages
from genera_desktop.languages import SOURCE_LANGUAGE
from genera_desktop.services.progress import Progress
from genera_desktop.ui.desk import PageDesk
from genera_desktop.ui.words import moment

if TYPE_CHECKING:
    from genera_desktop.services.keep_backups import Backup
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.backup_page import BackupPage
    from genera_desktop.ui.main_window import MainWindow

PAGE = "backups"


class BackupDesk(PageDesk["BackupPage"]):
    """`restore_wanted` carries the file of a backup that is to become the inventory again."""

    restore_wanted = Signal(object)

    def __init__(self, window: MainWindow, inventory: Inventory, language: str) -> None:
        super().__init__(PAGE, window, inventory, language)
        window.commands.bind("backups", self.show)

    def _make_page(self) -> BackupPage:
        from genera_desktop.ui.backup_page import BackupPage

        page = BackupPage()
        page.refresh_wanted.connect(self.load)
        page.backup_wanted.connect(self.back_up)
        page.restore_wanted.connect(lambda path: self.restore_wanted.emit(Path(path)))
        return page

    def show(self) -> None:
        """Shows the page of backups."""
        self.window_.show_page(PAGE)

    def load(self) -> None:
        """Reads which backups there are."""
        self.window_.tasks.run(_list, self.inventory, on_done=self._show)

    def back_up(self) -> None:
        """Makes a backup now, where that is ours to do."""
        if self.inventory.is_shared:
            self.window_.say(self.tr("The backups of an inventory on a server are made by its administrator."), "amber")
            return
        self.window_.tasks.run(
            _back_up, self.inventory, description=self.tr("Making a backup"), on_done=self._backed_up
        )

    def _backed_up(self, path: Path | None) -> None:
        assert path is not None
        self.window_.say(self.tr("The backup is {file}.").format(file=path.name), "green")
        self.load()

    def _show(self, backups: list[Backup]) -> None:
        from PySide6.QtCore import QLocale

        from genera_desktop.ui.backup_page import BackupLine

        if PAGE not in self.window_.pages:
            return
        known = messages.catalogue(SOURCE_LANGUAGE)
        lines = []
        for backup in backups:
            code = f"backup-{backup.reason}"
            why = messages.text(code if code in known else "backup-other", self.language)
            size = QLocale().formattedDataSize(backup.size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
            lines.append(BackupLine(str(backup.path), moment(backup.at), why, size))
        self.page.show_backups(lines)


# What runs off the main thread; each imports its service there, so that the window need not wait for it.


def _list(inventory: Inventory, *, progress: Progress) -> list[Backup]:
    from genera_desktop.services.keep_backups import list_backups

    return list_backups(inventory, progress=progress)


def _back_up(inventory: Inventory, *, progress: Progress) -> Path | None:  # noqa: ARG001
    from genera_desktop.services.keep_backups import MANUAL

    return inventory.backup(MANUAL)
