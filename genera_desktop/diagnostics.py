"""What went wrong, as a file for support: where in the program and in which versions, never what somebody answered.

The text of an error is left out, since it may quote an answer: its type and its place in the program say enough.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import genera_desktop
from genera_desktop.paths import is_built

FOLDER = "diagnostics"
KEPT = 20
FAULTS = "faults.txt"
"""Where Python itself writes what it was doing when the process is killed by a fault."""
_RUNNING = "running"
_PACKAGES = ("PySide6-Essentials", "SQLAlchemy", "openpyxl")
_OURS = Path(__file__).resolve().parent


def report(error: BaseException, doing: str = "", facts: Mapping[str, str] | None = None) -> str:
    """The text of a diagnostic file. `doing` and `facts` are words of the program and ids, never answers."""
    lines = [f"GEN.ERA Desktop {genera_desktop.__version__}"]
    lines += [f"{name}: {value}" for name, value in {**_versions(), **(facts or {})}.items()]
    if doing:
        lines.append(f"doing: {doing}")
    for one in _chain(error):
        lines += ["", _name(one), *_places(one)]
    return "\n".join(lines) + "\n"


def write_report(
    folder: Path, error: BaseException, doing: str = "", facts: Mapping[str, str] | None = None
) -> Path | None:
    """Writes a diagnostic file and drops the oldest ones; None where the folder cannot be written."""
    return write_text(folder, report(error, doing, facts))


def write_text(folder: Path, text: str) -> Path | None:
    """Writes a diagnostic file with this text."""
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S.%f")
    path = folder / f"problem-{stamp}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError:
        return None
    for old in sorted(folder.glob("problem-*.txt"))[:-KEPT]:
        with suppress(OSError):
            old.unlink()
    return path


class Last(StrEnum):
    """How the last start of the program ended: as it should, or without a word, before or after it stood."""

    WELL = "well"
    STARTING = "starting"
    RUNNING = "running"


def begin(folder: Path) -> Last:
    """Notes that the program starts. How the last start ended."""
    mark = folder / _RUNNING
    with suppress(OSError):
        last = Last.WELL
        if mark.exists():
            last = Last.STARTING if mark.read_text(encoding="utf-8") == Last.STARTING else Last.RUNNING
        folder.mkdir(parents=True, exist_ok=True)
        mark.write_text(Last.STARTING, encoding="utf-8")
        return last
    return Last.WELL


def stands(folder: Path) -> None:
    """Notes that the start is over."""
    with suppress(OSError):
        (folder / _RUNNING).write_text(Last.RUNNING, encoding="utf-8")


def end(folder: Path) -> None:
    """Notes that the program ended as it should."""
    with suppress(OSError):
        (folder / _RUNNING).unlink(missing_ok=True)


def _versions() -> dict[str, str]:
    import platform  # spares the start of the window two slow imports
    from importlib import metadata

    found = {"system": f"{platform.system()} {platform.release()} {platform.machine()}"}
    found["Python"] = f"{platform.python_version()}{' frozen' if is_built() else ''}"
    for package in _PACKAGES:
        with suppress(metadata.PackageNotFoundError):
            found[package] = metadata.version(package)
    found["time"] = datetime.now(UTC).isoformat(timespec="seconds")
    return found


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what caused it, the cause last."""
    met: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in met:
        yield following
        met.add(id(following))
        following = following.__cause__ or following.__context__


def _name(error: BaseException) -> str:
    code = getattr(error, "code", "")
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    ours = type(error).__module__.startswith("genera_desktop.")
    return f"{kind} ({code})" if ours and isinstance(code, str) and code else kind


def _places(error: BaseException) -> Iterator[str]:
    for frame in traceback.extract_tb(error.__traceback__, limit=-60):
        yield f"  {_file(frame.filename)}:{frame.lineno} {frame.name}"


def _file(name: str) -> str:
    """A file of the program by its place in it, another by its name alone: a folder may be called after somebody."""
    path = Path(name)
    with suppress(ValueError, OSError):
        return path.resolve().relative_to(_OURS.parent).as_posix()
    return path.name
