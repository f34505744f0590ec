"""The licences of everything that is inside the application, collected from what is installed."""

from __future__ import annotations

import shutil
import sys
from importlib import metadata
from pathlib import Path

LICENCE_NAMES = ("license", "licence", "copying", "notice", "authors")
BUILD_ONLY = {"pip", "setuptools", "pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "macholib", "pefile",
              "packaging", "genera-desktop"}  # fmt: skip
QT = "PySide6 and Qt are used under the LGPL 3. Their source is at https://download.qt.io and https://code.qt.io."


def collect(root: Path, folder: Path) -> list[str]:
    """Writes a folder for each part with its licence texts and a list of all; the names of parts that have no text of
    their own and are not under the LGPL, whose text is there with the program's own."""
    folder.mkdir(parents=True, exist_ok=True)
    without, lines = [], [f"Parts of GEN.ERA Desktop and their licences. {QT}", ""]
    for part in sorted(metadata.distributions(), key=lambda found: found.name.lower()):
        if part.name.lower().replace("_", "-") in BUILD_ONLY:
            continue
        texts = [file for file in part.files or [] if is_licence(str(file))]
        for text in texts:
            place = folder / part.name
            place.mkdir(exist_ok=True)
            shutil.copyfile(str(part.locate_file(text)), place / Path(str(text)).name)
        licence = named_licence(part.metadata)
        if not texts and "LGPL" not in licence:
            without.append(part.name)
        lines.append(f"{part.name} {part.version}: {licence}")
    _own_texts(root, folder)
    lines.append(f"Python {sys.version.split()[0]}: PSF-2.0 (https://docs.python.org/3/license.html)")
    (folder / "PARTS.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return without


def is_licence(file: str) -> bool:
    """Whether a file of a distribution is a licence text of its own, and not of something packed in a test."""
    path = Path(file)
    return ".dist-info" in file and path.name.lower().startswith(LICENCE_NAMES)


def named_licence(about: metadata.PackageMetadata) -> str:
    """What a distribution says of its licence: the expression, a short text, or the classifier."""
    for field in ("License-Expression", "License"):
        for said in about.get_all(field) or []:
            if len(said) < 80:
                return str(said)
    classifiers = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or [] if "License" in line]
    return ", ".join(classifiers) or "see its folder"


def _own_texts(root: Path, folder: Path) -> None:
    """The program's own licence, and those of icons and typeface."""
    for source, target in (
        (root / "LICENSE", folder / "GENERA-Desktop-LGPL-3.txt"),
        (root / "LICENSE.GPL-3", folder / "GPL-3.txt"),
        (root / "resources" / "icons" / "LICENSE", folder / "Lucide-icons.txt"),
        (root / "resources" / "fonts" / "OFL.txt", folder / "Inter-OFL.txt"),
    ):
        shutil.copyfile(source, target)
