"""The virtual environment: made with or without ensurepip, repaired when half made, free at the second start."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

import virtual_environment
from refusal import SetUpRefused
from virtual_environment import MARK, UNFINISHED, Purpose, set_up

DECLARATION = """\
[project]
dependencies = ["first>=1"]
[project.optional-dependencies]
dev = ["second>=2"]
encryption = ["third>=3"]
postgresql = ["fifth>=5"]
build = ["fourth>=4"]
"""


class Machine:
    """A checkout in a folder, real environments in it, and a pip that only notes what it is asked for."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.asked: list[list[str]] = []
        self.status = 0

    def pip(self, command: list[str], **_: object) -> int:
        self.asked.append(command)
        return self.status

    def set_up(self, purpose: Purpose = Purpose.RUN) -> Path:
        return set_up(self.root, purpose)


@pytest.fixture
def machine(tmp_path, monkeypatch) -> Machine:
    machine = Machine(tmp_path)
    (tmp_path / "packaging").mkdir()
    (tmp_path / "pyproject.toml").write_text(DECLARATION, encoding="utf-8")
    (tmp_path / virtual_environment.PINS).write_text("first==1\nsecond==2\nthird==3\n", encoding="utf-8")
    (tmp_path / virtual_environment.BUILD_PINS).write_text("fourth==4\n", encoding="utf-8")
    monkeypatch.setattr(subprocess, "call", machine.pip)
    monkeypatch.setattr(virtual_environment, "answers", lambda command: command[0] == sys.executable)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    return machine


def test_without_ensurepip_the_environment_is_filled_by_the_outer_pip(machine):
    python = machine.set_up()

    assert python.exists()
    assert machine.asked[0][:5] == [sys.executable, "-m", "pip", "--python", str(python)]


def test_an_ensurepip_that_fails_counts_as_none(machine, monkeypatch):
    create = venv.create

    def refuse_pip(folder: Path, *, with_pip: bool) -> None:
        if with_pip:
            raise subprocess.CalledProcessError(1, "ensurepip")
        create(folder, with_pip=False)

    monkeypatch.setattr(importlib.util, "find_spec", lambda name: name)
    monkeypatch.setattr(venv, "create", refuse_pip)

    assert machine.set_up().exists()
    assert "--python" in machine.asked[0]


def test_an_environment_with_a_pip_of_its_own_uses_it(machine, monkeypatch):
    monkeypatch.setattr(virtual_environment, "answers", lambda _command: True)

    python = machine.set_up()

    assert machine.asked[0][:3] == [str(python), "-m", "pip"]


def test_no_pip_at_all_is_refused_with_what_to_install(machine, monkeypatch):
    monkeypatch.setattr(virtual_environment, "answers", lambda _command: False)

    with pytest.raises(SetUpRefused, match="python3-venv"):
        machine.set_up()


def test_the_versions_are_held_to_the_pins(machine):
    machine.set_up()

    (command,) = machine.asked
    assert command[command.index("--constraint") + 1] == str(machine.root / virtual_environment.PINS)


def test_running_needs_less_than_developing(machine):
    machine.set_up(Purpose.RUN)
    machine.set_up(Purpose.DEVELOP)

    assert [command[-1] for command in machine.asked] == ["first>=1", "second>=2"]


@pytest.mark.parametrize("second", [Purpose.RUN, Purpose.DEVELOP])
def test_the_second_start_does_nothing(second, machine, capsys):
    machine.set_up(Purpose.DEVELOP)
    capsys.readouterr()

    machine.set_up(second)

    assert len(machine.asked) == 1
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("name", ["pyproject.toml", virtual_environment.PINS])
def test_a_changed_declaration_or_pin_is_installed_into_the_same_environment(name, machine):
    machine.set_up(Purpose.DEVELOP)
    kept = machine.folder / "kept"
    kept.touch()

    file = machine.root / name
    file.write_text(file.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    machine.set_up(Purpose.RUN)

    assert kept.exists()
    assert machine.asked[-1][-1] == "second>=2", "what the tests need stays installed"


@pytest.mark.skipif(os.name == "nt", reason="a .cmd file there")
def test_the_program_has_its_command_in_the_environment(machine):
    machine.set_up()

    command = machine.folder / "bin" / virtual_environment.COMMAND
    assert os.access(command, os.X_OK)
    assert "-m genera_desktop" in command.read_text(encoding="utf-8")


def test_a_half_made_environment_is_made_anew(machine):
    machine.status = 1
    with pytest.raises(SetUpRefused, match="network"):
        machine.set_up()
    leftover = machine.folder / "leftover"
    leftover.touch()

    machine.status = 0
    machine.set_up()

    assert not leftover.exists()
    assert UNFINISHED not in (machine.folder / MARK).read_text(encoding="utf-8")


def test_an_environment_whose_python_is_gone_is_made_anew(machine):
    python = machine.set_up()
    python.unlink()

    machine.set_up()

    assert python.exists()


def test_an_environment_of_another_python_version_is_made_anew(machine, monkeypatch):
    machine.set_up()
    leftover = machine.folder / "leftover"
    leftover.touch()

    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    machine.set_up()

    assert not leftover.exists()


def test_an_environment_made_by_hand_is_filled_and_kept(machine):
    venv.create(machine.folder, with_pip=False)
    kept = machine.folder / "kept"
    kept.touch()

    machine.set_up()

    assert kept.exists()
    assert len(machine.asked) == 1


def test_a_build_has_an_environment_of_its_own_with_what_goes_into_the_application(machine):
    machine.set_up(Purpose.DEVELOP)

    python = machine.set_up(Purpose.BUILD)

    assert python.parents[1] == machine.root / ".venv-build"
    (asked,) = machine.asked[1:]
    assert asked[-4:] == ["first>=1", "third>=3", "fifth>=5", "fourth>=4"]
    assert str(machine.root / virtual_environment.BUILD_PINS) in asked


def test_the_environment_imports_the_package_from_the_checkout(machine, tmp_path):
    package = machine.root / "genera_desktop"
    package.mkdir()
    (package / "__init__.py").touch()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    python = machine.set_up()

    question = "import genera_desktop; print(genera_desktop.__file__)"
    answer = subprocess.run([python, "-c", question], cwd=elsewhere, capture_output=True, text=True, check=True)
    assert Path(answer.stdout.strip()).parent == package


@pytest.mark.long
def test_a_clone_of_the_checkout_sets_itself_up_and_passes_a_test(root, tmp_path):
    clone = tmp_path / "clone"
    shutil.copytree(root, clone, ignore=shutil.ignore_patterns(".venv", ".git", ".*_cache", "demo"))
    command = [sys.executable, "packaging/dev.py", "test", "-n", "0", "tests/test_pyside_pin.py"]

    done = subprocess.run(command, cwd=clone, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    assert (clone / ".venv" / MARK).read_text(encoding="utf-8").strip().endswith("develop")
