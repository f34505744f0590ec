"""PySide6 6.12.0 on Python 3.11 loses a reference to None at each void call; it must never be installed there."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from PySide6.QtCore import QObject

VOID_CALLS = 2_000
BROKEN = ("6.12.0", "6.12.1")


def qt_requirements(lines: list[str]) -> list[Requirement]:
    wanted = [Requirement(line) for line in lines if line.lower().startswith(("pyside6", "shiboken6"))]
    assert wanted, "PySide6 is not pinned at all"
    return wanted


def allowed(requirements: list[Requirement], python: str) -> SpecifierSet:
    """Which versions of Qt's binding the requirements let in for one Python."""
    wanted = SpecifierSet()
    for requirement in requirements:
        if requirement.marker is None or requirement.marker.evaluate({"python_version": python}):
            wanted &= requirement.specifier
    return wanted


def declared(root: Path) -> list[str]:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return list(project["dependencies"])


def pinned(root: Path) -> list[str]:
    lines = (root / "packaging/requirements.lock").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("lines_of", [declared, pinned])
def test_no_pin_lets_6_12_in_below_python_3_12(lines_of, root):
    versions = allowed(qt_requirements(lines_of(root)), "3.11")

    assert not [version for version in BROKEN if version in versions]
    assert "6.11.3" in versions


@pytest.mark.parametrize("python", ["3.12", "3.13"])
def test_from_python_3_12_on_a_newer_binding_is_declared_as_fit(python, root):
    assert "6.12.0" in allowed(qt_requirements(declared(root)), python)


def test_void_calls_keep_their_references_to_none():
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(VOID_CALLS):
        thing.setObjectName("x")

    assert abs(sys.getrefcount(None) - before) < VOID_CALLS / 10
