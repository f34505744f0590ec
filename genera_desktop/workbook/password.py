"""Workbooks behind a password, in Excel's own encryption (ECMA-376, agile), which LibreOffice opens too.

The library for it is an optional part of the program. Taking a foreign file apart is done by a process of its own, and
what comes out of it goes through the same door as every other workbook.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from genera_desktop.errors import GeneraError
from genera_desktop.paths import NO_CONSOLE, built_command, is_built
from genera_desktop.workbook.deliver import delivered
from genera_desktop.workbook.limits import LIMITS, MEGABYTE
from genera_desktop.workbook.memory_limit import limit_memory
from genera_desktop.workbook.passing import passing_folder

WORKER_ARGUMENT = "--unlock-workbook"
SECONDS = 60.0
MEGABYTES = 1024
LONGEST = 255
"""Excel takes no longer password."""
_LIBRARY, _WRITER, _ERRORS = "msoffcrypto", "msoffcrypto.format.ooxml", "msoffcrypto.exceptions"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORKER = "from genera_desktop.workbook.password import main; main()"


def password_in(file: Path) -> str:
    """The password in the first line of a file. GeneraError where there is none."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise GeneraError("password-file-unreadable", file=file.name) from error
    return checked_password(lines[0] if lines else "")


def checked_password(password: str) -> str:
    """The password, refused where it is empty or longer than Excel takes."""
    if not password or len(password) > LONGEST:
        raise GeneraError("password-unfit", most=LONGEST)
    return password


@contextmanager
def protected(path: Path, password: str) -> Iterator[Path]:
    """Gives a place to write a workbook to; afterwards it stands at `path`, behind the password if there is one."""
    if not password:
        yield path
        return
    library = _library(_WRITER)
    with passing_folder() as folder:
        plain = folder / path.name
        yield plain
        with delivered(path) as part, plain.open("rb") as content, part.open("wb") as locked:
            library.OOXMLFile(content).encrypt(checked_password(password), locked)


@contextmanager
def unlocked(path: Path, password: str) -> Iterator[Path]:
    """Gives a file that can be read: this one, or where it is behind a password a passing copy of what is in it.

    GeneraError where the password is wrong, or what is behind it is no workbook.
    """
    if not password or not _is_locked(path):
        yield path
        return
    _library(_LIBRARY)
    with passing_folder() as folder:
        plain = folder / path.name
        code = _unlock(path, plain, password)
        if code:
            raise GeneraError(code, file=path.name, seconds=round(SECONDS))
        yield plain


def main() -> None:
    """Takes one file apart, in a process of its own: the question on standard input, a code on standard output."""
    limit_memory(MEGABYTES * MEGABYTE)
    question = json.loads(sys.stdin.buffer.readline())
    sys.stdout.write(_taken_apart(Path(question["path"]), Path(question["plain"]), question["password"]))


def _library(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise GeneraError("password-not-installed") from error


def _is_locked(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_OLE)) == _OLE
    except OSError:
        return False


def _unlock(path: Path, plain: Path, password: str) -> str:
    """Why the file could not be taken apart; '' where it was."""
    if path.stat().st_size > LIMITS.file_bytes:
        return "file-damaged"
    if is_built():
        command, environment = [built_command(), WORKER_ARGUMENT], dict(os.environ)
    else:
        command = [sys.executable, "-P", "-X", "utf8", "-c", _WORKER]
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    question = json.dumps({"path": str(path.absolute()), "plain": str(plain), "password": password})
    try:
        answer = subprocess.run(
            command,
            input=question.encode() + b"\n",
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=NO_CONSOLE,
            env=environment,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "reading-time"
    said = answer.stdout.decode("ascii", "replace").strip()
    known = said in ("", "password-wrong", "file-password-kind")
    return said if known and answer.returncode == 0 else "reading-crashed"


def _taken_apart(path: Path, plain: Path, password: str) -> str:
    library, exceptions = _library(_LIBRARY), _library(_ERRORS)
    try:
        with path.open("rb") as file, plain.open("xb") as target:
            locked = library.OfficeFile(file)
            locked.load_key(password=password, verify_password=True)
            locked.decrypt(target, verify_integrity=True)
    except exceptions.InvalidKeyError:
        return "password-wrong"
    except Exception:  # whatever the library comes upon in a stranger's file
        return "file-password-kind"
    return ""
