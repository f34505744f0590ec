"""A server that does not answer is waited for no longer than the user wants."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from genera_desktop.errors import Cancelled, GeneraError
from genera_desktop.services.open_on_server import awaited
from genera_desktop.services.progress import NO_PROGRESS

pytestmark = pytest.mark.only_a_file("asks no inventory")

SECONDS = 20


class Impatient:
    """A user who stops at once."""

    def step(self, done: int, total: int, what: str) -> None:  # noqa: ARG002
        raise Cancelled


@pytest.fixture
def late() -> Iterator[threading.Event]:
    """What a slow server waits for before it answers."""
    answers = threading.Event()
    yield answers
    answers.set()


def test_an_answer_is_given() -> None:
    assert awaited(lambda: "Turku", NO_PROGRESS) == "Turku"


def test_a_refusal_is_raised() -> None:
    def refuse() -> None:
        raise GeneraError("server-unreachable", file="alliance", folder="", reason="")

    with pytest.raises(GeneraError, match="server-unreachable"):
        awaited(refuse, NO_PROGRESS)


def test_who_stops_waits_no_longer_and_what_comes_late_is_put_back(late: threading.Event) -> None:
    put_back, came = [], threading.Event()

    def ask() -> str:
        late.wait(SECONDS)
        return "Turku"

    def take_back(answer: str) -> None:
        put_back.append(answer)
        came.set()

    with pytest.raises(Cancelled):
        awaited(ask, Impatient(), take_back)
    assert put_back == []

    late.set()
    assert came.wait(SECONDS)
    assert put_back == ["Turku"]


def test_a_refusal_that_comes_late_is_for_nobody(late: threading.Event) -> None:
    asked = threading.Event()

    def refuse() -> None:
        late.wait(SECONDS)
        asked.set()
        raise GeneraError("server-unreachable", file="alliance", folder="", reason="")

    with pytest.raises(Cancelled):
        awaited(refuse, Impatient())

    late.set()
    assert asked.wait(SECONDS)
