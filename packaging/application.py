"""Makes the self-contained application, tries it, and packs it for the system that it is made on.

Started by build.py with the Python of the build's own environment.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from statistics import median

import application_icon
import linux_packages
import macos_packages
import third_party
import translations
import windows_packages
from refusal import SetUpRefused

ROOT = Path(__file__).resolve().parent.parent
SVG = ROOT / "resources" / "icons" / "application" / "genera-desktop.svg"
MOST_MEGABYTES = 170
STARTS = 5
BY_NAME = ("msoffcrypto", "msoffcrypto.format.ooxml", "msoffcrypto.exceptions", "psycopg", "psycopg_binary",
           "sqlalchemy.dialects.postgresql.psycopg")  # fmt: skip
"""Optional libraries that the program imports by their name, where they are installed."""


def main(arguments: list[str]) -> int:
    """Builds into the folder of `arguments`; the exit status."""
    output = Path(arguments[0])
    work = output / "work"
    work.mkdir(parents=True, exist_ok=True)
    try:
        translations.release(ROOT)
        version = program_version()
        icons = application_icon.draw(SVG, work / "icons")
        application = freeze(version, system_icon(icons, work), work, output)
        without = third_party.collect(ROOT, application / "licences")
        shutil.copyfile(SVG, application / "genera-desktop.svg")
        size = megabytes(application)
        print(f"application: {size:.0f} MB unpacked; parts without a licence text of their own: {without or 'none'}")
        if size > MOST_MEGABYTES:
            raise SetUpRefused(f"The application has {size:.0f} MB; at most {MOST_MEGABYTES} are allowed.")
        started = try_application(program_of(application))
        print(f"application: works; starts in {started:.2f} s (median of {STARTS})")
        artefacts = pack(application, icons, version, output)
    except (SetUpRefused, subprocess.CalledProcessError) as refused:
        print(refused, file=sys.stderr)
        return 1
    write_sums(artefacts, output)
    for file in artefacts:
        print(f"{file.name}: {file.stat().st_size / 1_000_000:.0f} MB")
    return 0


def program_version() -> str:
    sys.path.insert(0, str(ROOT))
    import genera_desktop

    return genera_desktop.__version__


def system_icon(icons: dict[int, Path], work: Path) -> Path:
    """The icon in this system's format. Linux takes the pictures as they are."""
    pictures = {size: file.read_bytes() for size, file in icons.items()}
    (work / "genera-desktop.ico").write_bytes(
        application_icon.ico({size: pictures[size] for size in application_icon.ICO_SIZES})
    )
    (work / "genera-desktop.icns").write_bytes(application_icon.icns(pictures))
    return work / ("genera-desktop.icns" if sys.platform == "darwin" else "genera-desktop.ico")


def freeze(version: str, icon: Path, work: Path, output: Path) -> Path:
    """The application's folder, made by PyInstaller, without symbols that only a debugger reads."""
    environment = {
        **os.environ,
        "GENERA_ICON": str(icon),
        "GENERA_VERSION": version,
        "GENERA_VERSION_FILE": str(windows_packages.version_file(version, work)) if sys.platform == "win32" else "",
        "GENERA_EXTRA": " ".join(name for name in BY_NAME if is_installed(name)),
    }
    command = [sys.executable, "-m", "PyInstaller", str(ROOT / "packaging" / "genera-desktop.spec"), "--noconfirm"]
    places = ["--distpath", str(output / "application"), "--workpath", str(work), "--log-level", "ERROR"]
    subprocess.run([*command, *places], check=True, env=environment)
    folder = output / "application" / "genera-desktop"
    if sys.platform.startswith("linux") and shutil.which("strip"):
        strip(file for file in folder.rglob("*.so*") if "PySide6" not in file.parts)
    return folder


def is_installed(name: str) -> bool:
    try:
        importlib.import_module(name)
    except ImportError:
        return False
    return True


def strip(libraries: Iterable[Path]) -> None:
    """Takes the debugger's symbols out. Qt's libraries come without."""
    files = [str(file) for file in libraries if file.is_file() and not file.is_symlink()]
    subprocess.run(["strip", "--strip-unneeded", *files], check=True, stderr=subprocess.DEVNULL)


def program_of(folder: Path) -> Path:
    """The program in the application's folder that answers commands."""
    return folder / ("genera-desktop.exe" if sys.platform == "win32" else "genera-desktop")


def megabytes(folder: Path) -> float:
    """What the files of a folder take, in millions of bytes."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()) / 1e6


def try_application(program: Path) -> float:
    """Lets the application work: its self-test, and a workbook with a password there and back; the median seconds that
    a command takes to start."""
    call(program, "--smoke")
    folder = program.parent / "trial"
    folder.mkdir(exist_ok=True)
    try:
        inventory, workbook, word = folder / "trial.genera", folder / "trial.xlsx", folder / "password.txt"
        word.write_text("fictitious password", encoding="utf-8")
        call(program, "new", str(inventory), "--cluster", first_cluster())
        call(program, "export", str(inventory), "-o", str(workbook), "--password-from", str(word))
        call(program, "check", str(workbook), "--password-from", str(word))
        call(program, "questionnaire", "check", str(ROOT / "resources" / "questionnaire" / "company.xlsx"))
    finally:
        shutil.rmtree(folder)
    times = []
    for _ in range(STARTS):
        began = time.perf_counter()
        call(program, "--version")
        times.append(time.perf_counter() - began)
    return median(times)


def first_cluster() -> str:
    """The code of a cluster that the questionnaire knows."""
    from genera_desktop.records.home import cluster_regions
    from genera_desktop.services.load_questionnaire import bundled_questionnaire

    return cluster_regions(bundled_questionnaire())[0].code


def call(program: Path, *words: str) -> None:
    """Runs one command of the application; SetUpRefused with what it said where it fails."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    done = subprocess.run([str(program), *words], capture_output=True, text=True, check=False, env=environment)
    if done.returncode != 0:
        said = (done.stdout + done.stderr).strip()
        raise SetUpRefused(f"{program.name} {' '.join(words)} ended with {done.returncode}:\n{said}")


def pack(application: Path, icons: dict[int, Path], version: str, output: Path) -> list[Path]:
    """The artefacts of this system."""
    if sys.platform == "win32":
        icon = output / "work" / "genera-desktop.ico"
        script = ROOT / "packaging" / "windows" / "installer.iss"
        return windows_packages.make(application, icon, script, version, output)
    if sys.platform == "darwin":
        return macos_packages.make(application.parent / "GENERA Desktop.app", version, output)
    return linux_packages.make(application, icons, SVG, version, output)


def write_sums(artefacts: list[Path], output: Path) -> None:
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in artefacts]
    (output / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
