"""Files that only pass: in a folder of this user's alone, gone afterwards, and after a kill at the next start."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from genera_desktop.workbook.deliver import held, is_abandoned

_PREFIX = "genera-passing-"
_HELD = "held"


@contextmanager
def passing_folder() -> Iterator[Path]:
    """Gives an empty folder that nobody else may look into; nothing is left of it afterwards."""
    sweep_passing()
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    inside = folder / "files"
    try:
        with held(folder / _HELD):
            inside.mkdir()
            yield inside
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sweep_passing() -> None:
    """Removes the folders that a killed program left; those in use, and those of other users, stay."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):  # another user's, or going this moment
            if _is_ours(folder) and is_abandoned(folder / _HELD):
                shutil.rmtree(folder / "files", ignore_errors=True)
                (folder / _HELD).unlink()
                folder.rmdir()


def _is_ours(folder: Path) -> bool:
    return not folder.is_symlink() and (os.name == "nt" or folder.stat().st_uid == os.getuid())
