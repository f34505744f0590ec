"""The wheel: the program with its resources inside, ready to run anywhere."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=root, check=True, capture_output=True)
    (file,) = folder.glob("*.whl")
    return file


def test_the_wheel_carries_every_resource(wheel, root):
    resources = root / "resources"
    wanted = {file.relative_to(resources).as_posix() for file in resources.rglob("*") if file.is_file()}

    with zipfile.ZipFile(wheel) as archive:
        inside = {name.partition("/_resources/")[2] for name in archive.namelist() if "/_resources/" in name}

    assert wanted <= inside


def test_the_wheel_carries_the_licence_texts(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = {Path(name).name for name in archive.namelist()}

    assert {"LICENSE", "LICENSE.GPL-3"} <= names


def test_the_program_in_the_wheel_finds_its_resources_inside_itself(wheel, tmp_path):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    question = "from genera_desktop.messages import catalogue; from genera_desktop.paths import resources\n"
    question += "print(resources()); assert catalogue('en')"

    answer = subprocess.run([sys.executable, "-c", question], cwd=tmp_path, capture_output=True, text=True, check=True)

    assert Path(answer.stdout.strip()).is_relative_to(tmp_path)
