"""Files dropped before there is an inventory that they could go into, and what an empty page offers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from genera_desktop.app import FIRST_RUN, Application
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.components.buttons import LinkButton
from genera_desktop.ui.components.painted_button import PaintedButton
from genera_desktop.ui.first_run_page import ClusterOption, FirstRunPage, FirstRunPlace
from tests.services.company_lists import FINNISH_HEADINGS, finnish_companies, write_csv, write_xlsx
from tests.services.partners import company, coordinator, partner
from tests.ui.programs import SECONDS, Laptop, drop


def create(program: Application, cluster: str, path: Path) -> None:
    page = program.window.page(FIRST_RUN)
    assert isinstance(page, FirstRunPage)
    page.choose(cluster)
    page.create_wanted.emit(cluster, str(path))


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_list_dropped_too_early_is_shown_once_the_inventory_is_there(
    qtbot: QtBot, laptop: Laptop, tmp_path: Path, kind: str
) -> None:
    write = write_xlsx if kind == "xlsx" else write_csv
    dropped = write(tmp_path / f"yritykset.{kind}", [FINNISH_HEADINGS, *finnish_companies(3)])
    program = laptop.start()
    page = program.window.page(FIRST_RUN)
    assert isinstance(page, FirstRunPage)
    page.choose("TUR")

    drop(program, dropped)
    told, chosen = program.window.messages[0], page.cluster
    create(program, "TUR", tmp_path / "turku.genera")

    qtbot.waitUntil(lambda: program.window.current == "list", timeout=SECONDS)
    assert dropped.name in told
    assert chosen == "TUR"


def test_several_workbooks_dropped_too_early_make_no_cluster_of_the_coordinator(
    qtbot: QtBot, laptop: Laptop, tmp_path: Path
) -> None:
    sent = []
    for cluster in ("GEN", "TUR"):
        with partner(tmp_path, cluster) as inventory:
            company(inventory)
            export_workbook(inventory, tmp_path / f"{cluster}.xlsx")
            sent.append(tmp_path / f"{cluster}.xlsx")
    program = laptop.start()

    drop(program, *sent)
    before = program.place
    create(program, "", tmp_path / "alliance.genera")

    qtbot.waitUntil(lambda: program.window.current == "submissions" and not program.tasks.busy, timeout=SECONDS)
    assert before is None
    assert program.place is not None
    assert program.place.inventory.info.cluster == ""


def test_a_file_without_a_cluster_asks_for_the_cluster(qtbot: QtBot, tmp_path: Path) -> None:
    page = FirstRunPage([], folder=tmp_path)
    qtbot.addWidget(page)
    page.place.setText(str(tmp_path / "mine.genera"))

    page.place.returnPressed.emit()

    assert "cluster" in page.problem.accessibleName()


def test_an_empty_page_offers_a_list_and_the_demonstration(laptop: Laptop, tmp_path: Path) -> None:
    with partner(tmp_path) as inventory:
        path = inventory.path
    program = laptop.start(path)
    program.window.show_page("form:company")
    asked: list[str] = []
    commands = program.window.commands
    commands.bind("import", lambda: asked.append("list"))
    commands.bind("demo", lambda: asked.append("demonstration"))
    links = program.window.page("form:company").findChildren(LinkButton)
    offered = [link for link in links if "list" in link.text() or "demonstration" in link.text()]

    for link in offered:
        link.click()

    assert asked == ["list", "demonstration"]


def test_an_archive_that_is_no_survey_export_is_refused_with_the_reason(
    qtbot: QtBot, laptop: Laptop, tmp_path: Path
) -> None:
    with partner(tmp_path) as inventory:
        path = inventory.path
    program = laptop.start(path)
    (tmp_path / "photos.zip").write_bytes(b"x")

    drop(program, tmp_path / "photos.zip")

    qtbot.waitUntil(lambda: bool(program.window.messages), timeout=SECONDS)
    assert "photos.zip" in program.window.messages[0]


@pytest.mark.parametrize(("make", "offered"), [(partner, "Import a list…"), (coordinator, "Import workbooks…")])
def test_an_empty_page_offers_what_its_records_come_from(
    laptop: Laptop, tmp_path: Path, make: Callable[[Path], Inventory], offered: str
) -> None:
    with make(tmp_path) as inventory:
        path = inventory.path
    program = laptop.start(path)

    program.window.show_page("form:company")

    shown = program.window.page("form:company").findChildren(PaintedButton)
    assert offered in [button.text() for button in shown if button.isVisible()]


def test_a_demonstration_that_is_cancelled_leaves_the_inventory_in_view(laptop: Laptop, tmp_path: Path) -> None:
    with coordinator(tmp_path) as desk:
        path = desk.path
    program = laptop.start(path)
    page = program.window.current

    program.play_demo()
    for task in program.tasks.under_way:
        task.cancel()
    laptop.settle(program)

    assert program.place is not None
    assert (program.place.inventory.path, program.window.current) == (path, page)


def test_a_demonstration_in_view_makes_room_for_a_new_one(qtbot: QtBot, laptop: Laptop) -> None:
    program = laptop.start()
    program.play_demo()
    qtbot.waitUntil(lambda: program.place is not None, timeout=SECONDS * 3)
    laptop.settle(program)

    program.play_demo()
    before = program.window.current
    qtbot.waitUntil(lambda: program.place is not None, timeout=SECONDS * 3)

    assert before == FIRST_RUN


def test_the_file_that_is_proposed_lies_in_a_folder_that_is_there(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path / "Documents"))
    page = FirstRunPage([ClusterOption("GEN", "Genopole")])
    qtbot.addWidget(page)

    page.choose("GEN")

    assert Path(page.place.text()).parent == Path.home()


def test_an_inventory_that_cannot_be_made_is_refused_at_its_file(laptop: Laptop, tmp_path: Path) -> None:
    program = laptop.start()
    page = program.window.page(FIRST_RUN)
    assert isinstance(page, FirstRunPage)
    page.return_to(FirstRunPlace("GEN", str(tmp_path / "missing" / "gen.genera")))

    page.create_button.click()

    assert "gen.genera" in page.problem.text()
    assert program.window.current == FIRST_RUN
