"""What the tests of the form share: an inventory with the real questionnaire, and the form page on a new company."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.form.form_page import FormPage


@pytest.fixture(scope="session")
def new_inventory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("new") / "partner.genera"
    create_inventory(path, cluster="GEN").close()
    return path


@pytest.fixture
def inventory(new_inventory: Path, tmp_path: Path) -> Iterator[Inventory]:
    opened = Inventory.open(Path(shutil.copy(new_inventory, tmp_path)))
    yield opened
    opened.close()


@pytest.fixture
def open_page(qtbot: QtBot, inventory: Inventory) -> Callable[[RecordEditor], FormPage]:
    """Shows a record in a window of its own that has the focus."""

    def show(editor: RecordEditor) -> FormPage:
        page = FormPage(inventory)
        qtbot.addWidget(page)
        page.resize(1150, 700)
        page.show_record(editor)
        page.column.idle.stop()  # a test builds what it looks at
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return show


@pytest.fixture
def page(inventory: Inventory, open_page: Callable[[RecordEditor], FormPage]) -> FormPage:
    return open_page(RecordEditor.create(inventory, "company"))
