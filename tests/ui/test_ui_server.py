"""An inventory on a server in the window: opened without a password that stays, refreshed, and never overwritten."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from genera_desktop.address import ServerAddress
from genera_desktop.app import Application
from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address
from genera_desktop.records.record import value_of
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.settings import SettingsFile
from genera_desktop.store import key_ring
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.form.question_view import QuestionView
from genera_desktop.ui.record_table_page import RecordTablePage
from genera_desktop.ui.server_page import ServerPage
from tests.key_rings import BrokenRing, MemoryRing, PlainRing, in_place
from tests.postgres import PASSWORD, PASSWORD_USER, Server
from tests.services.partners import company, held
from tests.twice import server as server
from tests.ui.programs import SECONDS, Laptop

CITY, NAME = Address("", "co_city"), Address("", "co_legal_name")


@pytest.fixture
def address(server: Server) -> ServerAddress:
    made = ServerAddress(server.place(PASSWORD_USER), PASSWORD)
    create_inventory(made).close()
    return made


@pytest.fixture
def other(address: ServerAddress) -> Iterator[Inventory]:
    """The same inventory in another coordinator's program."""
    there = ServerAddress(f"{address.url}&target_session_attrs=any", PASSWORD)
    with Inventory.open(there) as opened:
        yield opened


def page_of(program: Application) -> ServerPage:
    program.window.commands["open_server"].trigger()
    page = program.window.page("server")
    assert isinstance(page, ServerPage)
    return page


@pytest.fixture
def ring() -> Iterator[MemoryRing]:
    """This laptop's key ring."""
    made = MemoryRing()
    with in_place(made):
        yield made


def opened(laptop: Laptop, address: ServerAddress, *, password: str = PASSWORD, remember: bool = False) -> Application:
    program = laptop.start()
    page = page_of(program)
    laptop.settle(program)
    page.server.setText(address.url)
    page.password.setText(password)
    if remember:
        page.remember.click()
    page.open_button.click()
    laptop.settle(program)
    assert program.place is not None
    return program


def rows(laptop: Laptop, program: Application) -> int:
    program.window.show_page("form:company")
    page = program.window.page("form:company")
    assert isinstance(page, RecordTablePage)
    laptop.settle(program)
    return len(page.uuids())


def test_three_fields_make_an_address_and_the_password_is_hidden(qtbot: QtBot) -> None:
    page = ServerPage()
    qtbot.addWidget(page)
    for field, text in ((page.server, "db.example:5433"), (page.database, "alliance"), (page.user, "anna b")):
        assert page.address == ""
        field.setText(text)

    assert page.address == "postgresql+psycopg://anna%20b@db.example:5433/alliance"
    assert page.password.echoMode() is QLineEdit.EchoMode.Password


def test_it_is_opened_and_the_password_stays_nowhere(
    laptop: Laptop, address: ServerAddress, caplog: pytest.LogCaptureFixture
) -> None:
    program = opened(laptop, address)

    assert program.settings.current.recent[0] == address.url
    written = [path.read_bytes() for path in laptop.folder.rglob("*") if path.is_file()]
    assert not any(PASSWORD.encode() in content for content in written)
    assert PASSWORD not in caplog.text
    assert PASSWORD not in "".join(program.window.messages)


def test_a_password_that_is_remembered_is_in_the_key_ring_alone_and_opens_next_time(
    laptop: Laptop, address: ServerAddress, ring: MemoryRing, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    opened(laptop, address, remember=True)

    assert list(ring.kept.values()) == [PASSWORD]
    written = [path.read_bytes() for path in laptop.folder.rglob("*") if path.is_file()]
    assert written
    assert not any(PASSWORD.encode() in content for content in written)
    opened(laptop, address, password="")
    assert PASSWORD not in caplog.text


def test_no_password_is_remembered_unless_the_user_says_so(
    laptop: Laptop, address: ServerAddress, ring: MemoryRing
) -> None:
    opened(laptop, address)

    assert ring.kept == {}


def test_a_wrong_password_is_not_remembered(laptop: Laptop, address: ServerAddress, ring: MemoryRing) -> None:
    program = laptop.start()
    page = page_of(program)
    laptop.settle(program)
    page.server.setText(address.url)
    page.password.setText("Wrong-7-Kiwi")
    page.remember.click()
    page.open_button.click()
    laptop.settle(program)

    assert program.place is None
    assert ring.kept == {}


def test_a_remembered_password_that_is_refused_is_removed_and_asked_for(
    laptop: Laptop, address: ServerAddress, ring: MemoryRing
) -> None:
    ring.kept["genera-desktop", key_ring.account(address)] = "Wrong-7-Kiwi"
    program = laptop.start()
    page = page_of(program)
    page.server.setText(address.url)
    page.open_button.click()
    laptop.settle(program)

    assert ring.kept == {}
    assert program.window.current == "server"
    assert page.focusWidget() is page.password
    assert "Wrong-7-Kiwi" not in "".join(program.window.messages)


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize(("there", "offered"), [(MemoryRing(), True), (PlainRing(), False)], ids=["safe", "plain"])
def test_remembering_is_offered_where_a_safe_key_ring_is(laptop: Laptop, there: MemoryRing, offered: bool) -> None:
    with in_place(there):
        program = laptop.start()
        page = page_of(program)
        laptop.settle(program)

        assert page.remember.isVisible() == offered
        assert not page.remember.isChecked()


def test_it_is_said_where_the_key_ring_did_not_take_the_password(laptop: Laptop, address: ServerAddress) -> None:
    with in_place(BrokenRing()):
        program = opened(laptop, address, remember=True)

    assert "key ring" in program.window.messages[-1]


def test_a_wrong_password_is_told_without_it(laptop: Laptop, address: ServerAddress) -> None:
    program = laptop.start()
    page = page_of(program)
    page.server.setText(address.url)
    page.password.setText("Wrong-7-Kiwi")
    page.open_button.click()
    laptop.settle(program)

    assert program.place is None
    assert "pgpass" in program.window.messages[-1]
    assert "Wrong-7-Kiwi" not in "".join(program.window.messages)


def test_a_page_that_is_shown_has_what_others_did_and_so_has_the_key(
    laptop: Laptop, address: ServerAddress, other: Inventory
) -> None:
    program = opened(laptop, address)
    assert rows(laptop, program) == 0

    company(other)
    program.window.show_page("overview")
    laptop.settle(program)
    assert rows(laptop, program) == 1

    company(other)
    program.window.commands["refresh"].trigger()
    laptop.settle(program)
    assert rows(laptop, program) == 2


def test_an_answer_that_somebody_else_gave_is_shown_and_the_own_one_offered(
    laptop: Laptop, qtbot: QtBot, address: ServerAddress, other: Inventory
) -> None:
    uuid = company(other)
    program = opened(laptop, address)
    assert program.place is not None
    program.place.records.open_record(uuid)
    form = program.place.records.form_page
    assert form.entry is not None
    RecordEditor.open(other, uuid).answer(CITY, "Tartu")

    form.entry.answer(CITY, "Turku")

    assert value_of(held(other)[uuid].answers, CITY.key) == "Tartu"
    assert "Tartu" in program.window.messages[-1]
    qtbot.waitUntil(lambda: form.entry is not None and form.entry.state(CITY).value == "Tartu", timeout=SECONDS)
    program.window.toast.action.click()
    assert value_of(held(other)[uuid].answers, CITY.key) == "Turku"


def test_what_somebody_else_answered_beside_it_is_shown(
    laptop: Laptop, qtbot: QtBot, address: ServerAddress, other: Inventory
) -> None:
    uuid = company(other)
    program = opened(laptop, address)
    assert program.place is not None
    program.place.records.open_record(uuid)
    form = program.place.records.form_page
    assert form.entry is not None
    RecordEditor.open(other, uuid).answer(NAME, "Alder")

    form.entry.answer(CITY, "Turku")

    assert form.entry.state(NAME).value == "Alder"
    view = next(view for view in form.findChildren(QuestionView) if view.address == NAME)
    qtbot.waitUntil(lambda: "Alder" in [field.text() for field in view.findChildren(QLineEdit)], timeout=SECONDS)


@pytest.mark.usefixtures("server")
def test_a_server_that_is_not_there_is_told_in_one_sentence(laptop: Laptop) -> None:
    program = laptop.start()
    page = page_of(program)
    page.server.setText("postgresql+psycopg://anna@127.0.0.1:9/alliance")
    page.open_button.click()
    laptop.settle(program)

    assert "alliance@127.0.0.1" in program.window.messages[-1]
    assert program.window.current == "server"
    assert "alliance@127.0.0.1" in page.problem.text()
    assert program.place is None


class Ticks(QTimer):
    """Counts how often the event loop comes round."""

    def __init__(self) -> None:
        super().__init__(interval=10)
        self.count = 0
        self.timeout.connect(self._tick)
        self.start()

    def _tick(self) -> None:
        self.count += 1


@pytest.fixture
def mute() -> Iterator[str]:
    """The address of a server that takes a connection and then says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"postgresql+psycopg://anna@127.0.0.1:{listening.getsockname()[1]}/alliance"


@pytest.mark.usefixtures("server")
def test_the_window_lives_while_a_server_says_nothing_and_the_user_may_stop(
    laptop: Laptop, qtbot: QtBot, mute: str
) -> None:
    program, ticks = laptop.start(), Ticks()
    page = page_of(program)
    page.server.setText(mute)
    page.open_button.click()

    qtbot.waitUntil(lambda: ticks.count > 20, timeout=SECONDS)
    assert program.tasks.busy
    assert page.cancel.isVisible()
    assert page.bar.isVisible()
    assert "alliance@127.0.0.1" in page.waiting.text()
    assert not page.open_button.isVisible()

    page.cancel.click()
    assert page.open_button.isVisible()
    assert not page.cancel.isVisible()
    laptop.settle(program)
    assert program.window.current == "server"
    assert not program.window.messages


@pytest.mark.usefixtures("server")
def test_a_server_that_says_nothing_is_told_when_its_time_is_over(
    laptop: Laptop, mute: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("genera_desktop.store.server.CONNECT_SECONDS", 2)
    program = laptop.start()
    page = page_of(program)
    page.server.setText(mute)
    page.open_button.click()
    laptop.settle(program)

    assert "alliance@127.0.0.1" in program.window.messages[0]
    assert "alliance@127.0.0.1" in page.problem.text()
    assert page.open_button.isVisible()


@pytest.mark.usefixtures("server")
def test_whoever_leaves_the_page_waits_no_longer(laptop: Laptop, mute: str) -> None:
    program = laptop.start()
    page = page_of(program)
    page.server.setText(mute)
    page.open_button.click()

    program.window.commands["new_inventory"].trigger()
    laptop.settle(program)

    assert program.window.current == "first-run"
    assert not program.window.messages


@pytest.mark.usefixtures("server")
def test_a_start_on_a_server_that_says_nothing_has_a_window_at_once(laptop: Laptop, qtbot: QtBot, mute: str) -> None:
    settings = SettingsFile(laptop.folder / "settings.json")
    settings.put(settings.current.with_opened(mute))
    program = Application(laptop.qapp, SettingsFile(laptop.folder / "settings.json"))
    qtbot.addWidget(program.window)
    laptop.running.append(program)
    program.start()

    qtbot.waitUntil(lambda: program.window.current == "server", timeout=SECONDS)
    page = program.window.page("server")
    assert isinstance(page, ServerPage)
    page.cancel.click()
    laptop.settle(program)
    page.back.click()
    assert program.window.current == "first-run"


def test_the_key_that_asks_the_server_stops_nothing_while_it_says_nothing(
    laptop: Laptop, qtbot: QtBot, server: Server, address: ServerAddress
) -> None:
    program, ticks = opened(laptop, address), Ticks()
    with server.silent():
        program.window.commands["refresh"].trigger()
        before = ticks.count
        qtbot.waitUntil(lambda: ticks.count > before + 20, timeout=SECONDS)
        assert "server" in program.window.status.text
        program.window.status.cancel.click()
        laptop.settle(program)
    said = list(program.window.messages)

    program.window.commands["refresh"].trigger()
    laptop.settle(program)

    assert not said
    assert len(program.window.messages) == 1


def test_what_a_page_cannot_read_is_told_and_no_mistake_of_the_program(laptop: Laptop, address: ServerAddress) -> None:
    program = opened(laptop, address)
    refusal = GeneraError("server-unreachable", file="alliance", folder="", reason="gone")

    assert program.crashes.take(type(refusal), refusal) == ""

    assert "alliance" in program.window.messages[0]
    assert program.window.current != "crash"
