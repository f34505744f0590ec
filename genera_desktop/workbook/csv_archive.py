"""An archive of CSV files, as survey servers give their data: unpacked into a folder, by its real size."""

from __future__ import annotations

import zipfile
from pathlib import Path, PurePosixPath
from typing import Final

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.limits import LIMITS, Limits

CSV: Final = ".csv"
MOST_FILES: Final = 40
_CHUNK: Final = 1 << 16


def unpack_csv(archive: Path, folder: Path, limits: Limits = LIMITS) -> list[Path]:
    """Writes the CSV files of an archive into a folder, under their bare names; other files are passed over.

    GeneraError for what is no archive, holds too many files or too much, or is damaged or locked.
    """
    if archive.stat().st_size > limits.file_bytes:
        raise GeneraError("archive-too-large", file=archive.name)
    try:
        with zipfile.ZipFile(archive) as opened:
            members = [one for one in opened.infolist() if PurePosixPath(one.filename).suffix.lower() == CSV]
            if len(members) > MOST_FILES:
                raise GeneraError("archive-too-large", file=archive.name)
            return _written(opened, members, archive, folder, limits)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
        raise GeneraError("archive-is-damaged", file=archive.name) from error


def _written(
    opened: zipfile.ZipFile, members: list[zipfile.ZipInfo], archive: Path, folder: Path, limits: Limits
) -> list[Path]:
    paths, left = [], limits.unpacked_bytes
    for member in members:
        target = folder / PurePosixPath(member.filename.replace("\\", "/")).name
        if target in paths:
            raise GeneraError("archive-is-damaged", file=archive.name)
        with opened.open(member) as source, target.open("wb") as written:
            while chunk := source.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise GeneraError("archive-too-large", file=archive.name)
                written.write(chunk)
        paths.append(target)
    return paths
