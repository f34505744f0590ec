"""A process that works and is killed: what it had told by then."""

from __future__ import annotations

import os
import random
import select
import signal
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

Tell = Callable[[object], None]


@dataclass(frozen=True)
class Killed:
    """The lines that a process had told when it was killed; `ended` if it was done before."""

    told: list[str]
    ended: bool


def killed(work: Callable[[Tell], None], chance: random.Random, *, lines: int = 0, seconds: float = 0.0) -> Killed:
    """Runs `work` in a process of its own and kills it, without a warning, some time after so many lines.

    A fork, because it starts within a millisecond; that needs a system that can fork.
    """
    process, reading = _started(work)
    content = b""
    while content.count(b"\n") < lines and (piece := os.read(reading, 65_536)):
        content += piece
    deadline = time.monotonic() + chance.random() * seconds
    while (rest := deadline - time.monotonic()) > 0 and select.select([reading], [], [], rest)[0]:
        if not (piece := os.read(reading, 65_536)):
            break
        content += piece
    os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    while piece := os.read(reading, 65_536):
        content += piece
    os.close(reading)
    _refuse_failed(status, content)
    return Killed(content.decode().splitlines(), os.WIFEXITED(status))


def duration(work: Callable[[Tell], None]) -> float:
    """How many seconds the work takes from its first line on, in a process as it will be killed, and a quarter more, so
    that some kills come too late."""
    process, reading = _started(work)
    content = os.read(reading, 65_536)
    start = time.monotonic()
    while piece := os.read(reading, 65_536):
        content += piece
    seconds = time.monotonic() - start
    os.close(reading)
    _, status = os.waitpid(process, 0)
    _refuse_failed(status, content)
    return 1.25 * seconds


def _started(work: Callable[[Tell], None]) -> tuple[int, int]:
    """A process that works, and where to read what it tells."""
    reading, writing = os.pipe()
    process = os.fork()
    if not process:
        _work(work, writing)
    os.close(writing)
    return process, reading


def _refuse_failed(status: int, content: bytes) -> None:
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise RuntimeError("the process failed: " + " ".join(content.decode().splitlines()[-3:]))


def _work(work: Callable[[Tell], None], writing: int) -> None:
    """The life of the child: never returns."""
    status = 1
    try:
        work(lambda line: os.write(writing, f"{line}\n".encode()) and None)
        status = 0
    except BaseException:
        os.write(writing, traceback.format_exc().encode())
    finally:
        os._exit(status)
