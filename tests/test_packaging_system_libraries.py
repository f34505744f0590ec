"""Qt's system libraries on Linux: found without Qt, installed where allowed, else named with the line to type."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

import system_libraries
from refusal import SetUpRefused

LACKING = {"libxcb-cursor0": "libgenera-no-such-library.so.7"}


class Apt:
    """Stands in for apt-get, and for who we are."""

    def __init__(self, status: int = 0) -> None:
        self.status = status
        self.commands: list[list[str]] = []

    def run(self, command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        self.commands.append(command)
        return subprocess.CompletedProcess(command, self.status)


def on_linux(monkeypatch: pytest.MonkeyPatch, *, user: int, programs: tuple[str, ...], apt: Apt) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)
    monkeypatch.setattr(shutil, "which", lambda program: program if program in programs else None)
    monkeypatch.setattr(subprocess, "run", apt.run)


def test_a_library_that_is_there_is_found_and_another_is_missing():
    present = {"libEGL.so.1"}.__contains__

    assert system_libraries.missing({"libegl1": "libEGL.so.1", "libgl1": "libGL.so.1"}, present) == ["libgl1"]


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux's dynamic linker")
def test_the_dynamic_linker_is_asked():
    assert system_libraries.is_present("libc.so.6")
    assert not system_libraries.is_present(LACKING["libxcb-cursor0"])


def test_a_window_needs_more_than_offscreen_does():
    assert system_libraries.OFFSCREEN.items() < system_libraries.WINDOW.items()


def test_root_on_debian_gets_what_is_missing_after_one_update(monkeypatch, capsys):
    apt = Apt()
    on_linux(monkeypatch, user=0, programs=("apt-get",), apt=apt)

    system_libraries.require(LACKING)

    assert [command[1] for command in apt.commands] == ["update", "install"]
    assert apt.commands[-1][-1] == "libxcb-cursor0"
    assert capsys.readouterr().out.count("\n") == 1


def test_who_is_not_root_is_given_the_exact_line_to_type(monkeypatch):
    apt = Apt()
    on_linux(monkeypatch, user=1000, programs=("apt-get",), apt=apt)

    with pytest.raises(SetUpRefused) as refused:
        system_libraries.require(LACKING)

    assert str(refused.value).endswith("  sudo apt-get install --no-install-recommends libxcb-cursor0")
    assert apt.commands == []


def test_root_is_given_the_line_too_when_the_installation_fails(monkeypatch):
    on_linux(monkeypatch, user=0, programs=("apt-get",), apt=Apt(status=100))

    with pytest.raises(SetUpRefused, match="apt-get install"):
        system_libraries.require(LACKING)


@pytest.mark.parametrize(
    ("program", "line"),
    [("dnf", "sudo dnf install 'libEGL.so.1()(64bit)'"), ("zypper", "sudo zypper install 'libEGL.so.1()(64bit)'")],
)
def test_where_packages_are_found_by_library_the_library_is_asked_for(program, line):
    assert system_libraries.line_to_type(["libegl1"], {program: program}.get) == line


def test_on_any_other_distribution_the_libraries_are_named():
    assert system_libraries.line_to_type(["libegl1", "libgl1"], {}.get) == "the libraries libEGL.so.1, libGL.so.1"


def test_nothing_is_asked_for_on_windows_and_macos(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")

    system_libraries.require(LACKING)
