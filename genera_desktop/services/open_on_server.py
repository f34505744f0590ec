"""Waiting for a server: an inventory on one is opened, made or asked for without waiting for ever."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError, wait
from contextlib import suppress
from typing import TypeVar

from genera_desktop.address import ServerAddress
from genera_desktop.errors import Cancelled
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.open_inventory import Opened, open_inventory
from genera_desktop.services.progress import Progress
from genera_desktop.store import key_ring
from genera_desktop.store.inventory import Inventory

STEP_SECONDS = 0.1
"""How soon the wait for a server can be given up."""

T = TypeVar("T")


def open_on_server(location: ServerAddress, make: bool, remember: bool, *, progress: Progress) -> Opened:
    """An inventory on a server, opened; with `make` the coordinator's, made there before. With `remember` the
    key ring gets the password that let us in. It can be cancelled while the server does not answer."""
    if make:
        awaited(lambda: Inventory.exists(location), progress)
        create_inventory(location).close()

    def opened() -> Opened:
        found = open_inventory(location)
        return found._replace(unkept=remember and not key_ring.remember(location))

    return awaited(opened, progress, lambda late: late.inventory.close())


def key_ring_is_there(*, progress: Progress) -> bool:
    """Whether this computer can remember the password of a server."""
    return awaited(key_ring.is_usable, progress)


def answers(inventory: Inventory, *, progress: Progress) -> None:
    """Nothing where the server answers; GeneraError where it does not. It can be cancelled as well."""
    awaited(lambda: Inventory.exists(inventory.location), progress)


def awaited(ask: Callable[[], T], progress: Progress, put_back: Callable[[T], object] = lambda _late: None) -> T:
    """What `ask` finds out, asked on a thread of its own, because nothing ends the wait for a server but its time.

    Raises errors.Cancelled as soon as the user has stopped; an answer that comes later is given to `put_back`.
    """
    answer: Future[T] = Future()

    def work() -> None:
        try:
            found = ask()
        except BaseException as error:
            with suppress(InvalidStateError):
                answer.set_exception(error)
            return
        try:
            answer.set_result(found)
        except InvalidStateError:
            put_back(found)

    threading.Thread(target=work, name="server", daemon=True).start()
    while not wait([answer], STEP_SECONDS).done:
        try:
            progress.step(0, 0, "server")
        except Cancelled:
            if answer.cancel():
                raise
    return answer.result()
