"""The Linux artefacts of a built application: a .deb for Debian and Ubuntu, and a .tar.gz for everything else."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import tarfile
from pathlib import Path

from system_libraries import WINDOW

NAME = "genera-desktop"
SUMMARY = "Offline inventory of a computational-genomics meta-cluster"
DETAILS = (
    "Partners keep the companies and strengths of their cluster, and send them as",
    "one workbook; the coordinator merges, compares, analyses and reports.",
)
MAINTAINER = "GEN.ERA alliance <desktop@genera.example>"
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
DESKTOP = """\
[Desktop Entry]
Type=Application
Name=GEN.ERA Desktop
Comment={summary}
Exec=genera-desktop %f
Icon=genera-desktop
Terminal=false
Categories=Office;Database;
MimeType=application/x-genera-inventory;
StartupWMClass=genera-desktop
"""
MIME = """\
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-genera-inventory">
    <comment>GEN.ERA inventory</comment>
    <icon name="genera-desktop"/>
    <glob pattern="*.genera"/>
  </mime-type>
</mime-info>
"""
TAR_README = """\
GEN.ERA Desktop {version}

Start it with ./genera-desktop. Nothing needs to be installed.
To carry it on a stick with its settings, put an empty file named portable.txt beside it.
The folder share holds what a desktop needs for its menu: copy it to ~/.local/share.
Licences of all parts are in the folder licences.
"""


def make(application: Path, icons: dict[int, Path], svg: Path, version: str, output: Path) -> list[Path]:
    """Both artefacts of the application's folder."""
    return [
        make_deb(application, icons, svg, version, output),
        make_tar(application, icons, svg, version, output),
    ]


def add_desktop_files(share: Path, icons: dict[int, Path], svg: Path) -> None:
    """Menu entry, icons and file type, under a `share` folder."""
    texts = {
        share / "applications" / f"{NAME}.desktop": DESKTOP.format(summary=SUMMARY),
        share / "mime" / "packages" / f"{NAME}.xml": MIME,
    }
    for file, text in texts.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    hicolor = share / "icons" / "hicolor"
    pictures = {hicolor / f"{size}x{size}" / "apps" / f"{NAME}.png": icon for size, icon in icons.items()}
    for file, picture in {**pictures, hicolor / "scalable" / "apps" / f"{NAME}.svg": svg}.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(picture, file)


def make_deb(application: Path, icons: dict[int, Path], svg: Path, version: str, output: Path) -> Path:
    """The package, which needs only the system libraries of any desktop."""
    machine = MACHINES.get(platform.machine(), platform.machine())
    tree = output / "deb-tree"
    shutil.rmtree(tree, ignore_errors=True)
    place = tree / "usr" / "lib" / NAME
    shutil.copytree(application, place, symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    add_desktop_files(tree / "usr" / "share", icons, svg)
    papers = tree / "usr" / "share" / "doc" / NAME
    papers.mkdir(parents=True)
    shutil.copyfile(application / "licences" / "PARTS.txt", papers / "copyright")
    _write_control(tree, version, machine)
    for entry in [tree, *tree.rglob("*")]:
        if not entry.is_symlink():
            entry.chmod(0o755 if entry.is_dir() or os.access(entry, os.X_OK) else 0o644)
    package = output / f"{NAME}_{version}_{machine}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return package


def _write_control(tree: Path, version: str, machine: str) -> None:
    files = sorted(file for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    kilobytes = sum(file.stat().st_size for file in files) // 1024
    fields = {
        "Package": NAME,
        "Version": version,
        "Architecture": machine,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kilobytes),
        "Section": "science",
        "Priority": "optional",
        "Depends": ", ".join([f"libc6 (>= {platform.libc_ver()[1]})", *WINDOW]),
        "Recommends": "libcups2, fonts-dejavu-core",
        "Description": "\n ".join([SUMMARY, *DETAILS]),
    }
    (tree / "DEBIAN").mkdir()
    control = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    sums = [f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(tree)}\n" for file in files]
    (tree / "DEBIAN" / "md5sums").write_text("".join(sums), encoding="utf-8")


def make_tar(application: Path, icons: dict[int, Path], svg: Path, version: str, output: Path) -> Path:
    """The application in a folder of its own, to be unpacked anywhere."""
    name = f"{NAME}-{version}-linux-{platform.machine()}"
    tree = output / "tar-tree" / name
    shutil.rmtree(tree.parent, ignore_errors=True)
    shutil.copytree(application, tree, symlinks=True)
    add_desktop_files(tree / "share", icons, svg)
    (tree / "README.txt").write_text(TAR_README.format(version=version), encoding="utf-8")
    package = output / f"{name}.tar.gz"
    with tarfile.open(package, "w:gz", compresslevel=6) as archive:
        archive.add(tree, arcname=name)
    shutil.rmtree(tree.parent)
    return package
