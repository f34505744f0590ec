"""The artefacts that people install, packed from a small stand-in for the application."""

from __future__ import annotations

import shutil
import struct
import subprocess
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import application_icon
import linux_packages
import third_party
import virtual_environment
import windows_packages


@pytest.fixture
def application(tmp_path: Path) -> Path:
    folder = tmp_path / "application"
    (folder / "licences").mkdir(parents=True)
    (folder / "licences" / "PARTS.txt").write_text("Parts and their licences", encoding="utf-8")
    program = folder / "genera-desktop"
    program.write_text("#!/bin/sh\necho started\n", encoding="utf-8")
    program.chmod(0o755)
    return folder


@pytest.fixture
def icons(qapp: QApplication, tmp_path: Path, root: Path) -> dict[int, Path]:  # noqa: ARG001 - all tests share it
    return application_icon.draw(drawing(root), tmp_path / "icons")


def drawing(root: Path) -> Path:
    return root / "resources" / "icons" / "application" / "genera-desktop.svg"


def test_the_icon_for_windows_holds_a_picture_of_each_size(icons: dict[int, Path]) -> None:
    pictures = {size: icons[size].read_bytes() for size in application_icon.ICO_SIZES}

    made = application_icon.ico(pictures)

    reserved, kind, count = struct.unpack_from("<HHH", made)
    assert (reserved, kind, count) == (0, 1, len(pictures))
    for at, size in enumerate(sorted(pictures)):
        side, _, _, _, _, bits, length, start = struct.unpack_from("<BBBBHHII", made, 6 + 16 * at)
        assert (side or 256, bits) == (size, 32)
        assert made[start : start + length] == pictures[size]


def test_the_icon_for_macos_is_a_chain_of_parts_that_fills_the_file(icons: dict[int, Path]) -> None:
    made = application_icon.icns({size: file.read_bytes() for size, file in icons.items()})

    assert made[:4] == b"icns"
    assert struct.unpack_from(">I", made, 4)[0] == len(made)
    at, kinds = 8, []
    while at < len(made):
        kinds.append(made[at : at + 4].decode())
        at += struct.unpack_from(">I", made, at + 4)[0]
    assert (at, kinds) == (len(made), list(application_icon.ICNS_KINDS))


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")
def test_the_debian_package_installs_program_menu_entry_file_type_and_licences(
    application: Path, icons: dict[int, Path], root: Path, tmp_path: Path
) -> None:
    package = linux_packages.make_deb(application, icons, drawing(root), "1.2.3", tmp_path)

    unpacked = tmp_path / "unpacked"
    subprocess.run(["dpkg-deb", "-R", str(package), str(unpacked)], check=True)
    started = subprocess.run([unpacked / "usr/bin/genera-desktop"], capture_output=True, text=True, check=True)
    assert started.stdout == "started\n"
    assert "*.genera" in (unpacked / "usr/share/mime/packages/genera-desktop.xml").read_text(encoding="utf-8")
    entry = (unpacked / "usr/share/applications/genera-desktop.desktop").read_text(encoding="utf-8")
    assert "Exec=genera-desktop %f" in entry
    assert (unpacked / "usr/share/doc/genera-desktop/copyright").is_file()
    assert (unpacked / "usr/share/icons/hicolor/48x48/apps/genera-desktop.png").is_file()
    control = (unpacked / "DEBIAN/control").read_text(encoding="utf-8")
    assert "Version: 1.2.3\n" in control
    assert "libxcb-cursor0" in control
    owner = subprocess.run(["dpkg-deb", "-c", str(package)], capture_output=True, text=True, check=True).stdout
    assert all("root/root" in line for line in owner.splitlines())


def test_the_archive_for_linux_starts_where_it_is_unpacked(
    application: Path, icons: dict[int, Path], root: Path, tmp_path: Path
) -> None:
    package = linux_packages.make_tar(application, icons, drawing(root), "1.2.3", tmp_path)

    with tarfile.open(package) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    (folder,) = (tmp_path / "unpacked").iterdir()
    assert subprocess.run([folder / "genera-desktop"], capture_output=True, text=True, check=True).stdout == "started\n"
    assert "portable.txt" in (folder / "README.txt").read_text(encoding="utf-8")


def test_the_portable_archive_for_windows_carries_the_mark(application: Path, tmp_path: Path) -> None:
    package = windows_packages.make_zip(application, "1.2.3", tmp_path)

    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
    assert "GENERA Desktop/portable.txt" in names
    assert "GENERA Desktop/genera-desktop" in names


def test_windows_shows_the_version_in_four_numbers(tmp_path: Path) -> None:
    text = windows_packages.version_file("1.2.3", tmp_path).read_text(encoding="utf-8")

    assert "filevers=(1, 2, 3, 0)" in text


def test_every_part_that_people_receive_comes_with_its_licence(root: Path, tmp_path: Path) -> None:
    third_party.collect(root, tmp_path)

    parts = (tmp_path / "PARTS.txt").read_text(encoding="utf-8")
    declared = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    for line in declared:
        name = line.partition(";")[0].strip().replace("_", "-")
        wanted = name.split(">")[0].split("<")[0].split("=")[0].lower()
        assert wanted in parts.lower().replace("_", "-"), wanted
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (tmp_path / "GENERA-Desktop-LGPL-3.txt").read_text(encoding="utf-8")
    assert (tmp_path / "SQLAlchemy" / "LICENSE").is_file()


def test_a_pin_of_the_build_is_no_pin_of_the_program(root: Path) -> None:
    names = [pins_of(root / file) for file in (virtual_environment.PINS, virtual_environment.BUILD_PINS)]

    assert names[1]
    assert names[0] & names[1] == set()


def pins_of(file: Path) -> set[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return {line.partition("==")[0].lower() for line in lines if line and not line.startswith("#")}
