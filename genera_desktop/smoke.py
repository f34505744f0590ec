"""The self-test of a built application: a partner's and a coordinator's work through the real window, in a passing
folder. Every installer is tried with it before it leaves the house.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from genera_desktop.app import FIRST_RUN, Application
from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address
from genera_desktop.records.home import cluster_regions
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.settings import SettingsFile
from genera_desktop.ui.record_pages import page_name
from genera_desktop.ui.style.drawn_by import application

SECONDS = 60.0
"""How long each step may take, on the slowest computer that we know of."""

NAME = "Smoke Test Fictitious Genomics"
ROLE = "company.name"


def run_smoke_test() -> None:
    """Starts the window, writes a record, exports it, imports it as the coordinator, and closes the window.

    GeneraError with the step that did not come to its end.
    """
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    with tempfile.TemporaryDirectory(prefix="genera-smoke-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        with _window(app, folder / "partner") as partner:
            _write_record(partner, folder / "partner.genera")
            _export(partner, folder / "partner.xlsx")
        with _window(app, folder / "coordinator") as coordinator:
            _import(coordinator, folder / "coordinator.genera", folder / "partner.xlsx")


@contextmanager
def _window(app: QApplication, folder: Path) -> Iterator[Application]:
    """The program with its window, as on a computer where nothing was ever opened."""
    program = Application(app, SettingsFile(folder / "settings.json"), furnished=False)
    program.start()
    _wait("start", lambda: program.window.current == FIRST_RUN)
    try:
        yield program
    finally:
        program.window.close()
        program.window.deleteLater()
        app.processEvents()


def _write_record(program: Application, inventory: Path) -> None:
    """Types the name of a new company into its field."""
    questionnaire = bundled_questionnaire()
    form = questionnaire.form_playing(ROLE)
    assert form is not None
    program.create(cluster_regions(questionnaire)[0].code, str(inventory))
    place = program.place
    if place is None:
        raise GeneraError("smoke-failed", step="create")
    place.records.new_record(form.name)
    page = place.records.form_page
    address = Address("", form.key_of(ROLE))
    _wait("form", lambda: page.go_to(address))
    view = page.column.question(address)
    field = view.editor.findChild(QLineEdit) if view is not None else None
    if view is None or field is None:
        raise GeneraError("smoke-failed", step="field")
    field.setText(NAME)
    field.textEdited.emit(NAME)
    view.editor.commit()
    _wait("save", lambda: NAME in _titles(program))


def _export(program: Application, workbook: Path) -> None:
    place = program.place
    assert place is not None
    place.sending.export(workbook)
    _wait("export", lambda: workbook.exists() and not program.tasks.busy)


def _import(program: Application, inventory: Path, workbook: Path) -> None:
    """Drops the workbook on the coordinator's window and applies what it brings."""
    program.create("", str(inventory))
    place = program.place
    if place is None:
        raise GeneraError("smoke-failed", step="create")
    place.take_files([workbook])
    desk = place.exchange
    _wait("preview", lambda: desk.page.preview is not None and not program.tasks.busy)
    desk.apply_all()
    _wait("import", lambda: not program.tasks.busy and NAME in _titles(program))


def _titles(program: Application) -> list[str]:
    """The titles in the window's table of companies, which reads them from the disk."""
    form = bundled_questionnaire().form_playing(ROLE)
    assert program.place is not None
    assert form is not None
    program.window.show_page(page_name(form.name))
    return [row.title for row in program.place.records.table(form.name).model.all_rows]


def _wait(step: str, is_done: Callable[[], bool]) -> None:
    """Lets the window work until it is done; GeneraError where that takes too long."""
    until = time.monotonic() + SECONDS
    while not is_done():
        if time.monotonic() > until:
            raise GeneraError("smoke-failed", step=step)
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
