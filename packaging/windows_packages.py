"""The Windows artefacts of a built application: an installer for one user, and a zip that leaves no trace."""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

from refusal import SetUpRefused

COMPILER = Path("Inno Setup 6") / "ISCC.exe"
PORTABLE = "portable.txt"
VERSION_FILE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0, OS=0x40004, fileType=1, subtype=0),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "GEN.ERA alliance"),
      StringStruct("FileDescription", "GEN.ERA Desktop"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("ProductName", "GEN.ERA Desktop"),
      StringStruct("ProductVersion", "{version}"),
      StringStruct("LegalCopyright", "LGPL-3.0-or-later"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def version_file(version: str, folder: Path) -> Path:
    """What Windows shows as the properties of the program."""
    parts = [int(part) for part in version.split(".")[:3]]
    numbers = (*parts, *[0] * (4 - len(parts)))
    file = folder / "version.txt"
    file.write_text(VERSION_FILE.format(numbers=numbers, version=version), encoding="utf-8")
    return file


def make(application: Path, icon: Path, script: Path, version: str, output: Path) -> list[Path]:
    """Both artefacts of the application's folder. The installer needs Inno Setup 6."""
    return [make_zip(application, version, output), make_installer(application, icon, script, version, output)]


def make_zip(application: Path, version: str, output: Path) -> Path:
    """The application with the mark that keeps its settings beside it."""
    package = output / f"genera-desktop-{version}-portable.zip"
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(application.rglob("*")):
            archive.write(file, Path("GENERA Desktop") / file.relative_to(application))
        archive.writestr(f"GENERA Desktop/{PORTABLE}", "The settings are kept beside the program.\r\n")
    return package


def make_installer(application: Path, icon: Path, script: Path, version: str, output: Path) -> Path:
    compiler = find_compiler()
    if compiler is None:
        raise SetUpRefused("Inno Setup 6 is not installed: see https://jrsoftware.org/isinfo.php")
    defines = {"Version": version, "Application": application, "Output": output, "Icon": icon}
    command = [str(compiler), "/Qp", *(f"/D{name}={value}" for name, value in defines.items())]
    signer = os.environ.get("GENERA_SIGN_COMMAND")
    if signer:
        command += ["/DSignTool=1", f"/Ssigner={signer} $f"]
    subprocess.run([*command, str(script)], check=True)
    return output / f"genera-desktop-{version}-setup.exe"


def find_compiler() -> Path | None:
    """Inno Setup's compiler, on the path or where it is usually installed."""
    found = shutil.which("ISCC")
    if found:
        return Path(found)
    folders = [os.environ.get(name) for name in ("ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA")]
    places = [Path(folder) / COMPILER for folder in folders if folder]
    return next((place for place in places if place.is_file()), None)
