"""Makes and repairs the project's virtual environments with the pinned versions and nothing else: `.venv` to run and
develop, `.venv-build` for what an application is built from.

A mark inside tells what was set up. It says "unfinished" while work is under way, so that a set-up that was
interrupted is made anew, and a finished one costs nothing at the next start.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
import shlex
import shutil
import subprocess
import sys
import time
import tomllib
import venv
from enum import StrEnum
from pathlib import Path

from refusal import SetUpRefused

FOLDER = ".venv"
BUILD_FOLDER = ".venv-build"
MARK = "genera-setup"
UNFINISHED = "unfinished"
PINS = "packaging/requirements.lock"
BUILD_PINS = "packaging/build.lock"
LINK = "genera-desktop.pth"
COMMAND = "genera-desktop"
NO_PIP = (
    "Python has no pip here, which the set-up needs. Please install it:\n"
    "  Debian, Ubuntu: sudo apt-get install python3-venv\n"
    "  elsewhere: python3 -m ensurepip --user"
)


class Purpose(StrEnum):
    """How much to install: what the program needs, also what its tests and checks need, or what a build needs, where
    nothing may lie about that does not belong into the application."""

    RUN = "run"
    DEVELOP = "develop"
    BUILD = "build"


EXTRAS = {Purpose.DEVELOP: ("dev",), Purpose.BUILD: ("encryption", "postgresql", "build")}
"""What of the optional dependencies in pyproject.toml is installed for a purpose."""


def set_up(root: Path, purpose: Purpose) -> Path:
    """The environment's Python, after everything that `purpose` needs has been installed."""
    folder = root / (BUILD_FOLDER if purpose is Purpose.BUILD else FOLDER)
    wanted = fingerprint(root, purpose)
    state = read_mark(folder)
    if python_of(folder).exists() and state in finished_marks(wanted, purpose):
        return python_of(folder)
    print(f"Setting up {folder.name} (once, about a minute) ...", flush=True)
    started = time.monotonic()
    if state == UNFINISHED or not is_usable(folder):
        make_anew(folder)
    # What was installed for the tests stays installed when only the program is started after a change.
    if state.endswith(Purpose.DEVELOP):
        purpose = Purpose.DEVELOP
    write_mark(folder, UNFINISHED)
    install(root, pip_for(folder), purpose)
    link_checkout(root, python_of(folder))
    write_mark(folder, f"{wanted} {purpose}")
    print(f"Set up in {time.monotonic() - started:.0f} s.", flush=True)
    return python_of(folder)


def fingerprint(root: Path, purpose: Purpose = Purpose.RUN) -> str:
    """Changes when what is declared, what is pinned, the Python version or the checkout's place changes."""
    parts = (
        (root / "pyproject.toml").read_bytes(),
        *(file.read_bytes() for file in pins(root, purpose)),
        f"{sys.version_info[:2]} {platform.machine()} {root}".encode(),
    )
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def pins(root: Path, purpose: Purpose) -> list[Path]:
    """The files of pinned versions that count for a purpose."""
    names = [PINS, BUILD_PINS] if purpose is Purpose.BUILD else [PINS]
    return [root / name for name in names]


def finished_marks(wanted: str, purpose: Purpose) -> set[str]:
    """The marks that make a set-up for `purpose` superfluous."""
    if purpose is Purpose.BUILD:
        return {f"{wanted} {purpose}"}
    return {f"{wanted} {purpose}", f"{wanted} {Purpose.DEVELOP}"}


def read_mark(folder: Path) -> str:
    try:
        return (folder / MARK).read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def write_mark(folder: Path, text: str) -> None:
    (folder / MARK).write_text(text + "\n", encoding="utf-8")


def python_of(folder: Path) -> Path:
    """The interpreter inside an environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def is_usable(folder: Path) -> bool:
    """Whether the environment's interpreter starts and has the same version as this one."""
    question = "import sys; print(sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [str(python_of(folder)), "-c", question], capture_output=True, text=True, check=False, timeout=60
        )
    except OSError:
        return False
    return answer.stdout.strip() == str(sys.version_info[:2])


def make_anew(folder: Path) -> None:
    """An empty environment, with a pip of its own where this Python can make one, else without."""
    if importlib.util.find_spec("ensurepip") is not None:
        clear(folder)
        try:
            venv.create(folder, with_pip=True)
        except (subprocess.CalledProcessError, SystemExit):
            pass  # Debian ships ensurepip apart, or without what it installs
        else:
            return
    clear(folder)
    venv.create(folder, with_pip=False)


def clear(folder: Path) -> None:
    """An empty folder that already says that it is unfinished."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    write_mark(folder, UNFINISHED)


def pip_for(folder: Path) -> list[str]:
    """The command that installs into the environment: its own pip, else this Python's pointed at it."""
    own = [str(python_of(folder)), "-m", "pip"]
    if answers(own):
        return own
    outer = [sys.executable, "-m", "pip"]
    if answers(outer):
        return [*outer, "--python", str(python_of(folder))]
    raise SetUpRefused(NO_PIP)


def answers(command: list[str]) -> bool:
    """Whether `command` can say its version."""
    return subprocess.run([*command, "--version"], capture_output=True, check=False).returncode == 0


def install(root: Path, pip: list[str], purpose: Purpose) -> None:
    """Install the pinned versions of what pyproject.toml asks for."""
    environment = {
        **os.environ,
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
        "PIP_ROOT_USER_ACTION": "ignore",
        "PIP_USER": "0",
    }
    command = [*pip, "install", "-qq", "--no-warn-script-location"]
    for file in pins(root, purpose):
        command += ["--constraint", str(file)]
    if subprocess.call([*command, *asked_for(root, purpose)], env=environment) != 0:
        raise SetUpRefused("pip could not install what GEN.ERA Desktop needs (see above). Is there a network?")


def asked_for(root: Path, purpose: Purpose) -> list[str]:
    """The requirements that pyproject.toml declares."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted: list[str] = list(project["dependencies"])
    for extra in EXTRAS.get(purpose, ()):
        wanted += project["optional-dependencies"][extra]
    return wanted


def link_checkout(root: Path, python: Path) -> None:
    """Make the environment import the package from the checkout.

    A path file does what an editable install does, without a build that can fail.
    """
    question = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run([str(python), "-c", question], capture_output=True, text=True, check=True)
    (Path(answer.stdout.strip()) / LINK).write_text(f"{root}\n", encoding="locale")
    _make_command(python)


def _make_command(python: Path) -> None:
    """The command `genera-desktop` beside the environment's Python, as an installed package would have it."""
    if os.name == "nt":
        (python.parent / f"{COMMAND}.cmd").write_text('@"%~dp0python.exe" -m genera_desktop %*\n', encoding="locale")
        return
    command = python.parent / COMMAND
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(str(python))} -m genera_desktop "$@"\n', encoding="locale")
    command.chmod(0o755)
