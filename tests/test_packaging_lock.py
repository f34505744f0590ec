"""The pinned versions cover everything that is installed, anywhere, and nothing else."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import virtual_environment

PLATFORMS = [("linux", "posix", "Linux"), ("win32", "nt", "Windows"), ("darwin", "posix", "Darwin")]
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
NOT_EVERYWHERE: dict[str, list[str]] = {
    "backports-tarfile": [],
    "colorama": [],
    "importlib-metadata": ["zipp"],
    "jeepney": [],
    "pywin32-ctypes": [],
    "secretstorage": ["cryptography", "jeepney"],
    "tzdata": [],
    "zipp": [],
}
"""What is installed on some systems or some versions of Python only, and what it needs in turn."""


@pytest.fixture(scope="module")
def pins(root: Path) -> dict[str, Requirement]:
    lines = (root / virtual_environment.PINS).read_text(encoding="utf-8").splitlines()
    pinned = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(pin.name): pin for pin in pinned}


@pytest.fixture(scope="module")
def asked_for(root: Path) -> list[Requirement]:
    """What pyproject.toml asks for, with all that the tests need."""
    wanted = virtual_environment.asked_for(root, virtual_environment.Purpose.DEVELOP)
    return [Requirement(line) for line in wanted]


def environment(platform: tuple[str, str, str], python: str) -> dict[str, str]:
    system, family, name = platform
    return {
        **default_environment(),
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": system,
        "os_name": family,
        "platform_system": name,
    }


def needed(asked_for: list[Requirement], surroundings: dict[str, str]) -> set[str]:
    """The canonical names of all distributions that the asked ones need, directly or through others."""
    found: set[str] = set()
    waiting = [(requirement, {""}) for requirement in asked_for]
    while waiting:
        requirement, extras = waiting.pop()
        marker = requirement.marker
        if marker and not any(marker.evaluate({**surroundings, "extra": extra}) for extra in extras):
            continue
        name = canonicalize_name(requirement.name)
        if name in found and not requirement.extras:
            continue
        found.add(name)
        requires = requirements_of(name)
        waiting += [(Requirement(line), {"", *requirement.extras}) for line in requires]
    return found


def requirements_of(name: str) -> list[str]:
    try:
        return metadata.distribution(name).requires or []
    except metadata.PackageNotFoundError:
        if name not in NOT_EVERYWHERE:
            raise
        return NOT_EVERYWHERE[name]


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("platform", PLATFORMS, ids=[name for _, _, name in PLATFORMS])
def test_every_distribution_needed_on_a_platform_is_pinned(platform, python, asked_for, pins):
    assert needed(asked_for, environment(platform, python)) - pins.keys() == set()


def test_nothing_is_pinned_that_nobody_needs(asked_for, pins):
    everywhere = [needed(asked_for, environment(platform, python)) for platform in PLATFORMS for python in PYTHONS]

    assert pins.keys() - set().union(*everywhere) == set()


def test_each_pin_is_one_exact_version(pins):
    loose = [str(pin) for pin in pins.values() if [part.operator for part in pin.specifier] != ["=="] or pin.url]

    assert loose == []


def test_each_pin_satisfies_what_the_project_declares(asked_for, pins):
    for wanted in asked_for:
        if wanted.marker is None or wanted.marker.evaluate():
            (pin,) = pins[canonicalize_name(wanted.name)].specifier
            assert pin.version in wanted.specifier, wanted


def test_what_is_installed_here_is_what_is_pinned(pins):
    installed = {canonicalize_name(part.name): part.version for part in metadata.distributions()}

    assert pins.keys() - installed.keys() <= NOT_EVERYWHERE.keys()
    for name in pins.keys() & installed.keys():
        assert installed[name] in pins[name].specifier, name


def test_the_pins_name_no_host_and_no_option(root):
    text = (root / virtual_environment.PINS).read_text(encoding="utf-8")

    assert "://" not in text
    assert not [line for line in text.splitlines() if line.startswith("-")]
