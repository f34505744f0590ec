"""A log-out, a shutdown or Ctrl+C ends the program as if its window had been closed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from genera_desktop.diagnostics import Last, begin
from genera_desktop.records.record import value_of
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.orderly_end import OrderlyEnd
from tests.services.partners import company, held, partner

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the window, and sends no signal")
ROOT = Path(__file__).parents[2]
SECONDS = 60
TYPES = """
import signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog
from genera_desktop.app import Application
from genera_desktop.records.content import Address

def type_name(program):
    desk = program.place.records
    desk.open_record({uuid!r})
    page = desk.form_page
    page.go_to(Address("", "co_legal_name"))
    page.focusWidget().selectAll()
    page.focusWidget().insert("Typed")
    QTimer.singleShot(200, lambda: print("typed", flush=True))
    {then}

def start(program, *given, usual=Application.start, **named):
    usual(program, *given, **named)
    program.crashes.greet = lambda **_: type_name(program)

Application.start = start
signal.signal(signal.SIGINT, signal.{interrupted})
sys.argv[1:] = [{path!r}]
from genera_desktop.__main__ import main
main()
"""
IN_A_DIALOG = "QFileDialog(program.window, options=QFileDialog.Option.DontUseNativeDialog).exec()"
HEARS, IS_DEAF = "default_int_handler", "SIG_IGN"


class Typing:
    """The program as a process of its own, in whose form somebody has begun to type a name; nothing is left yet."""

    def __init__(self, folder: Path, then: str = "", interrupted: str = HEARS) -> None:
        with partner(folder) as inventory:
            self.uuid, self.path = company(inventory), inventory.path
        self.settings = folder / "settings"
        code = TYPES.format(uuid=self.uuid, path=str(self.path), then=then, interrupted=interrupted)
        self.process = subprocess.Popen(
            [sys.executable, "-c", code],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            env={**os.environ, "GENERA_SETTINGS": str(self.settings), "QT_QPA_PLATFORM": "offscreen"},
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == b"typed\n"

    def name(self) -> object:
        """The name of the company on the disk."""
        with Inventory.open(self.path) as inventory:
            return value_of(held(inventory)[self.uuid].answers, "co_legal_name")

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def typing(tmp_path: Path, request: pytest.FixtureRequest) -> Callable[..., Typing]:
    def start(then: str = "", interrupted: str = HEARS) -> Typing:
        made = Typing(tmp_path, then, interrupted)
        request.addfinalizer(made.end)
        return made

    return start


@pytest.mark.parametrize("asked", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_what_is_being_typed_is_saved_and_the_end_is_no_crash(typing: Callable[..., Typing], asked: str) -> None:
    program = typing()

    program.process.send_signal(getattr(signal, asked))

    assert program.process.wait(SECONDS) == 0
    assert program.name() == "Typed"
    assert begin(program.settings / "diagnostics") is Last.WELL


def test_an_open_dialog_does_not_keep_the_program_from_its_end(typing: Callable[..., Typing]) -> None:
    program = typing(IN_A_DIALOG)

    program.process.send_signal(signal.SIGTERM)

    assert program.process.wait(SECONDS) == 0
    assert program.name() == "Typed"


def test_asked_twice_at_once_the_program_ends_once(typing: Callable[..., Typing]) -> None:
    program = typing()

    program.process.send_signal(signal.SIGTERM)
    program.process.send_signal(signal.SIGHUP)

    assert program.process.wait(SECONDS) == 0
    assert begin(program.settings / "diagnostics") is Last.WELL


def test_what_the_program_was_started_to_ignore_it_ignores(typing: Callable[..., Typing]) -> None:
    program = typing(interrupted=IS_DEAF)

    program.process.send_signal(signal.SIGINT)

    with pytest.raises(subprocess.TimeoutExpired):
        program.process.wait(2)


def test_afterwards_signals_do_what_they_did_before(qapp: QCoreApplication) -> None:
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)]
    end = OrderlyEnd(qapp)

    end.watch()
    end.stop()

    assert [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)] == before
    assert signal.set_wakeup_fd(-1) == -1
