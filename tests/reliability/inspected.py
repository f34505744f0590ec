"""Foreign files through the command itself: `genera-desktop inspect FILE --json`, with its time and memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.book import Book, cells
from tests.reliability.figures import Figures

SECONDS = 10.0
MEGABYTES = 300


def inspect_all(files: list[Path], known: dict[Path, Book | GeneraError], figures: Figures) -> None:
    """Runs the command for each file and holds its answer against what the reading process said of the file."""
    slowest, largest, flags = 0.0, 0.0, Counter[str]()
    for path in files:
        status, answer, said, seconds, megabytes = _inspect(path)
        slowest, largest = max(slowest, seconds), max(largest, megabytes)
        wrong = _wrong(status, answer, said, known[path], flags)
        figures.expect(not wrong, f"inspect {path.name}: {wrong}")
        figures.expect(seconds <= SECONDS, f"inspect {path.name}: {seconds:.1f} s of processor time")
        figures.expect(megabytes <= MEGABYTES, f"inspect {path.name}: {megabytes:.0f} MB")
    figures.counts.update(
        {
            "through the command": len(files),
            "slowest command, in seconds of processor time": round(slowest, 2),
            "largest command, in MB": round(largest),
            "flags": dict(flags.most_common()),
        }
    )


def _inspect(path: Path) -> tuple[int, str, str, float, float]:
    """Exit status, both outputs, processor time with the reading process, and the memory of the larger of the two."""
    words = [sys.executable, "-m", "genera_desktop", "inspect", str(path), "--json"]
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(words, stdout=out, stderr=err)
        deadline = time.monotonic() + 120
        ended, status, used = os.wait4(process.pid, os.WNOHANG)
        while not ended:
            if time.monotonic() > deadline:
                process.kill()
            time.sleep(0.005)
            ended, status, used = os.wait4(process.pid, os.WNOHANG)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        texts = out.read().decode(), err.read().decode()
    return (process.returncode, *texts, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def _wrong(status: int, answer: str, said: str, known: Book | GeneraError, flags: Counter[str]) -> str:
    if isinstance(known, GeneraError):
        told = json.loads(answer) if status == 2 else {}
        one_line = said.endswith("\n") and said.count("\n") == 1
        right = one_line and told.get("error") == known.code and said == told["message"] + "\n"
        return "" if right else f"status {status}, {said[-200:]!r}"
    if status != 0 or said:
        return f"status {status}, {said[-200:]!r}"
    found = json.loads(answer)
    flags.update(found["flags"])
    ours = {sheet.name: [name for name, _ in cells(sheet)] for sheet in known.sheets}
    same = {name: list(sheet) for name, sheet in found["sheets"].items()} == ours
    return "" if same and found["flags"] == sorted(known.flags) else "other cells or flags than were read"
