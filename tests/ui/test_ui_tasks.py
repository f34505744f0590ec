"""Services run off the main thread; everything that comes of them arrives on it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread, Signal
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.services.changes import Changes
from genera_desktop.services.progress import Progress
from genera_desktop.ui.status_line import StatusLine
from genera_desktop.ui.tasks import Tasks

SOME = Changes(records=frozenset({"r"}), forms=frozenset({"company"}))


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:  # noqa: ARG001 - needs the application
    made = Tasks(note=lambda _error, doing: f"the log of {doing}")
    yield made
    made.close()


def test_a_service_runs_on_another_thread_and_its_result_comes_back_on_ours(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[object] = []

    def service(number: int, *, progress: Progress) -> tuple[int, int]:  # noqa: ARG001
        return number * 2, threading.get_ident()

    tasks.run(service, 21, on_done=lambda result: seen.extend((*result, QThread.currentThread())))
    qtbot.waitUntil(lambda: bool(seen))

    assert seen[0] == 42
    assert seen[1] != threading.get_ident()
    assert seen[2] == QThread.currentThread()


def test_what_changed_is_said_once_after_success(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[Changes] = []
    tasks.changed.connect(heard.append)

    with qtbot.waitSignal(tasks.ended):
        tasks.run(lambda *, progress: "r", changes=lambda result: Changes(records=frozenset({result})))  # noqa: ARG005

    assert heard == [Changes(records=frozenset({"r"}))]


def test_a_refusal_is_told_in_its_own_words_and_changes_nothing(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "catalogue", lambda _language: {"too-late": "{who} came too late."})

    def service(*, progress: Progress) -> None:  # noqa: ARG001
        raise GeneraError("too-late", who="Turku")

    with qtbot.assertNotEmitted(tasks.changed), qtbot.waitSignal(tasks.refused) as refused:
        tasks.run(service, changes=SOME)

    assert refused.args == ["Turku came too late."]


def test_whoever_asks_for_the_refusal_gets_it_instead(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[str] = []

    def service(*, progress: Progress) -> None:  # noqa: ARG001
        raise GeneraError("too-late")

    with qtbot.assertNotEmitted(tasks.refused):
        tasks.run(service, on_failed=lambda error: seen.append(error.code))
        qtbot.waitUntil(lambda: bool(seen))

    assert seen == ["too-late"]


def test_a_mistake_of_ours_is_logged_without_answers_and_apologised_for(
    qtbot: QtBot, tasks: Tasks, caplog: pytest.LogCaptureFixture
) -> None:
    answer = "@".join(("anna", "velquora.example"))

    def service(*, progress: Progress) -> None:  # noqa: ARG001
        raise ValueError(answer)

    with caplog.at_level(logging.ERROR), qtbot.waitSignal(tasks.failed) as failed:
        tasks.run(service)

    assert "the log of service" in failed.args[0]
    assert "ValueError" in caplog.text
    assert "in service" in caplog.text
    assert answer not in caplog.text


def test_cancel_stops_the_work_at_its_next_step(qtbot: QtBot, tasks: Tasks) -> None:
    begun = threading.Event()
    finished: list[str] = []

    def service(*, progress: Progress) -> None:
        for number in range(1_000_000):
            progress.step(number, 1_000_000, "count")
            begun.set()
        finished.append("to the end")

    task = tasks.run(service, on_done=lambda _: finished.append("done"), changes=SOME)
    begun.wait(5)
    with qtbot.assertNotEmitted(tasks.changed), qtbot.waitSignal(tasks.ended):
        task.cancel()

    assert finished == []
    assert not tasks.busy


def test_the_status_line_shows_the_work_and_cancels_it(qtbot: QtBot, tasks: Tasks) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    line.follow(tasks)
    go_on = threading.Event()

    def service(*, progress: Progress) -> None:
        progress.step(3, 10, "read")
        go_on.wait(5)
        progress.step(4, 10, "read")

    task = tasks.run(service, description="Reading turku.xlsx")
    qtbot.waitUntil(lambda: line.bar.value() == 3)
    during = line.text
    line.cancel.click()
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)

    assert "Reading turku.xlsx" in during
    assert task.stop.is_set()
    assert "Reading" not in line.text
    assert not line.cancel.isVisible()


def test_services_do_not_meet(qtbot: QtBot, tasks: Tasks) -> None:
    order: list[str] = []

    def service(name: str, *, progress: Progress) -> None:  # noqa: ARG001
        order.append(f"{name} begins")
        order.append(f"{name} ends")

    for name in ("one", "two", "three"):
        tasks.run(service, name)
    qtbot.waitUntil(lambda: not tasks.busy)

    assert order == [f"{name} {what}" for name in ("one", "two", "three") for what in ("begins", "ends")]


def test_changes_add_up() -> None:
    both = Changes(forms=frozenset({"company"})) | Changes(forms=frozenset({"strength"}))

    assert both.touches("company")
    assert both.touches("strength")
    assert not both.touches("cluster")
    assert Changes(everything=True).touches("cluster")
    assert not Changes()


def test_an_outcome_for_somebody_who_has_gone_is_dropped_quietly(tasks: Tasks, qtbot: QtBot) -> None:
    class Waiting(QObject):
        told = Signal()

        def take(self, _result: object) -> None:
            self.told.emit()

    waiting = Waiting()
    with qtbot.waitSignal(tasks.ended):
        tasks.run(lambda progress: None, on_done=waiting.take)  # noqa: ARG005
        delete(waiting)

    assert not tasks.busy


def test_work_on_what_is_closed_meanwhile_ends_without_a_word(qtbot: QtBot, tasks: Tasks) -> None:
    inventory, closed = object(), threading.Event()
    told: list[str] = []
    tasks.failed.connect(told.append)

    def service(_inventory: object, *, progress: Progress) -> None:  # noqa: ARG001
        closed.wait(5)
        raise RuntimeError("the inventory is closed")

    task = tasks.run(service, inventory)
    with qtbot.waitSignal(tasks.ended) as ended:
        tasks.forget(inventory)
        closed.set()

    assert ended.args == [task]
    assert told == []
