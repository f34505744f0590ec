"""A figure beside that of a peer or a floor in the same run, and how a command is measured with its children."""

from __future__ import annotations

import resource
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NamedTuple

_PAGE = resource.getpagesize()
_BETWEEN_LOOKS = 0.05


def most_megabytes() -> float:
    """What this process has held at most. What `getrusage` tells begins with what its starter held."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    held = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(held.split()[1]) / 1024


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, ours and the other's in the same unit. `limit`: how many times the other's ours may be."""

    what: str
    ours: float
    unit: str = "s"
    beside: str = ""
    other: float | None = None
    limit: float | None = None
    skipped: str = ""
    """Why nothing stands beside it."""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.other if self.other else None

    @property
    def holds(self) -> bool | None:
        """Whether it keeps to its limit; None for one without."""
        if self.limit is None or self.ratio is None:
            return None
        return self.ratio <= self.limit

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "ratio": self.ratio, "holds": self.holds}


class Used(NamedTuple):
    """Processor seconds of a command and its children, and the most megabytes that all of them held at a time."""

    seconds: float
    megabytes: float
    output: str


def used_by(command: Sequence[str | Path], folder: Path | None = None) -> Used:
    """What a command takes that ends well."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen(
        [str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=folder
    )
    most = [0]
    ended = threading.Event()
    watching = threading.Thread(target=_watch, args=(process.pid, most, ended))
    watching.start()
    output, _ = process.communicate()
    ended.set()
    watching.join()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode > 1:
        raise subprocess.CalledProcessError(process.returncode, command, output)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Used(seconds, most[0] / 1_000_000, output)


def _watch(pid: int, most: list[int], ended: threading.Event) -> None:
    while not ended.wait(_BETWEEN_LOOKS):
        most[0] = max(most[0], sum(map(_held, _family(pid))))


def _held(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE
    except (OSError, IndexError):
        return 0


def _family(pid: int) -> list[int]:
    """A process and all that it has started."""
    parents: dict[int, list[int]] = {}
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(place.read_text().rpartition(")")[2].split()[1])
        except (OSError, IndexError, ValueError):
            continue  # it has ended meanwhile
        parents.setdefault(parent, []).append(int(place.parent.name))
    found = [pid]
    for one in found:
        found += parents.get(one, ())
    return found


def program(*arguments: str | Path) -> list[str | Path]:
    """The command line of the program as it stands here."""
    return [sys.executable, "-m", "genera_desktop", *arguments]


def is_linux() -> bool:
    return Path("/proc/self/stat").is_file()
