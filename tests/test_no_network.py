"""The program reaches no other machine: none of its modules can, and neither can the processes that it starts.

Every test runs with other machines out of reach (`conftest.py`). That guard does not go along into a process that a
test starts; such a process runs this package, which these tests look through.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

REACHES_OUT = frozenset(
    "socket ssl http urllib.request ftplib smtplib poplib imaplib xmlrpc asyncio socketserver requests httpx"
    " webbrowser PySide6.QtNetwork PySide6.QtWebSockets".split()
)
STAYS_HERE = {"QLocalServer", "QLocalSocket"}
"""By which a second start of the program on this computer speaks to the first."""


def test_no_module_of_the_program_imports_what_reaches_other_machines(root: Path) -> None:
    found = []
    for file in (root / "genera_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""] if set(names) - STAYS_HERE else []
            found += [f"{file.name}: {name}" for name in names if _reaches_out(name)]

    assert found == []


def _reaches_out(name: str) -> bool:
    return any(name == one or name.startswith(one + ".") for one in REACHES_OUT)


def test_the_reading_process_does_not_even_load_the_means_to(root: Path) -> None:
    load = "import sys; import genera_desktop.workbook.reading_worker; print(*sys.modules)"

    done = subprocess.run(
        [sys.executable, "-S", "-P", "-c", load],
        cwd=root,
        env={"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
    )

    assert "genera_desktop.workbook.read" in done.stdout.split()
    assert not {"socket", "_socket", "ssl", "PySide6", "sqlalchemy"} & set(done.stdout.split())
